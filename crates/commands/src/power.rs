//! The computer's batteries.

use itgel_casefile::interview::power::{Battery, Flow};
use starship_battery::units::energy::watt_hour;
use starship_battery::{Manager, State};

/// Reads the computer's batteries; those of a mouse or a headset are none of them.
pub type ReadBatteries = dyn Fn() -> Vec<Battery> + Send;

/// What the system says of this computer's batteries. One that cannot be read is left out: nothing about power may
/// ever stand in the way of a tap.
pub(crate) fn of_this_computer() -> Vec<Battery> {
    let found = Manager::new().and_then(|manager| manager.batteries());
    let Ok(found) = found else { return Vec::new() };
    let known = found.flatten();
    known
        .map(|battery| Battery {
            left: f64::from(battery.energy().get::<watt_hour>()),
            full: f64::from(battery.energy_full().get::<watt_hour>()),
            flow: flow(battery.state()),
        })
        .collect()
}

fn flow(state: State) -> Flow {
    match state {
        State::Discharging | State::Empty => Flow::Out,
        State::Charging => Flow::In,
        State::Unknown | State::Full | State::Paused => Flow::Rests,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use itgel_casefile::interview::power::low_percent;

    #[test]
    fn every_state_has_its_way_and_this_computer_can_be_asked() {
        let ways = [
            (State::Discharging, Flow::Out),
            (State::Empty, Flow::Out),
            (State::Charging, Flow::In),
            (State::Unknown, Flow::Rests),
            (State::Full, Flow::Rests),
            (State::Paused, Flow::Rests),
        ];
        for (state, way) in ways {
            assert_eq!(flow(state), way, "{state}");
        }
        let here = of_this_computer();
        let named = std::fs::read_dir("/sys/class/power_supply").map_or(0, Iterator::count);
        assert!(here.len() <= named, "{} batteries of {named} power supplies", here.len());
        if named == 0 {
            assert_eq!(low_percent(&here), None);
        }
    }
}
