//! From a folder of `.ftl` files to messages.

use super::{Fault, Kind, Message, Page};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use std::collections::BTreeMap;
use std::path::Path;

/// Reads all files of a language, in the order of their names.
pub fn language(root: &Path, language: &str, faults: &mut Vec<Fault>) -> Vec<Page> {
    let folder = root.join(language);
    let mut names: Vec<String> = match std::fs::read_dir(&folder) {
        Ok(entries) => entries
            .flatten()
            .filter_map(|entry| entry.file_name().to_str()?.strip_suffix(".ftl").map(str::to_owned))
            .collect(),
        Err(error) => {
            faults.push(Fault { place: language.to_owned(), what: format!("cannot be read: {error}") });
            Vec::new()
        }
    };
    names.sort();
    names
        .into_iter()
        .map(|name| {
            let place = format!("{language}/{name}.ftl");
            let source =
                std::fs::read_to_string(folder.join(format!("{name}.ftl"))).unwrap_or_else(|error| {
                    faults.push(Fault { place: place.clone(), what: format!("cannot be read: {error}") });
                    String::new()
                });
            let messages = page(&place, &source, faults);
            Page { name, source, messages }
        })
        .collect()
}

/// Reads one file.
pub fn page(place: &str, source: &str, faults: &mut Vec<Fault>) -> Vec<Message> {
    let line_at = |byte: usize| source.bytes().take(byte).filter(|b| *b == b'\n').count() + 1;
    if let Some(byte) = cut_letter(source) {
        let what = "an escape is followed by a letter that is no digit of it".to_owned();
        faults.push(Fault { place: format!("{place}:{}", line_at(byte)), what });
        return Vec::new();
    }
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            let place = format!("{place}:{}", line_at(error.pos.start));
            faults.push(Fault { place, what: error.kind.to_string() });
        }
        resource
    });
    let mut messages = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let line = line_of(source, message.id.name);
                let mut reader = Reader { variables: BTreeMap::new(), text: String::new(), fault: None };
                match &message.value {
                    Some(pattern) => reader.pattern(pattern),
                    None => reader.fault = Some("has no text"),
                }
                if !message.attributes.is_empty() {
                    reader.fault = Some("has attributes; give each text an identifier of its own");
                }
                if let Some(what) = reader.fault {
                    let place = format!("{place}:{line}");
                    faults.push(Fault { place, what: format!("`{}` {what}", message.id.name) });
                }
                let comment = message.comment.map(|c| c.content).unwrap_or_default();
                messages.push(Message {
                    id: message.id.name.to_owned(),
                    line,
                    comment: comment.into_iter().map(str::to_owned).collect(),
                    variables: reader.variables,
                    text: reader.text,
                });
            }
            Entry::Term(term) => {
                let place = format!("{place}:{}", line_of(source, &format!("-{}", term.id.name)));
                let what = format!("`-{}` is a term; write the words out", term.id.name);
                faults.push(Fault { place, what });
            }
            // Junk was reported as a parse error.
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    messages
}

/// Where an escape `\uXXXX` or `\UXXXXXX` would end inside a letter of more than one byte: the parser (0.12) takes its digits
/// by bytes and stops the program there, instead of naming the fault.
fn cut_letter(source: &str) -> Option<usize> {
    let cuts = |(at, escape): (usize, &str)| {
        let digits = if escape == "\\u" { 4 } else { 6 };
        let rest = source.as_bytes().get(at + 2..).unwrap_or_default();
        rest.iter().take(digits).any(|byte| !byte.is_ascii()).then_some(at)
    };
    source.match_indices("\\u").chain(source.match_indices("\\U")).find_map(cuts)
}

/// The line on which an identifier is defined; the syntax tree does not carry positions.
fn line_of(source: &str, id: &str) -> usize {
    let defines = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    source.lines().position(defines).map_or(1, |at| at + 1)
}

struct Reader {
    variables: BTreeMap<String, Kind>,
    text: String,
    fault: Option<&'static str>,
}

impl Reader {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => {
                self.inline(inline, Kind::Text);
                if let InlineExpression::VariableReference { id } = variable_in(inline) {
                    self.text.push_str(&format!("{{{}}}", id.name));
                }
            }
            Expression::Select { selector, variants } => {
                let plural = variants.iter().all(|variant| match &variant.key {
                    VariantKey::Identifier { name } => {
                        ["zero", "one", "two", "few", "many", "other"].contains(name)
                    }
                    VariantKey::NumberLiteral { .. } => true,
                });
                self.inline(selector, if plural { Kind::Number } else { Kind::Text });
                for variant in variants {
                    self.pattern(&variant.value);
                    // Keeps the words of two variants apart.
                    self.text.push('\n');
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, kind: Kind) {
        match inline {
            InlineExpression::StringLiteral { value } => self.text.push_str(value),
            InlineExpression::VariableReference { id } => {
                let known = self.variables.entry(id.name.to_owned()).or_insert(kind);
                *known = kind.max(*known);
            }
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                match positional(arguments) {
                    Some(variable) => self.inline(variable, Kind::Number),
                    None => self.fault = Some("must name one variable in NUMBER()"),
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => self.fault = Some("uses a part of Fluent that is not used here"),
        }
    }
}

/// The variable that is shown, with or without `NUMBER()` around it; anything else as it is.
fn variable_in<'a>(inline: &'a InlineExpression<&'a str>) -> &'a InlineExpression<&'a str> {
    match inline {
        InlineExpression::FunctionReference { arguments, .. } => positional(arguments).unwrap_or(inline),
        other => other,
    }
}

/// The one variable inside `NUMBER($x, …)`.
fn positional<'a>(arguments: &'a CallArguments<&'a str>) -> Option<&'a InlineExpression<&'a str>> {
    match arguments.positional.as_slice() {
        [variable @ InlineExpression::VariableReference { .. }] => Some(variable),
        _ => None,
    }
}
