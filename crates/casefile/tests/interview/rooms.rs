//! Cards of other rooms: read in one form only, never in place of another key; and heads beside those seen before.

use crate::desk::*;
use itgel_casefile::context::{Context, EntryMeta};
use itgel_casefile::event::RoomEvent;
use itgel_casefile::refusal::Refusal;
use itgel_casefile::rooms::*;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;

fn card(n: u8) -> RoomCard {
    let log = format!("itgel/log/room{n}/1");
    RoomCard {
        format: format_of(&log).to_owned(),
        issued_at: "2026-11-21T11:02:00.000+08:00".to_owned(),
        room: format!("Өрөө {n}"),
        organisation: "Хүүхдийн төв".to_owned(),
        address: String::new(),
        contact: String::new(),
        principal: principal_of(&log),
        key: format!("ssh-ed25519 AAAA{n}"),
        log_key: format!("PEM {n}\n"),
        recipient: format!("age1{n}"),
        log,
    }
}

fn take(rooms: &OtherRooms, card: &RoomCard) -> Result<RoomEvent, Refusal> {
    take_room(rooms, &self::card(1), card, "signature".to_owned())
}

fn enter(rooms: &mut OtherRooms, event: &RoomEvent) {
    let desk = Desk::empty();
    let meta = EntryMeta { seq: 1, at: desk.now, actor: person(3, Role::Supervisor).person };
    rooms.apply(&meta, event);
}

/// Room 2, taken in.
fn with_room() -> OtherRooms {
    let mut rooms = OtherRooms::default();
    let event = take(&rooms, &card(2)).unwrap();
    enter(&mut rooms, &event);
    rooms
}

#[test]
fn a_card_is_read_in_the_one_form_in_which_it_is_written() {
    let good = card(2);
    assert_eq!(RoomCard::read(&good.text().unwrap()).unwrap(), good);
    let changed: [fn(&mut RoomCard); 10] = [
        |c| c.format = TRAINING_FORMAT.to_owned(),
        |c| c.principal = "itgel-log-room9".to_owned(),
        // Names under which nobody can sign.
        |c| {
            c.log = "itgel/log/Өрөө 2/1".to_owned();
            c.principal = principal_of(&c.log);
        },
        |c| {
            c.log = format!("itgel/log/{}/1", "a".repeat(100));
            c.principal = principal_of(&c.log);
        },
        |c| c.room.clear(),
        |c| c.organisation.clear(),
        |c| c.room.push('\u{202e}'),
        |c| c.address = "а".repeat(161),
        |c| c.contact = " зай".to_owned(),
        |c| c.issued_at = "өчигдөр".to_owned(),
    ];
    for (n, change) in changed.into_iter().enumerate() {
        let mut card = card(2);
        change(&mut card);
        assert_eq!(code(RoomCard::read(&card.text().unwrap())), "roster-malformed", "{n}");
    }
    let text = good.text().unwrap();
    for other in [text.replacen(':', ": ", 1), text.replacen('{', "{\"also\":1,", 1), String::new()] {
        assert_eq!(code(RoomCard::read(&other)), "roster-malformed");
    }
}

#[test]
fn another_key_is_not_taken_in_place_of_the_one_that_is_known() {
    let rooms = with_room();
    assert_eq!(code(take(&rooms, &card(1))), "roster-own-room");
    assert_eq!(code(take(&rooms, &card(2))), "roster-nothing-new");
    assert_eq!(code(take(&rooms, &card(3))), "ok");
    // The same room, the same log, the same log key or the same recipient with another key: each alone is an alarm.
    let shared: [fn(&mut RoomCard, &RoomCard); 3] = [
        |new, old| (new.log, new.principal) = (old.log.clone(), old.principal.clone()),
        |new, old| new.log_key.clone_from(&old.log_key),
        |new, old| new.recipient.clone_from(&old.recipient),
    ];
    for change in shared {
        let mut new = card(3);
        change(&mut new, &card(2));
        assert_eq!(code(take(&rooms, &new)), "room-key-differs");
        let mut own = card(3);
        change(&mut own, &card(1));
        assert_eq!(code(take(&rooms, &own)), "roster-own-room");
    }
    // What the room says anew of itself counts only when it is later; the comparison of its key stays.
    let mut rooms = rooms;
    enter(&mut rooms, &RoomEvent::OtherRoomChecked { key: card(2).key, how: KeyCheck::InPerson });
    let mut moved = card(2);
    moved.address = "Шинэ хаяг".to_owned();
    assert_eq!(code(take(&rooms, &moved)), "roster-older");
    moved.issued_at = "2026-11-22T11:02:00.000+08:00".to_owned();
    let event = take(&rooms, &moved).unwrap();
    enter(&mut rooms, &event);
    assert_eq!(rooms.list.len(), 1);
    assert_eq!(rooms.list[0].card.address, "Шинэ хаяг");
    assert!(rooms.list[0].checked.is_some());
}

#[test]
fn rooms_of_the_training_mode_and_real_ones_never_meet() {
    let training = |n: u8| {
        let mut card = card(n);
        card.log = format!("itgel/log/training-{n}/1");
        (card.format, card.principal) = (format_of(&card.log).to_owned(), principal_of(&card.log));
        card
    };
    assert_ne!(format_of(&training(4).log), FORMAT);
    let none = OtherRooms::default();
    assert_eq!(code(take(&none, &training(4))), "roster-of-training");
    let from = |own: &RoomCard, card: &RoomCard| take_room(&none, own, card, String::new());
    assert_eq!(code(from(&training(5), &card(2))), "roster-not-of-training");
    assert_eq!(code(from(&training(5), &training(4))), "ok");
}

#[test]
fn a_key_counts_when_compared_and_its_end_has_a_day_and_a_reason() {
    let mut rooms = with_room();
    let key = card(2).key;
    let desk = Desk::empty();
    let actor = person(3, Role::Supervisor);
    let ctx = Context::new(&desk.now, &actor);
    let today = desk.now.day();
    let until = |days| today.plus_days(days).unwrap();
    let end =
        |rooms: &OtherRooms, key: &str, until: Day, why: &str| revoke_room(rooms, key, until, why, &ctx);
    let why = "Компьютер нь алдагдсан.";
    assert_eq!(code(check_room(&rooms, "ssh-ed25519 BBBB", KeyCheck::InPerson)), "room-unknown");
    assert_eq!(code(end(&rooms, "ssh-ed25519 BBBB", today, why)), "room-unknown");
    assert_eq!(code(end(&rooms, &key, until(1), why)), "room-revoked-ahead");
    assert_eq!(code(end(&rooms, &key, today, "богино")), "reason-too-short");
    let event = end(&rooms, &key, today, why).unwrap();
    enter(&mut rooms, &event);
    assert_eq!(rooms.find(&key).unwrap().revoked.as_ref().unwrap().until, today);
    assert_eq!(code(check_room(&rooms, &key, KeyCheck::KnownPhone)), "room-key-revoked");
    assert_eq!(code(end(&rooms, &key, today, why)), "room-key-revoked");
    assert_eq!(code(take(&rooms, &card(2))), "room-key-revoked", "a key that was ended does not come back");
    // A new key of the same room, after the old one was ended.
    let mut renewed = card(2);
    renewed.key = "ssh-ed25519 CCCC".to_owned();
    let event = take(&rooms, &renewed).unwrap();
    enter(&mut rooms, &event);
    assert!(rooms.find(&renewed.key).unwrap().checked.is_none(), "compared anew");
}

#[test]
fn heads_beside_those_seen_before() {
    use HeadVerdict as V;
    let head = |size: u64, root: &str| SeenHead { log: "itgel/log/room2/1".into(), size, root: root.into() };
    let seen = [head(10, "a"), head(20, "b"), SeenHead { log: "itgel/log/room3/1".into(), ..head(5, "z") }];
    for (new, earlier, expected) in [
        (head(20, "b"), Some((10, "a")), V::Same),
        (head(20, "x"), Some((10, "a")), V::Fork),
        (head(30, "c"), Some((20, "b")), V::Follows),
        (head(30, "c"), Some((20, "x")), V::Fork),
        // From an older head: what came after it may have been told anew.
        (head(30, "c"), Some((10, "a")), V::Apart),
        (head(30, "c"), Some((25, "q")), V::Apart),
        (head(30, "c"), None, V::Apart),
        // A bundle of before, checked late.
        (head(15, "m"), Some((10, "a")), V::Follows),
        (head(5, "y"), None, V::Apart),
    ] {
        assert_eq!(compare_heads(&seen, &new, earlier), expected, "{new:?} {earlier:?}");
    }
    assert_eq!(compare_heads(&seen[2..], &head(5, "y"), None), V::First, "another log is another journal");
}

#[test]
fn heads_of_a_room_that_restored_its_store() {
    use HeadVerdict as V;
    let head = |epoch: &str, size: u64, root: &str| SeenHead {
        log: format!("itgel/log/room2/{epoch}"),
        size,
        root: root.into(),
    };
    let (first, second) = ("1", "2-0a1b2c3d");
    let seen = [head(first, 10, "a"), head(first, 20, "b")];
    for (new, earlier, expected) in [
        // Nothing that was seen is lost: the tree goes on under the new name.
        (head(second, 30, "c"), Some((20, "b")), V::Follows),
        // It went back behind what was seen, or nothing says that it did not.
        (head(second, 15, "d"), Some((10, "a")), V::Restored),
        (head(second, 30, "c"), Some((10, "x")), V::Restored),
        (head(second, 30, "c"), None, V::Restored),
        // Another number in another epoch is no fork, whatever its root.
        (head(second, 20, "x"), None, V::Restored),
    ] {
        assert_eq!(compare_heads(&seen, &new, earlier), expected, "{new:?} {earlier:?}");
    }
    // What came between an old proof and what was seen last may be lost, however long it has grown since.
    assert_eq!(compare_heads(&seen, &head(second, 30, "c"), Some((10, "a"))), V::Restored);
    // Two stores out of one backup.
    let one = [head(first, 10, "a"), head("2-aaaaaaaa", 15, "d")];
    assert_eq!(compare_heads(&one, &head("2-bbbbbbbb", 30, "e"), Some((10, "a"))), V::Restored);
    assert_eq!(compare_heads(&one[1..], &head("2-bbbbbbbb", 30, "e"), None), V::Restored);
    let after = [head(first, 10, "a"), head(second, 15, "d")];
    assert_eq!(compare_heads(&after, &head(first, 20, "b"), Some((10, "a"))), V::Ended);
    assert_eq!(compare_heads(&after, &head(first, 10, "a"), None), V::Same, "it was seen");
    assert_eq!(compare_heads(&after, &head(second, 25, "e"), Some((15, "d"))), V::Follows);
    assert_eq!(compare_heads(&after, &head(second, 15, "x"), None), V::Fork);
    assert!(same_room("itgel/log/room2/1", "itgel/log/room2/2-0a1b2c3d"));
    assert!(!same_room("itgel/log/room2/1", "itgel/log/room3/1"));
}
