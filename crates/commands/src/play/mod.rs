//! Synthetic days in a room, played through the command table like any other day: for `itgel demo` and for the case
//! files of the training mode. Nothing is prepared and nothing is written past the table.

pub mod chance;
pub mod clock;
pub mod closing;
pub mod consent;
mod files;
pub mod interview;
pub mod leaving;
pub mod opening;
pub mod room;
pub mod stage;

/// Hears what happens in the play, and has the words for it.
pub trait Teller {
    /// A sentence about what happens.
    fn tell(&self, id: &str, args: &[(&str, &str)]);
    /// A word of the catalogue.
    fn word(&self, id: &str, args: &[(&str, &str)]) -> String;
    /// Where the code of a case stands in a view, in the teller's language.
    fn code_field(&self) -> &'static str;
}

/// Nobody listens.
pub struct Silent;

impl Teller for Silent {
    fn tell(&self, _: &str, _: &[(&str, &str)]) {}
    fn word(&self, _: &str, _: &[(&str, &str)]) -> String {
        String::new()
    }
    fn code_field(&self) -> &'static str {
        "/code/mn"
    }
}

/// What is special about a case file. The three take turns, so that three cases show everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// The child says no to the organisation; a count is amended after sign-off.
    ChildsNo,
    /// The mother may be implicated and somebody else decides; the doctor's consent is taken back after sealing.
    Withdrawal,
    /// The child says no to the police; a legal order opens a part of it.
    Order,
}

/// One case file on its way.
pub struct Case {
    /// Case id.
    pub id: String,
    /// Code as spoken.
    pub code: String,
    /// The child's age in years.
    pub age: i64,
    /// What is special.
    pub turn: Turn,
    /// Interview id, once it began.
    pub interview: String,
}
