//! Slots, headers and keys put in another's place by somebody who can write to the folder and knows no more than that.

use itgel_faults::day::Played;
use itgel_faults::room::{Held, INTERVIEWER, Room, SUPERVISOR, copy_tree, people};
use itgel_faults::{Lab, Row, Rows};
use itgel_seal::digest::sha256_hex;
use itgel_seal::slot::claimed_binding;
use itgel_seal::vaultkey::seal_vault_key;
use itgel_seal::{KdfParams, OsEntropy, Passphrase, PersonSecret, VaultKey, make_slot};
use serde_json::json;
use std::path::{Path, PathBuf};

/// What the attacker chose.
const OWN: &str = "хулгайч таван үг бодож олсон";

/// The attacked room's folder, and another room of the same people with passphrases that the attacker knows.
struct Scene<'a> {
    room: &'a Room,
    store: PathBuf,
    other: &'a Room,
}

/// Changes the folder; gives who then tries to come in, and with which passphrase.
type Forgery = (&'static str, fn(&Scene<'_>) -> Held<(usize, String)>);

const FORGERIES: [Forgery; 19] = [
    ("another person's slot under this name", |s| {
        copy(&slot(&s.store, s.room, INTERVIEWER), &slot(&s.store, s.room, SUPERVISOR))?;
        Ok((SUPERVISOR, known(s, INTERVIEWER)))
    }),
    ("another person's slot with this name in it", |s| {
        let (from, to) = (id(s.room, INTERVIEWER), id(s.room, SUPERVISOR));
        copy(&slot(&s.store, s.room, INTERVIEWER), &slot(&s.store, s.room, SUPERVISOR))?;
        forge(s, SUPERVISOR, &from, &to)?;
        Ok((SUPERVISOR, known(s, INTERVIEWER)))
    }),
    ("the slot of another store", |s| {
        copy(&slot(&s.other.vault(), s.other, SUPERVISOR), &slot(&s.store, s.room, SUPERVISOR))?;
        Ok((SUPERVISOR, known(s, SUPERVISOR)))
    }),
    ("the slot of another store with this store in it", |s| {
        copy(&slot(&s.other.vault(), s.other, SUPERVISOR), &slot(&s.store, s.room, SUPERVISOR))?;
        forge(s, SUPERVISOR, &id(s.other, SUPERVISOR), &id(s.room, SUPERVISOR))?;
        Ok((SUPERVISOR, known(s, SUPERVISOR)))
    }),
    ("less memory for the derivation", |s| downgrade(s, "\"m_kib\":65536", "\"m_kib\":8")),
    ("one pass of the derivation", |s| downgrade(s, "\"t\":3", "\"t\":1")),
    ("one lane of the derivation", |s| downgrade(s, "\"p\":4", "\"p\":1")),
    ("another derivation", |s| downgrade(s, "argon2id", "argon2d")),
    ("more memory than there is", |s| downgrade(s, "\"m_kib\":65536", "\"m_kib\":4294967295")),
    ("dearer than it was made", |s| downgrade(s, "\"t\":3", "\"t\":4")),
    ("a slot of the attacker's own", |s| own_slot(s).map(|_| (SUPERVISOR, OWN.to_owned()))),
    ("a slot and a vault key of the attacker's own", |s| {
        let secret = own_slot(s)?;
        let sealed = seal_vault_key(&VaultKey::make(&mut OsEntropy), &[secret.recipient()])
            .map_err(|e| e.to_string())?;
        write(&s.store.join("vault.key.age"), &sealed)?;
        Ok((SUPERVISOR, OWN.to_owned()))
    }),
    ("the vault key of another store", |s| {
        copy(&s.other.vault().join("vault.key.age"), &s.store.join("vault.key.age"))?;
        Ok((SUPERVISOR, known(s, SUPERVISOR)))
    }),
    ("the database of another store", |s| {
        copy(&s.other.vault().join("itgel.db"), &s.store.join("itgel.db"))?;
        Ok((SUPERVISOR, known(s, SUPERVISOR)))
    }),
    ("another store in the place of this one", |s| {
        std::fs::remove_dir_all(&s.store).map_err(|e| e.to_string())?;
        copy_tree(&s.other.vault(), &s.store)?;
        Ok((SUPERVISOR, known(s, SUPERVISOR)))
    }),
    ("a higher role in the header", |s| {
        header(s, "\"interviewer\"", "\"supervisor\"")?;
        Ok((INTERVIEWER, known(s, INTERVIEWER)))
    }),
    ("another name in the header", |s| {
        header(s, "Болд", "Бат")?;
        Ok((INTERVIEWER, known(s, INTERVIEWER)))
    }),
    ("two people changed about in the header", |s| {
        let (one, two) = (id(s.room, SUPERVISOR), id(s.room, INTERVIEWER));
        header(s, &one, "@")?;
        header(s, &two, &one)?;
        header(s, "@", &two)?;
        Ok((INTERVIEWER, known(s, INTERVIEWER)))
    }),
    ("the header of another store", |s| {
        copy(&s.other.vault().join("vault.json"), &s.store.join("vault.json"))?;
        Ok((SUPERVISOR, known(s, SUPERVISOR)))
    }),
];

/// Each forgery in a copy of its own.
pub fn row(lab: &Lab, played: &Held<(Room, Played)>) -> Row {
    let mut rows = Rows::new(
        "roles: slots, headers, parameters and keys exchanged",
        "whoever tries to come in is refused, or the store opens for reading only; nobody gets a role that is not theirs",
    );
    let ready = played.as_ref().map_err(Clone::clone).and_then(|(room, _)| {
        let other = Room::furnish(&lab.scratch().join("other"), &people())?;
        Ok((room, other))
    });
    let (room, other) = match &ready {
        Ok((room, other)) => (*room, other),
        Err(what) => {
            rows.attack(Err(what.clone()));
            return rows.finish();
        }
    };
    let untouched = attempt(lab, room, other, |s| Ok((SUPERVISOR, known(s, SUPERVISOR))));
    rows.planted("a store in which nothing was exchanged", untouched.is_err());
    let stolen = attempt(lab, room, other, |s| {
        let secret =
            itgel_faults::keys::person_secret(&s.store, &id(s.room, SUPERVISOR), &known(s, SUPERVISOR))?;
        slot_of(s, &secret)?;
        Ok((SUPERVISOR, OWN.to_owned()))
    });
    rows.planted("a slot made with the stolen keys", stolen.is_err());
    for _ in 0..lab.count(1, 5) {
        for (what, forge) in FORGERIES {
            rows.attack(attempt(lab, room, other, forge).map_err(|why| format!("{what}: {why}")));
        }
    }
    rows.finish()
}

fn attempt(
    lab: &Lab,
    room: &Room,
    other: &Room,
    forge: impl Fn(&Scene<'_>) -> Held<(usize, String)>,
) -> Held<()> {
    let home = lab.scratch().join("forged");
    let _ = std::fs::remove_dir_all(&home);
    let mut copy = room.copy_to(&home)?;
    let (who, passphrase) = forge(&Scene { room, store: copy.vault(), other })?;
    match copy.call("unlock", json!({"person": id(room, who), "passphrase": passphrase})) {
        Err(_) => Ok(()),
        Ok(state) if state["read_only"].as_str().is_none_or(str::is_empty) => Err("it opens".to_owned()),
        Ok(state) if state["session"]["role"] != json!(room.member(who)?.role) => {
            Err("it opens in another role".to_owned())
        }
        Ok(_) => Ok(()),
    }
}

fn id(room: &Room, who: usize) -> String {
    room.ids.get(who).cloned().unwrap_or_default()
}

fn known(scene: &Scene<'_>, who: usize) -> String {
    scene.room.member(who).map(|m| m.passphrase.clone()).unwrap_or_default()
}

fn slot(store: &Path, room: &Room, who: usize) -> PathBuf {
    store.join(format!("users/{}.slot", id(room, who)))
}

fn copy(from: &Path, to: &Path) -> Held<()> {
    std::fs::copy(from, to).map(|_| ()).map_err(|e| e.to_string())
}

fn write(to: &Path, bytes: &[u8]) -> Held<()> {
    std::fs::write(to, bytes).map_err(|e| e.to_string())
}

/// Changes a word of a slot and mends its sum, which is no protection.
fn forge(scene: &Scene<'_>, who: usize, from: &str, to: &str) -> Held<()> {
    let file = slot(&scene.store, scene.room, who);
    let text = std::fs::read_to_string(&file).map_err(|e| e.to_string())?;
    if !text.contains(from) {
        return Err("the slot has no such word".to_owned());
    }
    let text = text.replace(from, to);
    let (body, _) = text.rsplit_once(",\"sum\":").ok_or("no sum")?;
    write(&file, format!("{body},\"sum\":\"{}\"}}\n", sha256_hex(body.as_bytes())).as_bytes())
}

fn downgrade(scene: &Scene<'_>, from: &str, to: &str) -> Held<(usize, String)> {
    forge(scene, SUPERVISOR, from, to)?;
    Ok((SUPERVISOR, known(scene, SUPERVISOR)))
}

fn own_slot(scene: &Scene<'_>) -> Held<PersonSecret> {
    let secret = PersonSecret::make(&mut OsEntropy);
    slot_of(scene, &secret)?;
    Ok(secret)
}

/// A slot with these keys under the attacker's passphrase, bound to this store as the genuine one says it is.
fn slot_of(scene: &Scene<'_>, secret: &PersonSecret) -> Held<()> {
    let file = slot(&scene.store, scene.room, SUPERVISOR);
    let genuine = std::fs::read(&file).map_err(|e| e.to_string())?;
    let binding = claimed_binding(&genuine).map_err(|e| e.to_string())?;
    let made = make_slot(&binding, &KdfParams::FLOOR, &Passphrase::new(OWN), secret, &mut OsEntropy);
    write(&file, &made.map_err(|e| e.to_string())?)
}

fn header(scene: &Scene<'_>, from: &str, to: &str) -> Held<()> {
    let file = scene.store.join("vault.json");
    let text = std::fs::read_to_string(&file).map_err(|e| e.to_string())?;
    if !text.contains(from) {
        return Err("the header has no such word".to_owned());
    }
    write(&file, text.replace(from, to).as_bytes())
}
