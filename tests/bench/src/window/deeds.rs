//! Long work in the window, each as a person has it done: what leads to it, and the press from which it is watched. In what is run in
//! the page `given` is what [`Deed::given`] says.

use super::today::{OTHERS, TYPED, Today};
use serde_json::{Value, json};
use std::path::Path;

/// Who does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    /// A supervisor who has not unlocked yet.
    Door,
    /// A supervisor.
    Supervisor,
    /// A case officer.
    Officer,
    /// An interviewer.
    Interviewer,
    /// Nobody yet: there is no store.
    Nobody,
}

impl Seat {
    /// How the role is called at the door, and its passphrase; none for whom nothing is unlocked.
    #[must_use]
    pub fn unlocks(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Door | Self::Nobody => None,
            Self::Supervisor => Some(("supervisor", TYPED)),
            Self::Officer => Some(("case_officer", OTHERS)),
            Self::Interviewer => Some(("interviewer", OTHERS)),
        }
    }
}

/// One kind of long work.
#[derive(Clone, Copy, Debug)]
pub struct Deed {
    /// As the row is called.
    pub name: &'static str,
    /// Who does it.
    pub seat: Seat,
    /// What leads there the first time.
    pub first: &'static str,
    /// What leads there each time; not watched.
    pub before: &'static str,
    /// What is watched.
    pub work: &'static str,
}

/// All of them, in the order in which each finds what it needs.
pub const ALL: [Deed; 7] = [
    Deed {
        name: "unlock",
        seat: Seat::Door,
        first: "",
        before: "await see('#unlock-passphrase');",
        work: "await unlock('supervisor', given.typed); await soon(500);",
    },
    Deed {
        name: "check",
        seat: Seat::Supervisor,
        first: "await press('[data-menu=\"journal\"]'); await see('.entry');",
        before: "await see('[data-act=\"check-again\"]');",
        work: "await until('doctor', () => press('[data-act=\"check-again\"]'));",
    },
    Deed {
        name: "rebuild",
        seat: Seat::Supervisor,
        first: "await press('[data-menu=\"settings\"]');",
        before: "await see('[data-act=\"rebuild\"]:not([aria-disabled=\"true\"])');",
        work: "await until('rebuild', () => press('[data-act=\"rebuild\"]'));",
    },
    Deed {
        name: "backup",
        seat: Seat::Supervisor,
        first: "await press('[data-menu=\"settings\"]');
            await type('#backup-place', given.copies);
            await press('[data-act=\"save-backups\"]');
            await press('[data-act=\"understand-backup\"]');",
        before: "await see('[data-act=\"back-up\"]:not([aria-disabled=\"true\"])');",
        work: "await until('back_up', () => press('[data-act=\"back-up\"]'));",
    },
    Deed {
        name: "restore",
        seat: Seat::Nobody,
        first: "",
        before: "await press('[data-act=\"language-mn\"]');
            await press('[data-act=\"restore\"]');
            await type('#restore-folder', given.copies);
            await press('[data-act=\"look-for-backups\"]');
            await see('input[name=\"restore-copy\"]');
            await press('label[data-person=\"supervisor\"]');
            await type('#restore-passphrase', given.typed);
            await type('#restore-reason', 'Диск эвдэрсэн');",
        work: "await until('restore_backup', () => press('[data-act=\"restore-backup\"]'));
            await see('[data-menu=\"today\"]');",
    },
    Deed {
        name: "export",
        seat: Seat::Officer,
        first: "",
        before: "await press('[data-menu=\"today\"]');
            await press('[data-menu=\"export\"]');
            await press(`input[name=\"export-case\"][value=\"${given.parcel}\"]`);
            await press('[data-act=\"next\"]');
            const to = '[data-recipient=\"prosecutor\"][data-usable=\"yes\"] input';
            await see(to);
            if (!document.querySelector(to).checked) await press(to);
            await type('#export-purpose', 'Хурлаар хэлэлцэх');
            await press('[data-act=\"next\"]');
            await see('td[data-kind=\"prosecutor\"]');
            await press('[data-act=\"next\"]');
            await see('iframe');
            await see('.check input');
            if (!document.querySelector('.check input').checked) await press('.check input');
            await press('[data-act=\"next\"]');
            await type('#export-folder', given.stick);
            await see('[data-act=\"seal\"]');",
        work: "await until('seal_bundle', () => press('[data-act=\"seal\"]')); await see('[data-sealed]');",
    },
    Deed {
        name: "hashing a recording",
        seat: Seat::Interviewer,
        first: "await interviewsOf(given.unsigned);
            await press('[data-act=\"open-record\"]');",
        before: "await type('#recording-path', given.recording); await soon(800);",
        work: "await until('digest_file', () => press('[data-act=\"recording-digest\"]'));",
    },
];

impl Deed {
    /// What the page has to know of the room.
    #[must_use]
    pub fn given(today: &Today, place: &Path) -> Value {
        let below = |name: &str| place.join(name).display().to_string();
        json!({ "typed": TYPED, "parcel": today.parcel, "unsigned": today.unsigned, "copies": below("copies"),
            "stick": below("stick"), "recording": below("recording.mp4") })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_deed_is_watched_at_its_one_command_and_is_done_by_who_may() {
        for deed in ALL {
            assert!(deed.work.starts_with("await "), "{}", deed.name);
            assert_eq!(deed.seat.unlocks().is_none(), ["unlock", "restore"].contains(&deed.name));
        }
        // A restoration takes what a backup has left.
        let at = |name: &str| ALL.iter().position(|deed| deed.name == name);
        assert!(at("backup") < at("restore"));
    }
}
