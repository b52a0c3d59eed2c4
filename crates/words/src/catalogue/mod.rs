//! Reads `assets/words`, checks that both languages say the same things, and writes what the program is
//! compiled from. Used by the build script, by `gen-words` and by the tests; not while the program runs.
//!
//! A catalogue uses a small part of Fluent, the part that means the same in every implementation: text,
//! `{ $variable }`, `{ NUMBER($variable) }` and selection. No terms, references or attributes.

mod check;
mod read;
mod review;
mod write_rust;
mod write_typescript;

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

pub use review::{Review, list as list_for_review, to_markdown as review_to_markdown};
pub use write_rust::write as write_rust;
pub use write_typescript::write as write_typescript;

/// What a variable may hold. A variable is a number when either language writes it as `NUMBER($x)` or
/// chooses by its plural; everything else is text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Shown as it is.
    Text,
    /// Written in the language's way of writing numbers.
    Number,
}

/// One message of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Identifier, kebab-case.
    pub id: String,
    /// Line of the identifier in its file, from 1.
    pub line: usize,
    /// Lines of the comment that stands above it.
    pub comment: Vec<String>,
    /// Its variables.
    pub variables: BTreeMap<String, Kind>,
    /// The text with `{x}` for a variable; of a choice all variants, one below the other.
    pub text: String,
}

/// One file of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// File name without `.ftl`, the name of a screen.
    pub name: String,
    /// The file as it is.
    pub source: String,
    /// Its messages, in their order.
    pub messages: Vec<Message>,
}

/// Everything the program can say, in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    /// Mongolian, the default; files in the order of their names.
    pub mongolian: Vec<Page>,
    /// English, the same files with the same identifiers.
    pub english: Vec<Page>,
}

/// Why a catalogue cannot be compiled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// For example `mn/today.ftl:12`.
    pub place: String,
    /// What is wrong and what to do.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "assets/words/{}: {}", self.place, self.what)
    }
}

impl Catalogue {
    /// Reads and checks both languages below `root` (`assets/words`).
    ///
    /// # Errors
    /// Every fault that was found, so that one build shows them all.
    pub fn load(root: &Path) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mongolian = read::language(root, "mn", &mut faults);
        let english = read::language(root, "en", &mut faults);
        let mut catalogue = Self { mongolian, english };
        check::check(&mut catalogue, &mut faults);
        if faults.is_empty() { Ok(catalogue) } else { Err(faults) }
    }

    /// File name, Mongolian message and English message, file by file.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &Message, &Message)> {
        self.mongolian.iter().zip(&self.english).flat_map(|(mn, en)| {
            mn.messages.iter().filter_map(move |message| {
                let other = en.messages.iter().find(|m| m.id == message.id)?;
                Some((mn.name.as_str(), message, other))
            })
        })
    }
}
