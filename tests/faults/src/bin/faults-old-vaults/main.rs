//! Vaults of released schemas open and hold what they held; what a later program wrote is refused and left as it is.

mod kept;
mod newer;

use itgel_faults::{Lab, Row, Rows, run};
use kept::Kept;
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    run(|lab, say| {
        lab.row(say, "old vaults: opened", || held(lab));
        lab.row(say, "old vaults: a newer one", || newer::row(lab));
    })
}

/// Every sealed vault, opened by everybody of it, through the library and by the program; one more entry, and once more.
fn held(lab: &Lab) -> Row {
    let mut rows = Rows::new(
        "old vaults: opened",
        "every entry, the attachment, the setting and the draft are those of the sealed list, the store is well, goes on and opens again; \
         of an earlier schema the database lies beside it as it was",
    );
    let mut planted = false;
    for round in 0..lab.count(1, 20) {
        for schema in kept::schemas() {
            for at in 0..2 {
                let home = lab.scratch().join(format!("kept-{round}-{schema}-{at}"));
                let tried = Kept::copy(schema, &home).and_then(|kept| {
                    if !planted {
                        planted = true;
                        plant(&kept, &mut rows, lab)?;
                    }
                    kept.opens(at)?;
                    kept.opens(at)?;
                    kept.was_copied()?;
                    by_program(lab, &kept, at)
                });
                rows.attack(tried.map_err(|what| format!("schema {schema}: {what}")));
                let _ = std::fs::remove_dir_all(&home);
            }
        }
    }
    rows.finish()
}

fn plant(kept: &Kept, rows: &mut Rows, lab: &Lab) -> Result<(), String> {
    let home = lab.scratch().join("planted");
    let mut other = Kept::copy(kept.schema, &home)?;
    other.expect_another();
    rows.planted("one entry of the sealed list is another", other.opens(0).is_err());
    let _ = std::fs::remove_dir_all(&home);
    let poor = Kept::copy(kept.schema, &home)?;
    poor.lose_attachment()?;
    rows.planted("the attachment is gone", poor.opens(0).is_err());
    let _ = std::fs::remove_dir_all(&home);
    for (table, fault) in
        [("setting", "the setting has another value"), ("draft", "the draft has another value")]
    {
        let other = Kept::copy(kept.schema, &home)?;
        other.set_another(table)?;
        finds(rows, fault, &other.opens(0), &format!("the {table} is"));
        let _ = std::fs::remove_dir_all(&home);
    }
    let other = Kept::copy(kept.schema, &home)?;
    other.opens(0)?;
    other.exchange_in_copy()?;
    finds(rows, "one entry of the database of before is another", &other.was_copied(), "another entry");
    let _ = std::fs::remove_dir_all(&home);
    let cut = Kept::copy(kept.schema, &home)?;
    cut.opens(0)?;
    cut.was_copied()?;
    cut.cut_copy()?;
    rows.planted("half of the database of before is gone", cut.was_copied().is_err());
    let _ = std::fs::remove_dir_all(&home);
    Ok(())
}

/// A fault that is found by its own words; what was said instead stands in the note.
fn finds(rows: &mut Rows, fault: &str, held: &Result<(), String>, words: &str) {
    match held {
        Err(said) if said.contains(words) => rows.planted(fault, true),
        Err(said) => rows.planted(&format!("{fault} (said: {said})"), false),
        Ok(()) => rows.planted(fault, false),
    }
}

fn by_program(lab: &Lab, kept: &Kept, at: usize) -> Result<(), String> {
    let (name, passphrase) = kept.somebody(at)?;
    let secret = kept.home.join("passphrase.txt");
    std::fs::write(&secret, passphrase).map_err(|e| e.to_string())?;
    let role = kept.role(&name);
    // An interviewer does not check the whole store.
    let words: &[&str] = if role == "interviewer" { &["case", "today"] } else { &["doctor"] };
    let output = Command::new(lab.itgel())
        .args(words)
        .args(["--json", "--person", &name, "--vault"])
        .arg(kept.place().store)
        .arg("--anchors")
        .arg(kept.place().anchors)
        .arg("--passphrase-file")
        .arg(secret)
        .output()
        .map_err(|e| e.to_string())?;
    if output.status.success() {
        Ok(())
    } else {
        Err(format!("the program ends with {:?}", output.status.code()))
    }
}
