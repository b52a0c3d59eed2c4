//! Wrap-up, risk, referrals, sign-off and amendments.

use super::api;
use super::case::{AnsweredDanger, AttachmentView, AttendeeView, CodeView, NoteView};
use super::interview::{InterviewCard, LiveLine, PersonMove, PhaseTime, PromptCounts};
use itgel_casefile::vocabulary::{
    AftercareOutcome, BreakAsker, BreakReason, ChildsEnd, ConcernContact, Danger, DistressResponse,
    DistressSign, FeelingOutcome, Part, RecipientKind, ReferralStatus, RiskLevel, ServiceType, Ternary,
    ToldHow, ToldSaid, Urgency,
};

api! {
    /// Corrects a tap.
    pub struct CorrectTap {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
        /// Tap id.
        pub tap: String,
        /// New local time `HH:MM:SS`, or empty to keep.
        pub clock: String,
        /// New word (phase or prompt), or empty to keep.
        pub word: String,
    }
    /// Takes an entry back, or brings it back.
    pub struct UndoEntry {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
        /// Tap id.
        pub tap: String,
        /// Brings back what was taken back; else takes it back.
        pub bring_back: bool,
    }
    /// Completes a feeling, a break, or who came or went.
    pub struct CompleteEntry {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
        /// The feeling, the beginning of the break, or the entry that somebody came or went.
        pub of: String,
        /// Signs, for a feeling.
        pub signs: Vec<DistressSign>,
        /// What was done, for a feeling.
        pub responses: Vec<DistressResponse>,
        /// How strong, 0 to 3, for a feeling; none when it was not judged.
        pub intensity: Option<u8>,
        /// How it went on, for a feeling.
        pub outcome: Option<FeelingOutcome>,
        /// Who asked, for a break.
        pub asked_by: Option<BreakAsker>,
        /// Why, for a break.
        pub break_reason: Option<BreakReason>,
        /// Who came or went.
        #[serde(default)]
        pub person: Option<PersonMove>,
    }
    /// Adds an entry that was forgotten.
    pub struct AddEntry {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
        /// `phase`, `prompt`, `feeling`, `marker`, `item`, `break`, `resume`, `moved`.
        pub kind: String,
        /// The phase or prompt word; else empty.
        pub word: String,
        /// Local time `HH:MM:SS`.
        pub clock: String,
    }
    /// Who told the child something, when, how, and what the child said to it.
    pub struct ChildTold {
        /// Who: initials or a role.
        pub by: String,
        /// When: local `HH:MM` of the day it belongs to, or `YYYY.MM.DD HH:MM`.
        pub at: String,
        /// How.
        pub how: ToldHow,
        /// What the child said to it.
        pub said: ToldSaid,
    }
    /// How the child left.
    pub struct RecordChildsEnd {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
        /// How.
        pub end: ChildsEnd,
        /// Told what happens next.
        pub told_next: Ternary,
        /// Way home safe.
        pub transport_safe: Ternary,
        /// Something to eat and drink was given.
        pub snack: Ternary,
        /// Somebody asks how the child is on `YYYY-MM-DD`, or empty for the usual day.
        #[serde(default)]
        pub follow_up: String,
        /// Who told the child what happens next, when and how, where it is said.
        #[serde(default)]
        pub told: Option<ChildTold>,
    }
    /// A stretch in which a recording did not run.
    pub struct GapInput {
        /// From, local `HH:MM`.
        pub from: String,
        /// To, local `HH:MM`.
        pub to: String,
        /// Why.
        pub reason: String,
    }
    /// A file to compute the SHA-256 of.
    pub struct DigestFile {
        /// Path chosen by the person; kept nowhere.
        pub path: String,
    }
    /// What was computed of a file.
    pub struct FileDigest {
        /// SHA-256 in hex.
        pub sha256: String,
        /// Bytes as text.
        pub bytes: String,
    }
    /// Somebody was told of a danger that an interview showed.
    pub struct AnswerDanger {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
        /// Which danger.
        pub danger: Danger,
        /// Who was told.
        pub told: String,
        /// Local day and time, as a person writes them; empty for now.
        pub told_at: String,
    }
    /// How a child was found some time after the interview.
    pub struct NoteAftercare {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
        /// On `YYYY-MM-DD`.
        pub on: String,
        /// What was found.
        pub outcome: AftercareOutcome,
        /// When to ask again, or empty for no more.
        pub next: String,
    }
    /// One asking after the child.
    pub struct AftercareView {
        /// Interview id.
        pub interview: String,
        /// On `YYYY-MM-DD`.
        pub on: String,
        /// What was found.
        pub outcome: AftercareOutcome,
        /// Who asked.
        pub by: String,
    }
    /// An interview after which somebody still asks how the child is.
    pub struct AftercareDue {
        /// Interview id.
        pub interview: String,
        /// On `YYYY-MM-DD`.
        pub day: String,
        /// The day has come.
        pub due: bool,
    }
    /// A number of the plan for immediate danger.
    pub struct PlanPhone {
        /// Words key `risk-plan-phone-<code>`; `other`: in `who`.
        pub code: String,
        /// Whose, with `other`; else empty.
        pub who: String,
        /// Number, or empty where the room has not entered it yet.
        pub number: String,
    }
    /// Enters the numbers of the plan for immediate danger; the whole list.
    pub struct SetPlanPhones {
        /// Numbers, in the order in which they are called.
        pub phones: Vec<PlanPhone>,
    }
    /// The numbers of the plan for immediate danger.
    pub struct PlanPhonesView {
        /// Numbers.
        pub phones: Vec<PlanPhone>,
    }
    /// A recording made outside.
    pub struct RecordingInput {
        /// Number.
        pub number: String,
        /// Start, local `HH:MM`.
        pub from: String,
        /// End, local `HH:MM`, or empty.
        pub to: String,
        /// Operator's initials.
        pub operator: String,
        /// Medium.
        pub medium: String,
        /// Was the child told? Nothing is taken for granted: none is refused.
        #[serde(default)]
        pub child_told: Option<bool>,
        /// A gap was noticed.
        pub gap: bool,
        /// The gaps one by one.
        #[serde(default)]
        pub gaps: Vec<GapInput>,
        /// SHA-256 in hex, or empty.
        pub sha256: String,
        /// Bytes as text, or empty.
        pub bytes: String,
    }
    /// Notes the recordings; the whole list.
    pub struct NoteRecordings {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
        /// Recordings.
        pub recordings: Vec<RecordingInput>,
    }
    /// Notes the process.
    pub struct NoteProcess {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
        /// At most 1000 characters; about the process, not what the child said.
        pub text: String,
        /// What became of the observers' questions, where there is something to say.
        pub observers: Option<ObserverCounts>,
    }
    /// Questions of those who watched: counts, never the questions.
    pub struct ObserverCounts {
        /// Handed in, at most 99.
        pub asked: u32,
        /// Put to the child.
        pub relayed: u32,
        /// Not put.
        pub declined: u32,
        /// Why not, at most 160 characters; empty where none was declined.
        pub reason: String,
    }
    /// Describes a thing kept in a bag.
    pub struct DescribeItem {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
        /// Item number.
        pub item: u32,
        /// Bag number.
        pub bag: String,
        /// Description, at most 160 characters.
        pub description: String,
        /// Where it is kept, or empty.
        #[serde(default)]
        pub kept: String,
    }
    /// Adds a file.
    pub struct AddAttachment {
        /// Case id.
        pub case: String,
        /// Interview id, or empty.
        pub interview: String,
        /// Item number, or 0.
        pub item: u32,
        /// Path chosen by the person.
        pub path: String,
        /// Description, at most 160 characters.
        pub description: String,
    }
    /// Risk.
    pub struct AssessRisk {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
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
        /// Level.
        pub level: RiskLevel,
        /// Why, at most 400 characters.
        pub why: String,
        /// Who was told.
        pub told: String,
        /// When, local `HH:MM`, or empty.
        #[serde(default)]
        pub told_at: String,
    }
    /// A referral.
    pub struct ReferralView {
        /// Referral id.
        pub referral: String,
        /// Service.
        pub service: ServiceType,
        /// Kind of the receiving body; its purpose of consent was asked before.
        pub kind: RecipientKind,
        /// Organisation.
        pub organisation: String,
        /// Urgency.
        pub urgency: Urgency,
        /// Status.
        pub status: ReferralStatus,
        /// Follow up on `YYYY-MM-DD`.
        pub follow_up: String,
        /// Past its follow-up day.
        pub overdue: bool,
        /// Whom to reach there, or empty.
        pub contact: String,
        /// Made on `YYYY-MM-DD`.
        pub made: String,
        /// Who made it.
        pub by: String,
        /// Who told the child of it, where it is said.
        pub told: Option<ChildTold>,
        /// What became of it, oldest first.
        pub moves: Vec<ReferralMove>,
    }
    /// One step of a referral.
    pub struct ReferralMove {
        /// Status.
        pub status: ReferralStatus,
        /// On `YYYY-MM-DD`.
        pub on: String,
        /// Note, or empty.
        pub note: String,
        /// Who noted it.
        pub by: String,
        /// Who told the child of it, where it is said.
        pub told: Option<ChildTold>,
    }
    /// What a receiving body would be given today, as the gate computes it.
    pub struct SharingView {
        /// Kind of the receiving body.
        pub kind: RecipientKind,
        /// A referral may be made.
        pub may: bool,
        /// Words key `reason-<code>` when not, else empty.
        pub why: String,
        /// Parts that would go.
        pub parts: Vec<Part>,
    }
    /// A day to follow up, by urgency.
    pub struct FollowUpDefault {
        /// How soon.
        pub urgency: Urgency,
        /// `YYYY-MM-DD`.
        pub day: String,
    }
    /// Makes a referral.
    pub struct MakeReferral {
        /// Case id.
        pub case: String,
        /// Service.
        pub service: ServiceType,
        /// Kind of the receiving body; its purpose of consent was asked before.
        pub kind: RecipientKind,
        /// Organisation.
        pub organisation: String,
        /// Urgency.
        pub urgency: Urgency,
        /// Follow up on, or empty for the default.
        pub follow_up: String,
        /// Whom to reach there, or empty.
        #[serde(default)]
        pub contact: String,
        /// Who told the child of it, when and how, where it is said.
        #[serde(default)]
        pub told: Option<ChildTold>,
    }
    /// Moves a referral on.
    pub struct MoveReferral {
        /// Case id.
        pub case: String,
        /// Referral id.
        pub referral: String,
        /// Status.
        pub status: ReferralStatus,
        /// Note.
        pub note: String,
        /// On `YYYY-MM-DD`, or empty for today.
        #[serde(default)]
        pub on: String,
        /// Follow up on this day from now on, or empty for as before.
        #[serde(default)]
        pub follow_up: String,
        /// Who told the child of it, when and how, where it is said.
        #[serde(default)]
        pub told: Option<ChildTold>,
    }
    /// An open point: to be closed, or left with a reason.
    pub struct OpenPoint {
        /// Code; words key `open-<code>`.
        pub code: String,
        /// Reason, when left.
        pub reason: String,
        /// May not be left: must be put right first.
        pub must: bool,
        /// How many things it stands for.
        pub count: u32,
    }
    /// A drawing or thing that is kept outside, in a bag.
    pub struct BaggedView {
        /// Item number.
        pub item: u32,
        /// Number of the bag, as it was noted.
        pub bag: String,
        /// Description, or empty.
        pub description: String,
        /// Where it is kept, or empty.
        pub kept: String,
    }
    /// What will be signed.
    pub struct SignOffView {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
        /// Code.
        pub code: CodeView,
        /// Summary card.
        pub card: InterviewCard,
        /// Whoever asks is a supervisor and may enter risk, attendance and files for somebody who cannot sign any more.
        pub stead: bool,
        /// Whoever asks may end it with its last entry, because its interviewer left it running.
        pub may_end: bool,
        /// Time per phase.
        pub phases: Vec<PhaseTime>,
        /// Counts.
        pub counts: PromptCounts,
        /// All entries, oldest first.
        pub lines: Vec<LiveLine>,
        /// Attendance.
        pub attendees: Vec<AttendeeView>,
        /// Recordings.
        pub recordings: Vec<RecordingInput>,
        /// The number that the preparation names, or empty.
        pub recording_planned: String,
        /// Attachments.
        pub attachments: Vec<AttachmentView>,
        /// Item numbers noted that have neither file nor description.
        pub items_open: Vec<u32>,
        /// Items that are kept outside, in a bag.
        pub bagged: Vec<BaggedView>,
        /// Child's end.
        pub childs_end: Option<RecordChildsEnd>,
        /// The usual day on which somebody asks how the child is.
        pub follow_up_usual: String,
        /// The numbers of the plan for immediate danger.
        pub phones: Vec<PlanPhone>,
        /// Process note.
        pub note: String,
        /// What became of the observers' questions, when something was said about them.
        pub observers: Option<ObserverCounts>,
        /// The same as it was tapped while the interview ran, where anything was: what wrap-up begins with. What was put
        /// or left out was handed in.
        pub questions: Option<ObserverCounts>,
        /// Soft notes on attendance, the way home and risk; for the interviewer and a supervisor also on the
        /// course of the interview.
        pub notes: Vec<NoteView>,
        /// Risk.
        pub risk: Option<AssessRisk>,
        /// Who was told of dangers, entered beside the record.
        pub answered: Vec<AnsweredDanger>,
        /// Open points.
        pub open_points: Vec<OpenPoint>,
        /// What was left open under the signature, with the reasons that were signed.
        pub left_open: Vec<OpenPoint>,
        /// Signed already.
        pub signed: bool,
        /// Sealed as found by a supervisor.
        pub as_found: bool,
        /// From when a supervisor may seal it as found, local day and time; empty: now, or this is not theirs to do.
        pub as_found_from: String,
        /// Signed by, and when.
        pub signed_by: String,
        /// Local date and time.
        pub signed_at: String,
        /// Amendments.
        pub amendments: Vec<AmendmentView>,
        /// Whoever asks may amend it: they led it, or stand in for somebody who cannot any more.
        pub may_amend: bool,
        /// Items that can be amended, with the value signed.
        pub amendable: Vec<AmendableItem>,
        /// Who has something of this record outside the room.
        pub holders: Vec<Holder>,
        /// Whether the signature verifies.
        pub signature_ok: bool,
    }
    /// Somebody who was given a signed record.
    pub struct Holder {
        /// Organisation.
        pub organisation: String,
        /// Sections of the record that they have, by their stored names: the first word of an item's path.
        pub sections: Vec<String>,
        /// It was amended since, and they have nothing newer.
        pub owed: bool,
    }
    /// An item that can be amended.
    pub struct AmendableItem {
        /// Path, for example `timeline.ended`. An entry that was forgotten is added under `timeline.added.` and a new
        /// UUID, a file under `attachments.added.` and one; both need a second person.
        pub item: String,
        /// The value that holds now: signed, or from the last amendment.
        pub value: String,
        /// Needs a second person.
        pub second: bool,
    }
    /// An amendment.
    pub struct AmendmentView {
        /// Item.
        pub item: String,
        /// Signed value.
        pub old: String,
        /// New value.
        pub new: String,
        /// Reason.
        pub reason: String,
        /// By whom.
        pub by: String,
        /// Second person, or empty.
        pub second: String,
        /// When.
        pub at: String,
    }
    /// Signs.
    pub struct SignOff {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
        /// Open points left, with reasons.
        pub open_points: Vec<OpenPoint>,
        /// A supervisor seals the record as found, in the interviewer's stead.
        pub as_found: bool,
        /// The interviewer's passphrase: opens the signing key for this one signature.
        pub passphrase: String,
    }
    /// Amends.
    pub struct Amend {
        /// Case id.
        pub case: String,
        /// Interview id.
        pub interview: String,
        /// Item.
        pub item: String,
        /// New value.
        pub new: String,
        /// Reason, 10 to 300 characters.
        pub reason: String,
        /// Passphrase.
        pub passphrase: String,
        /// Second person (id), or empty.
        pub second: String,
        /// Their passphrase, or empty.
        pub second_passphrase: String,
        /// A file that was forgotten: of the item `attachments.added.` and a new UUID, or of the drawing that is
        /// added; it is sealed in the same step.
        pub file: Option<AmendFile>,
    }
    /// A file that was forgotten.
    pub struct AmendFile {
        /// Path chosen by the person.
        pub path: String,
        /// Description, at most 160 characters.
        pub description: String,
        /// The drawing or thing it shows, or 0; of a drawing added in the same step, the one it gets.
        pub item: u32,
    }
    /// Names an attachment.
    pub struct AttachmentRef {
        /// Case id.
        pub case: String,
        /// Attachment id.
        pub attachment: String,
    }
}
