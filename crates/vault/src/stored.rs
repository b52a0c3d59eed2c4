//! What is stored beside the lines and must fit them: the nodes of the tree, the indexes, and the signed heads.

use crate::error::VaultError;
use crate::sql;
use crate::verify::Head;
use itgel_journal::{Checkpoint, Hash, LogKey};
use itgel_seal::digest::Sha256Stream;
use rusqlite::Connection;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// The nodes of one level of the tree: how many, and a hash over all of them in order.
#[derive(Clone, Default)]
pub(crate) struct Level {
    pub(crate) count: u64,
    hash: Sha256Stream,
}

impl Level {
    /// Takes in the next node.
    pub(crate) fn take(&mut self, hash: &Hash) {
        self.count += 1;
        self.hash.update(hash);
    }
}

/// What the indexes must hold, whatever the order: how many entries, and the sum of a hash of each. Enough
/// against old pages; who can write rows of their own choice is found by the root.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Indexed {
    count: u64,
    sum: u64,
}

impl Indexed {
    /// Takes in an entry: of a case by the case, of the room by its act.
    pub(crate) fn take(&mut self, seq: u64, case: Option<[u8; 16]>, act: &str) {
        let mut hasher = DefaultHasher::new();
        seq.hash(&mut hasher);
        match case {
            Some(case) => case.hash(&mut hasher),
            None => act.hash(&mut hasher),
        }
        self.count += 1;
        self.sum = self.sum.wrapping_add(hasher.finish());
    }
}

/// All of it as it was found; what it is worth, the lines say.
pub(crate) struct Stored {
    /// Of each head what this log signed, whatever epoch it names; nothing where it signed nothing.
    pub(crate) signed: Vec<Option<Checkpoint>>,
    /// The nodes and the indexes, where they can be read.
    pub(crate) tree: Result<Tree, VaultError>,
}

/// The nodes of the tree and the indexes.
pub(crate) struct Tree {
    /// The nodes, level by level.
    pub(crate) nodes: Vec<Level>,
    /// Each node has the number that it must have, and none is left out.
    pub(crate) in_place: bool,
    /// What the indexes find.
    pub(crate) indexed: Indexed,
}

impl Stored {
    /// Reads it, and checks the signatures.
    pub(crate) fn read(connection: &Connection, heads: &[Head], log: &LogKey) -> Self {
        let signed = heads.iter().map(|head| Checkpoint::verify(&head.note, log.public()).ok()).collect();
        Self { signed, tree: Tree::read(connection) }
    }
}

impl Tree {
    fn read(connection: &Connection) -> Result<Self, VaultError> {
        let (nodes, in_place) = nodes(connection)?;
        Ok(Self { nodes, in_place, indexed: indexes(connection)? })
    }
}

/// Whether two trees have the same nodes.
pub(crate) fn same_nodes(one: Vec<Level>, other: Vec<Level>) -> bool {
    let finish = |levels: Vec<Level>| -> Vec<(u64, Hash)> {
        levels.into_iter().map(|level| (level.count, level.hash.finish())).collect()
    };
    finish(one) == finish(other)
}

/// The nodes in their order, and whether each is in its place.
fn nodes(connection: &Connection) -> Result<(Vec<Level>, bool), VaultError> {
    let mut stored: Vec<Level> = Vec::new();
    let mut in_place = true;
    let mut statement = connection.prepare("SELECT level, idx, hash FROM node ORDER BY level, idx")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let level: u8 = row.get(0)?;
        let hash: Hash = row.get(2)?;
        let level = usize::from(level);
        if stored.len() <= level {
            stored.resize(level + 1, Level::default());
        }
        if let Some(level) = stored.get_mut(level) {
            in_place &= sql::uint(row.get(1)?)? == level.count;
            level.take(&hash);
        }
    }
    Ok((stored, in_place))
}

/// Entries are found by indexes; one old page of an index would hide a withdrawal of consent from the
/// fold of its case, with every line in its place. (`PRAGMA integrity_check(entry)` sees it too, at four
/// times the cost.)
fn indexes(connection: &Connection) -> Result<Indexed, VaultError> {
    let mut found = Indexed::default();
    let mut statement = connection
        .prepare("SELECT case_id, seq FROM entry INDEXED BY entry_of_case WHERE case_id IS NOT NULL")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        found.take(sql::number(row, "seq")?, Some(row.get("case_id")?), "");
    }
    let mut statement =
        connection.prepare("SELECT act, seq FROM entry INDEXED BY entry_of_room WHERE case_id IS NULL")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let act = row.get_ref("act")?.as_str().map_err(|_| VaultError::Damaged { part: "itgel.db" })?;
        found.take(sql::number(row, "seq")?, None, act);
    }
    Ok(found)
}
