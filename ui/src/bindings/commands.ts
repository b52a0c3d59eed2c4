// Written by `make gen` from crates/commands/src/table.rs. Do not edit.
/* eslint-disable */

export type AboutView = { 
/**
 * Bytes of the store's folder.
 */
store_bytes: string, 
/**
 * Files in it.
 */
files: string, 
/**
 * Entries of the journal.
 */
entries: string, 
/**
 * Free bytes on its disk.
 */
free_bytes: string, 
/**
 * What broke on this computer, newest first.
 */
incidents: Array<IncidentView>, };

export type AddAttachment = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id, or empty.
 */
interview: string, 
/**
 * Item number, or 0.
 */
item: number, 
/**
 * Path chosen by the person.
 */
path: string, 
/**
 * Description, at most 160 characters.
 */
description: string, };

export type AddEntry = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * `phase`, `prompt`, `feeling`, `marker`, `item`, `break`, `resume`, `moved`.
 */
kind: string, 
/**
 * The phase or prompt word; else empty.
 */
word: string, 
/**
 * Local time `HH:MM:SS`.
 */
clock: string, };

export type AddPerson = { 
/**
 * Name.
 */
name: string, 
/**
 * Role.
 */
role: Role, 
/**
 * First passphrase, typed by the person.
 */
passphrase: string, 
/**
 * PIN for the quiet screen.
 */
pin: string, };

export type AddRecipient = { 
/**
 * Existing recipient whose key is replaced, or empty.
 */
recipient: string, 
/**
 * Kind.
 */
kind: RecipientKind, 
/**
 * Organisation.
 */
organisation: string, 
/**
 * Person or position.
 */
contact: string, 
/**
 * `age1…` line.
 */
key: string, 
/**
 * Last day of use, `YYYY-MM-DD`.
 */
expires: string, };

export type AftercareDue = { 
/**
 * Interview id.
 */
interview: string, 
/**
 * On `YYYY-MM-DD`.
 */
day: string, 
/**
 * The day has come.
 */
due: boolean, };

export type AftercareOutcome = "well" | "needs_help" | "not_reached";

export type AftercareView = { 
/**
 * Interview id.
 */
interview: string, 
/**
 * On `YYYY-MM-DD`.
 */
on: string, 
/**
 * What was found.
 */
outcome: AftercareOutcome, 
/**
 * Who asked.
 */
by: string, };

export type AgeBand = "0-3" | "4-6" | "7-9" | "10-12" | "13-15" | "16-17";

export type AllegedView = { 
/**
 * Codes of forms.
 */
forms: Array<string>, 
/**
 * Codes of kinds of exploitation.
 */
exploitation: Array<string>, 
/**
 * Where the child was taken.
 */
movement: Movement, 
/**
 * Who noted it.
 */
by: string, 
/**
 * Local date and time.
 */
at: string, };

export type Amend = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * Item.
 */
item: string, 
/**
 * New value.
 */
new: string, 
/**
 * Reason, 10 to 300 characters.
 */
reason: string, 
/**
 * Passphrase.
 */
passphrase: string, 
/**
 * Second person (id), or empty.
 */
second: string, 
/**
 * Their passphrase, or empty.
 */
second_passphrase: string, 
/**
 * A file that was forgotten: of the item `attachments.added.` and a new UUID, or of the drawing that is
 * added; it is sealed in the same step.
 */
file: AmendFile | null, };

export type AmendFile = { 
/**
 * Path chosen by the person.
 */
path: string, 
/**
 * Description, at most 160 characters.
 */
description: string, 
/**
 * The drawing or thing it shows, or 0; of a drawing added in the same step, the one it gets.
 */
item: number, };

export type AmendableItem = { 
/**
 * Path, for example `timeline.ended`. An entry that was forgotten is added under `timeline.added.` and a new
 * UUID, a file under `attachments.added.` and one; both need a second person.
 */
item: string, 
/**
 * The value that holds now: signed, or from the last amendment.
 */
value: string, 
/**
 * Needs a second person.
 */
second: boolean, };

export type AmendmentView = { 
/**
 * Item.
 */
item: string, 
/**
 * Signed value.
 */
old: string, 
/**
 * New value.
 */
new: string, 
/**
 * Reason.
 */
reason: string, 
/**
 * By whom.
 */
by: string, 
/**
 * Second person, or empty.
 */
second: string, 
/**
 * When.
 */
at: string, };

export type Answer = "yes" | "no" | "later";

export type AnswerConsent = { 
/**
 * Case id.
 */
case: string, 
/**
 * Makes a repeated call harmless (UUID).
 */
request: string, 
/**
 * Whose answer.
 */
giver: Giver, 
/**
 * For what.
 */
purpose: Purpose, 
/**
 * The answer.
 */
answer: Answer, 
/**
 * Language of the words used.
 */
language: string, 
/**
 * Explained back in own words.
 */
teach_back: boolean, };

export type AnswerDanger = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * Which danger.
 */
danger: Danger, 
/**
 * Who was told.
 */
told: string, 
/**
 * Local day and time, as a person writes them; empty for now.
 */
told_at: string, };

export type AnswerPage = { 
/**
 * Makes a repeated call harmless (UUID).
 */
request: string, 
/**
 * The page.
 */
page: string, 
/**
 * What was touched.
 */
touch: Touch, };

export type AnsweredDanger = { 
/**
 * Interview id.
 */
interview: string, 
/**
 * Which danger.
 */
danger: Danger, 
/**
 * Who was told.
 */
told: string, 
/**
 * When, local day and time.
 */
at: string, 
/**
 * Who entered it.
 */
by: string, };

export type AppointmentView = { 
/**
 * Appointment id.
 */
appointment: string, 
/**
 * Case id.
 */
case: string, 
/**
 * Code.
 */
code: CodeView, 
/**
 * Local day `YYYY-MM-DD`.
 */
day: string, 
/**
 * Local time `HH:MM`.
 */
time: string, 
/**
 * Expected minutes.
 */
minutes: number, 
/**
 * Interviewer's name.
 */
interviewer: string, 
/**
 * Points of preparation done, of six.
 */
prepared: number, 
/**
 * Soft notes on this appointment.
 */
notes: Array<NoteView>, };

export type AskInsights = { 
/**
 * First day `YYYY-MM-DD`.
 */
from: string, 
/**
 * Last day `YYYY-MM-DD`.
 */
until: string, 
/**
 * Only this age group, `0-6`, `7-12` or `13-17`, or empty.
 */
age: string, 
/**
 * Only `first` or `later` interviews, or empty.
 */
session: string, };

export type AskOtherCounts = { 
/**
 * First day `YYYY-MM-DD`.
 */
from: string, 
/**
 * Last day `YYYY-MM-DD`.
 */
until: string, };

export type AssessRisk = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * Immediate danger.
 */
immediate_danger: Ternary, 
/**
 * Contact with the person of concern.
 */
contact: ConcernContact, 
/**
 * Safe place tonight.
 */
safe_tonight: Ternary, 
/**
 * Talk of self-harm.
 */
self_harm: Ternary, 
/**
 * Siblings at risk.
 */
siblings: Ternary, 
/**
 * Level.
 */
level: RiskLevel, 
/**
 * Why, at most 400 characters.
 */
why: string, 
/**
 * Who was told.
 */
told: string, 
/**
 * When, local `HH:MM`, or empty.
 */
told_at: string, };

export type AttachmentView = { 
/**
 * Attachment id.
 */
attachment: string, 
/**
 * Item number, or 0.
 */
item: number, 
/**
 * Media type.
 */
media_type: string, 
/**
 * Description.
 */
description: string, 
/**
 * Bytes, as text.
 */
bytes: string, 
/**
 * SHA-256 in hex.
 */
sha256: string, 
/**
 * It came after the record was signed, by amendment.
 */
later: boolean, 
/**
 * It turned out not to belong to the record; it goes to nobody.
 */
taken_back: boolean, };

export type AttendeeRole = "interviewer" | "guardian" | "support_person" | "lawyer" | "psychologist" | "interpreter" | "prosecutor" | "investigator" | "social_worker" | "other";

export type AttendeeView = { 
/**
 * Role.
 */
role: AttendeeRole, 
/**
 * Initials or role only.
 */
initials: string, 
/**
 * Where.
 */
place: Place, 
/**
 * May be implicated.
 */
implicated: Ternary, 
/**
 * The child was told.
 */
child_told: boolean, 
/**
 * Came, minutes since the beginning; none: from the beginning.
 */
came_minute: number | null, 
/**
 * Left, minutes since the beginning; none: stayed to the end.
 */
left_minute: number | null, };

export type AxisView = { 
/**
 * List; words key `<words>-<value>`.
 */
words: string, 
/**
 * Values.
 */
values: Array<string>, };

export type BackupCopy = { 
/**
 * Its name.
 */
name: string, 
/**
 * When it was begun: local day and time.
 */
made: string, 
/**
 * It says what belongs to it, signed by this room.
 */
signed: boolean, 
/**
 * Entries of the journal in it; 0 where it is not signed.
 */
entries: number, 
/**
 * Its bytes with the attachments, as text; `0` where it is not signed.
 */
bytes: string, };

export type BackupFound = { 
/**
 * Its folder.
 */
copy: string, 
/**
 * When it was begun: local day and time.
 */
made: string, 
/**
 * The room's name.
 */
room: string, 
/**
 * The supervisors of then, of whom one restores; nobody where the unlock screen asked for a name.
 */
people: Array<PersonTile>, };

export type BackupMade = { 
/**
 * Local day and time.
 */
last: string, 
/**
 * Wall clock of the entry.
 */
saved_at: string, };

export type BackupTested = { 
/**
 * Its name.
 */
name: string, 
/**
 * Local day and time at which it was begun.
 */
made: string, 
/**
 * Entries of its journal, each recomputed.
 */
entries: number, 
/**
 * Attachments, each read.
 */
attachments: number, 
/**
 * Everything there is, with this test.
 */
backups: BackupsView, };

export type BackupsFound = { 
/**
 * The newest first.
 */
copies: Array<BackupFound>, };

export type BackupsView = { 
/**
 * The folder, or empty where none was chosen.
 */
place: string, 
/**
 * The folder is there now.
 */
there: boolean, 
/**
 * It lies on the medium of the records.
 */
same_medium: boolean, 
/**
 * Local time `HH:MM` from which one is made each day.
 */
time: string, 
/**
 * One is made after each sign-off.
 */
after_sign_off: boolean, 
/**
 * The last one that was made and opened: local day and time, or empty.
 */
last: string, 
/**
 * When the last one was tested: local day and time, or empty.
 */
tested: string, 
/**
 * A test is due: a month has passed since the last one, or since the first backup.
 */
test_due: boolean, 
/**
 * The copies at the place, the newest first; none while it is not there.
 */
copies: Array<BackupCopy>, 
/**
 * Days of which the last copy is kept.
 */
daily: number, 
/**
 * Months of which the last copy is kept.
 */
monthly: number, };

export type BaggedView = { 
/**
 * Item number.
 */
item: number, 
/**
 * Number of the bag, as it was noted.
 */
bag: string, 
/**
 * Description, or empty.
 */
description: string, 
/**
 * Where it is kept, or empty.
 */
kept: string, };

export type BeginInterview = { 
/**
 * Case id.
 */
case: string, 
/**
 * Makes a repeated call harmless (UUID).
 */
request: string, 
/**
 * Type of session.
 */
session: SessionType, 
/**
 * Reason, where the rules ask for one.
 */
reason: string, 
/**
 * Legal duty against the child's no: its basis, or empty.
 */
compulsion_basis: string, 
/**
 * How the child's best interests were weighed, or empty.
 */
compulsion_interests: string, 
/**
 * Expected minutes, 20 to 90.
 */
planned_minutes: number, 
/**
 * The camera was confirmed running.
 */
camera_confirmed: boolean, };

export type BeginNewSheets = { 
/**
 * Why, 10 to 300 characters.
 */
reason: string, 
/**
 * The supervisor's own passphrase.
 */
passphrase: string, };

export type BeginPractice = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * Name of the script.
 */
script: string, };

export type BeginSetup = { 
/**
 * Room.
 */
room: string, 
/**
 * Organisation.
 */
organisation: string, 
/**
 * Supervisor's name.
 */
name: string, 
/**
 * Supervisor's passphrase.
 */
passphrase: string, 
/**
 * Short PIN for the quiet screen, 4 to 8 digits.
 */
pin: string, 
/**
 * Language of the room, `mn` or `en`.
 */
language: string, 
/**
 * This computer remembers a store that is not there, and the person wants a new one all the same.
 */
although_gone: boolean, };

export type BegunView = { 
/**
 * Language, `mn` or `en`.
 */
language: string, 
/**
 * Room.
 */
room: string, 
/**
 * Organisation.
 */
organisation: string, };

export type BirthHolds = "entered" | "registration";

export type BirthInput = { 
/**
 * `day`, `month`, `year`, `about` or `not_known`.
 */
precision: string, 
/**
 * Year, or empty.
 */
year: string, 
/**
 * Month, or empty.
 */
month: string, 
/**
 * Day, or empty.
 */
day: string, 
/**
 * With `about`: years old today.
 */
about: string, };

export type BirthQuestion = { 
/**
 * The day in the registration number, `YYYY-MM-DD`.
 */
registration: string, 
/**
 * Which holds, when it was settled.
 */
holds: BirthHolds | null, 
/**
 * By what.
 */
source: BirthSource | null, 
/**
 * Who settled it, or empty.
 */
by: string, 
/**
 * Local date and time, or empty.
 */
at: string, };

export type BirthSource = "birth_certificate" | "registration_number" | "other_document" | "guardian_said" | "child_said" | "estimate";

export type BlindKind = "referral_source" | "referral_texts" | "alleged_forms" | "indicators" | "linked_files" | "risk" | "referrals" | "meetings" | "other_interviews" | "files" | "people";

export type BreakAsker = "child" | "interviewer" | "observer";

export type BreakReason = "toilet" | "tired" | "upset" | "food" | "technical" | "team_consult" | "other";

export type BundleRow = { 
/**
 * Bundle id.
 */
bundle: string, 
/**
 * Recipient's organisation.
 */
recipient: string, 
/**
 * `sealed`, `handed_over` or `cancelled`.
 */
status: string, 
/**
 * Why a sealed bundle must stay here: what a hand-over would be refused with. None where it may leave.
 */
stays: Failure | null, 
/**
 * When sealed.
 */
sealed_at: string, 
/**
 * First eight digits of its SHA-256.
 */
digest: string, 
/**
 * Bytes, as text.
 */
bytes: string, 
/**
 * Kind of the recipient when it was sealed.
 */
kind: RecipientKind, 
/**
 * File name on the stick.
 */
file: string, 
/**
 * SHA-256 of the file, in hex.
 */
sha256: string, 
/**
 * The notice of a withdrawal, and nothing of the case file.
 */
notice: boolean, 
/**
 * Purpose of sending.
 */
purpose: string, 
/**
 * Parts inside.
 */
parts: Array<Part>, 
/**
 * Number of the journal's entry that sealed it.
 */
seq: string, 
/**
 * Who handed it over, or empty.
 */
handed_by: string, 
/**
 * Who received it, or empty.
 */
to_name: string, 
/**
 * Their position.
 */
to_position: string, 
/**
 * Number of their identity paper, or empty.
 */
to_id_number: string, 
/**
 * `in_person`, `courier` or `post`, once it was handed over.
 */
how: string, 
/**
 * Seal number of a courier's envelope, or empty.
 */
seal: string, 
/**
 * When it was handed over: local date and time, or empty.
 */
handed_at: string, 
/**
 * Number of the signed receipt, or empty.
 */
paper_number: string, 
/**
 * The recipient has a compared key of its own for receipts.
 */
own_key: boolean, 
/**
 * A signed receipt can be awaited as a file: by that key, or of another room.
 */
signs_receipts: boolean, 
/**
 * It is awaited, and did not come yet.
 */
receipt_awaited: boolean, 
/**
 * It was entered after something had closed what had left before.
 */
late: boolean, 
/**
 * Signature of the receiver, drawn on the screen, or nothing.
 */
strokes: Array<Array<[number, number, number]>>, };

export type CancelAppointment = { 
/**
 * Case id.
 */
case: string, 
/**
 * Appointment id.
 */
appointment: string, };

export type CancelBundle = { 
/**
 * Case id.
 */
case: string, 
/**
 * Bundle id.
 */
bundle: string, 
/**
 * Why.
 */
reason: string, };

export type Card = "per_month" | "age_and_first" | "language" | "needs" | "length" | "breaks" | "prompts" | "feelings" | "responses" | "consent_child" | "consent_guardian" | "referrals" | "preparation" | "conflict" | "sign_off";

export type CardView = { 
/**
 * 0 (plan) to 6.
 */
card: number, 
/**
 * Marked done.
 */
done: boolean, 
/**
 * What it says.
 */
answers: { [key in string]: string }, };

export type CaseLink = "sibling" | "co_victim" | "both" | "other";

export type CaseReason = { 
/**
 * Case id.
 */
case: string, 
/**
 * Why, 3 to 300 characters.
 */
reason: string, };

export type CaseRef = { 
/**
 * Case id.
 */
case: string, };

export type CaseRow = { 
/**
 * Case id.
 */
case: string, 
/**
 * Code.
 */
code: CodeView, 
/**
 * `preparing`, `interviewed`, `signed`, `handed_over`, `closed`.
 */
status: string, 
/**
 * Code of the next step, for example `ask-who-decides`; words key `next-<code>`.
 */
next_step: string, 
/**
 * Local date and time last touched.
 */
touched: string, 
/**
 * Age band.
 */
age_band: AgeBand, 
/**
 * Interviews that are not signed, by number.
 */
unsigned: Array<UnsignedInterview>, };

export type CaseView = { 
/**
 * Case id.
 */
case: string, 
/**
 * Code.
 */
code: CodeView, 
/**
 * Status, as in the list.
 */
status: string, 
/**
 * Next step, as in the list.
 */
next_step: string, 
/**
 * Who answers for the file: person id.
 */
responsible: string, 
/**
 * Their name.
 */
responsible_name: string, 
/**
 * Interviews planned for them, which would go with the file.
 */
responsible_planned: number, 
/**
 * Who handed it to whom, oldest first.
 */
handovers: Array<HandoverView>, 
/**
 * Age band.
 */
age_band: AgeBand, 
/**
 * Who referred.
 */
referral: ReferralSource | null, 
/**
 * Number at the referring body.
 */
external_number: string, 
/**
 * Kinds of content that blind intake withholds from whoever asks; they are then empty here.
 */
withheld: Array<BlindKind>, 
/**
 * For the supervisor: interviewers for whom it can be opened early.
 */
may_open: Array<PersonChoice>, 
/**
 * What was opened early, oldest first.
 */
early_openings: Array<EarlyOpeningView>, 
/**
 * Identity has been entered.
 */
identity_known: boolean, 
/**
 * Two birth dates differ, and nobody has settled which holds.
 */
birth_unsettled: boolean, 
/**
 * People around the child, without name or number.
 */
people: Array<PersonAroundRow>, 
/**
 * Last look at identity: local date and time, or empty.
 */
revealed_at: string, 
/**
 * By whom.
 */
revealed_by: string, 
/**
 * Why.
 */
revealed_reason: RevealReason | null, 
/**
 * Consent by purpose.
 */
consent: ConsentSummary, 
/**
 * Interviews, newest first.
 */
interviews: Array<InterviewCard>, 
/**
 * Appointments to come.
 */
appointments: Array<AppointmentView>, 
/**
 * Preparation cards.
 */
cards: Array<CardView>, 
/**
 * Cards that would be open if an interview began now, by number: also where nobody planned it.
 */
open_at_begin: Array<number>, 
/**
 * Minutes that are usual at this age.
 */
usual_minutes: number, 
/**
 * The preparation card was last printed, local date and time, or empty.
 */
printed_at: string, 
/**
 * Cards changed since it was printed; 0: plan or appointment.
 */
changed_cards: Array<number>, 
/**
 * Planned or actual attendance.
 */
attendees: Array<AttendeeView>, 
/**
 * Interviews held elsewhere, newest entry first, with what was corrected or taken out.
 */
elsewhere: Array<ElsewhereView>, 
/**
 * Sessions to date.
 */
sessions: SessionsView, 
/**
 * Soft notes on preparation, planned attendance and sessions before the next one.
 */
notes: Array<NoteView>, 
/**
 * Legal orders and statements that a life is in danger, newest first.
 */
orders: Array<OrderRow>, 
/**
 * What such a statement can open.
 */
vital: VitalOffer, 
/**
 * Attachments.
 */
attachments: Array<AttachmentView>, 
/**
 * Referrals.
 */
referrals: Array<ReferralView>, 
/**
 * Interviews with immediate danger that nobody has answered, and whom to call.
 */
dangers: Array<DangerView>, 
/**
 * Who was told of dangers, entered beside the records.
 */
answered: Array<AnsweredDanger>, 
/**
 * Meetings of the joint team, newest first.
 */
meetings: Array<MeetingView>, 
/**
 * Roles and decisions that may be chosen.
 */
meeting_choices: MeetingChoices, 
/**
 * What each kind of receiving body would be given today.
 */
sharing: Array<SharingView>, 
/**
 * The day to follow up, by urgency.
 */
follow_up_defaults: Array<FollowUpDefault>, 
/**
 * The local day `YYYY-MM-DD`.
 */
today: string, 
/**
 * How the child was found some time after an interview, oldest first.
 */
aftercare: Array<AftercareView>, 
/**
 * Interviews after which somebody still asks how the child is.
 */
aftercare_due: Array<AftercareDue>, 
/**
 * Bundles.
 */
bundles: Array<BundleRow>, 
/**
 * The file is closed: read only.
 */
closed: boolean, };

export type CasesView = { 
/**
 * Rows.
 */
rows: Array<CaseRow>, 
/**
 * All that match.
 */
total: number, };

export type CellView = { 
/**
 * Part.
 */
part: Part, 
/**
 * Goes.
 */
goes: boolean, 
/**
 * `consent`, `order`, `vital`, or empty.
 */
basis: string, 
/**
 * Reason code when it stays (`reason-<code>`).
 */
reason: string, 
/**
 * A date that belongs to the reason (when the child said no …), or empty.
 */
reason_day: string, };

export type ChangePassphrase = { 
/**
 * The present one.
 */
old: string, 
/**
 * The new one.
 */
new: string, };

export type ChangeRole = { 
/**
 * Person id.
 */
person: string, 
/**
 * The role from now on.
 */
role: Role, };

export type Channel = "in_person" | "phone" | "video" | "writing";

export type CheckBundle = { 
/**
 * Path of the bundle.
 */
path: string, 
/**
 * Path of an age identity file, or empty for this room's own key.
 */
identity: string, 
/**
 * Path of allowed_signers, or empty for this room's roster.
 */
signers: string, 
/**
 * Path of the log's public key (PEM), or empty for this room's roster.
 */
log_key: string, };

export type CheckKeeper = { 
/**
 * The key.
 */
key: string, 
/**
 * How.
 */
how: KeyCheck, 
/**
 * The six groups as they were read by the keeper.
 */
groups: Array<string>, };

export type CheckPassphrase = { 
/**
 * The passphrase.
 */
passphrase: string, 
/**
 * The person's name, which must not be the passphrase.
 */
name: string, 
/**
 * The room's name, likewise.
 */
room: string, };

export type CheckPin = { 
/**
 * The PIN.
 */
pin: string, };

export type CheckRecipientKey = { 
/**
 * Recipient.
 */
recipient: string, 
/**
 * How.
 */
how: KeyCheck, 
/**
 * The six groups as the recipient read them.
 */
groups: Array<string>, };

export type CheckReportSaved = { 
/**
 * File name.
 */
file: string, };

export type CheckRoom = { 
/**
 * Its signing key.
 */
key: string, 
/**
 * How.
 */
how: KeyCheck, 
/**
 * The six groups as they were read from the other room.
 */
groups: Array<string>, };

export type CheckSheetGroup = { 
/**
 * Its number on the sheet, 1 to 16.
 */
number: number, 
/**
 * Five digits and the check digit, with or without dash.
 */
group: string, };

export type CheckView = { 
/**
 * All holds.
 */
accepted: boolean, 
/**
 * Fault code when not (`err-bundle-<code>`, `rec-bundle-<code>`), else empty.
 */
fault: string, 
/**
 * Whole and unchanged.
 */
whole: Ternary, 
/**
 * Signed by a room that is known here.
 */
signed: Ternary, 
/**
 * Opens with this key.
 */
for_you: Ternary, 
/**
 * Principal of the room that signed, or empty.
 */
signed_by: string, 
/**
 * Its room as the signed bundle names it, or empty.
 */
room: string, 
/**
 * Its organisation, or empty.
 */
organisation: string, 
/**
 * Who prepared it, or empty.
 */
prepared_by: string, 
/**
 * Checked against this room's own keys, not against chosen files.
 */
own_keys: boolean, 
/**
 * Who compared the number of the other room's key, or empty.
 */
key_checked_by: string, 
/**
 * When, local date and time, or empty.
 */
key_checked_at: string, 
/**
 * The roster of rooms in which that room stands, or 0.
 */
roster_version: number, 
/**
 * The key is known here and counts no more.
 */
ended: EndedKey | null, 
/**
 * What its tree head says beside those of the same room seen before: `first`, `same`, `follows`, `apart`; empty
 * for this room's own and where nothing was accepted.
 */
head: string, 
/**
 * Bundle id, or empty.
 */
bundle: string, 
/**
 * Origin of the sender's log, or empty.
 */
log: string, 
/**
 * Sent when, or empty.
 */
created: string, 
/**
 * Purpose, or empty.
 */
purpose: string, 
/**
 * Case code as stored, or empty.
 */
code: CodeView | null, 
/**
 * Where the bundle is the notice of a withdrawal; then no part is inside.
 */
notice: NoticeView | null, 
/**
 * Parts inside.
 */
parts: Array<Part>, 
/**
 * Withheld: part and reason code.
 */
withheld: Array<[Part, string]>, 
/**
 * Entries disclosed and proven.
 */
entries: number, 
/**
 * Files.
 */
files: number, 
/**
 * Tree size of the sender's log.
 */
tree_size: string, 
/**
 * Root, base64.
 */
root: string, 
/**
 * Recordings named inside of which a file can be compared.
 */
recordings: Array<RecordingDigest>, 
/**
 * The report page, when accepted.
 */
html: string, };

export type ChildCannot = { 
/**
 * Case id.
 */
case: string, 
/**
 * Why.
 */
reason: string, };

export type ChildPageView = { 
/**
 * Key (`assent-page-<page>`).
 */
page: string, 
/**
 * It asks; otherwise it tells.
 */
asks: boolean, 
/**
 * The purpose it answers.
 */
purpose: Purpose | null, 
/**
 * First line, or empty when there are no words in this language.
 */
line1: string, 
/**
 * Second line, or empty.
 */
line2: string, 
/**
 * What came of it.
 */
touch: Touch | null, 
/**
 * Wall clock of that, or empty.
 */
at: string, };

export type ChildPagesRef = { 
/**
 * Case id.
 */
case: string, 
/**
 * Set of words (`4-7`, `8-12`, `13-17`, `13-17-polite`), or empty for the one that fits.
 */
ages: string, 
/**
 * Language of the words, or empty for that of the conversation.
 */
language: string, };

export type ChildPagesView = { 
/**
 * Case id.
 */
case: string, 
/**
 * Set of words.
 */
ages: string, 
/**
 * Every set.
 */
sets: Array<string>, 
/**
 * Language of the words.
 */
language: string, 
/**
 * The interviewer's name as offered for the child to hear.
 */
called: string, 
/**
 * Topics in order.
 */
topics: Array<TopicView>, 
/**
 * Fewest and most topics.
 */
least: number, 
/**
 * Most topics.
 */
most: number, 
/**
 * Pages that are ticked: as chosen last, else as offered for the set.
 */
ticked: Array<string>, 
/**
 * The screen was opened in this conversation.
 */
opened: boolean, 
/**
 * Every chosen page has an outcome.
 */
all_seen: boolean, 
/**
 * Page at which the child stopped last since the screen was opened, or empty.
 */
stopped_page: string, 
/**
 * Wall clock of that, or empty.
 */
stopped_at: string, 
/**
 * Chosen pages that were left out when the screen was opened last.
 */
skipped: Array<string>, 
/**
 * The last touch of the child could not be written; said once.
 */
unsaved: boolean, 
/**
 * Why the screen cannot be opened now (a failure code), or empty.
 */
blocked: string, };

export type ChildScreenView = { 
/**
 * Language of the words.
 */
language: string, 
/**
 * The pages in order.
 */
pages: Array<ShownPage>, 
/**
 * Where it begins.
 */
at: number, };

export type ChildTold = { 
/**
 * Who: initials or a role.
 */
by: string, 
/**
 * When: local `HH:MM` of the day it belongs to, or `YYYY.MM.DD HH:MM`.
 */
at: string, 
/**
 * How.
 */
how: ToldHow, 
/**
 * What the child said to it.
 */
said: ToldSaid, };

export type ChildsEnd = "calm" | "tired" | "upset" | "other";

export type ClockWasWrong = { 
/**
 * Why: 10 to 200 characters.
 */
reason: string, };

export type CodeView = { 
/**
 * `Хус 4127`.
 */
mn: string, 
/**
 * `Birch 4127`.
 */
en: string, };

export type ComparePapers = { 
/**
 * What they showed, and what was entered again: 10 to 300 characters.
 */
found: string, };

export type CompleteEntry = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * The feeling, the beginning of the break, or the entry that somebody came or went.
 */
of: string, 
/**
 * Signs, for a feeling.
 */
signs: Array<DistressSign>, 
/**
 * What was done, for a feeling.
 */
responses: Array<DistressResponse>, 
/**
 * How strong, 0 to 3, for a feeling; none when it was not judged.
 */
intensity: number | null, 
/**
 * How it went on, for a feeling.
 */
outcome: FeelingOutcome | null, 
/**
 * Who asked, for a break.
 */
asked_by: BreakAsker | null, 
/**
 * Why, for a break.
 */
break_reason: BreakReason | null, 
/**
 * Who came or went.
 */
person: PersonMove | null, };

export type ConcernContact = "none" | "possible" | "daily" | "not_known";

export type ConcernedBundle = { 
/**
 * Bundle id.
 */
bundle: string, 
/**
 * File name.
 */
file: string, 
/**
 * SHA-256 in hex.
 */
sha256: string, 
/**
 * When it was sealed: local date and time.
 */
sealed_at: string, 
/**
 * When a bundle with its tree head was checked here, local date and time, or empty: it was never here.
 */
seen_at: string, };

export type ConfirmConsent = { 
/**
 * Case id.
 */
case: string, 
/**
 * All answers were read back.
 */
read_back: boolean, 
/**
 * "Signed on paper" number, or empty.
 */
paper_number: string, 
/**
 * Strokes: lists of [x, y, milliseconds].
 */
strokes: Array<Array<[number, number, number]>>, 
/**
 * The interviewer's PIN.
 */
pin: string, };

export type ConfirmSheet = { 
/**
 * Keeper 1 to 3.
 */
keeper: number, 
/**
 * The asked groups in order, digits only (five digits and the check digit, with or without dash).
 */
groups: Array<string>, };

export type ConsentPapersView = { 
/**
 * Code.
 */
code: CodeView, 
/**
 * Version, 0 before the first.
 */
version: number, 
/**
 * Who decides.
 */
decider: DeciderView | null, 
/**
 * The adult who decides may be implicated: what they answered is kept and no longer counts.
 */
discounted: boolean, 
/**
 * The child could not answer, and why; else empty.
 */
child_cannot: string, 
/**
 * The answers of this version, in the order of the purposes.
 */
answers: Array<PaperAnswer>, 
/**
 * What was taken back since, in order.
 */
withdrawals: Array<PaperWithdrawal>, 
/**
 * When it was confirmed: local date and time, or empty.
 */
confirmed_at: string, 
/**
 * By which interviewer, or empty.
 */
confirmed_by: string, 
/**
 * Number of the entry that confirmed it, or empty.
 */
confirmed_seq: string, 
/**
 * Number of the signed paper, or empty.
 */
paper_number: string, 
/**
 * The signature drawn on the screen, or nothing.
 */
strokes: Array<Array<[number, number, number]>>, 
/**
 * Last day it holds, or empty.
 */
valid_until: string, 
/**
 * Notices that are due.
 */
notices: Array<NoticePaper>, };

export type ConsentRef = { 
/**
 * Case id.
 */
case: string, 
/**
 * Language of the words, `mn` or `en`.
 */
language: string, };

export type ConsentState = "unknown" | "requested" | "request_deferred" | "refused" | "given" | "renewed_given" | "withdrawn" | "expired" | "terminated" | "invalidated";

export type ConsentSummary = { 
/**
 * Version, 0 when none yet.
 */
version: number, 
/**
 * Day of confirmation, or empty.
 */
confirmed_on: string, 
/**
 * All eight purposes.
 */
purposes: Array<PurposeState>, 
/**
 * Purposes to which the adult said no and the child yes: talk again, or an authority decides.
 */
talk_again: Array<Purpose>, };

export type ConsentView = { 
/**
 * Case id.
 */
case: string, 
/**
 * Conversation id, or empty.
 */
consent: string, 
/**
 * Version, 0 before the first.
 */
version: number, 
/**
 * Who decides.
 */
decider: DeciderView | null, 
/**
 * Language of the words of this page; an answer is recorded with the words of this language.
 */
language: string, 
/**
 * Words for the adult, in the asked language.
 */
guardian_words: Array<WordingView>, 
/**
 * Words for the child.
 */
child_words: Array<WordingView>, 
/**
 * Answers and their effect.
 */
summary: ConsentSummary, 
/**
 * Teach-back ticked, per purpose and giver: `guardian/police`.
 */
teach_back: Array<string>, 
/**
 * The child cannot answer, and why; else empty.
 */
child_cannot: string, 
/**
 * Confirmed, so read-only.
 */
confirmed: boolean, 
/**
 * Last day it holds, or empty.
 */
valid_until: string, 
/**
 * Age band words set used for the child: `4-7`, `8-12`, `13-17`.
 */
age_set: string, 
/**
 * The person around the child who decides, or empty.
 */
adult: string, 
/**
 * People around the child who may decide for it. Who may be implicated is never among them.
 */
people: Array<DeciderPerson>, 
/**
 * Deciders offered, in the order of the rules.
 */
deciders: Array<DeciderKind>, 
/**
 * Somebody else of the decider's relation is entered as implicated, who may be the same person.
 */
alike_implicated: boolean, 
/**
 * The adult who decides may be implicated: what they answered is kept and no longer counts.
 */
discounted: boolean, 
/**
 * A session is signed off under this version; kept for ever.
 */
in_use: boolean, 
/**
 * The conversations before this one, the last first.
 */
earlier: Array<EarlierTalk>, };

export type CorrectTap = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * Tap id.
 */
tap: string, 
/**
 * New local time `HH:MM:SS`, or empty to keep.
 */
clock: string, 
/**
 * New word (phase or prompt), or empty to keep.
 */
word: string, };

export type CountView = { 
/**
 * The count; nothing where it is not shown.
 */
count: number | null, 
/**
 * One to four; otherwise what is not shown is hidden so that another count cannot be worked out.
 */
few: boolean, };

export type CountsSaved = { 
/**
 * File name.
 */
file: string, };

export type CountsTaken = { 
/**
 * The room.
 */
room: string, 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
until: string, };

export type CountsView = { 
/**
 * Which.
 */
card: Card, 
/**
 * Rows.
 */
rows: AxisView, 
/**
 * Columns.
 */
columns: AxisView, 
/**
 * Counts by row and column.
 */
cells: Array<Array<CountView>>, 
/**
 * The sentence, where every count is shown and there are enough of them.
 */
finding: FindingView | null, };

export type Danger = "immediate_danger" | "not_safe_tonight" | "self_harm";

export type DangerOver = { 
/**
 * Case id.
 */
case: string, 
/**
 * Which statement.
 */
order: string, };

export type DangerView = { 
/**
 * Interview id.
 */
interview: string, 
/**
 * Which.
 */
danger: Danger, 
/**
 * Its number.
 */
number: number, 
/**
 * The numbers of the plan, in their order.
 */
phones: Array<PlanPhone>, };

export type DeciderKind = "mother" | "father" | "guardian" | "custodian" | "legal_representative" | "appointed_representative" | "guardianship_authority" | "joint_team" | "court" | "child_alone";

export type DeciderPerson = { 
/**
 * Person id.
 */
adult: string, 
/**
 * Relation, as entered.
 */
relation: Relation, 
/**
 * Of several with this relation, which; 0 for the only one.
 */
nth: number, 
/**
 * As which kind of decider.
 */
decider: DeciderKind, 
/**
 * May be implicated, as entered: no or not known.
 */
implicated: Ternary, 
/**
 * Lives with the child.
 */
lives_with_child: Ternary, };

export type DeciderView = { 
/**
 * Relation.
 */
decider: DeciderKind, 
/**
 * May be implicated.
 */
implicated: Ternary, 
/**
 * Proof seen.
 */
proof: Proof, 
/**
 * Number or reason.
 */
proof_note: string, 
/**
 * How.
 */
channel: Channel, 
/**
 * Witness.
 */
witness: string, 
/**
 * Language used.
 */
language: string, 
/**
 * Reason when the decider does not fit the age.
 */
mismatch_reason: string, };

export type DecisionInput = { 
/**
 * Words key `meeting-decision-<code>`.
 */
code: string, 
/**
 * Role that is responsible.
 */
responsible: string, 
/**
 * Done by `YYYY-MM-DD`.
 */
due: string, };

export type DecisionStatus = "open" | "done" | "dropped";

export type DecisionView = { 
/**
 * Code.
 */
code: string, 
/**
 * Role that is responsible.
 */
responsible: string, 
/**
 * Done by.
 */
due: string, 
/**
 * Where it stands.
 */
status: DecisionStatus, 
/**
 * Since `YYYY-MM-DD`, or empty.
 */
since: string, 
/**
 * Past its day.
 */
overdue: boolean, };

export type DescribeItem = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * Item number.
 */
item: number, 
/**
 * Bag number.
 */
bag: string, 
/**
 * Description, at most 160 characters.
 */
description: string, 
/**
 * Where it is kept, or empty.
 */
kept: string, };

export type DigestFile = { 
/**
 * Path chosen by the person; kept nowhere.
 */
path: string, };

export type DistressResponse = "paused" | "water" | "other_topic" | "grounding" | "comfort_object" | "support_person" | "break" | "psychologist" | "stopped" | "medical" | "other";

export type DistressSign = "quiet" | "tears" | "freezing" | "shaking" | "agitation" | "anger" | "pain" | "asked_to_stop" | "other";

export type DoctorLine = { 
/**
 * Code: `cipher`, `database`, `entries`, `commitments`, `tree`, `heads`, `signatures`, `projections`,
 * `attachments`, `files`, `process`, `other`.
 */
check: string, 
/**
 * How many were looked at.
 */
count: string, 
/**
 * Problem codes; empty when well.
 */
problems: Array<string>, 
/**
 * What this computer does not give: `memory-not-locked`, `dumps-not-shut-out`. No fault of the store.
 */
limits: Array<string>, };

export type DoctorView = { 
/**
 * All well.
 */
well: boolean, 
/**
 * Lines.
 */
lines: Array<DoctorLine>, 
/**
 * Number of the first entry that does not fit the one before it, or empty.
 */
first_break: string, };

export type Done = { 
/**
 * Wall clock `HH:MM:SS` of the last saved entry, or empty when nothing was written.
 */
saved_at: string, };

export type DraftView = { 
/**
 * As it was kept last.
 */
draft: ExportDraft | null, };

export type EarlierTalk = { 
/**
 * Version.
 */
version: number, 
/**
 * Local day on which it began.
 */
day: string, 
/**
 * Who decided.
 */
decider: DeciderKind, 
/**
 * Local day on which it was confirmed, or empty.
 */
confirmed_on: string, 
/**
 * Who decided may be implicated: the answers are kept and do not count.
 */
discounted: boolean, };

export type EarlyOpeningView = { 
/**
 * For whom.
 */
person: string, 
/**
 * Why.
 */
reason: string, 
/**
 * Who opened it.
 */
by: string, 
/**
 * When.
 */
at: string, };

export type ElsewhereReason = "first_report" | "inquiry" | "protection" | "medical" | "trial" | "supplementary" | "other" | "not_known";

export type ElsewhereView = { 
/**
 * Which.
 */
elsewhere: string, 
/**
 * Who held it.
 */
body: InterviewBody, 
/**
 * Which office, or empty.
 */
office: string, 
/**
 * When.
 */
held: HeldInput, 
/**
 * Why it was held.
 */
reason: ElsewhereReason, 
/**
 * In words, or empty.
 */
note: string, 
/**
 * Entered by.
 */
by: string, 
/**
 * Entered on: local date and time.
 */
at: string, 
/**
 * The entry that this one corrects, or empty.
 */
corrects: string, 
/**
 * Why it was corrected, or empty.
 */
because: string, 
/**
 * Why it was taken out of the count, or empty.
 */
struck: string, 
/**
 * By whom it was taken out, or empty.
 */
struck_by: string, 
/**
 * It counts: neither corrected nor taken out.
 */
counts: boolean, };

export type Empty = Record<symbol, never>;

export type EndInterview = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * Makes a repeated call harmless (UUID).
 */
request: string, 
/**
 * The child asked to stop.
 */
stopped_by_child: boolean, 
/**
 * It was interrupted and ended with its last entry.
 */
at_last_entry: boolean, };

export type EndOrder = { 
/**
 * Case id.
 */
case: string, 
/**
 * Order id.
 */
order: string, 
/**
 * The day on which it ended, `YYYY-MM-DD`; empty for today.
 */
on: string, 
/**
 * Why.
 */
reason: string, };

export type EndedKey = { 
/**
 * Room.
 */
room: string, 
/**
 * `here` (ended by this room), `ended` (by the roster) or `taken_out` (not in the roster any more).
 */
by: string, 
/**
 * The last day on which it counted.
 */
until: string, 
/**
 * Number of that roster, or 0.
 */
version: number, };

export type ExportDraft = { 
/**
 * Case id.
 */
case: string, 
/**
 * Step, from 0.
 */
step: number, 
/**
 * Recipients (ids); while a bundle for one is being written, `id/bundle`, so that whoever comes back can tell whether it was.
 */
recipients: Array<string>, 
/**
 * Purpose of sending.
 */
purpose: string, 
/**
 * Reference number.
 */
reference: string, 
/**
 * Taken away.
 */
taken: Array<TakenAway>, };

export type Failure = { 
/**
 * Kind.
 */
kind: FailureKind, 
/**
 * Kebab-case code: `err-<code>` says what happened, `rec-<code>` what to do.
 */
code: string, 
/**
 * Field beside which the sentence stands, or empty.
 */
field: string, 
/**
 * Values for the sentence: numbers, dates, codes.
 */
args: { [key in string]: string }, 
/**
 * With `broken`: a short number that is also in this computer's list of incidents, else empty.
 */
incident: string, };

export type FailureKind = "refused" | "invalid" | "cancelled" | "broken";

export type FeelingOutcome = "calmed" | "same" | "stopped";

export type FileDigest = { 
/**
 * SHA-256 in hex.
 */
sha256: string, 
/**
 * Bytes as text.
 */
bytes: string, };

export type FillPreparation = { 
/**
 * Case id.
 */
case: string, 
/**
 * 1 to 6, or 0 for the plan.
 */
card: number, 
/**
 * Field key to value; keys as in `casefile::preparation::FIELDS`.
 */
answers: { [key in string]: string }, };

export type FindBackups = { 
/**
 * The folder.
 */
folder: string, };

export type FindingView = { 
/**
 * Words key `insights-finding-<code>`.
 */
code: string, 
/**
 * In hundredths, to the nearest five.
 */
percent: number, };

export type FollowUpDefault = { 
/**
 * How soon.
 */
urgency: Urgency, 
/**
 * `YYYY-MM-DD`.
 */
day: string, };

export type ForgetUnfinished = { 
/**
 * Bundle id.
 */
bundle: string, 
/**
 * The folder, as the row says it.
 */
folder: string, };

export type GapInput = { 
/**
 * From, local `HH:MM`.
 */
from: string, 
/**
 * To, local `HH:MM`.
 */
to: string, 
/**
 * Why.
 */
reason: string, };

export type GateColumn = { 
/**
 * Recipient id.
 */
recipient: string, 
/**
 * Kind.
 */
kind: RecipientKind, 
/**
 * Organisation.
 */
organisation: string, 
/**
 * First two groups of the fingerprint.
 */
fingerprint: Array<string>, 
/**
 * Cells, one per part.
 */
cells: Array<CellView>, 
/**
 * Anything goes.
 */
any: boolean, 
/**
 * When nothing goes: the one reason code, or empty.
 */
reason: string, 
/**
 * Its date.
 */
reason_day: string, 
/**
 * Bytes of the files that go, attachments and scans of orders, as text. The sealed file is larger.
 */
bytes: string, 
/**
 * Entries that go.
 */
entries: number, 
/**
 * The day on which the child said no to this purpose, or empty. It stands also when a legal order opens
 * something all the same.
 */
child_no_day: string, 
/**
 * Legal orders that open something for this recipient.
 */
orders: Array<GateOrder>, };

export type GateOrder = { 
/**
 * Which danger; none: it is a legal order.
 */
danger: Danger | null, 
/**
 * Of a danger: the last day, or empty.
 */
until: string, 
/**
 * Issuing body.
 */
body: string, 
/**
 * Number.
 */
number: string, 
/**
 * Date `YYYY-MM-DD`.
 */
date: string, 
/**
 * Its scan is kept, and goes with it.
 */
scan: boolean, };

export type GateRequest = { 
/**
 * Case id.
 */
case: string, 
/**
 * Recipients (ids); while a bundle for one is being written, `id/bundle`, so that whoever comes back can tell whether it was.
 */
recipients: Array<string>, };

export type GateView = { 
/**
 * Case id.
 */
case: string, 
/**
 * Code.
 */
code: CodeView, 
/**
 * Columns.
 */
columns: Array<GateColumn>, 
/**
 * Sequence number the gate was computed at; sealing refuses when consent has changed since.
 */
seen_seq: string, 
/**
 * Consent version and day.
 */
consent_version: number, 
/**
 * Day.
 */
consent_day: string, 
/**
 * Of the purposes of these recipients, those to which the adult said no and the child yes.
 */
talk_again: Array<Purpose>, 
/**
 * Interviews not signed off, which stay.
 */
unsigned: number, 
/**
 * Interviews signed off.
 */
signed: number, 
/**
 * Attachments.
 */
attachments: number, 
/**
 * The day to which the journal goes, where the clock is behind it, or empty: nothing is sealed or handed over then.
 */
clock_behind: string, 
/**
 * The day on which the store went on from an earlier state, where nobody has looked at the papers since, or empty: no bundle
 * is sealed or handed over then.
 */
restored_on: string, };

export type GiveNotice = { 
/**
 * Case id.
 */
case: string, 
/**
 * Recipient.
 */
recipient: string, 
/**
 * Number of the withdrawal's entry in the journal.
 */
withdrawal: string, 
/**
 * Name of the receiver.
 */
to_name: string, 
/**
 * Position.
 */
to_position: string, 
/**
 * Number of their identity paper, or empty.
 */
to_id_number: string, 
/**
 * `in_person`, `courier` or `post`.
 */
how: string, 
/**
 * Seal number for a courier, or empty.
 */
seal: string, 
/**
 * Paper number of the receipt, or empty.
 */
paper_number: string, 
/**
 * When, local `YYYY.MM.DD HH:MM`; empty for now.
 */
at: string, };

export type Giver = "guardian" | "child";

export type GoOn = { 
/**
 * Why, 10 to 300 characters.
 */
reason: string, };

export type HandCasesOn = { 
/**
 * Who had them.
 */
person: string, 
/**
 * Why.
 */
reason: HandoverReason, 
/**
 * Which, and to whom.
 */
cases: Array<HandOnTo>, };

export type HandOnTo = { 
/**
 * Case id.
 */
case: string, 
/**
 * Person id.
 */
to: string, };

export type HandOver = { 
/**
 * Case id.
 */
case: string, 
/**
 * Bundle id.
 */
bundle: string, 
/**
 * Name of the receiver.
 */
to_name: string, 
/**
 * Position.
 */
to_position: string, 
/**
 * Number of their identity paper, or empty.
 */
to_id_number: string, 
/**
 * `in_person`, `courier` or `post`.
 */
how: string, 
/**
 * Seal number for a courier, or empty.
 */
seal: string, 
/**
 * Paper number of the receipt, or empty.
 */
paper_number: string, 
/**
 * When, local `YYYY.MM.DD HH:MM`; empty for now.
 */
at: string, 
/**
 * Signature of the receiver, drawn on the screen: lists of [x, y, milliseconds]; may be empty.
 */
strokes: Array<Array<[number, number, number]>>, 
/**
 * A signed receipt is to come back as a file; only of a recipient whose key for it was compared.
 */
receipt_awaited: boolean, };

export type HandoverReason = "leaving" | "absence" | "workload" | "conflict" | "reopened";

export type HandoverView = { 
/**
 * Who answered for it, name.
 */
from: string, 
/**
 * Who answers for it from then on, name.
 */
to: string, 
/**
 * Why.
 */
reason: HandoverReason, 
/**
 * Who handed it on, name.
 */
by: string, 
/**
 * When, local date and time.
 */
at: string, };

export type HeldInput = { 
/**
 * `day`, `month`, `year`, `about` or `not_known`.
 */
precision: string, 
/**
 * Year, or empty.
 */
year: string, 
/**
 * Month, or empty.
 */
month: string, 
/**
 * Day, or empty.
 */
day: string, 
/**
 * With `about`: so many units ago.
 */
amount: string, 
/**
 * With `about`: of what.
 */
unit: HeldUnit | null, 
/**
 * With `about`: the day from which it is counted back, `YYYY-MM-DD`; when typed, empty for today.
 */
on: string, };

export type HeldUnit = "days" | "weeks" | "months" | "years";

export type Holder = { 
/**
 * Organisation.
 */
organisation: string, 
/**
 * Sections of the record that they have, by their stored names: the first word of an item's path.
 */
sections: Array<string>, 
/**
 * It was amended since, and they have nothing newer.
 */
owed: boolean, };

export type IdentificationView = { 
/**
 * Version of the lists.
 */
list: number, 
/**
 * Forms to choose from.
 */
forms: Array<TermView>, 
/**
 * Kinds of exploitation to choose from.
 */
exploitation: Array<TermView>, 
/**
 * What was noted, newest first; the first stands.
 */
alleged: Array<AllegedView>, 
/**
 * Signs with what was noted.
 */
sets: Array<SignSetView>, 
/**
 * Blind intake withholds from whoever asks what is alleged; then nothing of it is here.
 */
alleged_withheld: boolean, 
/**
 * Blind intake withholds the signs; then no answer is here.
 */
signs_withheld: boolean, 
/**
 * The file is closed: read only.
 */
closed: boolean, };

export type IdentityPart = "clan" | "patronymic" | "given" | "registration" | "birth" | "phone" | "phone_use" | "place" | "address";

export type IdentitySaved = { 
/**
 * Wall clock of the entry.
 */
saved_at: string, 
/**
 * Words keys of notes: `registration-check-digit`, `registration-birth-differs` …
 */
notes: Array<string>, };

export type IdentityView = { 
/**
 * Clan name.
 */
clan: string, 
/**
 * Patronymic or matronymic.
 */
patronymic: string, 
/**
 * Given name.
 */
given: string, 
/**
 * Names not known.
 */
names_not_known: boolean, 
/**
 * Registration number.
 */
registration_number: string, 
/**
 * Birth.
 */
birth: BirthInput, 
/**
 * Contact telephone.
 */
phone: string, 
/**
 * Safe to call.
 */
phone_safe: Ternary, 
/**
 * When it is safe, or empty.
 */
phone_hours: string, 
/**
 * Aimag code.
 */
aimag: string, 
/**
 * District code.
 */
district: string, 
/**
 * Address.
 */
address: string, };

export type InHandCase = { 
/**
 * Case id.
 */
case: string, 
/**
 * Code.
 */
code: CodeView, 
/**
 * Code of the next step; words key `next-<code>`.
 */
next_step: string, 
/**
 * Answers for the file; else only an interview is planned.
 */
answers: boolean, 
/**
 * Interviews planned for them, local date and time, by time.
 */
planned: Array<string>, };

export type InHandView = { 
/**
 * Open case files, touched last first.
 */
cases: Array<InHandCase>, 
/**
 * Interviews planned for them.
 */
planned: number, 
/**
 * Interviews of theirs that were begun and not ended.
 */
running: number, 
/**
 * Records of theirs that are not signed.
 */
unsigned: number, };

export type IncidentView = { 
/**
 * Six digits.
 */
number: string, 
/**
 * Local date `YYYY-MM-DD`.
 */
day: string, 
/**
 * Local time `HH:MM`.
 */
clock: string, 
/**
 * What happened (`err-<code>`).
 */
code: string, };

export type InsightsView = { 
/**
 * Interviews that are counted.
 */
interviews: CountView, 
/**
 * Interviews left out for want of consent; nothing where they are fewer than five.
 */
left_out: number | null, 
/**
 * Minutes below which a quarter, a half and three quarters of the interviews took; empty without cards.
 */
minutes: Array<number>, 
/**
 * The cards; none for too few interviews, or where a filter would single out a few.
 */
cards: Array<CountsView>, 
/**
 * For an interviewer, their own prompts; nobody else sees them.
 */
own: Array<OwnPromptsView>, };

export type InterruptedView = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * Code.
 */
code: CodeView, 
/**
 * Began, local `HH:MM`.
 */
began: string, 
/**
 * Last entry, local `HH:MM:SS`.
 */
last: string, };

export type InterviewBody = "police" | "prosecutor" | "court" | "child_protection" | "hospital" | "school" | "ngo" | "child_room" | "other" | "not_known";

export type InterviewCard = { 
/**
 * Interview id.
 */
interview: string, 
/**
 * Number within the case.
 */
number: number, 
/**
 * `live`, `ended` or `signed`.
 */
status: string, 
/**
 * Local date.
 */
day: string, 
/**
 * Local start `HH:MM`.
 */
from: string, 
/**
 * Local end `HH:MM`, or empty.
 */
to: string, 
/**
 * Interviewer's name.
 */
interviewer: string, 
/**
 * Whoever asks led it: nobody else notes, completes and signs.
 */
own: boolean, 
/**
 * Minutes, with breaks.
 */
minutes: number, 
/**
 * Breaks.
 */
breaks: number, 
/**
 * Open prompts.
 */
open_prompts: number, 
/**
 * All prompts.
 */
prompts: number, 
/**
 * Attachments.
 */
attachments: number, 
/**
 * Recording numbers.
 */
recordings: Array<string>, 
/**
 * Ribbon.
 */
ribbon: Array<RibbonPiece>, 
/**
 * Amendments, as `item` codes.
 */
amendments: Array<string>, };

export type InterviewRef = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, };

export type JournalLine = { 
/**
 * Number.
 */
seq: string, 
/**
 * Local date `YYYY-MM-DD`.
 */
day: string, 
/**
 * Local time `HH:MM:SS`.
 */
clock: string, 
/**
 * What; words key `act-<act with dashes>`.
 */
act: string, 
/**
 * By whom: staff name.
 */
who: string, 
/**
 * Case code, for entries of a case.
 */
code: CodeView | null, 
/**
 * Case id, for entries of a case, else empty.
 */
case: string, 
/**
 * What more there is to say, as a list of stored words and a word of it (`purpose`, `police`); or the name of a
 * sentence `journal-detail-<name>` and its value; never anything a child said and never its name.
 */
detail: Array<[string, string]>, };

export type JournalPlace = { 
/**
 * `original`, `sealed`, `handed_over`, `received` or `cancelled`.
 */
state: string, 
/**
 * Kind of recipient; none for the room itself.
 */
kind: RecipientKind | null, 
/**
 * Organisation, or the room's name.
 */
organisation: string, 
/**
 * Who received it, or empty.
 */
to_name: string, 
/**
 * Local date of the last step, or empty.
 */
day: string, };

export type JournalRequest = { 
/**
 * Case id, or empty for the room.
 */
case: string, 
/**
 * `all`, `handed_over`, `opened`, `consent`, `amendments`.
 */
filter: string, 
/**
 * Only entries before this number, or empty for the newest.
 */
before: string, 
/**
 * At most 200.
 */
limit: number, 
/**
 * A number (`219`, `№ 0219`), a part of a person's name or of a case code, or empty.
 */
search: string, 
/**
 * First day `YYYY-MM-DD`, or empty.
 */
from: string, 
/**
 * Last day `YYYY-MM-DD`, or empty.
 */
until: string, };

export type JournalView = { 
/**
 * Lines.
 */
lines: Array<JournalLine>, 
/**
 * More before the last.
 */
more: boolean, 
/**
 * Entries in all.
 */
size: string, 
/**
 * Latest code: six groups of five digits of the root.
 */
code: Array<string>, 
/**
 * The chain was whole at the last check.
 */
whole: boolean, 
/**
 * When it was checked: local `HH:MM`.
 */
checked_at: string, 
/**
 * Code of the case the page is about, if it is about one.
 */
about: CodeView | null, 
/**
 * Where that case's record is now; empty for the room's journal.
 */
places: Array<JournalPlace>, };

export type KeepForm = { 
/**
 * Case id, or empty for a form that belongs to none.
 */
case: string, 
/**
 * Which form.
 */
form: string, 
/**
 * What stands in it, as the window writes it; empty to forget it.
 */
typed: string, };

export type KeeperInput = { 
/**
 * Name.
 */
name: string, 
/**
 * `ssh-ed25519 …` line.
 */
key: string, };

export type KeeperView = { 
/**
 * Name.
 */
name: string, 
/**
 * The key, an OpenSSH line.
 */
key: string, 
/**
 * Six groups of five digits.
 */
fingerprint: Array<string>, 
/**
 * How the key was compared, when it was.
 */
checked_how: KeyCheck | null, 
/**
 * By whom, or empty.
 */
checked_by: string, 
/**
 * When, local date and time, or empty.
 */
checked_at: string, };

export type KeptForm = { 
/**
 * Case id, or empty.
 */
case: string, 
/**
 * Which form.
 */
form: string, };

export type KeptView = { 
/**
 * As it was kept, or empty.
 */
typed: string, };

export type KeyCheck = "in_person" | "known_phone";

export type LaidAside = { 
/**
 * The folder in which it lies now.
 */
folder: string, };

export type LeaveChildScreen = { 
/**
 * Makes a repeated call harmless (UUID).
 */
request: string, 
/**
 * With `stopped`, the page at which.
 */
page: string, 
/**
 * The child stopped. Otherwise: the end, Escape, or nobody there.
 */
stopped: boolean, 
/**
 * A touch could not be written.
 */
unsaved: boolean, };

export type LinkCase = { 
/**
 * Case id.
 */
case: string, 
/**
 * The other file's code as typed.
 */
code: string, 
/**
 * What joins them.
 */
link: CaseLink, };

export type LinkView = { 
/**
 * Case id; empty where this person may not open that file.
 */
case: string, 
/**
 * Its code; empty where this person may not open that file.
 */
code: CodeView, 
/**
 * What joins them.
 */
link: CaseLink, 
/**
 * Who joined them.
 */
by: string, 
/**
 * Local date and time.
 */
at: string, 
/**
 * Why it was struck, or empty.
 */
struck: string, 
/**
 * By whom it was struck, or empty.
 */
struck_by: string, 
/**
 * When it was struck: local date and time, or empty.
 */
struck_at: string, };

export type LinksView = { 
/**
 * Newest first, those that were struck too.
 */
links: Array<LinkView>, 
/**
 * Blind intake withholds them from whoever asks; then none is here.
 */
withheld: boolean, };

export type ListCases = { 
/**
 * Typed text; code only, tolerant; empty for all.
 */
search: string, 
/**
 * Status to keep, or empty.
 */
status: string, 
/**
 * Next step to keep, or empty.
 */
next: string, 
/**
 * Consent to keep: `ended`, `ends_soon`, or empty.
 */
consent: string, 
/**
 * Age band to keep, or empty.
 */
age_band: string, 
/**
 * Touched in so many days, today the first of them; 0 for any time.
 */
touched_days: number, 
/**
 * `mine`, `others`, or empty.
 */
whose: string, 
/**
 * Rows to skip.
 */
offset: number, 
/**
 * Rows wanted, at most 200.
 */
limit: number, };

export type LiveAct = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * Makes a repeated call harmless (UUID).
 */
request: string, };

export type LiveLine = { 
/**
 * Tap id.
 */
tap: string, 
/**
 * Local `HH:MM:SS`.
 */
clock: string, 
/**
 * Milliseconds since the beginning.
 */
at_ms: number, 
/**
 * `phase`, `prompt`, `feeling`, `marker`, `item`, `break`, `resume`, `moved`, `question`, `break_declined`.
 */
kind: string, 
/**
 * The phase, prompt or question word, or the item number, or empty.
 */
word: string, 
/**
 * Undone.
 */
undone: boolean, 
/**
 * Signs, for a feeling.
 */
signs: Array<DistressSign>, 
/**
 * Responses, for a feeling.
 */
responses: Array<DistressResponse>, 
/**
 * Intensity, for a feeling.
 */
intensity: number | null, 
/**
 * How it went on, for a feeling.
 */
outcome: FeelingOutcome | null, 
/**
 * Who asked, for a break.
 */
asked_by: BreakAsker | null, 
/**
 * Why, for a break.
 */
break_reason: BreakReason | null, 
/**
 * Who came or went, where it is said.
 */
person: PersonMove | null, 
/**
 * Added at wrap-up.
 */
added_later: boolean, 
/**
 * What it said before it was corrected: old local time and old word, oldest first.
 */
corrected: Array<[string, string]>, };

export type LiveView = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * Code.
 */
code: CodeView, 
/**
 * Number of the interview.
 */
number: number, 
/**
 * Began, local `HH:MM`.
 */
began: string, 
/**
 * Milliseconds since it began.
 */
elapsed_ms: number, 
/**
 * Planned minutes.
 */
planned_minutes: number, 
/**
 * Present phase.
 */
phase: Phase | null, 
/**
 * Milliseconds in the present phase.
 */
phase_ms: number, 
/**
 * On a break since this many milliseconds, when on one.
 */
break_ms: number | null, 
/**
 * Breaks in total, milliseconds.
 */
breaks_ms: number, 
/**
 * In so many milliseconds a break can be offered, by the child's age; 0 from then on, nothing during a break.
 */
break_offer_in_ms: number | null, 
/**
 * Time per phase.
 */
phases: Array<PhaseTime>, 
/**
 * Counts.
 */
counts: PromptCounts, 
/**
 * Last entries, newest first, at most 12.
 */
lines: Array<LiveLine>, 
/**
 * Ribbon.
 */
ribbon: Array<RibbonPiece>, 
/**
 * Pins.
 */
pins: Array<RibbonPin>, 
/**
 * The feeling whose details may be added.
 */
feeling: LiveLine | null, 
/**
 * Who came or went, when that was noted after the last feeling.
 */
moved: MovedView | null, 
/**
 * Questions of those who watch.
 */
questions: QuestionCounts, 
/**
 * Something can be undone.
 */
can_undo: boolean, 
/**
 * Something can be brought back.
 */
can_redo: boolean, 
/**
 * Wall clock of the last saved entry.
 */
saved_at: string, 
/**
 * The interview has ended.
 */
ended: boolean, 
/**
 * Words keys of quiet notes (`live-camera-not-confirmed`, `live-clock-jumped` …).
 */
notes: Array<string>, };

export type LookAtStick = { 
/**
 * Folder.
 */
folder: string, };

export type LookForNames = { 
/**
 * The text.
 */
text: string, };

export type MakeAppointment = { 
/**
 * Case id.
 */
case: string, 
/**
 * Appointment id to change, or empty for a new one.
 */
appointment: string, 
/**
 * Day `YYYY-MM-DD`.
 */
day: string, 
/**
 * Time `HH:MM`.
 */
time: string, 
/**
 * Expected minutes.
 */
minutes: number, 
/**
 * Interviewer (person id).
 */
interviewer: string, };

export type MakeReceipt = { 
/**
 * Path of the bundle.
 */
path: string, 
/**
 * Who received it: name.
 */
name: string, 
/**
 * Position, or empty.
 */
position: string, 
/**
 * Folder or stick.
 */
folder: string, };

export type MakeReferral = { 
/**
 * Case id.
 */
case: string, 
/**
 * Service.
 */
service: ServiceType, 
/**
 * Kind of the receiving body; its purpose of consent was asked before.
 */
kind: RecipientKind, 
/**
 * Organisation.
 */
organisation: string, 
/**
 * Urgency.
 */
urgency: Urgency, 
/**
 * Follow up on, or empty for the default.
 */
follow_up: string, 
/**
 * Whom to reach there, or empty.
 */
contact: string, 
/**
 * Who told the child of it, when and how, where it is said.
 */
told: ChildTold | null, };

export type MarkImplicated = { 
/**
 * Case id.
 */
case: string, 
/**
 * The person around the child, or empty.
 */
adult: string, 
/**
 * Their relation to the child.
 */
decider: DeciderKind, };

export type MarkPreparation = { 
/**
 * Case id.
 */
case: string, 
/**
 * 1 to 6.
 */
card: number, 
/**
 * Done.
 */
done: boolean, };

export type MeetingChoices = { 
/**
 * Roles.
 */
roles: Array<string>, 
/**
 * Decisions.
 */
decisions: Array<string>, };

export type MeetingPerson = { 
/**
 * Role; words key `meeting-role-<code>`.
 */
role: string, 
/**
 * Organisation.
 */
organisation: string, 
/**
 * Initials, or empty.
 */
initials: string, };

export type MeetingView = { 
/**
 * Meeting id.
 */
meeting: string, 
/**
 * On `YYYY-MM-DD`.
 */
held_on: string, 
/**
 * Who recorded it.
 */
by: string, 
/**
 * Who came.
 */
attendees: Array<MeetingPerson>, 
/**
 * What was decided.
 */
decisions: Array<DecisionView>, 
/**
 * The next meeting, or empty.
 */
next: string, };

export type MoveDecision = { 
/**
 * Case id.
 */
case: string, 
/**
 * Meeting id.
 */
meeting: string, 
/**
 * Which of its decisions, from 1.
 */
decision: number, 
/**
 * Where it stands.
 */
status: DecisionStatus, 
/**
 * On `YYYY-MM-DD`, or empty for today.
 */
on: string, };

export type MoveReferral = { 
/**
 * Case id.
 */
case: string, 
/**
 * Referral id.
 */
referral: string, 
/**
 * Status.
 */
status: ReferralStatus, 
/**
 * Note.
 */
note: string, 
/**
 * On `YYYY-MM-DD`, or empty for today.
 */
on: string, 
/**
 * Follow up on this day from now on, or empty for as before.
 */
follow_up: string, 
/**
 * Who told the child of it, when and how, where it is said.
 */
told: ChildTold | null, };

export type MovedView = { 
/**
 * Tap id.
 */
tap: string, 
/**
 * Local `HH:MM:SS`.
 */
clock: string, 
/**
 * Who it was, where it is said.
 */
person: PersonMove | null, 
/**
 * Who it can have been, as far as the list of who attends says.
 */
choices: Array<PersonMove>, };

export type Movement = "none" | "within_country" | "across_border" | "not_known";

export type NameDecider = { 
/**
 * Case id.
 */
case: string, 
/**
 * The decider.
 */
decider: DeciderView, 
/**
 * Adult id, or empty.
 */
adult: string, };

export type NameKeepers = { 
/**
 * Three.
 */
keepers: Array<KeeperInput>, 
/**
 * Why, where others were named before; else empty.
 */
reason: string, };

export type NamesFound = { 
/**
 * It may hold a name, a telephone or a registration number.
 */
found: boolean, };

export type NextView = { 
/**
 * When, of which case, by whom.
 */
appointment: AppointmentView, 
/**
 * Which interview of the child it will be, from 1.
 */
nth: number, 
/**
 * The six points.
 */
points: Array<PointView>, 
/**
 * Language of the interview, a choice of card 1, or empty.
 */
language: string, 
/**
 * An interpreter is needed.
 */
interpreter: boolean, 
/**
 * What the child needs help with, choices of card 2.
 */
needs: Array<string>, 
/**
 * How many people are planned to attend.
 */
attending: number, 
/**
 * The next undone step, a stored word of the list of cases.
 */
step: string, };

export type NextWording = { 
/**
 * Which text.
 */
text: string, 
/**
 * To whom it is said.
 */
giver: Giver, 
/**
 * For what; none for the child's pages.
 */
purpose: Purpose | null, 
/**
 * The last version.
 */
version: number, 
/**
 * Its first day.
 */
valid_from: string, 
/**
 * It has not begun yet.
 */
waits: boolean, 
/**
 * Every place in the order in which it is said.
 */
places: Array<WordingPlace>, 
/**
 * Who kept the draft last, or empty when there is none.
 */
draft_by: string, 
/**
 * When, day and time.
 */
draft_at: string, 
/**
 * The version that the draft was to follow; another one has come since when it is not the last.
 */
draft_follows: number, 
/**
 * First day as typed.
 */
draft_from: string, 
/**
 * Reason as typed.
 */
draft_reason: string, };

export type NoteAftercare = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * On `YYYY-MM-DD`.
 */
on: string, 
/**
 * What was found.
 */
outcome: AftercareOutcome, 
/**
 * When to ask again, or empty for no more.
 */
next: string, };

export type NoteAlleged = { 
/**
 * Case id.
 */
case: string, 
/**
 * Codes of forms.
 */
forms: Array<string>, 
/**
 * Codes of kinds of exploitation.
 */
exploitation: Array<string>, 
/**
 * Where the child was taken.
 */
movement: Movement, };

export type NoteElsewhere = { 
/**
 * Case id.
 */
case: string, 
/**
 * Makes a repeated call harmless (UUID); it becomes the identifier of the entry.
 */
request: string, 
/**
 * Who held it.
 */
body: InterviewBody, 
/**
 * Which office, at most 120 characters; required with another body.
 */
office: string, 
/**
 * When.
 */
held: HeldInput, 
/**
 * Why it was held.
 */
reason: ElsewhereReason, 
/**
 * In words, at most 200 characters; required with another reason.
 */
note: string, 
/**
 * The entry that is corrected, or empty.
 */
corrects: string, 
/**
 * Why it is corrected, 10 to 300 characters; else empty.
 */
because: string, };

export type NoteProcess = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * At most 1000 characters; about the process, not what the child said.
 */
text: string, 
/**
 * What became of the observers' questions, where there is something to say.
 */
observers: ObserverCounts | null, };

export type NoteRecordings = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * Recordings.
 */
recordings: Array<RecordingInput>, };

export type NoteSigns = { 
/**
 * Case id.
 */
case: string, 
/**
 * Code of the set.
 */
set: string, 
/**
 * By the code of the sign; a sign that is left out stays as it was.
 */
seen: { [key in string]: Seen }, };

export type NoteView = { 
/**
 * Words key `note-<code>`.
 */
code: string, 
/**
 * Values for the sentence: numbers, dates and codes only.
 */
args: { [key in string]: string }, };

export type NoticePaper = { 
/**
 * Number of the withdrawal's entry in the journal.
 */
seq: string, 
/**
 * When it was said: local date and time.
 */
said_at: string, 
/**
 * Recipient id.
 */
recipient: string, 
/**
 * Kind of the recipient.
 */
kind: RecipientKind, 
/**
 * Organisation.
 */
organisation: string, 
/**
 * What was taken back.
 */
purpose: Purpose, 
/**
 * What the recipient already has.
 */
bundles: Array<NoticedBundle>, 
/**
 * `due`, `waiting` (a file was written and is still here), `file` or `paper`: handed over.
 */
state: string, 
/**
 * The bundle of the file that was written, or empty.
 */
bundle: string, 
/**
 * Its name, or empty.
 */
file: string, 
/**
 * When it was handed over: local date and time, or empty.
 */
given_at: string, 
/**
 * To whom.
 */
to_name: string, 
/**
 * The recipient's key may be used today, so that a file can be written.
 */
key_usable: boolean, };

export type NoticeView = { 
/**
 * What was taken back that concerns the recipient.
 */
purpose: Purpose, 
/**
 * Everything that was taken back.
 */
purposes: Array<Purpose>, 
/**
 * By whom, in kind.
 */
by: Giver, 
/**
 * When it was said: local date and time.
 */
said_at: string, 
/**
 * The earlier bundles that it concerns.
 */
bundles: Array<ConcernedBundle>, };

export type NoticedBundle = { 
/**
 * File name.
 */
file: string, 
/**
 * SHA-256 in hex.
 */
sha256: string, 
/**
 * When it was handed over: local date and time.
 */
handed_at: string, 
/**
 * Who received it.
 */
to_name: string, 
/**
 * Their position.
 */
to_position: string, 
/**
 * Parts inside.
 */
parts: Array<Part>, 
/**
 * A legal order, and not consent alone, opened some of it.
 */
by_order: boolean, };

export type ObserverCounts = { 
/**
 * Handed in, at most 99.
 */
asked: number, 
/**
 * Put to the child.
 */
relayed: number, 
/**
 * Not put.
 */
declined: number, 
/**
 * Why not, at most 160 characters; empty where none was declined.
 */
reason: string, };

export type OfferPassphrase = { 
/**
 * `mn` or `en`.
 */
language: string, };

export type OpenAllegation = { 
/**
 * Case id.
 */
case: string, 
/**
 * For whom: person id.
 */
person: string, 
/**
 * Why, 10 to 300 characters.
 */
reason: string, };

export type OpenCase = { 
/**
 * Makes a repeated call harmless (UUID).
 */
request: string, 
/**
 * Age band.
 */
age_band: AgeBand, 
/**
 * Who referred.
 */
referral: ReferralSource, 
/**
 * Number at the referring body, or empty.
 */
external_number: string, };

export type OpenPoint = { 
/**
 * Code; words key `open-<code>`.
 */
code: string, 
/**
 * Reason, when left.
 */
reason: string, 
/**
 * May not be left: must be put right first.
 */
must: boolean, 
/**
 * How many things it stands for.
 */
count: number, };

export type OrderRow = { 
/**
 * Order id.
 */
order: string, 
/**
 * For which kind of recipient.
 */
kind: RecipientKind, 
/**
 * The one recipient it is for, or empty.
 */
organisation: string, 
/**
 * Which danger to life; none: it is a legal order.
 */
danger: Danger | null, 
/**
 * Of a danger: the last day, `YYYY-MM-DD`, or empty.
 */
until: string, 
/**
 * Of a danger: the last day is over.
 */
past: boolean, 
/**
 * Issuing body.
 */
body: string, 
/**
 * Its number.
 */
number: string, 
/**
 * Its date `YYYY-MM-DD`.
 */
date: string, 
/**
 * The parts it names.
 */
parts: Array<Part>, 
/**
 * The child was told of it, then or later.
 */
child_told: boolean, 
/**
 * By whom and when, or why not yet, in words; or empty.
 */
child_told_note: string, 
/**
 * By whom, when and how, where it is said.
 */
told: ChildTold | null, 
/**
 * Its scan is kept.
 */
scan: boolean, 
/**
 * The day on which it ended, or empty while it is in force.
 */
ended_on: string, 
/**
 * Who entered its end, or empty.
 */
ended_by: string, 
/**
 * Why it ended, or empty.
 */
ended_reason: string, };

export type OtherCountsView = { 
/**
 * Each room that gave counts for this very time.
 */
rooms: Array<RoomCountsView>, 
/**
 * With this room's; nothing where there are not two to add.
 */
together: TogetherView | null, };

export type OtherRoomView = { 
/**
 * Its signing key, an OpenSSH line.
 */
key: string, 
/**
 * Name.
 */
room: string, 
/**
 * Organisation.
 */
organisation: string, 
/**
 * Where it is, or empty.
 */
address: string, 
/**
 * How to reach it, or empty.
 */
contact: string, 
/**
 * The name under which its key signs.
 */
principal: string, 
/**
 * age recipient, for bundles sent to it.
 */
recipient: string, 
/**
 * Fingerprint of the signing key, six groups of five digits.
 */
fingerprint: Array<string>, 
/**
 * Local day and time at which the card was taken in.
 */
taken_at: string, 
/**
 * How the fingerprint was compared, when it was.
 */
checked_how: KeyCheck | null, 
/**
 * By whom, or empty.
 */
checked_by: string, 
/**
 * When, local date and time, or empty.
 */
checked_at: string, 
/**
 * Its signatures counted until this day, or empty while they count.
 */
revoked_until: string, 
/**
 * Why, or empty.
 */
revoked_reason: string, 
/**
 * The roster that last said something of it, or 0.
 */
roster_version: number, 
/**
 * `listed`, `ended` or `taken_out`, as that roster says; empty where none did.
 */
roster_standing: string, 
/**
 * The last day on which its signatures counted, as entered here or as the roster says; empty while they count.
 */
ended: string, 
/**
 * Entries of its journal as last seen in a bundle, or empty.
 */
head_size: string, };

export type OtherRoomsView = { 
/**
 * In the order in which they came.
 */
rooms: Array<OtherRoomView>, };

export type OwnPromptsView = { 
/**
 * Kind.
 */
kind: PromptKind, 
/**
 * How often.
 */
count: number, };

export type PaperAnswer = { 
/**
 * Whose.
 */
giver: Giver, 
/**
 * For what.
 */
purpose: Purpose, 
/**
 * The answer, as it was given.
 */
answer: Answer, 
/**
 * Into what an amendment turned it.
 */
turned: Answer | null, 
/**
 * When: local date and time.
 */
at: string, 
/**
 * Explained back in own words.
 */
teach_back: boolean, 
/**
 * Identifier of the words that were said.
 */
wording: string, 
/**
 * Their version.
 */
version: number, };

export type PaperWithdrawal = { 
/**
 * By whom.
 */
by: Giver, 
/**
 * For what.
 */
purposes: Array<Purpose>, 
/**
 * When it was said: local date and time.
 */
said_at: string, 
/**
 * Number of its entry in the journal.
 */
seq: string, };

export type Part = "interview_log" | "consent_record" | "risk_and_needs" | "attachments" | "identity";

export type PassphraseOffer = { 
/**
 * The words, with single spaces.
 */
words: string, };

export type PeopleView = { 
/**
 * In order of name.
 */
people: Array<PersonView>, };

export type PersonAroundRow = { 
/**
 * Person id.
 */
adult: string, 
/**
 * Relation.
 */
relation: Relation, 
/**
 * May be implicated.
 */
implicated: Ternary, 
/**
 * Lives with the child.
 */
lives_with_child: Ternary, 
/**
 * Safe to contact, as entered.
 */
contact_safe: Ternary, 
/**
 * `safe`, `with_reason` or `never`: whether this person may be called.
 */
contact: string, 
/**
 * When it is safe, or empty.
 */
hours: string, 
/**
 * A name is entered.
 */
named: boolean, 
/**
 * A telephone is entered.
 */
phoned: boolean, };

export type PersonAroundView = { 
/**
 * Person id.
 */
adult: string, 
/**
 * Relation.
 */
relation: Relation, 
/**
 * Name, or empty.
 */
name: string, 
/**
 * `safe`, `with_reason` or `never`: whether this person may be called.
 */
contact: string, 
/**
 * When it is safe, or empty.
 */
hours: string, 
/**
 * Telephone; empty and hidden when implicated.
 */
phone: string, };

export type PersonChoice = { 
/**
 * Person id.
 */
person: string, 
/**
 * Name.
 */
name: string, };

export type PersonMove = { 
/**
 * Role.
 */
role: AttendeeRole, 
/**
 * Initials, or empty.
 */
initials: string, 
/**
 * Where.
 */
place: Place, 
/**
 * Came; else went.
 */
came: boolean, };

export type PersonRef = { 
/**
 * Person id.
 */
person: string, };

export type PersonTile = { 
/**
 * Person id.
 */
id: string, 
/**
 * Name as staff wrote it; empty where the store's list of people is not whole and does not tell it.
 */
name: string, 
/**
 * Role; none where that list does not tell it.
 */
role: Role | null, };

export type PersonView = { 
/**
 * Person id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Role.
 */
role: Role, 
/**
 * May unlock.
 */
active: boolean, 
/**
 * Fingerprint of the signing key, six groups of five digits.
 */
fingerprint: Array<string>, 
/**
 * Day added.
 */
since: string, };

export type Phase = "introduction" | "ground_rules" | "rapport" | "practice" | "transition" | "free_recall" | "follow_up" | "closing" | "neutral_topic";

export type PhaseTime = { 
/**
 * Phase.
 */
phase: Phase, 
/**
 * Milliseconds, breaks left out.
 */
ms: number, };

export type Place = "room" | "observation" | "waiting";

export type PlanPhone = { 
/**
 * Words key `risk-plan-phone-<code>`; `other`: in `who`.
 */
code: string, 
/**
 * Whose, with `other`; else empty.
 */
who: string, 
/**
 * Number, or empty where the room has not entered it yet.
 */
number: string, };

export type PlanPhonesView = { 
/**
 * Numbers.
 */
phones: Array<PlanPhone>, };

export type PointView = { 
/**
 * Card, 1 to 6.
 */
card: number, 
/**
 * Done, and of today where it must be.
 */
done: boolean, };

export type PowerView = { 
/**
 * Percent left, when the computer lives on its battery and little is left; else nothing.
 */
low_percent: number | null, };

export type PracticeResult = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * Code.
 */
code: CodeView, 
/**
 * What the script is about.
 */
title: TextView, 
/**
 * The child's age in it.
 */
age: number, 
/**
 * When it began, local day and `HH:MM`.
 */
began: string, 
/**
 * Lines, in the order of time.
 */
lines: Array<ResultLine>, 
/**
 * Entries that were taken back.
 */
taken_back: number, 
/**
 * Up to so many seconds after its moment an entry is in time.
 */
in_time_seconds: number, 
/**
 * Up to so many seconds it is late.
 */
late_seconds: number, };

export type PracticeView = { 
/**
 * Its name, or empty.
 */
script: string, 
/**
 * What it is about.
 */
title: TextView | null, 
/**
 * Its moments.
 */
steps: Array<StepView>, };

export type PractisedView = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * Code.
 */
code: CodeView, 
/**
 * What the script is about.
 */
title: TextView, 
/**
 * When it began, local day and `HH:MM`.
 */
began: string, 
/**
 * It has ended.
 */
ended: boolean, };

export type PreviewBundle = { 
/**
 * Case id.
 */
case: string, 
/**
 * Recipient.
 */
recipient: string, 
/**
 * Parts taken away by the officer.
 */
take_away: Array<Part>, 
/**
 * Purpose of sending.
 */
purpose: string, 
/**
 * Reference number, which the report shows, or empty.
 */
reference: string, 
/**
 * Why identity that goes is to be seen; it is in the journal before it is shown. Without it a bar stands for each
 * name and number.
 */
reason: RevealReason | null, 
/**
 * With `other`: 10 to 200 characters.
 */
note: string, };

export type PreviewView = { 
/**
 * A whole HTML page without script.
 */
html: string, 
/**
 * Identity goes, and stands behind bars on this page.
 */
hidden: boolean, 
/**
 * How long identity may be shown; 0 where none is.
 */
seconds: number, 
/**
 * Wall clock of the saved entry, or empty where nothing was entered.
 */
saved_at: string, 
/**
 * Soft notes: free text that looks like a name or telephone number (words keys).
 */
notes: Array<string>, 
/**
 * The texts that are meant, as they stand in the report, at most twenty.
 */
found: Array<string>, 
/**
 * About the bytes of the sealed file, as text.
 */
bytes: string, 
/**
 * Gate sequence.
 */
seen_seq: string, 
/**
 * Digest of what was previewed; sealing asks for it.
 */
preview: string, };

export type Progress = { 
/**
 * Step; words key `step-<step>`: `opening`, `preparing`, `sealing`, `signing`, `writing`, `reading-back`, `checking`, `digesting`, `counting`, `backing-up`.
 */
step: string, 
/**
 * Done, 0 to 1000.
 */
permille: number, };

export type PromptCounts = { 
/**
 * Open.
 */
open: number, 
/**
 * Directive.
 */
directive: number, 
/**
 * Option-posing.
 */
option_posing: number, 
/**
 * Suggestive.
 */
suggestive: number, };

export type PromptKind = "open" | "directive" | "option_posing" | "suggestive";

export type Proof = "identity_card" | "birth_certificate" | "decision" | "none";

export type PublicCard = { 
/**
 * Room's signing key fingerprint.
 */
fingerprint: Array<string>, 
/**
 * Lines of `allowed_signers`.
 */
allowed_signers: string, 
/**
 * PEM of the log's key.
 */
log_pem: string, 
/**
 * age recipient of this room's device, for bundles sent to it.
 */
recipient: string, 
/**
 * QR code of the signing key, SVG.
 */
qr_svg: string, };

export type Purpose = "interview" | "recording" | "police" | "prosecutor" | "doctor" | "social_worker" | "ngo" | "statistics";

export type PurposeState = { 
/**
 * Purpose.
 */
purpose: Purpose, 
/**
 * The guardian's state (ISO/IEC TS 27560).
 */
guardian: ConsentState, 
/**
 * The child's state.
 */
child: ConsentState, 
/**
 * What was said goes into effect.
 */
goes: boolean, 
/**
 * Reason code when it does not (`child-said-no` …; words key `reason-<code>`), else empty.
 */
reason: string, };

export type QuestionCounts = { 
/**
 * Handed in.
 */
handed_in: number, 
/**
 * Put to the child.
 */
relayed: number, 
/**
 * Left out.
 */
declined: number, };

export type QuestionStep = "handed_in" | "relayed" | "declined";

export type Rebuilt = { 
/**
 * It was the same before.
 */
same: boolean, 
/**
 * Entries of the journal.
 */
entries: number, };

export type ReceiptMade = { 
/**
 * Name of the file.
 */
file: string, };

export type ReceiptTaken = { 
/**
 * Case id.
 */
case: string, 
/**
 * Its code.
 */
code: CodeView, 
/**
 * Bundle id.
 */
bundle: string, 
/**
 * Who received it.
 */
received_by: string, 
/**
 * The receiving room, or empty for a recipient that is none.
 */
room: string, };

export type RecipientKind = "police" | "prosecutor" | "doctor" | "social_worker" | "ngo";

export type RecipientView = { 
/**
 * Recipient id.
 */
id: string, 
/**
 * Kind.
 */
kind: RecipientKind, 
/**
 * Organisation.
 */
organisation: string, 
/**
 * Person or position.
 */
contact: string, 
/**
 * age recipient.
 */
key: string, 
/**
 * Six groups of five digits.
 */
fingerprint: Array<string>, 
/**
 * Who entered this key.
 */
entered_by: string, 
/**
 * Why whoever asks may not compare it: failure code, else empty.
 */
compare_why_not: string, 
/**
 * How the fingerprint was compared, when it was.
 */
checked_how: KeyCheck | null, 
/**
 * By whom, or empty.
 */
checked_by: string, 
/**
 * When, local date and time, or empty.
 */
checked_at: string, 
/**
 * Last day the key is used.
 */
expires: string, 
/**
 * When the key was revoked, local date and time, or empty.
 */
revoked_at: string, 
/**
 * Why, or empty.
 */
revoked_reason: string, 
/**
 * The key with which it signs receipts, or empty.
 */
signing_key: string, 
/**
 * Six groups of five digits; none without such a key.
 */
signing_fingerprint: Array<string>, 
/**
 * Why whoever asks may not compare that key: failure code, else empty.
 */
signing_why_not: string, 
/**
 * How that key was compared, when it was.
 */
signing_how: KeyCheck | null, 
/**
 * By whom, or empty.
 */
signing_by: string, 
/**
 * When, local date and time, or empty.
 */
signing_at: string, 
/**
 * May be chosen for a bundle.
 */
usable: boolean, 
/**
 * When not usable: failure code (`recipient-key-unchecked` …), else empty.
 */
why_not: string, };

export type RecipientsView = { 
/**
 * In order of entry.
 */
recipients: Array<RecipientView>, };

export type RecordAttendance = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id, or empty while planning.
 */
interview: string, 
/**
 * Who.
 */
attendees: Array<AttendeeView>, };

export type RecordChildsEnd = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * How.
 */
end: ChildsEnd, 
/**
 * Told what happens next.
 */
told_next: Ternary, 
/**
 * Way home safe.
 */
transport_safe: Ternary, 
/**
 * Something to eat and drink was given.
 */
snack: Ternary, 
/**
 * Somebody asks how the child is on `YYYY-MM-DD`, or empty for the usual day.
 */
follow_up: string, 
/**
 * Who told the child what happens next, when and how, where it is said.
 */
told: ChildTold | null, };

export type RecordIdentity = { 
/**
 * Case id.
 */
case: string, 
/**
 * The whole identity.
 */
identity: IdentityView, 
/**
 * Parts that stay as they are entered, whatever stands above.
 */
keep: Array<IdentityPart>, };

export type RecordMeeting = { 
/**
 * Case id.
 */
case: string, 
/**
 * Meeting id to put one right, or empty.
 */
meeting: string, 
/**
 * On `YYYY-MM-DD`.
 */
held_on: string, 
/**
 * Who.
 */
attendees: Array<MeetingPerson>, 
/**
 * What was decided.
 */
decisions: Array<DecisionInput>, 
/**
 * The next meeting `YYYY-MM-DD`, or empty.
 */
next: string, };

export type RecordOrder = { 
/**
 * Case id.
 */
case: string, 
/**
 * For which recipient (id): the order opens nothing for another.
 */
recipient: string, 
/**
 * Issuing body.
 */
body: string, 
/**
 * Number.
 */
number: string, 
/**
 * Date `YYYY-MM-DD`.
 */
date: string, 
/**
 * Parts.
 */
parts: Array<Part>, 
/**
 * Child told.
 */
child_told: Ternary, 
/**
 * By whom and when, or why not yet.
 */
child_told_note: string, 
/**
 * Who told the child of it, when and how, where it is said.
 */
told: ChildTold | null, 
/**
 * Path of its scan, chosen by the person; none or empty where it is on paper only.
 */
scan: string | null, 
/**
 * Supervisor (person id).
 */
supervisor: string, 
/**
 * Their passphrase.
 */
passphrase: string, };

export type RecordPersonAround = { 
/**
 * Case id.
 */
case: string, 
/**
 * Person id, or empty for a new one.
 */
adult: string, 
/**
 * Relation.
 */
relation: Relation, 
/**
 * Name, or empty when not known.
 */
name: string, 
/**
 * The name stays as it was entered.
 */
keep_name: boolean, 
/**
 * May be implicated.
 */
implicated: Ternary, 
/**
 * Lives with the child.
 */
lives_with_child: Ternary, 
/**
 * Safe to contact.
 */
contact_safe: Ternary, 
/**
 * When it is safe, or empty.
 */
hours: string, 
/**
 * Telephone, or empty.
 */
phone: string, 
/**
 * The telephone stays as it was entered.
 */
keep_phone: boolean, };

export type RecordingDigest = { 
/**
 * Number.
 */
number: string, 
/**
 * SHA-256 in hex.
 */
sha256: string, 
/**
 * Bytes as text.
 */
bytes: string, };

export type RecordingInput = { 
/**
 * Number.
 */
number: string, 
/**
 * Start, local `HH:MM`.
 */
from: string, 
/**
 * End, local `HH:MM`, or empty.
 */
to: string, 
/**
 * Operator's initials.
 */
operator: string, 
/**
 * Medium.
 */
medium: string, 
/**
 * Was the child told? Nothing is taken for granted: none is refused.
 */
child_told: boolean | null, 
/**
 * A gap was noticed.
 */
gap: boolean, 
/**
 * The gaps one by one.
 */
gaps: Array<GapInput>, 
/**
 * SHA-256 in hex, or empty.
 */
sha256: string, 
/**
 * Bytes as text, or empty.
 */
bytes: string, };

export type Recover = { 
/**
 * Person id, or empty where a name is typed.
 */
person: string, 
/**
 * The person's name as they typed it, where names are hidden.
 */
name: string, 
/**
 * One sheet: its sixteen groups, or the one line `AGE-SECRET-KEY-1…` that a reader of its code gives.
 */
first: Array<string>, 
/**
 * Another sheet, likewise.
 */
second: Array<string>, 
/**
 * The new passphrase.
 */
passphrase: string, 
/**
 * A new PIN for the quiet screen; empty leaves the one that is known.
 */
pin: string, };

export type ReferralMove = { 
/**
 * Status.
 */
status: ReferralStatus, 
/**
 * On `YYYY-MM-DD`.
 */
on: string, 
/**
 * Note, or empty.
 */
note: string, 
/**
 * Who noted it.
 */
by: string, 
/**
 * Who told the child of it, where it is said.
 */
told: ChildTold | null, };

export type ReferralSource = "police" | "prosecutor" | "joint_team" | "child_protection" | "hospital" | "school" | "school_club" | "home_visitor" | "helpline_108" | "helpline_107" | "ngo" | "self" | "family" | "border" | "other" | "not_known" | "declined";

export type ReferralStatus = "asked" | "accepted" | "attended" | "declined" | "no_reply" | "closed";

export type ReferralView = { 
/**
 * Referral id.
 */
referral: string, 
/**
 * Service.
 */
service: ServiceType, 
/**
 * Kind of the receiving body; its purpose of consent was asked before.
 */
kind: RecipientKind, 
/**
 * Organisation.
 */
organisation: string, 
/**
 * Urgency.
 */
urgency: Urgency, 
/**
 * Status.
 */
status: ReferralStatus, 
/**
 * Follow up on `YYYY-MM-DD`.
 */
follow_up: string, 
/**
 * Past its follow-up day.
 */
overdue: boolean, 
/**
 * Whom to reach there, or empty.
 */
contact: string, 
/**
 * Made on `YYYY-MM-DD`.
 */
made: string, 
/**
 * Who made it.
 */
by: string, 
/**
 * Who told the child of it, where it is said.
 */
told: ChildTold | null, 
/**
 * What became of it, oldest first.
 */
moves: Array<ReferralMove>, };

export type Rekey = { 
/**
 * Why, 10 to 300 characters.
 */
reason: string, };

export type Relation = "mother" | "father" | "step_parent" | "grandparent" | "sibling" | "relative" | "guardian" | "custodian" | "legal_representative" | "appointed_representative" | "caregiver" | "school" | "trainer" | "employer" | "friend" | "neighbour" | "other" | "not_known";

export type RestoreBackup = { 
/**
 * Its folder.
 */
copy: string, 
/**
 * Who restores it; empty where the name is given.
 */
person: string, 
/**
 * Their name as it is typed, or empty.
 */
name: string, 
/**
 * The passphrase that they had then.
 */
passphrase: string, 
/**
 * Why, 10 to 300 characters.
 */
reason: string, };

export type RestoreBySheets = { 
/**
 * Its folder.
 */
copy: string, 
/**
 * The supervisor in whose name it is restored; empty where the name is given.
 */
person: string, 
/**
 * Their name as it is typed, or empty.
 */
name: string, 
/**
 * One sheet: its sixteen groups, or the one line `AGE-SECRET-KEY-1…` that a reader of its code gives.
 */
first: Array<string>, 
/**
 * Another sheet, likewise.
 */
second: Array<string>, 
/**
 * Their new passphrase.
 */
passphrase: string, 
/**
 * Why, 10 to 300 characters.
 */
reason: string, };

export type ResultLine = { 
/**
 * The entry, as in [`StepView`].
 */
act: string, 
/**
 * What the interviewer said or did then; none for an entry that the script did not ask for.
 */
you: TextView | null, 
/**
 * When it was asked for, in milliseconds since the beginning.
 */
asked_ms: number | null, 
/**
 * When it was entered.
 */
entered_ms: number | null, 
/**
 * `found`, `late`, `missing` or `extra`.
 */
became: string, };

export type RevealIdentity = { 
/**
 * Case id.
 */
case: string, 
/**
 * Why.
 */
reason: RevealReason, 
/**
 * With `other`: 10 to 200 characters.
 */
note: string, };

export type RevealReason = "contact" | "compare_document" | "urgent_help" | "court_order" | "other";

export type RevealedIdentity = { 
/**
 * Identity, or none entered yet.
 */
identity: IdentityView | null, 
/**
 * The registration number says another birth date than was entered.
 */
birth: BirthQuestion | null, 
/**
 * People around the child.
 */
people: Array<PersonAroundView>, 
/**
 * Seconds it may be shown.
 */
seconds: number, 
/**
 * Wall clock of the log entry.
 */
saved_at: string, };

export type RevokeRecipient = { 
/**
 * Recipient.
 */
recipient: string, 
/**
 * Why.
 */
reason: string, };

export type RevokeRoom = { 
/**
 * Its signing key.
 */
key: string, 
/**
 * The last day on which its signatures counted, `YYYY-MM-DD`.
 */
until: string, 
/**
 * Why, 10 to 300 characters.
 */
reason: string, };

export type RibbonPiece = { 
/**
 * Phase, or none.
 */
phase: Phase | null, 
/**
 * `phase`, `break`, `gap` (the computer was off) or `before` (no phase yet).
 */
kind: string, 
/**
 * From, milliseconds since the beginning.
 */
from_ms: number, 
/**
 * To, milliseconds since the beginning (the present for the last one).
 */
to_ms: number, };

export type RibbonPin = { 
/**
 * `feeling`, `marker` or `item`.
 */
kind: string, 
/**
 * Milliseconds since the beginning.
 */
at_ms: number, };

export type RiskLevel = "low" | "medium" | "high" | "not_judged";

export type Role = "interviewer" | "case_officer" | "supervisor";

export type RoomCountsView = { 
/**
 * Its key.
 */
key: string, 
/**
 * Its name, as on the card that was compared.
 */
room: string, 
/**
 * When it counted.
 */
counted_at: string, 
/**
 * Interviews, to the nearest five.
 */
interviews: CountView, 
/**
 * The cards.
 */
cards: Array<CountsView>, };

export type RosterFileView = { 
/**
 * Number.
 */
version: number, 
/**
 * Day on which it was written.
 */
issued_at: string, 
/**
 * Its number for reading aloud, six groups.
 */
number: Array<string>, 
/**
 * The rooms.
 */
rooms: Array<RosterRoomView>, 
/**
 * Rooms that stood in the one before and do not in this one.
 */
taken_out: Array<string>, 
/**
 * Keepers whose signatures hold.
 */
signed_by: Array<string>, 
/**
 * Signatures that are no keeper's.
 */
strangers: number, 
/**
 * Whoever asks is a keeper, and has not signed yet.
 */
may_sign: boolean, 
/**
 * Empty when it can be taken in, else the failure code that says why not.
 */
why_not: string, };

export type RosterRef = { 
/**
 * Path.
 */
path: string, };

export type RosterRoomView = { 
/**
 * Name.
 */
room: string, 
/**
 * Organisation.
 */
organisation: string, 
/**
 * Six groups of its signing key.
 */
fingerprint: Array<string>, 
/**
 * The last day on which its signatures counted, or empty.
 */
until: string, 
/**
 * `own`, `same`, `new` (not counted here yet) or `ended` (counted here so far).
 */
change: string, };

export type RosterView = { 
/**
 * Three, or none yet.
 */
keepers: Array<KeeperView>, 
/**
 * The key of whoever asks, for being entered as a keeper's elsewhere: an OpenSSH line.
 */
own_line: string, 
/**
 * Its six groups.
 */
own_fingerprint: Array<string>, 
/**
 * Whoever asks is a keeper.
 */
is_keeper: boolean, 
/**
 * Number of the roster in force; 0 for none.
 */
version: number, 
/**
 * Day on which it was written, or empty.
 */
issued_at: string, 
/**
 * When it was taken in, local date and time, or empty.
 */
taken_at: string, 
/**
 * Its number for reading aloud, six groups; none without a roster.
 */
number: Array<string>, 
/**
 * Who signed it.
 */
signed_by: Array<string>, 
/**
 * `listed`, `ended` or `missing`: this room in it; empty without a roster.
 */
own_standing: string, };

export type RosterWritten = { 
/**
 * Name of the file.
 */
file: string, 
/**
 * Its number.
 */
version: number, };

export type SaveCheckReport = { 
/**
 * Folder.
 */
folder: string, };

export type SaveCounts = { 
/**
 * First day `YYYY-MM-DD`.
 */
from: string, 
/**
 * Last day `YYYY-MM-DD`.
 */
until: string, 
/**
 * Only this age group, or empty.
 */
age: string, 
/**
 * Only `first` or `later` interviews, or empty.
 */
session: string, 
/**
 * Folder.
 */
folder: string, };

export type SavePicture = { 
/**
 * Which card.
 */
card: Card, 
/**
 * The PNG in base64, in pieces.
 */
png: Array<string>, 
/**
 * Folder.
 */
folder: string, };

export type ScheduledView = { 
/**
 * When, of which case, by whom.
 */
appointment: AppointmentView, 
/**
 * `next`, `preparing`, `running`, `wrap-up`, `sign-off` or `signed`.
 */
state: string, 
/**
 * The interview that was held, or empty.
 */
interview: string, 
/**
 * Minutes that it lasted, 0 before its end.
 */
lasted: number, 
/**
 * The person may open the case file.
 */
mine: boolean, 
/**
 * The person leads the interview, or led it, and works as an interviewer.
 */
led: boolean, };

export type ScriptView = { 
/**
 * Its name.
 */
id: string, 
/**
 * The child's age.
 */
age: number, 
/**
 * What it is about.
 */
title: TextView, 
/**
 * How long it takes, in minutes.
 */
minutes: number, 
/**
 * How many entries it asks for.
 */
acts: number, 
/**
 * The case file that it is played with, or empty.
 */
case: string, 
/**
 * Its code.
 */
code: CodeView | null, };

export type SealBundle = { 
/**
 * Case id.
 */
case: string, 
/**
 * Makes a repeated call harmless (UUID).
 */
request: string, 
/**
 * Recipient.
 */
recipient: string, 
/**
 * Parts taken away.
 */
take_away: Array<Part>, 
/**
 * Purpose of sending, 3 to 120 characters.
 */
purpose: string, 
/**
 * Reference number, or empty.
 */
reference: string, 
/**
 * Folder or stick.
 */
folder: string, 
/**
 * From the preview.
 */
seen_seq: string, 
/**
 * Digest of the preview that was read.
 */
preview: string, };

export type SealNotice = { 
/**
 * Case id.
 */
case: string, 
/**
 * Makes a repeated call harmless (UUID).
 */
request: string, 
/**
 * Recipient.
 */
recipient: string, 
/**
 * Number of the withdrawal's entry in the journal.
 */
withdrawal: string, 
/**
 * Folder or stick.
 */
folder: string, };

export type SealedView = { 
/**
 * Bundle id.
 */
bundle: string, 
/**
 * Whole path of the file; empty where it had been sealed before and lies in another folder.
 */
path: string, 
/**
 * File name.
 */
file: string, 
/**
 * Bytes as text.
 */
bytes: string, 
/**
 * SHA-256 in hex.
 */
sha256: string, 
/**
 * Parts inside.
 */
parts: Array<Part>, 
/**
 * Wall clock of the entry.
 */
saved_at: string, };

export type Seen = "seen" | "not_seen" | "not_known";

export type ServiceType = "health" | "forensic_medical" | "psychologist" | "shelter" | "child_protection" | "legal_aid" | "school" | "social_worker" | "family_support" | "documents" | "livelihood" | "reintegration" | "ngo" | "other";

export type SessionType = "initial" | "planned_follow_up" | "supplementary" | "re_interview";

export type SessionView = { 
/**
 * Person id.
 */
person: string, 
/**
 * Name.
 */
name: string, 
/**
 * Role.
 */
role: Role, 
/**
 * A short PIN for the quiet screen is set.
 */
pin_set: boolean, };

export type SessionsView = { 
/**
 * In this room.
 */
here: number, 
/**
 * Elsewhere.
 */
elsewhere: number, 
/**
 * The next one needs a reason because there were so many.
 */
next_needs_reason: boolean, 
/**
 * Soft notes for a session today.
 */
notes: Array<NoteView>, };

export type SetBackups = { 
/**
 * The folder; empty for none.
 */
place: string, 
/**
 * Local time `HH:MM`.
 */
time: string, 
/**
 * One is made after each sign-off.
 */
after_sign_off: boolean, 
/**
 * The person knows that the folder lies on the medium of the records.
 */
understood: boolean, };

export type SetPin = { 
/**
 * 4 to 8 digits.
 */
pin: string, };

export type SetPlanPhones = { 
/**
 * Numbers, in the order in which they are called.
 */
phones: Array<PlanPhone>, };

export type SetSetting = { 
/**
 * Key: `language`, `theme`, `text_size`, `zoom`, `motion`, `auto_lock_minutes`, `quiet_key`, `hide_names`, `room_address`, `room_contact`.
 */
key: string, 
/**
 * Value.
 */
value: string, };

export type SetSigningKey = { 
/**
 * Recipient.
 */
recipient: string, 
/**
 * `ssh-ed25519 …` line.
 */
key: string, };

export type SettleBirth = { 
/**
 * Case id.
 */
case: string, 
/**
 * Which.
 */
holds: BirthHolds, 
/**
 * By what.
 */
source: BirthSource, };

export type SetupView = { 
/**
 * Three sheets.
 */
sheets: Array<SheetView>, 
/**
 * For each sheet the two group numbers (1 to 16) to type back.
 */
ask: Array<Array<number>>, 
/**
 * Sheets confirmed so far (keeper numbers).
 */
confirmed: Array<number>, };

export type SharingView = { 
/**
 * Kind of the receiving body.
 */
kind: RecipientKind, 
/**
 * A referral may be made.
 */
may: boolean, 
/**
 * Words key `reason-<code>` when not, else empty.
 */
why: string, 
/**
 * Parts that would go.
 */
parts: Array<Part>, };

export type SheetView = { 
/**
 * Keeper 1 to 3.
 */
keeper: number, 
/**
 * 16 groups: five digits, a dash, one check digit.
 */
groups: Array<string>, 
/**
 * The same key as an `AGE-SECRET-KEY-1…` line for stock tools.
 */
secret: string, 
/**
 * QR code of that line, SVG.
 */
qr_svg: string, };

export type ShowToChild = { 
/**
 * Case id.
 */
case: string, 
/**
 * Makes a repeated call harmless (UUID).
 */
request: string, 
/**
 * Set of words.
 */
ages: string, 
/**
 * Language of the words.
 */
language: string, 
/**
 * Chosen pages.
 */
pages: Array<string>, 
/**
 * The interviewer's name as the child hears it.
 */
called: string, };

export type ShownPage = { 
/**
 * Key.
 */
page: string, 
/**
 * It asks; otherwise it tells.
 */
asks: boolean, 
/**
 * The question asks for leave («…болох уу?»), so that the yes is another word.
 */
leave: boolean, 
/**
 * The question or sentence.
 */
line1: string, 
/**
 * A second line, or empty.
 */
line2: string, 
/**
 * Picture, `folder/name`; where there is no such file, the words stand alone.
 */
picture: string, };

export type SignAnswer = { 
/**
 * Seen or not.
 */
seen: Seen, 
/**
 * Who noted it.
 */
by: string, 
/**
 * Local date and time.
 */
at: string, };

export type SignCounts = { 
/**
 * First day `YYYY-MM-DD`.
 */
from: string, 
/**
 * Last day `YYYY-MM-DD`.
 */
until: string, 
/**
 * Folder.
 */
folder: string, };

export type SignOff = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * Open points left, with reasons.
 */
open_points: Array<OpenPoint>, 
/**
 * A supervisor seals the record as found, in the interviewer's stead.
 */
as_found: boolean, 
/**
 * The interviewer's passphrase: opens the signing key for this one signature.
 */
passphrase: string, };

export type SignOffView = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * Code.
 */
code: CodeView, 
/**
 * Summary card.
 */
card: InterviewCard, 
/**
 * Whoever asks is a supervisor and may enter risk, attendance and files for somebody who cannot sign any more.
 */
stead: boolean, 
/**
 * Whoever asks may end it with its last entry, because its interviewer left it running.
 */
may_end: boolean, 
/**
 * Time per phase.
 */
phases: Array<PhaseTime>, 
/**
 * Counts.
 */
counts: PromptCounts, 
/**
 * All entries, oldest first.
 */
lines: Array<LiveLine>, 
/**
 * Attendance.
 */
attendees: Array<AttendeeView>, 
/**
 * Recordings.
 */
recordings: Array<RecordingInput>, 
/**
 * The number that the preparation names, or empty.
 */
recording_planned: string, 
/**
 * Attachments.
 */
attachments: Array<AttachmentView>, 
/**
 * Item numbers noted that have neither file nor description.
 */
items_open: Array<number>, 
/**
 * Items that are kept outside, in a bag.
 */
bagged: Array<BaggedView>, 
/**
 * Child's end.
 */
childs_end: RecordChildsEnd | null, 
/**
 * The usual day on which somebody asks how the child is.
 */
follow_up_usual: string, 
/**
 * The numbers of the plan for immediate danger.
 */
phones: Array<PlanPhone>, 
/**
 * Process note.
 */
note: string, 
/**
 * What became of the observers' questions, when something was said about them.
 */
observers: ObserverCounts | null, 
/**
 * The same as it was tapped while the interview ran, where anything was: what wrap-up begins with. What was put
 * or left out was handed in.
 */
questions: ObserverCounts | null, 
/**
 * Soft notes on attendance, the way home and risk; for the interviewer and a supervisor also on the
 * course of the interview.
 */
notes: Array<NoteView>, 
/**
 * Risk.
 */
risk: AssessRisk | null, 
/**
 * Who was told of dangers, entered beside the record.
 */
answered: Array<AnsweredDanger>, 
/**
 * Open points.
 */
open_points: Array<OpenPoint>, 
/**
 * What was left open under the signature, with the reasons that were signed.
 */
left_open: Array<OpenPoint>, 
/**
 * Signed already.
 */
signed: boolean, 
/**
 * Sealed as found by a supervisor.
 */
as_found: boolean, 
/**
 * From when a supervisor may seal it as found, local day and time; empty: now, or this is not theirs to do.
 */
as_found_from: string, 
/**
 * Signed by, and when.
 */
signed_by: string, 
/**
 * Local date and time.
 */
signed_at: string, 
/**
 * Amendments.
 */
amendments: Array<AmendmentView>, 
/**
 * Whoever asks may amend it: they led it, or stand in for somebody who cannot any more.
 */
may_amend: boolean, 
/**
 * Items that can be amended, with the value signed.
 */
amendable: Array<AmendableItem>, 
/**
 * Who has something of this record outside the room.
 */
holders: Array<Holder>, 
/**
 * Whether the signature verifies.
 */
signature_ok: boolean, };

export type SignRoster = { 
/**
 * Path.
 */
path: string, 
/**
 * The keeper's passphrase.
 */
passphrase: string, };

export type SignSetView = { 
/**
 * Stored code.
 */
code: string, 
/**
 * Mongolian.
 */
mn: string, 
/**
 * English.
 */
en: string, 
/**
 * Signs in the order of asking.
 */
signs: Array<SignView>, };

export type SignView = { 
/**
 * Stored code.
 */
code: string, 
/**
 * Mongolian.
 */
mn: string, 
/**
 * English.
 */
en: string, 
/**
 * Newest first; the first stands.
 */
answers: Array<SignAnswer>, };

export type StateView = { 
/**
 * `none` (no store yet), `locked` or `open`.
 */
phase: string, 
/**
 * Room, or empty.
 */
room: string, 
/**
 * Organisation, or empty.
 */
organisation: string, 
/**
 * The unlock screen asks for a name: the supervisor does not want names shown.
 */
names_hidden: boolean, 
/**
 * People for the unlock tiles; none while the store is locked and names are hidden.
 */
people: Array<PersonTile>, 
/**
 * The person who used this computer last, or empty.
 */
last_person: string, 
/**
 * The open session.
 */
session: SessionView | null, 
/**
 * Empty, or the code of a mismatch found at unlock: the store is then read-only.
 */
read_only: string, 
/**
 * This computer had no memory of the open store, so an older copy of it could not be told.
 */
unremembered: boolean, 
/**
 * The day on which the recovery sheets were made that are good; empty while it is locked.
 */
sheets_since: string, 
/**
 * It is open for reading only, and a supervisor may let it go on from what it has.
 */
may_go_on: boolean, 
/**
 * A child sits at its own screen, so that nothing but the quiet screen may be shown.
 */
child_screen: boolean, 
/**
 * The clock of this computer was set today, or is behind the newest entry.
 */
clock_changed: boolean, 
/**
 * The day to which the journal goes, where the clock of this computer is behind it, or empty: nothing leaves then.
 */
clock_behind: string, 
/**
 * Program version.
 */
version: string, 
/**
 * Settings by key (language, theme, auto_lock_minutes, text_size …); while locked the last person's language, theme and text size.
 */
settings: { [key in string]: string }, 
/**
 * Wall clock of the last saved entry.
 */
saved_at: string, 
/**
 * The last backup that was made and opened: local day and time, or empty.
 */
last_backup: string, 
/**
 * Free bytes where the store lies, as text.
 */
free_bytes: string, 
/**
 * The folder in which no store was found although this computer remembers one; empty otherwise.
 */
gone_from: string, 
/**
 * The folder in which a damaged store lies that was laid aside here, while there is none; empty otherwise.
 */
laid_aside: string, 
/**
 * There is no store, but something is left where it lay.
 */
remains: boolean, 
/**
 * A room could be created here: the folder is writable.
 */
can_create: boolean, 
/**
 * A set-up that was cut off, while there is no store.
 */
begun: BegunView | null, 
/**
 * Somebody practises; none in the real room.
 */
training: TrainingView | null, };

export type StateVitalInterest = { 
/**
 * Case id.
 */
case: string, 
/**
 * For which kind of recipient.
 */
kind: RecipientKind, 
/**
 * For the one recipient (id) of this kind; empty where any of the kind may help.
 */
recipient: string, 
/**
 * Which danger.
 */
danger: Danger, 
/**
 * What is needed against it.
 */
parts: Array<Part>, 
/**
 * Last day, `YYYY-MM-DD`; empty for as long as it can be.
 */
until: string, 
/**
 * Child told.
 */
child_told: Ternary, 
/**
 * Why not yet.
 */
child_told_note: string, 
/**
 * Who told the child of it, when and how, where it is said.
 */
told: ChildTold | null, 
/**
 * Supervisor (person id).
 */
supervisor: string, 
/**
 * Their passphrase.
 */
passphrase: string, };

export type StepView = { 
/**
 * Seconds since the beginning.
 */
at: number, 
/**
 * What the child says or does.
 */
child: TextView | null, 
/**
 * What the interviewer says or does.
 */
you: TextView, 
/**
 * The entry that is asked for, `phase:rapport`, `prompt:open`, `feeling`, `response`, `break`, `resume`, `marker`, `item`, `end`; or empty.
 */
expect: string, };

export type StickView = { 
/**
 * Its name, or empty where the folder lies on the computer's own disk.
 */
name: string, 
/**
 * It cannot be written to.
 */
read_only: boolean, 
/**
 * Free bytes, as text.
 */
free: string, 
/**
 * Other files in it; they are never touched.
 */
other_files: number, };

export type StrikeElsewhere = { 
/**
 * Case id.
 */
case: string, 
/**
 * Which entry.
 */
elsewhere: string, 
/**
 * Why, 10 to 300 characters.
 */
because: string, };

export type TakeCounts = { 
/**
 * The file.
 */
path: string, };

export type TakeReceipt = { 
/**
 * Path of the file.
 */
path: string, };

export type TakeRoom = { 
/**
 * Path of the file.
 */
path: string, };

export type TakenAway = { 
/**
 * Recipient (id).
 */
recipient: string, 
/**
 * Parts.
 */
parts: Array<Part>, };

export type TapRequest = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * This tap (UUID made by the window; a repeated one is harmless).
 */
tap: string, 
/**
 * `phase`, `prompt`, `feeling`, `feeling_detail`, `marker`, `item`, `break`, `resume`, `pause` (whichever
 * of the two it is when its turn comes), `break_detail`, `moved`, `person_detail`, `question`,
 * `break_declined`.
 */
kind: string, 
/**
 * The window saw a touch of its own, a quarter of a second or more after the last one of the same tile. Without
 * it the times of coming decide, and a slow computer can bring two touches together.
 */
apart: boolean, 
/**
 * With `phase`.
 */
phase: Phase | null, 
/**
 * With `prompt`.
 */
prompt: PromptKind | null, 
/**
 * With `feeling_detail`, `break_detail` and `person_detail`: the tap id it belongs to; else empty.
 */
of: string, 
/**
 * With `feeling_detail`.
 */
signs: Array<DistressSign>, 
/**
 * With `feeling_detail`.
 */
responses: Array<DistressResponse>, 
/**
 * With `feeling_detail`: 0 to 3, when judged.
 */
intensity: number | null, 
/**
 * With `feeling_detail`: how it went on, when known.
 */
outcome: FeelingOutcome | null, 
/**
 * With `break_detail`.
 */
asked_by: BreakAsker | null, 
/**
 * With `break_detail`.
 */
break_reason: BreakReason | null, 
/**
 * With `person_detail`.
 */
person: PersonMove | null, 
/**
 * With `question`.
 */
question: QuestionStep | null, };

export type TellOfOrder = { 
/**
 * Case id.
 */
case: string, 
/**
 * Order id.
 */
order: string, 
/**
 * By whom, when, how, and what the child said to it.
 */
told: ChildTold, };

export type TermView = { 
/**
 * Stored code.
 */
code: string, 
/**
 * Mongolian.
 */
mn: string, 
/**
 * English.
 */
en: string, };

export type Ternary = "yes" | "no" | "not_known";

export type TestBackup = { 
/**
 * Its name; empty for the newest.
 */
name: string, };

export type TextView = { 
/**
 * Identifier, for example `consent/police`.
 */
id: string, 
/**
 * To whom it is said.
 */
giver: Giver, 
/**
 * Purpose; none for the child's pages, which have several.
 */
purpose: Purpose | null, 
/**
 * Age set of the child's pages, or empty.
 */
ages: string, 
/**
 * Version, from 1.
 */
version: number, 
/**
 * First day of use, `YYYY-MM-DD`.
 */
valid_from: string, 
/**
 * In use today.
 */
in_use: boolean, 
/**
 * Its first day is still to come.
 */
waits: boolean, 
/**
 * The version that a next one would follow.
 */
last: boolean, 
/**
 * A draft of the version after it is kept.
 */
drafted: boolean, 
/**
 * Who put it in force in this room, or empty for what the program brought.
 */
issued_by: string, 
/**
 * When, day and time, or empty.
 */
issued_at: string, 
/**
 * Why, or empty.
 */
issued_reason: string, 
/**
 * What is still to be confirmed: `native`, `legal`, `practice`, or `done`.
 */
review: string, 
/**
 * The text in Mongolian, exactly as it is said.
 */
mn: string, 
/**
 * The text in English.
 */
en: string, 
/**
 * SHA-256 of each text, hex, as an entry of the journal names it.
 */
sha256_mn: string, 
/**
 * As above.
 */
sha256_en: string, };

export type TextsView = { 
/**
 * In the order of the conversation.
 */
wordings: Array<TextView>, };

export type TodayView = { 
/**
 * Local day `YYYY-MM-DD`.
 */
day: string, 
/**
 * Weekday 1 (Monday) to 7.
 */
weekday: number, 
/**
 * Local time `HH:MM`.
 */
time: string, 
/**
 * Next interview today: an interviewer's own, else the room's.
 */
next: NextView | null, 
/**
 * Today's schedule of the room.
 */
schedule: Array<ScheduledView>, 
/**
 * At most five.
 */
waiting: Array<WaitingLine>, 
/**
 * How many sentences wait in all.
 */
waiting_in_all: number, 
/**
 * Interrupted interview.
 */
interrupted: InterruptedView | null, 
/**
 * Number of case files of the room.
 */
cases: number, 
/**
 * Number of people who can unlock the store.
 */
people: number, 
/**
 * The person ended an interview today in which the child was not well.
 */
was_hard: boolean, 
/**
 * Chain whole.
 */
chain_whole: boolean, 
/**
 * Free bytes, as text.
 */
free_bytes: string, 
/**
 * The clock has jumped today.
 */
clock_jumped: boolean, 
/**
 * The day to which the journal goes, where the clock is behind it, or empty.
 */
clock_behind: string, 
/**
 * The day on which the store went on from an earlier state, where nobody has looked at the papers since, or empty.
 */
restored_on: string, 
/**
 * Day and time of the last backup, or empty.
 */
last_backup: string, 
/**
 * Whole days since it, where it is older than two; else 0.
 */
backup_old_days: number, };

export type TogetherView = { 
/**
 * Rooms that are in the sum.
 */
rooms: Array<string>, 
/**
 * Rooms with too few interviews for cards; they are not in the sum.
 */
without: Array<string>, 
/**
 * Interviews.
 */
interviews: CountView, 
/**
 * The cards.
 */
cards: Array<CountsView>, };

export type ToldHow = "spoken" | "pictures" | "interpreter" | "phone" | "written";

export type ToldSaid = "fine" | "not_wanted" | "asked" | "nothing" | "not_noted";

export type TopicView = { 
/**
 * Key (`assent-topic-<topic>`).
 */
topic: string, 
/**
 * Shown whatever is chosen.
 */
always: boolean, 
/**
 * Its pages that the law leaves.
 */
pages: Array<ChildPageView>, };

export type Touch = "told" | "yes" | "no" | "not_sure";

export type TrainingPage = { 
/**
 * Scripts.
 */
scripts: Array<ScriptView>, 
/**
 * What was practised, latest first.
 */
practised: Array<PractisedView>, };

export type TrainingView = { 
/**
 * Everybody's passphrase.
 */
passphrase: string, 
/**
 * Everybody's PIN.
 */
pin: string, };

export type UndoEntry = { 
/**
 * Case id.
 */
case: string, 
/**
 * Interview id.
 */
interview: string, 
/**
 * Tap id.
 */
tap: string, 
/**
 * Brings back what was taken back; else takes it back.
 */
bring_back: boolean, };

export type UnfinishedRow = { 
/**
 * Bundle id.
 */
bundle: string, 
/**
 * Case id.
 */
case: string, 
/**
 * Its code.
 */
code: CodeView, 
/**
 * Name of the file that may lie on the medium; the same with `.part` behind it is its unfinished form.
 */
file: string, 
/**
 * Where it was to be written.
 */
folder: string, 
/**
 * Local date `YYYY-MM-DD`.
 */
day: string, 
/**
 * Local time `HH:MM:SS`.
 */
clock: string, };

export type UnfinishedView = { 
/**
 * Newest first.
 */
rows: Array<UnfinishedRow>, };

export type UnlinkCase = { 
/**
 * Case id.
 */
case: string, 
/**
 * The other file's id.
 */
other: string, 
/**
 * Why, 10 to 300 characters.
 */
because: string, };

export type Unlock = { 
/**
 * Person id, or empty where a name is typed.
 */
person: string, 
/**
 * The person's name as they typed it, where names are hidden.
 */
name: string, 
/**
 * Passphrase.
 */
passphrase: string, };

export type UnsignedInterview = { 
/**
 * Its number within the case.
 */
number: number, 
/**
 * It has not ended.
 */
running: boolean, 
/**
 * Who can sign it, name: who led it. Empty where they left: a supervisor seals it as found.
 */
signer: string, };

export type Urgency = "hours" | "today" | "three_days" | "two_weeks";

export type VitalOffer = { 
/**
 * For these kinds of recipient.
 */
kinds: Array<RecipientKind>, 
/**
 * These parts.
 */
parts: Array<Part>, 
/**
 * Until this day at the latest, `YYYY-MM-DD`.
 */
until: string, 
/**
 * So many days.
 */
days: number, };

export type WaitingLine = { 
/**
 * Words key `waiting-<code>`.
 */
code: string, 
/**
 * Case id.
 */
case: string, 
/**
 * Case code.
 */
case_code: CodeView | null, 
/**
 * Interview, bundle, recipient or meeting id where it leads, or empty.
 */
target: string, 
/**
 * A day that the sentence names, `YYYY-MM-DD`, or empty.
 */
day: string, 
/**
 * An organisation that the sentence names, or empty.
 */
who: string, };

export type WithdrawConsent = { 
/**
 * Case id.
 */
case: string, 
/**
 * By whom.
 */
by: Giver, 
/**
 * For what.
 */
purposes: Array<Purpose>, 
/**
 * How it was said.
 */
channel: Channel, 
/**
 * When it was said, `YYYY.MM.DD HH:MM`; empty is now.
 */
said_at: string, };

export type WithdrawalEffect = { 
/**
 * Sealed bundles that will not leave.
 */
stays: number, 
/**
 * Organisations that already have a bundle: a notice is printed.
 */
already_with: Array<string>, 
/**
 * A running interview would move to its closing.
 */
ends_interview: boolean, };

export type WordingDraft = { 
/**
 * Which text.
 */
text: string, 
/**
 * The version that was in sight when it was written.
 */
follows: number, 
/**
 * The words that are other than before.
 */
words: Array<WordingWords>, 
/**
 * Its first day as typed.
 */
valid_from: string, 
/**
 * Why.
 */
reason: string, };

export type WordingEffect = { 
/**
 * Case files in which somebody agreed to words that would be others from then on.
 */
cases: number, 
/**
 * The first day.
 */
valid_from: string, 
/**
 * The version.
 */
version: number, };

export type WordingPlace = { 
/**
 * Name of the place.
 */
at: string, 
/**
 * What stands there: `title`, `say`, `what_if_no`, `shared`, `not_shared`, `teach_back`, `line_1`, `line_2`.
 */
kind: string, 
/**
 * The child's page, or empty.
 */
page: string, 
/**
 * Set of words of the child's page, or empty.
 */
ages: string, 
/**
 * Most words in Mongolian; 0 where they are not counted.
 */
most_words: number, 
/**
 * Most characters.
 */
most: number, 
/**
 * There may be no words here.
 */
optional: boolean, 
/**
 * The words of the last version, Mongolian.
 */
mn_before: string, 
/**
 * As above, English.
 */
en_before: string, 
/**
 * The words of the draft, Mongolian.
 */
mn: string, 
/**
 * As above, English.
 */
en: string, };

export type WordingRequest = { 
/**
 * `consent/<purpose>`, or `assent` for the child's pages.
 */
text: string, };

export type WordingView = { 
/**
 * Purpose.
 */
purpose: Purpose, 
/**
 * Said aloud.
 */
say: string, 
/**
 * What is shared.
 */
shared: Array<string>, 
/**
 * What is not shared.
 */
not_shared: Array<string>, 
/**
 * "What if no".
 */
what_if_no: string, 
/**
 * Teach-back question.
 */
teach_back: string, 
/**
 * Wording version.
 */
version: number, };

export type WordingWords = { 
/**
 * Name of the place.
 */
at: string, 
/**
 * Mongolian.
 */
mn: string, 
/**
 * English.
 */
en: string, };

export type WriteOwnReceipt = { 
/**
 * Case id.
 */
case: string, 
/**
 * Bundle id.
 */
bundle: string, 
/**
 * Folder or stick.
 */
folder: string, };

export type WritePublicKeys = { 
/**
 * Folder.
 */
folder: string, };

export type WriteRoster = { 
/**
 * Folder or stick.
 */
folder: string, 
/**
 * Signing keys of rooms that it leaves out.
 */
without: Array<string>, };

export interface Commands {
  /** Where the program stands: no store, locked or open. */
  state: { request: Empty; view: StateView };
  /** Offers a passphrase of five words. */
  offer_passphrase: { request: OfferPassphrase; view: PassphraseOffer };
  /** Checks a passphrase against the rule. */
  check_passphrase: { request: CheckPassphrase; view: Done };
  /** Checks a new PIN against the rule. */
  check_new_pin: { request: CheckPin; view: Done };
  /** Begins first-run set-up; nothing is on disk until it is finished. */
  begin_setup: { request: BeginSetup; view: SetupView };
  /** Reads one recovery sheet back. */
  confirm_sheet: { request: ConfirmSheet; view: SetupView };
  /** Writes the store once all sheets are confirmed, and opens it. */
  finish_setup: { request: Empty; view: StateView };
  /** Forgets an unfinished set-up. */
  cancel_setup: { request: Empty; view: Done };
  /** Unlocks the store. */
  unlock: { request: Unlock; view: StateView };
  /** Checks one group of a recovery sheet while it is typed in. */
  check_sheet_group: { request: CheckSheetGroup; view: Done };
  /** Opens the store with two recovery sheets; the person gets a new passphrase and new keys. */
  recover: { request: Recover; view: StateView };
  /** Says that the clock of this computer was wrong until here. */
  clock_was_wrong: { request: ClockWasWrong; view: StateView };
  /** Locks the store: keys are dropped, the database is closed. */
  lock: { request: Empty; view: StateView };
  /** Leaves the quiet screen with the short PIN. */
  check_pin: { request: CheckPin; view: Done };
  /** Sets one's own PIN. */
  set_pin: { request: SetPin; view: Done };
  /** Changes one's own passphrase. */
  change_passphrase: { request: ChangePassphrase; view: Done };
  /** Locks the real store and goes over to the training store. */
  enter_training: { request: Empty; view: StateView };
  /** Comes back from the training store. */
  leave_training: { request: Empty; view: StateView };
  /** Makes the training store anew, with its twelve case files. */
  reset_training: { request: Empty; view: StateView };
  /** The scripts to practise by. */
  training: { request: Empty; view: TrainingPage };
  /** Says by which script an interview is practised. */
  begin_practice: { request: BeginPractice; view: PracticeView };
  /** The script of an interview. */
  practice: { request: InterviewRef; view: PracticeView };
  /** What was entered, beside the script. */
  practice_result: { request: InterviewRef; view: PracticeResult };
  /** Changes a setting. */
  set_setting: { request: SetSetting; view: StateView };
  /** Keeps what stands in a form and is not sent yet, for this person only; empty forgets it. */
  keep_form: { request: KeepForm; view: Done };
  /** What was kept of a form. */
  kept_form: { request: KeptForm; view: KeptView };
  /** Every text of consent and assent, in every version. */
  wordings: { request: Empty; view: TextsView };
  /** The next version of a text, beside the last one. */
  wording: { request: WordingRequest; view: NextWording };
  /** Keeps the draft of the next version of a text. */
  keep_wording: { request: WordingDraft; view: NextWording };
  /** Forgets the draft of a text. */
  forget_wording: { request: WordingRequest; view: NextWording };
  /** How many case files would have to be talked through again. */
  weigh_wording: { request: WordingDraft; view: WordingEffect };
  /** Puts the next version of a text in force from a day on. */
  issue_wording: { request: WordingDraft; view: TextsView };
  /** How large the store is. */
  about: { request: Empty; view: AboutView };
  /** Where backups go and when, and which there are. */
  backups: { request: Empty; view: BackupsView };
  /** Says where backups go and when. */
  set_backups: { request: SetBackups; view: BackupsView };
  /** Makes a backup now. */
  back_up: { request: Empty; view: BackupMade };
  /** Tries whether a backup could be restored. */
  test_backup: { request: TestBackup; view: BackupTested };
  /** The people of the room. */
  people: { request: Empty; view: PeopleView };
  /** Adds a person. */
  add_person: { request: AddPerson; view: PeopleView };
  /** Gives the store a new vault key and every case a new key. */
  rekey: { request: Rekey; view: StateView };
  /** Makes three new recovery sheets, to be read back. */
  begin_new_sheets: { request: BeginNewSheets; view: SetupView };
  /** Reads one of the new recovery sheets back. */
  confirm_new_sheet: { request: ConfirmSheet; view: SetupView };
  /** Puts the new recovery sheets in the place of the old ones, with a new vault key. */
  finish_new_sheets: { request: Empty; view: Done };
  /** Forgets new recovery sheets that were not finished. */
  cancel_new_sheets: { request: Empty; view: Done };
  /** Fills anew what is derived from the journal. */
  rebuild: { request: Empty; view: Rebuilt };
  /** Lets a store go on from an earlier state of itself. */
  go_on: { request: GoOn; view: StateView };
  /** Says that the papers of the time that a restored store does not know were looked at. */
  compare_papers: { request: ComparePapers; view: StateView };
  /** The backups in a folder. */
  find_backups: { request: FindBackups; view: BackupsFound };
  /** Puts a backup in the place of a store that is lost. */
  restore_backup: { request: RestoreBackup; view: StateView };
  /** Puts a backup in the place of a store that is lost, by two recovery sheets. */
  restore_by_sheets: { request: RestoreBySheets; view: StateView };
  /** Gives the folder of a damaged store another name, so that a backup can take its place. */
  lay_aside: { request: Empty; view: LaidAside };
  /** Takes a person out, with a new vault key: whoever has an old copy opens nothing that is written later. */
  deactivate_person: { request: PersonRef; view: PeopleView };
  /** Gives a person another role. */
  change_role: { request: ChangeRole; view: PeopleView };
  /** What a person has in hand: case files, planned interviews, unsigned records. */
  in_hand: { request: PersonRef; view: InHandView };
  /** Hands case files on to others, with what is planned in them. */
  hand_cases_on: { request: HandCasesOn; view: InHandView };
  /** The recipients of bundles. */
  recipients: { request: Empty; view: RecipientsView };
  /** Enters a recipient or a new key. */
  add_recipient: { request: AddRecipient; view: RecipientsView };
  /** Records that a key's fingerprint was compared. */
  check_recipient_key: { request: CheckRecipientKey; view: RecipientsView };
  /** Enters the key with which a recipient signs receipts. */
  set_signing_key: { request: SetSigningKey; view: RecipientsView };
  /** Records that the number of that key was compared. */
  check_signing_key: { request: CheckRecipientKey; view: RecipientsView };
  /** Ends the use of a recipient. */
  revoke_recipient: { request: RevokeRecipient; view: RecipientsView };
  /** Other rooms whose bundles count here. */
  rooms: { request: Empty; view: OtherRoomsView };
  /** Takes the roster file of another room in. */
  take_room: { request: TakeRoom; view: OtherRoomsView };
  /** Records that the number of another room's key was compared. */
  check_room: { request: CheckRoom; view: OtherRoomsView };
  /** Ends the use of another room's key. */
  revoke_room: { request: RevokeRoom; view: OtherRoomsView };
  /** The keepers of the roster of rooms, and the roster in force. */
  roster: { request: Empty; view: RosterView };
  /** Names the three keepers. */
  name_keepers: { request: NameKeepers; view: RosterView };
  /** Records that the number of a keeper's key was compared. */
  check_keeper: { request: CheckKeeper; view: RosterView };
  /** Writes the next roster for the keepers to sign. */
  write_roster: { request: WriteRoster; view: RosterWritten };
  /** What the file of a roster says. */
  look_at_roster: { request: RosterRef; view: RosterFileView };
  /** Signs a roster as a keeper. */
  sign_roster: { request: SignRoster; view: RosterFileView };
  /** Takes a roster in that two keepers signed. */
  take_roster: { request: RosterRef; view: RosterView };
  /** The room's public keys. */
  public_card: { request: Empty; view: PublicCard };
  /** Writes the room's public keys into a folder. */
  write_public_keys: { request: WritePublicKeys; view: Done };
  /** What is next and what waits. */
  today: { request: Empty; view: TodayView };
  /** The list of case files. */
  cases: { request: ListCases; view: CasesView };
  /** Whether a text in a field looks as if it named somebody. */
  look_for_names: { request: LookForNames; view: NamesFound };
  /** Opens a case file. */
  open_case: { request: OpenCase; view: CaseView };
  /** One case file. */
  case: { request: CaseRef; view: CaseView };
  /** Closes a case file. */
  close_case: { request: CaseReason; view: CaseView };
  /** Opens a closed case file again. */
  reopen_case: { request: CaseReason; view: CaseView };
  /** Plans an interview. */
  make_appointment: { request: MakeAppointment; view: CaseView };
  /** Cancels an appointment. */
  cancel_appointment: { request: CancelAppointment; view: CaseView };
  /** Marks a preparation card. */
  mark_preparation: { request: MarkPreparation; view: CaseView };
  /** Fills a preparation card in. */
  fill_preparation: { request: FillPreparation; view: CaseView };
  /** Opens what blind intake withholds for one interviewer, before the child was heard. */
  open_allegation: { request: OpenAllegation; view: CaseView };
  /** Notes that the preparation card was printed. */
  note_preparation_printed: { request: CaseRef; view: CaseView };
  /** Enters identity. */
  record_identity: { request: RecordIdentity; view: IdentitySaved };
  /** Shows identity for a reason, logged first. */
  reveal_identity: { request: RevealIdentity; view: RevealedIdentity };
  /** Says which of two birth dates that differ holds. */
  settle_birth: { request: SettleBirth; view: CaseView };
  /** Enters somebody around the child. */
  record_person_around: { request: RecordPersonAround; view: CaseView };
  /** Enters an interview held elsewhere, or corrects an entry of one. */
  note_elsewhere: { request: NoteElsewhere; view: CaseView };
  /** Takes an entry of an interview held elsewhere out of the count. */
  strike_elsewhere: { request: StrikeElsewhere; view: CaseView };
  /** What is alleged and which signs of exploitation were seen. */
  identification: { request: CaseRef; view: IdentificationView };
  /** Notes what is alleged. */
  note_alleged: { request: NoteAlleged; view: IdentificationView };
  /** Notes signs of exploitation. */
  note_signs: { request: NoteSigns; view: IdentificationView };
  /** The files of other children that belong together with one. */
  links: { request: CaseRef; view: LinksView };
  /** Joins another file by its code. */
  link_case: { request: LinkCase; view: LinksView };
  /** Strikes a link between two files. */
  unlink_case: { request: UnlinkCase; view: LinksView };
  /** Enters who attends. */
  record_attendance: { request: RecordAttendance; view: CaseView };
  /** The consent conversation. */
  consent: { request: ConsentRef; view: ConsentView };
  /** Names who decides. */
  name_decider: { request: NameDecider; view: ConsentView };
  /** Enters that somebody who would decide may be implicated. */
  mark_implicated: { request: MarkImplicated; view: ConsentView };
  /** Records one answer. */
  answer_consent: { request: AnswerConsent; view: ConsentView };
  /** Records that the child cannot answer. */
  child_cannot_answer: { request: ChildCannot; view: ConsentView };
  /** Confirms the conversation. */
  confirm_consent: { request: ConfirmConsent; view: ConsentView };
  /** Shows what a withdrawal would do. */
  preview_withdrawal: { request: WithdrawConsent; view: WithdrawalEffect };
  /** Takes consent back, at once. */
  withdraw_consent: { request: WithdrawConsent; view: ConsentView };
  /** What is printed about consent, and the notices that are due. */
  consent_papers: { request: CaseRef; view: ConsentPapersView };
  /** The choice of pages for the child's own screen. */
  child_pages: { request: ChildPagesRef; view: ChildPagesView };
  /** Opens the child's own screen; nothing else can be asked for until the interviewer is back. */
  show_to_child: { request: ShowToChild; view: ChildScreenView };
  /** One touch of the child, or a page that was told. */
  answer_page: { request: AnswerPage; view: Done };
  /** The way out of the child's own screen: stop, end, or nobody there. */
  leave_child_screen: { request: LeaveChildScreen; view: Done };
  /** Begins a live interview. */
  begin_interview: { request: BeginInterview; view: LiveView };
  /** The live interview as it stands. */
  live: { request: InterviewRef; view: LiveView };
  /** Whether the computer's battery is low. */
  power: { request: Empty; view: PowerView };
  /** One tap. */
  tap: { request: TapRequest; view: LiveView };
  /** Undoes the last entry; it stays in the journal. */
  undo_tap: { request: LiveAct; view: LiveView };
  /** Brings the last undone entry back. */
  redo_tap: { request: LiveAct; view: LiveView };
  /** Takes an interrupted interview up again. */
  resume_interview: { request: InterviewRef; view: LiveView };
  /** Ends the interview; a supervisor one that its interviewer left running, with its last entry. */
  end_interview: { request: EndInterview; view: LiveView };
  /** The record of an interview: wrap-up, sign-off, amendments. */
  record: { request: InterviewRef; view: SignOffView };
  /** Corrects a tap. */
  correct_tap: { request: CorrectTap; view: SignOffView };
  /** Takes an entry back at wrap-up, or brings it back. */
  undo_entry: { request: UndoEntry; view: SignOffView };
  /** Completes a feeling or a break. */
  complete_entry: { request: CompleteEntry; view: SignOffView };
  /** Adds an entry that was forgotten. */
  add_entry: { request: AddEntry; view: SignOffView };
  /** How the child left. */
  record_childs_end: { request: RecordChildsEnd; view: SignOffView };
  /** Notes the recordings. */
  note_recordings: { request: NoteRecordings; view: SignOffView };
  /** Computes the SHA-256 of a chosen file; the file and its path are kept nowhere. */
  digest_file: { request: DigestFile; view: FileDigest };
  /** Notes the process. */
  note_process: { request: NoteProcess; view: SignOffView };
  /** Describes a thing kept in a bag. */
  describe_item: { request: DescribeItem; view: SignOffView };
  /** Seals a file into the case. */
  add_attachment: { request: AddAttachment; view: SignOffView };
  /** Records the judgement of risk. */
  assess_risk: { request: AssessRisk; view: SignOffView };
  /** The numbers of the plan for immediate danger. */
  plan_phones: { request: Empty; view: PlanPhonesView };
  /** Enters the numbers of the plan for immediate danger. */
  set_plan_phones: { request: SetPlanPhones; view: PlanPhonesView };
  /** Enters that somebody was told of a danger. */
  answer_danger: { request: AnswerDanger; view: CaseView };
  /** Notes how the child was found some time after the interview. */
  note_aftercare: { request: NoteAftercare; view: CaseView };
  /** Makes a referral. */
  make_referral: { request: MakeReferral; view: CaseView };
  /** Moves a referral on. */
  move_referral: { request: MoveReferral; view: CaseView };
  /** Records a meeting of the joint team. */
  record_meeting: { request: RecordMeeting; view: CaseView };
  /** Says what became of a decision. */
  move_decision: { request: MoveDecision; view: CaseView };
  /** Signs the record off. */
  sign_off: { request: SignOff; view: SignOffView };
  /** Amends a signed record. */
  amend: { request: Amend; view: SignOffView };
  /** What may leave, for each recipient. */
  gate: { request: GateRequest; view: GateView };
  /** Records a legal order with the supervisor's co-signature. */
  record_order: { request: RecordOrder; view: Done };
  /** States that a life is in danger: the least goes for days, with the supervisor's co-signature. */
  state_vital_interest: { request: StateVitalInterest; view: CaseView };
  /** Enters that the danger is over: nothing goes because of it any more. */
  danger_over: { request: DangerOver; view: CaseView };
  /** Enters the end of a legal order. */
  end_order: { request: EndOrder; view: CaseView };
  /** Enters that the child was told of a legal order. */
  tell_of_order: { request: TellOfOrder; view: CaseView };
  /** The report as the recipient will read it. */
  preview_bundle: { request: PreviewBundle; view: PreviewView };
  /** Looks at the folder or stick that a bundle is to be written to. */
  look_at_stick: { request: LookAtStick; view: StickView };
  /** Keeps the draft of the export wizard for seven days. */
  keep_draft: { request: ExportDraft; view: Done };
  /** The draft of the export wizard. */
  draft: { request: Empty; view: DraftView };
  /** Forgets the draft of the export wizard. */
  forget_draft: { request: Empty; view: Done };
  /** Bundles whose writing was cut off and of which nothing was found; what is found without an entry is removed. */
  unfinished: { request: Empty; view: UnfinishedView };
  /** Forgets a bundle whose writing was cut off: the medium was looked at. */
  forget_unfinished: { request: ForgetUnfinished; view: Done };
  /** Seals, writes and reads back a bundle. */
  seal_bundle: { request: SealBundle; view: SealedView };
  /** Seals, writes and reads back the notice of a withdrawal, for a recipient who holds what was taken back. */
  seal_notice: { request: SealNotice; view: SealedView };
  /** Notes that the printed notice of a withdrawal was handed over. */
  give_notice: { request: GiveNotice; view: Done };
  /** Hands a bundle over. */
  hand_over: { request: HandOver; view: CaseView };
  /** Cancels a sealed bundle. */
  cancel_bundle: { request: CancelBundle; view: CaseView };
  /** Checks a received bundle. */
  check_bundle: { request: CheckBundle; view: CheckView };
  /** Writes a signed receipt for the sender of a bundle that is accepted. */
  make_receipt: { request: MakeReceipt; view: ReceiptMade };
  /** Writes the text that a recipient without this program signs with a key of its own. */
  write_own_receipt: { request: WriteOwnReceipt; view: ReceiptMade };
  /** Takes a signed receipt in: the line of its bundle closes. */
  take_receipt: { request: TakeReceipt; view: ReceiptTaken };
  /** Counts for reports, in which no child can be seen. */
  insights: { request: AskInsights; view: InsightsView };
  /** Writes the counts into a file, each to the nearest five. */
  save_counts: { request: SaveCounts; view: CountsSaved };
  /** The counts that other rooms gave, and all of them added. */
  other_counts: { request: AskOtherCounts; view: OtherCountsView };
  /** Writes this room's counts as a signed file for other rooms. */
  sign_counts: { request: SignCounts; view: CountsSaved };
  /** Takes the counts of another room in. */
  take_counts: { request: TakeCounts; view: CountsTaken };
  /** Writes the picture of a card. */
  save_picture: { request: SavePicture; view: CountsSaved };
  /** A page of the journal. */
  journal: { request: JournalRequest; view: JournalView };
  /** Checks the whole store. */
  doctor: { request: Empty; view: DoctorView };
  /** Checks the whole store and writes what was found into a file. */
  save_check_report: { request: SaveCheckReport; view: CheckReportSaved };
}

export type CommandName = keyof Commands;
