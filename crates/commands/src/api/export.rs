//! Export: gate, order, seal, hand over, check.

use super::api;
use super::case::CodeView;
use super::wrapup::ChildTold;
use itgel_casefile::vocabulary::{Danger, Giver, Part, Purpose, RecipientKind, RevealReason, Ternary};

api! {
    /// One cell of the gate.
    pub struct CellView {
        /// Part.
        pub part: Part,
        /// Goes.
        pub goes: bool,
        /// `consent`, `order`, `vital`, or empty.
        pub basis: String,
        /// Reason code when it stays (`reason-<code>`).
        pub reason: String,
        /// A date that belongs to the reason (when the child said no …), or empty.
        pub reason_day: String,
    }
    /// One recipient's column.
    pub struct GateColumn {
        /// Recipient id.
        pub recipient: String,
        /// Kind.
        pub kind: RecipientKind,
        /// Organisation.
        pub organisation: String,
        /// First two groups of the fingerprint.
        pub fingerprint: Vec<String>,
        /// Cells, one per part.
        pub cells: Vec<CellView>,
        /// Anything goes.
        pub any: bool,
        /// When nothing goes: the one reason code, or empty.
        pub reason: String,
        /// Its date.
        pub reason_day: String,
        /// Bytes of the files that go, attachments and scans of orders, as text. The sealed file is larger.
        pub bytes: String,
        /// Entries that go.
        pub entries: u32,
        /// The day on which the child said no to this purpose, or empty. It stands also when a legal order opens
        /// something all the same.
        pub child_no_day: String,
        /// Legal orders that open something for this recipient.
        pub orders: Vec<GateOrder>,
    }
    /// A legal order, or a danger to life, that opens something.
    pub struct GateOrder {
        /// Which danger; none: it is a legal order.
        pub danger: Option<Danger>,
        /// Of a danger: the last day, or empty.
        pub until: String,
        /// Issuing body.
        pub body: String,
        /// Number.
        pub number: String,
        /// Date `YYYY-MM-DD`.
        pub date: String,
        /// Its scan is kept, and goes with it.
        pub scan: bool,
    }
    /// The gate.
    pub struct GateView {
        /// Case id.
        pub case: String,
        /// Code.
        pub code: CodeView,
        /// Columns.
        pub columns: Vec<GateColumn>,
        /// Sequence number the gate was computed at; sealing refuses when consent has changed since.
        pub seen_seq: String,
        /// Consent version and day.
        pub consent_version: u32,
        /// Day.
        pub consent_day: String,
        /// Of the purposes of these recipients, those to which the adult said no and the child yes.
        pub talk_again: Vec<Purpose>,
        /// Interviews not signed off, which stay.
        pub unsigned: u32,
        /// Interviews signed off.
        pub signed: u32,
        /// Attachments.
        pub attachments: u32,
        /// The day to which the journal goes, where the clock is behind it, or empty: nothing is sealed or handed over then.
        pub clock_behind: String,
        /// The day on which the store went on from an earlier state, where nobody has looked at the papers since, or empty: no bundle
        /// is sealed or handed over then.
        pub restored_on: String,
    }
    /// Asks for the gate.
    pub struct GateRequest {
        /// Case id.
        pub case: String,
        /// Recipients (ids); while a bundle for one is being written, `id/bundle`, so that whoever comes back can tell whether it was.
        pub recipients: Vec<String>,
    }
    /// A legal order, with the supervisor's co-signature on this computer.
    pub struct RecordOrder {
        /// Case id.
        pub case: String,
        /// For which recipient (id): the order opens nothing for another.
        pub recipient: String,
        /// Issuing body.
        pub body: String,
        /// Number.
        pub number: String,
        /// Date `YYYY-MM-DD`.
        pub date: String,
        /// Parts.
        pub parts: Vec<Part>,
        /// Child told.
        pub child_told: Ternary,
        /// By whom and when, or why not yet.
        pub child_told_note: String,
        /// Who told the child of it, when and how, where it is said.
        #[serde(default)]
        pub told: Option<ChildTold>,
        /// Path of its scan, chosen by the person; none or empty where it is on paper only.
        #[serde(default)]
        pub scan: Option<String>,
        /// Supervisor (person id).
        pub supervisor: String,
        /// Their passphrase.
        pub passphrase: String,
    }
    /// States that a life is in danger, with the supervisor's co-signature on this computer.
    pub struct StateVitalInterest {
        /// Case id.
        pub case: String,
        /// For which kind of recipient.
        pub kind: RecipientKind,
        /// For the one recipient (id) of this kind; empty where any of the kind may help.
        #[serde(default)]
        pub recipient: String,
        /// Which danger.
        pub danger: Danger,
        /// What is needed against it.
        pub parts: Vec<Part>,
        /// Last day, `YYYY-MM-DD`; empty for as long as it can be.
        #[serde(default)]
        pub until: String,
        /// Child told.
        pub child_told: Ternary,
        /// Why not yet.
        pub child_told_note: String,
        /// Who told the child of it, when and how, where it is said.
        #[serde(default)]
        pub told: Option<ChildTold>,
        /// Supervisor (person id).
        pub supervisor: String,
        /// Their passphrase.
        pub passphrase: String,
    }
    /// Enters that a danger is over.
    pub struct DangerOver {
        /// Case id.
        pub case: String,
        /// Which statement.
        pub order: String,
    }
    /// Enters the end of a legal order.
    pub struct EndOrder {
        /// Case id.
        pub case: String,
        /// Order id.
        pub order: String,
        /// The day on which it ended, `YYYY-MM-DD`; empty for today.
        #[serde(default)]
        pub on: String,
        /// Why.
        pub reason: String,
    }
    /// Enters that the child was told of a legal order.
    pub struct TellOfOrder {
        /// Case id.
        pub case: String,
        /// Order id.
        pub order: String,
        /// By whom, when, how, and what the child said to it.
        pub told: ChildTold,
    }
    /// Asks for the report as the recipient will read it.
    pub struct PreviewBundle {
        /// Case id.
        pub case: String,
        /// Recipient.
        pub recipient: String,
        /// Parts taken away by the officer.
        pub take_away: Vec<Part>,
        /// Purpose of sending.
        pub purpose: String,
        /// Reference number, which the report shows, or empty.
        #[serde(default)]
        pub reference: String,
        /// Why identity that goes is to be seen; it is in the journal before it is shown. Without it a bar stands for each
        /// name and number.
        #[serde(default)]
        pub reason: Option<RevealReason>,
        /// With `other`: 10 to 200 characters.
        #[serde(default)]
        pub note: String,
    }
    /// The report.
    pub struct PreviewView {
        /// A whole HTML page without script.
        pub html: String,
        /// Identity goes, and stands behind bars on this page.
        pub hidden: bool,
        /// How long identity may be shown; 0 where none is.
        pub seconds: u32,
        /// Wall clock of the saved entry, or empty where nothing was entered.
        pub saved_at: String,
        /// Soft notes: free text that looks like a name or telephone number (words keys).
        pub notes: Vec<String>,
        /// The texts that are meant, as they stand in the report, at most twenty.
        pub found: Vec<String>,
        /// About the bytes of the sealed file, as text.
        pub bytes: String,
        /// Gate sequence.
        pub seen_seq: String,
        /// Digest of what was previewed; sealing asks for it.
        pub preview: String,
    }
    /// Seals and writes; long.
    pub struct SealBundle {
        /// Case id.
        pub case: String,
        /// Makes a repeated call harmless (UUID).
        pub request: String,
        /// Recipient.
        pub recipient: String,
        /// Parts taken away.
        pub take_away: Vec<Part>,
        /// Purpose of sending, 3 to 120 characters.
        pub purpose: String,
        /// Reference number, or empty.
        pub reference: String,
        /// Folder or stick.
        pub folder: String,
        /// From the preview.
        pub seen_seq: String,
        /// Digest of the preview that was read.
        #[serde(default)]
        pub preview: String,
    }
    /// Seals and writes the notice of a withdrawal; long.
    pub struct SealNotice {
        /// Case id.
        pub case: String,
        /// Makes a repeated call harmless (UUID).
        pub request: String,
        /// Recipient.
        pub recipient: String,
        /// Number of the withdrawal's entry in the journal.
        pub withdrawal: String,
        /// Folder or stick.
        pub folder: String,
    }
    /// Notes that the printed notice of a withdrawal was handed over.
    pub struct GiveNotice {
        /// Case id.
        pub case: String,
        /// Recipient.
        pub recipient: String,
        /// Number of the withdrawal's entry in the journal.
        pub withdrawal: String,
        /// Name of the receiver.
        pub to_name: String,
        /// Position.
        pub to_position: String,
        /// Number of their identity paper, or empty.
        #[serde(default)]
        pub to_id_number: String,
        /// `in_person`, `courier` or `post`.
        pub how: String,
        /// Seal number for a courier, or empty.
        pub seal: String,
        /// Paper number of the receipt, or empty.
        pub paper_number: String,
        /// When, local `YYYY.MM.DD HH:MM`; empty for now.
        #[serde(default)]
        pub at: String,
    }
    /// A bundle written and read back.
    pub struct SealedView {
        /// Bundle id.
        pub bundle: String,
        /// Whole path of the file; empty where it had been sealed before and lies in another folder.
        pub path: String,
        /// File name.
        pub file: String,
        /// Bytes as text.
        pub bytes: String,
        /// SHA-256 in hex.
        pub sha256: String,
        /// Parts inside.
        pub parts: Vec<Part>,
        /// Wall clock of the entry.
        pub saved_at: String,
    }
    /// Hands a bundle over.
    pub struct HandOver {
        /// Case id.
        pub case: String,
        /// Bundle id.
        pub bundle: String,
        /// Name of the receiver.
        pub to_name: String,
        /// Position.
        pub to_position: String,
        /// Number of their identity paper, or empty.
        #[serde(default)]
        pub to_id_number: String,
        /// `in_person`, `courier` or `post`.
        pub how: String,
        /// Seal number for a courier, or empty.
        pub seal: String,
        /// Paper number of the receipt, or empty.
        pub paper_number: String,
        /// When, local `YYYY.MM.DD HH:MM`; empty for now.
        #[serde(default)]
        pub at: String,
        /// Signature of the receiver, drawn on the screen: lists of [x, y, milliseconds]; may be empty.
        #[serde(default)]
        pub strokes: Vec<Vec<(i32, i32, u32)>>,
        /// A signed receipt is to come back as a file; only of a recipient whose key for it was compared.
        #[serde(default)]
        pub receipt_awaited: bool,
    }
    /// Parts that an officer took away for one recipient.
    pub struct TakenAway {
        /// Recipient (id).
        pub recipient: String,
        /// Parts.
        pub parts: Vec<Part>,
    }

    /// The draft of the export wizard: what was chosen, never what was read.
    pub struct ExportDraft {
        /// Case id.
        pub case: String,
        /// Step, from 0.
        pub step: u8,
        /// Recipients (ids); while a bundle for one is being written, `id/bundle`, so that whoever comes back can tell whether it was.
        pub recipients: Vec<String>,
        /// Purpose of sending.
        pub purpose: String,
        /// Reference number.
        pub reference: String,
        /// Taken away.
        pub taken: Vec<TakenAway>,
    }

    /// The draft, when there is one.
    pub struct DraftView {
        /// As it was kept last.
        pub draft: Option<ExportDraft>,
    }

    /// A bundle whose writing was cut off, and of which nothing was found at its place.
    pub struct UnfinishedRow {
        /// Bundle id.
        pub bundle: String,
        /// Case id.
        pub case: String,
        /// Its code.
        pub code: CodeView,
        /// Name of the file that may lie on the medium; the same with `.part` behind it is its unfinished form.
        pub file: String,
        /// Where it was to be written.
        pub folder: String,
        /// Local date `YYYY-MM-DD`.
        pub day: String,
        /// Local time `HH:MM:SS`.
        pub clock: String,
    }
    /// What was cut off.
    pub struct UnfinishedView {
        /// Newest first.
        pub rows: Vec<UnfinishedRow>,
    }
    /// Says that the medium was looked at, and nothing is there or it was destroyed.
    pub struct ForgetUnfinished {
        /// Bundle id.
        pub bundle: String,
        /// The folder, as the row says it.
        pub folder: String,
    }

    /// Asks for a look at the folder or stick that a bundle is to be written to.
    pub struct LookAtStick {
        /// Folder.
        pub folder: String,
    }
    /// The folder or stick.
    pub struct StickView {
        /// Its name, or empty where the folder lies on the computer's own disk.
        pub name: String,
        /// It cannot be written to.
        pub read_only: bool,
        /// Free bytes, as text.
        pub free: String,
        /// Other files in it; they are never touched.
        pub other_files: u32,
    }
    /// Cancels a sealed bundle.
    pub struct CancelBundle {
        /// Case id.
        pub case: String,
        /// Bundle id.
        pub bundle: String,
        /// Why.
        pub reason: String,
    }
    /// Checks a bundle.
    pub struct CheckBundle {
        /// Path of the bundle.
        pub path: String,
        /// Path of an age identity file, or empty for this room's own key.
        pub identity: String,
        /// Path of allowed_signers, or empty for this room's roster.
        pub signers: String,
        /// Path of the log's public key (PEM), or empty for this room's roster.
        pub log_key: String,
    }
    /// What a check found, in three lines (ux.md 4.14): whole, signed by, for you. `not_known`: it was not come to,
    /// A room's key that counts no more.
    pub struct EndedKey {
        /// Room.
        pub room: String,
        /// `here` (ended by this room), `ended` (by the roster) or `taken_out` (not in the roster any more).
        pub by: String,
        /// The last day on which it counted.
        pub until: String,
        /// Number of that roster, or 0.
        pub version: u32,
    }
    /// because another line had already said no.
    pub struct CheckView {
        /// All holds.
        pub accepted: bool,
        /// Fault code when not (`err-bundle-<code>`, `rec-bundle-<code>`), else empty.
        pub fault: String,
        /// Whole and unchanged.
        pub whole: Ternary,
        /// Signed by a room that is known here.
        pub signed: Ternary,
        /// Opens with this key.
        pub for_you: Ternary,
        /// Principal of the room that signed, or empty.
        pub signed_by: String,
        /// Its room as the signed bundle names it, or empty.
        pub room: String,
        /// Its organisation, or empty.
        pub organisation: String,
        /// Who prepared it, or empty.
        pub prepared_by: String,
        /// Checked against this room's own keys, not against chosen files.
        pub own_keys: bool,
        /// Who compared the number of the other room's key, or empty.
        pub key_checked_by: String,
        /// When, local date and time, or empty.
        pub key_checked_at: String,
        /// The roster of rooms in which that room stands, or 0.
        pub roster_version: u32,
        /// The key is known here and counts no more.
        pub ended: Option<EndedKey>,
        /// What its tree head says beside those of the same room seen before: `first`, `same`, `follows`, `apart`; empty
        /// for this room's own and where nothing was accepted.
        pub head: String,
        /// Bundle id, or empty.
        pub bundle: String,
        /// Origin of the sender's log, or empty.
        pub log: String,
        /// Sent when, or empty.
        pub created: String,
        /// Purpose, or empty.
        pub purpose: String,
        /// Case code as stored, or empty.
        pub code: Option<CodeView>,
        /// Where the bundle is the notice of a withdrawal; then no part is inside.
        pub notice: Option<NoticeView>,
        /// Parts inside.
        pub parts: Vec<Part>,
        /// Withheld: part and reason code.
        pub withheld: Vec<(Part, String)>,
        /// Entries disclosed and proven.
        pub entries: u32,
        /// Files.
        pub files: u32,
        /// Tree size of the sender's log.
        pub tree_size: String,
        /// Root, base64.
        pub root: String,
        /// Recordings named inside of which a file can be compared.
        pub recordings: Vec<RecordingDigest>,
        /// The report page, when accepted.
        pub html: String,
    }
    /// A notice that consent was taken back.
    pub struct NoticeView {
        /// What was taken back that concerns the recipient.
        pub purpose: Purpose,
        /// Everything that was taken back.
        pub purposes: Vec<Purpose>,
        /// By whom, in kind.
        pub by: Giver,
        /// When it was said: local date and time.
        pub said_at: String,
        /// The earlier bundles that it concerns.
        pub bundles: Vec<ConcernedBundle>,
    }
    /// An earlier bundle that a notice concerns.
    pub struct ConcernedBundle {
        /// Bundle id.
        pub bundle: String,
        /// File name.
        pub file: String,
        /// SHA-256 in hex.
        pub sha256: String,
        /// When it was sealed: local date and time.
        pub sealed_at: String,
        /// When a bundle with its tree head was checked here, local date and time, or empty: it was never here.
        pub seen_at: String,
    }
    /// Writes a signed receipt for the sender of an accepted bundle.
    pub struct MakeReceipt {
        /// Path of the bundle.
        pub path: String,
        /// Who received it: name.
        pub name: String,
        /// Position, or empty.
        pub position: String,
        /// Folder or stick.
        pub folder: String,
    }
    /// A receipt that was written.
    pub struct ReceiptMade {
        /// Name of the file.
        pub file: String,
    }
    /// Writes the text that a recipient without this program signs.
    pub struct WriteOwnReceipt {
        /// Case id.
        pub case: String,
        /// Bundle id.
        pub bundle: String,
        /// Folder or stick.
        pub folder: String,
    }
    /// Takes a receipt in that came back.
    pub struct TakeReceipt {
        /// Path of the file.
        pub path: String,
    }
    /// A receipt that was taken in.
    pub struct ReceiptTaken {
        /// Case id.
        pub case: String,
        /// Its code.
        pub code: CodeView,
        /// Bundle id.
        pub bundle: String,
        /// Who received it.
        pub received_by: String,
        /// The receiving room, or empty for a recipient that is none.
        pub room: String,
    }
    /// A recording that a bundle names, with what its file has to be.
    pub struct RecordingDigest {
        /// Number.
        pub number: String,
        /// SHA-256 in hex.
        pub sha256: String,
        /// Bytes as text.
        pub bytes: String,
    }
}
