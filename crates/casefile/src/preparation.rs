//! The six preparation cards: what may be entered on each, and when one counts as done (ux.md 4.6).
//!
//! Nothing here blocks an interview; open cards are shown again in the room and noted at sign-off. Card 4
//! (who attends) is entered as attendance, card 6 (the child's own answers) as consent.

use crate::amendment::recording_numbers;
use crate::attendance;
use crate::checks::{self, Noted, Remark};
use crate::consent::child_screen::left_open;
use crate::context::{Context, EntryMeta};
use crate::digits;
use crate::event::CaseEvent;
use crate::ids::PersonId;
use crate::refusal::Refusal;
use crate::rulebook::Rulebook;
use crate::state::{CARDS, CaseFile};
use crate::time::Day;
use crate::vocabulary::Giver;
use crate::wrapup::recording_number;
use std::collections::BTreeMap;

/// What may stand in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// One of these words.
    One(&'static [&'static str]),
    /// Some of these words, separated by commas; the last excludes all others.
    Some(&'static [&'static str]),
    /// Free text of at most so many characters.
    Text(usize),
    /// Whole minutes, within the protocol's range.
    Minutes,
    /// The number of a recording, as the record takes it.
    RecordingNumber,
}

/// One field of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Card; 0 holds the plan that belongs to no single card.
    pub card: u8,
    /// Key, for ever the same.
    pub key: &'static str,
    /// What may stand in it.
    pub sort: Sort,
}

const YES_NO: Sort = Sort::One(&["yes", "no"]);
const YES_NO_NOT_KNOWN: Sort = Sort::One(&["yes", "no", "not_known"]);

const fn field(card: u8, key: &'static str, sort: Sort) -> Field {
    Field { card, key, sort }
}

/// Every field of the cards (ux.md 4.6; domain.md 7.2 preferences and functioning).
pub const FIELDS: &[Field] = &[
    field(0, "aim", Sort::Text(240)),
    field(0, "break_signal", Sort::One(&["hand", "card", "word"])),
    field(0, "target_minutes", Sort::Minutes),
    field(1, "language", Sort::One(&["mn", "kk", "tyv", "sign", "ru", "en", "other"])),
    field(1, "language_other", Sort::Text(40)),
    field(1, "interpreter_needed", YES_NO),
    field(1, "interpreter_name", Sort::Text(60)),
    field(1, "interpreter_agency", Sort::Text(80)),
    field(1, "interpreter_oath", YES_NO),
    field(1, "interpreter_seat", Sort::Text(40)),
    field(1, "interpreter_knows_family", YES_NO_NOT_KNOWN),
    field(2, "needs", Sort::Some(NEEDS)),
    field(2, "help_hearing", Sort::Text(160)),
    field(2, "help_sight", Sort::Text(160)),
    field(2, "help_speech", Sort::Text(160)),
    field(2, "help_movement", Sort::Text(160)),
    field(2, "help_learning", Sort::Text(160)),
    field(2, "help_attention", Sort::Text(160)),
    field(2, "help_autism", Sort::Text(160)),
    field(2, "help_long_illness", Sort::Text(160)),
    field(3, "interviewer_gender", Sort::One(&["any", "female", "male"])),
    field(3, "door", Sort::One(&["open", "ajar", "closed"])),
    field(3, "seat", Sort::Text(40)),
    field(3, "comfort_things", Sort::Some(COMFORT)),
    field(3, "comfort", Sort::Text(160)),
    field(3, "food", Sort::Text(160)),
    field(3, "likes", Sort::Text(160)),
    field(3, "avoid", Sort::Text(160)),
    field(3, "words", Sort::Text(300)),
    field(5, "camera", YES_NO),
    field(5, "sound", YES_NO),
    field(5, "temperature", YES_NO),
    field(5, "toys", YES_NO),
    field(5, "tissues", YES_NO),
    field(5, "water", YES_NO),
    field(5, "clock_hidden", YES_NO),
    field(5, "sign_in_use", YES_NO),
    field(5, "phone_silent", YES_NO),
    field(5, NUMBER, Sort::RecordingNumber),
];

/// Needs that are asked for; `none_known` excludes the others.
pub const NEEDS: &[&str] = &[
    "hearing",
    "sight",
    "speech",
    "movement",
    "learning",
    "attention",
    "autism",
    "long_illness",
    "none_known",
];

/// Things that comfort, as they are offered; `none_known` excludes the others. What is none of them is written.
pub const COMFORT: &[&str] =
    &["soft_toy", "blanket", "drawing", "squeeze_ball", "warm_drink", "snack", "somebody_near", "none_known"];

/// Cards that hold what somebody asked for: language, needs and preferences. Empty, nobody asked; where nothing is known,
/// that is an answer.
const ASKED: [u8; 3] = [1, 2, 3];
/// The card with who attends.
pub(crate) const PEOPLE: u8 = 4;
/// The card with the checks of the room.
const ROOM: u8 = 5;
/// The field of that card with the number that the recording will have.
const NUMBER: &str = "recording_number";
/// The card with the child's own answers.
pub(crate) const CHILD: u8 = 6;

/// Fills a card in; the whole card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FillCard {
    /// Card 1 to 6, or 0 for the plan.
    pub card: u8,
    /// Field key to what was entered; empty values are left out.
    pub answers: BTreeMap<String, String>,
}

/// Fills a card in. Remark: `interpreter-knows-family`.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `card-unknown`, `card-field-unknown`, `choice-unknown`,
/// `none-known-excludes`, `text-too-long`, `number-malformed`, `minutes-out-of-range`, `recording-number-malformed`.
pub fn fill_card(case: &CaseFile, request: FillCard, book: &Rulebook) -> Result<Noted, Refusal> {
    let FillCard { card, answers } = request;
    checks::open_file(case)?;
    if card > CARDS {
        return Err(Refusal::new("card-unknown").with("card", card));
    }
    let mut tidied = BTreeMap::new();
    for (key, value) in answers {
        let field = FIELDS.iter().find(|f| f.card == card && f.key == key);
        let field = field.ok_or_else(|| Refusal::new("card-field-unknown").with("card", card))?;
        let value = check(field, &value, book)?;
        if !value.is_empty() {
            tidied.insert(key, value);
        }
    }
    let remarks = notes(&tidied);
    Ok(Noted { event: CaseEvent::PreparationFilled { card, answers: tidied }, remarks })
}

/// What a person should think about in the answers of a card; nothing of it blocks (domain.md rule 14).
#[must_use]
pub fn notes(answers: &BTreeMap<String, String>) -> Vec<Remark> {
    let needed = answers.get("interpreter_needed").is_none_or(|v| v != "no");
    let knows = needed && answers.get("interpreter_knows_family").is_some_and(|v| v == "yes");
    let remark = || Remark::new("interpreter-knows-family", "interpreter_knows_family");
    knows.then(remark).into_iter().collect()
}

/// Marks a card done, or open again. The room counts as checked only when every check was ticked today; the
/// child's card, when the child answered, stopped or cannot answer, and saw every page that was chosen for it.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`, `card-unknown`, `nothing-changed`, `card-empty`, `room-not-checked`,
/// `child-not-asked`, `child-pages-open`, `nobody-planned`, and for who attends what
/// [`attendance::record_attendance`] refuses of a plan.
pub fn mark_card(
    case: &CaseFile,
    card: u8,
    done: bool,
    ctx: &Context<'_>,
    book: &Rulebook,
) -> Result<CaseEvent, Refusal> {
    checks::open_file(case)?;
    if !(1..=CARDS).contains(&card) {
        return Err(Refusal::new("card-unknown").with("card", card));
    }
    // For an interview that nobody planned, a card of the last one is done anew.
    let anew = done && open_at_begin(case, ctx.now.day()).contains(&card);
    if open_on(case, ctx.now.day()).contains(&card) != done && !anew {
        return Err(Refusal::new("nothing-changed"));
    }
    let empty = case.cards.get(&card).is_none_or(|c| c.answers.is_empty());
    if done && ASKED.contains(&card) && empty {
        return Err(Refusal::new("card-empty").with("card", card));
    }
    if done && card == ROOM {
        room_checked(case, ctx)?;
    }
    if done && card == PEOPLE {
        people_planned(case)?;
    }
    if done && card == CHILD {
        let asked = case.consent.current().is_some_and(|talk| {
            let answered = talk.answers.iter().any(|a| a.giver == Giver::Child);
            // A child that stopped was asked, too.
            answered || talk.child_cannot_answer.is_some() || !talk.stops.is_empty()
        });
        if !asked {
            return Err(Refusal::new("child-not-asked"));
        }
        let today = ctx.now.day();
        let open = case.consent.current().map_or(0, |talk| left_open(talk, today, book));
        if open > 0 {
            return Err(Refusal::new("child-pages-open").with("open", open));
        }
    }
    Ok(CaseEvent::PreparationMarked { card, done })
}

/// Fields in which somebody who knows what was alleged may say it: the aim, what to keep away from before the child has
/// told freely, and the child's own words. Under blind intake they are of those who know (domain.md rule 15).
const TELLING: &[(u8, &str)] = &[(0, "aim"), (3, "avoid"), (3, "words")];

/// The fields of a card that tell what was alleged and were filled in by somebody else than this person.
pub fn told_by_others(
    case: &CaseFile,
    card: u8,
    person: PersonId,
) -> impl Iterator<Item = (&'static str, &str)> {
    let filled = case.cards.get(&card);
    TELLING.iter().filter(move |(of, _)| *of == card).filter_map(move |(_, key)| {
        let (by, answer) = (filled?.by.get(*key)?, filled?.answers.get(*key)?);
        (*by != person).then_some((*key, answer.as_str()))
    })
}

/// The answers of a card as they stand on a day: a check of the room is one of its day, and on another it is open. A number
/// that a recording of the case has by now is no number for the next one.
#[must_use]
pub fn answers_on(case: &CaseFile, card: u8, day: Day) -> BTreeMap<String, String> {
    let Some(found) = case.cards.get(&card) else { return BTreeMap::new() };
    let today = found.filled.as_ref().is_some_and(|m| m.at.day() == day);
    let is_check = |key: &str| FIELDS.iter().any(|f| f.card == ROOM && f.key == key && f.sort == YES_NO);
    let has =
        |number: &str| case.interviews.iter().any(|i| recording_numbers(case, i).iter().any(|n| n == number));
    let stands = |key: &str, answer: &str| {
        card != ROOM || (today || !is_check(key)) && !(key == NUMBER && has(answer))
    };
    let answers = found.answers.iter().filter(|(key, answer)| stands(key, answer));
    answers.map(|(k, v)| (k.clone(), v.clone())).collect()
}

/// Whether a card names a number for the recording.
#[must_use]
pub fn names_number(answers: &BTreeMap<String, String>) -> bool {
    answers.get(NUMBER).is_some_and(|number| !number.trim().is_empty())
}

/// The number that the room's card plans the next recording with.
#[must_use]
pub fn planned_number(case: &CaseFile, day: Day) -> Option<String> {
    answers_on(case, ROOM, day).remove(NUMBER)
}

/// Cards that are open on a day. The room counts as checked only on the day on which it was: a camera that ran
/// yesterday need not run today.
#[must_use]
pub fn open_on(case: &CaseFile, day: Day) -> Vec<u8> {
    of_day(case, case.open_cards(), day)
}

/// Cards that are open as an interview begins: it is another one than those before it, planned or not.
#[must_use]
pub fn open_at_begin(case: &CaseFile, day: Day) -> Vec<u8> {
    of_day(case, case.open_cards_of(true), day)
}

fn of_day(case: &CaseFile, mut open: Vec<u8>, day: Day) -> Vec<u8> {
    let checked = case.cards.get(&ROOM).and_then(|c| c.done.as_ref());
    if checked.is_some_and(|done| done.at.day() != day) {
        open.push(ROOM);
        open.sort_unstable();
    }
    open
}

/// Cards that were changed after the preparation card was printed, by number; 0 stands for plan and appointment.
/// None when it was not printed.
#[must_use]
pub fn changed_since_printed(case: &CaseFile) -> Vec<u8> {
    let Some(printed) = case.printed.as_ref().map(|m| m.seq) else {
        return Vec::new();
    };
    let after = |meta: Option<&EntryMeta>| meta.is_some_and(|m| m.seq > printed);
    let appointments = case.appointments.values();
    let replanned = appointments.clone().any(|a| after(Some(&a.meta)) || after(a.cancelled.as_ref()));
    let changed = |card: &u8| {
        let filled = after(case.cards.get(card).and_then(|c| c.filled.as_ref()));
        match *card {
            0 => filled || replanned,
            PEOPLE => filled || after(case.attendance_planned.as_ref()),
            _ => filled,
        }
    };
    (0..=CARDS).filter(changed).collect()
}

/// The card was printed.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`.
pub fn note_printed(case: &CaseFile) -> Result<CaseEvent, Refusal> {
    checks::open_file(case)?;
    Ok(CaseEvent::PreparationPrinted)
}

/// A recording number belongs to one recording. `used_elsewhere` gives the code of another case file that has it.
///
/// # Errors
/// `recording-number-used`.
pub fn check_number(
    answers: &BTreeMap<String, String>,
    used_elsewhere: &dyn Fn(&str) -> Option<String>,
) -> Result<(), Refusal> {
    answers.get(NUMBER).map_or(Ok(()), |typed| number_is_free(typed, NUMBER, used_elsewhere))
}

/// Whether a number, as typed into `field`, is that of no other recording. What is no number is refused elsewhere.
///
/// # Errors
/// `recording-number-used` with the code of the file that has it.
pub fn number_is_free(
    typed: &str,
    field: &'static str,
    used_elsewhere: &dyn Fn(&str) -> Option<String>,
) -> Result<(), Refusal> {
    let number = recording_number(typed, field).ok();
    match number.and_then(|number| used_elsewhere(&number)) {
        Some(code) => Err(Refusal::new("recording-number-used").at(field).with("code", code)),
        None => Ok(()),
    }
}

/// Somebody is planned, and nobody of whom the rules say that they stay away from the child.
fn people_planned(case: &CaseFile) -> Result<(), Refusal> {
    if case.planned_attendance.is_empty() {
        return Err(Refusal::new("nobody-planned"));
    }
    attendance::check_list(case.planned_attendance.clone(), false, None)?;
    // Who they are may have been entered after the list was.
    attendance::against::check(case, &case.planned_attendance)
}

fn room_checked(case: &CaseFile, ctx: &Context<'_>) -> Result<(), Refusal> {
    let card = case.cards.get(&ROOM);
    let today = card.and_then(|c| c.filled.as_ref()).is_some_and(|m| m.at.day() == ctx.now.day());
    let ticked = |key: &str| card.and_then(|c| c.answers.get(key)).is_some_and(|v| v == "yes");
    let open = FIELDS
        .iter()
        .filter(|f| f.card == ROOM && f.sort == YES_NO)
        .filter(|f| !today || !ticked(f.key))
        .count();
    if open > 0 {
        return Err(Refusal::new("room-not-checked").with("open", open));
    }
    Ok(())
}

fn check(field: &Field, raw: &str, book: &Rulebook) -> Result<String, Refusal> {
    let value = match field.sort {
        Sort::Text(most) => checks::note(raw, field.key, most)?,
        Sort::One(_) | Sort::Some(_) | Sort::Minutes | Sort::RecordingNumber => checks::tidy(raw),
    };
    if value.is_empty() {
        return Ok(value);
    }
    let unknown = || Refusal::new("choice-unknown").at(field.key);
    match field.sort {
        Sort::Text(_) => {}
        Sort::One(words) => {
            if !words.contains(&value.as_str()) {
                return Err(unknown());
            }
        }
        Sort::Some(words) => {
            let chosen: Vec<&str> = value.split(',').collect();
            if !chosen.iter().all(|c| words.contains(c)) {
                return Err(unknown());
            }
            if chosen.len() > 1 && words.last().is_some_and(|none| chosen.contains(none)) {
                return Err(Refusal::new("none-known-excludes").at(field.key));
            }
        }
        Sort::RecordingNumber => return recording_number(&value, field.key),
        Sort::Minutes => {
            let digits = digits::read(&value).and_then(|digits| digits.parse().ok());
            let typed: u32 = digits.ok_or_else(|| Refusal::new("number-malformed").at(field.key))?;
            minutes(typed, field.key, book)?;
            return Ok(typed.to_string());
        }
    }
    Ok(value)
}

/// Minutes of a session within the protocol's range.
pub(crate) fn minutes(minutes: u32, field: &'static str, book: &Rulebook) -> Result<(), Refusal> {
    let plan = &book.protocol.planned_minutes;
    if (plan.least..=plan.most).contains(&minutes) {
        return Ok(());
    }
    let refusal = Refusal::new("minutes-out-of-range").at(field).with("least", plan.least);
    Err(refusal.with("most", plan.most))
}
