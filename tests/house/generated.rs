//! What is generated is committed, and fresh.

use crate::tree;
use itgel_commands::{bindings, table};

#[test]
fn the_bindings_are_those_of_the_command_table() {
    assert!(tree::text("ui/src/bindings/commands.ts") == bindings::typescript(), "stale: run `make gen`");
}

#[test]
fn every_command_has_its_one_permission() {
    assert!(tree::text("src-tauri/commands.txt") == bindings::names(), "stale: run `make gen`");
    let granted = tree::text("src-tauri/capabilities/main.json");
    assert!(granted == bindings::capability(), "stale: run `make gen`");
    for command in table::COMMANDS {
        let permission = format!("\"itgel:allow-{}\"", command.name.replace('_', "-"));
        assert_eq!(granted.matches(&permission).count(), 1, "{permission}");
    }
}
