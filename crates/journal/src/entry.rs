//! One entry's skeleton: one line of RFC 8785 JSON (keys sorted, no spaces, no floats), stored as bytes and
//! hashed as stored. It carries identifiers and times, never a name or free text.

use crate::JournalError;
use crate::hash::{Hash, from_base64, to_base64};
use crate::log_key::name_ok;
use crate::strict;
use serde::{Deserialize, Serialize};

/// The version of the entry format that this program writes and the only one it reads.
pub const VERSION: u32 = 1;

/// RFC 8785 numbers are IEEE doubles: larger integers would not survive another reader.
pub const MAX_INTEGER: u64 = (1 << 53) - 1;

/// No entry line is longer than this many bytes; checked before parsing.
pub const MAX_LINE: usize = 2048;

/// What the journal shows of an entry to everybody who verifies it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skeleton {
    /// What kind of act, for example `case.consent_answered`: `[a-z0-9._]`, 1 to 64 characters.
    pub act: String,
    /// Who acted, an identifier: `[A-Za-z0-9._:-]`, 1 to 64 characters.
    pub actor: String,
    /// The run of the computer, 16 hexadecimal digits; none in entries of before it was kept.
    pub boot: Option<String>,
    /// The case, an identifier like `actor`; none for an entry of the room.
    pub case: Option<String>,
    /// The log's origin including its epoch, for example `itgel/log/room-3/1`.
    pub log: String,
    /// Commitment to the payload, [`crate::commit_payload`].
    pub pc: Hash,
    /// Place in the log, from 0.
    pub seq: u64,
    /// When, RFC 3339 in local time with offset: `2026-11-21T10:12:03.120+08:00`; 0 or 3 fraction digits.
    pub ts: String,
    /// The zone's name in the IANA database, for example `Asia/Ulaanbaatar`.
    pub tz: String,
    /// Milliseconds of the monotonic clock since the computer started.
    pub up: u64,
    /// Format version, [`VERSION`].
    pub v: u32,
}

/// The written form. The order of the fields is the sorted order of RFC 8785 and must stay so.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    act: String,
    actor: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    boot: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    case: Option<String>,
    log: String,
    pc: String,
    seq: u64,
    ts: String,
    tz: String,
    up: u64,
    v: u32,
}

/// Only the version, read first so that a newer entry is told apart from a damaged one.
#[derive(Deserialize)]
struct Version {
    v: u64,
}

/// Writes the one line, without a line break. What [`Skeleton::check`] refuses would not be read back:
/// call it on values that were not built by this program.
#[must_use]
pub fn encode(entry: &Skeleton) -> Vec<u8> {
    let wire = Wire {
        act: entry.act.clone(),
        actor: entry.actor.clone(),
        boot: entry.boot.clone(),
        case: entry.case.clone(),
        log: entry.log.clone(),
        pc: to_base64(&entry.pc),
        seq: entry.seq,
        ts: entry.ts.clone(),
        tz: entry.tz.clone(),
        up: entry.up,
        v: entry.v,
    };
    serde_json::to_vec(&wire).expect("strings and integers always serialise")
}

/// Reads one line.
///
/// # Errors
/// [`JournalError::UnknownVersion`] for another version, [`JournalError::BadEntry`] for a missing, unknown,
/// double or ill-formed field, [`JournalError::NotCanonical`] when writing the result again would give other
/// bytes (so that there is exactly one line for one meaning).
pub fn parse(line: &[u8]) -> Result<Skeleton, JournalError> {
    if line.len() > MAX_LINE {
        return Err(JournalError::BadEntry);
    }
    if let Some(entry) = strict::read(line) {
        entry.check()?;
        return Ok(entry);
    }
    let version: Version = serde_json::from_slice(line).map_err(|_| JournalError::BadEntry)?;
    if version.v != u64::from(VERSION) {
        return Err(JournalError::UnknownVersion);
    }
    let wire: Wire = serde_json::from_slice(line).map_err(|_| JournalError::BadEntry)?;
    let entry = Skeleton {
        act: wire.act,
        actor: wire.actor,
        boot: wire.boot,
        case: wire.case,
        log: wire.log,
        pc: from_base64(&wire.pc).ok_or(JournalError::BadEntry)?,
        seq: wire.seq,
        ts: wire.ts,
        tz: wire.tz,
        up: wire.up,
        v: wire.v,
    };
    entry.check()?;
    if encode(&entry) != line {
        return Err(JournalError::NotCanonical);
    }
    Ok(entry)
}

impl Skeleton {
    /// Are all fields within their grammar? [`parse`] asks this of every line.
    ///
    /// # Errors
    /// [`JournalError::UnknownVersion`] or [`JournalError::BadEntry`].
    pub fn check(&self) -> Result<(), JournalError> {
        if self.v != VERSION {
            return Err(JournalError::UnknownVersion);
        }
        let act_ok = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"._".contains(&b);
        let id_ok = |b: u8| b.is_ascii_alphanumeric() || b"._:-".contains(&b);
        let zone_ok = |b: u8| b.is_ascii_alphanumeric() || b"_+-/".contains(&b);
        let good = all_of(&self.act, act_ok)
            && all_of(&self.actor, id_ok)
            && self.boot.as_deref().is_none_or(boot_ok)
            && self.case.as_deref().is_none_or(|case| all_of(case, id_ok))
            && name_ok(&self.log)
            && all_of(&self.tz, zone_ok)
            && timestamp_ok(&self.ts)
            && self.seq <= MAX_INTEGER
            && self.up <= MAX_INTEGER;
        if good { Ok(()) } else { Err(JournalError::BadEntry) }
    }
}

/// Sixteen hexadecimal digits in lower case.
fn boot_ok(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

/// 1 to 64 bytes, all allowed.
fn all_of(text: &str, allowed: impl Fn(u8) -> bool) -> bool {
    (1..=64).contains(&text.len()) && text.bytes().all(allowed)
}

/// The profile of RFC 3339 that entries use: `T`, a numeric offset (never `Z`), 0 or 3 fraction digits,
/// fields in range. Whether the day exists is not asked: the line states what a clock showed.
fn timestamp_ok(text: &str) -> bool {
    let bytes = text.as_bytes();
    let shape: &[u8] = match bytes.len() {
        25 => b"dddd-dd-ddTdd:dd:ddsdd:dd",
        29 => b"dddd-dd-ddTdd:dd:dd.dddsdd:dd",
        _ => return false,
    };
    let shaped = bytes.iter().zip(shape).all(|(b, s)| match s {
        b'd' => b.is_ascii_digit(),
        b's' => *b == b'+' || *b == b'-',
        other => b == other,
    });
    if !shaped {
        return false;
    }
    let two = |at: usize| (bytes[at] - b'0') * 10 + (bytes[at + 1] - b'0');
    let offset = bytes.len() - 5;
    (1..=12).contains(&two(5))
        && (1..=31).contains(&two(8))
        && two(11) <= 23
        && two(14) <= 59
        && two(17) <= 60
        && two(offset) <= 23
        && two(offset + 3) <= 59
}
