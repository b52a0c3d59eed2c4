//! Checking a received bundle: with this room's own keys, or with files when there is no store.

mod unpack;

pub use unpack::{Sources, open_into, with_files};

use crate::api::export as api;
use crate::failure::Failure;
use crate::house::{House, SayWords};
use crate::job::Job;
use crate::open::Open;
use crate::papers::local;
use crate::rooms::{known_logs, known_signers};
use crate::show::case::{code_view, day_and_minute};
use crate::signoff::program;
use crate::trouble::working;
use itgel_bundle::fault::Fault;
use itgel_bundle::layout::path;
use itgel_bundle::open::{Opened, Reader, open_bundle_from};
use itgel_bundle::plan::{MAX_PAYLOAD, file_name};
use itgel_bundle::record::NoticeRecord;
use itgel_casefile::event::{Event, RoomEvent};
use itgel_casefile::rooms::{HeadVerdict, OtherRooms, SeenHead, compare_heads, principal_of, same_room};
use itgel_casefile::roster::{InRoster, Standing};
use itgel_casefile::time::Moment;
use itgel_casefile::vocabulary::Ternary;
use itgel_seal::agefile::Identity;
use itgel_seal::allowed_signers::{AllowedSigner, AllowedSigners, SshTime};
use itgel_seal::digest::{Sha256Stream, to_hex};
use itgel_seal::signing::PublicKey;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

/// Key files are small; more is not one.
const SMALL: u64 = 1 << 20;

/// No bundle is longer than this: the most payload there can be, and an eighth for sealing and archive. What is longer is
/// refused without reading gigabytes first.
const LONGEST: u64 = MAX_PAYLOAD + (MAX_PAYLOAD >> 3);

/// The keys of one check.
struct Keys {
    identity: Identity,
    signers: AllowedSigners,
    log_key: PublicKey,
    /// Where no key was chosen: the log keys of the rooms that are known here, by the name under which each signs.
    logs: Option<BTreeMap<String, PublicKey>>,
    /// Only bundles of the training mode are opened, and otherwise none of them.
    training: bool,
}

fn small_text(path: &Path, field: &'static str) -> Result<String, Failure> {
    let unreadable = || Failure::invalid("file-unreadable", field);
    let mut text = String::new();
    let file = crate::files::open(path, field)?;
    file.take(SMALL).read_to_string(&mut text).map_err(|_| unreadable())?;
    Ok(text)
}

/// The first identity of an age identity file; comments and empty lines are passed over.
fn identity_of(path: &Path) -> Result<Identity, Failure> {
    let text = small_text(path, "identity")?;
    let line = text.lines().map(str::trim).find(|l| !l.is_empty() && !l.starts_with('#'));
    line.and_then(|l| Identity::parse(l).ok()).ok_or_else(|| Failure::invalid("not-an-identity", "identity"))
}

fn signers_of(path: &Path) -> Result<AllowedSigners, Failure> {
    AllowedSigners::parse(&small_text(path, "signers")?)
        .map_err(|_| Failure::invalid("not-allowed-signers", "signers"))
}

fn log_key_of(path: &Path) -> Result<PublicKey, Failure> {
    PublicKey::from_pem(&small_text(path, "log_key")?)
        .map_err(|_| Failure::invalid("not-a-log-key", "log_key"))
}

/// `YYYYMMDDhhmmssZ` of an instant, as OpenSSH writes times.
pub(crate) fn ssh_time(now: &Moment) -> Result<SshTime, Failure> {
    let utc = Moment { offset_minutes: 0, ..now.clone() }.to_rfc3339();
    let digits: String = utc.chars().take(19).filter(char::is_ascii_digit).collect();
    SshTime::parse(&format!("{digits}Z")).map_err(|_| Failure::broken("clock-unreadable"))
}

/// What the check found; a fault is an answer, not a failure of the program.
fn look(
    bundle: &Path,
    keys: &Keys,
    now: &Moment,
    job: &Job,
    (say, rooms): (&SayWords, Option<&OtherRooms>),
) -> Result<(api::CheckView, Option<Checked>), Failure> {
    let file = crate::files::open(bundle, "path")?;
    let all = file.metadata().map_or(0, |m| m.len());
    if is_too_long(bundle) {
        return Ok((refused(Fault::TooLarge), None));
    }
    let at = ssh_time(now)?;
    let reader = Reader {
        identity: &keys.identity,
        signers: &keys.signers,
        log_key: &keys.log_key,
        at: &at,
        training: keys.training,
    };
    let log_of = |signer: &AllowedSigner| match &keys.logs {
        None => Some(keys.log_key),
        Some(logs) => logs.get(signer.principal()).copied(),
    };
    let found = open_bundle_from(watched(file, all, job), &reader, &log_of);
    if job.stopped() {
        return Err(Failure::cancelled());
    }
    let checked = found.and_then(|opened| {
        let (head, sender) = (&opened.dossier.head, &opened.dossier.summary.sender);
        // A key that was compared belongs to one room, and so do the names of its log. Under another's name a room could tell its journal
        // twice, or end what is known of the other's heads.
        if keys.logs.is_some() && principal_of(&head.origin) != sender.principal {
            return Err(Fault::CheckpointOtherLog.at(path::CHECKPOINT));
        }
        let report = opened.report(&program(), say)?;
        Ok(Checked { opened, report })
    });
    Ok(match checked {
        Ok(checked) => (accepted(&checked), Some(checked)),
        Err(fault) => {
            let ended = fault.signer.and_then(|key| ended_key(rooms?, &key));
            (api::CheckView { ended, ..refused(fault.fault) }, None)
        }
    })
}

/// A bundle in which everything holds, and the report as this program writes it from what was verified.
struct Checked {
    opened: Opened,
    report: Vec<u8>,
}

fn watched(file: File, all: u64, job: &Job) -> Watched<'_, BufReader<File>> {
    Watched { inner: BufReader::with_capacity(1 << 18, file), done: 0, all, job }
}

/// Tells how far the reading is, and ends it when asked to stop.
struct Watched<'a, R> {
    inner: R,
    done: u64,
    all: u64,
    job: &'a Job,
}

impl<R: Read> Read for Watched<'_, R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        if self.job.stopped() {
            // Not `Interrupted`: that one is tried again, for ever.
            return Err(std::io::ErrorKind::Other.into());
        }
        let count = self.inner.read(out)?;
        self.done += count as u64;
        self.job.tell("checking", self.done, self.all);
        Ok(count)
    }
}

fn accepted(checked: &Checked) -> api::CheckView {
    let opened = &checked.opened;
    let (summary, people) = (&opened.dossier.summary, &opened.dossier.people);
    let withheld = opened.dossier.disclosure.withheld.iter();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let prepared_by = people.people.iter().find(|p| p.person == summary.sender.prepared_by);
    api::CheckView {
        accepted: true,
        fault: String::new(),
        whole: Ternary::Yes,
        signed: Ternary::Yes,
        for_you: Ternary::Yes,
        signed_by: opened.signer.principal().to_owned(),
        room: summary.sender.room.clone(),
        organisation: summary.sender.organisation.clone(),
        prepared_by: prepared_by.map_or_else(String::new, |p| p.name.clone()),
        own_keys: false,
        key_checked_by: String::new(),
        key_checked_at: String::new(),
        roster_version: 0,
        ended: None,
        head: String::new(),
        bundle: summary.bundle.to_string(),
        log: opened.dossier.head.origin.clone(),
        created: opened.info.sealed_at.clone(),
        purpose: summary.purpose.clone(),
        code: Some(code_view(&summary.code)),
        notice: opened.dossier.notice.as_ref().map(|notice| notice_view(opened, notice)),
        parts: opened.dossier.disclosure.included.clone(),
        withheld: withheld.map(|w| (w.part, w.reason.as_str().to_owned())).collect(),
        entries: count(opened.shown.len()),
        files: count(opened.attachments.len()),
        tree_size: opened.checkpoint.size.to_string(),
        root: base64::Engine::encode(&base64::engine::general_purpose::STANDARD, opened.checkpoint.root),
        recordings: opened
            .dossier
            .interviews
            .iter()
            .flat_map(|i| &i.recordings)
            .filter(|r| !r.sha256.is_empty())
            .map(|r| api::RecordingDigest {
                number: r.number.clone(),
                sha256: r.sha256.clone(),
                bytes: r.bytes.to_string(),
            })
            .collect(),
        html: String::from_utf8_lossy(&checked.report).into_owned(),
    }
}

fn notice_view(opened: &Opened, notice: &NoticeRecord) -> api::NoticeView {
    let origin = &opened.dossier.head.origin;
    api::NoticeView {
        purpose: notice.purpose,
        purposes: notice.withdrawal.purposes.clone(),
        by: notice.withdrawal.by,
        said_at: local(&notice.withdrawal.said_at),
        bundles: notice
            .bundles
            .iter()
            .map(|one| api::ConcernedBundle {
                bundle: one.bundle.to_string(),
                file: file_name(&one.bundle.to_string(), origin),
                sha256: one.sha256.clone(),
                sealed_at: local(&one.sealed.at),
                seen_at: String::new(),
            })
            .collect(),
    }
}

/// Which of the three lines a fault answers with no. Nothing further was believed, so nothing further is said.
fn lines_of(fault: Fault) -> (Ternary, Ternary, Ternary) {
    use Ternary::{No, NotKnown, Yes};
    match fault {
        // Somebody else's bundle may well be whole; whether it is cannot be seen without its key.
        Fault::OtherRecipient => (NotKnown, NotKnown, No),
        // It opens, and yet its signed list names somebody else, or hides who else can open it.
        Fault::RecipientNone | Fault::RecipientNotNamed | Fault::RecipientHidden => (NotKnown, NotKnown, No),
        Fault::SignatureMissing
        | Fault::SignatureForm
        | Fault::SignerUnknown
        | Fault::SignerNamespace
        | Fault::SignerNotYet
        | Fault::SignerExpired
        | Fault::SignatureNamespace
        | Fault::SignatureWrong
        | Fault::SenderMismatch => (NotKnown, No, Yes),
        Fault::MediumUnreadable
        | Fault::FormatUnknown
        | Fault::TrainingBundle
        | Fault::RealBundle
        | Fault::TooLarge => (NotKnown, NotKnown, NotKnown),
        _ => (No, NotKnown, NotKnown),
    }
}

fn refused(fault: Fault) -> api::CheckView {
    let (whole, signed, for_you) = lines_of(fault);
    api::CheckView {
        accepted: false,
        fault: fault.code().to_owned(),
        whole,
        signed,
        for_you,
        signed_by: String::new(),
        room: String::new(),
        organisation: String::new(),
        prepared_by: String::new(),
        own_keys: false,
        key_checked_by: String::new(),
        key_checked_at: String::new(),
        roster_version: 0,
        ended: None,
        head: String::new(),
        bundle: String::new(),
        log: String::new(),
        created: String::new(),
        purpose: String::new(),
        code: None,
        notice: None,
        parts: Vec::new(),
        withheld: Vec::new(),
        entries: 0,
        files: 0,
        tree_size: String::new(),
        root: String::new(),
        recordings: Vec::new(),
        html: String::new(),
    }
}

/// Checks a bundle; what was found is in the journal, also when it is refused.
///
/// # Errors
/// `file-unreadable`, `not-an-identity`, `not-allowed-signers`, `not-a-log-key`, `cancelled`.
pub fn check_bundle(
    house: &mut House,
    request: api::CheckBundle,
    job: &Job,
) -> Result<api::CheckView, Failure> {
    let now = house.now();
    let training = house.in_training();
    let (open, say) = house.opened_with_words()?;
    let chosen = |text: &str| (!text.is_empty()).then(|| PathBuf::from(text));
    let keys = Keys {
        identity: match chosen(&request.identity) {
            Some(path) => identity_of(&path)?,
            None => Identity::parse(&open.vault.device_identity().to_secret_text())
                .map_err(|e| crate::trouble::sealing(&e))?,
        },
        signers: chosen(&request.signers)
            .map_or_else(|| known_signers(open, &now), |path| signers_of(&path))?,
        log_key: match chosen(&request.log_key) {
            Some(path) => log_key_of(&path)?,
            None => *open.vault.log_key().map_err(|e| working(&e))?.public(),
        },
        logs: if request.log_key.is_empty() { Some(known_logs(open, &now)?) } else { None },
        training,
    };
    let path = Path::new(&request.path);
    // What is known here of a key says nothing about lists that were chosen.
    let rooms = request.signers.is_empty().then_some(&open.room.others);
    let (found, mut checked) = look(path, &keys, &now, job, (say, rooms))?;
    // Heads are of keys: those that were seen say nothing of a key that was chosen, and that one's say nothing here.
    let known_keys = request.signers.is_empty() && request.log_key.is_empty();
    let beside = checked.as_ref().map(|checked| Beside::of(open, &checked.opened, known_keys)).transpose()?;
    let forked = beside.as_ref().is_some_and(|b| b.verdict == Some(HeadVerdict::Fork));
    let found = if forked {
        // Two journals of one room: nothing of this one is shown, and its head is not remembered.
        let api::CheckView { room, organisation, prepared_by, .. } = found;
        let (whole, signed, for_you) = (Ternary::Yes, Ternary::Yes, Ternary::Yes);
        let fault = FORK.to_owned();
        let none = refused(Fault::LogKeyDiffers);
        api::CheckView { room, organisation, prepared_by, whole, signed, for_you, fault, ..none }
    } else {
        found
    };
    let own_keys = [&request.identity, &request.signers, &request.log_key].iter().all(|path| path.is_empty());
    let mut view = api::CheckView { own_keys, ..found };
    if let Some(beside) = &beside {
        beside.say(&mut view);
    }
    if forked {
        checked = None;
    }
    let sha256 = match &checked {
        Some(checked) => to_hex(&checked.opened.tag_manifest_sha256),
        // Nobody waits for minutes to learn that it is too long: it is entered without a digest.
        None if is_too_long(path) => String::new(),
        None => digest_of(path, job)?,
    };
    let event = RoomEvent::BundleChecked { sha256, accepted: view.accepted, code: view.fault.clone() };
    let seen = beside.and_then(|b| b.to_remember).filter(|_| view.accepted);
    let events = std::iter::once(event).chain(seen).map(|event| Event::Room(Box::new(event)));
    open.enter(&now, None, events.collect(), None)?;
    house.saved_at = now.clock();
    Ok(view)
}

/// The code of a head that contradicts one that was seen before.
const FORK: &str = "log-forked";

/// Why the key that a signature names counts no more, where it did once.
fn ended_key(rooms: &OtherRooms, key: &str) -> Option<api::EndedKey> {
    let known = rooms.find(key).filter(|known| known.vouched())?;
    let until = String::from(known.ended()?);
    let (by, version) = match known.roster {
        _ if known.revoked.is_some() => ("here", 0),
        Some(InRoster { version, standing: Standing::TakenOut(_) }) => ("taken_out", version),
        Some(InRoster { version, .. }) => ("ended", version),
        None => ("here", 0),
    };
    Some(api::EndedKey { room: known.card.room.clone(), by: by.to_owned(), until, version })
}

/// What is known here of the room that signed, beside what its bundle says.
struct Beside {
    /// When its key was compared, and by whom; empty for this room.
    checked: (String, String),
    /// The roster in which it stands, or 0.
    roster: u32,
    /// What its head says beside those seen before; none for this room's own log.
    verdict: Option<HeadVerdict>,
    /// The head, where it is new here.
    to_remember: Option<RoomEvent>,
    /// When each earlier bundle that a notice concerns was checked here, in its order; empty where it was not.
    concerned: Vec<String>,
}

impl Beside {
    fn of(open: &Open, opened: &Opened, known_keys: bool) -> Result<Self, Failure> {
        let head = &opened.dossier.head;
        let others = &open.room.others;
        let known = others.find(&opened.dossier.summary.sender.key);
        let checked = known.and_then(|k| k.checked.as_ref());
        let checked = checked.map(|c| (day_and_minute(&c.at), open.name_of(c.by))).unwrap_or_default();
        let listed = known.and_then(|k| k.roster).filter(|r| r.standing == Standing::Listed);
        let roster = listed.map_or(0, |r| r.version);
        if !known_keys || same_room(&head.origin, open.vault.origin()) {
            return Ok(Self { checked, roster, verdict: None, to_remember: None, concerned: Vec::new() });
        }
        let seen = SeenHead { log: head.origin.clone(), size: head.size, root: head.root.clone() };
        let earlier = head.earlier.as_ref().map(|(size, root)| (*size, root.as_str()));
        let concerned: Vec<SeenHead> = opened
            .dossier
            .notice
            .iter()
            .flat_map(|notice| &notice.bundles)
            .map(|one| {
                let (size, root) = (one.head.size, &one.head.root);
                // It may be of an earlier epoch than the notice: of the one under which it was seen.
                let seen = |s: &&SeenHead| same_room(&s.log, &head.origin) && s.size == size;
                let log = others.heads.iter().find(seen).map_or(&head.origin, |s| &s.log);
                SeenHead { log: log.clone(), size, root: root.clone() }
            })
            .collect();
        // A notice that tells another journal than the one that was seen is of a second journal too.
        let other = |c: &SeenHead| compare_heads(&others.heads, c, None) == HeadVerdict::Fork;
        let verdict = match concerned.iter().any(other) {
            true => HeadVerdict::Fork,
            false => compare_heads(&others.heads, &seen, earlier),
        };
        let concerned = seen_here(open, &concerned)?;
        let SeenHead { log, size, root } = seen;
        let new = !matches!(verdict, HeadVerdict::Same | HeadVerdict::Fork);
        let to_remember = new.then_some(RoomEvent::OtherHeadSeen { log, size, root });
        Ok(Self { checked, roster, verdict: Some(verdict), to_remember, concerned })
    }

    fn say(&self, view: &mut api::CheckView) {
        let (at, by) = self.checked.clone();
        view.key_checked_at = at;
        view.key_checked_by = by;
        view.roster_version = self.roster;
        if view.accepted {
            view.head = self.verdict.map_or_else(String::new, |v| v.code().to_owned());
            let bundles = view.notice.iter_mut().flat_map(|notice| &mut notice.bundles);
            for (bundle, seen_at) in bundles.zip(&self.concerned) {
                bundle.seen_at.clone_from(seen_at);
            }
        }
    }
}

/// When bundles with these tree heads were checked here; empty for one that never was.
fn seen_here(open: &Open, heads: &[SeenHead]) -> Result<Vec<String>, Failure> {
    if heads.is_empty() {
        return Ok(Vec::new());
    }
    let seen = open.vault.room_events("other_head_seen").map_err(|e| working(&e))?;
    let at = |wanted: &SeenHead| {
        let same = |event: &Event| match event {
            Event::Room(event) => matches!(event.as_ref(), RoomEvent::OtherHeadSeen { log, size, root }
                if *log == wanted.log && *size == wanted.size && *root == wanted.root),
            Event::Case(_) => false,
        };
        seen.iter().find(|placed| same(&placed.event)).map_or_else(String::new, |p| day_and_minute(&p.at))
    };
    Ok(heads.iter().map(at).collect())
}

fn is_too_long(path: &Path) -> bool {
    path.metadata().is_ok_and(|m| m.len() > LONGEST)
}

/// The digest of a refused file, so that the journal names it. It may be long: it can be stopped as well.
pub(crate) fn digest_of(path: &Path, job: &Job) -> Result<String, Failure> {
    let unreadable = |_| {
        if job.stopped() { Failure::cancelled() } else { Failure::invalid("file-unreadable", "path") }
    };
    let file = File::open(path).map_err(unreadable)?;
    let all = file.metadata().map_or(0, |m| m.len());
    let mut file = watched(file, all, job);
    let mut digest = Sha256Stream::new();
    let mut piece = vec![0u8; 1 << 16];
    loop {
        let count = file.read(&mut piece).map_err(unreadable)?;
        if count == 0 {
            return Ok(to_hex(&digest.finish()));
        }
        digest.update(piece.get(..count).unwrap_or_default());
    }
}
