//! Sentences on standard output and standard error, or JSON for scripts.

use crate::arguments::Tongue;
use itgel_commands::failure::Failure;
use itgel_commands::house::{Language as ReportLanguage, SayWords};
use itgel_words::{Language, Words};
use serde::Serialize;
use std::cell::Cell;
use std::io::Write as _;

/// How things are spelled on the command line, in every language alike.
const SPELLINGS: [(&str, &str); 10] = [
    ("file", "--passphrase-file"),
    ("descriptor", "--passphrase-fd"),
    ("person", "--person NAME"),
    ("text", "name=text"),
    ("json", "name:=json"),
    ("secret", "passphrase@=FILE"),
    ("line", "name@=FILE"),
    ("request", "--request FILE"),
    ("list", "--json"),
    ("help", "itgel --help"),
];

/// How this run speaks.
pub struct Voice {
    words: Words,
    json: bool,
    /// A script gets one JSON value per run, so after an answer no failure is written.
    answered: Cell<bool>,
}

impl Voice {
    /// In this language; as JSON when a script listens.
    pub fn new(tongue: Tongue, json: bool) -> Self {
        let language = match tongue {
            Tongue::Mn => Language::Mn,
            Tongue::En => Language::En,
        };
        Self { words: Words::new(language), json, answered: Cell::new(false) }
    }

    /// The names of the steps of long work, to be kept by a job.
    pub fn steps(&self) -> impl Fn(&str) -> String + Send + Sync + 'static {
        let words = Words::new(self.words.language());
        move |step| words.lookup(&format!("step-{step}"), &[]).unwrap_or_default()
    }

    /// Where the code of a case stands in a view, in this language.
    pub fn code_field(&self) -> &'static str {
        match self.words.language() {
            Language::Mn => "/code/mn",
            Language::En => "/code/en",
        }
    }

    /// Whether a script listens.
    pub fn json(&self) -> bool {
        self.json
    }

    /// A sentence of the catalogue.
    pub fn word(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.words.lookup(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// A sentence of the catalogue, if it is there.
    pub fn known(&self, id: &str) -> Option<String> {
        self.words.lookup(id, &[])
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
        self.answered.set(true);
        if let Ok(text) = serde_json::to_string_pretty(value) {
            self.line(&text);
        }
    }

    /// What did not happen and what to do, as one line.
    pub fn sentence(&self, failure: &Failure) -> String {
        // In the window a request that does not fit is the window's fault; here it is a slip of typing.
        let code = if failure.code == "request-malformed" { "usage-request" } else { &failure.code };
        let mut args: Vec<(&str, &str)> =
            failure.args.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        // A case is named as it is spoken in this language.
        if self.words.language() == Language::En
            && let Some(code) = failure.args.get("code_en")
        {
            args.retain(|(name, _)| *name != "code");
            args.push(("code", code));
        }
        args.extend(SPELLINGS);
        let (what, then) =
            (self.word(&format!("err-{code}"), &args), self.word(&format!("rec-{code}"), &args));
        let mut text = format!("{what} {then}");
        for (open, more, close) in [('(', &failure.field, ')'), ('[', &failure.incident, ']')] {
            if !more.is_empty() {
                text.push_str(&format!(" {open}{more}{close}"));
            }
        }
        text
    }

    /// What did not happen and what to do, on standard error; as JSON on standard output when a script listens.
    pub fn failure(&self, failure: &Failure) {
        if self.json {
            if self.answered.get() {
                // One answer, which is of what was done; what failed after it stands apart, as JSON too.
                let text = serde_json::to_string(failure).unwrap_or_default();
                let _ = writeln!(std::io::stderr(), "{text}");
            } else {
                self.value(failure);
            }
        } else {
            let _ = writeln!(std::io::stderr(), "{}", self.sentence(failure));
        }
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
