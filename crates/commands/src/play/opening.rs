//! A case file from the referral to the prepared room.

use super::stage::{INTERVIEWER, Stage, text};
use super::{Case, Turn};
use crate::failure::Failure;
use serde_json::{Value, json};

/// Age band and an age within it.
const AGES: [(&str, i64); 5] = [("4-6", 5), ("7-9", 8), ("10-12", 11), ("13-15", 14), ("16-17", 16)];
const CLANS: [&str; 4] = ["Боржигон", "Хатагин", "Тайчууд", "Сартуул"];
const PARENTS: [&str; 4] = ["Болд", "Дорж", "Ганбат", "Мөнх"];
const GIVEN: [&str; 6] = ["Номин", "Тэмүүжин", "Анужин", "Билгүүн", "Мишээл", "Хулан"];
const REFERRED_BY: [&str; 4] = ["police", "hospital", "school", "joint_team"];
/// Expected minutes of the interviews.
pub const PLANNED_MINUTES: u64 = 40;

/// Opens the file, enters who the child is, plans and prepares.
pub fn open(stage: &mut Stage<'_>, number: u32, turn: Turn) -> Result<Case, Failure> {
    let case = open_only(stage, number, turn, None)?;
    identity(stage, &case)?;
    let time = stage.clock.minute_in(10);
    plan(stage, &case, 0, &time)?;
    prepare(stage, &case)?;
    if turn == Turn::Order {
        elsewhere(stage, &case)?;
    }
    Ok(case)
}

/// Opens the file and no more; of a child of this age, where it matters.
pub fn open_only(
    stage: &mut Stage<'_>,
    number: u32,
    turn: Turn,
    age: Option<(&'static str, i64)>,
) -> Result<Case, Failure> {
    let at = usize::try_from(stage.chance.between(0, 4)).unwrap_or(0);
    let (band, age) = age.or_else(|| AGES.get(at).copied()).unwrap_or(("7-9", 8));
    let request = json!({
        "request": stage.chance.id(), "age_band": band, "referral": stage.chance.word(&REFERRED_BY),
        "external_number": format!("2026/{}", stage.chance.between(100, 999)),
    });
    let view = stage.call("open_case", request)?;
    let (id, code) = (text(&view, "/case")?, text(&view, stage.voice.code_field())?);
    stage.tell("cli-demo-case", &[("number", &number.to_string()), ("code", &code), ("band", band)]);
    Ok(Case { id, code, age, turn, interview: String::new() })
}

/// Enters who the child is, and who is around it.
pub fn identity(stage: &mut Stage<'_>, case: &Case) -> Result<(), Failure> {
    let today = stage.clock.day_in(0);
    let this_year: i64 = today.split('-').next().and_then(|y| y.parse().ok()).unwrap_or(2026);
    let (year, month, day) = (this_year - case.age, stage.chance.between(1, 9), stage.chance.between(1, 28));
    // Years from 2000 on have twenty added to the month.
    let number = format!("УБ{:02}{:02}{day:02}{:02}", year % 100, month + 20, stage.chance.between(10, 99));
    let request = json!({ "case": case.id, "identity": {
        "clan": stage.chance.word(&CLANS), "patronymic": stage.chance.word(&PARENTS),
        "given": stage.chance.word(&GIVEN), "names_not_known": false, "registration_number": number,
        "birth": { "precision": "day", "year": year.to_string(), "month": month.to_string(),
                   "day": day.to_string(), "about": "" },
        "phone": format!("99{:06}", stage.chance.between(0, 999_999)), "phone_safe": "yes", "phone_hours": "",
        "aimag": "MN-1", "district": "MN-1/baganuur", "address": "1-р хороо, 12-р байр",
    }});
    let saved = stage.call("record_identity", request)?;
    let notes = saved["notes"].as_array().map_or(0, Vec::len).to_string();
    let implicated = if case.turn == Turn::Withdrawal { "yes" } else { "no" };
    for (relation, implicated, name) in [("mother", implicated, "Б. Цэцэг"), ("father", "no", "Д. Бат")]
    {
        let safe = if implicated == "yes" { "no" } else { "yes" };
        let person = json!({
            "case": case.id, "adult": "", "relation": relation, "name": name, "keep_name": false,
            "implicated": implicated, "lives_with_child": "yes", "contact_safe": safe, "hours": "",
            "phone": "99001122", "keep_phone": false,
        });
        stage.call("record_person_around", person)?;
    }
    stage.tell("cli-demo-identity", &[("notes", &notes)]);
    Ok(())
}

/// The police talked with the child before; the day was wrong at first, and both entries stay.
pub fn elsewhere(stage: &mut Stage<'_>, case: &Case) -> Result<(), Failure> {
    let (first, second) = (stage.chance.id(), stage.chance.id());
    let held = |precision: &str, amount: &str| {
        json!({ "precision": precision, "year": "", "month": "", "day": "", "amount": amount,
                "unit": "weeks", "on": "" })
    };
    for (request, held, corrects, because) in [
        (&first, held("not_known", ""), "", ""),
        (&second, held("about", "3"), first.as_str(), "Цагдаагаас хугацааг нь лавлав."),
    ] {
        let asked = json!({
            "case": case.id, "request": request, "body": "police", "office": "", "held": held,
            "reason": "inquiry", "note": "", "corrects": corrects, "because": because,
        });
        stage.call("note_elsewhere", asked)?;
    }
    stage.tell("cli-demo-elsewhere", &[]);
    Ok(())
}

/// Plans the interview, so many days from now.
pub fn plan(stage: &mut Stage<'_>, case: &Case, days: i64, time: &str) -> Result<(), Failure> {
    let interviewer = stage.player(INTERVIEWER)?.id.clone();
    let request = json!({
        "case": case.id, "appointment": "", "day": stage.clock.day_in(days), "time": time,
        "minutes": PLANNED_MINUTES, "interviewer": interviewer,
    });
    stage.call("make_appointment", request)?;
    stage.tell("cli-demo-appointment", &[("time", time)]);
    Ok(())
}

/// Fills in every card of the preparation.
pub fn prepare(stage: &mut Stage<'_>, case: &Case) -> Result<(), Failure> {
    let minutes = PLANNED_MINUTES.to_string();
    let signal = stage.chance.word(&["hand", "card", "word"]);
    let cards = [
        (0, json!({ "aim": "Тайван ярилцах", "break_signal": signal, "target_minutes": minutes })),
        (1, json!({ "language": "mn", "interpreter_needed": "no" })),
        (2, json!({ "needs": "none_known" })),
        (3, json!({ "interviewer_gender": "any", "door": "ajar", "likes": "Зураг зурах" })),
        (
            5,
            json!({
                "camera": "yes", "sound": "yes", "temperature": "yes", "toys": "yes", "tissues": "yes",
                "water": "yes", "clock_hidden": "yes", "sign_in_use": "yes", "phone_silent": "yes",
            }),
        ),
    ];
    for (card, answers) in cards {
        stage.clock.pass_seconds(30);
        stage.call("fill_preparation", json!({ "case": case.id, "card": card, "answers": answers }))?;
    }
    stage.call("record_attendance", attendance(case))?;
    for card in 1..=5 {
        stage.call("mark_preparation", json!({ "case": case.id, "card": card, "done": true }))?;
    }
    stage.tell("cli-demo-prepared", &[]);
    Ok(())
}

fn attendance(case: &Case) -> Value {
    let somebody = |role: &str, initials: &str, place: &str| {
        json!({
            "role": role, "initials": initials, "place": place, "implicated": "no", "child_told": true,
            "came_minute": null, "left_minute": null,
        })
    };
    json!({ "case": case.id, "interview": "", "attendees": [
        somebody("interviewer", "Б.С.", "room"),
        somebody("psychologist", "О.М.", "observation"),
        somebody("guardian", "Д.Б.", "waiting"),
    ]})
}
