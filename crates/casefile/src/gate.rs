//! The export gate: which part of a case file may go to which recipient (ux.md 4.13 step 3;
//! trust.md 5.9).
//!
//! Pure and default deny: a part goes only when a consent that holds today, a legal order or a danger to life opens it, when the
//! recipient's purpose needs it, and when there is something signed of it. The case officer can take away and
//! never add, so there is no way through here that does not begin with what was said.

mod changes;
mod day;
mod entries;
mod notice;
mod restored;

pub(crate) use changes::changes_bundles;
pub use day::{JournalDay, not_behind, put_clock_right};
pub use entries::{Disclosable, FACTS_FOR, against_danger, disclosable, interview_of, of_recordings};
pub use notice::{NoticeGate, notice_gate};
pub use restored::{compare, compared};

use crate::consent::reason::ReasonCode;
use crate::consent::standing::standing;
use crate::ids::{ConsentId, OrderId, RecipientId};
use crate::rulebook::Rulebook;
use crate::rulebook::disclosure::LeftOutReason;
use crate::state::CaseFile;
use crate::time::Day;
use crate::vocabulary::{Part, RecipientKind};
use serde::Serialize;

/// Whom something is to go to. Consent is asked for a kind of recipient; a legal order is made for one office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Receiver {
    /// Its kind.
    pub kind: RecipientKind,
    /// Which office; none where only the kind is known, and then no order that names an office counts.
    pub office: Option<RecipientId>,
}

impl Receiver {
    /// One office.
    #[must_use]
    pub fn office(kind: RecipientKind, office: RecipientId) -> Self {
        Self { kind, office: Some(office) }
    }

    /// Any office of a kind: what all of them may have.
    #[must_use]
    pub fn any(kind: RecipientKind) -> Self {
        Self { kind, office: None }
    }
}

/// What may go to one recipient, as computed at one point of the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Gate {
    /// For whom.
    pub receiver: Receiver,
    /// Every part once, in the order of the list.
    pub cells: Vec<(Part, Cell)>,
    /// Sequence number of the case's last entry it was computed from; 0 for an empty file.
    pub seq: u64,
}

/// One part for one recipient.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "cell", rename_all = "snake_case")]
pub enum Cell {
    /// It goes.
    Goes {
        /// What opens it.
        basis: Basis,
    },
    /// It stays.
    Stays {
        /// Why.
        reason: ReasonCode,
    },
}

/// What opens a part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "basis", rename_all = "snake_case")]
pub enum Basis {
    /// Consent and assent.
    Consent {
        /// The conversation.
        consent: ConsentId,
        /// Its number.
        version: u32,
    },
    /// A legal order.
    LegalOrder {
        /// Which.
        order: OrderId,
    },
    /// A life is in danger.
    VitalInterest {
        /// Which statement.
        order: OrderId,
    },
}

impl Gate {
    /// The cell of a part.
    #[must_use]
    pub fn cell(&self, part: Part) -> Cell {
        let found = self.cells.iter().find(|(p, _)| *p == part).map(|(_, cell)| cell.clone());
        found.unwrap_or(Cell::Stays { reason: ReasonCode::NotNeeded })
    }

    /// Parts that go.
    #[must_use]
    pub fn going(&self) -> Vec<Part> {
        let goes = |(part, cell): &(Part, Cell)| matches!(cell, Cell::Goes { .. }).then_some(*part);
        self.cells.iter().filter_map(goes).collect()
    }

    /// Parts that stay, with the reason.
    #[must_use]
    pub fn staying(&self) -> Vec<(Part, ReasonCode)> {
        let stays = |(part, cell): &(Part, Cell)| match cell {
            Cell::Stays { reason } => Some((*part, *reason)),
            Cell::Goes { .. } => None,
        };
        self.cells.iter().filter_map(stays).collect()
    }

    /// Legal orders and statements of vital interest that open something.
    #[must_use]
    pub fn orders_used(&self) -> Vec<OrderId> {
        let mut used = Vec::new();
        for (_, cell) in &self.cells {
            if let Cell::Goes { basis: Basis::LegalOrder { order } | Basis::VitalInterest { order } } = cell
                && !used.contains(order)
            {
                used.push(*order);
            }
        }
        used
    }

    /// Does a danger to life open anything here?
    #[must_use]
    pub fn against_danger(&self) -> bool {
        let by_danger = |cell: &Cell| matches!(cell, Cell::Goes { basis: Basis::VitalInterest { .. } });
        self.cells.iter().any(|(_, cell)| by_danger(cell))
    }

    /// Does only the least go of risk and needs? Where a danger opens something, and risk and needs are opened neither by an order
    /// nor by a consent whose record goes with them: without that record whoever reads the bundle could not tell by what they came.
    #[must_use]
    pub fn least_of_needs(&self) -> bool {
        let by_order =
            matches!(self.cell(Part::RiskAndNeeds), Cell::Goes { basis: Basis::LegalOrder { .. } });
        let by_consent = matches!(self.cell(Part::RiskAndNeeds), Cell::Goes { basis: Basis::Consent { .. } });
        let seen = matches!(self.cell(Part::ConsentRecord), Cell::Goes { .. });
        self.against_danger() && !by_order && !(by_consent && seen)
    }

    /// The gate after the case officer took parts away. What stays keeps its own reason; nothing can be added.
    #[must_use]
    pub fn taking_away(mut self, parts: &[Part]) -> Self {
        for (part, cell) in &mut self.cells {
            if parts.contains(part) && matches!(cell, Cell::Goes { .. }) {
                *cell = Cell::Stays { reason: ReasonCode::TakenAway };
            }
        }
        self
    }
}

/// Computes the gate for one recipient. `orders` are the legal orders chosen for this bundle; unknown
/// ones and those of other recipients open nothing.
#[must_use]
pub fn gate(case: &CaseFile, receiver: Receiver, orders: &[OrderId], today: Day, book: &Rulebook) -> Gate {
    let cell = |part: &Part| {
        let opened = may_go(case, receiver, orders, *part, today, book);
        let cell = match opened.and_then(|basis| present(case, *part, &basis).map(|()| basis)) {
            Ok(basis) => Cell::Goes { basis },
            Err(reason) => Cell::Stays { reason },
        };
        (*part, cell)
    };
    let cells = Part::ALL.iter().map(cell).collect();
    Gate { receiver, cells, seq: case.last_seq.unwrap_or(0) }
}

/// What opens a part for a recipient, whether or not there is anything of it: consent for a part that
/// the purpose needs, else a legal order that names the part, else a danger to life against which it is needed. Consent comes
/// first: where everybody said yes, nobody was overruled, and the bundle must not say so.
pub(crate) fn may_go(
    case: &CaseFile,
    receiver: Receiver,
    orders: &[OrderId],
    part: Part,
    today: Day,
    book: &Rulebook,
) -> Result<Basis, ReasonCode> {
    let chosen = || {
        let known = orders.iter().filter_map(|o| case.orders.find(*o));
        known.filter(|o| o.is_for(receiver) && o.holds(today))
    };
    by_consent(case, receiver.kind, part, today, book).or_else(|reason| {
        let (legal, vital) =
            (|| chosen().filter(|o| o.vital.is_none()), || chosen().filter(|o| o.vital.is_some()));
        if let Some(order) = legal().find(|o| o.opens(part)) {
            return Ok(Basis::LegalOrder { order: order.order });
        }
        if let Some(stated) = vital().find(|o| o.opens(part)) {
            return Ok(Basis::VitalInterest { order: stated.order });
        }
        // With an order on the table the recipient learns that the order does not reach this far; of what the child said to
        // it somebody who helps against a danger learns nothing.
        Err(match (legal().next(), vital().next()) {
            (Some(_), _) => ReasonCode::OrderOutOfScope,
            (None, Some(_)) => ReasonCode::BeyondDanger,
            (None, None) => reason,
        })
    })
}

fn by_consent(
    case: &CaseFile,
    recipient_kind: RecipientKind,
    part: Part,
    today: Day,
    book: &Rulebook,
) -> Result<Basis, ReasonCode> {
    let purpose = book.disclosure.purpose_of(recipient_kind).ok_or(ReasonCode::NotNeeded)?;
    let standing = standing(case, purpose, today, book);
    let (Some(consent), Some(version)) = (standing.consent, standing.version) else {
        return Err(standing.reason);
    };
    if !standing.goes {
        return Err(standing.reason);
    }
    if !book.disclosure.needs(recipient_kind, part) {
        return Err(match book.disclosure.why_left_out(recipient_kind, part) {
            Some(LeftOutReason::NotAskedFor) => ReasonCode::NotAskedFor,
            Some(LeftOutReason::CodeOnly) => ReasonCode::CodeOnly,
            Some(LeftOutReason::NotNeeded) | None => ReasonCode::NotNeeded,
        });
    }
    Ok(Basis::Consent { consent, version })
}

/// Is there something of this part that may be shown: signed, where it belongs to an interview?
fn present(case: &CaseFile, part: Part, basis: &Basis) -> Result<(), ReasonCode> {
    let signed = |id| case.interview(id).is_some_and(|i| i.signed.is_some());
    let (ready, waiting) = match part {
        Part::InterviewLog => {
            (case.interviews.iter().any(|i| i.signed.is_some()), !case.interviews.is_empty())
        }
        Part::ConsentRecord => (case.consent.current().is_some() || !case.orders.list.is_empty(), false),
        Part::RiskAndNeeds => {
            let judged = |i: &&crate::interview::Interview| i.risk.is_some();
            let judged_and_signed = case.interviews.iter().filter(judged).any(|i| i.signed.is_some());
            let any = case.interviews.iter().any(|i| i.risk.is_some());
            (judged_and_signed || !case.referrals.is_empty() || !case.meetings.is_empty(), any)
        }
        Part::Attachments => {
            let bagged = |i: &&crate::interview::Interview| !i.bagged.is_empty();
            // The scan of an order goes with the order, and is no part of the case's own files.
            let own = || case.attachments.values().filter(|a| a.order.is_none());
            let files = own().any(|a| a.interview.is_none_or(signed));
            let things = case.interviews.iter().filter(bagged).any(|i| i.signed.is_some());
            // What a signed amendment adds is there as well: the bag of a forgotten drawing, its file.
            let amended = case.interviews.iter().filter(|i| i.signed.is_some()).any(|i| {
                let of_part = |a: &crate::interview::Amendment| a.item.starts_with("attachments.");
                i.amendments.iter().any(of_part)
            });
            let any = own().next().is_some() || case.interviews.iter().any(|i| bagged(&i));
            (files || things || amended, any)
        }
        Part::Identity => {
            // By consent only the child and those who may decide: the words name nobody else.
            let by_order = matches!(basis, Basis::LegalOrder { .. });
            let somebody = case.adults.values().any(|a| by_order || a.kind.is_some());
            (case.identity.is_some() || somebody, false)
        }
    };
    if ready {
        Ok(())
    } else if waiting {
        Err(ReasonCode::NotSignedOff)
    } else {
        Err(ReasonCode::NothingRecorded)
    }
}
