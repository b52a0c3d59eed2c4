//! Recomputing the chain from the rows. The pages of the database are authentic one by one, but an old page
//! put back at its place is authentic too (trust.md 0.7, tried): only the tree over all lines shows it.

use crate::anchor::Anchor;
use crate::error::{VaultError, is_damage};
use crate::integrity::MismatchKind as M;
use crate::lines::{Row, WAITING, give_rows};
use crate::marks::Marks;
use crate::sql;
use crate::stored::{Indexed, Level, Stored, same_nodes};
use crate::watch::Watch;
use itgel_journal::{Frontier, Hash, LogKey, Skeleton, commit_payload, epoch, leaf_hash, parse};
use rusqlite::Connection;
use std::iter::Peekable;
use std::sync::mpsc::sync_channel;
use std::thread::Builder;

/// The act of the first entry of a new epoch.
pub(crate) const RESTORED: &str = "room.log_restored";

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
    /// Act, actor and day of each line.
    pub(crate) marks: Marks,
    /// What does not fit, in the order it was found.
    pub(crate) problems: Vec<M>,
    /// Why not everything could be read.
    pub(crate) failed: Option<VaultError>,
    /// The nodes over the lines, level by level.
    levels: Vec<Level>,
    /// The entries, as the indexes must find them.
    indexed: Indexed,
    /// The epochs of the log so far: the entry with which each begins, and its name.
    epochs: Vec<(u64, String)>,
}

/// A head as it is stored.
pub(crate) struct Head {
    pub(crate) size: u64,
    root: Hash,
    pub(crate) note: String,
}

/// The heads that no line was reached of yet.
type Due<'a> = Peekable<std::slice::Iter<'a, Head>>;

/// Recomputes everything. Rows that cannot be read are a problem found, not an error.
pub(crate) fn verify(connection: &Connection, log: &LogKey, anchor: Option<&Anchor>) -> Verified {
    verify_watched(connection, log, anchor, &mut |_, _| true)
}

/// The same; the watch hears how many of how many lines were read. Where it stops that, [`Verified::failed`] says so.
pub(crate) fn verify_watched(
    connection: &Connection,
    log: &LogKey,
    anchor: Option<&Anchor>,
    watch: &mut Watch<'_>,
) -> Verified {
    verify_on(thread(), (connection, None), log, anchor, watch)
}

/// The same on two connections to one database.
pub(crate) fn verify_on_two(
    connections: (&Connection, Option<Connection>),
    log: &LogKey,
    anchor: Option<&Anchor>,
    watch: &mut Watch<'_>,
) -> Verified {
    verify_on(thread(), connections, log, anchor, watch)
}

/// The same without the heads, where a page of those cannot be read: it hides no line. It is a problem found.
pub(crate) fn verify_without_heads(
    connection: &Connection,
    log: &LogKey,
    anchor: Option<&Anchor>,
    watch: &mut Watch<'_>,
) -> Verified {
    let mut found = Verified::of_nothing(log);
    found.failed = found.run(thread(), (connection, None), (log, watch), (anchor, Vec::new())).err();
    found.problems.push(M::Unreadable);
    found
}

fn thread() -> Builder {
    Builder::new().name("verify".to_owned())
}

/// The same, with the lines recomputed on such a thread.
pub(crate) fn verify_on(
    thread: Builder,
    connections: (&Connection, Option<Connection>),
    log: &LogKey,
    anchor: Option<&Anchor>,
    watch: &mut Watch<'_>,
) -> Verified {
    let mut found = Verified::of_nothing(log);
    let done =
        heads(connections.0).and_then(|heads| found.run(thread, connections, (log, watch), (anchor, heads)));
    if let Err(error) = done {
        if error != VaultError::Stopped {
            found.problems.push(M::Unreadable);
        }
        found.failed = Some(error);
    }
    found
}

fn heads(connection: &Connection) -> Result<Vec<Head>, VaultError> {
    sql::rows(connection, "SELECT size, root, note FROM head ORDER BY size", [], |row| {
        Ok(Head { size: sql::number(row, "size")?, root: row.get("root")?, note: row.get("note")? })
    })
}

impl Verified {
    fn of_nothing(log: &LogKey) -> Self {
        Self {
            frontier: Frontier::new(),
            commitments: 0,
            heads: 0,
            nodes: 0,
            marks: Marks::default(),
            problems: Vec::new(),
            failed: None,
            levels: Vec::new(),
            indexed: Indexed::default(),
            epochs: vec![(0, epoch::first(log.name()))],
        }
    }

    fn run(
        &mut self,
        thread: Builder,
        (connection, second): (&Connection, Option<Connection>),
        (log, watch): (&LogKey, &mut Watch<'_>),
        (anchor, heads): (Option<&Anchor>, Vec<Head>),
    ) -> Result<(), VaultError> {
        let stored = self.take_all(thread, (connection, second), (anchor, &heads), (log, watch))?;
        // What the lines and the heads say is said first: where the tree cannot be read, a store that is behind is behind all the same.
        let have = self.frontier.size();
        if let Some(seen) = anchor.map(|anchor| anchor.size).filter(|seen| *seen > have) {
            self.problems.push(M::Behind { have, seen });
        }
        if let Some(head) = heads.last().filter(|head| head.size > have) {
            self.problems.push(M::Truncated { have, counted: head.size });
        }
        // What is entered next stands under the name that the store says.
        if self.epochs.last().is_none_or(|(_, name)| name != log.name()) {
            self.problems.push(M::Line { seq: have.saturating_sub(1) });
        }
        for (head, signed) in heads.iter().zip(&stored.signed) {
            // A head is signed under the name of the epoch of its last entry.
            let epoch = self.epochs.iter().rev().find(|(from, _)| *from < head.size);
            let fits = epoch.zip(signed.as_ref()).is_some_and(|((_, name), signed)| {
                signed.origin == *name && signed.size == head.size && signed.root == head.root
            });
            self.heads += u64::from(fits);
            self.require(fits, M::Head { size: head.size });
        }
        let stored = stored.tree?;
        self.nodes = stored.nodes.iter().map(|level| level.count).sum::<u64>();
        let counted = stored.nodes.first().map_or(0, |leaves| leaves.count);
        if counted > have {
            self.problems.push(M::Truncated { have, counted });
        }
        let fits = stored.in_place && same_nodes(stored.nodes, std::mem::take(&mut self.levels));
        self.require(fits, M::Tree);
        let fits = stored.indexed == self.indexed;
        self.require(fits, M::Index);
        Ok(())
    }

    /// The lines, and beside them, on a connection of its own where there is one, what they must fit: decrypting both is most of the work.
    fn take_all(
        &mut self,
        thread: Builder,
        (connection, second): (&Connection, Option<Connection>),
        (anchor, heads): (Option<&Anchor>, &[Head]),
        (log, watch): (&LogKey, &mut Watch<'_>),
    ) -> Result<Stored, VaultError> {
        let Some(second) = second else {
            self.take_lines(thread, connection, (anchor, heads), watch)?;
            return Ok(Stored::read(connection, heads, log));
        };
        std::thread::scope(|scope| {
            let beside = Builder::new().name("stored".to_owned());
            let asked = beside.spawn_scoped(scope, move || Stored::read(&second, heads, log)).ok();
            let lines = self.take_lines(thread, connection, (anchor, heads), watch);
            let stored =
                asked.map(|asked| asked.join().map_err(|_| VaultError::Damaged { part: "itgel.db" }));
            lines?;
            // Where no thread is to be had it takes longer, and that is all.
            stored.unwrap_or_else(|| Ok(Stored::read(connection, heads, log)))
        })
    }

    /// Every line in order, against its columns and payload; every head's root and the anchor's on the way. Rows are read, which
    /// is decrypting, on this thread and recomputed on another, so that the longer of the two is what it takes. Where no thread
    /// is to be had, which is the computer's trouble and no damage, one does both.
    fn take_lines(
        &mut self,
        thread: Builder,
        connection: &Connection,
        (anchor, heads): (Option<&Anchor>, &[Head]),
        watch: &mut Watch<'_>,
    ) -> Result<(), VaultError> {
        // No more than a hint, and not asked of the rows: what cannot be read of the last keeps nobody from the first.
        let counted = heads.last().map_or(0, |head| head.size);
        let all = anchor.map_or(0, |anchor| anchor.size).max(counted);
        let (mut given, mut stopped) = (0, false);
        let mut goes_on = |piece: &[Row]| {
            given += piece.len() as u64;
            stopped = !watch(given, all);
            !stopped
        };
        let (give, get) = sync_channel::<Vec<Row>>(WAITING);
        let beside = std::thread::scope(|scope| {
            let check = || {
                let mut due = heads.iter().peekable();
                get.into_iter().all(|piece| self.take_piece(&piece, anchor, &mut due));
            };
            let checking = thread.spawn_scoped(scope, check).ok()?;
            let read = give_rows(connection, &mut |piece| goes_on(&piece) && give.send(piece).is_ok());
            drop(give);
            Some(checking.join().map_err(|_| VaultError::Damaged { part: "itgel.db" }).and(read))
        });
        let read = beside.unwrap_or_else(|| {
            let mut due = heads.iter().peekable();
            give_rows(connection, &mut |piece| goes_on(&piece) && self.take_piece(&piece, anchor, &mut due))
        });
        if stopped { Err(VaultError::Stopped) } else { read }
    }

    /// The next lines; whether more may follow. After a gap nothing can be said of any.
    fn take_piece(&mut self, piece: &[Row], anchor: Option<&Anchor>, due: &mut Due<'_>) -> bool {
        for row in piece {
            let expected = self.frontier.size();
            if row.seq != expected {
                self.problems.push(M::Gap { seq: expected });
                return false;
            }
            self.take_line(row);
            let size = self.frontier.size();
            if let Some(head) = due.next_if(|head| head.size == size) {
                self.require(head.root == self.frontier.root(), M::Head { size });
            }
            if let Some(anchor) = anchor.filter(|anchor| anchor.size == size) {
                self.require(anchor.root == self.frontier.root(), M::Forked { at: size });
            }
        }
        true
    }

    fn take_line(&mut self, row: &Row) {
        let seq = self.frontier.size();
        let Row { line, case, act, salt, body, .. } = row;
        self.indexed.take(seq, *case, act);
        let skeleton = parse(line).ok().filter(|skeleton| {
            let mut text = uuid::Uuid::encode_buffer();
            let case = case.map(|bytes| &*uuid::Uuid::from_bytes(bytes).hyphenated().encode_lower(&mut text));
            let same = skeleton.case.as_deref() == case;
            skeleton.seq == seq && skeleton.act == *act && same && self.in_epoch(skeleton)
        });
        match skeleton {
            None => {
                self.marks.push("", "", "", None);
                self.problems.push(M::Line { seq });
            }
            Some(skeleton) => {
                self.marks.push(act, &skeleton.actor, &skeleton.ts, row.case);
                let fits = match (salt, body) {
                    (Some(salt), Some(body)) => commit_payload(salt, body) == skeleton.pc,
                    _ => false,
                };
                self.commitments += u64::from(fits);
                self.require(fits, M::Payload { seq });
            }
        }
        let levels = &mut self.levels;
        self.frontier.push_with(leaf_hash(line), |level, _, hash| {
            let level = usize::from(level);
            if levels.len() <= level {
                levels.resize(level + 1, Level::default());
            }
            // The line above made room for it.
            if let Some(level) = levels.get_mut(level) {
                level.take(&hash);
            }
        });
    }

    /// Whether a line stands under the name of its epoch. The entry that says that the store was restored is the first under
    /// the next one, and no other is.
    fn in_epoch(&mut self, skeleton: &Skeleton) -> bool {
        let Some((_, present)) = self.epochs.last() else { return false };
        let begins = skeleton.act == RESTORED && epoch::follows(&skeleton.log, present);
        let fits = begins || (skeleton.log == *present && skeleton.act != RESTORED);
        if begins {
            self.epochs.push((skeleton.seq, skeleton.log.clone()));
        }
        fits
    }

    fn require(&mut self, fits: bool, problem: M) {
        if !fits {
            self.problems.push(problem);
        }
    }
}

/// The first row that a checking pragma gives; `None` when it gives none.
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
