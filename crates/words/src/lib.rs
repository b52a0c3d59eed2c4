//! Every word a person reads. One catalogue, `assets/words/{mn,en}/*.ftl`, is compiled for Rust (here) and for
//! the window (`ui/src/bindings/words.ts`); Mongolian is the default.
//!
//! ```
//! use itgel_words::{Key, Language, Words};
//! let words = Words::new(Language::Mn);
//! assert_eq!(words.get(Key::ShellToday), "Өнөөдөр");
//! assert_eq!(words.lookup("err-date-impossible", &[("date", "2025.02.30")]).as_deref(), Some("Ийм өдөр алга: 2025.02.30."));
//! ```

#![forbid(unsafe_code)]

pub mod catalogue;
mod numbers;

use catalogue::Kind;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

pub use numbers::{Number, day};

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The two languages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// Монгол.
    #[default]
    Mn,
    /// English.
    En,
}

impl Language {
    /// Both, the default first.
    pub const ALL: [Self; 2] = [Self::Mn, Self::En];

    /// `mn` or `en`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Mn => "mn",
            Self::En => "en",
        }
    }

    /// The language of a tag: `mn`, `en`, or with more after it (`mn-MN`, `en_GB.UTF-8`).
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.']).next()?;
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}

/// One language's words, ready to be formatted. Building it parses the catalogue once (a few milliseconds);
/// it may be shared between threads.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of a language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let (pages, tag) = match language {
            Language::Mn => (MN, "mn"),
            Language::En => (EN, "en"),
        };
        let tag: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Both languages are written left to right: marks around each variable would only get into copied
        // text, paper and comparisons.
        bundle.set_use_isolating(false);
        match language {
            Language::Mn => bundle.set_formatter(Some(numbers::mongolian)),
            Language::En => bundle.set_formatter(Some(numbers::english)),
        }
        // The build script has parsed the same text and refused doubles, so no step can go wrong here.
        _ = bundle.add_function("NUMBER", numbers::function);
        for page in pages {
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*page).to_owned());
            _ = bundle.add_resource(resource);
        }
        Self { language, bundle }
    }

    /// Which language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message. Its variables are the fields of the key.
    #[must_use]
    pub fn get(&self, key: Key<'_>) -> String {
        self.format(key.id(), &key.args()).unwrap_or_else(|| key.id().to_owned())
    }

    /// Is there such a message?
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        VARIABLES.binary_search_by_key(&id, |entry| entry.0).is_ok()
    }

    /// A message by its identifier, for codes that come from elsewhere (`err-<code>`, `rec-<code>`, labels of
    /// lists). Values are text as a failure carries them; those of number variables are read as numbers. A value
    /// that is not given shows as `…`: half a sentence helps more than none.
    ///
    /// `None` when there is no such message.
    #[must_use]
    pub fn lookup(&self, id: &str, values: &[(&str, &str)]) -> Option<String> {
        let at = VARIABLES.binary_search_by_key(&id, |entry| entry.0).ok()?;
        let (id, variables) = VARIABLES.get(at)?;
        let mut args = FluentArgs::new();
        for (name, kind) in *variables {
            let value = values.iter().find(|(given, _)| given == name).map_or("…", |(_, value)| *value);
            let number = Number::parse(value).filter(|_| *kind == Kind::Number);
            args.set(*name, number.map_or_else(|| FluentValue::from(value), FluentValue::from));
        }
        self.format(id, &args)
    }

    /// The label of a value of a closed list: list `purpose`, value `social_worker`.
    #[must_use]
    pub fn label(&self, list: &str, value: &str) -> Option<String> {
        self.lookup(&format!("{list}-{}", value.replace('_', "-")), &[])
    }

    fn format(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut faults = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut faults);
        Some(text.into_owned())
    }
}

/// Every identifier of the catalogue, sorted.
pub fn ids() -> impl Iterator<Item = &'static str> {
    VARIABLES.iter().map(|entry| entry.0)
}

/// Names of a message's variables; `None` when there is no such message.
#[must_use]
pub fn variables(id: &str) -> Option<Vec<&'static str>> {
    let at = VARIABLES.binary_search_by_key(&id, |entry| entry.0).ok()?;
    VARIABLES.get(at).map(|(_, variables)| variables.iter().map(|(name, _)| *name).collect())
}
