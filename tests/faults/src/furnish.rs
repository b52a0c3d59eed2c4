//! How the room of the attacks comes to be: set up, its people entered, and a day of three children.

use crate::world::code;
use itgel_commands::failure::Failure;
use itgel_commands::play::stage::{INTERVIEWER, OFFICER, Player, Receiving, SUPERVISOR, Stage, list, text};
use itgel_commands::play::{Case, Turn, closing, consent, interview, opening};
use itgel_commands::receiver::Receiver;
use serde_json::{Value, json};

/// Role, name, passphrase, PIN.
pub(crate) const PEOPLE: [(&str, &str, &str, &str); 3] = [
    ("supervisor", "Ахлах Сараа", "намар цэнхэр морь гүүр зам", "4831"),
    ("interviewer", "Ярилцагч Болд", "хавар улаан тэмээ уул гол", "7205"),
    ("case_officer", "Ажилтан Дорж", "өвөл шаргал ямаа нуур модон", "9164"),
];
/// Store, people and one recipient; gives the secrets of the three sheets.
pub(crate) fn set_up(stage: &mut Stage<'_>) -> Result<Vec<String>, String> {
    let [(_, name, passphrase, pin), ..] = PEOPLE;
    let request = json!({
        "room": "Ногоон өрөө", "organisation": "Жишээ хүүхдийн төв", "name": name, "passphrase": passphrase,
        "pin": pin, "language": "mn",
    });
    let view = stage.call("begin_setup", request).map_err(code)?;
    let sheets = list(&view, "/sheets");
    for (sheet, asked) in sheets.iter().zip(list(&view, "/ask")) {
        let numbers = asked.as_array().into_iter().flatten().filter_map(Value::as_u64);
        let groups: Vec<Value> = numbers
            .filter_map(|n| sheet["groups"].get(usize::try_from(n).ok()?.checked_sub(1)?).cloned())
            .collect();
        let read_back = json!({ "keeper": sheet["keeper"], "groups": groups });
        stage.call("confirm_sheet", read_back).map_err(code)?;
    }
    let state = stage.call("finish_setup", json!({})).map_err(code)?;
    furnish(stage, text(&state, "/session/person").map_err(code)?).map_err(code)?;
    Ok(sheets.iter().filter_map(|sheet| sheet["secret"].as_str()).map(str::to_owned).collect())
}

fn furnish(stage: &mut Stage<'_>, supervisor: String) -> Result<(), Failure> {
    for (role, name, passphrase, pin) in PEOPLE {
        let id = if role == "supervisor" {
            supervisor.clone()
        } else {
            let asked = json!({ "name": name, "role": role, "passphrase": passphrase, "pin": pin });
            let view = stage.call("add_person", asked)?;
            let row = list(&view, "/people").into_iter().find(|one| one["name"] == json!(name));
            text(&row.unwrap_or_default(), "/id")?
        };
        let file = stage.out.join("keys").join(role);
        itgel_commands::files::write_own(&file, format!("{passphrase}\n").as_bytes())?;
        let (name, passphrase) = (name.to_owned(), passphrase.to_owned());
        stage.people.push(Player { id, name, passphrase, pin });
    }
    let receiver = Receiver::make();
    let file = stage.out.join("keys/recipient.agekey");
    itgel_commands::files::write_own(&file, receiver.file.as_bytes())?;
    let asked = json!({
        "recipient": "", "kind": "prosecutor", "organisation": "Жишээ дүүргийн прокурорын газар",
        "contact": "Н. Болд", "key": receiver.recipient, "expires": stage.clock.day_in(365),
    });
    let view = stage.call("add_recipient", asked)?;
    let id = text(&view, "/recipients/0/id")?;
    let (organisation, takes) = ("Жишээ дүүргийн прокурорын газар", ("Н. Болд", "Прокурор"));
    let folder = stage.out.join("stick");
    stage.receiving.push(Receiving { id: id.clone(), kind: "prosecutor", organisation, takes, folder });
    // Who entered a key does not vouch for it.
    stage.takes_over(OFFICER)?;
    let groups = receiver.fingerprint.to_vec();
    stage.call("check_recipient_key", json!({ "recipient": id, "how": "in_person", "groups": groups }))?;
    stage.takes_over(SUPERVISOR)?;
    let keys = stage.out.join("keys").display().to_string();
    stage.call("write_public_keys", json!({ "folder": keys }))?;
    Ok(())
}

/// Three children: one file is signed, one complete, one prepared.
pub(crate) fn days(stage: &mut Stage<'_>) -> Result<Vec<Case>, Failure> {
    stage.takes_over(INTERVIEWER)?;
    let mut cases = Vec::new();
    for number in 1..=3 {
        let mut case = opening::open(stage, number, Turn::ChildsNo)?;
        consent::talk(stage, &case)?;
        if number < 3 {
            interview::hold(stage, &mut case)?;
            closing::wrap_up(stage, &case)?;
        }
        if number == 1 {
            closing::sign(stage, &case)?;
        }
        cases.push(case);
    }
    Ok(cases)
}
