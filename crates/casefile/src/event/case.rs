//! The events of one case file.

use super::content::{
    Attendee, ChildTold, Compulsion, Decision, Facts, Held, Identity, MeetingAttendee, ObserverQuestions,
    Recording, Risk, Tap, WordingRef,
};
use crate::ids::{
    AdultId, AppointmentId, AttachmentId, BundleId, ConsentId, ElsewhereId, InterviewId, MeetingId, OrderId,
    PersonId, RecipientId, ReferralId, TapId,
};
use crate::rulebook::assent::AgeSet;
use crate::time::Day;
use crate::vocabulary::{
    AftercareOutcome, AgeBand, Answer, BirthHolds, BirthSource, BlindKind, Channel, ChildsEnd, Danger,
    DeciderKind, DecisionStatus, ElsewhereReason, Giver, HandoverReason, InterviewBody, Part, Proof, Purpose,
    RecipientKind, ReferralSource, ReferralStatus, Relation, RevealReason, ServiceType, SessionType, Ternary,
    Urgency,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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
    /// Of two birth dates that differ, the entered one and the one in the registration number, one was found to hold; the
    /// other stays in sight. It holds until one of the two is entered otherwise.
    BirthSettled {
        /// Which.
        holds: BirthHolds,
        /// By what.
        source: BirthSource,
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
    /// Somebody around the child was entered or changed; takes the place of an earlier entry under the same
    /// identifier, also of an [`CaseEvent::AdultRecorded`].
    PersonAroundRecorded {
        /// Who.
        adult: AdultId,
        /// Relation to the child.
        relation: Relation,
        /// Name, or empty.
        name: String,
        /// May be implicated.
        implicated: Ternary,
        /// Lives with the child?
        lives_with_child: Ternary,
        /// Safe to contact?
        contact_safe: Ternary,
        /// When it is safe, in words, or empty.
        hours: String,
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
        /// Version of the rules on ages and capacity by which it was judged who may decide; 0 where an early
        /// entry does not say.
        #[serde(default, skip_serializing_if = "super::not_said")]
        capacity: u32,
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
        /// The child answered by itself on its own screen: the picture beside the words, or empty when there was
        /// none. Absent when somebody noted what was said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        screen: Option<String>,
        /// Sequence number of the entry whose answer it takes the place of, in the same conversation. Absent where
        /// there was none, and in early entries, which do not say it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        replaces: Option<u64>,
    },
    /// The child cannot answer: counts as *not yes*.
    ChildCannotAnswer {
        /// The conversation.
        consent: ConsentId,
        /// Why.
        reason: String,
    },
    /// The interviewer chose the pages of the child's own screen, which opened then. A plan; it never leaves.
    ChildPagesChosen {
        /// The conversation.
        consent: ConsentId,
        /// Set of words, by age.
        ages: AgeSet,
        /// Language of the words.
        language: String,
        /// The pages in order.
        pages: Vec<String>,
        /// Chosen pages that have no words in this language and were left out.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        skipped: Vec<String>,
    },
    /// The child saw a page of its own screen that counts for no purpose: it was told something, or asked whether it
    /// has a question. Answers to a purpose are [`CaseEvent::ConsentAnswered`].
    ChildPageShown {
        /// The conversation.
        consent: ConsentId,
        /// The page.
        page: String,
        /// Its words.
        wording: WordingRef,
        /// The picture beside them, or empty.
        picture: String,
        /// What the child touched, where it was asked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        answer: Option<Answer>,
    },
    /// The child stopped on its own screen. A yes that it touched on that very page does not count.
    ChildStopped {
        /// The conversation.
        consent: ConsentId,
        /// The page at which it stopped.
        page: String,
        /// Its words.
        wording: WordingRef,
        /// The picture beside them, or empty.
        picture: String,
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
    /// The preparation card was printed; what changes after it is told on the screen.
    PreparationPrinted,
    /// Who attends, as planned or as it was; the whole list.
    AttendanceRecorded {
        /// Which interview, or none while planning.
        interview: Option<InterviewId>,
        /// Who.
        attendees: Vec<Attendee>,
    },
    /// An interview held elsewhere was entered, or an entry of one was corrected; both stay.
    ElsewhereNoted {
        /// Which.
        elsewhere: ElsewhereId,
        /// Who held it.
        body: InterviewBody,
        /// Which office, in words, or empty.
        office: String,
        /// When.
        held: Held,
        /// Why it was held.
        reason: ElsewhereReason,
        /// In words, or empty.
        note: String,
        /// The entry that this one corrects.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        corrects: Option<ElsewhereId>,
        /// Why it was corrected, or empty.
        because: String,
    },
    /// An entry of an interview held elsewhere should not be in this file; it stays and no longer counts.
    ElsewhereStruck {
        /// Which.
        elsewhere: ElsewhereId,
        /// Why.
        because: String,
    },
    /// What is alleged was noted, or which signs were seen. One name for all of it: the line of it stands in every
    /// bundle of the case, and says no more than that the lists were used.
    FactsNoted {
        /// Version of the lists.
        list: u32,
        /// What.
        facts: Facts,
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
        /// The day on which somebody asks how the child is; absent in early entries.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        follow_up: Option<Day>,
        /// Who told the child what happens next, when and how; absent where it is not said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        told: Option<ChildTold>,
    },
    /// Somebody asked how the child is, some time after the interview.
    AftercareNoted {
        /// The interview it follows.
        interview: InterviewId,
        /// On which day.
        on: Day,
        /// What was found.
        outcome: AftercareOutcome,
        /// When to ask again; none: no more.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        next: Option<Day>,
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
        /// Questions of the observers; absent where nothing was said about them, and in early entries.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        observers: Option<ObserverQuestions>,
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
        /// The legal order whose scan it is; absent where it is of none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        order: Option<OrderId>,
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
        /// Where it is kept; absent where that was not said, and in early entries.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        kept: String,
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
        /// Whom to reach there, or empty; absent in early entries.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        contact: String,
        /// Who told the child of it, when and how; absent where it is not said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        told: Option<ChildTold>,
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
        /// Follow up on this day from now on; none: as before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        follow_up: Option<Day>,
        /// Who told the child of it, when and how; absent where it is not said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        told: Option<ChildTold>,
    },
    /// The joint team met; the whole meeting, also where it is put right.
    MeetingRecorded {
        /// Which.
        meeting: MeetingId,
        /// On which day.
        held_on: Day,
        /// Who.
        attendees: Vec<MeetingAttendee>,
        /// What was decided.
        decisions: Vec<Decision>,
        /// The next meeting, when one was agreed.
        next: Option<Day>,
        /// Version of the list of roles and decisions.
        list: u32,
    },
    /// A decision of a meeting was carried out, or dropped, or opened again.
    DecisionMoved {
        /// Which meeting.
        meeting: MeetingId,
        /// Which of its decisions, from 1.
        decision: u32,
        /// Where it stands.
        status: DecisionStatus,
        /// On which day.
        on: Day,
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
        /// The one recipient it is for; none where an early entry names only the kind.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        office: Option<RecipientId>,
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
        /// In words; empty where `told` says it.
        child_told_note: String,
        /// Who told the child of it, when and how; absent where it is not said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        told: Option<ChildTold>,
        /// SHA-256 (hex) of its scan, which is sealed in the same step; absent where it is on paper only.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        scan: Option<String>,
        /// The supervisor who co-signed.
        cosigner: PersonId,
        /// The co-signed statement, canonical JSON.
        statement: String,
        /// SSHSIG in namespace `itgel-order/1`.
        signature: String,
    },
    /// What blind intake withholds was opened for one interviewer before the child was heard.
    AllegationOpened {
        /// For whom.
        person: PersonId,
        /// Why.
        reason: String,
    },
    /// From here on somebody else answers for the case file.
    CaseHandedOver {
        /// Who answered for it.
        from: PersonId,
        /// Who answers for it now.
        to: PersonId,
        /// Why.
        reason: HandoverReason,
    },
    /// The same for whoever may ask what an interviewer knew: for whom and what, in words of a list. Why stays in the
    /// room; early openings have none of this.
    OpenedBeforehand {
        /// For whom.
        person: PersonId,
        /// What was opened.
        opened: Vec<BlindKind>,
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
        /// Sequence number of the withdrawal that it tells of, where the bundle is the notice of one; left out in every
        /// other, as in every entry before this field.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        notice: Option<u64>,
        /// The recipient's key that it was sealed to; left out in every entry before this field.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        key: String,
    },
    /// A printed notice of a withdrawal was handed over.
    NoticeHandedOver {
        /// Sequence number of the withdrawal.
        withdrawal: u64,
        /// To which recipient.
        recipient: RecipientId,
        /// To whom: name.
        to_name: String,
        /// Position.
        to_position: String,
        /// Number of their identity paper, where they agree; left out where there is none, as in every entry before this field.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        to_id_number: String,
        /// How: in person, courier with seal number, post.
        how: String,
        /// When, RFC 3339.
        at: String,
        /// Paper number of the receipt, or empty.
        paper_number: String,
    },
    /// A bundle was handed over.
    BundleHandedOver {
        /// Which.
        bundle: BundleId,
        /// To whom: name.
        to_name: String,
        /// Position.
        to_position: String,
        /// Number of their identity paper, where they agree; left out where there is none, as in every entry before this field.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        to_id_number: String,
        /// How: in person, courier with seal number, post.
        how: String,
        /// When, RFC 3339.
        at: String,
        /// Paper number of the receipt, or empty.
        paper_number: String,
        /// Signature of who received it, drawn on the screen: list of strokes, each x,y,milliseconds; left out when there is
        /// none, as in every entry before this field.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        strokes: Vec<Vec<(i32, i32, u32)>>,
        /// A signed receipt is to come back as a file; left out where it is not, as in every entry before this field.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        receipt_awaited: bool,
        /// Entered after something had closed what had left before; left out where nothing had, as in every entry before
        /// this field.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        late: bool,
    },
    /// A legal order ended: it opens nothing any more. Entered by a supervisor.
    LegalOrderEnded {
        /// Which.
        order: OrderId,
        /// The day on which it ended, by what was said or received.
        on: Day,
        /// Why: lifted, run out, entered by mistake.
        reason: String,
    },
    /// The child was told of a legal order after it was entered.
    OrderTold {
        /// Which order.
        order: OrderId,
        /// By whom, when, how, and what the child said to it.
        told: ChildTold,
    },
    /// Somebody was told of a danger that an interview showed: entered by whoever told them, beside the record of who
    /// led the interview. It stays in the room.
    DangerAnswered {
        /// Of which interview.
        interview: InterviewId,
        /// Which danger.
        danger: Danger,
        /// Who was told, free text.
        told: String,
        /// When, RFC 3339.
        told_at: String,
    },
    /// A life is in danger: a few parts may go to one kind of recipient for a few days without consent. Stated by whoever
    /// works with the child, co-signed by a supervisor. That the child was told later is a [`CaseEvent::OrderTold`].
    VitalInterestStated {
        /// Which; of the same names as legal orders.
        order: OrderId,
        /// For whom.
        recipient: RecipientKind,
        /// The one recipient it is for; absent where any of this kind may help.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        office: Option<RecipientId>,
        /// Which danger.
        danger: Danger,
        /// What the recipient needs against it.
        parts: Vec<Part>,
        /// Last day on which it opens anything.
        until: Day,
        /// Version of the rule data on what may be opened, for whom and for how long.
        list: u32,
        /// Was the child told?
        child_told: Ternary,
        /// Why not yet; empty where `told` says by whom and when.
        child_told_note: String,
        /// Who told the child of it, when and how; absent where it is not said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        told: Option<ChildTold>,
        /// The supervisor who co-signed.
        cosigner: PersonId,
        /// The co-signed statement, canonical JSON.
        statement: String,
        /// SSHSIG in namespace `itgel-vital/1`.
        signature: String,
    },
    /// The danger of a statement of vital interest is over: it opens nothing any more.
    DangerOver {
        /// Which statement.
        order: OrderId,
    },
    /// The recipient's signed receipt came back: the line of the bundle is closed.
    ReceiptTaken {
        /// Of which bundle.
        bundle: BundleId,
        /// The receipt, canonical JSON as it was signed.
        receipt: String,
        /// SSHSIG of the receiving room's key over it, in the namespace that the receipt names.
        signature: String,
    },
    /// A sealed bundle was cancelled.
    BundleCancelled {
        /// Which.
        bundle: BundleId,
        /// Why.
        reason: String,
    },
}
