//! Case files of brothers and sisters, and of children concerned by the same thing, joined by code (domain.md 7.1 and
//! 3.4: the protection needs of siblings).
//!
//! A link tells of another child, of whom nobody here was asked, so it belongs to neither file: it is an entry of the
//! room, and such an entry has no line in any bundle. From both files the other is seen. A link is never taken away:
//! it is struck, with a reason, and stays in sight.

use crate::checks;
use crate::context::EntryMeta;
use crate::event::RoomEvent;
use crate::ids::CaseId;
use crate::refusal::Refusal;
use crate::state::CaseFile;
use crate::vocabulary::CaseLink;
use serde::Serialize;

/// The links of the room: the fold of its entries.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Links {
    /// In the order they were entered, with those that were struck.
    pub list: Vec<Link>,
}

/// Two files that belong together, or were thought to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// The entry.
    pub meta: EntryMeta,
    /// The file in which it was entered.
    pub one: CaseId,
    /// The other.
    pub other: CaseId,
    /// What joins them.
    pub link: CaseLink,
    /// The entry that struck it, and why.
    pub struck: Option<(EntryMeta, String)>,
}

impl Link {
    /// The file at the other end, seen from one of the two; none from a third.
    #[must_use]
    pub fn from(&self, case: CaseId) -> Option<CaseId> {
        if self.one == case {
            Some(self.other)
        } else if self.other == case {
            Some(self.one)
        } else {
            None
        }
    }

    fn stands_between(&self, a: CaseId, b: CaseId) -> bool {
        self.struck.is_none() && self.from(a) == Some(b)
    }
}

impl Links {
    /// Takes in one event of the room. What does not fit is passed over: a file is never joined with itself, and two
    /// files are joined once.
    pub fn apply(&mut self, meta: &EntryMeta, event: &RoomEvent) {
        match event {
            RoomEvent::CasesLinked { one, other, link } if one != other && !self.joined(*one, *other) => {
                let meta = meta.clone();
                self.list.push(Link { meta, one: *one, other: *other, link: *link, struck: None });
            }
            RoomEvent::CasesUnlinked { one, other, because } => {
                if let Some(link) = self.list.iter_mut().find(|l| l.stands_between(*one, *other)) {
                    link.struck = Some((meta.clone(), because.clone()));
                }
            }
            _ => {}
        }
    }

    /// Do these two belong together, as it stands?
    #[must_use]
    pub fn joined(&self, a: CaseId, b: CaseId) -> bool {
        self.list.iter().any(|l| l.stands_between(a, b))
    }

    /// The links of a file with the file at the other end, newest first; those that were struck too.
    pub fn of(&self, case: CaseId) -> impl Iterator<Item = (&Link, CaseId)> {
        self.list.iter().rev().filter_map(move |link| link.from(case).map(|other| (link, other)))
    }
}

/// Joins a file with another. The other may be closed: nothing is entered in it.
///
/// # Errors
/// `case-not-opened` of either file, `case-is-closed`; `link-to-itself` and `link-already-there` at `code`.
pub fn link(links: &Links, case: &CaseFile, other: &CaseFile, link: CaseLink) -> Result<RoomEvent, Refusal> {
    checks::open_file(case)?;
    if case.id == other.id {
        return Err(Refusal::new("link-to-itself").at("code"));
    }
    if !other.is_opened() {
        return Err(Refusal::new("case-not-opened").at("code"));
    }
    if links.joined(case.id, other.id) {
        return Err(Refusal::new("link-already-there").at("code"));
    }
    Ok(RoomEvent::CasesLinked { one: case.id, other: other.id, link })
}

/// Strikes a link, from either end; it stays in sight and no longer counts.
///
/// # Errors
/// `case-not-opened`, `case-is-closed`; `link-not-there`; `reason-too-short`, `text-too-long`.
pub fn unlink(links: &Links, case: &CaseFile, other: CaseId, because: &str) -> Result<RoomEvent, Refusal> {
    checks::open_file(case)?;
    if !links.joined(case.id, other) {
        return Err(Refusal::new("link-not-there"));
    }
    let because = checks::reason(because, "because")?;
    Ok(RoomEvent::CasesUnlinked { one: case.id, other, because })
}
