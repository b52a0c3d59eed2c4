//! The counts of a room as a signed file for another room (ux.md 4.16): each to the nearest five, small ones never, of
//! every interview of a time without a filter. The other room checks the signature against the rooms it compared keys
//! with, and sees the counts beside its own or added to them.

use super::cards::{Card, Table, tables};
use super::hide::{Shown, hide, rounded};
use super::{Counts, Question};
use crate::canonical;
use crate::context::EntryMeta;
use crate::event::RoomEvent;
use crate::refusal::Refusal;
use crate::rooms::{KnownRoom, OtherRooms, same_room};
use crate::text::{Kind, tidy};
use crate::time::{Day, Moment};
use crate::training::is_training_log;
use serde::{Deserialize, Serialize};

/// Name of the form, and namespace of the signature under it.
pub const FORMAT: &str = "itgel-counts/1";
/// The same in the training mode: neither is ever taken for the other.
pub const TRAINING_FORMAT: &str = "itgel-training-counts/1";
/// Longest text, in characters.
const LINE: usize = 160;

/// The format of the counts of a log.
#[must_use]
pub fn format_of(log: &str) -> &'static str {
    if is_training_log(log) { TRAINING_FORMAT } else { FORMAT }
}

/// Why a count is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Without {
    /// 1 to 4.
    Few,
    /// Hidden so that another one cannot be worked out.
    Hidden,
}

/// One count as it leaves a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Cell {
    /// To the nearest five.
    Count(u32),
    /// Not there.
    Without(Without),
}

impl From<Shown> for Cell {
    fn from(shown: Shown) -> Self {
        match shown {
            Shown::Count(count) => Self::Count(rounded(count)),
            Shown::Few => Self::Without(Without::Few),
            Shown::Hidden => Self::Without(Without::Hidden),
        }
    }
}

impl From<Cell> for Shown {
    fn from(cell: Cell) -> Self {
        match cell {
            Cell::Count(count) => Self::Count(count),
            Cell::Without(Without::Few) => Self::Few,
            Cell::Without(Without::Hidden) => Self::Hidden,
        }
    }
}

/// One card of a sheet, with the names of its sides so that it can be read without this program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetCard {
    /// Which.
    pub card: Card,
    /// Rows.
    pub rows: Vec<String>,
    /// Columns.
    pub columns: Vec<String>,
    /// Counts by row and column.
    pub cells: Vec<Vec<Cell>>,
}

/// The counts of a room for a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// [`FORMAT`] or [`TRAINING_FORMAT`].
    pub format: String,
    /// When it was counted, RFC 3339.
    pub issued_at: String,
    /// The room.
    pub room: String,
    /// Its organisation.
    pub organisation: String,
    /// Origin of its log.
    pub log: String,
    /// Its signing key, an OpenSSH line without comment.
    pub key: String,
    /// First day.
    pub from: Day,
    /// Last day, itself counted.
    pub until: Day,
    /// Interviews that are counted.
    pub interviews: Cell,
    /// One for each card; none for too few interviews.
    pub cards: Vec<SheetCard>,
}

/// The tables of a time with nothing in them: which cards there are, and their sides.
#[must_use]
pub fn blank(from: Day, until: Day) -> Vec<Table> {
    tables(&[], &Question { from, until, age: None, first: None })
}

/// What of the counts of a question leaves the room.
#[must_use]
pub fn leaving(counts: &Counts) -> (Cell, Vec<SheetCard>) {
    let card = |table: &Table| SheetCard {
        card: table.card,
        rows: table.rows.values.clone(),
        columns: table.columns.values.clone(),
        cells: hide(&table.counts, table.known)
            .into_iter()
            .map(|row| row.into_iter().map(Cell::from).collect())
            .collect(),
    };
    (counts.interviews.into(), counts.tables.iter().map(card).collect())
}

fn malformed() -> Refusal {
    Refusal::new("counts-malformed").at("path")
}

impl Sheet {
    /// The text that is signed: canonical JSON, one line.
    ///
    /// # Errors
    /// `counts-malformed`.
    pub fn text(&self) -> Result<String, Refusal> {
        let value = serde_json::to_value(self).map_err(|_| malformed())?;
        canonical::write(&value).map_err(|_| malformed())
    }

    /// Reads counts in exactly the form in which they are written; whether the signature holds is asked elsewhere. A
    /// number that nobody may have shown is no form.
    ///
    /// # Errors
    /// `counts-malformed`, `counts-other-cards` (of a program that counts something else).
    pub fn read(text: &str) -> Result<Self, Refusal> {
        let value = canonical::read(text).map_err(|_| malformed())?;
        let sheet: Self = serde_json::from_value(value).map_err(|_| malformed())?;
        let plain = |line: &String| tidy(line, Kind::Line) == *line && line.chars().count() <= LINE;
        let lines = [&sheet.room, &sheet.organisation, &sheet.log];
        let may_be_shown = |cell: &Cell| !matches!(cell, Cell::Count(count) if *count != rounded(*count));
        let holds = lines.into_iter().all(plain)
            && !sheet.room.is_empty()
            && sheet.format == format_of(&sheet.log)
            && sheet.from <= sheet.until
            && sheet.from.days_until(sheet.until) <= super::MOST_DAYS
            && sheet.cells().all(may_be_shown)
            && Moment::from_rfc3339(&sheet.issued_at, "", 0).is_some()
            // A day has other spellings too; what is kept is written again and must be what was signed.
            && sheet.text().is_ok_and(|again| again == text);
        if !holds {
            return Err(malformed());
        }
        let known = blank(sheet.from, sheet.until);
        let fits = |(card, table): (&SheetCard, &Table)| {
            card.card == table.card
                && card.rows == table.rows.values
                && card.columns == table.columns.values
                && card.cells.len() == card.rows.len()
                && card.cells.iter().all(|row| row.len() == card.columns.len())
        };
        let same = known.len() == sheet.cards.len() && sheet.cards.iter().zip(&known).all(fits);
        if sheet.cards.is_empty() || same {
            Ok(sheet)
        } else {
            Err(Refusal::new("counts-other-cards").at("path"))
        }
    }

    fn cells(&self) -> impl Iterator<Item = &Cell> {
        self.cards.iter().flat_map(|card| card.cells.iter().flatten()).chain([&self.interviews])
    }

    fn is_for(&self, key: &str, from: Day, until: Day) -> bool {
        self.key == key && (self.from, self.until) == (from, until)
    }
}

/// The counts of other rooms that were taken in: the fold of the room's entries. Of each room and time the latest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OtherCounts {
    /// In the order in which rooms and times came first.
    pub list: Vec<(Sheet, EntryMeta)>,
}

impl OtherCounts {
    /// Takes in one entry of the room. What does not fit changes nothing.
    pub fn apply(&mut self, meta: &EntryMeta, event: &RoomEvent) {
        let RoomEvent::OtherCountsTaken { counts, .. } = event else { return };
        let Ok(sheet) = Sheet::read(counts) else { return };
        let same = |(known, _): &(Sheet, EntryMeta)| known.is_for(&sheet.key, sheet.from, sheet.until);
        let place = self.list.iter().position(same);
        match place.and_then(|place| self.list.get_mut(place)) {
            Some(known) => *known = (sheet, meta.clone()),
            None => self.list.push((sheet, meta.clone())),
        }
    }

    /// Those of a time whose room still counts here.
    pub fn of<'a>(
        &'a self,
        rooms: &'a OtherRooms,
        from: Day,
        until: Day,
    ) -> impl Iterator<Item = &'a (Sheet, EntryMeta)> {
        self.list
            .iter()
            .filter(move |(sheet, _)| sheet.is_for(&sheet.key, from, until) && counts_here(rooms, sheet))
    }
}

/// A key that was compared or stands in the roster and is in use, of the log it is known for.
fn counts_here(rooms: &OtherRooms, sheet: &Sheet) -> bool {
    let known = rooms.find(&sheet.key).filter(|known| same_room(&known.card.log, &sheet.log));
    known.is_some_and(KnownRoom::counts)
}

/// Takes counts in whose signature was found to hold.
///
/// # Errors
/// `counts-other-mode`, `counts-own-room`, `counts-key-unknown`, `counts-nothing-new`, `counts-older`.
pub fn take_counts(
    rooms: &OtherRooms,
    taken: &OtherCounts,
    own_log: &str,
    sheet: &Sheet,
    signature: String,
) -> Result<RoomEvent, Refusal> {
    let refuse = |code| Err(Refusal::new(code).at("path"));
    if sheet.format != format_of(own_log) {
        return refuse("counts-other-mode");
    }
    if same_room(&sheet.log, own_log) {
        return refuse("counts-own-room");
    }
    if !counts_here(rooms, sheet) {
        return refuse("counts-key-unknown");
    }
    let at = |text: &str| Moment::from_rfc3339(text, "", 0).map(|m| m.utc_ms);
    let before = taken.list.iter().find(|(known, _)| known.is_for(&sheet.key, sheet.from, sheet.until));
    match before {
        Some((known, _)) if known == sheet => refuse("counts-nothing-new"),
        Some((known, _)) if at(&known.issued_at) >= at(&sheet.issued_at) => refuse("counts-older"),
        _ => Ok(RoomEvent::OtherCountsTaken { counts: sheet.text()?, signature }),
    }
}

/// Counts of several rooms, added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Together {
    /// Interviews.
    pub interviews: Cell,
    /// The cards.
    pub cards: Vec<SheetCard>,
}

/// Adds what left several rooms. What one of them does not show, the sum does not show either; rooms with too few
/// interviews for cards are no part of it, and nothing is added of fewer than two.
#[must_use]
pub fn together(parts: &[(Cell, &[SheetCard])]) -> Option<Together> {
    let whole: Vec<_> = parts.iter().filter(|(_, cards)| !cards.is_empty()).collect();
    let [(_, first), _, ..] = whole.as_slice() else { return None };
    let cards = first.iter().enumerate().map(|(n, card)| {
        let cell = |r: usize, c: usize| {
            add(whole.iter().map(|(_, cards)| cards.get(n).and_then(|k| k.cells.get(r)?.get(c)).copied()))
        };
        let row = |r: usize| (0..card.columns.len()).map(|c| cell(r, c)).collect();
        SheetCard { cells: (0..card.rows.len()).map(row).collect(), ..card.clone() }
    });
    Some(Together {
        interviews: add(whole.iter().map(|(interviews, _)| Some(*interviews))),
        cards: cards.collect(),
    })
}

fn add(cells: impl Iterator<Item = Option<Cell>>) -> Cell {
    let sum = cells.map(|cell| match cell {
        Some(Cell::Count(count)) => Some(count),
        _ => None,
    });
    sum.sum::<Option<u32>>().map_or(Cell::Without(Without::Hidden), Cell::Count)
}
