//! The roster of rooms: read in one form only, two keepers of three, one story; and what it makes of the rooms.

use crate::desk::*;
use itgel_casefile::context::{Context, EntryMeta};
use itgel_casefile::event::{Keeper, RoomEvent};
use itgel_casefile::refusal::Refusal;
use itgel_casefile::rooms::{self, OtherRooms, RoomCard};
use itgel_casefile::roster::*;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;

fn card(n: u8) -> RoomCard {
    let log = format!("itgel/log/room{n}/1");
    RoomCard {
        format: rooms::format_of(&log).to_owned(),
        issued_at: "2026-11-20T11:02:00.000+08:00".to_owned(),
        room: format!("Өрөө {n}"),
        organisation: "Хүүхдийн төв".to_owned(),
        address: String::new(),
        contact: String::new(),
        principal: rooms::principal_of(&log),
        key: format!("ssh-ed25519 AAAA{n}"),
        log_key: format!("PEM {n}\n"),
        recipient: format!("age1{n}"),
        log,
    }
}

fn day(text: &str) -> Day {
    Day::try_from(text.to_owned()).unwrap()
}

fn roster(version: u32, former: &str, rooms: Vec<Listed>) -> Roster {
    Roster {
        format: FORMAT.to_owned(),
        version,
        former: former.to_owned(),
        issued_at: "2026-11-21T11:02:00.000+08:00".to_owned(),
        rooms,
    }
}

fn listed(n: u8) -> Listed {
    Listed { card: card(n), until: None }
}

fn ended(n: u8) -> Listed {
    Listed { card: card(n), until: Some(day("2026-11-20")) }
}

fn enter(rooms: &mut OtherRooms, event: &RoomEvent) {
    let desk = Desk::empty();
    let meta = EntryMeta { seq: 1, at: desk.now, actor: person(3, Role::Supervisor).person };
    rooms.apply(&meta, event);
}

fn keepers() -> Vec<Keeper> {
    let keeper = |n| Keeper { name: format!("Хүн {n}"), key: format!("ssh-ed25519 KEEP{n}") };
    (1..=3).map(keeper).collect()
}

/// Room 1 with its keepers, compared.
fn with_keepers() -> OtherRooms {
    let mut rooms = OtherRooms { own: card(1).key, ..OtherRooms::default() };
    let named = name_keepers(&rooms, &keepers(), "").unwrap();
    enter(&mut rooms, &named);
    for keeper in keepers() {
        assert_eq!(code(rooms.keepers()), "keepers-unchecked");
        let checked = check_keeper(&rooms, &keeper.key, KeyCheck::InPerson).unwrap();
        enter(&mut rooms, &checked);
    }
    rooms
}

/// A digest that stands for the one that the caller computes.
fn sha(n: u8) -> String {
    format!("{n:x}").repeat(64).chars().take(64).collect()
}

fn signed(by: &[u8]) -> Vec<(String, String)> {
    by.iter().map(|n| (format!("ssh-ed25519 KEEP{n}"), format!("signature {n}"))).collect()
}

fn take(rooms: &OtherRooms, roster: &Roster, digest: u8, by: &[u8]) -> Result<RoomEvent, Refusal> {
    take_roster(rooms, &card(1), roster, sha(digest), signed(by))
}

#[test]
fn it_is_read_in_the_one_form_in_which_it_is_written() {
    let good = roster(2, &sha(1), vec![listed(1), ended(2), listed(3)]);
    assert_eq!(Roster::read(&good.text().unwrap()).unwrap(), good);
    let changed: [fn(&mut Roster); 11] = [
        |r| r.format = "itgel-rooms/2".to_owned(),
        |r| r.format = TRAINING_FORMAT.to_owned(),
        |r| r.version = 0,
        |r| r.version = 1,
        |r| r.former.clear(),
        |r| r.former = "AB".repeat(32),
        |r| r.issued_at = "өчигдөр".to_owned(),
        |r| r.rooms.clear(),
        |r| r.rooms.swap(0, 1),
        |r| r.rooms[0].card.room.clear(),
        // A day after the list was written.
        |r| r.rooms[1].until = Some(day("2026-11-22")),
    ];
    for (n, change) in changed.into_iter().enumerate() {
        let mut other = good.clone();
        change(&mut other);
        assert_eq!(code(Roster::read(&other.text().unwrap())), "rooms-malformed", "{n}");
    }
    // One room twice; and two keys of which both count.
    let mut twin = listed(2);
    twin.card.key = "ssh-ed25519 AAAA9".to_owned();
    for rooms in [vec![listed(2), listed(2)], vec![listed(2), twin.clone()]] {
        assert_eq!(code(Roster::read(&roster(1, "", rooms).text().unwrap())), "rooms-malformed");
    }
    // A new key beside the old one, whose use has ended, is no twin.
    assert_eq!(code(Roster::read(&roster(1, "", vec![ended(2), twin]).text().unwrap())), "ok");
    let text = good.text().unwrap();
    for other in [text.replacen(':', ": ", 1), text.replacen('{', "{\"also\":1,", 1), String::new()] {
        assert_eq!(code(Roster::read(&other)), "rooms-malformed");
    }
}

#[test]
fn there_are_three_keepers_and_others_only_for_a_reason() {
    let mut rooms = OtherRooms { own: card(1).key, ..OtherRooms::default() };
    assert_eq!(code(rooms.keepers()), "keepers-missing");
    let name = |rooms: &OtherRooms, keepers: &[Keeper], reason: &str| name_keepers(rooms, keepers, reason);
    assert_eq!(code(name(&rooms, &keepers()[..2], "")), "keepers-three");
    type Change = fn(&mut [Keeper]);
    let changed: [(&str, &str, Change); 4] = [
        ("keeper-name-missing", "name_2", |k| k[1].name = " ".to_owned()),
        ("text-too-long", "name_1", |k| k[0].name = "а".repeat(81)),
        ("keeper-key-twice", "key_3", |k| k[2].key = k[0].key.clone()),
        ("keeper-key-of-room", "key_1", |k| k[0].key = card(1).key),
    ];
    for (refused, field, change) in changed {
        let mut wrong = keepers();
        change(&mut wrong);
        let refusal = name(&rooms, &wrong, "").unwrap_err();
        assert_eq!((refusal.code, refusal.field), (refused, Some(field)));
    }
    rooms = with_keepers();
    assert_eq!(rooms.keepers().unwrap().len(), KEEPERS);
    assert_eq!(code(name(&rooms, &keepers(), "Хангалттай урт шалтгаан")), "nothing-changed");
    let mut others = keepers();
    others[2].key = "ssh-ed25519 KEEP4".to_owned();
    assert_eq!(code(name(&rooms, &others, "")), "reason-too-short");
    let event = name(&rooms, &others, "Хангалттай урт шалтгаан").unwrap();
    enter(&mut rooms, &event);
    // Who stays was compared; who is new was not.
    assert_eq!(code(rooms.keepers()), "keepers-unchecked");
    assert_eq!(rooms.keepers.iter().filter(|k| k.checked.is_some()).count(), 2);
    assert_eq!(code(check_keeper(&rooms, "ssh-ed25519 KEEP3", KeyCheck::InPerson)), "keeper-unknown");
}

#[test]
fn two_different_keepers_sign_and_the_versions_follow_one_another() {
    let first = roster(1, "", vec![listed(1), listed(2)]);
    let bare = OtherRooms { own: card(1).key, ..OtherRooms::default() };
    assert_eq!(code(take(&bare, &first, 1, &[1, 2])), "keepers-missing");
    let mut rooms = with_keepers();
    for (by, refused) in [
        (&[][..], "rooms-unsigned"),
        (&[7, 8], "rooms-unsigned"),
        (&[1, 1, 9], "rooms-one-keeper"),
        (&[3, 1], "ok"),
    ] {
        assert_eq!(code(take(&rooms, &first, 1, by)), refused, "{by:?}");
    }
    let event = take(&rooms, &first, 1, &[3, 3, 9, 1]).unwrap();
    let RoomEvent::RosterTaken { signers, signatures, .. } = &event else { panic!("{event:?}") };
    assert_eq!(signers, &["ssh-ed25519 KEEP3", "ssh-ed25519 KEEP1"]);
    assert_eq!(signatures, &["signature 3", "signature 1"]);
    enter(&mut rooms, &event);
    let next = |version, former, digest| {
        let next = roster(version, &sha(former), vec![listed(1), listed(2), listed(3)]);
        code(take(&rooms, &next, digest, &[1, 2]))
    };
    assert_eq!(code(take(&rooms, &first, 1, &[1, 2])), "rooms-nothing-new");
    assert_eq!(code(take(&rooms, &first, 2, &[1, 2])), "rooms-forked");
    assert_eq!(next(2, 1, 2), "ok");
    assert_eq!(next(2, 7, 2), "rooms-forked");
    assert_eq!(next(3, 2, 3), "rooms-gap");
    let second = roster(2, &sha(1), vec![listed(1), listed(2), listed(3)]);
    let event = take(&rooms, &second, 2, &[1, 2]).unwrap();
    enter(&mut rooms, &event);
    assert_eq!(code(take(&rooms, &first, 1, &[1, 2])), "rooms-older");
    assert_eq!(code(take(&rooms, &first, 5, &[1, 2])), "rooms-forked", "an older number is told twice too");
    // Whoever has none yet begins where the others are.
    assert_eq!(code(take(&with_keepers(), &second, 2, &[2, 3])), "ok");
}

#[test]
fn a_room_in_it_counts_and_one_that_is_ended_or_taken_out_does_not() {
    let mut rooms = with_keepers();
    let event =
        take(&rooms, &roster(1, "", vec![listed(1), listed(2), listed(3), listed(4)]), 1, &[1, 2]).unwrap();
    enter(&mut rooms, &event);
    assert!(rooms.find(&card(1).key).is_none(), "this room is no other");
    assert!(rooms.find(&card(2).key).is_some_and(|k| k.counts() && k.checked.is_none()));
    let event = take(&rooms, &roster(2, &sha(1), vec![ended(2), listed(3)]), 2, &[1, 2]).unwrap();
    enter(&mut rooms, &event);
    let of = |rooms: &OtherRooms, n| {
        let known = rooms.find(&card(n).key).unwrap();
        (known.counts(), known.ended(), known.roster.unwrap().version)
    };
    assert_eq!(of(&rooms, 2), (false, Some(day("2026-11-20")), 2));
    assert_eq!(of(&rooms, 3), (true, None, 2));
    assert_eq!(of(&rooms, 4), (false, Some(day("2026-11-21")), 2));
    // Whoever was taken out may come back; a key that was ended never.
    assert_eq!(code(take(&rooms, &roster(3, &sha(2), vec![listed(3), listed(4)]), 3, &[1, 2])), "ok");
    assert_eq!(
        code(take(&rooms, &roster(3, &sha(2), vec![listed(2), listed(3)]), 3, &[1, 2])),
        "rooms-revived"
    );
    // What was ended here stays ended, whatever the roster says.
    let end = RoomEvent::OtherRoomRevoked {
        key: card(3).key,
        until: day("2026-11-19"),
        reason: "Компьютер нь алдагдсан.".to_owned(),
    };
    enter(&mut rooms, &end);
    let event = take(&rooms, &roster(3, &sha(2), vec![listed(3)]), 3, &[1, 2]).unwrap();
    enter(&mut rooms, &event);
    assert_eq!(of(&rooms, 3), (false, Some(day("2026-11-19")), 3));
}

#[test]
fn no_roster_gives_a_room_another_key() {
    let mut rooms = with_keepers();
    let with = |n: u8, key: u8| {
        let mut one = listed(n);
        one.card.key = format!("ssh-ed25519 AAAA{key}");
        one
    };
    assert_eq!(code(take(&rooms, &roster(1, "", vec![with(1, 9)]), 1, &[1, 2])), "rooms-own-differs");
    let event = take(&rooms, &roster(1, "", vec![listed(2)]), 1, &[1, 2]).unwrap();
    enter(&mut rooms, &event);
    assert_eq!(
        code(take(&rooms, &roster(2, &sha(1), vec![with(2, 9)]), 2, &[1, 2])),
        "rooms-key-differs",
        "the old one has to be ended in the same list"
    );
    assert_eq!(code(take(&rooms, &roster(2, &sha(1), vec![ended(2), with(2, 9)]), 2, &[1, 2])), "ok");
    // Training and the real thing never meet.
    let mut practised = card(5);
    practised.log = "itgel/log/training-5/1".to_owned();
    practised.format = rooms::format_of(&practised.log).to_owned();
    practised.principal = rooms::principal_of(&practised.log);
    let mut list = roster(2, &sha(1), vec![Listed { card: practised.clone(), until: None }]);
    list.format = TRAINING_FORMAT.to_owned();
    assert_eq!(code(Roster::read(&list.text().unwrap())), "ok");
    assert_eq!(code(take(&rooms, &list, 2, &[1, 2])), "rooms-of-training");
    let real = roster(2, &sha(1), vec![listed(2)]);
    let there = take_roster(&rooms, &practised, &real, sha(2), signed(&[1, 2]));
    assert_eq!(code(there), "rooms-not-of-training");
}

#[test]
fn the_next_roster_says_what_is_known_here() {
    let mut rooms = with_keepers();
    let desk = Desk::empty();
    let actor = person(3, Role::Supervisor);
    let ctx = Context::new(&desk.now, &actor);
    let mut alone = card(1);
    alone.issued_at = desk.now.to_rfc3339();
    let made = next_roster(&rooms, &alone, &[], &ctx).unwrap();
    assert_eq!((made.version, made.former.as_str(), made.rooms.len()), (1, "", 1));
    let event = take(&rooms, &roster(1, "", vec![ended(2), listed(3), listed(4)]), 1, &[1, 2]).unwrap();
    enter(&mut rooms, &event);
    // A card that nobody compared and no keeper answers for is not put in.
    let event = RoomEvent::OtherRoomTaken { card: card(5).text().unwrap(), signature: String::new() };
    enter(&mut rooms, &event);
    let made = next_roster(&rooms, &alone, &[card(4).key], &ctx).unwrap();
    let said: Vec<_> = made.rooms.iter().map(|r| (r.card.room.as_str(), r.until.is_some())).collect();
    assert_eq!(said, [("Өрөө 1", false), ("Өрөө 2", true), ("Өрөө 3", false)]);
    assert_eq!((made.version, made.former), (2, sha(1)));
    assert_eq!(code(next_roster(&rooms, &alone, &["ssh-ed25519 X".to_owned()], &ctx)), "room-unknown");
}
