//! Sentences on standard output and standard error, or JSON for scripts.

use crate::arguments::Tongue;
use itgel_commands::failure::{Failure, FailureKind};
use itgel_commands::house::{Language as ReportLanguage, SayWords};
use itgel_words::{Language, Words};
use serde::Serialize;
use std::io::Write as _;

/// How this run speaks.
pub struct Voice {
    words: Words,
    json: bool,
}

impl Voice {
    /// In this language; as JSON when a script listens.
    pub fn new(tongue: Tongue, json: bool) -> Self {
        let language = match tongue {
            Tongue::Mn => Language::Mn,
            Tongue::En => Language::En,
        };
        Self { words: Words::new(language), json }
    }

    /// Whether a script listens.
    pub fn json(&self) -> bool {
        self.json
    }

    /// A sentence of the catalogue.
    pub fn word(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.words.lookup(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// One line on standard output. A closed pipe is not a fault.
    pub fn line(&self, text: &str) {
        let _ = writeln!(std::io::stdout(), "{text}");
    }

    /// A sentence of the catalogue on standard output, unless a script listens.
    pub fn tell(&self, id: &str, args: &[(&str, &str)]) {
        if !self.json {
            self.line(&self.word(id, args));
        }
    }

    /// A value, as JSON.
    pub fn value(&self, value: &impl Serialize) {
        if let Ok(text) = serde_json::to_string_pretty(value) {
            self.line(&text);
        }
    }

    /// What did not happen and what to do, on standard error; as JSON on standard output when a script listens.
    pub fn failure(&self, failure: &Failure) {
        if self.json {
            self.value(failure);
            return;
        }
        if failure.kind == FailureKind::Cancelled {
            return;
        }
        let args: Vec<(&str, &str)> = failure.args.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        let mut text = self.word(&format!("err-{}", failure.code), &args);
        text.push(' ');
        text.push_str(&self.word(&format!("rec-{}", failure.code), &args));
        if !failure.field.is_empty() {
            text.push_str(&format!(" ({})", failure.field));
        }
        if !failure.incident.is_empty() {
            text.push_str(&format!(" [{}]", failure.incident));
        }
        let _ = writeln!(std::io::stderr(), "{}", text.trim());
    }
}

/// The words of the printed report, in the language it asks for.
pub fn report_words() -> Box<SayWords> {
    let (mn, en) = (Words::new(Language::Mn), Words::new(Language::En));
    Box::new(move |language, id, values| {
        let words = match language {
            ReportLanguage::Mongolian => &mn,
            ReportLanguage::English => &en,
        };
        words.lookup(id, values).unwrap_or_else(|| id.to_owned())
    })
}
