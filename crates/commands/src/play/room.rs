//! The first morning: the supervisor sets the room up and enters its people and recipients, the case officer compares
//! the fingerprints.

use super::stage::{OFFICER, Player, Receiving, Stage, list, text};
use crate::failure::Failure;
use crate::files;
use crate::receiver::Receiver;
use serde_json::{Value, json};
use std::path::PathBuf;

const ORGANISATION: &str = "Жишээ хүүхдийн төв";
/// Where the room is and how to reach it, as its bundles say.
const SENDER: [(&str, &str); 2] =
    [("room_address", "Жишээ дүүрэг, 3-р хороо, 7-р байр"), ("room_contact", "7000 0000")];
/// Role, name, PIN.
const PEOPLE: [(&str, &str, &str); 3] = [
    ("supervisor", "Д. Оюун", "2749"),
    ("interviewer", "Б. Сарнай", "5081"),
    ("case_officer", "Г. Тэмүүлэн", "3692"),
];
/// Kind, organisation, who takes a bundle there: name and position.
const RECIPIENTS: [(&str, &str, (&str, &str)); 4] = [
    ("prosecutor", "Жишээ дүүргийн прокурорын газар", ("Н. Болд", "Прокурор")),
    ("police", "Жишээ дүүргийн цагдаагийн хэлтэс", ("Ж. Ганзориг", "Мөрдөгч")),
    ("doctor", "Жишээ эмнэлэг", ("Л. Энхтуяа", "Эмч")),
    ("ngo", "Жишээ хамгаалах төв", ("С. Ариунаа", "Ажилтан")),
];
/// How long a recipient's key is used.
const KEY_DAYS: i64 = 365;

/// Everything that comes before the first child.
pub fn furnish(stage: &mut Stage<'_>, with_own: bool) -> Result<(), Failure> {
    set_up(stage)?;
    for (role, name, pin) in PEOPLE.into_iter().skip(1) {
        add_person(stage, role, name, pin)?;
    }
    let mut entered = Vec::new();
    for (at, (kind, organisation, takes)) in RECIPIENTS.into_iter().enumerate() {
        entered.push(add_recipient(stage, at == 0, kind, organisation, takes)?);
    }
    if with_own {
        entered.push(add_own(stage)?);
    }
    // Who entered a key does not vouch for it.
    stage.takes_over(OFFICER)?;
    entered.into_iter().try_for_each(|one| compare(stage, one))
}

fn offered(stage: &mut Stage<'_>) -> Result<String, Failure> {
    if let Some((passphrase, _)) = stage.cast.shown {
        return Ok(passphrase.to_owned());
    }
    text(&stage.call("offer_passphrase", json!({ "language": "en" }))?, "/words")
}

fn set_up(stage: &mut Stage<'_>) -> Result<(), Failure> {
    let passphrase = offered(stage)?;
    let [(_, name, pin), ..] = PEOPLE;
    let (room, pin) = (stage.cast.room, stage.cast.shown.map_or(pin, |(_, pin)| pin));
    let request = json!({
        "room": room, "organisation": ORGANISATION, "name": name, "passphrase": passphrase, "pin": pin,
        "language": "mn",
    });
    let view = stage.call("begin_setup", request)?;
    let sheets = list(&view, "/sheets");
    for (sheet, asked) in sheets.iter().zip(list(&view, "/ask")) {
        // The keeper reads the asked groups back from the sheet.
        let groups: Vec<Value> = asked
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_u64)
            .filter_map(|n| sheet["groups"].get(usize::try_from(n).ok()?.checked_sub(1)?).cloned())
            .collect();
        stage.call("confirm_sheet", json!({ "keeper": sheet["keeper"], "groups": groups }))?;
    }
    let state = stage.call("finish_setup", json!({}))?;
    keep(stage, "passphrase.txt", &passphrase)?;
    let id = text(&state, "/session/person")?;
    stage.people.push(Player { id, name: name.to_owned(), passphrase, pin });
    let keepers = sheets.len().to_string();
    for (key, value) in SENDER {
        stage.call("set_setting", json!({ "key": key, "value": value }))?;
    }
    stage.tell("cli-demo-room", &[("room", room), ("name", name), ("keepers", &keepers)]);
    Ok(())
}

/// Leaves a passphrase for whoever watches; one that is shown anyway needs no file.
fn keep(stage: &Stage<'_>, file: &str, passphrase: &str) -> Result<(), Failure> {
    if stage.cast.shown.is_some() {
        return Ok(());
    }
    files::write_own(&stage.out.join(file), format!("{passphrase}\n").as_bytes())
}

fn add_person(stage: &mut Stage<'_>, role: &str, name: &str, pin: &'static str) -> Result<(), Failure> {
    let pin = stage.cast.shown.map_or(pin, |(_, pin)| pin);
    let passphrase = offered(stage)?;
    let request = json!({ "name": name, "role": role, "passphrase": passphrase, "pin": pin });
    let view = stage.call("add_person", request)?;
    let row = list(&view, "/people").into_iter().find(|p| p["name"] == json!(name));
    let id = text(&row.unwrap_or_default(), "/id")?;
    keep(stage, &format!("keys/{role}.passphrase.txt"), &passphrase)?;
    stage.people.push(Player { id, name: name.to_owned(), passphrase, pin });
    let role = stage.voice.word(&format!("role-{}", role.replace('_', "-")), &[]);
    stage.tell("cli-demo-person", &[("name", name), ("role", &role)]);
    Ok(())
}

/// The room itself as a recipient, so that what was sealed here can be opened and checked here.
fn add_own(stage: &mut Stage<'_>) -> Result<Entered, Failure> {
    let card = stage.call("public_card", json!({}))?;
    let key = text(&card, "/recipient")?;
    let groups = itgel_seal::fingerprint::fingerprint(&key).to_vec();
    let place = Place {
        kind: "social_worker",
        organisation: "Сургалтын өрөө",
        takes: ("С. Сургуулилт", "Ажилтан"),
        folder: stage.out.join("bundles"),
        how: "in_person",
    };
    enter_recipient(stage, place, &key, groups)
}

/// Where bundles of a recipient go, and who takes them there.
struct Place {
    kind: &'static str,
    organisation: &'static str,
    takes: (&'static str, &'static str),
    folder: PathBuf,
    how: &'static str,
}

fn add_recipient(
    stage: &mut Stage<'_>,
    first: bool,
    kind: &'static str,
    organisation: &'static str,
    takes: (&'static str, &'static str),
) -> Result<Entered, Failure> {
    // The recipient makes the key pair at home; the room gets the public half and hears the fingerprint.
    let receiver = Receiver::make();
    let file = if first { "recipient.agekey".to_owned() } else { format!("keys/{kind}.agekey") };
    files::write_own(&stage.out.join(file), receiver.file.as_bytes())?;
    let folder = stage.out.join(if first { "bundles" } else { "bundles-others" });
    let how = if first { "in_person" } else { "known_phone" };
    let place = Place { kind, organisation, takes, folder, how };
    enter_recipient(stage, place, &receiver.recipient, receiver.fingerprint.to_vec())
}

/// A key that was entered, and what its owner reads aloud of it.
struct Entered {
    id: String,
    organisation: &'static str,
    how: &'static str,
    groups: Vec<String>,
}

fn enter_recipient(
    stage: &mut Stage<'_>,
    place: Place,
    key: &str,
    groups: Vec<String>,
) -> Result<Entered, Failure> {
    let Place { kind, organisation, takes, folder, how } = place;
    let request = json!({
        "recipient": "", "kind": kind, "organisation": organisation, "contact": takes.0,
        "key": key, "expires": stage.clock.day_in(KEY_DAYS),
    });
    let view = stage.call("add_recipient", request)?;
    let row = list(&view, "/recipients").into_iter().find(|r| r["key"] == json!(key));
    let id = text(&row.unwrap_or_default(), "/id")?;
    stage.receiving.push(Receiving { id: id.clone(), kind, organisation, takes, folder });
    Ok(Entered { id, organisation, how, groups })
}

fn compare(stage: &mut Stage<'_>, one: Entered) -> Result<(), Failure> {
    let Entered { id, organisation, how, groups } = one;
    let request = json!({ "recipient": id, "how": how, "groups": groups });
    stage.call("check_recipient_key", request)?;
    let by = stage.player(OFFICER)?.name.clone();
    let groups = groups.join(" ");
    stage.tell(
        "cli-demo-recipient",
        &[("organisation", organisation), ("name", &by), ("fingerprint", &groups)],
    );
    Ok(())
}
