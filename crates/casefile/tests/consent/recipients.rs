//! Recipients: only a key that was compared, and only while it is in use.

use super::world::*;
use itgel_casefile::context::{Actor, Context, EntryMeta};
use itgel_casefile::event::RoomEvent;
use itgel_casefile::recipients::{
    AddRecipient, Recipients, add_recipient, check_recipient_key, check_signing_key, revoke_recipient,
};
use itgel_casefile::refusal::Refusal;
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::*;

struct Room {
    recipients: Recipients,
    now: Moment,
}

impl Room {
    fn new() -> Self {
        Self { recipients: Recipients::default(), now: moment(START) }
    }

    fn push(&mut self, made: Result<RoomEvent, Refusal>) {
        let meta = EntryMeta { seq: 1, at: self.now.clone(), actor: person(5) };
        self.recipients.apply(&meta, &made.unwrap());
    }

    fn ask<T>(&self, ask: impl FnOnce(&Recipients, &Context<'_>) -> T) -> T {
        ask(&self.recipients, &Context::new(&self.now, &officer()))
    }

    fn add(&mut self, n: u8, key: &str) {
        let made = self.ask(|r, ctx| add_recipient(r, request(n, key), ctx));
        self.push(made);
    }

    fn check(&mut self, n: u8, key: &str) {
        let made =
            self.ask(|r, ctx| check_recipient_key(r, recipient(n), key, KeyCheck::KnownPhone, true, ctx));
        self.push(made);
    }

    fn usable(&self, n: u8) -> &'static str {
        self.recipients.usable(recipient(n), self.now.day()).err().map_or("", |r| r.code)
    }
}

fn request(n: u8, key: &str) -> AddRecipient {
    AddRecipient {
        recipient: recipient(n),
        kind: RecipientKind::Police,
        organisation: "Цагдаа".to_owned(),
        contact: "Ахлах".to_owned(),
        key: key.to_owned(),
        expires: day("2027-01-31"),
    }
}

#[test]
fn a_key_is_used_only_after_it_was_compared() {
    let mut room = Room::new();
    assert_eq!(room.usable(1), "recipient-unknown");
    room.add(1, "age1first");
    assert_eq!(room.usable(1), "recipient-key-unchecked");
    room.check(1, "age1first");
    assert_eq!(room.usable(1), "");
    let checked = room.recipients.find(recipient(1)).unwrap().checked.clone().unwrap();
    assert_eq!((checked.by, checked.how), (person(5), KeyCheck::KnownPhone));
}

#[test]
fn a_changed_key_was_never_compared() {
    let mut room = Room::new();
    room.add(1, "age1first");
    room.check(1, "age1first");
    room.add(1, "age1second");
    assert_eq!(room.usable(1), "recipient-key-changed");
    // The old key, compared once more, does not help the new one.
    let refused =
        room.ask(|r, ctx| check_recipient_key(r, recipient(1), "age1first", KeyCheck::InPerson, true, ctx));
    assert_eq!(refused.unwrap_err().code, "recipient-key-changed");
    let stray = RoomEvent::RecipientKeyChecked {
        recipient: recipient(1),
        key: "age1first".to_owned(),
        how: KeyCheck::InPerson,
    };
    room.push(Ok(stray));
    assert_eq!(room.usable(1), "recipient-key-changed");
    room.check(1, "age1second");
    assert_eq!(room.usable(1), "");
    // The same key with another last day stays compared.
    room.add(1, "age1second");
    assert_eq!(room.usable(1), "");
}

#[test]
fn a_key_has_a_last_day() {
    let mut room = Room::new();
    room.add(1, "age1first");
    room.check(1, "age1first");
    room.now = moment("2027-01-31T23:00:00+08:00");
    assert_eq!(room.usable(1), "");
    room.now = moment("2027-02-01T01:00:00+08:00");
    assert_eq!(room.usable(1), "recipient-key-expired");
    let refusal = room.recipients.usable(recipient(1), room.now.day()).unwrap_err();
    assert_eq!(refusal.args["date"], "2027-01-31");
    let refused =
        room.ask(|r, ctx| check_recipient_key(r, recipient(1), "age1first", KeyCheck::InPerson, true, ctx));
    assert_eq!(refused.unwrap_err().code, "recipient-key-expired");
    let refused = room.ask(|r, ctx| add_recipient(r, request(1, "age1other"), ctx));
    assert_eq!(refused.unwrap_err().code, "recipient-key-expired");
}

#[test]
fn a_revoked_key_never_comes_back() {
    let mut room = Room::new();
    let revoke = |room: &Room, why: &str| room.ask(|r, _| revoke_recipient(r, recipient(1), why));
    assert_eq!(revoke(&room, "Алдсан").unwrap_err().code, "recipient-unknown");
    room.add(1, "age1first");
    room.check(1, "age1first");
    assert_eq!(revoke(&room, " ").unwrap_err().code, "recipient-reason-missing");
    let made = revoke(&room, "Алдсан");
    room.push(made);
    assert_eq!(room.usable(1), "recipient-key-revoked");
    assert_eq!(revoke(&room, "Алдсан").unwrap_err().code, "recipient-key-revoked");
    let refused =
        room.ask(|r, ctx| check_recipient_key(r, recipient(1), "age1first", KeyCheck::InPerson, true, ctx));
    assert_eq!(refused.unwrap_err().code, "recipient-key-revoked");
    for n in [1, 2] {
        let refused = room.ask(|r, ctx| add_recipient(r, request(n, "age1first"), ctx));
        assert_eq!(refused.unwrap_err().code, "recipient-key-revoked");
    }
    room.add(1, "age1second");
    assert_eq!(room.usable(1), "recipient-key-changed");
    room.check(1, "age1second");
    assert_eq!(room.usable(1), "");
    let refused = room.ask(|r, ctx| add_recipient(r, request(1, "age1first"), ctx));
    assert_eq!(refused.unwrap_err().code, "recipient-key-revoked", "nor later");
}

#[test]
fn what_must_be_said_about_a_recipient() {
    let mut room = Room::new();
    let code = |room: &Room, edit: &dyn Fn(&mut AddRecipient)| {
        let mut asked = request(1, "age1first");
        edit(&mut asked);
        room.ask(|r, ctx| add_recipient(r, asked, ctx)).unwrap_err().code
    };
    assert_eq!(code(&room, &|r| r.organisation = " ".to_owned()), "recipient-organisation-missing");
    assert_eq!(code(&room, &|r| r.organisation = "а".repeat(121)), "text-too-long");
    assert_eq!(code(&room, &|r| r.contact = "а".repeat(121)), "text-too-long");
    assert_eq!(code(&room, &|r| r.key = String::new()), "recipient-key-missing");
    room.add(2, "age1first");
    assert_eq!(code(&room, &|_| {}), "recipient-key-taken");
    room.add(1, "age1own");
    assert_eq!(
        code(&room, &|r| {
            r.key = "age1own".to_owned();
            r.kind = RecipientKind::Ngo;
        }),
        "recipient-kind-fixed"
    );
}

#[test]
fn another_kind_with_the_same_key_was_never_compared() {
    let mut room = Room::new();
    room.add(1, "age1first");
    room.check(1, "age1first");
    let AddRecipient { recipient, organisation, contact, key, expires, .. } = request(1, "age1first");
    let kind = RecipientKind::Ngo;
    room.push(Ok(RoomEvent::RecipientAdded { recipient, kind, organisation, contact, key, expires }));
    assert_eq!(room.usable(1), "recipient-key-unchecked");
}

#[test]
fn a_key_compared_for_one_body_was_not_compared_for_another() {
    let mut room = Room::new();
    room.add(1, "age1first");
    room.check(1, "age1first");
    let signing = RoomEvent::RecipientSigningKeySet { recipient: recipient(1), key: "ssh-own".to_owned() };
    room.push(Ok(signing));
    let made = room.ask(|r, ctx| check_signing_key(r, recipient(1), KeyCheck::InPerson, true, ctx));
    room.push(made);
    let known = |room: &Room| {
        let known = room.recipients.find(recipient(1)).unwrap().clone();
        (known.checked.is_some(), known.signing.unwrap().checked.is_some())
    };
    assert_eq!(known(&room), (true, true));
    // Another person to ask for there, and an earlier last day: the same body, the same comparison.
    let earlier =
        AddRecipient {
            contact: "Орлогч".to_owned(), expires: day("2026-12-28"), ..request(1, "age1first")
        };
    let made = room.ask(|r, ctx| add_recipient(r, earlier, ctx));
    room.push(made);
    assert_eq!(known(&room), (true, true));
    let renamed = AddRecipient {
        organisation: "Өөр газар".to_owned(),
        expires: day("2026-12-28"),
        ..request(1, "age1first")
    };
    let made = room.ask(|r, ctx| add_recipient(r, renamed, ctx));
    room.push(made);
    assert_eq!((room.usable(1), known(&room)), ("recipient-key-unchecked", (false, false)));
    room.check(1, "age1first");
    assert_eq!(room.usable(1), "");
}

#[test]
fn a_later_last_day_is_compared_anew() {
    let mut room = Room::new();
    room.add(1, "age1first");
    // Nobody compared it yet: there is nothing to lose, and the sentence stays that of a new key.
    let until = |expires: &str| AddRecipient { expires: day(expires), ..request(1, "age1first") };
    let move_to = |room: &mut Room, expires: &str| {
        let made = room.ask(|r, ctx| add_recipient(r, until(expires), ctx));
        room.push(made);
    };
    move_to(&mut room, "2027-02-01");
    assert_eq!(room.usable(1), "recipient-key-unchecked");
    room.check(1, "age1first");
    let checked = |room: &Room| room.recipients.find(recipient(1)).unwrap().checked.is_some();
    move_to(&mut room, "2027-02-01");
    assert!(checked(&room), "the same day is no other");
    // A year after it ran out: whoever enters a later day makes it usable for nobody.
    let ran_out = room.recipients.usable(recipient(1), day("2028-02-01")).unwrap_err();
    assert_eq!(ran_out.code, "recipient-key-expired");
    move_to(&mut room, "2029-02-01");
    for today in ["2026-11-21", "2028-02-01"] {
        let why = room.recipients.usable(recipient(1), day(today)).unwrap_err();
        assert_eq!(why.code, "recipient-key-extended", "{today}");
    }
    // Nor does a step back to the day that was compared: nobody knows any more which was.
    move_to(&mut room, "2027-02-01");
    assert_eq!(room.usable(1), "recipient-key-extended");
    room.check(1, "age1first");
    assert!(checked(&room) && room.usable(1).is_empty());
    // A new key in place of one that was extended is a new key.
    move_to(&mut room, "2030-02-01");
    room.add(1, "age1second");
    assert_eq!(room.usable(1), "recipient-key-changed");
}

#[test]
fn who_entered_a_key_does_not_compare_it() {
    let mut room = Room::new();
    room.add(1, "age1first");
    let signing = RoomEvent::RecipientSigningKeySet { recipient: recipient(1), key: "ssh-own".to_owned() };
    room.push(Ok(signing));
    // `Room::push` enters everything in the name of person 5.
    let asks = |room: &Room, who: u8, others: bool| {
        let actor = Actor { person: person(who), ..officer() };
        let ctx = Context::new(&room.now, &actor);
        let (list, how) = (&room.recipients, KeyCheck::InPerson);
        let key = check_recipient_key(list, recipient(1), "age1first", how, others, &ctx);
        let signing = check_signing_key(list, recipient(1), how, others, &ctx);
        [key, signing].map(|asked| asked.err().map_or("ok", |r| r.code))
    };
    assert_eq!(asks(&room, 5, true), ["key-entered-by-you"; 2]);
    assert_eq!(asks(&room, 5, false), ["key-nobody-else"; 2]);
    assert_eq!(asks(&room, 6, true), ["ok"; 2]);
    assert_eq!(asks(&room, 6, false), ["ok"; 2], "they are the other one");
    // Who says that the key is another body's has entered it for that body.
    let AddRecipient { recipient, kind, contact, key, expires, .. } = request(1, "age1first");
    let renamed = RoomEvent::RecipientAdded {
        recipient,
        kind,
        organisation: "Өөр газар".to_owned(),
        contact,
        key,
        expires,
    };
    let meta = EntryMeta { seq: 2, at: room.now.clone(), actor: person(6) };
    room.recipients.apply(&meta, &renamed);
    assert_eq!(asks(&room, 6, true)[0], "key-entered-by-you");
    assert_eq!(asks(&room, 5, true)[0], "ok");
    // What one person did alone before this rule stays as it was read then.
    let checked =
        RoomEvent::RecipientKeyChecked { recipient, key: "age1first".to_owned(), how: KeyCheck::InPerson };
    room.recipients.apply(&meta, &checked);
    assert_eq!(room.usable(1), "");
}
