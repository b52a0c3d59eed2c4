//! The words of the codes, as data (`assets/codes/words.json`).

use super::CodeList;
use crate::language::Language;
use crate::rulebook::{Review, RulebookFault, Source, parse, sound};
use crate::search::fold;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Words for children's case files.
const CASES: usize = 64;
/// Least number of words for training.
const TRAINING: usize = 16;
/// Numbers of training words begin here, so that a stored code says from which list it is.
const FIRST_TRAINING: u16 = 101;

/// One word.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Word {
    /// Its number, for ever.
    pub number: u16,
    /// Mongolian.
    pub mn: String,
    /// English; a translation only.
    pub en: String,
}

impl Word {
    /// The word in one language.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Mongolian => &self.mn,
            Language::English => &self.en,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "format")]
    _format: u32,
    version: u32,
    review: Review,
    #[serde(rename = "sources")]
    _sources: Vec<String>,
    words: Vec<Word>,
    training: Vec<Word>,
}

/// Both lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeWords {
    /// Version of the lists.
    pub version: u32,
    /// Who still has to look.
    pub review: Review,
    by_number: BTreeMap<u16, Word>,
    by_fold: BTreeMap<String, u16>,
}

impl CodeWords {
    /// The lists inside this program.
    ///
    /// # Panics
    /// Never in a program whose tests passed: the embedded file is a constant, and a test reads it.
    #[must_use]
    pub fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<CodeWords> = LazyLock::new(|| {
            let text = include_str!("../../../../assets/codes/words.json");
            CodeWords::read(&Source { file: "codes/words.json", text })
                .expect("the embedded words are a constant that the tests read")
        });
        &BUILTIN
    }

    /// Reads and checks the lists.
    ///
    /// # Errors
    /// Malformed, newer than this program, or two words or numbers that cannot be told apart.
    pub fn read(source: &Source<'_>) -> Result<Self, RulebookFault> {
        let file: File = parse(source)?;
        let numbers = |words: &[Word]| words.iter().map(|w| w.number).collect::<BTreeSet<u16>>();
        let (cases, training) = (numbers(&file.words), numbers(&file.training));
        sound(cases.len() == CASES && file.words.len() == CASES, source.file, "64 words with 64 numbers")?;
        sound(
            training.len() == file.training.len() && training.len() >= TRAINING,
            source.file,
            "16 stones or more",
        )?;
        sound(
            cases.iter().all(|n| (1..FIRST_TRAINING).contains(n))
                && training.iter().all(|n| (FIRST_TRAINING..1000).contains(n)),
            source.file,
            "training words begin at 101, others end before",
        )?;
        let mut by_number = BTreeMap::new();
        let mut by_fold = BTreeMap::new();
        for word in file.words.into_iter().chain(file.training) {
            for spelling in [&word.mn, &word.en] {
                let one = !spelling.is_empty() && spelling.chars().all(char::is_alphabetic);
                sound(one, source.file, "a code word is one word of letters")?;
                let other = by_fold.insert(fold(spelling), word.number);
                sound(other.is_none(), source.file, "two words are spelt alike")?;
            }
            by_number.insert(word.number, word);
        }
        Ok(Self { version: file.version, review: file.review, by_number, by_fold })
    }

    /// The word with a number.
    #[must_use]
    pub fn word(&self, number: u16) -> Option<&Word> {
        self.by_number.get(&number)
    }

    /// The number of a folded word, in either language.
    #[must_use]
    pub fn find(&self, folded: &str) -> Option<u16> {
        self.by_fold.get(folded).copied()
    }

    /// The number is of a training word.
    #[must_use]
    pub fn is_training(&self, number: u16) -> bool {
        number >= FIRST_TRAINING
    }

    /// The numbers of one list, ascending.
    pub fn numbers(&self, list: CodeList) -> impl Iterator<Item = u16> + '_ {
        let training = list == CodeList::Training;
        self.by_number.keys().copied().filter(move |n| self.is_training(*n) == training)
    }

    /// Words whose spelling begins like this, for offering while typing.
    pub fn beginning<'a>(&'a self, typed: &str, list: CodeList) -> impl Iterator<Item = &'a Word> + 'a {
        let start = fold(typed);
        self.numbers(list)
            .filter_map(|n| self.word(n))
            .filter(move |w| fold(&w.mn).starts_with(&start) || fold(&w.en).starts_with(&start))
    }
}
