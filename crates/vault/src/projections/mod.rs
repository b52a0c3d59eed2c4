//! The views of the journal: what lists and screens ask for often, derived entry by entry in the transaction
//! that writes the entry. They can be emptied and filled again from the journal, and are then the same; the
//! journal alone decides.
//!
//! What a case file amounts to is folded by `casefile`, once; a view only writes down parts of that state.
//! So a view never fails on an event that does not fit: the fold has already passed over it.

pub mod appointment;
pub mod attachment;
pub mod bundle;
pub mod case_list;
pub mod consent_summary;
pub mod interview_list;
pub mod person;
pub mod recipient;
pub mod referral;

use crate::error::VaultError;
use crate::folds::{Folds, meta_of};
use crate::projections::case_list::Touched;
use crate::sql;
use itgel_casefile::event::{CaseEvent, Event, Placed};
use itgel_casefile::ids::CaseId;
use itgel_casefile::state::CaseFile;
use itgel_journal::Hash;
use itgel_seal::digest::Sha256Stream;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use std::collections::BTreeMap;

/// Every view, with the columns that order its rows.
const TABLES: [(&str, &str); 11] = [
    ("case_list", "case_id"),
    ("interview_list", "interview_id"),
    ("appointment", "appointment_id"),
    ("referral", "referral_id"),
    ("attachment", "attachment_id"),
    ("bundle", "bundle_id"),
    ("consent_summary", "case_id"),
    ("consent_answer", "case_id, giver, purpose"),
    ("person", "person_id"),
    ("person_key", "person_id, from_seq"),
    ("recipient", "recipient_id"),
];

/// Takes one entry into every view it concerns.
pub(crate) fn apply(connection: &Connection, placed: &Placed, folds: &mut Folds) -> Result<(), VaultError> {
    match (&placed.event, placed.case) {
        (Event::Case(event), Some(id)) => {
            let case = folds.case(connection, id, placed.seq)?;
            case.apply(&meta_of(placed), event);
            case_list::apply(connection, placed, event, case)?;
            apply_case(connection, placed, event, case)
        }
        (Event::Room(event), None) => {
            person::apply(connection, placed, event)?;
            recipient::apply(connection, placed, event, folds)
        }
        // Append refuses these two; a journal written elsewhere may hold them and is still readable.
        (Event::Case(_), None) | (Event::Room(_), Some(_)) => Ok(()),
    }
}

/// Cases whose line in the list is still to be written, while the views are filled anew: once for each and piece of the journal,
/// and not for every entry. What the line says is only what the case is at the end.
#[derive(Default)]
pub(crate) struct Due(BTreeMap<CaseId, Touched>);

impl Due {
    /// Takes one entry into every view it concerns, but for the list of cases, which [`Due::write`] fills.
    pub(crate) fn apply(
        &mut self,
        connection: &Connection,
        placed: &Placed,
        folds: &mut Folds,
    ) -> Result<(), VaultError> {
        let (Event::Case(event), Some(id)) = (&placed.event, placed.case) else {
            return apply(connection, placed, folds);
        };
        let case = folds.case(connection, id, placed.seq)?;
        case.apply(&meta_of(placed), event);
        if case.opened_at.is_some() {
            let now = Touched { opened_seq: placed.seq, at: placed.at.clone(), seq: placed.seq };
            let opened_seq = self.0.get(&id).map_or(placed.seq, |before| before.opened_seq);
            self.0.insert(id, Touched { opened_seq, ..now });
        }
        apply_case(connection, placed, event, case)
    }

    /// Writes them, with every entry below `before` taken in.
    pub(crate) fn write(
        &mut self,
        connection: &Connection,
        folds: &mut Folds,
        before: u64,
    ) -> Result<(), VaultError> {
        for (id, touched) in std::mem::take(&mut self.0) {
            case_list::write(connection, folds.case(connection, id, before)?, &touched)?;
        }
        Ok(())
    }
}

fn apply_case(
    connection: &Connection,
    placed: &Placed,
    event: &CaseEvent,
    case: &CaseFile,
) -> Result<(), VaultError> {
    interview_list::apply(connection, event, case)?;
    appointment::apply(connection, event, case)?;
    referral::apply(connection, event, case)?;
    attachment::apply(connection, event, case)?;
    bundle::apply(connection, placed, event, case)?;
    consent_summary::apply(connection, event, case)
}

/// Empties every view.
pub(crate) fn clear(connection: &Connection) -> Result<(), VaultError> {
    for (table, _) in TABLES {
        sql::run(connection, &format!("DELETE FROM {table}"), [])?;
    }
    Ok(())
}

/// A hash over every row of every view, in a fixed order: equal hashes, identical views.
pub(crate) fn digest(connection: &Connection) -> Result<Vec<(&'static str, Hash)>, VaultError> {
    TABLES.iter().map(|(table, order)| Ok((*table, digest_table(connection, table, order)?))).collect()
}

fn digest_table(connection: &Connection, table: &str, order: &str) -> Result<Hash, VaultError> {
    let mut hash = Sha256Stream::new();
    let mut statement = connection.prepare(&format!("SELECT * FROM {table} ORDER BY {order}"))?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            // A word for the type and the length before the bytes: no two rows give the same input.
            let (kind, bytes) = match row.get_ref(column)? {
                ValueRef::Null => (b'n', Vec::new()),
                ValueRef::Integer(value) => (b'i', value.to_be_bytes().to_vec()),
                ValueRef::Real(value) => (b'r', value.to_be_bytes().to_vec()),
                ValueRef::Text(text) => (b't', text.to_vec()),
                ValueRef::Blob(bytes) => (b'b', bytes.to_vec()),
            };
            hash.update(&[kind]);
            hash.update(&(bytes.len() as u64).to_be_bytes());
            hash.update(&bytes);
        }
    }
    Ok(hash.finish())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::TABLES;
    use crate::migrations::{STEPS, migrations};
    use rusqlite::Connection;

    /// A view that is forgotten here would be neither filled anew nor compared.
    #[test]
    fn every_table_of_the_views_is_emptied_filled_and_compared_by_a_whole_key() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrations().validate().unwrap();
        migrations().to_latest(&mut connection).unwrap();
        let names = |step: &str| {
            let begins = step.split("CREATE TABLE ").skip(1);
            begins.map(|rest| rest.split_whitespace().next().unwrap().to_owned()).collect::<Vec<_>>()
        };
        // The journal and its keys are not filled from anything.
        let [(_, journal), (_, views), (_, keys)] = STEPS;
        let (journal, views) = ([names(journal), names(keys)].concat(), names(views));
        assert_eq!(views, TABLES.map(|(table, _)| table));
        assert_eq!(journal.len(), 12);
        for (table, order) in TABLES {
            let sql = format!("SELECT name FROM pragma_table_info('{table}') WHERE pk > 0 ORDER BY pk");
            let mut statement = connection.prepare(&sql).unwrap();
            let key: Vec<String> =
                statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
            assert_eq!(key.join(", "), order, "{table}");
        }
    }
}
