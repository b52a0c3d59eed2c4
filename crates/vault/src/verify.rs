//! Recomputing the chain from the rows. The pages of the database are authentic one by one, but an old page
//! put back at its place is authentic too (trust.md 0.7, tried): only the tree over all lines shows it.

use crate::anchor::Anchor;
use crate::error::{VaultError, is_damage};
use crate::integrity::MismatchKind as M;
use crate::read::StoredNodes;
use crate::sql;
use itgel_journal::{Checkpoint, Frontier, Hash, LogKey, Nodes, commit_payload, leaf_hash, parse};
use rusqlite::{Connection, Row};

/// What the rows were found to be.
pub(crate) struct Verified {
    /// The tree over the lines, to append to.
    pub(crate) frontier: Frontier,
    /// Payloads that are what their lines commit to.
    pub(crate) commitments: u64,
    /// Signed heads that are over these lines and signed by this log.
    pub(crate) heads: u64,
    /// Stored nodes that were compared.
    pub(crate) nodes: u64,
    /// What does not fit, in the order it was found.
    pub(crate) problems: Vec<M>,
}

/// How much to compare.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Depth {
    /// What an unlock needs: every line, every payload, every head's root, the newest head's signature, and
    /// those stored nodes on which the next entry builds.
    Unlock,
    /// Also every stored node and every signature.
    Everything,
}

/// A head as it is stored.
struct Head {
    size: u64,
    root: Hash,
    note: String,
}

/// Recomputes everything. Rows that cannot be read are a problem found, not an error.
pub(crate) fn verify(
    connection: &Connection,
    log: &LogKey,
    anchor: Option<&Anchor>,
    depth: Depth,
) -> Verified {
    let mut found =
        Verified { frontier: Frontier::new(), commitments: 0, heads: 0, nodes: 0, problems: Vec::new() };
    if found.run(connection, log, anchor, depth).is_err() {
        found.problems.push(M::Unreadable);
    }
    found
}

impl Verified {
    fn run(
        &mut self,
        connection: &Connection,
        log: &LogKey,
        anchor: Option<&Anchor>,
        depth: Depth,
    ) -> Result<(), VaultError> {
        let heads = sql::rows(connection, "SELECT size, root, note FROM head ORDER BY size", [], |row| {
            Ok(Head { size: sql::number(row, "size")?, root: row.get("root")?, note: row.get("note")? })
        })?;
        let mut due = heads.iter().peekable();
        let mut statement = connection.prepare(
            "SELECT entry.seq, line, case_id, act, salt, body FROM entry LEFT JOIN payload USING (seq)
             ORDER BY entry.seq",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let expected = self.frontier.size();
            if sql::number(row, "seq")? != expected {
                self.problems.push(M::Gap { seq: expected });
                break;
            }
            self.take_line(connection, row, log, depth)?;
            while let Some(head) = due.next_if(|head| head.size <= self.frontier.size()) {
                self.check_root(head);
            }
            if let Some(anchor) = anchor.filter(|anchor| anchor.size == self.frontier.size()) {
                self.require(anchor.root == self.frontier.root(), M::Forked { at: anchor.size });
            }
        }
        let have = self.frontier.size();
        if let Some(seen) = anchor.map(|anchor| anchor.size).filter(|seen| *seen > have) {
            self.problems.push(M::Behind { have, seen });
        }
        if let Some(head) = heads.last().filter(|head| head.size > have) {
            self.problems.push(M::Truncated { have, counted: head.size });
        }
        self.check_signatures(&heads, log, depth);
        self.check_edge(connection)
    }

    /// One line with its payload.
    fn take_line(
        &mut self,
        connection: &Connection,
        row: &Row<'_>,
        log: &LogKey,
        depth: Depth,
    ) -> Result<(), VaultError> {
        let seq = self.frontier.size();
        let damaged = |_| VaultError::Damaged { part: "itgel.db" };
        let line = row.get_ref("line")?.as_blob().map_err(damaged)?;
        let case: Option<[u8; 16]> = row.get("case_id")?;
        let act: String = row.get("act")?;
        let skeleton = parse(line).ok().filter(|skeleton| {
            let case = case.map(|bytes| uuid::Uuid::from_bytes(bytes).to_string());
            skeleton.seq == seq && skeleton.log == log.name() && skeleton.act == act && skeleton.case == case
        });
        match skeleton {
            None => self.problems.push(M::Line { seq }),
            Some(skeleton) => {
                let salt: Option<[u8; 32]> = row.get("salt")?;
                let body = row.get_ref("body")?.as_blob_or_null().map_err(damaged)?;
                let fits = match (salt, body) {
                    (Some(salt), Some(body)) => commit_payload(&salt, body) == skeleton.pc,
                    _ => false,
                };
                self.commitments += u64::from(fits);
                self.require(fits, M::Payload { seq });
            }
        }
        let mut nodes = Vec::new();
        self.frontier.push_with(leaf_hash(line), |level, index, hash| nodes.push((level, index, hash)));
        if depth == Depth::Everything {
            for (level, index, hash) in nodes {
                self.check_node(connection, level, index, hash)?;
            }
        }
        Ok(())
    }

    fn check_node(
        &mut self,
        connection: &Connection,
        level: u8,
        index: u64,
        expected: Hash,
    ) -> Result<(), VaultError> {
        let stored = match StoredNodes(connection).node(level, index) {
            Ok(hash) => Some(hash),
            Err(VaultError::Journal(_)) => None,
            Err(other) => return Err(other),
        };
        self.nodes += 1;
        self.require(stored == Some(expected), M::Tree);
        Ok(())
    }

    fn check_root(&mut self, head: &Head) {
        if head.size == self.frontier.size() {
            self.require(head.root == self.frontier.root(), M::Head { size: head.size });
        }
    }

    /// The signature of the newest head, or of all; what is signed must be what the row says.
    fn check_signatures(&mut self, heads: &[Head], log: &LogKey, depth: Depth) {
        let skip = match depth {
            Depth::Unlock => heads.len().saturating_sub(1),
            Depth::Everything => 0,
        };
        for head in heads.iter().skip(skip) {
            let signed = Checkpoint::verify_as(&head.note, log);
            let fits = signed.is_ok_and(|signed| signed.size == head.size && signed.root == head.root);
            self.heads += u64::from(fits);
            self.require(fits, M::Head { size: head.size });
        }
    }

    /// The stored nodes on which the next entry builds are the ones over the lines, and there are no more
    /// leaves than lines.
    fn check_edge(&mut self, connection: &Connection) -> Result<(), VaultError> {
        let size = self.frontier.size();
        let mut low = 0;
        let peaks = self.frontier.peaks().to_vec();
        for (peak, level) in peaks.into_iter().zip((0..64).rev().filter(|level| size >> level & 1 == 1)) {
            let index = low >> level;
            // A level is below 64.
            self.check_node(connection, u8::try_from(level).unwrap_or(u8::MAX), index, peak)?;
            low += 1 << level;
        }
        let last: Option<i64> =
            connection.query_row("SELECT max(idx) FROM node WHERE level = 0", [], |row| row.get(0))?;
        let counted = last.map_or(Ok(0), |last| sql::uint(last).map(|last| last + 1))?;
        if counted > size {
            self.problems.push(M::Truncated { have: size, counted });
        }
        Ok(())
    }

    fn require(&mut self, fits: bool, problem: M) {
        // The tree is one thing: one report of it is enough.
        let reported = problem == M::Tree && self.problems.contains(&problem);
        if !(fits || reported) {
            self.problems.push(problem);
        }
    }
}

/// Whether SQLite itself finds the file in order; `None` when it could not even be asked.
pub(crate) fn first_message(connection: &Connection, pragma: &str) -> Result<Option<String>, VaultError> {
    let mut statement = connection.prepare(&format!("PRAGMA {pragma}"))?;
    let mut rows = statement.query([])?;
    match rows.next() {
        Ok(Some(row)) => Ok(Some(row.get::<_, String>(0)?)),
        Ok(None) => Ok(None),
        Err(error) if is_damage(&error) => Ok(Some("unreadable".to_owned())),
        Err(error) => Err(error.into()),
    }
}
