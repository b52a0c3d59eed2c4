//! That the day types a marker into everything into which somebody types: the texts of all requests, from the types of the commands,
//! beside those in which the door of the program saw one.

use itgel_faults::room::Held;
use itgel_faults::texts::texts;
use itgel_faults::{Row, Rows};
use std::collections::BTreeSet;

/// Texts of requests that take nothing of anybody's own, with why. `*.x` is every text with that last name.
const NOT_TYPED: &[(&[&str], &str)] = &[
    (
        &[
            "*.case",
            "*.interview",
            "*.request",
            "*.appointment",
            "*.interviewer",
            "*.recipient",
            "*.recipients",
            "*.adult",
            "*.tap",
            "*.of",
            "*.order",
            "*.bundle",
            "*.withdrawal",
            "*.referral",
            "*.meeting",
            "*.corrects",
            "*.supervisor",
            "*.person",
            "amend.second",
            "unlink_case.other",
            "strike_elsewhere.elsewhere",
            "hand_cases_on.cases.to",
        ],
        "an identifier that the program drew",
    ),
    (
        &["link_case.code", "seal_bundle.seen_seq", "seal_bundle.preview", "journal.before", "amend.item"],
        "said by the program and given back to it",
    ),
    (
        &[
            "*.day",
            "*.time",
            "*.from",
            "*.until",
            "*.to",
            "*.on",
            "*.next",
            "*.follow_up",
            "*.held_on",
            "*.due",
            "*.date",
            "*.at",
            "*.told_at",
            "*.said_at",
            "*.clock",
            "*.expires",
            "*.valid_from",
            "*.year",
            "*.month",
            "*.about",
            "*.amount",
        ],
        "a day, a time or a count, read as one and refused otherwise",
    ),
    (
        &[
            "*.language",
            "*.precision",
            "*.kind",
            "*.word",
            "*.how",
            "*.status",
            "*.consent",
            "*.age_band",
            "*.whose",
            "*.ages",
            "*.page",
            "*.pages",
            "*.aimag",
            "*.district",
            "*.filter",
            "*.form",
            "*.script",
            "*.code",
            "*.responsible",
            "*.role",
            "*.forms",
            "*.exploitation",
            "*.age",
            "*.session",
            "note_signs.set",
            "set_setting.key",
            "wording.text",
            "keep_wording.text",
            "forget_wording.text",
            "weigh_wording.text",
            "issue_wording.text",
        ],
        "a word of a list, refused otherwise",
    ),
    (
        &[
            "*.pin",
            "*.group",
            "*.groups",
            "recover.first",
            "recover.second",
            "restore_by_sheets.first",
            "restore_by_sheets.second",
        ],
        "digits, too few to be told from others; PINs are kept as a digest, and groups of public keys are public",
    ),
    (
        &["*.key", "note_recordings.recordings.sha256", "note_recordings.recordings.bytes"],
        "a public key, a digest, a size",
    ),
    (
        &[
            "*.folder",
            "set_backups.place",
            "restore_backup.copy",
            "restore_by_sheets.copy",
            "test_backup.name",
            "take_room.path",
            "look_at_roster.path",
            "sign_roster.path",
            "take_roster.path",
            "check_bundle.path",
            "check_bundle.identity",
            "check_bundle.signers",
            "check_bundle.log_key",
            "make_receipt.path",
            "take_receipt.path",
            "take_counts.path",
            "write_roster.without",
        ],
        "a folder or a file that the program made, or writes to, under the name that a person chose",
    ),
    (
        &[
            "begin_setup.room",
            "begin_setup.organisation",
            "begin_setup.name",
            "add_person.name",
            "unlock.name",
            "recover.name",
            "restore_backup.name",
            "restore_by_sheets.name",
        ],
        "stands on the screen before anybody unlocks, and in the store in clear",
    ),
    (
        &["make_receipt.name", "make_receipt.position"],
        "stands in the receipt, which is made for others to read",
    ),
    (&["save_picture.png"], "a picture of counts that the window drew"),
];

/// How many texts these are. Another number is a text that nobody looked at: either the day types it, or it is one of these.
const LOOKED_AT: usize = 351;

/// The row, from what was heard in a whole day.
pub fn row(heard: &Held<BTreeSet<String>>) -> Row {
    let mut rows = Rows::new(
        "leaks: a marker in every field",
        "each text of each request of a command was typed with a marker in it by the day of this family, and taken, but for those that are \
         named with a reason; and each of these reasons is still about a text",
    );
    let all = texts();
    let heard = match heard {
        Ok(heard) => heard,
        Err(what) => {
            rows.attack(Err(what.clone()));
            return rows.finish();
        }
    };
    let mut without = heard.clone();
    without.remove("strike_elsewhere.because");
    rows.planted(
        "a day that leaves one out",
        missing(&all, &without).len() == missing(&all, heard).len() + 1,
    );
    let mut more = all.clone();
    more.insert("open_case.new_text".to_owned());
    rows.planted("a text that is new", missing(&more, heard).len() == missing(&all, heard).len() + 1);
    let open = missing(&all, heard);
    for text in all.iter().filter(|text| !excepted(text)) {
        rows.attack(if open.contains(text) { Err(format!("no marker in {text}")) } else { Ok(()) });
    }
    let excepted = all.iter().filter(|text| excepted(text)).count();
    let looked_at = excepted == LOOKED_AT;
    rows.attack(if looked_at {
        Ok(())
    } else {
        Err(format!("{excepted} texts are excepted, not {LOOKED_AT}"))
    });
    for name in NOT_TYPED.iter().flat_map(|(names, _)| names.iter()) {
        let about = all.iter().filter(|text| matches(name, text)).collect::<Vec<_>>();
        rows.attack(match about.as_slice() {
            [] => Err(format!("no text is called {name}")),
            some if some.iter().all(|text| heard.contains(*text)) => {
                Err(format!("{name} is excepted and was typed"))
            }
            _ => Ok(()),
        });
    }
    rows.finish()
}

fn missing(all: &BTreeSet<String>, heard: &BTreeSet<String>) -> BTreeSet<String> {
    all.iter().filter(|text| !excepted(text) && !heard.contains(*text)).cloned().collect()
}

fn excepted(text: &str) -> bool {
    NOT_TYPED.iter().flat_map(|(names, _)| names.iter()).any(|name| matches(name, text))
}

fn matches(name: &str, text: &str) -> bool {
    match name.strip_prefix("*.") {
        Some(last) => text.rsplit('.').next() == Some(last),
        None => name == text,
    }
}
