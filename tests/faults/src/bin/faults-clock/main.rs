//! The clock of the computer is set, moved into another zone, stands still, and comes to the ends of what others count:
//! order is by number, a jump is an entry, and what lasted comes from the clock that nobody sets.

mod course;
mod far;
mod judge;
mod real;

use course::{Course, Step};
use itgel_commands::play::chance::Chance;
use itgel_faults::room::{Held, Room, people};
use itgel_faults::{Lab, Row, Rows, run};
use judge::judge;
use std::process::ExitCode;

/// Steps of one live interview; a longer one is begun anew.
const STEPS: u64 = 60;

fn main() -> ExitCode {
    run(|lab, say| {
        let furnished = Room::furnish(&lab.scratch().join("furnished"), &people());
        for (name, kinds, short, long) in [
            ("clock: set back and forward", Kinds::Jumps, 40, 3_000),
            ("clock: another zone", Kinds::Zones, 20, 1_500),
            ("clock: suspend", Kinds::Sleeps, 20, 1_500),
        ] {
            lab.row(say, name, || live(lab, &furnished, name, kinds, lab.count(short, long)));
        }
        lab.row(say, "clock: 2038, 2100 and other ends", || far::row(lab, &furnished));
        let moved = "clock: the computer's own, moved between two calls";
        lab.row(say, moved, || real::row(lab, &furnished));
    })
}

/// What is done to the clock between taps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kinds {
    Jumps,
    Zones,
    Sleeps,
}

/// Live interviews during which the clock is moved before each tap.
fn live(lab: &Lab, furnished: &Held<Room>, name: &str, kinds: Kinds, count: u64) -> Row {
    let mut rows = Rows::new(
        name,
        "taps stand in the order of their numbers with the time of the clock nobody sets, each jump of the wall clock by more \
         than two seconds is one entry before the next, and nothing else is",
    );
    let mut chance = Chance::new(lab.seed);
    let mut left = count;
    let mut planted = false;
    while left > 0 {
        let steps: Vec<Step> = (0..left.min(STEPS)).map(|_| step(&mut chance, kinds)).collect();
        left -= steps.len() as u64;
        let home = lab.scratch().join(format!("{}-{left}", name.replace([' ', ':'], "-")));
        let held = furnished
            .as_ref()
            .map_err(Clone::clone)
            .and_then(|room| Course::run(room, &home, &steps, &mut chance));
        let _ = std::fs::remove_dir_all(&home);
        match held {
            Err(what) => steps.iter().for_each(|_| rows.attack(Err(what.clone()))),
            Ok(course) => {
                if !planted {
                    planted = true;
                    for (fault, doctored) in course.faults() {
                        rows.planted(fault, judge(&doctored).iter().any(Result::is_err));
                    }
                }
                judge(&course).into_iter().for_each(|held| rows.attack(held));
            }
        }
    }
    rows.finish()
}

fn step(chance: &mut Chance, kinds: Kinds) -> Step {
    const ZONES: [(&str, i32); 8] = [
        ("Asia/Hovd", 420),
        ("Asia/Ulaanbaatar", 480),
        ("Asia/Kathmandu", 345),
        ("Pacific/Kiritimati", 840),
        ("Etc/GMT+12", -720),
        ("America/St_Johns", -210),
        ("UTC", 0),
        ("Asia/Choibalsan", 540),
    ];
    let signed = |chance: &mut Chance, ms: u64| {
        let ms = i64::try_from(ms).unwrap_or(0);
        if chance.percent(50) { -ms } else { ms }
    };
    // What comes sooner may be one finger that touched twice, which the program takes for one.
    let wait_ms = i64::try_from(chance.between(1_000, 90_000)).unwrap_or(1);
    let done = match kinds {
        Kinds::Jumps => match chance.between(0, 5) {
            0 => course::Done::Nothing,
            // Around the limit, to the millisecond.
            1 => {
                let ms = chance.between(1_998, 2_003);
                course::Done::Jump(signed(chance, ms))
            }
            2 => {
                let ms = chance.between(1, 86_400_000);
                course::Done::Jump(signed(chance, ms))
            }
            3 => {
                let ms = chance.between(1, 400 * 86_400_000);
                course::Done::Jump(signed(chance, ms))
            }
            // An empty battery: the first day that the clock knows.
            4 => course::Done::SetTo(i64::try_from(chance.between(0, 86_400_000)).unwrap_or(0)),
            _ => course::Done::SetTo(
                i64::try_from(chance.between(2_000_000_000_000, 4_200_000_000_000)).unwrap_or(0),
            ),
        },
        Kinds::Zones => chance
            .between(0, 7)
            .try_into()
            .ok()
            .and_then(|n: usize| ZONES.get(n))
            .map_or(course::Done::Nothing, |(zone, offset)| course::Done::Travel(zone, *offset)),
        Kinds::Sleeps => course::Done::Sleep(i64::try_from(chance.between(1, 40_000_000)).unwrap_or(1)),
    };
    Step { wait_ms, done }
}
