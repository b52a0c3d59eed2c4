//! The roster of rooms: keepers named and compared; the next roster written, looked at, signed by keepers and taken in.

use crate::api::Empty;
use crate::api::roster as api;
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use crate::open::Open;
use crate::recipients::same_groups;
use crate::rooms::{own_card, plain_keys};
use crate::show::case::day_and_minute;
use crate::signed;
use crate::signoff::sign_as;
use crate::trouble::{read_after, working};
use itgel_casefile::context::Context;
use itgel_casefile::event::{Event, Keeper, RoomEvent};
use itgel_casefile::refusal::Refusal;
use itgel_casefile::rooms::OtherRooms;
use itgel_casefile::roster::{self as rules, KnownKeeper, Roster, Standing};
use itgel_casefile::time::Moment;
use itgel_seal::PublicKey;
use itgel_seal::digest::sha256_hex;
use itgel_seal::fingerprint::fingerprint;
use std::path::Path;

/// A roster of sixty rooms with its signatures is shorter; more is none.
const MOST: u64 = 131_072;
/// More signatures than there could be keepers, one after another.
const SIGNATURES: usize = 9;
/// Where a signature begins and ends, as `ssh-keygen` writes it.
const BEGIN: &str = "-----BEGIN SSH SIGNATURE-----\n";
const END: &str = "-----END SSH SIGNATURE-----\n";

/// The keepers, and the roster in force.
///
/// # Errors
/// None but the session's and the computer's trouble.
pub fn roster(house: &mut House, _: Empty, _: &Job) -> Result<api::RosterView, Failure> {
    let open = house.opened()?;
    let others = &open.room.others;
    let line = own_line(open)?;
    let taken = others.roster();
    let own = taken.map(|taken| match taken.roster.find(&others.own) {
        Some(listed) if listed.until.is_none() => "listed",
        Some(_) => "ended",
        None => "missing",
    });
    Ok(api::RosterView {
        keepers: others.keepers.iter().map(|known| keeper(open, known)).collect(),
        is_keeper: others.keepers.iter().any(|k| k.keeper.key == line),
        own_fingerprint: fingerprint(&line).to_vec(),
        own_line: line,
        version: taken.map_or(0, |t| t.roster.version),
        issued_at: taken.map_or_else(String::new, |t| day_of(&t.roster)),
        taken_at: taken.map_or_else(String::new, |t| day_and_minute(&t.taken.at)),
        number: match taken {
            Some(taken) => fingerprint(&taken.roster.text()?).to_vec(),
            None => Vec::new(),
        },
        signed_by: taken.map_or_else(Vec::new, |t| names_of(others, &t.signers)),
        own_standing: own.unwrap_or_default().to_owned(),
    })
}

fn keeper(open: &Open, known: &KnownKeeper) -> api::KeeperView {
    let checked = known.checked.as_ref();
    api::KeeperView {
        name: known.keeper.name.clone(),
        key: known.keeper.key.clone(),
        fingerprint: fingerprint(&known.keeper.key).to_vec(),
        checked_how: checked.map(|c| c.how),
        checked_by: checked.map_or_else(String::new, |c| open.name_of(c.by)),
        checked_at: checked.map_or_else(String::new, |c| day_and_minute(&c.at)),
    }
}

/// The local day in the text of a roster.
fn day_of(roster: &Roster) -> String {
    roster.issued_at.chars().take(10).collect()
}

fn names_of(others: &OtherRooms, keys: &[String]) -> Vec<String> {
    let name = |key: &String| others.keepers.iter().find(|k| k.keeper.key == *key);
    keys.iter().filter_map(name).map(|k| k.keeper.name.clone()).collect()
}

/// The key with which whoever is at work signs.
fn own_line(open: &Open) -> Result<String, Failure> {
    let people = open.vault.person_list().map_err(|e| working(&e))?;
    let own = people.into_iter().find(|row| row.person == open.person);
    own.map(|row| row.signing_key).ok_or_else(|| Failure::refused("unknown-person"))
}

/// Asks a rule and enters what it says.
fn act(
    house: &mut House,
    job: &Job,
    rule: impl FnOnce(&OtherRooms) -> Result<RoomEvent, Refusal>,
) -> Result<api::RosterView, Failure> {
    let now = house.now();
    let open = house.opened()?;
    let event = rule(&open.room.others)?;
    open.enter_room(&now, event)?;
    house.saved_at = now.clock();
    read_after(roster(house, Empty {}, job))
}

/// Names the three keepers, whose keys count once each was compared.
///
/// # Errors
/// `keeper-key-malformed` at `key_<n>`, and what [`rules::name_keepers`] refuses.
pub fn name_keepers(
    house: &mut House,
    request: api::NameKeepers,
    job: &Job,
) -> Result<api::RosterView, Failure> {
    let mut keepers = Vec::new();
    for (n, one) in request.keepers.iter().enumerate() {
        let key = PublicKey::from_ssh_line(one.key.trim())
            .map_err(|_| Failure::invalid("keeper-key-malformed", &format!("key_{}", n + 1)))?;
        keepers.push(Keeper { name: one.name.clone(), key: key.to_ssh_line("") });
    }
    act(house, job, |rooms| rules::name_keepers(rooms, &keepers, &request.reason))
}

/// Records that the number of a keeper's key was compared; the groups are compared here too.
///
/// # Errors
/// `fingerprint-differs` with the group's number, and what [`rules::check_keeper`] refuses.
pub fn check_keeper(
    house: &mut House,
    request: api::CheckKeeper,
    job: &Job,
) -> Result<api::RosterView, Failure> {
    rules::check_keeper(&house.opened()?.room.others, &request.key, request.how)?;
    same_groups(&request.key, &request.groups)?;
    act(house, job, |rooms| rules::check_keeper(rooms, &request.key, request.how))
}

/// Writes the next roster into a folder, of the rooms that are known here. It is nothing before two keepers signed it.
///
/// # Errors
/// `folder-missing`, `folder-not-writable`, and what [`rules::next_roster`] refuses.
pub fn write_roster(
    house: &mut House,
    request: api::WriteRoster,
    _: &Job,
) -> Result<api::RosterWritten, Failure> {
    let folder = Path::new(&request.folder);
    crate::export::place(folder, &house.kept_folders())?;
    let now = house.now();
    let open = house.opened()?;
    let own = own_card(open, &now)?;
    let actor = open.actor();
    let context = Context::new(&now, &actor);
    let next = rules::next_roster(&open.room.others, &own, &request.without, &context)?;
    let file = format!("rooms-{}.itgel-rooms", next.version);
    crate::files::write_into(folder, &file, format!("{}\n\n", next.text()?).as_bytes())?;
    Ok(api::RosterWritten { file, version: next.version })
}

/// The file of a roster: its text, and each signature under it with the keeper whose it is.
struct RosterFile {
    roster: Roster,
    text: String,
    sha256: String,
    signed: Vec<(String, String)>,
    strangers: u32,
}

fn malformed() -> Failure {
    Failure::invalid("rooms-malformed", "path")
}

fn read(path: &Path, keepers: &[KnownKeeper]) -> Result<RosterFile, Failure> {
    let (text, mut rest) = signed::read(path, MOST, &malformed)?;
    let roster = Roster::read(&text)?;
    if !roster.rooms.iter().all(|one| plain_keys(&one.card)) {
        return Err(malformed());
    }
    let (mut signed, mut strangers) = (Vec::new(), 0);
    while !rest.is_empty() {
        let end = rest.find(END).filter(|_| rest.starts_with(BEGIN)).ok_or_else(malformed)?;
        let after = rest.split_off(end + END.len());
        let signature = std::mem::replace(&mut rest, after);
        let by = keepers.iter().map(|k| &k.keeper.key);
        match by.into_iter().find(|key| signed::holds(key, &roster.format, &text, &signature)) {
            Some(key) => signed.push((key.clone(), signature)),
            None => strangers += 1,
        }
        if signed.len() + strangers > SIGNATURES {
            return Err(malformed());
        }
    }
    let strangers = u32::try_from(strangers).unwrap_or(u32::MAX);
    Ok(RosterFile { roster, sha256: sha256_hex(text.as_bytes()), text, signed, strangers })
}

fn open_file(house: &mut House, path: &str) -> Result<(RosterFile, Moment), Failure> {
    let now = house.now();
    let keepers = house.opened()?.room.others.keepers.clone();
    Ok((read(Path::new(path.trim()), &keepers)?, now))
}

/// What the file of a roster says, and whether it could be signed or taken in. Nothing is entered.
///
/// # Errors
/// `file-unreadable`, `rooms-malformed`.
pub fn look_at_roster(
    house: &mut House,
    request: api::RosterRef,
    _: &Job,
) -> Result<api::RosterFileView, Failure> {
    let (file, now) = open_file(house, &request.path)?;
    let open = house.opened()?;
    let (own, line) = (own_card(open, &now)?, own_line(open)?);
    let others = &open.room.others;
    let room = |one: &rules::Listed| {
        let counts = others.find(&one.card.key).is_some_and(|known| known.counts());
        let change = match (one.card.key == own.key, one.until.is_some(), counts) {
            (true, ..) => "own",
            (_, true, true) => "ended",
            (_, false, false) => "new",
            _ => "same",
        };
        api::RosterRoomView {
            room: one.card.room.clone(),
            organisation: one.card.organisation.clone(),
            fingerprint: fingerprint(&one.card.key).to_vec(),
            until: one.until.map_or_else(String::new, String::from),
            change: change.to_owned(),
        }
    };
    let listed = |known: &&itgel_casefile::rooms::KnownRoom| {
        known.roster.is_some_and(|r| r.standing == Standing::Listed)
    };
    let out = others.list.iter().filter(listed).filter(|known| file.roster.find(&known.card.key).is_none());
    let follows = rules::may_follow(others, &own, &file.roster, &file.sha256);
    let keys: Vec<String> = file.signed.iter().map(|(key, _)| key.clone()).collect();
    let keeps = others.keepers.iter().any(|k| k.keeper.key == line) && !keys.contains(&line);
    let taken = rules::take_roster(others, &own, &file.roster, file.sha256.clone(), file.signed.clone());
    Ok(api::RosterFileView {
        version: file.roster.version,
        issued_at: day_of(&file.roster),
        number: fingerprint(&file.text).to_vec(),
        rooms: file.roster.rooms.iter().map(room).collect(),
        taken_out: out.map(|known| known.card.room.clone()).collect(),
        signed_by: names_of(others, &keys),
        strangers: file.strangers,
        may_sign: keeps && follows.is_ok(),
        // That it contradicts what is known weighs more than who has not signed yet.
        why_not: follows.and(taken.map(|_| ())).err().map_or_else(String::new, |r| r.code.to_owned()),
    })
}

/// Signs a roster with the keeper's own key and puts the signature under it. What does not follow the roster in force is not
/// signed. A signature of this keeper that stands there and that a disk did not let be entered is entered, without another one.
///
/// # Errors
/// `not-a-keeper`, `roster-signed-already`, `wrong-passphrase`, `roster-not-writable`, and what [`rules::may_follow`] refuses.
pub fn sign_roster(
    house: &mut House,
    request: api::SignRoster,
    job: &Job,
) -> Result<api::RosterFileView, Failure> {
    let (file, now) = open_file(house, &request.path)?;
    let open = house.opened()?;
    let (own, line) = (own_card(open, &now)?, own_line(open)?);
    if open.room.others.keepers.iter().all(|k| k.keeper.key != line) {
        return Err(Failure::refused("not-a-keeper"));
    }
    let event = RoomEvent::RosterSigned { version: file.roster.version, sha256: file.sha256.clone() };
    if file.signed.iter().any(|(key, _)| *key == line) {
        let signed = open.vault.room_events("roster_signed").map_err(|e| working(&e))?;
        let wanted = Event::Room(Box::new(event.clone()));
        let entered = signed.iter().any(|placed| placed.actor == open.person && placed.event == wanted);
        if entered {
            return Err(Failure::invalid("roster-signed-already", "path"));
        }
        // The signature stands, and a disk refused its entry.
        open.enter_room(&now, event)?;
        house.saved_at = now.clock();
        return read_after(look_at_roster(house, api::RosterRef { path: request.path }, job));
    }
    rules::may_follow(&open.room.others, &own, &file.roster, &file.sha256)?;
    let asked = (file.roster.format.as_str(), file.text.as_str());
    let signature = sign_as(open, open.person, &request.passphrase, "passphrase", &now, asked)?;
    let path = Path::new(request.path.trim());
    add(path, &signature)?;
    open.enter_room(&now, event)?;
    house.saved_at = now.clock();
    read_after(look_at_roster(house, api::RosterRef { path: request.path }, job))
}

/// Puts the file anew, with the signature under it.
fn add(path: &Path, signature: &str) -> Result<(), Failure> {
    let before = signed::text(path, MOST, &malformed)?;
    crate::files::put_anew(path, format!("{before}{signature}").as_bytes())
        .map_err(|_| Failure::invalid("roster-not-writable", "path"))
}

/// Takes a roster in that two keepers signed and that follows the one in force.
///
/// # Errors
/// `file-unreadable`, `rooms-malformed`, and what [`rules::take_roster`] refuses.
pub fn take_roster(
    house: &mut House,
    request: api::RosterRef,
    job: &Job,
) -> Result<api::RosterView, Failure> {
    let (file, now) = open_file(house, &request.path)?;
    let own = own_card(house.opened()?, &now)?;
    act(house, job, |rooms| rules::take_roster(rooms, &own, &file.roster, file.sha256, file.signed))
}
