//! The Rust side: an enum with one variant per message. A variable is a field, so a forgotten one does not
//! compile.

use super::{Catalogue, Kind};
use std::fmt::Write as _;
use std::path::Path;

/// Rust name of an identifier: `unlock-title` becomes `UnlockTitle`.
#[must_use]
pub fn type_name(id: &str) -> String {
    id.split('-')
        .map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect()
}

/// The generated module; `root` is the absolute path of `assets/words`.
#[must_use]
pub fn write(catalogue: &Catalogue, root: &Path) -> String {
    let mut out = String::new();
    let (mut variants, mut ids, mut args, mut table) =
        (String::new(), String::new(), String::new(), Vec::new());
    for (file, mn, en) in catalogue.pairs() {
        let name = type_name(&mn.id);
        let doc = en.text.split_whitespace().collect::<Vec<_>>().join(" ");
        // Rustdoc would read brackets and angles as links and tags.
        let doc = doc.replace(['[', ']', '<', '>', '`'], " ");
        _ = writeln!(variants, "    /// `{}` ({file}.ftl): {doc}", mn.id);
        if mn.variables.is_empty() {
            _ = writeln!(variants, "    {name},");
            _ = writeln!(ids, "            Self::{name} => {:?},", mn.id);
        } else {
            let fields: Vec<_> = mn
                .variables
                .iter()
                .map(|(field, kind)| {
                    let rust = match kind {
                        Kind::Text => "&'a str",
                        Kind::Number => "Number",
                    };
                    format!("/// ${field}\n        {field}: {rust}")
                })
                .collect();
            _ = writeln!(variants, "    {name} {{\n        {},\n    }},", fields.join(",\n        "));
            _ = writeln!(ids, "            Self::{name} {{ .. }} => {:?},", mn.id);
            let bound: Vec<_> = mn.variables.keys().cloned().collect();
            _ = writeln!(args, "            Self::{name} {{ {} }} => {{", bound.join(", "));
            for field in &bound {
                _ = writeln!(args, "                args.set({field:?}, *{field});");
            }
            _ = writeln!(args, "            }}");
        }
        let kinds: Vec<_> = mn.variables.iter().map(|(n, k)| format!("({n:?}, Kind::{k:?})")).collect();
        table.push((mn.id.clone(), kinds.join(", ")));
    }
    table.sort();
    _ = writeln!(out, "/// Everything the program can say. Each variant is one message of `assets/words`.");
    _ = writeln!(out, "#[derive(Clone, Copy, Debug, PartialEq)]\npub enum Key<'a> {{\n{variants}}}\n");
    _ = writeln!(out, "impl<'a> Key<'a> {{");
    _ = writeln!(out, "    /// The identifier in the catalogue.\n    #[must_use]");
    _ = writeln!(
        out,
        "    pub fn id(&self) -> &'static str {{\n        match self {{\n{ids}        }}\n    }}\n"
    );
    _ = writeln!(out, "    fn args(&self) -> FluentArgs<'a> {{\n        let mut args = FluentArgs::new();");
    _ = writeln!(
        out,
        "        match self {{\n{args}            _ => {{}}\n        }}\n        args\n    }}\n}}\n"
    );
    _ = writeln!(out, "/// Every identifier with its variables, in sorted order.");
    _ = writeln!(out, "static VARIABLES: &[(&str, &[(&str, Kind)])] = &[");
    for (id, kinds) in table {
        _ = writeln!(out, "    ({id:?}, &[{kinds}]),");
    }
    _ = writeln!(out, "];\n");
    for (constant, language, pages) in [("MN", "mn", &catalogue.mongolian), ("EN", "en", &catalogue.english)]
    {
        _ = writeln!(out, "static {constant}: &[&str] = &[");
        for page in pages {
            let path = root.join(language).join(format!("{}.ftl", page.name));
            _ = writeln!(out, "    include_str!({:?}),", path.display().to_string());
        }
        _ = writeln!(out, "];");
    }
    out
}
