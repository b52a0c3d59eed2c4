//! Words, dates and lengths in one language.

use super::Say;
use crate::record::Dossier;
use itgel_casefile::ids::PersonId;
use itgel_casefile::language::Language;
use itgel_casefile::places::Places;
use itgel_casefile::vocabulary::Role;

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

    /// The language of this half.
    pub fn spoken(&self) -> Language {
        self.language
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

    /// A person's name and role at the sealing.
    pub fn person(&self, person: PersonId) -> String {
        self.named(person, self.dossier.people.find(person).map(|known| known.role))
    }

    /// A person's name, and the role they had for an entry.
    pub fn person_at(&self, person: PersonId, seq: u64) -> String {
        self.named(person, self.dossier.people.find(person).map(|known| known.at(seq).0))
    }

    /// A person's name and role, where the entry is not inside; without the role where it was not always the same.
    pub fn person_then(&self, person: PersonId) -> String {
        let known = self.dossier.people.find(person).filter(|known| known.roles().len() == 1);
        self.named(person, known.map(|known| known.role))
    }

    fn named(&self, person: PersonId, role: Option<Role>) -> String {
        let name = self.dossier.name_of(person);
        match role {
            Some(role) => format!("{name}, {}", self.of("role", role.as_str())),
            None => name,
        }
    }

    /// `2026.11.21 10:12:03`, and the offset where it is another than that of the sealing, which is always
    /// shown: a court may sit elsewhere.
    pub fn instant(&self, rfc3339: &str) -> String {
        let usual = offset(&self.dossier.summary.sealed_at);
        match offset(rfc3339) {
            Some(own) if Some(own) != usual => format!("{} (UTC{own})", wall_clock(rfc3339)),
            _ => wall_clock(rfc3339),
        }
    }

    /// The same, always with the offset.
    pub fn instant_with_offset(&self, rfc3339: &str) -> String {
        match offset(rfc3339) {
            Some(own) => format!("{} (UTC{own})", wall_clock(rfc3339)),
            None => wall_clock(rfc3339),
        }
    }

    /// The name of a language by its tag, where the preparation card has it.
    pub fn language(&self, tag: &str) -> String {
        if LANGUAGES.contains(&tag) { self.of("preparation-language", tag) } else { tag.to_owned() }
    }

    /// The name of a page of the child's own screen; the key itself where a later program has one more.
    pub fn child_page(&self, page: &str) -> String {
        if CHILD_PAGES.contains(&page) { self.of("assent-page", page) } else { page.to_owned() }
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

/// Tags of languages that have a word (ux.md 4.6, card 1).
pub const LANGUAGES: [&str; 6] = ["mn", "en", "kk", "tyv", "ru", "sign"];

/// Pages of the child's own screen that have a name (`assets/consent/v1/child.json`).
pub const CHILD_PAGES: [&str; 13] = [
    "who",
    "talk",
    "recording",
    "recording_told",
    "not_known",
    "doctor",
    "social_worker",
    "ngo",
    "police",
    "prosecutor",
    "statistics",
    "stop",
    "questions",
];

fn wall_clock(rfc3339: &str) -> String {
    let date = rfc3339.get(..10).unwrap_or(rfc3339).replace('-', ".");
    match rfc3339.get(11..19) {
        Some(clock) => format!("{date} {clock}"),
        None => date,
    }
}

fn offset(rfc3339: &str) -> Option<&str> {
    let end = rfc3339.get(19..)?;
    end.get(end.len().saturating_sub(6)..).filter(|o| o.starts_with(['+', '-']))
}

/// A number in groups of three, with narrow spaces that do not break.
pub fn grouped(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('\u{202f}');
        }
        out.push(digit);
    }
    out
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

    #[test]
    fn numbers_are_grouped_and_times_cut() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(1_734_221_824), "1\u{202f}734\u{202f}221\u{202f}824");
        assert_eq!(wall_clock("2026-11-21T10:12:03.120+08:00"), "2026.11.21 10:12:03");
        assert_eq!(offset("2026-11-21T10:12:03.120+08:00"), Some("+08:00"));
        assert_eq!(offset("2026-11-21"), None);
        assert_eq!(wall_clock("soon"), "soon");
    }
}
