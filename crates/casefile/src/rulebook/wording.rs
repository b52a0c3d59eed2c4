//! What is said to the adult who decides, purpose by purpose.

use super::{Both, Review, RulebookFault, Source, disclosure::Disclosure, parse, sound};
use crate::language::Language;
use crate::time::Day;
use crate::vocabulary::{Part, Purpose};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use unicode_normalization::is_nfc;

/// One version of the words for one purpose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// Layout of the file.
    pub format: u32,
    /// For what.
    pub purpose: Purpose,
    /// Version of the words, from 1.
    pub version: u32,
    /// First day it is used.
    pub valid_from: Day,
    /// Who still has to look.
    pub review: Review,
    /// Short name of the purpose.
    pub title: Both,
    /// The sentences to read aloud.
    pub say: Both,
    /// What happens on a no; read aloud after [`Wording::say`].
    pub what_if_no: Both,
    /// What goes, or is kept.
    pub shared: Vec<Item>,
    /// What does not go.
    pub not_shared: Vec<Item>,
    /// The question back.
    pub teach_back: Both,
}

/// One line of what goes or stays, with the parts of the case file it stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Parts it speaks of; none for what a bundle's header says or what is never kept here.
    pub parts: Vec<Part>,
    /// Mongolian.
    pub mn: String,
    /// English.
    pub en: String,
}

impl Item {
    /// The line in one language.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Mongolian => &self.mn,
            Language::English => &self.en,
        }
    }
}

impl Wording {
    /// The sentences as read aloud: what is asked, then what happens on a no.
    #[must_use]
    pub fn spoken(&self, language: Language) -> String {
        format!("{} {}", self.say.get(language), self.what_if_no.get(language))
    }

    /// Everything the adult was told, one line each, as it is hashed: the spoken sentences, what goes (`+ `),
    /// what does not (`- `), the question back (`? `). The signs keep a line from changing sides unseen.
    #[must_use]
    pub fn exact_text(&self, language: Language) -> String {
        let mut lines = vec![self.spoken(language)];
        lines.extend(self.shared.iter().map(|i| format!("+ {}", i.get(language))));
        lines.extend(self.not_shared.iter().map(|i| format!("- {}", i.get(language))));
        lines.push(format!("? {}", self.teach_back.get(language)));
        lines.join("\n")
    }

    fn check(&self, file: &str, disclosure: &Disclosure) -> Result<(), RulebookFault> {
        sound(self.version > 0, file, "versions begin at 1")?;
        for language in Language::ALL {
            let items = self.shared.iter().chain(&self.not_shared).map(|i| i.get(*language));
            let texts = [&self.title, &self.say, &self.what_if_no, &self.teach_back];
            let mut all = texts.iter().map(|t| t.get(*language)).chain(items);
            sound(all.all(good), file, "a text is empty, has spaces at its ends or is not NFC")?;
        }
        sound(!self.shared.is_empty() && !self.not_shared.is_empty(), file, "both lists need a line")?;
        let parts = |items: &[Item]| items.iter().flat_map(|i| i.parts.clone()).collect::<BTreeSet<Part>>();
        let (shared, stays) = (parts(&self.shared), parts(&self.not_shared));
        // What an adult is told must be what the gate lets out: a promise that the program keeps.
        let (goes, left_out) = match disclosure.recipient_of(self.purpose).and_then(|r| disclosure.rule(r)) {
            Some(rule) => (
                rule.parts.iter().copied().collect::<BTreeSet<Part>>(),
                rule.left_out.iter().map(|l| l.part).collect::<BTreeSet<Part>>(),
            ),
            None => (BTreeSet::new(), BTreeSet::new()),
        };
        sound(shared == goes, file, "what is said to go is not what the recipient gets")?;
        sound(stays == left_out, file, "what is said to stay is not what stays")
    }
}

/// The words for all purposes, every version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConsentWordings {
    all: Vec<Wording>,
}

impl ConsentWordings {
    /// The words in use for a purpose on a day: the last version whose first day has come. Words that wait for a
    /// change of the law are there before and used by nobody; before the first day of all, the first version.
    #[must_use]
    pub fn in_use(&self, purpose: Purpose, today: Day) -> Option<&Wording> {
        let of_purpose = || self.all.iter().filter(|w| w.purpose == purpose);
        of_purpose().rev().find(|w| w.valid_from <= today).or_else(|| of_purpose().next())
    }

    /// One version, for showing what was said then.
    #[must_use]
    pub fn version(&self, purpose: Purpose, version: u32) -> Option<&Wording> {
        self.all.iter().find(|w| w.purpose == purpose && w.version == version)
    }

    /// Every version of every purpose.
    pub fn iter(&self) -> impl Iterator<Item = &Wording> {
        self.all.iter()
    }

    /// The same with a version of the room's own after the last of its purpose, or nothing when it does not follow.
    pub(super) fn followed(&self, next: &Wording, disclosure: &Disclosure) -> Option<Self> {
        let stays = |w: &&Wording| w.purpose != next.purpose || w.version < next.version;
        let mut all: Vec<Wording> = self.all.iter().filter(stays).cloned().collect();
        let place = all.iter().rposition(|w| w.purpose == next.purpose)?;
        let last = all.get(place)?;
        let follows = next.version == last.version + 1 && next.valid_from >= last.valid_from;
        let holds = follows && next.check("journal", disclosure).is_ok();
        // Beside the others of its purpose: the list is read in the order of the conversation.
        all.insert(place + 1, next.clone());
        holds.then_some(Self { all })
    }

    pub(super) fn read(sources: &[Source<'_>], disclosure: &Disclosure) -> Result<Self, RulebookFault> {
        let mut all: Vec<Wording> = Vec::new();
        for source in sources {
            let wording: Wording = parse(source)?;
            wording.check(source.file, disclosure)?;
            let before = all.iter().filter(|w| w.purpose == wording.purpose).max_by_key(|w| w.version);
            sound(
                before.map_or(wording.version == 1, |b| {
                    wording.version == b.version + 1 && wording.valid_from > b.valid_from
                }),
                source.file,
                "versions of a purpose are numbered and dated one after the other",
            )?;
            all.push(wording);
        }
        let missing = Purpose::ALL.iter().find(|p| !all.iter().any(|w| w.purpose == **p));
        sound(missing.is_none(), "consent", "a purpose has no words")?;
        Ok(Self { all })
    }
}

/// A text that can be spoken and hashed: there is something in it, and it is written in one way only.
pub(super) fn good(text: &str) -> bool {
    !text.is_empty() && text.trim() == text && is_nfc(text) && !text.contains(char::is_control)
}
