//! Who has a record as it was before an amendment (ux.md 4.12, "already exported: send an amendment bundle").
//!
//! Nobody can change what a recipient holds. A newer bundle with the part that was amended tells them; until there is
//! one, the case officer is reminded. Where the part may not go to them any more, nothing is owed: no amendment opens
//! what consent has closed.

use crate::bundles::SealedBundle;
use crate::gate::{Receiver, may_go};
use crate::ids::{InterviewId, RecipientId};
use crate::interview::Interview;
use crate::rulebook::Rulebook;
use crate::signoff::sections::part_of_item;
use crate::state::CaseFile;
use crate::time::Day;
use crate::vocabulary::Part;
use std::collections::{BTreeMap, BTreeSet};

/// The parts of an interview's record that each recipient has: in a bundle that was sealed after the signature, and not
/// cancelled. One that waits to be handed over counts, because it will leave as it was sealed.
#[must_use]
pub fn holders(case: &CaseFile, interview: &Interview) -> BTreeMap<RecipientId, BTreeSet<Part>> {
    let Some(signed) = &interview.signed else { return BTreeMap::new() };
    let mut holders: BTreeMap<RecipientId, BTreeSet<Part>> = BTreeMap::new();
    for bundle in case.bundles.list.iter().filter(|b| stands(b) && b.seq > signed.meta.seq) {
        holders.entry(bundle.recipient).or_default().extend(&bundle.parts);
    }
    holders
}

/// Recipients that have a record as it was before an amendment and may have the amendment, each with the interviews that
/// were amended, in the order of the file.
#[must_use]
pub fn owed(case: &CaseFile, today: Day, book: &Rulebook) -> BTreeMap<RecipientId, Vec<InterviewId>> {
    let mut owed: BTreeMap<RecipientId, Vec<InterviewId>> = BTreeMap::new();
    for interview in &case.interviews {
        let Some(signed) = &interview.signed else { continue };
        for recipient in holders(case, interview).into_keys() {
            let misses = interview.amendments.iter().any(|amended| {
                let between = (signed.meta.seq, amended.meta.seq);
                let part = part_of_item(&amended.item);
                part.is_some_and(|part| is_owed(case, recipient, part, between, (today, book)))
            });
            if misses {
                owed.entry(recipient).or_default().push(interview.id);
            }
        }
    }
    owed
}

/// Sealed and not cancelled, and no notice, which holds no part.
fn stands(bundle: &SealedBundle) -> bool {
    bundle.notice.is_none() && bundle.cancelled.is_none()
}

/// The recipient has the part as it was between signature and amendment, has had nothing of it since, and may have it.
fn is_owed(
    case: &CaseFile,
    recipient: RecipientId,
    part: Part,
    (signed, amended): (u64, u64),
    (today, book): (Day, &Rulebook),
) -> bool {
    let own = || case.bundles.list.iter().filter(|b| stands(b) && b.recipient == recipient);
    let with_part = || own().filter(|b| b.parts.contains(&part));
    let Some(last) = own().next_back() else { return false };
    let receiver = Receiver::office(last.recipient_kind, recipient);
    let orders = case.orders.of(receiver);
    with_part().any(|b| b.seq > signed && b.seq < amended)
        && !with_part().any(|b| b.seq > amended)
        && may_go(case, receiver, &orders, part, today, book).is_ok()
}
