//! What one attack found.

use serde::{Deserialize, Serialize};

/// One row of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// What was attacked, and how: `kill: live taps`.
    pub row: String,
    /// Attacks.
    pub tried: u64,
    /// Attacks after which everything held.
    pub survived: u64,
    /// Whether all were survived and the row was shown to find a planted fault.
    pub ok: bool,
    /// What surviving means here, and which planted fault was found.
    pub note: String,
}

/// So many ways in which something did not hold are told.
const MOST: usize = 5;

/// A row that is being counted. It is good only when something was tried, all of it was survived, and a fault that was
/// planted on purpose was found first: a row that cannot find anything says nothing.
#[derive(Clone, Debug)]
pub struct Rows {
    row: String,
    survives: String,
    planted: Option<(String, bool)>,
    tried: u64,
    survived: u64,
    failed: Vec<String>,
    not_tried: Option<String>,
}

impl Rows {
    /// Begins a row: its name, and what surviving means.
    #[must_use]
    pub fn new(row: &str, survives: &str) -> Self {
        Self {
            row: row.to_owned(),
            survives: survives.to_owned(),
            planted: None,
            tried: 0,
            survived: 0,
            failed: Vec::new(),
            not_tried: None,
        }
    }

    /// Something that could not be tried on this computer, and why. It counts neither as tried nor as survived. Where it is
    /// all of the row, the row says so, with no attack in it, and does not stand against the others.
    pub fn not_tried(&mut self, why: &str) {
        let said = self.not_tried.take().map_or(String::new(), |before| format!("{before}; "));
        self.not_tried = Some(said + why);
    }

    /// A fault that was planted on purpose, and whether the very check of this row found it.
    pub fn planted(&mut self, fault: &str, found: bool) {
        let (said, all) = self.planted.take().unwrap_or((String::new(), true));
        let said = if said.is_empty() { fault.to_owned() } else { format!("{said}; {fault}") };
        self.planted = Some((said, all && found));
    }

    /// One attack; `Err` says what did not hold, in words without any name.
    pub fn attack(&mut self, held: Result<(), String>) {
        self.tried += 1;
        match held {
            Ok(()) => self.survived += 1,
            Err(what) => {
                // A row that breaks breaks many times in one way, and now and then in several.
                if self.failed.len() < MOST && !self.failed.contains(&what) {
                    self.failed.push(what);
                }
            }
        }
    }

    /// Whether every attack so far was survived.
    #[must_use]
    pub fn all_survived(&self) -> bool {
        self.tried == self.survived
    }

    /// The finished row.
    #[must_use]
    pub fn finish(self) -> Row {
        let (fault, found) = match &self.planted {
            Some((fault, found)) => (fault.as_str(), *found),
            None => ("none", false),
        };
        let mut note = format!("survived: {}. Planted: {fault}: ", self.survives);
        note.push_str(if found { "found" } else { "NOT FOUND" });
        if !self.failed.is_empty() {
            note.push_str(&format!(". First that did not hold: {}", self.failed.join("; ")));
        }
        if let Some(why) = &self.not_tried {
            note.push_str(&format!(". NOT TRIED: {why}"));
        }
        let nothing = self.tried == 0 && self.planted.is_none() && self.not_tried.is_some();
        if let (true, Some(why)) = (nothing, &self.not_tried) {
            note = format!("NOT TRIED: {why}");
        }
        let ok = nothing || (found && self.tried > 0 && self.tried == self.survived);
        Row { row: self.row, tried: self.tried, survived: self.survived, ok, note }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_good_only_with_a_planted_fault_found_and_all_survived() {
        let row = |planted: Option<bool>, held: &[bool]| {
            let mut rows = Rows::new("a", "b");
            if let Some(found) = planted {
                rows.planted("c", found);
            }
            for held in held {
                rows.attack(if *held { Ok(()) } else { Err("d".to_owned()) });
            }
            rows.finish()
        };
        assert!(row(Some(true), &[true, true]).ok);
        assert!(!row(None, &[true]).ok);
        assert!(!row(Some(false), &[true]).ok);
        assert!(!row(Some(true), &[]).ok);
        let bad = row(Some(true), &[true, false, false]);
        let mut nothing = Rows::new("a", "b");
        nothing.not_tried("d");
        let nothing = nothing.finish();
        assert!(nothing.ok && nothing.tried == 0 && nothing.note.ends_with("NOT TRIED: d"));
        assert!(!bad.ok && bad.tried == 3 && bad.survived == 1 && bad.note.ends_with("did not hold: d"));
    }
}
