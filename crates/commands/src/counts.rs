//! Counts that rooms give each other: this room's as a signed file, those of others taken in, beside and added; and the
//! picture of a card as a file (ux.md 4.16).

use crate::api::insights as api;
use crate::failure::Failure;
use crate::house::House;
use crate::insights::{card_view_of, count_view, journals, question};
use crate::job::Job;
use crate::open::Open;
use crate::picture::is_plain;
use crate::show::case::{day_and_minute, word};
use crate::signed;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use itgel_casefile::insights::sheet::{self as rules, Cell, Sheet, SheetCard};
use itgel_casefile::insights::{self, Question};
use itgel_casefile::time::{Day, Moment};
use itgel_seal::sshsig::sign_ssh;
use std::path::Path;

/// Counts and their signature are short; more is none.
const MOST: u64 = 65_536;
/// Largest picture of a card, in bytes.
const MOST_PICTURE: usize = 1_000_000;

/// What of this room's counts leaves it, of every interview of a time.
fn own(
    open: &mut Open,
    from: Day,
    until: Day,
    today: Day,
    job: &Job,
) -> Result<(Cell, Vec<SheetCard>), Failure> {
    let cases = journals(open, job)?;
    let asked = Question { from, until, age: None, first: None };
    Ok(rules::leaving(&insights::count(&cases, &asked, today, &open.room.book)))
}

/// The counts of other rooms for a time, and all of them added to this room's.
///
/// # Errors
/// A day that is none, `days-reversed`, `too-many-days`, `cancelled`, and the computer's trouble.
pub fn other_counts(
    house: &mut House,
    request: api::AskOtherCounts,
    job: &Job,
) -> Result<api::OtherCountsView, Failure> {
    let asked = question(&request.from, &request.until, "", "")?;
    let today = house.now().day();
    let open = house.opened()?;
    let (others, rooms) = (open.room.counts.clone(), open.room.others.clone());
    let there: Vec<&Sheet> = others.of(&rooms, asked.from, asked.until).map(|(sheet, _)| sheet).collect();
    let known =
        |sheet: &Sheet| rooms.find(&sheet.key).map(|known| known.card.room.clone()).unwrap_or_default();
    let view = |sheet: &&Sheet| api::RoomCountsView {
        key: sheet.key.clone(),
        room: known(sheet),
        counted_at: counted_at(sheet),
        interviews: count_view(sheet.interviews.into()),
        cards: cards(&sheet.cards, &asked),
    };
    let list: Vec<_> = there.iter().map(view).collect();
    let together = if there.is_empty() {
        None
    } else {
        let (interviews, own_cards) = own(open, asked.from, asked.until, today, job)?;
        let mut parts = vec![(open.room.name.clone(), interviews, own_cards.as_slice())];
        parts.extend(there.iter().map(|sheet| (known(sheet), sheet.interviews, sheet.cards.as_slice())));
        let sums: Vec<(Cell, &[SheetCard])> =
            parts.iter().map(|(_, count, cards)| (*count, *cards)).collect();
        let names = |with: bool| {
            let chosen = parts.iter().filter(|(_, _, cards)| cards.is_empty() != with);
            chosen.map(|(name, _, _)| name.clone()).collect()
        };
        rules::together(&sums).map(|sum| api::TogetherView {
            rooms: names(true),
            without: names(false),
            interviews: count_view(sum.interviews.into()),
            cards: cards(&sum.cards, &asked),
        })
    };
    Ok(api::OtherCountsView { rooms: list, together })
}

fn counted_at(sheet: &Sheet) -> String {
    Moment::from_rfc3339(&sheet.issued_at, "", 0).map_or_else(String::new, |at| day_and_minute(&at))
}

/// The cards with the names of their sides, which are those of this program.
fn cards(of: &[SheetCard], asked: &Question) -> Vec<api::CountsView> {
    let blank = rules::blank(asked.from, asked.until);
    let shown =
        |card: &SheetCard| card.cells.iter().map(|row| row.iter().map(|c| (*c).into()).collect()).collect();
    of.iter().zip(&blank).map(|(card, table)| card_view_of(table, shown(card))).collect()
}

/// Writes this room's counts of a time as a signed file for other rooms.
///
/// # Errors
/// As [`other_counts`]; what [`crate::export::place`] refuses, `folder-not-writable`, `too-few-to-save`.
pub fn sign_counts(
    house: &mut House,
    request: api::SignCounts,
    job: &Job,
) -> Result<api::CountsSaved, Failure> {
    let folder = Path::new(&request.folder);
    crate::export::place(folder, &house.kept_folders())?;
    let asked = question(&request.from, &request.until, "", "")?;
    let now = house.now();
    let open = house.opened()?;
    let (interviews, cards) = own(open, asked.from, asked.until, now.day(), job)?;
    if cards.is_empty() {
        return Err(Failure::refused("too-few-to-save"));
    }
    let log = open.vault.origin().to_owned();
    let sheet = Sheet {
        format: rules::format_of(&log).to_owned(),
        issued_at: now.to_rfc3339(),
        room: open.room.name.clone(),
        organisation: open.room.organisation.clone(),
        log,
        key: open.vault.room_key().to_ssh_line(""),
        from: asked.from,
        until: asked.until,
        interviews,
        cards,
    };
    let text = sheet.text()?;
    let signature = sign_ssh(open.vault.room_signing_key(), &sheet.format, text.as_bytes());
    let name = format!("{}.itgel-counts", stamp(&now));
    crate::files::write_into(folder, &name, format!("{text}\n\n{signature}").as_bytes())?;
    Ok(api::CountsSaved { file: name })
}

fn stamp(now: &Moment) -> String {
    let digits: String = now.to_rfc3339().chars().take(19).filter(char::is_ascii_digit).collect();
    format!("itgel-counts-{digits}")
}

/// Takes the counts of another room in.
///
/// # Errors
/// `file-unreadable`, `counts-malformed`, `counts-signature`, and what [`Sheet::read`] and [`rules::take_counts`] refuse.
pub fn take_counts(
    house: &mut House,
    request: api::TakeCounts,
    _: &Job,
) -> Result<api::CountsTaken, Failure> {
    let malformed = || Failure::invalid("counts-malformed", "path");
    let (said, signature) = signed::read(Path::new(request.path.trim()), MOST, &malformed)?;
    let sheet = Sheet::read(&said)?;
    if signed::plain_key(&sheet.key).is_none() {
        return Err(malformed());
    }
    if !signed::holds(&sheet.key, &sheet.format, &said, &signature) {
        return Err(Failure::invalid("counts-signature", "path"));
    }
    let now = house.now();
    let open = house.opened()?;
    let log = open.vault.origin().to_owned();
    let (rooms, taken) = (&open.room.others, &open.room.counts);
    let event = rules::take_counts(rooms, taken, &log, &sheet, signature)?;
    let room = rooms.find(&sheet.key).map(|known| known.card.room.clone()).unwrap_or_default();
    open.enter_room(&now, event)?;
    house.saved_at = now.clock();
    Ok(api::CountsTaken { room, from: sheet.from.into(), until: sheet.until.into() })
}

/// Writes the picture of a card, which the page drew, as a PNG file.
///
/// # Errors
/// What [`crate::export::place`] refuses, `folder-not-writable`, `picture-malformed`.
pub fn save_picture(
    house: &mut House,
    request: api::SavePicture,
    _: &Job,
) -> Result<api::CountsSaved, Failure> {
    let folder = Path::new(&request.folder);
    crate::export::place(folder, &house.kept_folders())?;
    let malformed = || Failure::refused("picture-malformed");
    if request.png.iter().map(String::len).sum::<usize>() > MOST_PICTURE / 3 * 4 {
        return Err(malformed());
    }
    let picture = STANDARD.decode(request.png.concat()).map_err(|_| malformed())?;
    if !is_plain(&picture) {
        return Err(malformed());
    }
    let card = word(&request.card).replace('_', "-");
    let name = format!("{}-{card}.png", stamp(&house.now()));
    crate::files::write_into(folder, &name, &picture)?;
    Ok(api::CountsSaved { file: name })
}
