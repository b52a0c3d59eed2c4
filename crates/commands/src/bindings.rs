//! Writes the TypeScript of the command table: every type once, then one interface of all commands.

use crate::failure::Failure;
use crate::job::Progress;
use crate::table::{self, TypeVisitor};
use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use ts_rs::{Config, TS};

/// The whole of `ui/src/bindings/commands.ts`.
#[must_use]
pub fn typescript() -> String {
    let mut all = Collector { config: Config::new().with_large_int("string"), ..Collector::default() };
    all.add::<Failure>();
    all.add::<Progress>();
    table::visit(&mut all);
    let mut out = String::from(
        "// Written by `make gen` from crates/commands/src/table.rs. Do not edit.\n/* eslint-disable */\n\n",
    );
    for declaration in all.types.values() {
        let _ = writeln!(out, "export {declaration}\n");
    }
    let _ = writeln!(out, "export interface Commands {{\n{}}}\n", all.commands);
    out.push_str("export type CommandName = keyof Commands;\n");
    out
}

/// The fields of a command's request with their types, in TypeScript's notation: what a person is shown who wrote
/// others. None when there is no such command.
#[must_use]
pub fn request_shape(name: &str) -> Option<String> {
    struct Wanted<'a>(&'a str, Option<String>);
    impl TypeVisitor for Wanted<'_> {
        fn command<Q: TS + 'static, V: TS + 'static>(&mut self, name: &str, _: &str) {
            if name == self.0 {
                self.1 = Some(Q::inline(&Config::new().with_large_int("string")));
            }
        }
    }
    let mut wanted = Wanted(name, None);
    table::visit(&mut wanted);
    // On a terminal names and types are enough; the comments would hide them.
    let bare = |text: String| -> String {
        let kept = text.split("/**").enumerate().map(|(n, piece)| match n {
            0 => piece,
            _ => piece.split_once("*/").map_or("", |(_, after)| after),
        });
        kept.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
    };
    wanted.1.map(bare)
}

/// The two words that belong to the shell itself.
const SHELL: [&str; 2] = ["cancel_job", "note_activity"];

/// Every word the window may say, in the order of the table.
fn words() -> impl Iterator<Item = &'static str> {
    table::COMMANDS.iter().map(|c| c.name).chain(SHELL)
}

/// `src-tauri/commands.txt`: one command name a line.
#[must_use]
pub fn names() -> String {
    words().fold(String::new(), |mut out, name| {
        let _ = writeln!(out, "{name}");
        out
    })
}

/// `src-tauri/capabilities/main.json`: one permission per command, and the few of Tauri's own that the page needs.
#[must_use]
pub fn capability() -> String {
    const OF_TAURI: [&str; 6] = [
        "core:event:allow-listen",
        "core:event:allow-unlisten",
        "core:webview:allow-set-webview-zoom",
        "core:window:allow-set-fullscreen",
        "core:window:allow-set-title",
        "dialog:allow-open",
    ];
    let mut permissions: Vec<String> = OF_TAURI.iter().map(|&p| p.to_owned()).collect();
    permissions.extend(words().map(|name| format!("itgel:allow-{}", name.replace('_', "-"))));
    let lines: Vec<String> = permissions.iter().map(|p| format!("    \"{p}\"")).collect();
    format!(
        "{{\n  \"identifier\": \"main\",\n  \"description\": \"Written by `make gen`: one permission per command.\",\n  \"windows\": [\"main\"],\n  \"permissions\": [\n{}\n  ]\n}}\n",
        lines.join(",\n")
    )
}

#[derive(Default)]
struct Collector {
    config: Config,
    seen: HashSet<TypeId>,
    types: BTreeMap<String, String>,
    commands: String,
}

impl Collector {
    fn add<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        // Only named types are declared; lists, options and numbers are written where they stand.
        if T::output_path().is_some() {
            self.types.insert(T::name(&self.config), T::decl(&self.config));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl ts_rs::TypeVisitor for Collector {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}

impl TypeVisitor for Collector {
    fn command<Q: TS + 'static, V: TS + 'static>(&mut self, name: &str, meaning: &str) {
        self.add::<Q>();
        self.add::<V>();
        let (q, v) = (Q::name(&self.config), V::name(&self.config));
        let _ = writeln!(self.commands, "  /**{meaning} */\n  {name}: {{ request: {q}; view: {v} }};");
    }
}
