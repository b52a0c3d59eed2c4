//! Recovery by the program.

use itgel_commands::failure::Failure;
use itgel_faults::entries::entries;
use itgel_faults::room::{Held, Room, SUPERVISOR, digests, people};
use itgel_faults::{Lab, Row, Rows};
use serde_json::{Value, json};
use std::process::Command;

/// The passphrase that the recovery gives.
const NEW: &str = "цасан шувуу долоон зам нэг өвөө";
const OTHERS: &str = "other sheets are entered than were used";
/// Both orders of every pair.
const PAIRS: [(usize, usize); 6] = [(0, 1), (2, 0), (1, 2), (1, 0), (0, 2), (2, 1)];

/// Every pair gives a new passphrase.
pub fn two(lab: &Lab, room: &Held<Room>) -> Row {
    let mut rows = Rows::new(
        "recovery: two of three sheets",
        "the new passphrase opens, the old one does not, the journal says which sheets were used, the store is well; the first by \
         the command line, the others by the window's door",
    );
    let room = match room {
        Ok(room) => room,
        Err(what) => {
            rows.attack(Err(what.clone()));
            return rows.finish();
        }
    };
    let home = lab.scratch().join("two");
    let without = room.copy_to(&home).and_then(|mut copy| holds(&mut copy, PAIRS[0]));
    rows.planted("a store that was not recovered", without.is_err());
    let _ = std::fs::remove_dir_all(&home);
    let others = room.copy_to(&home).and_then(|mut copy| {
        at_the_door(&mut copy, PAIRS[0])?;
        holds(&mut copy, PAIRS[2])
    });
    rows.planted("other sheets than were used", others.is_err_and(|what| what == OTHERS));
    let _ = std::fs::remove_dir_all(&home);
    for n in 0..lab.count(2, 24) {
        let pair = PAIRS.get(usize::try_from(n).unwrap_or(0) % PAIRS.len()).copied().unwrap_or_default();
        let by_program = if lab.long { n % 2 == 0 } else { n == 0 };
        let held = room.copy_to(&home).and_then(|mut copy| {
            if by_program {
                on_the_command_line(lab, &copy, pair)?
            } else {
                at_the_door(&mut copy, pair)?
            }
            holds(&mut copy, pair)
        });
        rows.attack(held);
        let _ = std::fs::remove_dir_all(&home);
    }
    rows.finish()
}

fn groups(room: &Room, sheet: usize) -> Value {
    room.sheets.get(sheet).map(|sheet| sheet["groups"].clone()).unwrap_or_default()
}

fn request(room: &Room, first: Value, second: Value) -> Value {
    json!({"person": room.ids.first(), "first": first, "second": second, "passphrase": NEW, "pin": ""})
}

fn at_the_door(room: &mut Room, (a, b): (usize, usize)) -> Held<()> {
    let asked = request(room, groups(room, a), groups(room, b));
    room.ok("recover", asked)?;
    room.ok("lock", json!({})).map(|_| ())
}

fn on_the_command_line(lab: &Lab, room: &Room, (a, b): (usize, usize)) -> Held<()> {
    let mut command = Command::new(lab.itgel());
    command.args(["recover", "--vault"]).arg(room.vault());
    for sheet in [a, b] {
        let file = room.home.join(format!("sheet-{sheet}.txt"));
        let line = room.sheets.get(sheet).and_then(|sheet| sheet["secret"].as_str()).unwrap_or_default();
        std::fs::write(&file, format!("{line}\n")).map_err(|e| e.to_string())?;
        command.arg("--sheet").arg(file);
    }
    let secret = room.home.join("new.txt");
    std::fs::write(&secret, NEW).map_err(|e| e.to_string())?;
    let output = command.arg("--passphrase-file").arg(secret).output().map_err(|e| e.to_string())?;
    if output.status.success() {
        Ok(())
    } else {
        Err(format!("recover ends with {:?}", output.status.code()))
    }
}

/// Whether the store is one that these two sheets gave back.
fn holds(room: &mut Room, (a, b): (usize, usize)) -> Held<()> {
    let person = room.ids.first().cloned();
    let old = room.member(SUPERVISOR)?.passphrase.clone();
    if room.call("unlock", json!({"person": person, "passphrase": old})).is_ok() {
        return Err("the old passphrase still opens".to_owned());
    }
    room.ok("unlock", json!({"person": person, "passphrase": NEW}))?;
    if room.ok("doctor", json!({}))?["well"] != json!(true) {
        return Err("the doctor finds something".to_owned());
    }
    if let Some(first) = room.members.first_mut() {
        NEW.clone_into(&mut first.passphrase);
    }
    let used = entries(room)?
        .into_iter()
        .rfind(|e| e.kind == "recovery_used")
        .ok_or("the recovery is not entered")?;
    let keepers: Vec<u64> =
        used.event["keepers"].as_array().into_iter().flatten().filter_map(Value::as_u64).collect();
    if keepers == [a.min(b) as u64 + 1, a.max(b) as u64 + 1] { Ok(()) } else { Err(OTHERS.to_owned()) }
}

/// One sheet, however it is offered.
pub fn one(lab: &Lab, room: &Held<Room>) -> Row {
    let mut rows = Rows::new(
        "recovery: one sheet",
        "one sheet alone, twice, with one of another store, with a slip in it, with a damaged file: refused, and no file of the store is \
         another; the right two still open it",
    );
    let home = lab.scratch().join("one");
    let ready = room.as_ref().map_err(Clone::clone).and_then(|room| {
        let strangers = Room::furnish(&lab.scratch().join("strangers"), &people()[..1])?;
        room.copy_to(&home).map(|copy| (copy, strangers))
    });
    let (mut room, strangers) = match ready {
        Ok(ready) => ready,
        Err(what) => {
            rows.attack(Err(what));
            return rows.finish();
        }
    };
    for round in 0..usize::try_from(lab.count(1, 8)).unwrap_or(1) {
        for own in 0..3 {
            for (what, second) in offers(&room, &strangers, own, round) {
                let asked = request(&room, groups(&room, own), second);
                let held = refused(&mut room, asked);
                rows.attack(held.map_err(|why| format!("sheet {} and {what}: {why}", own + 1)));
            }
        }
    }
    rows.attack(spoilt_file(&mut room));
    // At the end, because it changes the store: the same check on what must open.
    let both = request(&room, groups(&room, 0), groups(&room, 1));
    let opened = refused(&mut room, both);
    rows.planted("two sheets that fit", opened.is_err());
    rows.finish()
}

fn offers(room: &Room, strangers: &Room, own: usize, round: usize) -> Vec<(&'static str, Value)> {
    let other = (own + 1) % 3;
    let mut slip = groups(room, other);
    let at = (own * 5 + round) % 16;
    if let Some(group) = slip.get_mut(at) {
        let text = group.as_str().unwrap_or_default().to_owned();
        let first = if text.starts_with('1') { "2" } else { "1" };
        *group = json!(format!("{first}{}", text.get(1..).unwrap_or_default()));
    }
    let mut turned = groups(room, other);
    if let Some(list) = turned.as_array_mut() {
        list.reverse();
    }
    let half =
        json!(groups(room, other).as_array().map(|all| all.iter().take(8).cloned().collect::<Vec<_>>()));
    vec![
        ("itself", groups(room, own)),
        ("nothing", json!([])),
        ("one of another store", groups(strangers, other)),
        ("the same keeper's of another store", groups(strangers, own)),
        ("a slip", slip),
        ("half a sheet", half),
        ("a sheet from behind", turned),
        ("no sheet", json!(["AGE-SECRET-KEY-1NONSENSE"])),
    ]
}

fn refused(room: &mut Room, asked: Value) -> Held<()> {
    let (vault, anchors) = (room.vault(), room.home.join("vault.anchors"));
    // What broke is counted beside the anchor, without any name.
    let look = || {
        let mut all = digests(&[&vault, &anchors]);
        all.retain(|path, _| !path.ends_with("incidents.txt"));
        all
    };
    let before = look();
    let answer: Result<Value, Failure> = room.call("recover", asked);
    if answer.is_ok() {
        return Err("it opens".to_owned());
    }
    if look() == before { Ok(()) } else { Err("refused, and a file is another".to_owned()) }
}

/// The file for two sheets has one bit turned: these two are refused, each with the third opens.
fn spoilt_file(room: &mut Room) -> Held<()> {
    let file = room.vault().join("recovery/recovery-ab.age");
    let whole = std::fs::read(&file).map_err(|e| e.to_string())?;
    let mut spoilt = whole.clone();
    if let Some(byte) = spoilt.last_mut() {
        *byte ^= 1;
    }
    std::fs::write(&file, spoilt).map_err(|e| e.to_string())?;
    let asked = request(room, groups(room, 0), groups(room, 1));
    let held = refused(room, asked);
    std::fs::write(&file, whole).map_err(|e| e.to_string())?;
    held
}
