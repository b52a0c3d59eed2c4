//! Why a rule said no: a code for the two sentences, the rule's number, the field and named values.

use serde::Serialize;
use std::collections::BTreeMap;

/// A refusal is not a fault: a person can put it right. The words are made at the edge from `code`
/// (`err-<code>` says what happened, `rec-<code>` what to do).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// Kebab-case code; both catalogues hold `err-<code>` and `rec-<code>`.
    pub code: &'static str,
    /// The field beside which the sentence stands, when there is one.
    pub field: Option<&'static str>,
    /// Values for the sentence: numbers, dates and codes only, never a name or free text.
    pub args: BTreeMap<&'static str, String>,
}

impl Refusal {
    /// A refusal without field or values.
    #[must_use]
    pub fn new(code: &'static str) -> Self {
        Self { code, field: None, args: BTreeMap::new() }
    }
    /// Names the field beside which the sentence stands.
    #[must_use]
    pub fn at(mut self, field: &'static str) -> Self {
        self.field = Some(field);
        self
    }
    /// Adds a value for the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.insert(name, value.to_string());
        self
    }
}
