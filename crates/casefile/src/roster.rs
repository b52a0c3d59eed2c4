//! The roster of rooms (trust.md 5.6, ux.md 4.17): which rooms there are and with which keys, in one list that two of three
//! keepers sign. A room in it is known without a call; a room taken out of it, or whose key was ended in it, counts no more.
//!
//! The keepers are people outside of any one room's power, or one of several rooms each. Their keys are entered once and
//! compared like every other. Versions follow one another by number and by the digest of the one before; two different lists
//! of one number are never both taken.

use crate::canonical;
use crate::checks::{self, REASON};
use crate::context::{Context, EntryMeta};
use crate::event::{Keeper, RoomEvent};
use crate::recipients::KeyComparison;
use crate::refusal::Refusal;
use crate::rooms::{self, KnownRoom, OtherRooms, RoomCard};
use crate::time::{Day, Moment};
use crate::training::is_training_log;
use crate::vocabulary::KeyCheck;
use serde::{Deserialize, Serialize};

/// Name of the form, and namespace of the signatures under it. Another one than that of a room's own card, so that neither
/// can pass for the other.
pub const FORMAT: &str = "itgel-rooms/1";
/// The same in the training mode: neither is ever taken for the other.
pub const TRAINING_FORMAT: &str = "itgel-training-rooms/1";
/// So many keepers there are.
pub const KEEPERS: usize = 3;
/// So many of them sign.
pub const NEEDED: usize = 2;
/// More rooms are no roster of this country.
const MOST: usize = 64;
/// Longest name of a keeper, in characters.
const NAME: usize = 80;

/// A room in the roster.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listed {
    /// What the room says of itself.
    pub card: RoomCard,
    /// The last day on which its signatures counted; absent while they count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
}

/// The list that keepers sign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roster {
    /// [`FORMAT`] or [`TRAINING_FORMAT`].
    pub format: String,
    /// 1 and on.
    pub version: u32,
    /// SHA-256 (hex) of the text of the version before; empty in the first.
    pub former: String,
    /// When it was written, RFC 3339.
    pub issued_at: String,
    /// By name and key.
    pub rooms: Vec<Listed>,
}

/// The format of the rosters of a log.
#[must_use]
pub fn format_of(log: &str) -> &'static str {
    if is_training_log(log) { TRAINING_FORMAT } else { FORMAT }
}

fn malformed() -> Refusal {
    Refusal::new("rooms-malformed").at("path")
}

impl Roster {
    /// The text that is signed: canonical JSON, one line.
    ///
    /// # Errors
    /// `rooms-malformed`.
    pub fn text(&self) -> Result<String, Refusal> {
        let value = serde_json::to_value(self).map_err(|_| malformed())?;
        canonical::write(&value).map_err(|_| malformed())
    }

    /// Reads it in exactly the form in which it is written; whether signatures hold is asked elsewhere.
    ///
    /// # Errors
    /// `rooms-malformed`.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        let value = canonical::read(text).map_err(|_| malformed())?;
        let roster: Self = serde_json::from_value(value).map_err(|_| malformed())?;
        let day = roster.day().ok_or_else(malformed)?;
        let digest = |text: &str| {
            text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
        };
        let holds = roster.version > 0
            && (if roster.version == 1 { roster.former.is_empty() } else { digest(&roster.former) })
            && (1..=MOST).contains(&roster.rooms.len())
            && roster.rooms.iter().all(|one| roster.fits(one, day))
            && roster
                .rooms
                .iter()
                .enumerate()
                .all(|(n, one)| roster.rooms.iter().take(n).all(|o| apart(one, o)))
            && roster.rooms.is_sorted_by_key(order)
            // A day has other spellings too; what is kept is written again and must be what was signed.
            && roster.text().is_ok_and(|again| again == text);
        if holds { Ok(roster) } else { Err(malformed()) }
    }

    fn fits(&self, one: &Listed, day: Day) -> bool {
        let read = one.card.text().and_then(|text| RoomCard::read(&text));
        read.is_ok() && self.format == format_of(&one.card.log) && one.until.is_none_or(|until| until <= day)
    }

    /// The day on which it was written.
    fn day(&self) -> Option<Day> {
        Moment::from_rfc3339(&self.issued_at, "", 0).map(|at| at.day())
    }

    /// The room with this signing key.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<&Listed> {
        self.rooms.iter().find(|one| one.card.key == key)
    }
}

fn order(one: &Listed) -> (String, String) {
    (one.card.principal.clone(), one.card.key.clone())
}

/// Two keys; and of those that count no two are one room.
fn apart(one: &Listed, other: &Listed) -> bool {
    let both = one.until.is_none() && other.until.is_none();
    one.card.key != other.card.key && !(both && rooms::shares(&one.card, &other.card))
}

/// A keeper whose key was entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KnownKeeper {
    /// Name and key.
    pub keeper: Keeper,
    /// The comparison of this very key, when there was one.
    pub checked: Option<KeyComparison>,
}

/// A roster that was taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TakenRoster {
    /// What it says.
    pub roster: Roster,
    /// SHA-256 (hex) of its text.
    pub sha256: String,
    /// The keys of the keepers who signed it.
    pub signers: Vec<String>,
    /// The entry that took it in.
    pub taken: EntryMeta,
}

/// What the roster in force says of a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Standing {
    /// It counts.
    Listed,
    /// Its key was ended; the last day on which it counted.
    Ended(Day),
    /// It stands there no more; the day of the roster that left it out.
    TakenOut(Day),
}

/// Where a room stands, and since which version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct InRoster {
    /// The roster that says so last.
    pub version: u32,
    /// What.
    pub standing: Standing,
}

impl InRoster {
    /// The last day on which it counted, where it counts no more.
    #[must_use]
    pub fn end(&self) -> Option<Day> {
        match self.standing {
            Standing::Listed => None,
            Standing::Ended(day) | Standing::TakenOut(day) => Some(day),
        }
    }
}

impl OtherRooms {
    /// Takes in one entry about keepers and rosters. What does not fit changes nothing.
    pub(crate) fn apply_roster(&mut self, meta: &EntryMeta, event: &RoomEvent) {
        match event {
            RoomEvent::KeepersNamed { keepers, .. } => {
                // A key that stays keeps its comparison.
                let before = std::mem::take(&mut self.keepers);
                let checked = |key: &str| before.iter().find(|k| k.keeper.key == key)?.checked.clone();
                self.keepers = keepers
                    .iter()
                    .map(|k| KnownKeeper { keeper: k.clone(), checked: checked(&k.key) })
                    .collect();
            }
            RoomEvent::KeeperChecked { key, how } => {
                if let Some(known) = self.keepers.iter_mut().find(|k| k.keeper.key == *key) {
                    known.checked = Some(KeyComparison { how: *how, by: meta.actor, at: meta.at.clone() });
                }
            }
            RoomEvent::RosterTaken { roster, sha256, signers, .. } => {
                let Ok(roster) = Roster::read(roster) else { return };
                self.follow(&roster, meta);
                let (sha256, signers, taken) = (sha256.clone(), signers.clone(), meta.clone());
                self.rosters.push(TakenRoster { roster, sha256, signers, taken });
            }
            _ => {}
        }
    }

    fn follow(&mut self, roster: &Roster, meta: &EntryMeta) {
        let version = roster.version;
        let Some(day) = roster.day() else { return };
        for known in &mut self.list {
            let listed = known.roster.is_some_and(|r| r.standing == Standing::Listed);
            if listed && roster.find(&known.card.key).is_none() {
                known.roster = Some(InRoster { version, standing: Standing::TakenOut(day) });
            }
        }
        for one in roster.rooms.iter().filter(|one| one.card.key != self.own) {
            let standing = one.until.map_or(Standing::Listed, Standing::Ended);
            let roster = Some(InRoster { version, standing });
            match self.list.iter_mut().find(|known| known.card.key == one.card.key) {
                Some(known) => {
                    known.roster = roster;
                    // The same card stays as the room signed it; a later one says more.
                    if rooms::is_later(&one.card.issued_at, &known.card.issued_at) {
                        known.card = one.card.clone();
                    }
                }
                None => self.list.push(KnownRoom {
                    card: one.card.clone(),
                    taken: meta.clone(),
                    checked: None,
                    revoked: None,
                    roster,
                }),
            }
        }
    }

    /// The roster in force.
    #[must_use]
    pub fn roster(&self) -> Option<&TakenRoster> {
        self.rosters.last()
    }

    /// The keepers, when all were entered and compared.
    ///
    /// # Errors
    /// `keepers-missing`, `keepers-unchecked`.
    pub fn keepers(&self) -> Result<&[KnownKeeper], Refusal> {
        if self.keepers.len() != KEEPERS {
            return Err(Refusal::new("keepers-missing"));
        }
        if self.keepers.iter().any(|k| k.checked.is_none()) {
            return Err(Refusal::new("keepers-unchecked"));
        }
        Ok(&self.keepers)
    }
}

/// Names the keepers; in place of others only with a reason.
///
/// # Errors
/// `keepers-three` at `keepers`; `keeper-name-missing` and `text-too-long` at `name_<n>`; `keeper-key-twice`,
/// `keeper-key-of-room` at `key_<n>`; `nothing-changed`; `reason-too-short`, `text-too-long` at `reason`.
pub fn name_keepers(rooms: &OtherRooms, keepers: &[Keeper], reason: &str) -> Result<RoomEvent, Refusal> {
    const FIELDS: [(&str, &str); KEEPERS] = [("name_1", "key_1"), ("name_2", "key_2"), ("name_3", "key_3")];
    if keepers.len() != KEEPERS {
        return Err(Refusal::new("keepers-three").at("keepers"));
    }
    let mut named: Vec<Keeper> = Vec::new();
    for (keeper, (name_field, key_field)) in keepers.iter().zip(FIELDS) {
        let name = checks::name(&keeper.name, name_field, "keeper-name-missing", (1, NAME))?;
        if named.iter().any(|other| other.key == keeper.key) {
            return Err(Refusal::new("keeper-key-twice").at(key_field));
        }
        if rooms.own == keeper.key || rooms.find(&keeper.key).is_some() {
            return Err(Refusal::new("keeper-key-of-room").at(key_field));
        }
        named.push(Keeper { name, key: keeper.key.clone() });
    }
    if rooms.keepers.is_empty() {
        return Ok(RoomEvent::KeepersNamed { keepers: named, reason: None });
    }
    if rooms.keepers.iter().map(|k| &k.keeper).eq(&named) {
        return Err(Refusal::new("nothing-changed"));
    }
    let reason = checks::text(reason, "reason", "reason-too-short", REASON)?;
    Ok(RoomEvent::KeepersNamed { keepers: named, reason: Some(reason) })
}

/// Notes that a person compared the number of a keeper's key.
///
/// # Errors
/// `keeper-unknown`.
pub fn check_keeper(rooms: &OtherRooms, key: &str, how: KeyCheck) -> Result<RoomEvent, Refusal> {
    if rooms.keepers.iter().any(|k| k.keeper.key == key) {
        return Ok(RoomEvent::KeeperChecked { key: key.to_owned(), how });
    }
    Err(Refusal::new("keeper-unknown"))
}

/// The next roster of what is known here: this room, every room that counts, and those whose use was ended. Of those in
/// `without` nothing is said, which takes them out.
///
/// # Errors
/// `room-unknown` for a key in `without`; `rooms-malformed` (more rooms than a roster may have).
pub fn next_roster(
    rooms: &OtherRooms,
    own: &RoomCard,
    without: &[String],
    ctx: &Context<'_>,
) -> Result<Roster, Refusal> {
    if without.iter().any(|key| rooms.find(key).is_none()) {
        return Err(Refusal::new("room-unknown"));
    }
    let out = |known: &&KnownRoom| !known.taken_out() && !without.contains(&known.card.key);
    let others = rooms.list.iter().filter(|known| known.vouched()).filter(out);
    let mut list: Vec<Listed> =
        others.map(|known| Listed { card: known.card.clone(), until: known.ended() }).collect();
    list.push(Listed { card: own.clone(), until: None });
    list.sort_by_key(order);
    let former = rooms.roster();
    let roster = Roster {
        format: format_of(&own.log).to_owned(),
        version: former.map_or(1, |f| f.roster.version.saturating_add(1)),
        former: former.map_or_else(String::new, |f| f.sha256.clone()),
        issued_at: ctx.now.to_rfc3339(),
        rooms: list,
    };
    Roster::read(&roster.text()?)
}

/// Whether a roster may follow the one in force, whoever signed it: nothing older, no second story, no room under another key.
///
/// # Errors
/// `rooms-of-training`, `rooms-not-of-training`; `rooms-nothing-new`, `rooms-older`, `rooms-forked` (another list of a number
/// that is known, or one that follows another), `rooms-gap`; `rooms-own-differs` (this room under another key),
/// `rooms-key-differs` (a known room under another key), `rooms-revived` (a key whose use was ended counts again).
pub fn may_follow(rooms: &OtherRooms, own: &RoomCard, roster: &Roster, sha256: &str) -> Result<(), Refusal> {
    let refuse = |code| Err(Refusal::new(code).at("path"));
    match (roster.format == TRAINING_FORMAT, is_training_log(&own.log)) {
        (true, false) => return refuse("rooms-of-training"),
        (false, true) => return refuse("rooms-not-of-training"),
        _ => {}
    }
    let same = rooms.rosters.iter().find(|known| known.roster.version == roster.version);
    if same.is_some_and(|known| known.sha256 != sha256) {
        return refuse("rooms-forked");
    }
    if let Some(newest) = rooms.roster() {
        let last = newest.roster.version;
        if roster.version == last {
            return refuse("rooms-nothing-new");
        } else if roster.version < last {
            return refuse("rooms-older");
        } else if roster.version > last.saturating_add(1) {
            return refuse("rooms-gap");
        } else if roster.former != newest.sha256 {
            return refuse("rooms-forked");
        }
    }
    for one in roster.rooms.iter().filter(|one| one.until.is_none()) {
        if one.card.key != own.key && rooms::shares(&one.card, own) {
            return refuse("rooms-own-differs");
        }
        for known in &rooms.list {
            let is_same = known.card.key == one.card.key;
            let ends_here = roster.find(&known.card.key).is_some_and(|other| other.until.is_some());
            if is_same && known.roster.is_some_and(|r| matches!(r.standing, Standing::Ended(_))) {
                return refuse("rooms-revived");
            }
            if !is_same && known.counts() && !ends_here && rooms::shares(&known.card, &one.card) {
                return refuse("rooms-key-differs");
            }
        }
    }
    Ok(())
}

/// Takes a roster in. `signers` are the keepers' keys whose signatures were found to hold, one for each signature.
///
/// # Errors
/// `keepers-missing`, `keepers-unchecked`; `rooms-unsigned`, `rooms-one-keeper` (one signature, or two of one keeper); those of
/// [`may_follow`].
pub fn take_roster(
    rooms: &OtherRooms,
    own: &RoomCard,
    roster: &Roster,
    sha256: String,
    signed: Vec<(String, String)>,
) -> Result<RoomEvent, Refusal> {
    let keepers = rooms.keepers()?;
    let mut counted: Vec<(String, String)> = Vec::new();
    for (key, signature) in signed {
        let keeps = keepers.iter().any(|k| k.keeper.key == key);
        if keeps && counted.iter().all(|(other, _)| *other != key) {
            counted.push((key, signature));
        }
    }
    match counted.len() {
        0 => return Err(Refusal::new("rooms-unsigned").at("path")),
        n if n < NEEDED => return Err(Refusal::new("rooms-one-keeper").at("path")),
        _ => {}
    }
    may_follow(rooms, own, roster, &sha256)?;
    let (signers, signatures) = counted.into_iter().unzip();
    Ok(RoomEvent::RosterTaken { roster: roster.text()?, sha256, signers, signatures })
}
