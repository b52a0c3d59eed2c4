//! A real room: a store with three people and a recipient of each kind, set up through the commands; histories are noted in a
//! copy of it, and bundles are made there through the commands, as the window makes them.

use crate::history::{Crew, Filed, Ground, INTERVIEWER, OFFICER, SUPERVISOR};
use itgel_casefile::event::Placed;
use itgel_casefile::ids::{AttachmentId, CaseId, InterviewId, PersonId, RecipientId};
use itgel_casefile::time::{Clock, Moment};
use itgel_casefile::vocabulary::RecipientKind;
use itgel_commands::harden::Hardened;
use itgel_commands::house::{House, KdfParams, Means};
use itgel_commands::job::Job;
use itgel_commands::places::Places;
use itgel_commands::table;
use itgel_seal::sshsig::sign_ssh;
use itgel_seal::{Identity, OsEntropy, Passphrase, PersonSecret};
use itgel_testkit::SteppedClock;
use itgel_vault::{Draft, Place, Vault};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;

/// Interviewer, case officer, supervisor: name, role, passphrase, PIN. Nobody of that name is known.
const PEOPLE: [(&str, &str, &str, &str); 3] = [
    ("Ярилцагч Болд", "interviewer", "хавар улаан тэмээ уул гол", "7205"),
    ("Ажилтан Дорж", "case_officer", "өвөл шаргал ямаа нуур модон", "9164"),
    ("Ахлах Сараа", "supervisor", "намар цэнхэр морь гүүр зам", "4831"),
];

/// The room as it was set up, to be copied for each history.
pub struct Template {
    home: PathBuf,
    /// Who is there, and who may receive; the second office of a kind is not entered, as one of another town is not.
    pub crew: Crew,
    /// Who opens the bundles of each kind, in the order of the list of kinds.
    pub identities: Vec<Identity>,
    secrets: Vec<PersonSecret>,
    /// When the setting up was done.
    pub now: Moment,
}

/// A house at work.
pub struct AtWork {
    /// The house.
    pub house: House,
    /// Its clock.
    pub clock: Arc<SteppedClock>,
}

impl AtWork {
    /// The house over a folder, at an instant or a little later.
    pub fn at(home: &Path, now: &Moment) -> Self {
        let clock = Arc::new(SteppedClock::default());
        clock.pass(now.utc_ms - clock.now().utc_ms + 60_000);
        let means = Means {
            clock: Box::new(Arc::clone(&clock)),
            entropy: Box::new(|| Box::new(OsEntropy)),
            say: Box::new(|_, word, _| word.to_owned()),
            kdf: Some(KdfParams::FLOOR),
            batteries: Box::new(Vec::new),
        };
        let house = House::new(Places::beside(home.join("vault")), Hardened::default(), means);
        Self { house, clock }
    }

    /// Asks for a command; a refusal is its code.
    pub fn ask(&mut self, name: &str, request: Value) -> Result<Value, String> {
        self.clock.pass(2_000);
        table::call(&mut self.house, name, request, &Job::quiet()).map_err(|failure| failure.code)
    }

    /// Asks for a command that has to work.
    pub fn call(&mut self, name: &str, request: Value) -> Result<Value, String> {
        self.ask(name, request).map_err(|code| format!("{name}: {code}"))
    }

    /// Somebody unlocks.
    pub fn enter(&mut self, person: PersonId, who: usize) -> Result<(), String> {
        let request = json!({"person": person.to_string(), "passphrase": PEOPLE[who].2});
        self.call("unlock", request).map(|_| ())
    }
}

fn text(view: &Value, pointer: &str) -> Result<String, String> {
    view.pointer(pointer).and_then(Value::as_str).map(str::to_owned).ok_or_else(|| format!("no {pointer}"))
}

fn parsed<T: FromStr>(view: &Value, pointer: &str) -> Result<T, String> {
    text(view, pointer)?.parse().map_err(|_| format!("{pointer} cannot be read"))
}

impl Template {
    /// Sets the room up.
    pub fn make(home: &Path) -> Result<Self, String> {
        fs::create_dir_all(home).map_err(|e| e.to_string())?;
        let mut work = AtWork::at(home, &crate::rules::beginning());
        let (name, _, passphrase, pin) = PEOPLE[SUPERVISOR];
        let begun = work.call(
            "begin_setup",
            json!({"room": "Өрөө 1", "organisation": "Хүүхдийн төв", "name": name, "passphrase": passphrase, "pin": pin,
                "language": "mn"}),
        )?;
        for keeper in 0..3 {
            let asked = begun["ask"][keeper].as_array().cloned().unwrap_or_default();
            let groups: Vec<Value> = asked
                .iter()
                .filter_map(|n| usize::try_from(n.as_u64()?).ok()?.checked_sub(1))
                .map(|n| begun["sheets"][keeper]["groups"][n].clone())
                .collect();
            work.call("confirm_sheet", json!({"keeper": keeper + 1, "groups": groups}))?;
        }
        let state = work.call("finish_setup", json!({}))?;
        let supervisor: PersonId = parsed(&state, "/session/person")?;
        let mut people = [supervisor; 3];
        for who in [INTERVIEWER, OFFICER] {
            let (name, role, passphrase, pin) = PEOPLE[who];
            let request = json!({"name": name, "role": role, "passphrase": passphrase, "pin": pin});
            let view = work.call("add_person", request)?;
            let row = view["people"].as_array().and_then(|all| all.iter().find(|p| p["name"] == name));
            people[who] = parsed(row.unwrap_or(&Value::Null), "/id")?;
        }
        let (mut offices, mut identities, mut checks) = (Vec::new(), Vec::new(), Vec::new());
        for kind in RecipientKind::ALL {
            let identity = Identity::make(&mut OsEntropy);
            let request = json!({"recipient": "", "kind": kind.as_str(), "organisation": format!("Байгууллага {}", kind.as_str()),
                "contact": "Хүлээн авагч", "key": identity.recipient(), "expires": "2045-01-01"});
            let view = work.call("add_recipient", request)?;
            let rows = view["recipients"].as_array().cloned().unwrap_or_default();
            let row = rows.into_iter().find(|r| r["key"] == identity.recipient()).unwrap_or_default();
            let own: RecipientId = parsed(&row, "/id")?;
            checks.push(
                json!({"recipient": own.to_string(), "how": "in_person", "groups": row["fingerprint"]}),
            );
            offices.push([own, RecipientId::from_random_bytes(itgel_seal::random(&mut OsEntropy))]);
            identities.push(identity);
        }
        work.enter(people[OFFICER], OFFICER)?;
        for check in checks {
            work.call("check_recipient_key", check)?;
        }
        work.call("lock", json!({}))?;
        let now = work.clock.now();
        drop(work);
        let vault = unlock(home, people[INTERVIEWER], &now)?;
        let mut secrets = Vec::new();
        for (person, (_, _, passphrase, _)) in people.iter().zip(PEOPLE) {
            let secret = vault.person_secret(*person, &Passphrase::new(passphrase), &now);
            secrets.push(secret.map_err(|e| format!("{e:?}"))?);
        }
        vault.lock(&now).map_err(|e| format!("{e:?}"))?;
        Ok(Self { home: home.to_owned(), crew: Crew { people, offices }, identities, secrets, now })
    }

    /// A copy of the room in a new folder, open for a history to be noted in it.
    pub fn copy(&self, home: &Path) -> Result<InStore<'_>, String> {
        copy_folder(&self.home, home).map_err(|e| e.to_string())?;
        let vault = unlock(home, self.crew.people[INTERVIEWER], &self.now)?;
        Ok(InStore { vault, template: self })
    }
}

/// Opens the store of a room.
pub fn unlock(home: &Path, person: PersonId, now: &Moment) -> Result<Vault, String> {
    let places = Places::beside(home.join("vault"));
    let place = Place { store: places.vault, anchors: places.anchors };
    let passphrase = Passphrase::new(PEOPLE[INTERVIEWER].2);
    let opened = Vault::unlock(&place, person, &passphrase, now, Box::new(OsEntropy));
    opened.map(|(vault, _)| vault).map_err(|e| format!("{e:?}"))
}

fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    fs::set_permissions(to, from.metadata()?.permissions())?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}

/// A store in which a history is noted, with everybody's real signature.
pub struct InStore<'a> {
    /// The store.
    pub vault: Vault,
    template: &'a Template,
}

impl Ground for InStore<'_> {
    fn note(&mut self, placed: Placed) -> Result<u64, String> {
        let Placed { at, actor, case, event, .. } = placed;
        let noted = self.vault.append(&[Draft { case, actor, at, event, request: None }]);
        let noted = noted.map_err(|e| format!("{e:?}"))?;
        noted.first().map(|one| one.seq).ok_or_else(|| "nothing was noted".to_owned())
    }

    fn file(&mut self, case: CaseId, attachment: AttachmentId, plain: &[u8]) -> Result<Filed, String> {
        let sealed =
            self.vault.seal_attachment(case, attachment, &mut &*plain).map_err(|e| format!("{e:?}"))?;
        Ok(Filed { bytes: sealed.bytes, sha256: sealed.sha256, sealed_sha256: sealed.sealed_sha256 })
    }

    fn sign(&self, who: usize, namespace: &str, text: &str) -> Option<String> {
        let secret = self.template.secrets.get(who)?;
        Some(sign_ssh(secret.signing_key(), namespace, text.as_bytes()))
    }

    fn salt(&self, case: CaseId, interview: InterviewId, section: &str) -> Result<[u8; 32], String> {
        self.vault.section_salt(case, interview, section, None).map_err(|e| format!("{e:?}"))
    }
}
