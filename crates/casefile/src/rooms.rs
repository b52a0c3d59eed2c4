//! Other rooms whose bundles count here (trust.md 5.6, ux.md 4.17 "rooms and keys").
//!
//! Each room says of itself, in a card that it signs, who it is and which keys are its own. A card proves nothing but
//! that whoever wrote it has the key; it counts once a person has compared the key's number with somebody of that room
//! over another way. A key that is another than the one known is not taken in place of it.

use crate::canonical;
use crate::checks::{self, REASON};
use crate::context::{Context, EntryMeta};
use crate::event::RoomEvent;
use crate::recipients::KeyComparison;
use crate::refusal::Refusal;
use crate::roster::{InRoster, KnownKeeper, Standing, TakenRoster};
use crate::text::{Kind, tidy};
use crate::time::{Day, Moment};
use crate::training::is_training_log;
use crate::vocabulary::KeyCheck;
use serde::{Deserialize, Serialize};

/// Name of the form, and namespace of the signature under it.
pub const FORMAT: &str = "itgel-roster/1";
/// The same in the training mode: neither is ever taken for the other.
pub const TRAINING_FORMAT: &str = "itgel-training-roster/1";
/// Longest text of a card, in characters.
const LINE: usize = 160;

/// What a room says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoomCard {
    /// [`FORMAT`] or [`TRAINING_FORMAT`].
    pub format: String,
    /// When it was written, RFC 3339.
    pub issued_at: String,
    /// Name.
    pub room: String,
    /// Organisation.
    pub organisation: String,
    /// Where it is, or empty.
    pub address: String,
    /// How to reach it, or empty.
    pub contact: String,
    /// The name under which its key signs.
    pub principal: String,
    /// The signing key, an OpenSSH line without comment.
    pub key: String,
    /// Origin of its log.
    pub log: String,
    /// The log's public key, PEM.
    pub log_key: String,
    /// age recipient of the room.
    pub recipient: String,
}

/// The format of the cards of a log.
#[must_use]
pub fn format_of(log: &str) -> &'static str {
    if is_training_log(log) { TRAINING_FORMAT } else { FORMAT }
}

/// The name under which a room's key signs: the log's origin without its epoch.
#[must_use]
pub fn principal_of(log: &str) -> String {
    log.rsplit_once('/').map_or_else(|| log.to_owned(), |(room, _)| room.replace('/', "-"))
}

/// Whether two names are of logs of one room, whatever their epochs: a store that was restored goes on under a new one.
#[must_use]
pub fn same_room(one: &str, other: &str) -> bool {
    principal_of(one) == principal_of(other)
}

/// Which epoch of its room's log a name says, counted from 1; 0 where it says none.
fn epoch_of(log: &str) -> u32 {
    let last = log.rsplit('/').next().unwrap_or_default();
    last.split('-').next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// Whether a room can sign under this name: it stands in the list of signers and in the tags of a bundle (docs/FORMAT.md).
fn is_principal(name: &str) -> bool {
    (1..=100).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._@-".contains(&byte))
}

impl RoomCard {
    /// The text that is signed: canonical JSON, one line.
    ///
    /// # Errors
    /// `roster-malformed`.
    pub fn text(&self) -> Result<String, Refusal> {
        let value = serde_json::to_value(self).map_err(|_| malformed())?;
        canonical::write(&value).map_err(|_| malformed())
    }

    /// Reads a card in exactly the form in which it is written; whether keys and signature hold is asked elsewhere.
    ///
    /// # Errors
    /// `roster-malformed`.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        let value = canonical::read(text).map_err(|_| malformed())?;
        let card: Self = serde_json::from_value(value).map_err(|_| malformed())?;
        let plain = |line: &String| tidy(line, Kind::Line) == *line && line.chars().count() <= LINE;
        let lines = [&card.room, &card.organisation, &card.address, &card.contact, &card.log];
        let holds = lines.into_iter().all(plain)
            && !card.room.is_empty()
            && !card.organisation.is_empty()
            && card.format == format_of(&card.log)
            && card.principal == principal_of(&card.log)
            && is_principal(&card.principal)
            && Moment::from_rfc3339(&card.issued_at, "", 0).is_some();
        if holds { Ok(card) } else { Err(malformed()) }
    }
}

fn malformed() -> Refusal {
    Refusal::new("roster-malformed").at("path")
}

/// A room that was taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KnownRoom {
    /// Its card.
    pub card: RoomCard,
    /// The entry that took this card in.
    pub taken: EntryMeta,
    /// The comparison of the key, when there was one.
    pub checked: Option<KeyComparison>,
    /// The end of its use.
    pub revoked: Option<Revocation>,
    /// What the roster that keepers signed says of it, when it ever stood there.
    pub roster: Option<InRoster>,
}

impl KnownRoom {
    /// Its key was compared, or keepers answer for it.
    #[must_use]
    pub fn vouched(&self) -> bool {
        self.checked.is_some() || self.roster.is_some()
    }

    /// The last day on which its signatures counted, where they count no more: as this room said, or the roster; the earlier.
    #[must_use]
    pub fn ended(&self) -> Option<Day> {
        let here = self.revoked.as_ref().map(|r| r.until);
        let there = self.roster.and_then(|r| r.end());
        here.into_iter().chain(there).min()
    }

    /// The roster names it no more: at once, whenever it signed.
    #[must_use]
    pub fn taken_out(&self) -> bool {
        self.roster.is_some_and(|r| matches!(r.standing, Standing::TakenOut(_)))
    }

    /// What it signs counts here.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.vouched() && self.ended().is_none()
    }
}

/// A key that is used no more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Revocation {
    /// The entry.
    pub meta: EntryMeta,
    /// The last day on which its signatures counted.
    pub until: Day,
    /// Why.
    pub reason: String,
}

/// A head of another room's log that a bundle carried here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SeenHead {
    /// Origin of the log.
    pub log: String,
    /// Entries.
    pub size: u64,
    /// Root, base64.
    pub root: String,
}

/// The other rooms, and what was seen of their logs: the fold of the room's entries.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OtherRooms {
    /// In the order in which they came.
    pub list: Vec<KnownRoom>,
    /// Heads, in the order in which they were seen.
    pub heads: Vec<SeenHead>,
    /// The signing key of this room, which a roster names too.
    pub own: String,
    /// Who signs the roster.
    pub keepers: Vec<KnownKeeper>,
    /// The rosters that were taken in, by version; the last is in force.
    pub rosters: Vec<TakenRoster>,
}

impl OtherRooms {
    /// Takes in one entry of the room. What does not fit changes nothing.
    pub fn apply(&mut self, meta: &EntryMeta, event: &RoomEvent) {
        match event {
            RoomEvent::OtherRoomTaken { card, .. } => {
                let Ok(card) = RoomCard::read(card) else { return };
                if let Some(known) = self.find_mut(&card.key) {
                    known.card = card;
                    known.taken = meta.clone();
                } else {
                    let taken = meta.clone();
                    self.list.push(KnownRoom { card, taken, checked: None, revoked: None, roster: None });
                }
            }
            RoomEvent::OtherRoomChecked { key, how } => {
                if let Some(known) = self.find_mut(key) {
                    known.checked = Some(KeyComparison { how: *how, by: meta.actor, at: meta.at.clone() });
                }
            }
            RoomEvent::OtherRoomRevoked { key, until, reason } => {
                if let Some(known) = self.find_mut(key) {
                    let (meta, reason) = (meta.clone(), reason.clone());
                    known.revoked.get_or_insert(Revocation { meta, until: *until, reason });
                }
            }
            RoomEvent::OtherHeadSeen { log, size, root } => {
                self.heads.push(SeenHead { log: log.clone(), size: *size, root: root.clone() });
            }
            event => self.apply_roster(meta, event),
        }
    }

    /// The room with this signing key.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<&KnownRoom> {
        self.list.iter().find(|known| known.card.key == key)
    }

    fn find_mut(&mut self, key: &str) -> Option<&mut KnownRoom> {
        self.list.iter_mut().find(|known| known.card.key == key)
    }

    fn standing(&self, key: &str) -> Result<&KnownRoom, Refusal> {
        let known = self.find(key).ok_or_else(|| Refusal::new("room-unknown"))?;
        if known.ended().is_some() {
            return Err(Refusal::new("room-key-revoked"));
        }
        Ok(known)
    }
}

/// Takes a card in whose signature was found to hold. Its key counts only when it was compared.
///
/// # Errors
/// `roster-of-training`, `roster-not-of-training`, `roster-own-room`, `room-key-revoked`, `roster-nothing-new`,
/// `roster-older`, `room-key-differs` (the room, its log or its recipient is known with another key).
pub fn take_room(
    rooms: &OtherRooms,
    own: &RoomCard,
    card: &RoomCard,
    signature: String,
) -> Result<RoomEvent, Refusal> {
    let refuse = |code| Err(Refusal::new(code).at("path"));
    match (is_training_log(&card.log), is_training_log(&own.log)) {
        (true, false) => return refuse("roster-of-training"),
        (false, true) => return refuse("roster-not-of-training"),
        _ => {}
    }
    if own.key == card.key || shares(own, card) {
        return refuse("roster-own-room");
    }
    for known in &rooms.list {
        let same = known.card.key == card.key;
        match known.ended() {
            Some(_) if same => return refuse("room-key-revoked"),
            Some(_) => {}
            None if same && known.card == *card => return refuse("roster-nothing-new"),
            None if same && !is_later(&card.issued_at, &known.card.issued_at) => {
                return refuse("roster-older");
            }
            None if !same && shares(&known.card, card) => return refuse("room-key-differs"),
            None => {}
        }
    }
    Ok(RoomEvent::OtherRoomTaken { card: card.text()?, signature })
}

/// One room under two keys, or two rooms in one place: log, name, log key or recipient are the same.
pub(crate) fn shares(one: &RoomCard, other: &RoomCard) -> bool {
    one.log == other.log
        || one.principal == other.principal
        || one.log_key == other.log_key
        || one.recipient == other.recipient
}

pub(crate) fn is_later(one: &str, other: &str) -> bool {
    let at = |text| Moment::from_rfc3339(text, "", 0).map(|m| m.utc_ms);
    at(one) > at(other)
}

/// Notes that a person compared the number of a room's key.
///
/// # Errors
/// `room-unknown`, `room-key-revoked`.
pub fn check_room(rooms: &OtherRooms, key: &str, how: KeyCheck) -> Result<RoomEvent, Refusal> {
    rooms.standing(key)?;
    Ok(RoomEvent::OtherRoomChecked { key: key.to_owned(), how })
}

/// Ends the use of a room's key; bundles that it signs after this day count no more.
///
/// # Errors
/// `room-unknown`, `room-key-revoked`, `room-revoked-ahead`, `reason-too-short`, `text-too-long`.
pub fn revoke_room(
    rooms: &OtherRooms,
    key: &str,
    until: Day,
    reason: &str,
    ctx: &Context<'_>,
) -> Result<RoomEvent, Refusal> {
    rooms.standing(key)?;
    if until > ctx.now.day() {
        return Err(Refusal::new("room-revoked-ahead").at("until"));
    }
    let reason = checks::text(reason, "reason", "reason-too-short", REASON)?;
    Ok(RoomEvent::OtherRoomRevoked { key: key.to_owned(), until, reason })
}

/// What a head that a bundle carries says beside those that were seen before (trust.md 5.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadVerdict {
    /// The first of this log.
    First,
    /// The very head that was seen before.
    Same,
    /// Proven to continue one that was seen before.
    Follows,
    /// Nothing in the bundle ties it to what was seen before.
    Apart,
    /// The room restored its store since and began a new epoch of its journal, and nothing in the bundle ties it to what was
    /// seen before: what came last may be lost there.
    Restored,
    /// Of an epoch that the room has ended, as what was seen before shows: an earlier bundle, or an old store that goes on.
    Ended,
    /// Two journals of one room: what was seen before was changed since.
    Fork,
}

impl HeadVerdict {
    /// Kebab-case code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Same => "same",
            Self::Follows => "follows",
            Self::Apart => "apart",
            Self::Restored => "restored",
            Self::Ended => "ended",
            Self::Fork => "fork",
        }
    }
}

/// Compares a head, and the earlier one from which the bundle proves it, with what was seen of the same log.
#[must_use]
pub fn compare_heads(seen: &[SeenHead], head: &SeenHead, earlier: Option<(u64, &str)>) -> HeadVerdict {
    let of_room: Vec<&SeenHead> = seen.iter().filter(|s| same_room(&s.log, &head.log)).collect();
    let own: Vec<&SeenHead> = of_room.iter().copied().filter(|s| s.log == head.log).collect();
    let differs = |size: u64, root: &str| own.iter().any(|s| s.size == size && s.root != root);
    let known = |size: u64, root: &str| own.iter().any(|s| s.size == size && s.root == root);
    // From the newest that it can continue: a proof from an older one says nothing of what came between.
    let newest = own.iter().map(|s| s.size).filter(|size| *size <= head.size).max();
    let told = earlier.is_some_and(|(size, root)| differs(size, root));
    // Entries of an earlier epoch stay in the tree, so that a proof from one of its heads holds where nothing of it was lost: from
    // the newest that was seen, because a proof from an older one says nothing of what came between.
    let last = of_room.iter().map(|s| s.size).max();
    let of_last = || of_room.iter().filter(|s| Some(s.size) == last);
    let proven = of_last().all(|s| earlier == Some((s.size, s.root.as_str())));
    // Two restorations of one backup are two stores, and neither goes on from the other.
    let beside = of_room.iter().any(|s| s.log != head.log && epoch_of(&s.log) == epoch_of(&head.log));
    let epoch =
        |this: fn(&u32, &u32) -> bool| of_room.iter().any(|s| this(&epoch_of(&s.log), &epoch_of(&head.log)));
    if told || differs(head.size, &head.root) {
        HeadVerdict::Fork
    } else if epoch(u32::gt) && !known(head.size, &head.root) {
        HeadVerdict::Ended
    } else if own.is_empty() && (beside || epoch(u32::lt)) {
        if proven && !beside { HeadVerdict::Follows } else { HeadVerdict::Restored }
    } else if own.is_empty() {
        HeadVerdict::First
    } else if known(head.size, &head.root) {
        HeadVerdict::Same
    } else if earlier.is_some_and(|(size, root)| known(size, root) && newest == Some(size)) {
        HeadVerdict::Follows
    } else {
        HeadVerdict::Apart
    }
}
