//! Recovery by stock tools alone, by the steps that `docs/examples/recover_vault.sh` has written down.

use itgel_faults::room::{Held, Room, digests};
use itgel_faults::stock::python;
use itgel_faults::{Lab, Row, Rows};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Every pair of sheets reads everything; one sheet reads nothing.
pub fn row(lab: &Lab, room: &Held<Room>) -> Row {
    let mut rows = Rows::new(
        "recovery: stock tools alone",
        "two sheets, age and a reader that follows docs/FORMAT.md alone read every entry (the root agrees with the anchor) and every \
         attachment; one sheet opens nothing; the vault is not changed",
    );
    let room = match room {
        Ok(room) => room,
        Err(what) => {
            rows.attack(Err(what.clone()));
            return rows.finish();
        }
    };
    let Some(python) = python() else {
        rows.not_tried("age or the reader's libraries are not installed (make setup)");
        return rows.finish();
    };
    let home = lab.scratch().join("stock");
    let ready = room.copy_to(&home).and_then(|copy| write_sheets(&copy));
    if let Err(what) = ready {
        rows.attack(Err(what));
        return rows.finish();
    }
    let before = digests(&[&home.join("vault")]);
    let mut number = 0;
    let mut steps = |a: &str, b: &str| {
        number += 1;
        recover(&python, &home, a, b, &home.join(format!("out-{number}")))
    };
    for (a, b) in [(0, 1), (2, 0), (1, 2)].into_iter().take(usize::try_from(lab.count(2, 3)).unwrap_or(2)) {
        // Once from the line that the code says, once from the groups as they are on paper.
        for kind in ["line", "groups"] {
            rows.attack(steps(&format!("{kind}-{a}"), &format!("{kind}-{b}")));
        }
    }
    for one in 0..3 {
        let opened = steps(&format!("line-{one}"), &format!("line-{one}")).is_ok();
        rows.attack(if opened { Err("one sheet opens it".to_owned()) } else { Ok(()) });
    }
    rows.attack(
        cut_off(&home).and_then(|()| steps("line-0", "line-1")).map_err(|what| format!("cut off: {what}")),
    );
    let same = put_back(&home).is_ok() && digests(&[&home.join("vault")]) == before;
    rows.attack(if same { Ok(()) } else { Err("the vault was changed".to_owned()) });
    rows.planted("an entry that is another", spoilt(&home).and_then(|()| steps("line-0", "line-1")).is_err());
    rows.finish()
}

fn write_sheets(room: &Room) -> Held<()> {
    for (n, sheet) in room.sheets.iter().enumerate() {
        let groups: Vec<&str> =
            sheet["groups"].as_array().into_iter().flatten().filter_map(|g| g.as_str()).collect();
        let line = sheet["secret"].as_str().unwrap_or_default();
        for (kind, text) in [("line", line.to_owned()), ("groups", groups.join("\n"))] {
            std::fs::write(room.home.join(format!("{kind}-{n}")), text).map_err(|e| e.to_string())?;
        }
    }
    Ok(())
}

fn recover(python: &Path, home: &Path, a: &str, b: &str, out: &Path) -> Held<()> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/examples/recover_vault.sh");
    let output = Command::new("sh")
        .arg(script)
        .arg(home.join("vault"))
        .args([home.join(a), home.join(b)])
        .arg(out)
        .arg(home.join("vault.anchors"))
        .env("PYTHON", python)
        .output()
        .map_err(|e| e.to_string())?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let read = ["journal: ", "anchor: agrees", "attachments: 1"].iter().all(|line| said.contains(line));
    match (output.status.success(), read) {
        (true, true) => Ok(()),
        (true, false) => Err("something was not read".to_owned()),
        _ => Err("the steps stop".to_owned()),
    }
}

/// As a new key leaves it that was cut off right after its step: what belongs to the database waits, and what is in its place is of
/// before. What opens nothing stands for the latter.
fn cut_off(home: &Path) -> Held<()> {
    for path in waits(home) {
        let next = path.with_extension("age.next");
        std::fs::rename(&path, next).map_err(|e| e.to_string())?;
        std::fs::write(path, "age-encryption.org/v1\n").map_err(|e| e.to_string())?;
    }
    Ok(())
}

fn put_back(home: &Path) -> Held<()> {
    waits(home).into_iter().try_for_each(|path| {
        std::fs::rename(path.with_extension("age.next"), path).map_err(|e| e.to_string())
    })
}

fn waits(home: &Path) -> Vec<PathBuf> {
    let own =
        ["vault.key.age", "recovery/recovery-ab.age", "recovery/recovery-ac.age", "recovery/recovery-bc.age"];
    own.iter().map(|name| home.join("vault").join(name)).collect()
}

/// Turns one bit of the database.
fn spoilt(home: &Path) -> Held<()> {
    let file = home.join("vault/itgel.db");
    let mut bytes = std::fs::read(&file).map_err(|e| e.to_string())?;
    let at = bytes.len() / 2;
    if let Some(byte) = bytes.get_mut(at) {
        *byte ^= 1;
    }
    std::fs::write(&file, bytes).map_err(|e| e.to_string())
}
