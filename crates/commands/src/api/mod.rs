//! What is asked and what is answered: requests in, views out, one folder of plain types.
//!
//! Identifiers, sequence numbers and byte counts cross the bridge as text, so that no JavaScript number can round them.

pub mod about;
pub mod backup;
pub mod case;
pub mod child;
pub mod consent;
pub mod elsewhere;
pub mod export;
pub mod identification;
pub mod identity;
pub mod insights;
pub mod interview;
pub mod journal;
pub mod links;
pub mod meeting;
pub mod papers;
pub mod people;
pub mod rooms;
pub mod roster;
pub mod setup;
pub mod today;
pub mod training;
pub mod upkeep;
pub mod wording;
pub mod wrapup;

/// Derives what every request and view needs.
macro_rules! api {
    ($($(#[$meta:meta])* $vis:vis struct $name:ident { $($body:tt)* })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(deny_unknown_fields)]
        $vis struct $name { $($body)* }
    )+};
}
pub(crate) use api;

api! {
    /// A request that carries nothing.
    pub struct Empty {}

    /// Nothing more to say than that it is done.
    pub struct Done {
        /// Wall clock `HH:MM:SS` of the last saved entry, or empty when nothing was written.
        pub saved_at: String,
    }
}
