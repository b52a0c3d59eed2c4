//! Somebody is added, and somebody changes their passphrase or gets another by two sheets, while the disk says no.

use crate::deeds::{Deed, again, put_back, words, write};
use crate::traced::ONTO;
use crate::{Scene, word};
use itgel_casefile::ids::PersonId;
use itgel_casefile::time::Clock as _;
use itgel_commands::clock::SystemClock;
use itgel_commands::play::stage::{INTERVIEWER, SUPERVISOR};
use itgel_faults::world::place;
use itgel_seal::{OsEntropy, Passphrase};
use itgel_vault::{OpenError, Vault};
use serde_json::json;

const NAME: &str = "Б. Шинэхүү";
const NEW: &str = "цасан шувуу долоон зам нэг өвөө";

pub const ADD: Deed = Deed {
    row: "disk: a person added",
    calls: &ONTO,
    prepare: |scene| {
        write(scene, &json!({ "name": NAME, "role": "interviewer", "passphrase": NEW, "pin": "9274" }))
    },
    words: |scene| words(scene, SUPERVISOR, &["people", "add_person"], true),
    holds: |scene, code| {
        if added(scene)?.is_none() {
            if code == 0 {
                return Err("told as added, and not entered".to_owned());
            }
            again(scene, (ADD.words)(scene))?;
        } else {
            scene.heard(code, &["person-added-unfinished"])?;
        }
        let person = added(scene)?.ok_or("asked again, and not entered")?;
        if opens(scene, person, NEW)? { Ok(()) } else { Err("who was added cannot unlock".to_owned()) }
    },
    plants: &[("the store of before was put back", put_back)],
};

pub const CHANGE: Deed = Deed {
    row: "disk: a passphrase changed",
    calls: &ONTO,
    prepare: |scene| write(scene, &json!({ "old": old(scene), "new": NEW })),
    words: |scene| words(scene, INTERVIEWER, &["people", "change_passphrase"], true),
    holds: |scene, code| {
        let entered = changed(scene)?;
        if entered > 1 || (code == 0 && entered == 0) {
            return Err(format!("exit code {code}, entered {entered} times"));
        }
        if entered == 1 {
            scene.heard(code, &["person-unfinished"])?;
        }
        one_of_the_two(scene, entered == 1)?;
        if entered == 0 {
            again(scene, (CHANGE.words)(scene))?;
            if changed(scene)? != 1 {
                return Err("asked again, and not entered once".to_owned());
            }
        }
        one_of_the_two(scene, true)
    },
    plants: &[
        ("the store of before was put back", put_back),
        ("the slot of before was put back", slot_put_back),
    ],
};

pub const RECOVER: Deed = Deed {
    row: "disk: a new passphrase by two sheets",
    calls: &ONTO,
    prepare: |scene| {
        scene.world.two_sheets(&scene.home)?;
        std::fs::write(scene.path("new-passphrase.txt"), NEW).map_err(|e| e.to_string())
    },
    words: |scene| {
        let name = scene.world.people.get(INTERVIEWER).map_or("", |one| &one.name);
        let [vault, secret, one, two] =
            ["vault", "new-passphrase.txt", "sheet-0.txt", "sheet-2.txt"].map(|file| word(&scene.path(file)));
        let door = ["recover", "--json", "--vault", &vault, "--person", name, "--passphrase-file", &secret];
        door.iter().chain(&["--sheet", &one, "--sheet", &two]).map(|word| (*word).to_owned()).collect()
    },
    holds: |scene, code| {
        let entered = entered(scene, "recovery_used")?;
        if entered > 1 || (code == 0 && entered == 0) {
            return Err(format!("exit code {code}, entered {entered} times"));
        }
        if entered == 1 {
            scene.heard(code, &["recovery-unfinished", "done-unread"])?;
        }
        one_of_the_two(scene, entered == 1)?;
        if entered == 0 {
            again(scene, (RECOVER.words)(scene))?;
        }
        one_of_the_two(scene, true)
    },
    plants: &[
        ("the store of before was put back", put_back),
        ("the slot of before was put back", slot_put_back),
    ],
};

fn slot_put_back(scene: &Scene<'_>) -> Result<(), String> {
    let slot = format!("vault/users/{}.slot", interviewer(scene)?);
    std::fs::copy(scene.world.home().join(&slot), scene.path(&slot)).map(drop).map_err(|e| e.to_string())
}

fn interviewer(scene: &Scene<'_>) -> Result<PersonId, String> {
    scene.world.people.get(INTERVIEWER).map(|one| one.id).ok_or_else(|| "nobody".to_owned())
}

fn old(scene: &Scene<'_>) -> String {
    scene.world.people.get(INTERVIEWER).map(|one| one.passphrase.clone()).unwrap_or_default()
}

/// Who was added, as the journal and the unlock screen have it after an opening.
fn added(scene: &Scene<'_>) -> Result<Option<PersonId>, String> {
    let vault = scene.world.sound(&scene.home)?;
    let known: Vec<PersonId> = vault
        .person_list()
        .map_err(|e| e.to_string())?
        .into_iter()
        .filter(|row| row.active && row.name == NAME)
        .map(|row| row.person)
        .collect();
    drop(vault);
    let shown = Vault::people(&place(&scene.home).store).map_err(|e| e.to_string())?;
    let tiles: Vec<PersonId> =
        shown.into_iter().filter(|card| card.name == NAME).map(|card| card.person).collect();
    match known.as_slice() {
        _ if known != tiles => Err("the unlock screen shows somebody else".to_owned()),
        [] => Ok(None),
        [one] => Ok(Some(*one)),
        _ => Err(format!("added {} times", known.len())),
    }
}

fn changed(scene: &Scene<'_>) -> Result<usize, String> {
    entered(scene, "passphrase_changed")
}

fn entered(scene: &Scene<'_>, act: &str) -> Result<usize, String> {
    let vault = scene.world.sound(&scene.home)?;
    Ok(vault.room_events(act).map_err(|e| e.to_string())?.len())
}

/// The new passphrase opens and the old one does not, or the other way round.
fn one_of_the_two(scene: &Scene<'_>, new: bool) -> Result<(), String> {
    let person = interviewer(scene)?;
    match (opens(scene, person, &old(scene))?, opens(scene, person, NEW)?) {
        (old, opened) if old != new && opened == new => Ok(()),
        (old, opened) => {
            Err(format!("the old passphrase opens: {old}, the new one: {opened}; entered: {new}"))
        }
    }
}

fn opens(scene: &Scene<'_>, person: PersonId, passphrase: &str) -> Result<bool, String> {
    let passphrase = Passphrase::new(passphrase);
    let opened =
        Vault::unlock(&place(&scene.home), person, &passphrase, &SystemClock.now(), Box::new(OsEntropy));
    match opened {
        Ok(_) => Ok(true),
        Err(OpenError::WrongPassphrase { .. }) => Ok(false),
        Err(error) => Err(error.to_string()),
    }
}
