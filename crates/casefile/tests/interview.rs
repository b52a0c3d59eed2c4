//! The interview from planning to amendment: every refusal, the arithmetic of time, and what is signed.
#![allow(clippy::unwrap_used)]

#[path = "interview/adding.rs"]
mod adding;
#[path = "interview/aftercare.rs"]
mod aftercare;
#[path = "interview/amending.rs"]
mod amending;
#[path = "interview/beginning.rs"]
mod beginning;
#[path = "interview/blind.rs"]
mod blind;
#[path = "interview/clock.rs"]
mod clock;
#[path = "interview/counting.rs"]
mod counting;
#[path = "interview/dangers.rs"]
mod dangers;
#[path = "interview/desk.rs"]
mod desk;
#[path = "interview/elsewhere.rs"]
mod elsewhere;
#[path = "interview/files.rs"]
mod files;
#[path = "interview/handing_on.rs"]
mod handing_on;
#[path = "interview/hiding.rs"]
mod hiding;
#[path = "interview/leading.rs"]
mod leading;
#[path = "interview/leaving_text.rs"]
mod leaving_text;
#[path = "interview/live.rs"]
mod live;
#[path = "interview/meeting.rs"]
mod meeting;
#[path = "interview/model.rs"]
mod model;
#[path = "interview/numbers.rs"]
mod numbers;
#[path = "interview/open_points.rs"]
mod open_points;
#[path = "interview/people.rs"]
mod people;
#[path = "interview/planning.rs"]
mod planning;
#[path = "interview/power.rs"]
mod power;
#[path = "interview/practising.rs"]
mod practising;
#[path = "interview/presence.rs"]
mod presence;
#[path = "interview/rooms.rs"]
mod rooms;
#[path = "interview/roster.rs"]
mod roster;
#[path = "interview/samples.rs"]
mod samples;
#[path = "interview/sealing.rs"]
mod sealing;
#[path = "interview/sheets.rs"]
mod sheets;
#[path = "interview/signed_sections.rs"]
mod signed_sections;
#[path = "interview/statement.rs"]
mod statement;
#[path = "interview/steps.rs"]
mod steps;
#[path = "interview/wire.rs"]
mod wire;
#[path = "interview/wrapping.rs"]
mod wrapping;
