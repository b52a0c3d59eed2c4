//! Other rooms: their signed cards taken in from a stick, their keys compared, their use ended; and this room's own card.

use crate::api::Empty;
use crate::api::rooms as api;
use crate::check::ssh_time;
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use crate::open::Open;
use crate::recipients::{allowed_signers, same_groups};
use crate::show::case::day_and_minute;
use crate::signed;
use crate::trouble::{read_after, sealing, working};
use itgel_bundle::bag::format_of;
use itgel_casefile::context::Context;
use itgel_casefile::event::RoomEvent;
use itgel_casefile::refusal::Refusal;
use itgel_casefile::rooms::{self as rules, KnownRoom, OtherRooms, RoomCard};
use itgel_casefile::roster::{InRoster, Standing};
use itgel_casefile::time::{Day, Moment};
use itgel_seal::PublicKey;
use itgel_seal::agefile::parse_recipient;
use itgel_seal::allowed_signers::{AllowedSigner, AllowedSigners, SshTime};
use itgel_seal::fingerprint::fingerprint;
use itgel_seal::sshsig::sign_ssh;
use std::collections::BTreeMap;
use std::path::Path;

/// A card and its signature are short; more is none.
const MOST: u64 = 16_384;

/// The other rooms.
///
/// # Errors
/// None but the session's.
pub fn rooms(house: &mut House, _: Empty, _: &Job) -> Result<api::OtherRoomsView, Failure> {
    let open = house.opened()?;
    let others = &open.room.others;
    Ok(api::OtherRoomsView { rooms: others.list.iter().map(|known| view(open, others, known)).collect() })
}

fn view(open: &Open, others: &OtherRooms, known: &KnownRoom) -> api::OtherRoomView {
    let card = &known.card;
    let checked = known.checked.as_ref();
    let revoked = known.revoked.as_ref();
    let seen =
        others.heads.iter().filter(|head| rules::same_room(&head.log, &card.log)).map(|head| head.size).max();
    api::OtherRoomView {
        key: card.key.clone(),
        room: card.room.clone(),
        organisation: card.organisation.clone(),
        address: card.address.clone(),
        contact: card.contact.clone(),
        principal: card.principal.clone(),
        recipient: card.recipient.clone(),
        fingerprint: fingerprint(&card.key).to_vec(),
        taken_at: day_and_minute(&known.taken.at),
        checked_how: checked.map(|c| c.how),
        checked_by: checked.map_or_else(String::new, |c| open.name_of(c.by)),
        checked_at: checked.map_or_else(String::new, |c| day_and_minute(&c.at)),
        revoked_until: revoked.map_or_else(String::new, |r| r.until.into()),
        revoked_reason: revoked.map_or_else(String::new, |r| r.reason.clone()),
        roster_version: known.roster.map_or(0, |r| r.version),
        roster_standing: known.roster.map_or_else(String::new, |r| standing(&r).to_owned()),
        ended: known.ended().map_or_else(String::new, String::from),
        head_size: seen.map_or_else(String::new, |size| size.to_string()),
    }
}

fn standing(known: &InRoster) -> &'static str {
    match known.standing {
        Standing::Listed => "listed",
        Standing::Ended(_) => "ended",
        Standing::TakenOut(_) => "taken_out",
    }
}

/// Asks a rule and enters what it says.
fn act(
    house: &mut House,
    job: &Job,
    rule: impl FnOnce(&OtherRooms, &Context<'_>) -> Result<RoomEvent, Refusal>,
) -> Result<api::OtherRoomsView, Failure> {
    let now = house.now();
    let open = house.opened()?;
    let actor = open.actor();
    let event = rule(&open.room.others, &Context::new(&now, &actor))?;
    open.enter_room(&now, event)?;
    house.saved_at = now.clock();
    read_after(rooms(house, Empty {}, job))
}

/// What this room says of itself.
///
/// # Errors
/// The computer's trouble.
pub(crate) fn own_card(open: &Open, now: &Moment) -> Result<RoomCard, Failure> {
    let log = open.vault.origin().to_owned();
    Ok(RoomCard {
        format: rules::format_of(&log).to_owned(),
        issued_at: now.to_rfc3339(),
        room: open.room.name.clone(),
        organisation: open.room.organisation.clone(),
        address: open.room.address.clone(),
        contact: open.room.contact.clone(),
        principal: rules::principal_of(&log),
        key: open.vault.room_key().to_ssh_line(""),
        log_key: open.vault.log_key().map_err(|e| working(&e))?.public().to_pem(),
        recipient: open.vault.device_identity().recipient(),
        log,
    })
}

/// The roster file of this room: the card, an empty line, the room's signature over the card.
///
/// # Errors
/// `roster-malformed`; the computer's trouble.
pub(crate) fn own_file(open: &Open, now: &Moment) -> Result<(String, String), Failure> {
    let card = own_card(open, now)?;
    let text = card.text()?;
    let signature = sign_ssh(open.vault.room_signing_key(), &card.format, text.as_bytes());
    Ok((format!("{}.itgel-room", card.principal), format!("{text}\n\n{signature}")))
}

/// Reads a roster file: form, keys and signature.
fn read_file(path: &Path) -> Result<(RoomCard, String), Failure> {
    let malformed = || Failure::invalid("roster-malformed", "path");
    let (said, signature) = signed::read(path, MOST, &malformed)?;
    let card = RoomCard::read(&said)?;
    if !plain_keys(&card) {
        return Err(malformed());
    }
    if !signed::holds(&card.key, &card.format, &said, &signature) {
        return Err(Failure::invalid("roster-signature", "path"));
    }
    Ok((card, signature))
}

/// Whether every key of a card is one, in the form in which this program writes it.
pub(crate) fn plain_keys(card: &RoomCard) -> bool {
    let log = PublicKey::from_pem(&card.log_key).ok().filter(|log| log.to_pem() == card.log_key);
    signed::plain_key(&card.key).is_some_and(|key| log.is_some_and(|log| log != key))
        && parse_recipient(&card.recipient).is_ok_and(|recipient| recipient == card.recipient)
}

/// Takes the roster file of another room in. Nothing that it signed counts before its key was compared.
///
/// # Errors
/// `file-unreadable`, `roster-malformed`, `roster-signature`, and what [`rules::take_room`] refuses.
pub fn take_room(
    house: &mut House,
    request: api::TakeRoom,
    job: &Job,
) -> Result<api::OtherRoomsView, Failure> {
    let (card, signature) = read_file(Path::new(request.path.trim()))?;
    let now = house.now();
    let own = own_card(house.opened()?, &now)?;
    act(house, job, |rooms, _| rules::take_room(rooms, &own, &card, signature))
}

/// Records that the number of a room's key was compared; the groups as read from the other room are compared here too.
///
/// # Errors
/// `fingerprint-differs` with the group's number, and what [`rules::check_room`] refuses.
pub fn check_room(
    house: &mut House,
    request: api::CheckRoom,
    job: &Job,
) -> Result<api::OtherRoomsView, Failure> {
    if house.opened()?.room.others.find(&request.key).is_none() {
        return Err(Failure::refused("room-unknown"));
    }
    same_groups(&request.key, &request.groups)?;
    act(house, job, |rooms, _| rules::check_room(rooms, &request.key, request.how))
}

/// Ends the use of a room's key.
///
/// # Errors
/// `date-impossible` at `until`, and what [`rules::revoke_room`] refuses.
pub fn revoke_room(
    house: &mut House,
    request: api::RevokeRoom,
    job: &Job,
) -> Result<api::OtherRoomsView, Failure> {
    let until = crate::ids::day(&request.until, "until")?;
    act(house, job, |rooms, ctx| rules::revoke_room(rooms, &request.key, until, &request.reason, ctx))
}

/// Whose bundles count here: this room's, and those of every other room whose key was compared or stands in the roster, until
/// their end.
///
/// # Errors
/// `sealing-trouble`.
pub(crate) fn known_signers(open: &Open, now: &Moment) -> Result<AllowedSigners, Failure> {
    let mut signers = allowed_signers(open)?.signers().to_vec();
    let counted = || open.room.others.list.iter().filter(|known| known.vouched() && !known.taken_out());
    // Those that count first: a room with a new key keeps its name.
    for known in counted().filter(|k| k.counts()).chain(counted().filter(|k| !k.counts())) {
        let card = &known.card;
        if signers.iter().any(|signer| signer.principal() == card.principal) {
            continue;
        }
        let until = known.ended().map(|day| end_of(day, now)).transpose()?;
        let signer = PublicKey::from_ssh_line(&card.key)
            .and_then(|key| AllowedSigner::new(&card.principal, &[format_of(&card.log)], None, until, key));
        // A card that names no signer, taken in by an earlier version, ends the check of no other room's bundle.
        signers.extend(signer.ok());
    }
    AllowedSigners::new(signers).map_err(|e| sealing(&e))
}

/// The log keys of every room that counts, by the name under which it signs.
///
/// # Errors
/// The computer's trouble.
pub(crate) fn known_logs(open: &Open, now: &Moment) -> Result<BTreeMap<String, PublicKey>, Failure> {
    let own = own_card(open, now)?;
    let mut logs = BTreeMap::new();
    let standing = open.room.others.list.iter().filter(|k| k.vouched() && !k.taken_out());
    let (current, ended): (Vec<_>, Vec<_>) = standing.partition(|k| k.counts());
    for card in ended.into_iter().chain(current).map(|k| &k.card).chain([&own]) {
        let Ok(key) = PublicKey::from_pem(&card.log_key) else { continue };
        logs.insert(card.principal.clone(), key);
    }
    Ok(logs)
}

/// The last second of a day here.
fn end_of(day: Day, now: &Moment) -> Result<SshTime, Failure> {
    let offset: String = now.to_rfc3339().chars().skip(23).collect();
    let text = format!("{}T23:59:59.000{offset}", String::from(day));
    let at = Moment::from_rfc3339(&text, &now.zone, 0).ok_or_else(|| Failure::broken("clock-unreadable"))?;
    ssh_time(&at)
}
