//! What law or practice may change: ages, wordings, lengths, which part a recipient needs. Versioned data in
//! `assets/`, embedded in the program, read into validated types. Code never holds an age or a sentence.
//!
//! A version that was used is frozen: a change is a new file with the next number (a test keeps the hashes).

pub mod assent;
pub mod capacity;
pub mod child_screen;
pub mod disclosure;
pub mod protocol;
pub mod vital;
pub mod wording;

use crate::event::WordingRef;
use crate::language::Language;
use crate::time::Day;
use crate::vocabulary::{Giver, Purpose};
use crate::wordings::{SpokenText, TextKey};
use assent::{AgeSet, AssentPages};
use capacity::Capacity;
use child_screen::ChildScreen;
use disclosure::Disclosure;
use protocol::Protocol;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use vital::VitalRule;
use wording::ConsentWordings;

/// The only layout of rule files this program knows.
const FORMAT: u32 = 1;

/// Why rule data was not taken. Names the file, never guesses.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RulebookFault {
    /// Not JSON, or a field is missing, unknown or of another kind.
    #[error("{file}: {why}")]
    Malformed {
        /// Which file.
        file: String,
        /// What the reader said.
        why: String,
    },
    /// Written by a newer program.
    #[error("{file}: layout {found} is newer than this program knows")]
    UnknownFormat {
        /// Which file.
        file: String,
        /// The number in the file.
        found: u32,
    },
    /// Well-formed, and yet it cannot hold.
    #[error("{file}: {what}")]
    Unsound {
        /// Which file.
        file: String,
        /// What does not hold.
        what: String,
    },
}

/// Who still has to look at a text or number before it is relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Review {
    /// A native speaker, ideally a forensic interviewer and a child (⚑).
    Native,
    /// A Mongolian lawyer (⚖).
    Legal,
    /// The trainers of the interview protocol.
    Practice,
    /// Looked at and accepted.
    Done,
}

/// One text in both languages; neither may be missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Both {
    /// Mongolian.
    pub mn: String,
    /// English.
    pub en: String,
}

impl Both {
    /// The text in one language.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Mongolian => &self.mn,
            Language::English => &self.en,
        }
    }
}

/// One rule file: its path under `assets/` and its bytes as text.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// Path, for messages.
    pub file: &'a str,
    /// JSON.
    pub text: &'a str,
}

/// The files a rulebook is read from.
#[derive(Clone, Debug)]
pub struct Sources<'a> {
    /// The interview protocol.
    pub protocol: Source<'a>,
    /// Ages and who decides.
    pub capacity: Source<'a>,
    /// What a danger to life opens.
    pub vital: Source<'a>,
    /// What each recipient needs.
    pub disclosure: Source<'a>,
    /// The guardian's wordings, every version of every purpose.
    pub wordings: Vec<Source<'a>>,
    /// The child's pages, every version.
    pub assent: Vec<Source<'a>>,
    /// How the child's own screen shows them.
    pub child_screen: Source<'a>,
}

macro_rules! embedded {
    ($path:literal) => {
        Source { file: $path, text: include_str!(concat!("../../../assets/", $path)) }
    };
}

/// The files inside this program.
#[must_use]
pub fn embedded() -> Sources<'static> {
    Sources {
        protocol: embedded!("protocol/v1.json"),
        capacity: embedded!("consent/capacity-v1.json"),
        disclosure: embedded!("protocol/disclosure-v1.json"),
        vital: embedded!("protocol/vital-v1.json"),
        wordings: vec![
            embedded!("consent/v1/interview.json"),
            embedded!("consent/v1/recording.json"),
            embedded!("consent/v1/police.json"),
            embedded!("consent/v1/prosecutor.json"),
            embedded!("consent/v1/doctor.json"),
            embedded!("consent/v1/social_worker.json"),
            embedded!("consent/v1/ngo.json"),
            embedded!("consent/v1/statistics.json"),
        ],
        assent: vec![embedded!("consent/v1/child.json")],
        child_screen: embedded!("consent/child-screen-v1.json"),
    }
}

/// The rules as data, validated.
#[derive(Clone, Debug, Serialize)]
pub struct Rulebook {
    /// Phases, prompts, lengths, breaks, chips.
    pub protocol: Protocol,
    /// Ages, deciders, validity.
    pub capacity: Capacity,
    /// Which part each recipient needs.
    pub disclosure: Disclosure,
    /// What a danger to life opens, for whom and how long.
    pub vital: VitalRule,
    /// What is said to the adult who decides.
    pub wordings: ConsentWordings,
    /// What is said to the child.
    pub assent: AssentPages,
    /// How the child's own screen shows it.
    pub child_screen: ChildScreen,
}

impl Rulebook {
    /// The rules inside this program.
    ///
    /// # Panics
    /// Never in a program whose tests passed: the embedded files are constants, and a test reads them.
    #[must_use]
    pub fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<Rulebook> = LazyLock::new(|| {
            Rulebook::read(&embedded()).expect("the embedded rule files are constants that the tests read")
        });
        &BUILTIN
    }

    /// Reads and checks rule files.
    ///
    /// # Errors
    /// The first file that is malformed, newer than this program, or does not hold in itself or with the others.
    pub fn read(sources: &Sources<'_>) -> Result<Self, RulebookFault> {
        let protocol: Protocol = parse(&sources.protocol)?;
        let capacity: Capacity = parse(&sources.capacity)?;
        let disclosure: Disclosure = parse(&sources.disclosure)?;
        let vital: VitalRule = parse(&sources.vital)?;
        vital.check(sources.vital.file)?;
        protocol.check(sources.protocol.file)?;
        capacity.check(sources.capacity.file)?;
        disclosure.check(sources.disclosure.file)?;
        let wordings = ConsentWordings::read(&sources.wordings, &disclosure)?;
        let assent = AssentPages::read(&sources.assent)?;
        let child_screen: ChildScreen = parse(&sources.child_screen)?;
        child_screen.check(sources.child_screen.file, &assent)?;
        Ok(Self { protocol, capacity, disclosure, vital, wordings, assent, child_screen })
    }

    /// The same rules with the texts that a room put in force itself, in the order of its entries. What does not follow
    /// the version before it changes nothing. Where the program brings versions of its own with the same numbers
    /// later, the room's stand: they are what was said there.
    #[must_use]
    pub fn with_own<'a>(&self, own: impl IntoIterator<Item = &'a SpokenText>) -> Self {
        let mut book = self.clone();
        let mut last: BTreeMap<TextKey, u32> = BTreeMap::new();
        for text in own {
            if last.get(&text.key()).is_some_and(|before| text.version() != before + 1) {
                continue;
            }
            let taken = match text {
                SpokenText::Consent(words) => {
                    let all = book.wordings.followed(words, &book.disclosure);
                    all.map(|all| book.wordings = all)
                }
                SpokenText::Child(pages) => {
                    let all = book.assent.followed(pages);
                    all.map(|all| book.assent = all)
                }
            };
            if taken.is_some() {
                last.insert(text.key(), text.version());
            }
        }
        book
    }

    /// The exact text that is spoken for one purpose in the version in use on a day: to the adult the sentence,
    /// what happens on a no, what goes and what does not, and the question back; to the child the page of the age
    /// set. `None` when a child's page for that purpose is not asked. The adult's text does not depend on `ages`.
    #[must_use]
    pub fn spoken_text(
        &self,
        purpose: Purpose,
        giver: Giver,
        language: Language,
        ages: AgeSet,
        today: Day,
    ) -> Option<String> {
        match giver {
            Giver::Guardian => Some(self.wordings.in_use(purpose, today)?.exact_text(language)),
            Giver::Child => Some(self.assent.in_use(today)?.asking(purpose)?.exact_text(ages, language)?),
        }
    }

    /// The reference that an answer keeps: identifier, version, language and the SHA-256 (lower-case hex) over
    /// the UTF-8 of [`Rulebook::spoken_text`]. The hash function is an argument, because cryptography lives
    /// only in the crate `seal`.
    #[must_use]
    pub fn wording_ref(
        &self,
        purpose: Purpose,
        giver: Giver,
        language: Language,
        ages: AgeSet,
        today: Day,
        sha256: &dyn Fn(&[u8]) -> String,
    ) -> Option<WordingRef> {
        let text = self.spoken_text(purpose, giver, language, ages, today)?;
        let (id, version) = match giver {
            Giver::Guardian => {
                (format!("consent/{}", purpose.as_str()), self.wordings.in_use(purpose, today)?.version)
            }
            Giver::Child => {
                (format!("assent/{}/{}", purpose.as_str(), ages.as_str()), self.assent.in_use(today)?.version)
            }
        };
        Some(WordingRef { id, version, sha256: sha256(text.as_bytes()), language: language.tag().to_owned() })
    }

    /// The reference of one page of the child's own screen, whether it asks or tells. Of a page that holds
    /// the interviewer's name the digest is that of the words with the place of the name.
    #[must_use]
    pub fn page_ref(
        &self,
        key: &str,
        language: Language,
        ages: AgeSet,
        today: Day,
        sha256: &dyn Fn(&[u8]) -> String,
    ) -> Option<WordingRef> {
        let set = self.assent.in_use(today)?;
        let page = set.page(key)?;
        let text = page.exact_text(ages, language)?;
        Some(WordingRef {
            id: page.wording_id(ages),
            version: set.version,
            sha256: sha256(text.as_bytes()),
            language: language.tag().to_owned(),
        })
    }

    /// The text of a reference in its own version, old or new, for showing what was said then. `None` when this
    /// program does not have it. Whoever shows it compares the digest.
    #[must_use]
    pub fn text_of(&self, wording: &WordingRef) -> Option<String> {
        let language = Language::parse(&wording.language)?;
        let words: Vec<&str> = wording.id.split('/').collect();
        match words.as_slice() {
            ["consent", purpose] => {
                let said = self.wordings.version(Purpose::parse(purpose)?, wording.version)?;
                Some(said.exact_text(language))
            }
            ["assent", purpose, ages] => {
                let pages = self.assent.version(wording.version)?;
                let page = pages.asking(Purpose::parse(purpose)?)?;
                page.exact_text(AgeSet::parse(ages)?, language)
            }
            ["page", page, ages] => {
                let page = self.assent.version(wording.version)?.page(page)?;
                page.exact_text(AgeSet::parse(ages)?, language)
            }
            _ => None,
        }
    }

    /// Whether an answer was given to the words that are in use on a day; otherwise the conversation is due again
    /// (ux.md 4.7, "expired: wording changed"). A later version with the very same words asks nobody again.
    #[must_use]
    pub fn is_in_use(&self, wording: &WordingRef, today: Day) -> bool {
        let mut words = wording.id.split('/');
        let (group, purpose) = (words.next(), words.next().and_then(Purpose::parse));
        let in_use = match (group, purpose) {
            (Some("consent"), Some(purpose)) => self.wordings.in_use(purpose, today).map(|w| w.version),
            (Some("assent"), Some(_)) => self.assent.in_use(today).map(|pages| pages.version),
            _ => None,
        };
        let same = |version| {
            let now = self.text_of(&WordingRef { version, ..wording.clone() });
            now.is_some() && now == self.text_of(wording)
        };
        in_use.is_some_and(|version| version == wording.version || same(version))
    }
}

/// Looks at the layout number first, so that a newer file gives one clear reason instead of a guess.
pub(crate) fn parse<T: DeserializeOwned>(source: &Source<'_>) -> Result<T, RulebookFault> {
    #[derive(Deserialize)]
    struct Head {
        format: u32,
    }
    let malformed =
        |e: serde_json::Error| RulebookFault::Malformed { file: source.file.to_owned(), why: e.to_string() };
    let head: Head = serde_json::from_str(source.text).map_err(malformed)?;
    if head.format != FORMAT {
        return Err(RulebookFault::UnknownFormat { file: source.file.to_owned(), found: head.format });
    }
    serde_json::from_str(source.text).map_err(malformed)
}

/// `Ok` when `holds`, otherwise the fault with the sentence.
pub(crate) fn sound(holds: bool, file: &str, what: &str) -> Result<(), RulebookFault> {
    if holds { Ok(()) } else { Err(RulebookFault::Unsound { file: file.to_owned(), what: what.to_owned() }) }
}
