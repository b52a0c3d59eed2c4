//! A second room beside the one of the attacks: it is a recipient of that one, and knows it in its turn.

use itgel_casefile::time::Clock as _;
use itgel_commands::clock::SystemClock;
use itgel_commands::house::House;
use itgel_commands::job::Job;
use itgel_commands::table;
use serde_json::{Value, json};

/// What its supervisor unlocks with.
pub const PASSPHRASE: &str = "зуны ногоон үхэр талын бороо";
/// Its supervisor.
pub const NAME: &str = "Ахлах Номин";

/// Asks for a command.
///
/// # Errors
/// Its name and the code of the refusal.
pub fn call(house: &mut House, name: &str, request: Value) -> Result<Value, String> {
    table::call(house, name, request, &Job::quiet()).map_err(|failure| format!("{name}: {}", failure.code))
}

/// Sets it up; gives its supervisor.
///
/// # Errors
/// As [`call`].
pub fn set_up(house: &mut House) -> Result<String, String> {
    let request = json!({
        "room": "Өрөө 2", "organisation": "Өөр төв", "name": NAME, "passphrase": PASSPHRASE,
        "pin": "3852", "language": "mn",
    });
    let view = call(house, "begin_setup", request)?;
    let rows = |list: &Value| list.as_array().cloned().unwrap_or_default();
    for (sheet, asked) in rows(&view["sheets"]).iter().zip(rows(&view["ask"])) {
        let numbers =
            rows(&asked).into_iter().filter_map(|n| usize::try_from(n.as_u64()?).ok()?.checked_sub(1));
        let groups: Vec<Value> = numbers.filter_map(|n| sheet["groups"].get(n).cloned()).collect();
        call(house, "confirm_sheet", json!({ "keeper": sheet["keeper"], "groups": groups }))?;
    }
    let state = call(house, "finish_setup", json!({}))?;
    Ok(state["session"]["person"].as_str().unwrap_or_default().to_owned())
}

/// A day from today on, by this computer's clock: a key is entered with the day on which it ends, which has to lie ahead whenever
/// the attack is made.
///
/// # Errors
/// When the calendar ends.
pub fn day_in(days: u64) -> Result<String, String> {
    let day = SystemClock.now().day().plus_days(days);
    day.map(String::from).ok_or_else(|| "the calendar ends".to_owned())
}
