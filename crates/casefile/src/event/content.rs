//! What events carry: identity, taps, people present, recordings, risk, the words that were spoken.

use crate::ids::TapId;
use crate::time::Day;
use crate::vocabulary::{
    AttendeeRole, BreakAsker, BreakReason, ConcernContact, DistressResponse, DistressSign, FeelingOutcome,
    HeldUnit, Movement, Phase, Place, PromptKind, QuestionStep, RiskLevel, Seen, Ternary, ToldHow, ToldSaid,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A wording as it was spoken: its identifier, version and the SHA-256 (hex) of its text in that language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordingRef {
    /// Identifier, for example `consent/police`.
    pub id: String,
    /// Version, from 1.
    pub version: u32,
    /// Lower-case hex SHA-256 of the UTF-8 text.
    pub sha256: String,
    /// Language tag, for example `mn`, `en`, `kk`.
    pub language: String,
}

/// Names in three fields; none but one is required (domain.md 4.5).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// Clan name (ургийн овог).
    pub clan: String,
    /// Patronymic or matronymic (эцэг, эхийн нэр).
    pub patronymic: String,
    /// Given name (нэр).
    pub given: String,
}

/// A birth date as well as it is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "precision", rename_all = "snake_case")]
pub enum Birth {
    /// The day.
    Day {
        /// The day.
        day: Day,
    },
    /// The year and month.
    Month {
        /// Year.
        year: i32,
        /// Month 1 to 12.
        month: u32,
    },
    /// Only the year.
    Year {
        /// Year.
        year: i32,
    },
    /// About so many years old on a day.
    About {
        /// Years.
        years: u8,
        /// The day it was estimated.
        on: Day,
    },
    /// Not known.
    NotKnown,
}

/// When an interview elsewhere was held, as well as it is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "precision", rename_all = "snake_case")]
pub enum Held {
    /// The day.
    Day {
        /// The day.
        day: Day,
    },
    /// The year and month.
    Month {
        /// Year.
        year: i32,
        /// Month 1 to 12.
        month: u32,
    },
    /// Only the year.
    Year {
        /// Year.
        year: i32,
    },
    /// About so long before a day.
    About {
        /// So many.
        amount: u32,
        /// Of what.
        unit: HeldUnit,
        /// The day it was estimated.
        on: Day,
    },
    /// Not known.
    NotKnown,
}

/// Who the child is. Kept apart from everything else; shown only with a reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// Names, or none known.
    pub names: Names,
    /// The names are not known.
    pub names_not_known: bool,
    /// Registration number, normalised, or empty.
    pub registration_number: String,
    /// Birth.
    pub birth: Birth,
    /// Telephone of the contact, digits only, or empty.
    pub phone: String,
    /// Safe to call?
    pub phone_safe: Ternary,
    /// When it is safe, in words; not written where nothing was said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone_hours: String,
    /// Aimag or capital, code from `assets/places`, or empty.
    pub aimag: String,
    /// Soum or district, code, or empty.
    pub district: String,
    /// Street or place, free text.
    pub address: String,
}

/// A tap of the live interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Tap {
    /// A phase begins; the one before ends.
    PhaseBegun {
        /// Which.
        phase: Phase,
    },
    /// A prompt was given.
    Prompt {
        /// Which kind.
        prompt: PromptKind,
    },
    /// A sign of distress was noted.
    Feeling,
    /// Detail to a noted feeling; the latest detail for the same feeling holds.
    FeelingDetail {
        /// The feeling.
        of: TapId,
        /// Signs.
        signs: Vec<DistressSign>,
        /// What was done.
        responses: Vec<DistressResponse>,
        /// How strong, 0 to 3 (domain.md 7.8); none when it was not judged.
        intensity: Option<u8>,
        /// How it went on; usually filled in at wrap-up.
        outcome: Option<FeelingOutcome>,
    },
    /// "Look at the recording here."
    Marker,
    /// A drawing or thing; file or description come at wrap-up.
    Item {
        /// Number within the interview, from 1.
        number: u32,
    },
    /// A break begins.
    BreakBegun,
    /// The break ends.
    BreakEnded,
    /// A break was offered, and the child wanted to go on (domain.md 3.3: record breaks offered, asked for and taken).
    BreakDeclined,
    /// Who asked for a break and why, usually filled in at wrap-up; the latest for the same break holds.
    BreakDetail {
        /// The tap that began the break.
        of: TapId,
        /// Who asked.
        asked_by: BreakAsker,
        /// Why.
        reason: BreakReason,
    },
    /// Somebody came in where the child is seen or heard, or went out; who it was is a detail.
    PersonMoved,
    /// Who came or went; the latest for the same entry holds.
    PersonDetail {
        /// The tap that noted it.
        of: TapId,
        /// Role.
        role: AttendeeRole,
        /// Initials, or empty.
        initials: String,
        /// Into or out of which place.
        place: Place,
        /// Came; else went.
        came: bool,
    },
    /// A question of those who watch was handed in, put to the child or left out; what it asked is written nowhere.
    Question {
        /// Which of the three.
        step: QuestionStep,
    },
}

/// Somebody present at an interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendee {
    /// Role.
    pub role: AttendeeRole,
    /// Initials or role only.
    pub initials: String,
    /// Where.
    pub place: Place,
    /// May be implicated.
    pub implicated: Ternary,
    /// The child was told of this person.
    pub child_told: bool,
    /// Came, in milliseconds since the interview began; none: there from the beginning.
    pub came_ms: Option<u64>,
    /// Left, in milliseconds since the interview began; none: stayed to the end.
    pub left_ms: Option<u64>,
}

/// What those who watched from the other room wanted asked in the break (domain.md 7.9): counts and never the questions,
/// which would say what the child said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObserverQuestions {
    /// Questions that were handed in.
    pub asked: u32,
    /// Of them, those that the interviewer put to the child.
    pub relayed: u32,
    /// Of them, those that the interviewer did not put.
    pub declined: u32,
    /// Why not, where any was declined; else empty.
    pub reason: String,
}

/// How a child was told something: of an order, of a referral, of what happens next ([`crate::told`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChildTold {
    /// When, RFC 3339.
    pub at: String,
    /// Who told the child: initials or a role.
    pub by: String,
    /// How.
    pub how: ToldHow,
    /// What the child said to it.
    pub said: ToldSaid,
}

/// Why an interview began although the child said no (domain.md rule 3): only under a legal duty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compulsion {
    /// The legal basis, in words.
    pub basis: String,
    /// How the child's best interests were weighed.
    pub best_interests: String,
}

/// A recording made outside this program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recording {
    /// Number on the camera or medium.
    pub number: String,
    /// Start, RFC 3339.
    pub started: String,
    /// End, RFC 3339, or empty.
    pub ended: String,
    /// Who ran it: initials.
    pub operator: String,
    /// Medium, for example `SD card`.
    pub medium: String,
    /// The child was told of it.
    pub child_told: bool,
    /// A gap was noticed.
    pub gap: bool,
    /// SHA-256 (hex) of the recording file, when it was computed, else empty.
    pub sha256: String,
    /// Its size in bytes, when computed.
    pub bytes: u64,
    /// The gaps one by one; absent in early entries, and where none was noted so closely.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gaps: Vec<RecordingGap>,
}

/// A stretch in which a recording did not run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordingGap {
    /// From, RFC 3339.
    pub from: String,
    /// To, RFC 3339.
    pub to: String,
    /// Why.
    pub reason: String,
}

/// Somebody at a meeting of the joint team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingAttendee {
    /// Role, a code of the versioned list (`assets/protocol/meeting-v…`).
    pub role: String,
    /// Organisation.
    pub organisation: String,
    /// Initials, or empty.
    pub initials: String,
}

/// What a meeting decided: coded, so that it says what is done and nothing of what the child said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Code of the versioned list.
    pub code: String,
    /// Role that is responsible, a code of the same list.
    pub responsible: String,
    /// Done by.
    pub due: Day,
}

/// Risk as the person judged it after an interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Risk {
    /// Immediate danger.
    pub immediate_danger: Ternary,
    /// Contact with the person of concern.
    pub contact: ConcernContact,
    /// Safe place tonight.
    pub safe_tonight: Ternary,
    /// Talk of self-harm.
    pub self_harm: Ternary,
    /// Siblings at risk.
    pub siblings: Ternary,
    /// Level chosen.
    pub level: RiskLevel,
    /// Why, free text.
    pub why: String,
    /// Who was told, free text (early entries: and when); required with immediate danger.
    pub told: String,
    /// When they were told, RFC 3339; required with immediate danger. Absent where it is not said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub told_at: String,
}

/// What is alleged, or which signs were seen: codes of a version of the lists (`assets/identification`), never a narrative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case", deny_unknown_fields)]
pub enum Facts {
    /// What is alleged; the whole of it.
    Alleged {
        /// Forms.
        forms: Vec<String>,
        /// Kinds of exploitation.
        exploitation: Vec<String>,
        /// Where the child was taken.
        movement: Movement,
    },
    /// Signs of one set; only those that were answered, or answered otherwise than before.
    Signs {
        /// The set.
        set: String,
        /// By the code of the sign.
        seen: BTreeMap<String, Seen>,
    },
}
