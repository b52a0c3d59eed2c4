//! A backup of which something is another, and the copies that are kept.

use itgel_commands::play::chance::Chance;
use itgel_faults::room::{Held, Room, SUPERVISOR, array, files};
use itgel_faults::{Lab, Row, Rows};
use serde_json::json;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A room with a place for backups, the supervisor at work.
fn with_place(room: &Held<Room>, home: &Path) -> Held<(Room, PathBuf)> {
    let mut copy = room.as_ref().map_err(Clone::clone)?.copy_to(home)?;
    let place = home.join("stick");
    std::fs::create_dir(&place).map_err(|e| e.to_string())?;
    copy.enter(SUPERVISOR)?;
    Ok((copy, place))
}

fn set(place: &Path, understood: bool) -> serde_json::Value {
    json!({"place": place, "time": "08:00", "after_sign_off": true, "understood": understood})
}

/// A copy is made and read back; then something of it is another each time.
pub fn spoilt(lab: &Lab, room: &Held<Room>) -> Row {
    let mut rows = Rows::new(
        "backups: a copy that was spoilt",
        "a bit turned, a file cut, taken away or added, two exchanged, anywhere in the copy: the test of it says no and the store is as it \
         was; a place in the store or on its own disk is refused. A slot or a recovery file that went bad in the store is told by the \
         backup, its test and the check of the store. Restoring is tried in the rows of restoring",
    );
    let home = lab.scratch().join("spoilt");
    let ready = with_place(room, &home).and_then(|(mut room, place)| {
        let refused = |room: &mut Room, place: &Path| room.call("set_backups", set(place, false)).is_err();
        rows.attack(if refused(&mut room, &place) {
            Ok(())
        } else {
            Err("the disk of the store is taken".to_owned())
        });
        let inside = room.vault().join("blobs");
        rows.attack(if refused(&mut room, &inside) {
            Ok(())
        } else {
            Err("a place in the store is taken".to_owned())
        });
        room.ok("set_backups", set(&place, true))?;
        room.ok("back_up", json!({}))?;
        Ok((room, place))
    });
    let (mut room, place) = match ready {
        Ok(ready) => ready,
        Err(what) => {
            rows.attack(Err(what));
            return rows.finish();
        }
    };
    rows.planted("a copy that is whole", judge(&mut room).is_err());
    let mut chance = Chance::new(lab.seed);
    for _ in 0..lab.count(15, 1_500) {
        let held = spoil(&place, &mut chance).and_then(|undo| {
            let held = judge(&mut room).map_err(|what| format!("{}: {what}", undo.what));
            undo.undo()?;
            held
        });
        rows.attack(held);
    }
    let whole = room.call("test_backup", json!({"name": ""})).is_ok();
    rows.attack(if whole { Ok(()) } else { Err("the copy that was put right is not taken".to_owned()) });
    for opener in openers(&room.vault()) {
        rows.attack(gone_bad(&mut room, &opener, &mut chance));
    }
    rows.finish()
}

/// The slots and the recovery files of a store.
fn openers(vault: &Path) -> Vec<PathBuf> {
    let of = |path: &PathBuf| {
        let folder = path.parent().and_then(Path::file_name).unwrap_or_default();
        folder == "users" || folder == "recovery"
    };
    files(vault).into_iter().filter(of).collect()
}

/// One of them goes bad in the store, in a bit or wholly: a backup is made and says so, and is well again when the file is.
fn gone_bad(room: &mut Room, opener: &Path, chance: &mut Chance) -> Held<()> {
    let name = opener.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let whole = std::fs::read(opener).map_err(|e| e.to_string())?;
    let mut turned = whole.clone();
    let at = usize::try_from(chance.between(0, (whole.len() as u64).saturating_sub(1))).unwrap_or(0);
    if let Some(byte) = turned.get_mut(at) {
        *byte ^= 1 << chance.between(0, 7);
    }
    let spoilt =
        if chance.between(0, 1) == 0 { std::fs::remove_file(opener) } else { std::fs::write(opener, turned) };
    spoilt.map_err(|e| e.to_string())?;
    let told = |room: &mut Room, deed: &str, request: serde_json::Value| match room.call(deed, request) {
        Err(failure) if failure.code.starts_with("backup-without-") => Ok(()),
        Err(failure) => Err(format!("{name}: {deed}: {}", failure.code)),
        Ok(_) => Err(format!("{name}: {deed} says nothing")),
    };
    room.clock.pass(60_000);
    let made = told(room, "back_up", json!({}));
    let tested = told(room, "test_backup", json!({"name": ""}));
    let kind = if name.ends_with(".slot") { "slot" } else { "recovery" };
    let found = room
        .ok("doctor", json!({}))
        .map(|view| array(&view, "lines").iter().any(|line| array(line, "problems").contains(&json!(kind))));
    std::fs::write(opener, whole).map_err(|e| e.to_string())?;
    made.and(tested)?;
    if !found? {
        return Err(format!("{name}: the check of the store says nothing"));
    }
    room.clock.pass(60_000);
    room.ok("back_up", json!({})).map(|_| ())
}

/// What the test of a copy says that is not the one that was made.
const NO: [&str; 4] =
    ["backup-does-not-open", "backup-not-found", "backup-without-recovery", "backup-without-slot"];

/// The test has to say no, by a word that speaks of the copy, and to leave the store as it was.
fn judge(room: &mut Room) -> Held<()> {
    let journal = json!({"case": "", "filter": "all", "before": "", "limit": 1});
    let before = room.ok("journal", journal.clone())?;
    let said = match room.call("test_backup", json!({"name": ""})) {
        Ok(_) => return Err("the test takes it".to_owned()),
        Err(failure) => failure.code,
    };
    if !NO.contains(&said.as_str()) {
        return Err(format!("it says «{said}»"));
    }
    if room.ok("journal", journal)? == before { Ok(()) } else { Err("something was entered".to_owned()) }
}

/// How the copy was before.
struct Undo {
    what: String,
    back: Vec<(PathBuf, Option<Vec<u8>>)>,
}

impl Undo {
    fn undo(self) -> Held<()> {
        for (path, bytes) in self.back {
            match bytes {
                Some(bytes) => std::fs::write(path, bytes),
                None => std::fs::remove_file(path),
            }
            .map_err(|e| e.to_string())?;
        }
        Ok(())
    }
}

fn spoil(place: &Path, chance: &mut Chance) -> Held<Undo> {
    let all: Vec<PathBuf> = files(place).into_iter().filter(|path| is_of_the_copy(path)).collect();
    let mut one = |of: &[PathBuf]| {
        let at = usize::try_from(chance.between(0, of.len().saturating_sub(1) as u64)).unwrap_or(0);
        of.get(at).cloned().ok_or("no copy")
    };
    let file = one(&all)?;
    let other = one(&all)?;
    let bytes = std::fs::read(&file).map_err(|e| e.to_string())?;
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let back = vec![(file.clone(), Some(bytes.clone()))];
    let (what, written) = match chance.between(0, 6) {
        0 => ("cut", Some(bytes.get(..bytes.len() / 2).unwrap_or_default().to_vec())),
        1 => ("longer", Some([&bytes[..], b"\n"].concat())),
        2 => ("gone", None),
        3 if other != file => {
            ("another file of the copy", Some(std::fs::read(&other).map_err(|e| e.to_string())?))
        }
        _ => {
            let mut turned = bytes.clone();
            let at = usize::try_from(chance.between(0, (bytes.len() as u64).saturating_sub(1))).unwrap_or(0);
            if let Some(byte) = turned.get_mut(at) {
                *byte ^= 1 << chance.between(0, 7);
            }
            ("a bit turned", Some(turned))
        }
    };
    match written.filter(|now| *now != bytes) {
        Some(now) => std::fs::write(&file, now),
        None => std::fs::remove_file(&file),
    }
    .map_err(|e| e.to_string())?;
    Ok(Undo { what: format!("{name}, {what}"), back })
}

/// The empty lock file says nothing, and a shelf's own note belongs to no copy.
fn is_of_the_copy(path: &Path) -> bool {
    let length = std::fs::metadata(path).map_or(0, |m| m.len());
    length > 0
        && path
            .components()
            .any(|c| c.as_os_str().to_string_lossy().ends_with('Z') || c.as_os_str() == "blobs")
}

/// Four hundred days with a backup each.
pub fn thinned(lab: &Lab, room: &Held<Room>) -> Row {
    let mut rows = Rows::new(
        "backups: thinning",
        "after each day the copies of the last thirty days are there, and of the twelve months the last of each, and no more",
    );
    let home = lab.scratch().join("thinned");
    let ready = with_place(room, &home)
        .and_then(|(mut room, place)| room.ok("set_backups", set(&place, true)).map(|_| room));
    let mut room = match ready {
        Ok(room) => room,
        Err(what) => {
            rows.attack(Err(what));
            return rows.finish();
        }
    };
    // Two months and a few days, however many are played.
    let days: BTreeSet<String> = ["202501", "202502", "202503"]
        .iter()
        .zip([31, 28, 9])
        .flat_map(|(month, days)| (1..=days).map(move |day| format!("{month}{day:02}")))
        .collect();
    // January and February end in the last of each, and the last thirty begin on 8 February.
    let right: BTreeSet<String> =
        days.iter().filter(|day| day.as_str() == "20250131" || day.as_str() >= "20250208").cloned().collect();
    let mut few = right.clone();
    few.pop_first();
    let finds = kept_right(&right, &days).is_ok() && kept_right(&few, &days).is_err();
    rows.planted("a copy that was taken away too early", finds);
    rows.planted("copies that are all kept", kept_right(&days, &days).is_err());
    let mut made = BTreeSet::new();
    for _ in 0..lab.count(40, 400) {
        let held = one_day(&mut room).and_then(|kept| {
            made.extend(kept.iter().max().cloned());
            kept_right(&kept, &made)
        });
        rows.attack(held);
    }
    rows.finish()
}

/// The next day's backup; gives the days whose copies are there, `20251121`.
fn one_day(room: &mut Room) -> Held<BTreeSet<String>> {
    room.clock.pass(86_400_000);
    room.enter(SUPERVISOR)?;
    room.ok("back_up", json!({}))?;
    let view = room.ok("backups", json!({}))?;
    let day =
        |copy: &serde_json::Value| copy["name"].as_str().and_then(|name| name.get(..8)).map(str::to_owned);
    Ok(array(&view, "copies").iter().filter_map(day).collect())
}

fn kept_right(kept: &BTreeSet<String>, made: &BTreeSet<String>) -> Held<()> {
    let daily: BTreeSet<&String> = made.iter().rev().take(30).collect();
    let month = |day: &String| day.get(..6).unwrap_or_default().to_owned();
    let months: BTreeSet<String> = made.iter().map(month).collect();
    let months: BTreeSet<String> = months.into_iter().rev().take(12).collect();
    let last = |wanted: &String| made.iter().rev().find(|day| month(day) == *wanted);
    let wanted: BTreeSet<&String> = daily.into_iter().chain(months.iter().filter_map(last)).collect();
    let kept: BTreeSet<&String> = kept.iter().collect();
    if kept == wanted {
        Ok(())
    } else {
        Err(format!("{} copies are kept, {} have to be", kept.len(), wanted.len()))
    }
}
