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

/// One command name a line, for the shell's permissions.
#[must_use]
pub fn names() -> String {
    table::COMMANDS.iter().fold(String::new(), |mut out, c| {
        let _ = writeln!(out, "{}", c.name);
        out
    })
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
