//! The house: one store on this computer, perhaps open, perhaps with somebody at work in it.
//!
//! It belongs to one thread. Everything a person asks goes through [`crate::table::call`], which asks
//! [`House::admit`] first.

use crate::access::Access;
use crate::boot;
use crate::child::Sitting;
use crate::clock::SystemClock;
use crate::failure::Failure;
use crate::harden::Hardened;
use crate::held::Held;
use crate::numbered::Numbered;
use crate::open::Open;
use crate::own::OF_OTHERS;
use crate::places::Places;
use crate::power::{self, ReadBatteries};
use crate::setup::Pending;
use crate::training::Outside;
use crate::trouble::opening;
use crate::upkeep::Renewal;
use itgel_casefile::ids::PersonId;
pub use itgel_casefile::language::Language;
use itgel_casefile::time::{Clock, Moment};
pub use itgel_seal::KdfParams;
use itgel_seal::{Entropy, OsEntropy};
use std::collections::BTreeMap;
use std::time::Duration;

/// What of a person's settings is kept in memory after a lock, so that the unlock and quiet screens are as before.
const LOOK: [&str; 6] = ["language", "theme", "text_size", "zoom", "motion", "quiet_key"];

/// Asked by the page from time to time and by nobody: no sign that a person is there.
const ASKED_BY_THE_PAGE: [&str; 1] = ["power"];

/// Gives a new source of randomness each time it is asked.
pub type EntropySource = Box<dyn Fn() -> Box<dyn Entropy + Send> + Send>;

/// What a house works with besides its store.
pub struct Means {
    /// The clock.
    pub clock: Box<dyn Clock>,
    /// Gives sources of randomness.
    pub entropy: EntropySource,
    /// Words of the printed report.
    pub say: Box<SayWords>,
    /// Cost of key derivation for new passphrases; without it, measured for about a second on this computer.
    pub kdf: Option<KdfParams>,
    /// Reads the computer's batteries.
    pub batteries: Box<ReadBatteries>,
}

impl Means {
    /// This computer's clock and randomness, and a key derivation measured on it.
    #[must_use]
    pub fn of_this_computer(say: Box<SayWords>) -> Self {
        let clock = Box::new(SystemClock);
        let batteries = Box::new(power::of_this_computer);
        Self { clock, entropy: Box::new(|| Box::new(OsEntropy)), say, kdf: None, batteries }
    }
}

impl Means {
    /// New passphrases at the least cost that any store accepts, for a program that is driven by a test: it changes
    /// people forty times, and two run side by side.
    #[must_use]
    pub fn at_the_least_cost(mut self) -> Self {
        self.kdf = Some(KdfParams::FLOOR);
        self
    }
}

/// Whether the fault laboratory runs this program, which sets hundreds of passphrases. A release build never asks.
fn is_tested() -> bool {
    cfg!(debug_assertions) && std::env::var_os("ITGEL_LEAST_COST").is_some()
}

/// The words of the printed report: language, message, values.
pub type SayWords = dyn Fn(Language, &str, &[(&str, &str)]) -> String + Send;

/// One store on this computer.
pub struct House {
    pub(crate) places: Places,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) entropy: Box<dyn Entropy + Send>,
    source: EntropySource,
    /// Words for the printed report; sentences are made at the edge, so they are lent from there.
    say: Box<SayWords>,
    pub(crate) hardened: Hardened,
    /// Key derivation for new passphrases; measured on this computer when first needed.
    pub(crate) kdf: Option<KdfParams>,
    pub(crate) pending: Option<Pending>,
    /// New recovery sheets that are not the store's yet.
    pub(crate) renewal: Option<Renewal>,
    pub(crate) open: Option<Open>,
    /// The last try to open the store found it damaged, or another one.
    pub(crate) amiss: bool,
    /// Who used this computer last, while the program runs.
    pub(crate) last_person: Option<PersonId>,
    /// Wall clock of the last saved entry.
    pub(crate) saved_at: String,
    /// What was tapped and waits for the disk; it outlives a lock.
    pub(crate) held: Held,
    /// How the window looked and spoke when the store was locked last, while the program runs.
    pub(crate) look: BTreeMap<String, String>,
    /// The last sign of the person, by the monotonic and by the wall clock.
    pub(crate) active_ms: u64,
    pub(crate) active_utc_ms: i64,
    /// How long the computer had slept when it was asked last.
    pub(crate) asleep_ms: u64,
    /// How far the wall clock was ahead of the monotonic one when it was asked last.
    pub(crate) ahead_ms: i64,
    /// When it was found last that somebody had set the wall clock.
    pub(crate) clock_set: Option<Moment>,
    /// The quiet screen was asked for and nobody came since.
    pub(crate) quiet_told: bool,
    /// Whoever closed the locked window was told that something waits for the disk.
    pub(crate) waits_told: bool,
    /// What broke while the program runs.
    pub(crate) numbered: Numbered,
    /// Reads the computer's batteries.
    pub(crate) batteries: Box<ReadBatteries>,
    /// A child sits at its own screen.
    pub(crate) child: Option<Sitting>,
    /// A touch of the child could not be written; said once.
    pub(crate) child_unsaved: bool,
    /// Before this reading of the monotonic clock no backup is made by itself.
    pub(crate) backup_again_ms: Option<u64>,
    /// What of the real room waits while somebody practises; none in the real room.
    pub(crate) outside: Option<Outside>,
}

impl House {
    /// The house with this computer's clock and randomness.
    #[must_use]
    pub fn of_this_computer(places: Places, hardened: Hardened, say: Box<SayWords>) -> Self {
        let means = Means::of_this_computer(say);
        Self::new(places, hardened, if is_tested() { means.at_the_least_cost() } else { means })
    }

    /// The house with a clock, randomness and words of the caller's.
    #[must_use]
    pub fn new(places: Places, hardened: Hardened, means: Means) -> Self {
        let Means { clock, entropy: source, say, kdf, batteries } = means;
        let entropy = source();
        let asleep_ms = clock.asleep_ms();
        let ahead_ms = crate::idle::ahead_ms(&clock.now());
        Self {
            places,
            clock,
            entropy,
            source,
            say,
            hardened,
            kdf,
            pending: None,
            renewal: None,
            open: None,
            amiss: false,
            last_person: None,
            saved_at: String::new(),
            held: Held::default(),
            look: BTreeMap::new(),
            active_ms: 0,
            active_utc_ms: 0,
            asleep_ms,
            ahead_ms,
            clock_set: None,
            quiet_told: false,
            waits_told: false,
            numbered: Numbered::default(),
            batteries,
            child: None,
            child_unsaved: false,
            backup_again_ms: None,
            outside: None,
        }
    }

    /// The open store together with the words of the report.
    ///
    /// # Errors
    /// `no-session`.
    pub(crate) fn opened_with_words(&mut self) -> Result<(&mut Open, &SayWords), Failure> {
        let open = self.open.as_mut().ok_or_else(|| Failure::refused("no-session"))?;
        Ok((open, self.say.as_ref()))
    }

    /// A sentence of the catalogue.
    pub(crate) fn say(&self, language: Language, id: &str) -> String {
        (self.say)(language, id, &[])
    }

    /// A source of randomness for a store, which keeps it while it is open.
    pub(crate) fn fork_entropy(&self) -> Box<dyn Entropy + Send> {
        (self.source)()
    }

    /// Lets a call in, or says why not. Somebody at work who asks for what their role may not do is noted in
    /// the journal.
    ///
    /// # Errors
    /// `no-session`, `not-in-your-role`.
    pub(crate) fn admit(&mut self, command: &str, access: Access) -> Result<(), Failure> {
        self.child_lets_in(command)?;
        if !ASKED_BY_THE_PAGE.contains(&command) {
            self.note_activity();
        }
        if access == Access::Anyone {
            return Ok(());
        }
        let Some(open) = &mut self.open else { return Err(Failure::refused("no-session")) };
        if open.vault.is_cut_off() {
            open.vault.come_back().map_err(|e| opening(&e))?;
        }
        open.catch_up();
        if access.admits(open.role) {
            return Ok(());
        }
        let now = self.clock.now().in_run(open.boot.clone());
        // The refusal stands even where it cannot be noted, for example in a store opened read-only.
        let _ = open.note_refusal(&now, command, "not-in-your-role");
        Err(Failure::refused("not-in-your-role"))
    }

    /// After a command. One page of the store that cannot be read must not keep anybody from the rest. Somebody who
    /// was refused what is another's is noted, as at the door.
    pub(crate) fn after<T>(&mut self, command: &str, outcome: &Result<T, Failure>) {
        let code = outcome.as_ref().err().map(|failure| failure.code.as_str()).unwrap_or_default();
        if OF_OTHERS.contains(&code) {
            let now = self.now();
            if let Some(open) = &mut self.open {
                let _ = open.note_refusal(&now, command, code);
            }
        }
        let damaged = outcome.as_ref().is_err_and(|failure| failure.code == "store-damaged");
        if damaged && let Some(open) = &mut self.open {
            // If that fails too, the next command says so.
            let _ = open.vault.reconnect();
        }
    }

    /// The open store.
    ///
    /// # Errors
    /// `no-session`.
    pub(crate) fn opened(&mut self) -> Result<&mut Open, Failure> {
        self.open.as_mut().ok_or_else(|| Failure::refused("no-session"))
    }

    /// The present instant.
    pub(crate) fn now(&self) -> Moment {
        self.clock.now().in_run(self.open.as_ref().and_then(|open| open.boot.clone()))
    }

    /// Somebody is at work in this store from now on.
    pub(crate) fn seat(&mut self, mut open: Open) {
        let salt = self.random_id();
        open.boot = self.clock.run_of_the_computer().and_then(|run| boot::name(&mut open.vault, &run, salt));
        open.look_back(&self.clock.now().in_run(open.boot.clone()));
        let now = self.now();
        if crate::clock_state::is_behind(&open, &now) {
            self.clock_set = Some(now);
        }
        self.open = Some(open);
        self.amiss = false;
    }

    /// 16 random bytes, for a new identifier.
    pub(crate) fn random_id(&mut self) -> [u8; 16] {
        itgel_seal::random(self.entropy.as_mut())
    }

    /// When something was entered last in this session, by the clock; empty before that.
    #[must_use]
    pub fn saved_at(&self) -> &str {
        &self.saved_at
    }

    /// What waits for the moment in which nobody waits for an answer: the memory outside the store.
    pub fn answered(&mut self) {
        if let Some(open) = &mut self.open {
            open.vault.move_waiting_anchor();
        }
    }

    /// The cost of key derivation for new passphrases.
    pub(crate) fn kdf(&mut self) -> KdfParams {
        *self.kdf.get_or_insert_with(|| itgel_seal::kdf::calibrate(Duration::from_secs(1)))
    }

    /// Locks: notes it, signs the head, drops the keys and closes the database. The store is closed even when
    /// the note cannot be written.
    ///
    /// # Errors
    /// What could not be written.
    pub(crate) fn close_store(&mut self) -> Result<(), Failure> {
        // What still waits for the disk is tried once more; else it waits for its person to come back.
        self.child_is_done();
        let _ = self.enter_held();
        self.renewal = None;
        let Some(open) = self.open.take() else { return Ok(()) };
        let now = self.clock.now().in_run(open.boot.clone());
        self.saved_at = String::new();
        let mut look = open.settings().unwrap_or_default();
        look.retain(|key, _| LOOK.contains(&key.as_str()));
        self.look = look;
        open.close(&now)
    }
}
