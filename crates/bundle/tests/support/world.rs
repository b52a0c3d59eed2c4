//! A room with a journal, kept in memory: lines, salts, contents, tree, signed head.

use super::words::say;
use super::{events, orders};
use itgel_bundle::bag::format_of;
use itgel_bundle::content::{
    AttachmentSource, Contents, Disclosure, EntrySource, RecipientCard, SectionSource, SenderCard, build,
};
use itgel_bundle::plan::Plan;
use itgel_bundle::progress::{Continue, Step};
use itgel_bundle::record::{Dossier, Earlier, EarlierPerson, PersonRecord, WordingRecord};
use itgel_bundle::write::{Written, write_bundle};
use itgel_casefile::consent::standing::standings;
use itgel_casefile::event::{Act, CaseEvent, Event, Placed};
use itgel_casefile::gate::{Receiver, disclosable, gate};
use itgel_casefile::ids::{AttachmentId, BundleId, CaseId, PersonId};
use itgel_casefile::language::Language;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::rulebook::assent::AgeSet;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::{Clock, Moment};
use itgel_casefile::vocabulary::{Giver, Part, Purpose, RecipientKind, Role};
use itgel_journal::{
    Checkpoint, MemoryNodes, Skeleton, commit_payload, consistency, encode, inclusion, leaf_hash, root,
};
use itgel_seal::agefile::Identity;
use itgel_seal::allowed_signers::{AllowedSigner, AllowedSigners, SshTime};
use itgel_seal::digest::sha256_hex;
use itgel_seal::entropy::random;
use itgel_seal::signing::SigningKey;
use itgel_testkit::{SeededEntropy, SteppedClock};
use std::collections::BTreeMap;
use std::io::Cursor;

pub const PRINCIPAL: &str = "room1@itgel";
pub const LOG: &str = "itgel/log/room1/1";

/// One person of the room.
pub struct Person {
    pub id: PersonId,
    pub name: &'static str,
    pub role: Role,
    pub key: SigningKey,
    /// What role and key were before.
    pub earlier: Vec<EarlierPerson>,
}

/// One entry as a store keeps it.
pub struct Kept {
    pub line: Vec<u8>,
    pub salt: [u8; 32],
    pub payload: Vec<u8>,
}

pub struct World {
    /// Name of the log.
    pub origin: &'static str,
    /// The child is not told of the recording.
    pub untold: bool,
    pub entropy: SeededEntropy,
    pub clock: SteppedClock,
    pub room: SigningKey,
    pub log: SigningKey,
    pub prosecutor: Identity,
    pub stranger: Identity,
    pub people: [Person; 3],
    pub case: CaseFile,
    pub kept: Vec<Kept>,
    pub placed: Vec<Placed>,
    pub tree: MemoryNodes,
    pub files: BTreeMap<AttachmentId, Vec<u8>>,
    pub sections: Vec<SectionSource>,
    pub sealed_at: Moment,
}

impl World {
    /// A day at work: consent, an interview, sign-off, an amendment, a referral, a legal order.
    pub fn new(seed: u64) -> Self {
        let mut world = Self::empty(seed);
        events::play(&mut world);
        world.sealed_at = world.now();
        world
    }

    /// The same day, but that nobody told the child of the recording.
    pub fn untold(seed: u64) -> Self {
        let mut world = Self { untold: true, ..Self::empty(seed) };
        events::play(&mut world);
        world.sealed_at = world.now();
        world
    }

    /// A room in which nothing has happened yet.
    pub fn empty(seed: u64) -> Self {
        let mut entropy = SeededEntropy::new(seed);
        let mut person = |name, role| Person {
            id: PersonId::from_random_bytes(random(&mut entropy)),
            name,
            role,
            key: SigningKey::make(&mut entropy),
            earlier: Vec::new(),
        };
        let people = [
            person("Д. Тэмүүлэн", Role::Interviewer),
            person("Б. Сарнай", Role::CaseOfficer),
            person("Г. Оюун", Role::Supervisor),
        ];
        let case = CaseId::from_random_bytes(random(&mut entropy));
        Self {
            origin: LOG,
            untold: false,
            room: SigningKey::make(&mut entropy),
            log: SigningKey::make(&mut entropy),
            prosecutor: Identity::make(&mut entropy),
            stranger: Identity::make(&mut entropy),
            entropy,
            clock: SteppedClock::default(),
            people,
            case: CaseFile::new(case),
            kept: Vec::new(),
            placed: Vec::new(),
            tree: MemoryNodes::default(),
            files: BTreeMap::new(),
            sections: Vec::new(),
            sealed_at: SteppedClock::default().now(),
        }
    }

    /// Lets time pass and appends an event.
    pub fn note(&mut self, who: usize, ms: i64, event: Event) {
        self.clock.pass(ms);
        let (at, actor) = (self.clock.now(), self.people[who].id);
        let case = matches!(event, Event::Case(_)).then_some(self.case.id);
        let (seq, salt) = (self.kept.len() as u64, random(&mut self.entropy));
        let payload = serde_json::to_vec(&event).unwrap();
        let line = encode(&Skeleton {
            act: event.act(),
            actor: actor.to_string(),
            boot: at.boot.as_ref().map(|boot| boot.as_str().to_owned()),
            case: case.map(|c| c.to_string()),
            log: self.origin.to_owned(),
            pc: commit_payload(&salt, &payload),
            seq,
            ts: at.to_rfc3339(),
            tz: at.zone.clone(),
            up: at.up_ms,
            v: 1,
        });
        self.tree.push(leaf_hash(&line)).unwrap();
        let placed = Placed { seq, at, actor, case, event };
        if let Event::Case(event) = &placed.event {
            let meta = itgel_casefile::context::EntryMeta { seq, at: placed.at.clone(), actor };
            self.case.apply(&meta, event);
        }
        self.placed.push(placed);
        self.kept.push(Kept { line, salt, payload });
    }

    pub fn case_event(&mut self, who: usize, ms: i64, event: CaseEvent) {
        self.note(who, ms, Event::Case(Box::new(event)));
    }

    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    pub fn checkpoint(&self) -> Checkpoint {
        let size = self.kept.len() as u64;
        Checkpoint { origin: self.origin.to_owned(), size, root: root(size, &self.tree).unwrap() }
    }

    /// The head of an earlier bundle, of that many entries.
    pub fn earlier(&self, size: u64) -> Earlier {
        let path = consistency(size, self.kept.len() as u64, &self.tree).unwrap();
        Earlier { size, root: root(size, &self.tree).unwrap(), path }
    }

    /// Rooms whose signatures count: this one and a second one.
    pub fn signers(&self) -> AllowedSigners {
        let signer = |principal, key: &SigningKey| {
            AllowedSigner::new(
                principal,
                &[format_of(self.origin), "itgel-roster/1"],
                None,
                None,
                key.public(),
            )
            .unwrap()
        };
        let second = SigningKey::from_seed([2; 32]);
        AllowedSigners::new(vec![signer(PRINCIPAL, &self.room), signer("room2@itgel", &second)]).unwrap()
    }

    /// An instant after everything, for a reader.
    pub fn later() -> SshTime {
        SshTime::parse("20261121040000Z").unwrap()
    }

    /// The bundle for a kind of recipient, sealed to `recipients`, by the gate as it stands; the case officer may
    /// take parts away.
    pub fn contents(&self, kind: RecipientKind, recipients: Vec<String>, away: &[Part]) -> Contents<'_> {
        let book = Rulebook::builtin();
        let (now, orders) =
            (&self.sealed_at, self.case.orders.list.iter().map(|o| o.order).collect::<Vec<_>>());
        let gate = gate(&self.case, Receiver::office(kind, orders::own_office()), &orders, now.day(), book)
            .taking_away(away);
        let divided = disclosable(&gate, self.case.id, &self.placed);
        let size = self.kept.len() as u64;
        let own = self.placed.iter().zip(&self.kept).filter(|(p, _)| p.case == Some(self.case.id));
        let entries = own
            .map(|(placed, kept)| EntrySource {
                line: kept.line.clone(),
                payload: divided.goes.contains(&placed.seq).then(|| (kept.salt, kept.payload.clone())),
                proof: inclusion(placed.seq, size, &self.tree).unwrap(),
            })
            .collect();
        Contents {
            bundle: BundleId::from_random_bytes([7; 16]),
            sealed_at: &self.sealed_at,
            program: "Itgel 0.1.0".to_owned(),
            case: &self.case,
            code_mn: "Хус 4127".to_owned(),
            code_en: "Birch 4127".to_owned(),
            sender: SenderCard {
                principal: PRINCIPAL.to_owned(),
                room: "Өрөө 1".to_owned(),
                organisation: "Хүүхэд, гэр бүлийн хөгжил, хамгааллын газар".to_owned(),
                address: "Улаанбаатар, Сүхбаатар дүүрэг".to_owned(),
                contact: "7000 0001".to_owned(),
                key: self.room.public(),
                prepared_by: self.people[1].id,
            },
            recipient: RecipientCard {
                kind,
                organisation: "Нийслэлийн прокурорын газар".to_owned(),
                contact: "Хяналтын прокурор".to_owned(),
                keys: recipients,
            },
            purpose: "Мөрдөн байцаалтын хэрэгт хавсаргах".to_owned(),
            reference: "3/418".to_owned(),
            disclosure: Disclosure::of(&gate, &divided),
            entries,
            checkpoint: self.checkpoint().sign(&self.log),
            earlier: Some(self.earlier(size / 2)),
            notice: None,
            log_key: self.log.public(),
            people: self.people.iter().map(card).collect(),
            allowed_signers: self.signers().to_text(),
            standings: standings(&self.case, now.day(), book),
            wordings: wordings(),
            sections: self.sections.clone(),
            attachments: self
                .files
                .iter()
                .map(|(id, bytes)| AttachmentSource {
                    attachment: *id,
                    open: Box::new(move || Ok(Box::new(Cursor::new(bytes.as_slice())))),
                })
                .collect(),
        }
    }

    /// The bundle for the prosecutor with everything that may go.
    pub fn plan(&self) -> (Plan<'_>, Dossier) {
        let contents = self.contents(RecipientKind::Prosecutor, vec![self.prosecutor.recipient()], &[]);
        build(contents, &say).unwrap()
    }

    /// The same, written.
    pub fn bundle(&self) -> (Vec<u8>, Written) {
        let (plan, _) = self.plan();
        let (written, bytes) = write_bundle(&plan, &self.room, Vec::new(), &mut go_on).unwrap();
        (bytes, written)
    }
}

pub fn go_on(_: Step, _: u64, _: u64) -> Continue {
    Continue::Yes
}

fn card(person: &Person) -> PersonRecord {
    PersonRecord {
        person: person.id,
        name: person.name.to_owned(),
        role: person.role,
        signing_key: person.key.public().to_ssh_line(""),
        earlier: person.earlier.clone(),
    }
}

/// Every wording that [`events::play`] uses, in full.
/// The day whose words are spoken.
pub fn spoken_on() -> itgel_casefile::time::Day {
    itgel_casefile::time::Day::new(2026, 11, 21).expect("a day of the calendar")
}

fn wordings() -> Vec<WordingRecord> {
    let book = Rulebook::builtin();
    let (language, ages) = (Language::Mongolian, AgeSet::From8To12);
    let mut all = Vec::new();
    for purpose in Purpose::ALL {
        for giver in [Giver::Guardian, Giver::Child] {
            let digest = |bytes: &[u8]| sha256_hex(bytes);
            let (wording, text) = (
                book.wording_ref(*purpose, giver, language, ages, spoken_on(), &digest),
                book.spoken_text(*purpose, giver, language, ages, spoken_on()),
            );
            if let (Some(wording), Some(text)) = (wording, text) {
                all.push(WordingRecord { wording, text });
            }
        }
    }
    all
}
