//! The languages in which Itgel itself speaks.

use serde::{Deserialize, Serialize};

/// A language of the program and of its wordings. An interpreter may speak another one; the words that were
/// shown and read are still in one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    /// Mongolian, Cyrillic script.
    #[serde(rename = "mn")]
    Mongolian,
    /// English.
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// Both, Mongolian first.
    pub const ALL: &'static [Self] = &[Self::Mongolian, Self::English];

    /// The language tag (BCP 47).
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Mongolian => "mn",
            Self::English => "en",
        }
    }

    /// The language of a tag.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| language.tag() == tag)
    }
}
