//! Everything that can have happened, in the past tense. An event is what the journal keeps for ever:
//! fields are only ever added, never renamed or removed, and every enum word is in [`crate::vocabulary`].
//!
//! Times are not in the events unless a person states one: the entry that carries the event has its instant.

use crate::ids::{
    AdultId, AppointmentId, AttachmentId, BundleId, CaseId, ConsentId, InterviewId, OrderId, PersonId,
    RecipientId, ReferralId, TapId,
};
use crate::time::{Day, Moment};
use crate::vocabulary::{
    AgeBand, Answer, AttendeeRole, BreakAsker, BreakReason, Channel, ChildsEnd, ConcernContact, DeciderKind,
    DistressResponse, DistressSign, FeelingOutcome, Giver, KeyCheck, Part, Phase, Place, PromptKind, Proof, Purpose, RecipientKind, ReferralSource,
    ReferralStatus, RevealReason, RiskLevel, Role, ServiceType, SessionType, Ternary, Urgency,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One event of one case file, or of the room itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "of", content = "event", rename_all = "snake_case")]
pub enum Event {
    /// Of a case file.
    Case(Box<CaseEvent>),
    /// Of the room: people, keys, recipients, opening and locking.
    Room(Box<RoomEvent>),
}

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
    /// Who asked for a break and why, usually filled in at wrap-up; the latest for the same break holds.
    BreakDetail {
        /// The tap that began the break.
        of: TapId,
        /// Who asked.
        asked_by: BreakAsker,
        /// Why.
        reason: BreakReason,
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
    /// Who was told and when, free text; required with immediate danger.
    pub told: String,
}

/// What happened to one case file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum CaseEvent {
    /// The file was opened.
    CaseOpened {
        /// Spoken code: word number and four digits, as stored, for example `016-4127`.
        code: String,
        /// Age band.
        age_band: AgeBand,
        /// Who referred.
        referral: ReferralSource,
        /// Number at the referring body, or empty.
        external_number: String,
    },
    /// The file was closed.
    CaseClosed {
        /// Why.
        reason: String,
    },
    /// A closed file was opened again.
    CaseReopened {
        /// Why.
        reason: String,
    },
    /// Identity was entered or changed; the whole new identity.
    IdentityRecorded {
        /// The identity.
        identity: Identity,
    },
    /// Identity was looked at. Logged before it is shown.
    IdentityRevealed {
        /// Why.
        reason: RevealReason,
        /// With `other`: in words.
        note: String,
    },
    /// An adult around the child was entered or changed.
    AdultRecorded {
        /// Who.
        adult: AdultId,
        /// Relation to the child.
        kind: DeciderKind,
        /// Name.
        name: String,
        /// May be implicated.
        implicated: Ternary,
        /// Safe to contact?
        contact_safe: Ternary,
        /// Telephone, digits, or empty.
        phone: String,
    },
    /// A consent conversation began: who decides.
    DeciderNamed {
        /// This version of the conversation.
        consent: ConsentId,
        /// Version number, from 1.
        version: u32,
        /// Relation.
        decider: DeciderKind,
        /// The adult, when one is entered.
        adult: Option<AdultId>,
        /// May be implicated.
        implicated: Ternary,
        /// Proof seen.
        proof: Proof,
        /// Its number, or the reason for none.
        proof_note: String,
        /// How.
        channel: Channel,
        /// Witness (initials), required by phone and video.
        witness: String,
        /// Language used.
        language: String,
        /// Reason for a decider who does not fit the child's age, or empty.
        mismatch_reason: String,
    },
    /// One answer to one purpose.
    ConsentAnswered {
        /// The conversation.
        consent: ConsentId,
        /// Whose answer.
        giver: Giver,
        /// For what.
        purpose: Purpose,
        /// The answer.
        answer: Answer,
        /// The words used.
        wording: WordingRef,
        /// Was it explained back in own words?
        teach_back: bool,
    },
    /// The child cannot answer: counts as *not yes*.
    ChildCannotAnswer {
        /// The conversation.
        consent: ConsentId,
        /// Why.
        reason: String,
    },
    /// The conversation was read back and confirmed.
    ConsentConfirmed {
        /// The conversation.
        consent: ConsentId,
        /// Read back.
        read_back: bool,
        /// "Signed on paper, number", or empty.
        paper_number: String,
        /// Strokes of a signature, as drawn: list of strokes, each x,y,milliseconds; empty when on paper.
        strokes: Vec<Vec<(i32, i32, u32)>>,
        /// Last day it holds.
        valid_until: Day,
    },
    /// Consent was taken back; effective at once.
    ConsentWithdrawn {
        /// By whom.
        by: Giver,
        /// For what.
        purposes: Vec<Purpose>,
        /// When said, RFC 3339.
        said_at: String,
        /// How.
        channel: Channel,
    },
    /// An interview was planned or its plan changed.
    AppointmentMade {
        /// Which.
        appointment: AppointmentId,
        /// When, RFC 3339.
        at: String,
        /// Expected minutes.
        minutes: u32,
        /// Interviewer.
        interviewer: PersonId,
    },
    /// An appointment will not take place.
    AppointmentCancelled {
        /// Which.
        appointment: AppointmentId,
    },
    /// Preparation: what one of the six cards says; the whole card.
    PreparationFilled {
        /// Card 1 to 6.
        card: u8,
        /// Field key (see [`crate::preparation::FIELDS`]) to what was entered.
        answers: BTreeMap<String, String>,
    },
    /// Preparation: one of the six cards was marked done or open again.
    PreparationMarked {
        /// Card 1 to 6.
        card: u8,
        /// Done.
        done: bool,
    },
    /// Who attends, as planned or as it was; the whole list.
    AttendanceRecorded {
        /// Which interview, or none while planning.
        interview: Option<InterviewId>,
        /// Who.
        attendees: Vec<Attendee>,
    },
    /// The live interview began.
    InterviewBegun {
        /// Which.
        interview: InterviewId,
        /// Number within the case, from 1.
        number: u32,
        /// Type.
        session: SessionType,
        /// Why, for a third or later session, a re-interview or another interviewer; else empty.
        reason: String,
        /// With a legal duty against the child's no; else none.
        compulsion: Option<Compulsion>,
        /// Expected minutes.
        planned_minutes: u32,
        /// Protocol data version.
        protocol: u32,
        /// The camera was confirmed running.
        camera_confirmed: bool,
        /// Consent version in force, when any.
        consent: Option<ConsentId>,
    },
    /// A tap.
    Tapped {
        /// The interview.
        interview: InterviewId,
        /// This tap.
        tap: TapId,
        /// What.
        what: Tap,
        /// Milliseconds since the interview began, from the monotonic clock.
        elapsed_ms: u64,
        /// Added at wrap-up.
        added_later: bool,
    },
    /// The last tap was undone; it stays in the journal.
    TapUndone {
        /// The interview.
        interview: InterviewId,
        /// Which tap.
        tap: TapId,
    },
    /// An undone tap was brought back.
    TapRestored {
        /// The interview.
        interview: InterviewId,
        /// Which tap.
        tap: TapId,
    },
    /// A tap was corrected at wrap-up; both are kept.
    TapCorrected {
        /// The interview.
        interview: InterviewId,
        /// Which tap.
        tap: TapId,
        /// New content.
        what: Tap,
        /// New time since the beginning.
        elapsed_ms: u64,
    },
    /// The computer's clock disagreed with the monotonic clock.
    ClockJumped {
        /// The interview, when one was running.
        interview: Option<InterviewId>,
        /// By how many milliseconds (negative: back).
        by_ms: i64,
    },
    /// The interview was interrupted (power, crash) and taken up again.
    InterviewResumed {
        /// The interview.
        interview: InterviewId,
        /// The gap in milliseconds, by the wall clock.
        gap_ms: i64,
    },
    /// The interview ended.
    InterviewEnded {
        /// The interview.
        interview: InterviewId,
        /// Milliseconds since it began.
        elapsed_ms: u64,
        /// The child asked to stop.
        stopped_by_child: bool,
    },
    /// How the child left.
    ChildsEndRecorded {
        /// The interview.
        interview: InterviewId,
        /// How.
        end: ChildsEnd,
        /// The child was told what happens next.
        told_next: Ternary,
        /// The way home is safe.
        transport_safe: Ternary,
        /// Something to eat and drink was given.
        snack: Ternary,
    },
    /// A recording was noted or corrected; the whole list.
    RecordingsNoted {
        /// The interview.
        interview: InterviewId,
        /// The recordings.
        recordings: Vec<Recording>,
    },
    /// The interviewer's note on the process.
    ProcessNoted {
        /// The interview.
        interview: InterviewId,
        /// Text.
        text: String,
    },
    /// A file was sealed into the vault.
    AttachmentAdded {
        /// Which.
        attachment: AttachmentId,
        /// The interview, when it belongs to one.
        interview: Option<InterviewId>,
        /// The item number it belongs to, or 0.
        item: u32,
        /// Media type: `application/pdf`, `image/jpeg`, `image/png`.
        media_type: String,
        /// Description.
        description: String,
        /// Bytes of the plain file.
        bytes: u64,
        /// SHA-256 (hex) of the plain file.
        sha256: String,
        /// SHA-256 (hex) of the sealed file; its name in the vault.
        sealed_sha256: String,
    },
    /// A thing is kept outside, in a bag.
    ItemDescribed {
        /// The interview.
        interview: InterviewId,
        /// Item number.
        item: u32,
        /// Bag number.
        bag: String,
        /// Description.
        description: String,
    },
    /// Risk was judged.
    RiskAssessed {
        /// The interview.
        interview: InterviewId,
        /// The judgement.
        risk: Risk,
    },
    /// A referral was made.
    ReferralMade {
        /// Which.
        referral: ReferralId,
        /// Service.
        service: ServiceType,
        /// Kind of the receiving body: its purpose of consent was asked before.
        kind: RecipientKind,
        /// Organisation.
        organisation: String,
        /// How soon.
        urgency: Urgency,
        /// Follow up on.
        follow_up: Day,
    },
    /// A referral moved on.
    ReferralMoved {
        /// Which.
        referral: ReferralId,
        /// Where it stands.
        status: ReferralStatus,
        /// On which day.
        on: Day,
        /// Note.
        note: String,
    },
    /// The interviewer signed the record of an interview; it is now read-only.
    SignedOff {
        /// The interview.
        interview: InterviewId,
        /// Points left open, each with its code and the reason for leaving it.
        open_points: Vec<(String, String)>,
        /// Sealed as found by a supervisor, because the interviewer cannot sign any more.
        as_found: bool,
        /// The signed statement, canonical JSON, as signed.
        statement: String,
        /// SSHSIG (armoured) in namespace `itgel-signoff/1` over the statement's bytes.
        signature: String,
    },
    /// An amendment to a signed record; old and new are both kept.
    Amended {
        /// The interview.
        interview: InterviewId,
        /// Which item, as a path in the signed record, for example `timeline.ended`.
        item: String,
        /// The value that was signed.
        old: String,
        /// The value now held right.
        new: String,
        /// Why.
        reason: String,
        /// The signed statement of the amendment, canonical JSON.
        statement: String,
        /// SSHSIG in namespace `itgel-signoff/1`.
        signature: String,
        /// The second person, where one is needed, with their signature.
        second: Option<(PersonId, String)>,
    },
    /// A legal order was entered and co-signed by a supervisor.
    LegalOrderRecorded {
        /// Which.
        order: OrderId,
        /// For whom.
        recipient: RecipientKind,
        /// Issuing body.
        body: String,
        /// Number.
        number: String,
        /// Date of the order.
        date: Day,
        /// Scope.
        parts: Vec<Part>,
        /// Was the child told, by whom and when; or why not yet.
        child_told: Ternary,
        /// In words.
        child_told_note: String,
        /// The supervisor who co-signed.
        cosigner: PersonId,
        /// The co-signed statement, canonical JSON.
        statement: String,
        /// SSHSIG in namespace `itgel-order/1`.
        signature: String,
    },
    /// A bundle was sealed, written and read back.
    BundleSealed {
        /// Which.
        bundle: BundleId,
        /// For whom.
        recipient: RecipientId,
        /// Its kind at the time.
        recipient_kind: RecipientKind,
        /// Why it is sent.
        purpose: String,
        /// Parts inside.
        parts: Vec<Part>,
        /// Parts that stayed, with the reason's code.
        withheld: Vec<(Part, String)>,
        /// Legal orders used.
        orders: Vec<OrderId>,
        /// SHA-256 (hex) of the written file.
        sha256: String,
        /// Its length.
        bytes: u64,
    },
    /// A bundle was handed over.
    BundleHandedOver {
        /// Which.
        bundle: BundleId,
        /// To whom: name.
        to_name: String,
        /// Position.
        to_position: String,
        /// How: in person, courier with seal number, post.
        how: String,
        /// When, RFC 3339.
        at: String,
        /// Paper number of the receipt, or empty.
        paper_number: String,
    },
    /// A sealed bundle was cancelled.
    BundleCancelled {
        /// Which.
        bundle: BundleId,
        /// Why.
        reason: String,
    },
}

/// What happened to the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum RoomEvent {
    /// The store was created.
    RoomCreated {
        /// Room.
        room: String,
        /// Organisation.
        organisation: String,
        /// Origin line of the log.
        log: String,
        /// The log's public key (Ed25519, base64).
        log_key: String,
        /// The room's signing key, one OpenSSH public key line.
        room_key: String,
    },
    /// A person was added.
    PersonAdded {
        /// Who.
        person: PersonId,
        /// Name as shown.
        name: String,
        /// Role.
        role: Role,
        /// OpenSSH public key of this person's signing key.
        signing_key: String,
        /// age recipient of this person.
        recipient: String,
    },
    /// A person may no longer unlock.
    PersonDeactivated {
        /// Who.
        person: PersonId,
    },
    /// A person changed their passphrase.
    PassphraseChanged {
        /// Who.
        person: PersonId,
    },
    /// A recipient was entered or its key replaced.
    RecipientAdded {
        /// Which.
        recipient: RecipientId,
        /// Kind.
        kind: RecipientKind,
        /// Organisation.
        organisation: String,
        /// Person or position.
        contact: String,
        /// age recipient.
        key: String,
        /// Last day the key is used.
        expires: Day,
    },
    /// A recipient's key fingerprint was compared.
    RecipientKeyChecked {
        /// Which.
        recipient: RecipientId,
        /// The key that was compared.
        key: String,
        /// How.
        how: KeyCheck,
    },
    /// A recipient's key is no longer used.
    RecipientRevoked {
        /// Which.
        recipient: RecipientId,
        /// Why.
        reason: String,
    },
    /// The store was opened.
    Unlocked {
        /// Who.
        person: PersonId,
        /// Failed tries since the last time.
        failed_before: u32,
    },
    /// The store was locked.
    Locked,
    /// Somebody asked for something their role may not do, or without a session.
    CommandRefused {
        /// The command's name.
        command: String,
        /// The refusal's code.
        code: String,
    },
    /// A setting was changed.
    SettingChanged {
        /// Key.
        key: String,
        /// New value.
        value: String,
    },
    /// The wall clock jumped.
    RoomClockJumped {
        /// By how many milliseconds.
        by_ms: i64,
    },
    /// A received bundle was checked.
    BundleChecked {
        /// SHA-256 (hex) of its tag manifest, or of the file when it could not be read.
        sha256: String,
        /// Whole, signed and for this reader.
        accepted: bool,
        /// The reason's code when refused.
        code: String,
    },
    /// A backup was written and opened again.
    BackupMade {
        /// SHA-256 (hex) of the file.
        sha256: String,
        /// Its length.
        bytes: u64,
    },
    /// A head of this log was noted outside, for example printed or carried by a bundle.
    HeadWitnessed {
        /// Entries.
        size: u64,
        /// Root, base64.
        root: String,
        /// Where.
        place: String,
    },
}

/// Where a case event belongs when a bundle is cut: to a part, or to none (it never leaves).
#[must_use]
pub fn part_of(event: &CaseEvent) -> Option<Part> {
    use CaseEvent as E;
    Some(match event {
        E::CaseOpened { .. }
        | E::AttendanceRecorded { .. }
        | E::InterviewBegun { .. }
        | E::Tapped { .. }
        | E::TapUndone { .. }
        | E::TapRestored { .. }
        | E::TapCorrected { .. }
        | E::ClockJumped { .. }
        | E::InterviewResumed { .. }
        | E::InterviewEnded { .. }
        | E::ChildsEndRecorded { .. }
        | E::RecordingsNoted { .. }
        | E::ProcessNoted { .. }
        | E::ItemDescribed { .. }
        | E::SignedOff { .. }
        | E::Amended { .. } => Part::InterviewLog,
        E::DeciderNamed { .. }
        | E::ConsentAnswered { .. }
        | E::ChildCannotAnswer { .. }
        | E::ConsentConfirmed { .. }
        | E::ConsentWithdrawn { .. }
        | E::LegalOrderRecorded { .. } => Part::ConsentRecord,
        E::RiskAssessed { .. } | E::ReferralMade { .. } | E::ReferralMoved { .. } => Part::RiskAndNeeds,
        E::AttachmentAdded { .. } => Part::Attachments,
        E::IdentityRecorded { .. } | E::AdultRecorded { .. } => Part::Identity,
        E::CaseClosed { .. }
        | E::CaseReopened { .. }
        | E::IdentityRevealed { .. }
        | E::AppointmentMade { .. }
        | E::AppointmentCancelled { .. }
        | E::PreparationFilled { .. }
        | E::PreparationMarked { .. }
        | E::BundleSealed { .. }
        | E::BundleHandedOver { .. }
        | E::BundleCancelled { .. } => return None,
    })
}

/// The short name that stands in the journal's skeleton line (`act`); never personal.
pub trait Act {
    /// For example `consent.answered`.
    fn act(&self) -> String;
}

impl Act for Event {
    fn act(&self) -> String {
        // The serialised tag is the one source of the name, so the two can never drift apart.
        let (value, group) = match self {
            Event::Case(e) => (serde_json::to_value(e), "case"),
            Event::Room(e) => (serde_json::to_value(e), "room"),
        };
        let tag = value.ok().and_then(|v| v.get("type").and_then(|t| t.as_str().map(str::to_owned)));
        format!("{group}.{}", tag.unwrap_or_default())
    }
}

/// One event with its place in the journal and the case it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Sequence number.
    pub seq: u64,
    /// When.
    pub at: Moment,
    /// Who.
    pub actor: PersonId,
    /// Of which case.
    pub case: Option<CaseId>,
    /// What.
    pub event: Event,
}
