//! One case file as it grows: each entry is made by the rule that makes it in the program, so that every history is one that
//! a room can have, and is noted on a ground: in memory, or in a real store.

use itgel_casefile::context::{Actor, Context, EntryMeta};
use itgel_casefile::event::{CaseEvent, Event, Placed, RoomEvent};
use itgel_casefile::ids::{AttachmentId, CaseId, InterviewId, PersonId, RecipientId};
use itgel_casefile::refusal::Refusal;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::{Day, Moment};
use itgel_casefile::vocabulary::{RecipientKind, Role};
use itgel_commands::play::chance::Chance;

/// Places in [`Crew::people`].
pub const INTERVIEWER: usize = 0;
/// The case officer.
pub const OFFICER: usize = 1;
/// The supervisor, who co-signs.
pub const SUPERVISOR: usize = 2;

const DAY_MS: i64 = 86_400_000;

/// Who is in the room, and who may receive.
#[derive(Clone, Debug)]
pub struct Crew {
    /// Interviewer, case officer, supervisor.
    pub people: [PersonId; 3],
    /// Two offices of each kind, in the order of the list of kinds.
    pub offices: Vec<[RecipientId; 2]>,
}

impl Crew {
    /// An office of a kind.
    pub fn office(&self, kind: RecipientKind, which: usize) -> Option<RecipientId> {
        let at = RecipientKind::ALL.iter().position(|k| *k == kind)?;
        self.offices.get(at)?.get(which).copied()
    }
}

/// A file as it was sealed: length, and the digests of what it is and of what lies in the store.
pub struct Filed {
    /// Bytes.
    pub bytes: u64,
    /// SHA-256 (hex) of the plain file.
    pub sha256: String,
    /// SHA-256 (hex) of the sealed file.
    pub sealed_sha256: String,
}

/// Where a history is noted.
pub trait Ground {
    /// Notes an entry; gives its sequence number.
    fn note(&mut self, placed: Placed) -> Result<u64, String>;
    /// Seals a file of a case.
    fn file(&mut self, case: CaseId, attachment: AttachmentId, plain: &[u8]) -> Result<Filed, String>;
    /// The signature of one of the crew over a text; none where nobody looks at signatures.
    fn sign(&self, who: usize, namespace: &str, text: &str) -> Option<String>;
    /// The salt of a section of a record.
    fn salt(&self, case: CaseId, interview: InterviewId, section: &str) -> Result<[u8; 32], String>;
}

/// In memory: the rules do not look at signatures, which were checked before.
#[derive(Default)]
pub struct InMemory(u64);

impl Ground for InMemory {
    fn note(&mut self, _: Placed) -> Result<u64, String> {
        self.0 += 1;
        Ok(self.0 - 1)
    }

    fn file(&mut self, _: CaseId, _: AttachmentId, plain: &[u8]) -> Result<Filed, String> {
        let sha256 = itgel_seal::digest::sha256_hex(plain);
        Ok(Filed { bytes: plain.len() as u64, sealed_sha256: sha256.clone(), sha256 })
    }

    fn sign(&self, _: usize, _: &str, _: &str) -> Option<String> {
        None
    }

    fn salt(&self, _: CaseId, _: InterviewId, _: &str) -> Result<[u8; 32], String> {
        Ok([0; 32])
    }
}

/// A case file and everything that was noted of it and of its room.
pub struct History<'a> {
    /// The file, folded.
    pub case: CaseFile,
    /// The entries.
    pub entries: Vec<Placed>,
    /// The rules, with the room's own words.
    pub book: Rulebook,
    /// The present instant.
    pub now: Moment,
    /// Who is there.
    pub crew: &'a Crew,
    /// What is drawn.
    pub chance: Chance,
    /// Files that were attached, as they are.
    pub files: Vec<(AttachmentId, Vec<u8>)>,
    ground: &'a mut dyn Ground,
    marks: u64,
}

impl<'a> History<'a> {
    /// Nothing has happened yet.
    pub fn new(seed: u64, crew: &'a Crew, now: Moment, ground: &'a mut dyn Ground) -> Self {
        let mut chance = Chance::new(seed);
        let id = chance.id();
        Self {
            case: CaseFile::new(id.parse().unwrap_or_else(|_| CaseId::from_random_bytes([1; 16]))),
            entries: Vec::new(),
            book: Rulebook::builtin().clone(),
            now,
            crew,
            chance,
            files: Vec::new(),
            ground,
            marks: 0,
        }
    }

    /// A new identifier.
    pub fn id<T: std::str::FromStr>(&mut self) -> Result<T, String> {
        self.chance.id().parse().map_err(|_| "an identifier that is none".to_owned())
    }

    /// A word that stands nowhere else, for a field of free text.
    pub fn mark(&mut self) -> String {
        self.marks += 1;
        format!("zq{:08x}{:04x}", self.chance.between(0, 0xffff_ffff), self.marks)
    }

    /// Today.
    pub fn today(&self) -> Day {
        self.now.day()
    }

    /// Lets days pass.
    pub fn wait(&mut self, days: u64) {
        let ms = i64::try_from(days).unwrap_or(0) * DAY_MS;
        self.now.utc_ms += ms;
        self.now.up_ms += ms.unsigned_abs();
    }

    /// What a rule says now to one of the crew.
    pub fn ask<T>(&self, who: usize, rule: impl FnOnce(&CaseFile, &Context<'_>) -> T) -> T {
        let role = [Role::Interviewer, Role::CaseOfficer, Role::Supervisor][who];
        let actor = Actor { person: self.crew.people[who], role };
        rule(&self.case, &Context::new(&self.now, &actor))
    }

    /// Notes what a rule made; what it refused did not happen.
    pub fn made(&mut self, who: usize, made: Result<CaseEvent, Refusal>) -> Result<bool, String> {
        match made {
            Ok(event) => self.note(who, event).map(|()| true),
            Err(_) => Ok(false),
        }
    }

    /// Notes an event of the file, a little later.
    pub fn note(&mut self, who: usize, event: CaseEvent) -> Result<(), String> {
        let event = Event::Case(Box::new(event));
        self.enter(who, Some(self.case.id), event)
    }

    /// Notes an event of the room.
    pub fn room(&mut self, who: usize, event: RoomEvent) -> Result<(), String> {
        self.enter(who, None, Event::Room(Box::new(event)))
    }

    fn enter(&mut self, who: usize, case: Option<CaseId>, event: Event) -> Result<(), String> {
        self.now.utc_ms += 20_000;
        self.now.up_ms += 20_000;
        let (at, actor) = (self.now.clone(), self.crew.people[who]);
        let mut placed = Placed { seq: 0, at, actor, case, event };
        placed.seq = self.ground.note(placed.clone())?;
        if let Event::Case(event) = &placed.event {
            let meta = EntryMeta { seq: placed.seq, at: placed.at.clone(), actor };
            self.case.apply(&meta, event);
        }
        self.entries.push(placed);
        Ok(())
    }

    /// Seals a file.
    pub fn file(&mut self, attachment: AttachmentId, plain: Vec<u8>) -> Result<Filed, String> {
        let filed = self.ground.file(self.case.id, attachment, &plain)?;
        self.files.push((attachment, plain));
        Ok(filed)
    }

    /// One of the crew signs; where nobody looks at signatures there is only a word in its place.
    pub fn sign(&self, who: usize, namespace: &str, text: &str) -> String {
        self.ground.sign(who, namespace, text).unwrap_or_else(|| "signature".to_owned())
    }

    /// Whether somebody looks at signatures.
    pub fn signs(&self) -> bool {
        self.ground.sign(INTERVIEWER, "itgel-signoff/1", "").is_some()
    }

    /// The salt of a section of a record.
    pub fn salt(&self, interview: InterviewId, section: &str) -> Result<[u8; 32], String> {
        self.ground.salt(self.case.id, interview, section)
    }
}
