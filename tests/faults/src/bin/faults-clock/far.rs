//! Days on which a counter of somebody else's runs over: 2036, 2038, 2100, 2106, 2262.

use itgel_casefile::time::Clock;
use itgel_faults::day::play_in;
use itgel_faults::entries::{Entry, entries};
use itgel_faults::room::{Held, Room, SUPERVISOR};
use itgel_faults::{Lab, Row, Rows};
use serde_json::json;
use std::process::Command;

/// The instant that a day runs over, and its local day before and after in Ulaanbaatar.
const FAR: [(&str, i64, &str, &str); 7] = [
    ("2038, 31 bits of seconds", 2_147_483_648_000, "2038-01-19", "2038-01-19"),
    ("2100, a year that is no leap year", 4_107_513_600_000, "2100-02-28", "2100-03-01"),
    ("2106, 32 bits of seconds", 4_294_967_296_000, "2106-02-07", "2106-02-07"),
    ("2036, the era of time servers", 2_085_978_496_000, "2036-02-07", "2036-02-07"),
    ("2048-02-29, a leap day", 2_466_518_400_000, "2048-02-28", "2048-02-29"),
    ("2262, 63 bits of nanoseconds", 9_223_372_036_855, "2262-04-12", "2262-04-12"),
    ("2399, the last turn of a century here", 13_569_436_800_000, "2399-12-31", "2400-01-01"),
];

/// Whole days that begin a minute before such an instant, up to the bundle.
pub fn row(lab: &Lab, furnished: &Held<Room>) -> Row {
    let mut rows = Rows::new(
        "clock: 2038, 2100 and other ends",
        "a whole day over that instant up to a bundle that verifies: numbers and times go on, the days are those of the calendar, \
         the store is whole",
    );
    let mut planted = false;
    for n in 0..lab.count(2, 28) {
        let Some(far) = FAR.get(usize::try_from(n).unwrap_or(0) % FAR.len()) else { continue };
        let played = furnished.as_ref().map_err(Clone::clone).and_then(|room| day(lab, room, far.1, n));
        let held = played.and_then(|entries| {
            if !planted {
                planted = true;
                let mut wrapped = entries.clone();
                let after = wrapped.iter_mut().filter(|e| e.utc_ms >= far.1);
                after.for_each(|e| e.utc_ms -= 1 << 32);
                rows.planted("a counter that wrapped around", judge(&wrapped, far).is_err());
                let mut early = entries.clone();
                early.iter_mut().for_each(|e| e.written = e.written.replace(far.3, "1901-12-13"));
                rows.planted("a day of before the counter began", judge(&early, far).is_err());
            }
            judge(&entries, far).map_err(|what| format!("{}: {what}", far.0))
        });
        rows.attack(held);
    }
    rows.finish()
}

fn day(lab: &Lab, furnished: &Room, over_ms: i64, n: u64) -> Held<Vec<Entry>> {
    let home = lab.scratch().join(format!("far-{n}"));
    let mut room = furnished.copy_to(&home)?;
    room.clock.jump(over_ms - room.clock.now().utc_ms - 60_000);
    let played = play_in(&mut room, lab.seed + n)?;
    room.enter(SUPERVISOR)?;
    room.ok("write_public_keys", json!({"folder": home}))?;
    let doctor = room.ok("doctor", json!({}))?;
    if doctor["well"] != json!(true) {
        return Err("the doctor finds something".to_owned());
    }
    let verified = Command::new(lab.itgel())
        .arg("verify")
        .arg(&played.bundle)
        .args(["--json", "--identity"])
        .arg(home.join("recipient.agekey"))
        .arg("--signers")
        .arg(home.join("allowed_signers"))
        .arg("--log-key")
        .arg(home.join("log.pub.pem"))
        .output()
        .map_err(|e| e.to_string())?;
    if !verified.status.success() {
        let said = String::from_utf8_lossy(&verified.stdout).into_owned();
        let fault = serde_json::from_str::<serde_json::Value>(&said).unwrap_or_default()["fault"].to_string();
        return Err(format!("the bundle does not verify: {fault}"));
    }
    let found = entries(&mut room);
    let _ = std::fs::remove_dir_all(&home);
    found
}

fn judge(entries: &[Entry], far: &(&str, i64, &str, &str)) -> Result<(), String> {
    // The room was furnished before; only the day itself lies around the instant.
    let day: Vec<&Entry> = entries.iter().skip_while(|e| (e.utc_ms - far.1).abs() > 120_000).collect();
    if day.len() < 40 {
        return Err(format!("only {} entries", day.len()));
    }
    for two in day.windows(2) {
        let [before, after] = two else { continue };
        if after.seq != before.seq + 1 || after.utc_ms < before.utc_ms {
            return Err(format!("entry {} does not go on", after.seq));
        }
    }
    for entry in &day {
        let wanted = if entry.utc_ms < far.1 { far.2 } else { far.3 };
        if !entry.written.starts_with(wanted) {
            return Err(format!("entry {} is written as of {}", entry.seq, entry.written));
        }
    }
    let jumped = day.iter().filter(|e| e.kind.ends_with("clock_jumped")).count();
    if jumped > 0 { Err(format!("{jumped} jumps, and nobody set the clock")) } else { Ok(()) }
}
