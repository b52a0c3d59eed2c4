//! What the child hears and is asked, page by page, in words for the age (ux.md 4.8).

use super::{Review, RulebookFault, Source, parse, sound, wording::good};
use crate::age::AgeRange;
use crate::language::Language;
use crate::time::Day;
use crate::vocabulary::Purpose;
use serde::{Deserialize, Serialize};

/// Place of the interviewer's name in a page.
pub const NAME: &str = "{name}";

/// A set of words for an age, chosen by the interviewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AgeSet {
    /// 4 to 7 years: pictures and at most six words.
    #[serde(rename = "4-7")]
    From4To7,
    /// 8 to 12 years.
    #[serde(rename = "8-12")]
    From8To12,
    /// 13 to 17 years, «чи».
    #[serde(rename = "13-17")]
    From13To17,
    /// 13 to 17 years, «та».
    #[serde(rename = "13-17-polite")]
    From13To17Polite,
}

impl AgeSet {
    /// Every set.
    pub const ALL: &'static [Self] =
        &[Self::From4To7, Self::From8To12, Self::From13To17, Self::From13To17Polite];

    /// The stored word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::From4To7 => "4-7",
            Self::From8To12 => "8-12",
            Self::From13To17 => "13-17",
            Self::From13To17Polite => "13-17-polite",
        }
    }

    /// The set of a stored word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|set| set.as_str() == text)
    }

    /// The set offered first: the words of the youngest possible age, because simple words harm nobody.
    #[must_use]
    pub fn suggested(age: AgeRange) -> Self {
        match age.min() {
            0..=7 => Self::From4To7,
            8..=12 => Self::From8To12,
            _ => Self::From13To17,
        }
    }

    /// Most words of the first and of the second line in Mongolian (ux.md 4.8; the oldest set is our own bound).
    #[must_use]
    pub fn most_words(self) -> (usize, usize) {
        match self {
            Self::From4To7 => (6, 6),
            Self::From8To12 => (8, 9),
            Self::From13To17 | Self::From13To17Polite => (9, 11),
        }
    }
}

/// Whether a page asks or tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageKind {
    /// An answer is awaited.
    Asks,
    /// The child is told.
    Tells,
}

/// When a page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    /// Always.
    Always,
    /// Only where the child has a choice about recording.
    RecordingAsked,
    /// Only where the law demands recording: never ask what will not be honoured (ux.md P4).
    RecordingRequired,
}

/// The two lines of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lines {
    /// The question or sentence; may hold `{name}`, the interviewer's name.
    pub line1: String,
    /// A second line, or empty.
    pub line2: String,
}

/// The lines in both languages. A page without words in a language is not shown in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BothLines {
    /// Mongolian.
    #[serde(default)]
    pub mn: Option<Lines>,
    /// English.
    #[serde(default)]
    pub en: Option<Lines>,
}

/// The lines for every age set; no set may be missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ByAge {
    /// 4 to 7.
    #[serde(rename = "4-7")]
    pub from_4_to_7: BothLines,
    /// 8 to 12.
    #[serde(rename = "8-12")]
    pub from_8_to_12: BothLines,
    /// 13 to 17, «чи».
    #[serde(rename = "13-17")]
    pub from_13_to_17: BothLines,
    /// 13 to 17, «та».
    #[serde(rename = "13-17-polite")]
    pub from_13_to_17_polite: BothLines,
}

impl ByAge {
    /// The lines of a set.
    #[must_use]
    pub fn both(&self, ages: AgeSet) -> &BothLines {
        match ages {
            AgeSet::From4To7 => &self.from_4_to_7,
            AgeSet::From8To12 => &self.from_8_to_12,
            AgeSet::From13To17 => &self.from_13_to_17,
            AgeSet::From13To17Polite => &self.from_13_to_17_polite,
        }
    }

    pub(crate) fn both_mut(&mut self, ages: AgeSet) -> &mut BothLines {
        match ages {
            AgeSet::From4To7 => &mut self.from_4_to_7,
            AgeSet::From8To12 => &mut self.from_8_to_12,
            AgeSet::From13To17 => &mut self.from_13_to_17,
            AgeSet::From13To17Polite => &mut self.from_13_to_17_polite,
        }
    }
}

/// One page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Key, also of its picture.
    pub page: String,
    /// Asks or tells.
    pub kind: PageKind,
    /// The purpose the answer counts for, when it does.
    pub purpose: Option<Purpose>,
    /// When it is shown.
    pub shown: Shown,
    /// The words.
    pub texts: ByAge,
}

impl Page {
    /// The two lines, where the page has words in this language.
    #[must_use]
    pub fn lines(&self, ages: AgeSet, language: Language) -> Option<&Lines> {
        let both = self.texts.both(ages);
        match language {
            Language::Mongolian => both.mn.as_ref(),
            Language::English => both.en.as_ref(),
        }
    }

    /// The page as it is hashed: the first line, and the second on a line of its own when there is one.
    #[must_use]
    pub fn exact_text(&self, ages: AgeSet, language: Language) -> Option<String> {
        let Lines { line1, line2 } = self.lines(ages, language)?;
        Some(if line2.is_empty() { line1.clone() } else { format!("{line1}\n{line2}") })
    }

    /// Identifier of its words: of the purpose that is asked for, else of the page itself.
    #[must_use]
    pub fn wording_id(&self, ages: AgeSet) -> String {
        match self.purpose {
            Some(purpose) => format!("assent/{}/{}", purpose.as_str(), ages.as_str()),
            None => format!("page/{}/{}", self.page, ages.as_str()),
        }
    }
}

/// One version of the pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageSet {
    /// Layout of the file.
    pub format: u32,
    /// Version of the words, from 1.
    pub version: u32,
    /// First day it is used.
    pub valid_from: Day,
    /// Who still has to look.
    pub review: Review,
    /// The pages in order.
    pub pages: Vec<Page>,
}

impl PageSet {
    /// The pages to show, in order.
    pub fn shown(&self, recording_is_asked: bool) -> impl Iterator<Item = &Page> {
        self.pages.iter().filter(move |p| match p.shown {
            Shown::Always => true,
            Shown::RecordingAsked => recording_is_asked,
            Shown::RecordingRequired => !recording_is_asked,
        })
    }

    /// The page with this key.
    #[must_use]
    pub fn page(&self, key: &str) -> Option<&Page> {
        self.pages.iter().find(|p| p.page == key)
    }

    /// The page that asks for a purpose.
    #[must_use]
    pub fn asking(&self, purpose: Purpose) -> Option<&Page> {
        self.pages.iter().find(|p| p.kind == PageKind::Asks && p.purpose == Some(purpose))
    }

    fn check(&self, file: &str) -> Result<(), RulebookFault> {
        for purpose in Purpose::ALL {
            let asked =
                self.pages.iter().filter(|p| p.kind == PageKind::Asks && p.purpose == Some(*purpose)).count();
            sound(asked == 1, file, "every purpose is asked on one page")?;
        }
        for page in &self.pages {
            let alone = self.pages.iter().filter(|p| p.page == page.page).count() == 1;
            sound(alone, file, "a page stands twice")?;
            sound(
                page.kind == PageKind::Asks || page.purpose.is_none(),
                file,
                "a telling page counts for nothing",
            )?;
            for (ages, language) in
                AgeSet::ALL.iter().flat_map(|a| Language::ALL.iter().map(move |l| (*a, *l)))
            {
                let Some(lines) = page.lines(ages, language) else { continue };
                sound(
                    good(&lines.line1) && (lines.line2.is_empty() || good(&lines.line2)),
                    file,
                    "a text is empty, has spaces at its ends or is not NFC",
                )?;
                let asks = page.purpose.is_some();
                sound(
                    !asks || !(lines.line1.contains(NAME) || lines.line2.contains(NAME)),
                    file,
                    "an asked page holds a name",
                )?;
                if language == Language::Mongolian {
                    let (most1, most2) = ages.most_words();
                    let count = |text: &str| text.split_whitespace().count();
                    sound(
                        count(&lines.line1) <= most1 && count(&lines.line2) <= most2,
                        file,
                        "too many words",
                    )?;
                }
            }
        }
        sound(self.version > 0, file, "versions begin at 1")
    }
}

/// Every version of the pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AssentPages {
    all: Vec<PageSet>,
}

impl AssentPages {
    /// The pages in use on a day: the last version whose first day has come; before the first day of all, the first
    /// version.
    #[must_use]
    pub fn in_use(&self, today: Day) -> Option<&PageSet> {
        self.all.iter().rev().find(|p| p.valid_from <= today).or_else(|| self.all.first())
    }

    /// One version, for showing what was said then.
    #[must_use]
    pub fn version(&self, version: u32) -> Option<&PageSet> {
        self.all.iter().find(|p| p.version == version)
    }

    /// The same with a version of the room's own after the last, or nothing when it does not follow.
    pub(super) fn followed(&self, next: &PageSet) -> Option<Self> {
        let mut all: Vec<PageSet> = self.all.iter().filter(|p| p.version < next.version).cloned().collect();
        let last = all.last()?;
        let follows = next.version == last.version + 1 && next.valid_from >= last.valid_from;
        let holds = follows && next.check("journal").is_ok() && same_shape(last, next);
        all.push(next.clone());
        holds.then_some(Self { all })
    }

    pub(super) fn read(sources: &[Source<'_>]) -> Result<Self, RulebookFault> {
        let mut all: Vec<PageSet> = Vec::new();
        for source in sources {
            let set: PageSet = parse(source)?;
            set.check(source.file)?;
            let follows = all
                .last()
                .map_or(set.version == 1, |b| set.version == b.version + 1 && set.valid_from > b.valid_from);
            sound(follows, source.file, "versions are numbered and dated one after the other")?;
            all.push(set);
        }
        sound(!all.is_empty(), "consent", "the child has no pages")?;
        Ok(Self { all })
    }
}

/// The same pages that ask and tell the same; only their words may differ.
fn same_shape(one: &PageSet, other: &PageSet) -> bool {
    let shape = |p: &Page| (p.page.clone(), p.kind, p.purpose, p.shown);
    one.pages.iter().map(shape).eq(other.pages.iter().map(shape))
}
