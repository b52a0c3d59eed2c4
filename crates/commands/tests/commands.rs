//! Everything a person can ask, through the one door [`itgel_commands::table::call`].
#![allow(clippy::unwrap_used)]

#[path = "commands/after.rs"]
mod after;
#[path = "commands/aside.rs"]
mod aside;
#[path = "commands/backups.rs"]
mod backups;
#[path = "commands/bad_input.rs"]
mod bad_input;
#[path = "commands/behind.rs"]
mod behind;
#[path = "commands/births.rs"]
mod births;
#[path = "commands/broken.rs"]
mod broken;
#[path = "commands/check.rs"]
mod check;
#[path = "commands/child.rs"]
mod child;
#[path = "commands/clock.rs"]
mod clock;
#[path = "commands/counts.rs"]
mod counts;
#[path = "commands/day.rs"]
mod day;
#[path = "commands/deciders.rs"]
mod deciders;
#[path = "commands/elsewhere.rs"]
mod elsewhere;
#[path = "commands/export.rs"]
mod export;
#[path = "commands/facts.rs"]
mod facts;
#[path = "commands/filters.rs"]
mod filters;
#[path = "commands/gone.rs"]
mod gone;
#[path = "commands/half_done.rs"]
mod half_done;
#[path = "commands/held.rs"]
mod held;
#[path = "commands/insights.rs"]
mod insights;
#[path = "commands/intake.rs"]
mod intake;
#[path = "commands/journal.rs"]
mod journal;
#[path = "commands/kept.rs"]
mod kept;
#[path = "commands/later_files.rs"]
mod later_files;
#[path = "commands/links.rs"]
mod links;
#[path = "commands/live.rs"]
mod live;
#[path = "commands/medium.rs"]
mod medium;
#[path = "commands/names.rs"]
mod names;
#[path = "commands/naming.rs"]
mod naming;
#[path = "commands/new_sheets.rs"]
mod new_sheets;
#[path = "commands/notice.rs"]
mod notice;
#[path = "commands/owed.rs"]
mod owed;
#[path = "commands/own.rs"]
mod own;
#[path = "commands/own_receipts.rs"]
mod own_receipts;
#[path = "commands/preview.rs"]
mod preview;
#[path = "commands/receipts.rs"]
mod receipts;
#[path = "commands/recovery.rs"]
mod recovery;
#[path = "commands/repeats.rs"]
mod repeats;
#[path = "commands/role_table.rs"]
mod role_table;
#[path = "commands/roles.rs"]
mod roles;
#[path = "commands/rooms.rs"]
mod rooms;
#[path = "commands/roster.rs"]
mod roster;
#[path = "commands/script.rs"]
mod script;
#[path = "commands/settings.rs"]
mod settings;
#[path = "commands/setup.rs"]
mod setup;
#[path = "commands/staff.rs"]
mod staff;
#[path = "commands/stopped.rs"]
mod stopped;
#[path = "commands/store.rs"]
mod store;
#[path = "commands/support.rs"]
mod support;
#[path = "commands/today.rs"]
mod today;
#[path = "commands/training.rs"]
mod training;
#[path = "commands/upkeep.rs"]
mod upkeep;
#[path = "commands/vital.rs"]
mod vital;
#[path = "commands/wordings.rs"]
mod wordings;
