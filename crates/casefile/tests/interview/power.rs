//! When the battery is worth a line.

use itgel_casefile::interview::power::{Battery, Flow, low_percent};
use proptest::prelude::*;

fn battery(left: f64, full: f64, flow: Flow) -> Battery {
    Battery { left, full, flow }
}

#[test]
fn only_a_computer_that_lives_on_its_battery_and_has_little_left_says_so() {
    use Flow::{In, Out, Rests};
    let one = |left: f64, flow| vec![battery(left, 50.0, flow)];
    let table: [(Vec<Battery>, Option<u8>, &str); 16] = [
        (vec![], None, "no battery"),
        (one(7.5, Out), None, "fifteen percent are not below fifteen"),
        (one(7.49, Out), Some(14), "just below"),
        (one(2.9, Out), Some(5), "rounded down, so that it never promises more"),
        (one(0.0, Out), Some(0), "empty"),
        (one(2.0, In), None, "on mains power"),
        (one(2.0, Rests), None, "full, paused, or it does not say"),
        (one(40.0, Out), None, "enough"),
        (vec![battery(0.0, 24.0, Rests), battery(20.0, 24.0, Out)], None, "the first of two is used up"),
        (vec![battery(0.0, 24.0, Rests), battery(4.8, 24.0, Out)], Some(10), "both together"),
        (vec![battery(2.0, 24.0, Out), battery(2.0, 24.0, In)], None, "one of them is charged: mains power"),
        (vec![battery(f64::NAN, 24.0, Out)], None, "no number"),
        (vec![battery(1.0, 0.0, Out)], None, "a battery that holds nothing"),
        (vec![battery(-1.0, 24.0, Out)], None, "less than nothing"),
        (vec![battery(f64::INFINITY, 24.0, Out), battery(1.2, 24.0, Out)], Some(5), "one says nonsense"),
        (vec![battery(1.0, f64::INFINITY, Out)], None, "an endless one"),
    ];
    for (batteries, wanted, why) in table {
        assert_eq!(low_percent(&batteries), wanted, "{why}");
    }
}

proptest! {
    #[test]
    fn it_is_below_fifteen_or_nothing_and_more_charge_never_makes_it_worse(
        cells in prop::collection::vec((0.0f64..100.0, 1.0f64..100.0), 1..4),
        more in 0.0f64..50.0,
    ) {
        let on_battery: Vec<Battery> = cells.iter().map(|(left, full)| battery(*left, *full, Flow::Out)).collect();
        let charged: Vec<Battery> = on_battery.iter().map(|b| battery(b.left + more, b.full, b.flow)).collect();
        let (before, after) = (low_percent(&on_battery), low_percent(&charged));
        prop_assert!(before.is_none_or(|p| p < 15));
        prop_assert!(after.unwrap_or(15) >= before.unwrap_or(15));
        let mains: Vec<Battery> = on_battery.iter().map(|b| battery(b.left, b.full, Flow::In)).collect();
        prop_assert_eq!(low_percent(&mains), None);
    }
}
