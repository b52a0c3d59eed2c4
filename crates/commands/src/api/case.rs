//! Case files: list, opening, appointments, preparation, attendance.

use super::api;
use super::consent::ConsentSummary;
use super::elsewhere::{ElsewhereView, SessionsView};
use super::identity::PersonAroundRow;
use super::interview::InterviewCard;
use super::meeting::{MeetingChoices, MeetingView};
use super::wrapup::{
    AftercareDue, AftercareView, ChildTold, FollowUpDefault, PlanPhone, ReferralView, SharingView,
};
use crate::failure::Failure;
use itgel_casefile::vocabulary::{
    AgeBand, AttendeeRole, BlindKind, Danger, HandoverReason, Part, Place, RecipientKind, ReferralSource,
    RevealReason, Ternary,
};

api! {
    /// A case code as shown: the same code in both languages.
    pub struct CodeView {
        /// `Хус 4127`.
        pub mn: String,
        /// `Birch 4127`.
        pub en: String,
    }
    /// A row of the list.
    pub struct CaseRow {
        /// Case id.
        pub case: String,
        /// Code.
        pub code: CodeView,
        /// `preparing`, `interviewed`, `signed`, `handed_over`, `closed`.
        pub status: String,
        /// Code of the next step, for example `ask-who-decides`; words key `next-<code>`.
        pub next_step: String,
        /// Local date and time last touched.
        pub touched: String,
        /// Age band.
        pub age_band: AgeBand,
        /// Interviews that are not signed, by number.
        pub unsigned: Vec<UnsignedInterview>,
    }
    /// An interview whose record is not signed.
    pub struct UnsignedInterview {
        /// Its number within the case.
        pub number: u32,
        /// It has not ended.
        pub running: bool,
        /// Who can sign it, name: who led it. Empty where they left: a supervisor seals it as found.
        pub signer: String,
    }
    /// A case file that passed from one to another.
    pub struct HandoverView {
        /// Who answered for it, name.
        pub from: String,
        /// Who answers for it from then on, name.
        pub to: String,
        /// Why.
        pub reason: HandoverReason,
        /// Who handed it on, name.
        pub by: String,
        /// When, local date and time.
        pub at: String,
    }
    /// Asks for the list.
    pub struct ListCases {
        /// Typed text; code only, tolerant; empty for all.
        pub search: String,
        /// Status to keep, or empty.
        pub status: String,
        /// Next step to keep, or empty.
        #[serde(default)]
        pub next: String,
        /// Consent to keep: `ended`, `ends_soon`, or empty.
        #[serde(default)]
        pub consent: String,
        /// Age band to keep, or empty.
        #[serde(default)]
        pub age_band: String,
        /// Touched in so many days, today the first of them; 0 for any time.
        #[serde(default)]
        pub touched_days: u16,
        /// `mine`, `others`, or empty.
        #[serde(default)]
        pub whose: String,
        /// Rows to skip.
        pub offset: u32,
        /// Rows wanted, at most 200.
        pub limit: u32,
    }
    /// The list.
    pub struct CasesView {
        /// Rows.
        pub rows: Vec<CaseRow>,
        /// All that match.
        pub total: u32,
    }
    /// A text as it stands in a field that may leave the room.
    pub struct LookForNames {
        /// The text.
        pub text: String,
    }
    /// Whether it looks as if it named somebody.
    pub struct NamesFound {
        /// It may hold a name, a telephone or a registration number.
        pub found: bool,
    }
    /// Opens a case file.
    pub struct OpenCase {
        /// Makes a repeated call harmless (UUID).
        pub request: String,
        /// Age band.
        pub age_band: AgeBand,
        /// Who referred.
        pub referral: ReferralSource,
        /// Number at the referring body, or empty.
        pub external_number: String,
    }
    /// Names a case.
    pub struct CaseRef {
        /// Case id.
        pub case: String,
    }
    /// Closes or reopens a case.
    pub struct CaseReason {
        /// Case id.
        pub case: String,
        /// Why, 3 to 300 characters.
        pub reason: String,
    }
    /// One appointment.
    pub struct AppointmentView {
        /// Appointment id.
        pub appointment: String,
        /// Case id.
        pub case: String,
        /// Code.
        pub code: CodeView,
        /// Local day `YYYY-MM-DD`.
        pub day: String,
        /// Local time `HH:MM`.
        pub time: String,
        /// Expected minutes.
        pub minutes: u32,
        /// Interviewer's name.
        pub interviewer: String,
        /// Points of preparation done, of six.
        pub prepared: u8,
        /// Soft notes on this appointment.
        pub notes: Vec<NoteView>,
    }
    /// Plans an interview.
    pub struct MakeAppointment {
        /// Case id.
        pub case: String,
        /// Appointment id to change, or empty for a new one.
        pub appointment: String,
        /// Day `YYYY-MM-DD`.
        pub day: String,
        /// Time `HH:MM`.
        pub time: String,
        /// Expected minutes.
        pub minutes: u32,
        /// Interviewer (person id).
        pub interviewer: String,
    }
    /// Cancels an appointment.
    pub struct CancelAppointment {
        /// Case id.
        pub case: String,
        /// Appointment id.
        pub appointment: String,
    }
    /// Marks one preparation card.
    pub struct MarkPreparation {
        /// Case id.
        pub case: String,
        /// 1 to 6.
        pub card: u8,
        /// Done.
        pub done: bool,
    }
    /// Fills a preparation card in; the whole card.
    pub struct FillPreparation {
        /// Case id.
        pub case: String,
        /// 1 to 6, or 0 for the plan.
        pub card: u8,
        /// Field key to value; keys as in `casefile::preparation::FIELDS`.
        pub answers: std::collections::BTreeMap<String, String>,
    }
    /// A preparation card.
    pub struct CardView {
        /// 0 (plan) to 6.
        pub card: u8,
        /// Marked done.
        pub done: bool,
        /// What it says.
        pub answers: std::collections::BTreeMap<String, String>,
    }
    /// Somebody present.
    pub struct AttendeeView {
        /// Role.
        pub role: AttendeeRole,
        /// Initials or role only.
        pub initials: String,
        /// Where.
        pub place: Place,
        /// May be implicated.
        pub implicated: Ternary,
        /// The child was told.
        pub child_told: bool,
        /// Came, minutes since the beginning; none: from the beginning.
        pub came_minute: Option<u32>,
        /// Left, minutes since the beginning; none: stayed to the end.
        pub left_minute: Option<u32>,
    }
    /// Enters who attends; the whole list.
    pub struct RecordAttendance {
        /// Case id.
        pub case: String,
        /// Interview id, or empty while planning.
        pub interview: String,
        /// Who.
        pub attendees: Vec<AttendeeView>,
    }
    /// An attachment.
    pub struct AttachmentView {
        /// Attachment id.
        pub attachment: String,
        /// Item number, or 0.
        pub item: u32,
        /// Media type.
        pub media_type: String,
        /// Description.
        pub description: String,
        /// Bytes, as text.
        pub bytes: String,
        /// SHA-256 in hex.
        pub sha256: String,
        /// It came after the record was signed, by amendment.
        pub later: bool,
        /// It turned out not to belong to the record; it goes to nobody.
        pub taken_back: bool,
    }
    /// A bundle as listed in a case.
    pub struct BundleRow {
        /// Bundle id.
        pub bundle: String,
        /// Recipient's organisation.
        pub recipient: String,
        /// `sealed`, `handed_over` or `cancelled`.
        pub status: String,
        /// Why a sealed bundle must stay here: what a hand-over would be refused with. None where it may leave.
        pub stays: Option<Failure>,
        /// When sealed.
        pub sealed_at: String,
        /// First eight digits of its SHA-256.
        pub digest: String,
        /// Bytes, as text.
        pub bytes: String,
        /// Kind of the recipient when it was sealed.
        pub kind: RecipientKind,
        /// File name on the stick.
        pub file: String,
        /// SHA-256 of the file, in hex.
        pub sha256: String,
        /// The notice of a withdrawal, and nothing of the case file.
        pub notice: bool,
        /// Purpose of sending.
        pub purpose: String,
        /// Parts inside.
        pub parts: Vec<Part>,
        /// Number of the journal's entry that sealed it.
        pub seq: String,
        /// Who handed it over, or empty.
        pub handed_by: String,
        /// Who received it, or empty.
        pub to_name: String,
        /// Their position.
        pub to_position: String,
        /// Number of their identity paper, or empty.
        pub to_id_number: String,
        /// `in_person`, `courier` or `post`, once it was handed over.
        pub how: String,
        /// Seal number of a courier's envelope, or empty.
        pub seal: String,
        /// When it was handed over: local date and time, or empty.
        pub handed_at: String,
        /// Number of the signed receipt, or empty.
        pub paper_number: String,
        /// The recipient has a compared key of its own for receipts.
        pub own_key: bool,
        /// A signed receipt can be awaited as a file: by that key, or of another room.
        pub signs_receipts: bool,
        /// It is awaited, and did not come yet.
        pub receipt_awaited: bool,
        /// It was entered after something had closed what had left before.
        pub late: bool,
        /// Signature of the receiver, drawn on the screen, or nothing.
        pub strokes: Vec<Vec<(i32, i32, u32)>>,
    }
    /// What a danger to life can open.
    pub struct VitalOffer {
        /// For these kinds of recipient.
        pub kinds: Vec<RecipientKind>,
        /// These parts.
        pub parts: Vec<Part>,
        /// Until this day at the latest, `YYYY-MM-DD`.
        pub until: String,
        /// So many days.
        pub days: u32,
    }
    /// A legal order of the case, or a statement that a life is in danger.
    pub struct OrderRow {
        /// Order id.
        pub order: String,
        /// For which kind of recipient.
        pub kind: RecipientKind,
        /// The one recipient it is for, or empty.
        pub organisation: String,
        /// Which danger to life; none: it is a legal order.
        pub danger: Option<Danger>,
        /// Of a danger: the last day, `YYYY-MM-DD`, or empty.
        pub until: String,
        /// Of a danger: the last day is over.
        pub past: bool,
        /// Issuing body.
        pub body: String,
        /// Its number.
        pub number: String,
        /// Its date `YYYY-MM-DD`.
        pub date: String,
        /// The parts it names.
        pub parts: Vec<Part>,
        /// The child was told of it, then or later.
        pub child_told: bool,
        /// By whom and when, or why not yet, in words; or empty.
        pub child_told_note: String,
        /// By whom, when and how, where it is said.
        pub told: Option<ChildTold>,
        /// Its scan is kept.
        pub scan: bool,
        /// The day on which it ended, or empty while it is in force.
        pub ended_on: String,
        /// Who entered its end, or empty.
        pub ended_by: String,
        /// Why it ended, or empty.
        pub ended_reason: String,
    }
    /// A soft note: something to think about, never a block.
    pub struct NoteView {
        /// Words key `note-<code>`.
        pub code: String,
        /// Values for the sentence: numbers, dates and codes only.
        pub args: std::collections::BTreeMap<String, String>,
    }
    /// A danger of which it is not written who was told.
    pub struct DangerView {
        /// Interview id.
        pub interview: String,
        /// Which.
        pub danger: Danger,
        /// Its number.
        pub number: u32,
        /// The numbers of the plan, in their order.
        pub phones: Vec<PlanPhone>,
    }
    /// Who was told of a danger, as somebody entered it beside the record.
    pub struct AnsweredDanger {
        /// Interview id.
        pub interview: String,
        /// Which danger.
        pub danger: Danger,
        /// Who was told.
        pub told: String,
        /// When, local day and time.
        pub at: String,
        /// Who entered it.
        pub by: String,
    }
    /// One case file without naming the child.
    pub struct CaseView {
        /// Case id.
        pub case: String,
        /// Code.
        pub code: CodeView,
        /// Status, as in the list.
        pub status: String,
        /// Next step, as in the list.
        pub next_step: String,
        /// Who answers for the file: person id.
        pub responsible: String,
        /// Their name.
        pub responsible_name: String,
        /// Interviews planned for them, which would go with the file.
        pub responsible_planned: u32,
        /// Who handed it to whom, oldest first.
        pub handovers: Vec<HandoverView>,
        /// Age band.
        pub age_band: AgeBand,
        /// Who referred.
        pub referral: Option<ReferralSource>,
        /// Number at the referring body.
        pub external_number: String,
        /// Kinds of content that blind intake withholds from whoever asks; they are then empty here.
        pub withheld: Vec<BlindKind>,
        /// For the supervisor: interviewers for whom it can be opened early.
        pub may_open: Vec<PersonChoice>,
        /// What was opened early, oldest first.
        pub early_openings: Vec<EarlyOpeningView>,
        /// Identity has been entered.
        pub identity_known: bool,
        /// Two birth dates differ, and nobody has settled which holds.
        pub birth_unsettled: bool,
        /// People around the child, without name or number.
        pub people: Vec<PersonAroundRow>,
        /// Last look at identity: local date and time, or empty.
        pub revealed_at: String,
        /// By whom.
        pub revealed_by: String,
        /// Why.
        pub revealed_reason: Option<RevealReason>,
        /// Consent by purpose.
        pub consent: ConsentSummary,
        /// Interviews, newest first.
        pub interviews: Vec<InterviewCard>,
        /// Appointments to come.
        pub appointments: Vec<AppointmentView>,
        /// Preparation cards.
        pub cards: Vec<CardView>,
        /// Cards that would be open if an interview began now, by number: also where nobody planned it.
        pub open_at_begin: Vec<u8>,
        /// Minutes that are usual at this age.
        pub usual_minutes: u32,
        /// The preparation card was last printed, local date and time, or empty.
        pub printed_at: String,
        /// Cards changed since it was printed; 0: plan or appointment.
        pub changed_cards: Vec<u8>,
        /// Planned or actual attendance.
        pub attendees: Vec<AttendeeView>,
        /// Interviews held elsewhere, newest entry first, with what was corrected or taken out.
        pub elsewhere: Vec<ElsewhereView>,
        /// Sessions to date.
        pub sessions: SessionsView,
        /// Soft notes on preparation, planned attendance and sessions before the next one.
        pub notes: Vec<NoteView>,
        /// Legal orders and statements that a life is in danger, newest first.
        pub orders: Vec<OrderRow>,
        /// What such a statement can open.
        pub vital: VitalOffer,
        /// Attachments.
        pub attachments: Vec<AttachmentView>,
        /// Referrals.
        pub referrals: Vec<ReferralView>,
        /// Interviews with immediate danger that nobody has answered, and whom to call.
        pub dangers: Vec<DangerView>,
        /// Who was told of dangers, entered beside the records.
        pub answered: Vec<AnsweredDanger>,
        /// Meetings of the joint team, newest first.
        pub meetings: Vec<MeetingView>,
        /// Roles and decisions that may be chosen.
        pub meeting_choices: MeetingChoices,
        /// What each kind of receiving body would be given today.
        pub sharing: Vec<SharingView>,
        /// The day to follow up, by urgency.
        pub follow_up_defaults: Vec<FollowUpDefault>,
        /// The local day `YYYY-MM-DD`.
        pub today: String,
        /// How the child was found some time after an interview, oldest first.
        pub aftercare: Vec<AftercareView>,
        /// Interviews after which somebody still asks how the child is.
        pub aftercare_due: Vec<AftercareDue>,
        /// Bundles.
        pub bundles: Vec<BundleRow>,
        /// The file is closed: read only.
        pub closed: bool,
    }
    /// A person to choose.
    pub struct PersonChoice {
        /// Person id.
        pub person: String,
        /// Name.
        pub name: String,
    }
    /// What was opened for an interviewer before the child was heard.
    pub struct EarlyOpeningView {
        /// For whom.
        pub person: String,
        /// Why.
        pub reason: String,
        /// Who opened it.
        pub by: String,
        /// When.
        pub at: String,
    }
    /// Opens what is withheld for one interviewer.
    pub struct OpenAllegation {
        /// Case id.
        pub case: String,
        /// For whom: person id.
        pub person: String,
        /// Why, 10 to 300 characters.
        pub reason: String,
    }
}
