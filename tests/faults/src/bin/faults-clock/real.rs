//! The program with the clocks of this computer: in a time namespace of its own (`unshare --time`), where the clock since the
//! start can be moved, and under other zones.

use itgel_faults::entries::entries;
use itgel_faults::room::{Held, Room, SUPERVISOR};
use itgel_faults::{Lab, Row, Rows};
use std::process::Command;

/// Half a minute of a busy computer.
const SLACK_MS: i64 = 30_000;

/// Whether the clock since the start is moved between two calls, and what has to be noted of it.
pub fn row(lab: &Lab, furnished: &Held<Room>) -> Row {
    let mut rows = Rows::new(
        "clock: the computer's own, moved between two calls",
        "the program as it is notes one jump of that length where the two clocks went apart, and none where only the zone changed or \
         the computer slept",
    );
    let can = Command::new("unshare").args(["--time", "--boottime", "1000", "true"]).status();
    if !can.is_ok_and(|status| status.success()) {
        rows.not_tried("this computer gives no time namespace (it wants an administrator)");
        return rows.finish();
    }
    let home = lab.scratch().join("real");
    let made = furnished.as_ref().map_err(Clone::clone).and_then(|room| room.copy_to(&home));
    let mut room = match made {
        Ok(room) => room,
        Err(what) => {
            rows.attack(Err(what));
            return rows.finish();
        }
    };
    // The first call makes the entry before; the store was made with another clock.
    let begun = call(lab, &room, "TZ=Asia/Ulaanbaatar", &[]).and_then(|()| jumps(&mut room));
    let mut noted = begun.unwrap_or_default().len();
    let moved = |seconds: i64| vec!["--time".to_owned(), "--boottime".to_owned(), seconds.to_string()];
    let mut offset = 0;
    for n in 0..lab.count(4, 40) {
        let hours = i64::try_from(n / 4 + 1).unwrap_or(1);
        let (zone, namespace, wanted) = match n % 4 {
            // The wall clock stays where it is: as if it had been set back by so much.
            0 => {
                offset += hours * 3_600;
                ("TZ=Asia/Ulaanbaatar", moved(offset), Some(-hours * 3_600_000))
            }
            1 => ("TZ=America/St_Johns", moved(offset), None),
            2 => ("TZ=Pacific/Kiritimati", moved(offset), None),
            // The clock that stands still while the computer sleeps is not asked.
            _ => {
                let mut words = moved(offset);
                words.extend(["--monotonic".to_owned(), (hours * 3_600).to_string()]);
                ("TZ=Asia/Ulaanbaatar", words, None)
            }
        };
        let held = call(lab, &room, zone, &namespace).and_then(|()| jumps(&mut room)).and_then(|all| {
            let fresh: Vec<i64> = all.iter().copied().skip(noted).collect();
            noted = all.len();
            if n == 0 {
                rows.planted("a jump that is not there", judge(&[], wanted).is_err());
                rows.planted("a jump of another length", judge(&[-1_000], wanted).is_err());
            }
            judge(&fresh, wanted)
        });
        rows.attack(held);
    }
    rows.finish()
}

fn judge(noted: &[i64], wanted: Option<i64>) -> Result<(), String> {
    match (noted, wanted) {
        ([], None) => Ok(()),
        ([by], Some(wanted)) if (by - wanted).abs() < SLACK_MS => Ok(()),
        _ => Err(format!("jumps noted: {noted:?}, made: {wanted:?}")),
    }
}

/// Two calls of the command line, each of which unlocks, perhaps enters, and locks: what is the same is not entered again, so one
/// of two values makes an entry.
fn call(lab: &Lab, room: &Room, zone: &str, namespace: &[String]) -> Held<()> {
    let secret = room.home.join("passphrase.txt");
    std::fs::write(&secret, &room.member(SUPERVISOR)?.passphrase).map_err(|e| e.to_string())?;
    for value in ["value=7", "value=6"] {
        let mut command = if namespace.is_empty() { Command::new("env") } else { Command::new("unshare") };
        command.args(namespace);
        if !namespace.is_empty() {
            command.arg("env");
        }
        command.arg(zone).arg(lab.itgel()).args([
            "people",
            "set_setting",
            "key=auto_lock_minutes",
            value,
            "--vault",
        ]);
        let output = command
            .arg(room.vault())
            .arg("--passphrase-file")
            .arg(&secret)
            .output()
            .map_err(|e| e.to_string())?;
        if !output.status.success() {
            return Err(format!("the program ends with {:?}", output.status.code()));
        }
    }
    Ok(())
}

/// Every jump in the journal, oldest first.
fn jumps(room: &mut Room) -> Held<Vec<i64>> {
    let jumped = |entry: itgel_faults::entries::Entry| {
        if entry.kind.ends_with("clock_jumped") { entry.event["by_ms"].as_i64() } else { None }
    };
    Ok(entries(room)?.into_iter().filter_map(jumped).collect())
}
