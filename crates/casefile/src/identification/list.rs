//! The lists: forms, kinds of exploitation, sets of signs, each word in both languages.

use crate::language::Language;
use crate::rulebook::{Review, RulebookFault, Source, parse, sound};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The word of both lists that excludes every other.
pub(super) const NOT_KNOWN: &str = "not_known";

/// The embedded lists, as a file.
pub const SOURCE: Source<'static> = Source {
    file: "identification/v1.json",
    text: include_str!("../../../../assets/identification/v1.json"),
};

/// One word of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Stored code.
    pub code: String,
    /// Mongolian.
    pub mn: String,
    /// English.
    pub en: String,
}

impl Term {
    /// The word in one language.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Mongolian => &self.mn,
            Language::English => &self.en,
        }
    }
}

/// Signs that are looked at together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignSet {
    /// Stored code.
    pub code: String,
    /// Mongolian.
    pub mn: String,
    /// English.
    pub en: String,
    /// The signs in the order of asking.
    pub signs: Vec<Term>,
}

impl SignSet {
    /// The name of the set in one language.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Mongolian => &self.mn,
            Language::English => &self.en,
        }
    }
}

/// The lists of one version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identification {
    /// Layout of the file.
    pub format: u32,
    /// Version of the lists.
    pub version: u32,
    /// Who still has to look.
    pub review: Review,
    /// Where they come from.
    pub sources: Vec<String>,
    /// Forms of what is alleged.
    pub forms: Vec<Term>,
    /// Kinds of exploitation.
    pub exploitation: Vec<Term>,
    /// Signs, in sets.
    pub sets: Vec<SignSet>,
}

impl Identification {
    /// The lists inside this program.
    ///
    /// # Panics
    /// Never: the file is a constant and the tests read it.
    #[must_use]
    pub fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<Identification> = LazyLock::new(|| {
            Identification::read(&SOURCE).expect("the embedded lists are a constant that the tests read")
        });
        &BUILTIN
    }

    /// Reads and checks the lists.
    ///
    /// # Errors
    /// Malformed, newer than this program, a code twice or not in lower case, a word missing, a list without "not known".
    pub fn read(source: &Source<'_>) -> Result<Self, RulebookFault> {
        let read: Self = parse(source)?;
        let file = source.file;
        sound(read.version > 0 && !read.sources.is_empty(), file, "version or sources are missing")?;
        for list in [&read.forms, &read.exploitation] {
            terms(list, file)?;
            sound(
                list.iter().any(|t| t.code == NOT_KNOWN),
                file,
                "a list has no word for what is not known",
            )?;
        }
        let sets: Vec<Term> = read
            .sets
            .iter()
            .map(|s| Term { code: s.code.clone(), mn: s.mn.clone(), en: s.en.clone() })
            .collect();
        terms(&sets, file)?;
        for set in &read.sets {
            terms(&set.signs, file)?;
        }
        Ok(read)
    }

    /// A set by its code.
    #[must_use]
    pub fn set(&self, code: &str) -> Option<&SignSet> {
        self.sets.iter().find(|s| s.code == code)
    }
}

fn terms(list: &[Term], file: &str) -> Result<(), RulebookFault> {
    sound(!list.is_empty(), file, "a list is empty")?;
    let form = |t: &Term| !t.code.is_empty() && t.code.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    sound(list.iter().all(form), file, "a code is lower-case letters")?;
    let codes: BTreeSet<&str> = list.iter().map(|t| t.code.as_str()).collect();
    sound(codes.len() == list.len(), file, "a code stands twice")?;
    let worded = |t: &Term| !(t.mn.is_empty() || t.en.is_empty());
    sound(list.iter().all(worded), file, "a word is missing")
}
