//! A room to test in. One store is made once and copied for every test: making one costs key derivation.

use itgel_casefile::event::{CaseEvent, Event, RoomEvent};
use itgel_casefile::ids::{AttachmentId, CaseId, InterviewId, PersonId, TapId};
use itgel_casefile::time::{Clock, Moment};
use itgel_casefile::vocabulary::{AgeBand, PromptKind, ReferralSource, Role};
use itgel_seal::vaultkey::open_vault_key;
use itgel_seal::{Identity, KdfParams, Passphrase, VaultKey, recover};
use itgel_testkit::{SeededEntropy, SteppedClock};
use itgel_vault::{Draft, Integrity, MismatchKind, NewPerson, NewVault, OpenError, Place, Vault};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use tempfile::TempDir;

/// The supervisor's passphrase in every test.
pub const PASSPHRASE: &str = "намар цэнхэр морь гүүр зам";

pub struct Room {
    pub place: Place,
    pub clock: SteppedClock,
    pub supervisor: PersonId,
    home: TempDir,
}

struct Template {
    home: TempDir,
    supervisor: PersonId,
    recovery: String,
}

pub fn entropy() -> Box<SeededEntropy> {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    Box::new(SeededEntropy::new(NEXT.fetch_add(1, Ordering::SeqCst)))
}

pub fn place_in(home: &Path) -> Place {
    Place { store: home.join("store"), anchors: home.join("anchors") }
}

pub fn new_vault<'a>(passphrase: &'a Passphrase, at: &'a Moment) -> NewVault<'a> {
    NewVault {
        room: "Өрөө 1",
        slug: "room-1",
        organisation: "Туршилтын байгууллага",
        supervisor: "Ахлах",
        passphrase,
        kdf: KdfParams::FLOOR,
        at,
    }
}

fn template() -> &'static Template {
    static TEMPLATE: OnceLock<Template> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let home = TempDir::new().unwrap();
        let at = SteppedClock::default().now();
        let passphrase = Passphrase::new(PASSPHRASE);
        let (vault, created) =
            Vault::create(&place_in(home.path()), &new_vault(&passphrase, &at), entropy()).unwrap();
        vault.lock(&at).unwrap();
        let [a, b, _] = &created.recovery.sheets;
        let recovery = recover(a, b, &created.recovery.files).unwrap().identity;
        let recovery = recovery.to_secret_text().to_string();
        Template { home, supervisor: created.supervisor, recovery }
    })
}

pub fn copy_tree(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    std::fs::set_permissions(to, std::fs::metadata(from).unwrap().permissions()).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_tree(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

impl Room {
    pub fn new() -> Self {
        let template = template();
        let home = TempDir::new().unwrap();
        copy_tree(template.home.path(), home.path());
        let clock = SteppedClock::default();
        clock.pass(60_000);
        Self { place: place_in(home.path()), clock, supervisor: template.supervisor, home }
    }

    pub fn unlock_as(&self, person: PersonId, passphrase: &str) -> Result<(Vault, Integrity), OpenError> {
        Vault::unlock(&self.place, person, &Passphrase::new(passphrase), &self.clock.now(), entropy())
    }

    /// Unlocks a store that must be whole.
    pub fn unlock(&self) -> Vault {
        let (vault, integrity) = self.unlock_as(self.supervisor, PASSPHRASE).unwrap();
        assert_eq!(integrity, Integrity::Whole);
        vault
    }

    /// Opens the store by its other door, which costs no key derivation.
    pub fn recover(&self) -> Result<(Vault, Integrity), OpenError> {
        let at = self.clock.now();
        Vault::unlock_with_recovery(&self.place, self.supervisor, &self.recovery(), &at, entropy())
    }

    /// The recovery key of the store.
    pub fn recovery(&self) -> Identity {
        Identity::parse(&template().recovery).unwrap()
    }

    /// What an unlock finds wrong first.
    pub fn mismatch(&self) -> Option<MismatchKind> {
        match self.recover().unwrap().1 {
            Integrity::Whole => None,
            Integrity::Mismatch { kind } => Some(kind),
        }
    }

    /// A store with some entries, locked; the number of its entries.
    pub fn with_entries(&self, taps: u8) -> (CaseId, u64) {
        let mut vault = self.unlock();
        let case = self.open_case(&mut vault, 1);
        self.tap(&mut vault, case, taps);
        let size = vault.size() + 1;
        self.lock(vault);
        (case, size)
    }

    /// Whether an unlock sees that something is wrong: the store is refused, or open for reading only.
    pub fn finds_it(&self) -> bool {
        match self.recover() {
            Ok((_, integrity)) => !integrity.is_whole(),
            Err(OpenError::Damaged { .. }) => true,
            Err(other) => panic!("{other:?}"),
        }
    }

    /// A folder of the test's own, beside the store.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    pub fn lock(&self, vault: Vault) {
        self.clock.pass(1_000);
        vault.lock(&self.clock.now()).unwrap();
    }

    pub fn database(&self) -> PathBuf {
        self.place.store.join("itgel.db")
    }

    /// The database as somebody opens it who got hold of the key, past the program.
    pub fn raw(&self) -> Connection {
        let connection = Connection::open(self.database()).unwrap();
        let key = self.vault_key().derive::<48>("db");
        let hex = itgel_seal::digest::to_hex(key.as_slice());
        connection
            .execute_batch(&format!("PRAGMA key = \"x'{hex}'\"; PRAGMA trusted_schema = OFF;"))
            .unwrap();
        connection
    }

    pub fn vault_key(&self) -> VaultKey {
        let sealed = std::fs::read(self.place.store.join("vault.key.age")).unwrap();
        open_vault_key(&sealed, &self.recovery()).unwrap()
    }

    pub fn anchor(&self) -> PathBuf {
        let mut found = std::fs::read_dir(&self.place.anchors).unwrap().map(|entry| entry.unwrap().path());
        found.find(|path| path.extension().is_some_and(|extension| extension == "anchor")).unwrap()
    }

    pub fn draft(&self, case: Option<CaseId>, event: Event) -> Draft {
        self.clock.pass(900);
        Draft { case, actor: self.supervisor, at: self.clock.now(), event, request: None }
    }

    pub fn case_draft(&self, case: CaseId, event: CaseEvent) -> Draft {
        self.draft(Some(case), Event::Case(Box::new(event)))
    }

    pub fn room_draft(&self, event: RoomEvent) -> Draft {
        self.draft(None, Event::Room(Box::new(event)))
    }

    /// Opens a case file.
    pub fn open_case(&self, vault: &mut Vault, n: u8) -> CaseId {
        let case = CaseId::from_random_bytes([n; 16]);
        let draft = self.case_draft(case, opened(n));
        vault.append(&[draft]).unwrap();
        case
    }

    /// Enters so many taps of one interview.
    pub fn tap(&self, vault: &mut Vault, case: CaseId, count: u8) {
        for n in 0..count {
            let draft = self.case_draft(case, tapped(n));
            vault.append(&[draft]).unwrap();
        }
    }
}

pub fn opened(n: u8) -> CaseEvent {
    CaseEvent::CaseOpened {
        code: format!("{n:03}-4127"),
        age_band: AgeBand::From7To9,
        referral: ReferralSource::Police,
        external_number: String::new(),
    }
}

pub fn tapped(n: u8) -> CaseEvent {
    CaseEvent::Tapped {
        interview: InterviewId::from_random_bytes([7; 16]),
        tap: TapId::from_random_bytes([n; 16]),
        what: itgel_casefile::event::Tap::Prompt { prompt: PromptKind::Open },
        elapsed_ms: u64::from(n) * 1_000,
        added_later: false,
    }
}

pub fn setting_changed(value: &str) -> RoomEvent {
    RoomEvent::SettingChanged { key: "language".to_owned(), value: value.to_owned() }
}

/// What everybody but the supervisor unlocks with.
pub const SECOND: &str = "хоёр дахь хүний нууц үг";

/// Somebody else in the room.
pub fn add(room: &Room, vault: &mut Vault, name: &str, role: Role) -> PersonId {
    let passphrase = Passphrase::new(SECOND);
    let new = NewPerson { name, role, passphrase: &passphrase, kdf: KdfParams::FLOOR };
    vault.add_person(&new, &room.clock.now()).unwrap()
}

/// A file of 40 000 bytes, sealed and entered; the name of its sealed file.
pub fn attach(room: &Room, vault: &mut Vault, case: CaseId, n: u8) -> String {
    let attachment = AttachmentId::from_random_bytes([n; 16]);
    let plain = [b"%PDF-1.7\n".as_slice(), &[n; 40_000]].concat();
    let sealed = vault.seal_attachment(case, attachment, &mut &plain[..]).unwrap();
    let added = CaseEvent::AttachmentAdded {
        attachment,
        interview: None,
        item: u32::from(n),
        media_type: sealed.media_type.to_owned(),
        description: "зураг".to_owned(),
        bytes: sealed.bytes,
        sha256: sealed.sha256.clone(),
        sealed_sha256: sealed.sealed_sha256.clone(),
        order: None,
    };
    vault.append(&[room.case_draft(case, added)]).unwrap();
    sealed.sealed_sha256
}
