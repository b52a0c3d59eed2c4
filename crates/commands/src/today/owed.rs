//! What the case files themselves still ask of the case officer, and the day on which the joint team meets again.

use super::waiting::{Line, Target, cases_with};
use crate::failure::Failure;
use crate::open::Open;
use crate::trouble::working;
use itgel_casefile::amendment::owed::owed;
use itgel_casefile::consent::standing::to_talk_again;
use itgel_casefile::ids::{CaseId, MeetingId, OrderId};
use itgel_casefile::meetings;
use itgel_casefile::orders::LegalOrder;
use itgel_casefile::time::{Day, Moment};

/// Days before a meeting of the joint team from which it is mentioned.
const MEETING_DAYS: u64 = 7;

/// An adult's no beside a child's yes, and records that were amended after somebody outside was given them.
///
/// # Errors
/// The computer's trouble.
pub(super) fn to_officer(open: &mut Open, now: &Moment, lines: &mut Vec<Line>) -> Result<(), Failure> {
    let (today, book) = (now.day(), open.room.book.clone());
    for case in open.vault.consents_divided().map_err(|e| working(&e))? {
        if !to_talk_again(open.case(case)?, today, &book).is_empty() {
            lines.push(Line(3, "talk-again", Some(case), Target::default()));
        }
    }
    for case in cases_with(open, "case.amended")? {
        for recipient in owed(open.case(case)?, today, &book).into_keys() {
            let who =
                open.room.recipients.find(recipient).map(|r| r.organisation.clone()).unwrap_or_default();
            lines.push(Line(2, "amend-exported", Some(case), Target { who, ..Target::of(recipient) }));
        }
    }
    Ok(())
}

/// Meetings that were agreed on and are near, or whose day has passed with none noted; the nearest first.
///
/// # Errors
/// The computer's trouble.
pub(super) fn meetings_near(open: &mut Open, now: &Moment) -> Result<Vec<(CaseId, MeetingId, Day)>, Failure> {
    let until = now.day().plus_days(MEETING_DAYS).unwrap_or(now.day());
    let mut near = Vec::new();
    for case in cases_with(open, "case.meeting_recorded")? {
        let agreed = meetings::agreed_next(open.case(case)?).filter(|(day, _)| *day <= until);
        near.extend(agreed.map(|(day, meeting)| (day, case, meeting)));
    }
    near.sort_unstable();
    Ok(near.into_iter().map(|(day, case, meeting)| (case, meeting, day)).collect())
}

/// Legal orders and dangers of which nobody has told the child yet, with the code of each, the oldest first. An order that ended
/// before anything went under it took nothing from the child, and of orders a closed file asks nothing more.
///
/// # Errors
/// The computer's trouble.
pub(super) fn orders_untold(open: &mut Open) -> Result<Vec<(CaseId, OrderId, &'static str)>, Failure> {
    let mut untold = Vec::new();
    let mut cases = cases_with(open, "case.legal_order_recorded")?;
    cases.extend(cases_with(open, "case.vital_interest_stated")?);
    for case in cases {
        let file = open.case(case)?;
        let gone =
            |order| file.bundles.list.iter().any(|b| b.handed_over.is_some() && b.orders.contains(&order));
        // Of a danger something may have gone by word of mouth with a referral, so that it is told whatever became of it, and of
        // the file.
        let asked = |o: &LegalOrder| !file.is_closed() && (o.ended.is_none() || gone(o.order));
        let weighs = |o: &&LegalOrder| o.vital.is_some() || asked(o);
        let owed = file.orders.list.iter().filter(|o| o.untold()).filter(weighs);
        let code = |o: &LegalOrder| if o.vital.is_some() { "vital-untold" } else { "order-untold" };
        untold.extend(owed.map(|o| (o.seq, case, o.order, code(o))));
    }
    untold.sort_unstable();
    Ok(untold.into_iter().map(|(_, case, order, code)| (case, order, code)).collect())
}
