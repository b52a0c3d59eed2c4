//! The next version of what an adult or a child hears (ux.md 4.17, "wording").
//!
//! The program brings the first versions. A room may follow one with its own, as an entry of its journal: the whole
//! text, from which day, and why. What was in force once is never altered; whoever answered keeps the version they
//! heard. What may change is the words alone: which pages there are, what each asks, and which parts of the case file
//! a line promises stay as they are, for the gate keeps those promises.

use crate::checks::{self, REASON};
use crate::consent::reason::ReasonCode;
use crate::consent::standing::standings;
use crate::event::RoomEvent;
use crate::language::Language;
use crate::refusal::Refusal;
use crate::rulebook::assent::{AgeSet, Lines, NAME, PageKind, PageSet};
use crate::rulebook::wording::Wording;
use crate::rulebook::{Both, Rulebook};
use crate::state::CaseFile;
use crate::text::{Kind, tidy};
use crate::time::Day;
use crate::unfit::{Before, unfit_on};
use crate::vocabulary::Purpose;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Longest line of a child's page, in characters: what stands on one screen in large letters.
const CHILD_LINE: usize = 90;
/// Longest name of a purpose.
const TITLE: usize = 60;
/// Longest sentence that is read aloud.
const SENTENCE: usize = 600;
/// Longest line of what goes or stays.
const ITEM: usize = 160;

/// Which text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextKey {
    /// What the adult who decides hears for one purpose.
    Consent(Purpose),
    /// The child's pages, all of them.
    Child,
}

impl TextKey {
    /// The name of the text, as a reference to it begins.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Consent(purpose) => format!("consent/{}", purpose.as_str()),
            Self::Child => "assent".to_owned(),
        }
    }

    /// The text of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        match name.split_once('/') {
            Some(("consent", purpose)) => Purpose::parse(purpose).map(Self::Consent),
            None if name == "assent" => Some(Self::Child),
            _ => None,
        }
    }
}

/// One version of a text, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "of", content = "text", rename_all = "snake_case")]
pub enum SpokenText {
    /// To the adult who decides.
    Consent(Box<Wording>),
    /// To the child.
    Child(Box<PageSet>),
}

/// A place of a text at which words stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its name: `say`, `shared/0`, `police/8-12/1`.
    pub at: String,
    /// The page of the child, or empty.
    pub page: String,
    /// The set of words of the child's page.
    pub ages: Option<AgeSet>,
    /// Most words in Mongolian, where they are counted.
    pub most_words: Option<usize>,
    /// Most characters.
    pub most: usize,
    /// There may be no words here.
    pub optional: bool,
    /// The interviewer's name may stand here, as `{name}`.
    pub named: bool,
}

impl Place {
    fn plain(at: String, most: usize) -> Self {
        let page = String::new();
        Self { at, page, ages: None, most_words: None, most, optional: false, named: false }
    }
}

impl SpokenText {
    /// The last version of a text, in force or still to come.
    #[must_use]
    pub fn last(book: &Rulebook, key: TextKey) -> Option<Self> {
        match key {
            TextKey::Consent(purpose) => {
                let last = book.wordings.iter().filter(|w| w.purpose == purpose).max_by_key(|w| w.version)?;
                Some(Self::Consent(Box::new(last.clone())))
            }
            TextKey::Child => {
                let last = (1..).map_while(|version| book.assent.version(version)).last()?;
                Some(Self::Child(Box::new(last.clone())))
            }
        }
    }

    /// Which text it is.
    #[must_use]
    pub fn key(&self) -> TextKey {
        match self {
            Self::Consent(words) => TextKey::Consent(words.purpose),
            Self::Child(_) => TextKey::Child,
        }
    }

    /// Its version.
    #[must_use]
    pub fn version(&self) -> u32 {
        match self {
            Self::Consent(words) => words.version,
            Self::Child(pages) => pages.version,
        }
    }

    /// Its first day.
    #[must_use]
    pub fn valid_from(&self) -> Day {
        match self {
            Self::Consent(words) => words.valid_from,
            Self::Child(pages) => pages.valid_from,
        }
    }

    /// Every place with its words, in the order in which they are said.
    #[must_use]
    pub fn places(&self) -> Vec<(Place, Both)> {
        let mut found = Vec::new();
        let mut copy = self.clone();
        copy.each(&mut |place, mn, en| found.push((place, Both { mn: mn.clone(), en: en.clone() })));
        found
    }

    fn each(&mut self, see: &mut dyn FnMut(Place, &mut String, &mut String)) {
        match self {
            Self::Consent(words) => {
                let Wording { title, say, what_if_no, shared, not_shared, teach_back, .. } = &mut **words;
                see(Place::plain("title".to_owned(), TITLE), &mut title.mn, &mut title.en);
                see(Place::plain("say".to_owned(), SENTENCE), &mut say.mn, &mut say.en);
                see(Place::plain("what_if_no".to_owned(), SENTENCE), &mut what_if_no.mn, &mut what_if_no.en);
                for (list, items) in [("shared", shared), ("not_shared", not_shared)] {
                    for (n, item) in items.iter_mut().enumerate() {
                        see(Place::plain(format!("{list}/{n}"), ITEM), &mut item.mn, &mut item.en);
                    }
                }
                see(Place::plain("teach_back".to_owned(), SENTENCE), &mut teach_back.mn, &mut teach_back.en);
            }
            Self::Child(pages) => {
                for page in &mut pages.pages {
                    let named = page.kind == PageKind::Tells;
                    for ages in AgeSet::ALL {
                        let both = page.texts.both_mut(*ages);
                        let empty = || Lines { line1: String::new(), line2: String::new() };
                        let (mn, en) = (both.mn.get_or_insert_with(empty), both.en.get_or_insert_with(empty));
                        let (most1, most2) = ages.most_words();
                        let lines = [
                            (1, most1, &mut mn.line1, &mut en.line1),
                            (2, most2, &mut mn.line2, &mut en.line2),
                        ];
                        for (line, most_words, mn, en) in lines {
                            let place = Place {
                                at: format!("{}/{}/{line}", page.page, ages.as_str()),
                                page: page.page.clone(),
                                ages: Some(*ages),
                                most_words: Some(most_words),
                                most: CHILD_LINE,
                                optional: line == 2,
                                named,
                            };
                            see(place, mn, en);
                        }
                    }
                }
            }
        }
    }

    /// The version that follows with these words; a place that is not named keeps the words it has.
    fn followed(&self, words: &BTreeMap<String, Both>, from: Day) -> Result<Self, Refusal> {
        let mut next = self.clone();
        let (mut refused, mut changed, mut known) = (None, false, 0);
        next.each(&mut |place, mn, en| {
            let Some(both) = words.get(&place.at) else { return };
            known += 1;
            let both = Both { mn: tidy(&both.mn, Kind::Line), en: tidy(&both.en, Kind::Line) };
            if let Err(why) = place.takes(&both) {
                refused.get_or_insert(why);
                return;
            }
            changed |= *mn != both.mn || *en != both.en;
            (*mn, *en) = (both.mn, both.en);
        });
        if let Some(why) = refused {
            return Err(why);
        }
        if known != words.len() {
            return Err(Refusal::new("choice-unknown").at("words"));
        }
        if !changed {
            return Err(Refusal::new("nothing-changed").at("words"));
        }
        match &mut next {
            Self::Consent(words) => (words.version, words.valid_from) = (words.version + 1, from),
            Self::Child(pages) => (pages.version, pages.valid_from) = (pages.version + 1, from),
        }
        Ok(next)
    }
}

impl Place {
    fn takes(&self, both: &Both) -> Result<(), Refusal> {
        let refuse = |code, language: Language| {
            Refusal::new(code).at("words").with("place", &self.at).with("language", language.tag())
        };
        for language in Language::ALL {
            let text = both.get(*language);
            // A page of which the child of one language hears less would be another page.
            let wanted = !self.optional || !both.mn.is_empty() || !both.en.is_empty();
            if text.is_empty() && wanted {
                let code = match language {
                    Language::Mongolian => "mongolian-missing",
                    Language::English => "english-missing",
                };
                return Err(refuse(code, *language));
            }
            let length = text.chars().count();
            if length > self.most {
                let over = length - self.most;
                let refusal = refuse("text-too-long", *language).with("most", self.most);
                return Err(refusal.with("over", over));
            }
            let unnamed = if self.named { text.replace(NAME, "") } else { text.to_owned() };
            if unnamed.contains(['{', '}']) {
                return Err(refuse("wording-name-place", *language));
            }
            let unfit = if self.page.is_empty() { None } else { unfit_on(Before::Own, &unnamed, *language) };
            if let Some(word) = unfit {
                return Err(refuse("wording-unfit-for-child", *language).with("word", word));
            }
            let count = text.split_whitespace().count();
            if let Some(most) =
                self.most_words.filter(|most| *language == Language::Mongolian && count > *most)
            {
                return Err(refuse("wording-too-many-words", *language)
                    .with("most", most)
                    .with("count", count));
            }
        }
        Ok(())
    }
}

/// Asks to put the next version in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue<'a> {
    /// Which text.
    pub key: TextKey,
    /// The version that was in sight when it was written.
    pub follows: u32,
    /// The words that are other than before, by place.
    pub words: &'a BTreeMap<String, Both>,
    /// Its first day.
    pub valid_from: Day,
    /// Why.
    pub reason: &'a str,
}

/// Puts the next version of a text in force from a day that is still to come, so that no conversation of today changes
/// under those who hold it. A version that has not begun is followed by another from the same day on, and never heard.
///
/// # Errors
/// `wording-moved-on`, `wording-day-not-ahead`, `wording-day-before-last` with `day`, `choice-unknown`,
/// `mongolian-missing`, `english-missing`, `text-too-long`, `wording-name-place`, `wording-too-many-words`,
/// `wording-unfit-for-child`, `nothing-changed`, `reason-too-short`; those of the words with `place` and `language`.
pub fn issue_wording(book: &Rulebook, asked: &Issue<'_>, today: Day) -> Result<RoomEvent, Refusal> {
    let moved_on = || Refusal::new("wording-moved-on");
    let last = SpokenText::last(book, asked.key).ok_or_else(moved_on)?;
    if last.version() != asked.follows {
        return Err(moved_on());
    }
    let text = last.followed(asked.words, asked.valid_from)?;
    if asked.valid_from <= today {
        return Err(Refusal::new("wording-day-not-ahead").at("valid_from"));
    }
    if asked.valid_from < last.valid_from() {
        let day = String::from(last.valid_from());
        return Err(Refusal::new("wording-day-before-last").at("valid_from").with("day", day));
    }
    let reason = checks::text(asked.reason, "reason", "reason-too-short", REASON)?;
    Ok(RoomEvent::WordingIssued { text, reason })
}

/// Whether somebody who agreed in this case would have to be asked again because the words are others from then on.
#[must_use]
pub fn asks_again(case: &CaseFile, book: &Rulebook, next: &Rulebook, from: Day) -> bool {
    if case.is_closed() {
        return false;
    }
    let changed = |book| {
        let all = standings(case, from, book);
        all.iter().filter(|s| s.reason == ReasonCode::WordingChanged).count()
    };
    changed(next) > changed(book)
}
