//! Words, dates and lengths in one language.

use super::Say;
use crate::record::Dossier;
use itgel_casefile::ids::PersonId;
use itgel_casefile::language::Language;
use itgel_casefile::places::Places;

/// The words of one language for one dossier.
pub struct Words<'a> {
    language: Language,
    say: &'a Say<'a>,
    /// What is shown.
    pub dossier: &'a Dossier,
}

impl<'a> Words<'a> {
    /// For a language.
    pub fn new(language: Language, say: &'a Say<'a>, dossier: &'a Dossier) -> Self {
        Self { language, say, dossier }
    }

    /// Is this the Mongolian half?
    pub fn is_mongolian(&self) -> bool {
        self.language == Language::Mongolian
    }

    /// A message without values.
    pub fn say(&self, id: &str) -> String {
        (self.say)(self.language, id, &[])
    }

    /// A message with values.
    pub fn with(&self, id: &str, values: &[(&str, &str)]) -> String {
        (self.say)(self.language, id, values)
    }

    /// The word for a value of a closed list: `<list>-<word>`, the same that the screens show.
    pub fn of(&self, list: &str, word: &str) -> String {
        self.say(&list_id(list, word))
    }

    /// Several words of a list, with commas.
    pub fn all_of<'w>(&self, list: &str, words: impl Iterator<Item = &'w str>) -> String {
        words.map(|w| self.of(list, w)).collect::<Vec<_>>().join(", ")
    }

    /// Yes or no.
    pub fn yes_no(&self, yes: bool) -> String {
        self.of("ternary", if yes { "yes" } else { "no" })
    }

    /// A person's name and role.
    pub fn person(&self, person: PersonId) -> String {
        let name = self.dossier.name_of(person);
        match self.dossier.people.find(person) {
            Some(known) => format!("{name}, {}", self.of("role", known.role.as_str())),
            None => name,
        }
    }

    /// `2026.11.21 10:12:03` with the offset where it is not the room's usual reading: always shown, because a
    /// court may sit elsewhere.
    pub fn instant(&self, rfc3339: &str) -> String {
        let date = rfc3339.get(..10).unwrap_or(rfc3339).replace('-', ".");
        let clock = rfc3339.get(11..19).unwrap_or_default();
        let offset = rfc3339.get(rfc3339.len().saturating_sub(6)..).filter(|o| o.starts_with(['+', '-']));
        match (clock, offset) {
            ("", _) => date,
            (clock, Some(offset)) => format!("{date} {clock} (UTC{offset})"),
            (clock, None) => format!("{date} {clock}"),
        }
    }

    /// The name of an aimag or district by its code; the code itself where the list lacks it.
    pub fn place(&self, code: &str) -> String {
        Places::builtin().name(code, self.language).unwrap_or(code).to_owned()
    }

    /// `2026.11.21`.
    pub fn day(&self, day: &str) -> String {
        day.replace('-', ".")
    }
}

/// The identifier of the word for a value of a closed list.
pub fn list_id(list: &str, word: &str) -> String {
    format!("{list}-{}", word.replace('_', "-"))
}

/// `1:02:03` or `2:03`: hours only when there are any.
pub fn length(ms: u64) -> String {
    let seconds = ms / 1000;
    let (h, m, s) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if h > 0 { format!("{h}:{m:02}:{s:02}") } else { format!("{m}:{s:02}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_read_as_a_clock() {
        assert_eq!(length(0), "0:00");
        assert_eq!(length(61_999), "1:01");
        assert_eq!(length(3_723_000), "1:02:03");
    }
}
