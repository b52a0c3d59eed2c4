//! Counts that rooms give each other: one form, nothing small, only from a room whose key was compared, and sums that
//! show no more than their parts.

use crate::desk::*;
use itgel_casefile::context::EntryMeta;
use itgel_casefile::event::RoomEvent;
use itgel_casefile::insights::sheet::*;
use itgel_casefile::refusal::Refusal;
use itgel_casefile::rooms::{self, OtherRooms, RoomCard, principal_of};
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;

const OWN: &str = "itgel/log/room1/1";

fn days() -> (Day, Day) {
    (Day::new(2026, 1, 1).unwrap(), Day::new(2026, 12, 31).unwrap())
}

fn key(n: u8) -> String {
    format!("ssh-ed25519 AAAA{n}")
}

/// Counts of a room in which every cell is the same.
fn sheet(n: u8, cell: Cell) -> Sheet {
    let (from, until) = days();
    let log = format!("itgel/log/room{n}/1");
    let card = |table: itgel_casefile::insights::cards::Table| SheetCard {
        card: table.card,
        cells: vec![vec![cell; table.columns.values.len()]; table.rows.values.len()],
        rows: table.rows.values,
        columns: table.columns.values,
    };
    Sheet {
        format: format_of(&log).to_owned(),
        issued_at: "2026-11-21T11:02:00.000+08:00".to_owned(),
        room: format!("Өрөө {n}"),
        organisation: "Хүүхдийн төв".to_owned(),
        key: key(n),
        from,
        until,
        interviews: Cell::Count(25),
        cards: blank(from, until).into_iter().map(card).collect(),
        log,
    }
}

fn meta() -> EntryMeta {
    EntryMeta { seq: 1, at: Desk::empty().now, actor: person(3, Role::Supervisor).person }
}

/// Room 2 and 3 taken in, of which the key of room 2 was compared.
fn known() -> OtherRooms {
    let mut rooms = OtherRooms::default();
    for n in [2, 3] {
        let log = format!("itgel/log/room{n}/1");
        let card = RoomCard {
            format: rooms::format_of(&log).to_owned(),
            issued_at: "2026-11-21T11:02:00.000+08:00".to_owned(),
            room: format!("Өрөө {n}"),
            organisation: "Хүүхдийн төв".to_owned(),
            address: String::new(),
            contact: String::new(),
            principal: principal_of(&log),
            key: key(n),
            log_key: format!("PEM {n}\n"),
            recipient: format!("age1{n}"),
            log,
        };
        let taken = RoomEvent::OtherRoomTaken { card: card.text().unwrap(), signature: String::new() };
        rooms.apply(&meta(), &taken);
    }
    rooms.apply(&meta(), &RoomEvent::OtherRoomChecked { key: key(2), how: KeyCheck::InPerson });
    rooms
}

fn take(rooms: &OtherRooms, taken: &OtherCounts, sheet: &Sheet) -> Result<RoomEvent, Refusal> {
    take_counts(rooms, taken, OWN, sheet, "signature".to_owned())
}

#[test]
fn counts_are_read_in_one_form_and_never_hold_a_small_number() {
    let good = sheet(2, Cell::Count(10));
    assert_eq!(Sheet::read(&good.text().unwrap()).unwrap(), good);
    let few = sheet(2, Cell::Without(Without::Few));
    assert_eq!(Sheet::read(&few.text().unwrap()).unwrap(), few);
    let changed: [fn(&mut Sheet); 8] = [
        |s| s.cards[0].cells[0][0] = Cell::Count(3),
        |s| s.cards[0].cells[0][0] = Cell::Count(12),
        |s| s.interviews = Cell::Count(4),
        |s| s.format = TRAINING_FORMAT.to_owned(),
        |s| s.room.clear(),
        |s| s.organisation = " зай".to_owned(),
        |s| (s.from, s.until) = (s.until, s.from),
        |s| s.issued_at = "өчигдөр".to_owned(),
    ];
    for (n, change) in changed.into_iter().enumerate() {
        let mut sheet = sheet(2, Cell::Count(10));
        change(&mut sheet);
        assert_eq!(code(Sheet::read(&sheet.text().unwrap())), "counts-malformed", "{n}");
    }
    let others: [fn(&mut Sheet); 4] = [
        |s| drop(s.cards.pop()),
        |s| s.cards.swap(0, 1),
        |s| drop(s.cards[1].rows.pop()),
        |s| s.cards[1].cells[0].truncate(0),
    ];
    for (n, change) in others.into_iter().enumerate() {
        let mut sheet = sheet(2, Cell::Count(10));
        change(&mut sheet);
        assert_eq!(code(Sheet::read(&sheet.text().unwrap())), "counts-other-cards", "{n}");
    }
    let text = good.text().unwrap();
    for other in [text.replacen(':', ": ", 1), text.replacen('{', "{\"also\":1,", 1), String::new()] {
        assert_eq!(code(Sheet::read(&other)), "counts-malformed");
    }
}

#[test]
fn only_a_room_whose_key_was_compared_counts_and_only_until_its_end() {
    let (mut rooms, mut taken) = (known(), OtherCounts::default());
    let (from, until) = days();
    assert_eq!(code(take(&rooms, &taken, &sheet(1, Cell::Count(10)))), "counts-own-room");
    assert_eq!(code(take(&rooms, &taken, &sheet(3, Cell::Count(10)))), "counts-key-unknown");
    assert_eq!(code(take(&rooms, &taken, &sheet(4, Cell::Count(10)))), "counts-key-unknown");
    // The key of room 2 for a journal that it was not compared for.
    let mut borrowed = sheet(2, Cell::Count(10));
    borrowed.log = "itgel/log/room9/1".to_owned();
    assert_eq!(code(take(&rooms, &taken, &borrowed)), "counts-key-unknown");
    let mut trained = sheet(2, Cell::Count(10));
    trained.format = TRAINING_FORMAT.to_owned();
    assert_eq!(code(take(&rooms, &taken, &trained)), "counts-other-mode");
    let first = sheet(2, Cell::Count(10));
    let event = take(&rooms, &taken, &first).unwrap();
    taken.apply(&meta(), &event);
    assert_eq!(code(take(&rooms, &taken, &first)), "counts-nothing-new");
    let mut older = sheet(2, Cell::Count(15));
    older.issued_at = "2026-11-20T11:02:00.000+08:00".to_owned();
    assert_eq!(code(take(&rooms, &taken, &older)), "counts-older");
    let mut later = sheet(2, Cell::Count(15));
    later.issued_at = "2026-11-22T11:02:00.000+08:00".to_owned();
    let event = take(&rooms, &taken, &later).unwrap();
    taken.apply(&meta(), &event);
    let there: Vec<&Sheet> = taken.of(&rooms, from, until).map(|(sheet, _)| sheet).collect();
    assert_eq!(there, [&later], "the latest in place of the one before");
    assert_eq!(
        taken.of(&rooms, from, Day::new(2026, 6, 30).unwrap()).count(),
        0,
        "of this time and no other"
    );
    let end = RoomEvent::OtherRoomRevoked {
        key: key(2), until, reason: "Компьютер алдагдсан".to_owned()
    };
    rooms.apply(&meta(), &end);
    assert_eq!(taken.of(&rooms, from, until).count(), 0);
    assert_eq!(code(take(&rooms, &taken, &later)), "counts-key-unknown");
}

#[test]
fn a_sum_shows_no_more_than_its_parts() {
    let (one, two) = (sheet(1, Cell::Count(10)), sheet(2, Cell::Count(15)));
    let part = |sheet: &'static Sheet| (sheet.interviews, sheet.cards.as_slice());
    let (one, two): (&'static Sheet, &'static Sheet) = (Box::leak(Box::new(one)), Box::leak(Box::new(two)));
    let sum = together(&[part(one), part(two)]).unwrap();
    assert_eq!(sum.interviews, Cell::Count(50));
    assert!(sum.cards.iter().flat_map(|c| c.cells.iter().flatten()).all(|c| *c == Cell::Count(25)));
    for without in [Without::Few, Without::Hidden] {
        let mut hiding = sheet(3, Cell::Count(5));
        hiding.cards[2].cells[1][0] = Cell::Without(without);
        let hiding: &'static Sheet = Box::leak(Box::new(hiding));
        let sum = together(&[part(one), part(two), part(hiding)]).unwrap();
        assert_eq!(sum.cards[2].cells[1][0], Cell::Without(Without::Hidden), "else it could be subtracted");
        assert_eq!(sum.cards[2].cells[0][0], Cell::Count(30));
    }
    // A room with too few for cards is no part of the sum; and one room is none.
    let mut few = sheet(4, Cell::Count(5));
    few.cards.clear();
    let few: &'static Sheet = Box::leak(Box::new(few));
    assert_eq!(together(&[part(one), part(two), part(few)]), together(&[part(one), part(two)]));
    assert_eq!(together(&[part(one), part(few)]), None);
}
