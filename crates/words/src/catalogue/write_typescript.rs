//! The TypeScript side: message identifiers as a type, their variables, and both catalogues as text for
//! `@fluent/bundle`. The file is committed, so that a change of words shows in a review.

use super::{Catalogue, Kind, Page};
use std::fmt::Write as _;

/// The text of `ui/src/bindings/words.ts`.
#[must_use]
pub fn write(catalogue: &Catalogue) -> String {
    let mut out = String::from(
        "// Generated from assets/words by `cargo run -p itgel-words --bin gen-words`. Do not edit.\n\
         //\n\
         // Numbers: Intl does not write Mongolian numbers the way Mongolia does (decimal comma, no grouping), so\n\
         // a bundle must be given a NUMBER function that uses `decimalMark`; isolation marks must be off.\n\n\
         export type Language = \"mn\" | \"en\";\n\n\
         export const defaultLanguage: Language = \"mn\";\n\n\
         export const decimalMark: Record<Language, string> = { mn: \",\", en: \".\" };\n\n\
         /** Every message with the variables it needs. */\n\
         export interface MessageArgs {\n",
    );
    for (_, mn, _) in catalogue.pairs() {
        let fields: Vec<_> = mn
            .variables
            .iter()
            .map(|(name, kind)| {
                let kind = match kind {
                    Kind::Text => "string",
                    Kind::Number => "number",
                };
                format!("{name}: {kind}")
            })
            .collect();
        let fields = if fields.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", fields.join("; ")) };
        _ = writeln!(out, "  \"{}\": {fields};", mn.id);
    }
    out.push_str(
        "}\n\nexport type MessageId = keyof MessageArgs;\n\n\
         /** Variables that are numbers: the values of a Failure arrive as text and are turned into numbers by this. */\n\
         export const numberVariables: { readonly [id in MessageId]?: readonly string[] } = {\n",
    );
    for (_, mn, _) in catalogue.pairs() {
        let numbers: Vec<_> = mn
            .variables
            .iter()
            .filter(|(_, k)| **k == Kind::Number)
            .map(|(n, _)| format!("\"{n}\""))
            .collect();
        if !numbers.is_empty() {
            _ = writeln!(out, "  \"{}\": [{}],", mn.id, numbers.join(", "));
        }
    }
    out.push_str("};\n\n/** The catalogues, for a FluentResource. */\nexport const sources: Record<Language, string> = {\n");
    _ = writeln!(
        out,
        "  mn: `{}`,\n  en: `{}`,\n}};",
        literal(&catalogue.mongolian),
        literal(&catalogue.english)
    );
    out
}

/// All files of a language without comments, safe inside a template literal. No line of a Fluent text begins
/// with `#`, so nothing of the messages is lost.
fn literal(pages: &[Page]) -> String {
    let mut out = String::from("\n");
    for line in pages.iter().flat_map(|page| page.source.lines()) {
        if !line.starts_with('#') {
            out.push_str(&line.replace('\\', "\\\\").replace('`', "\\`").replace("${", "\\${"));
            out.push('\n');
        }
    }
    out
}
