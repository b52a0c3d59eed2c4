//! The people around the child: by relation alone, and with name and number where a reason was given.

use crate::api::identity::{PersonAroundRow, PersonAroundView};
use itgel_casefile::around::{Contact, contact};
use itgel_casefile::ids::AdultId;
use itgel_casefile::state::CaseFile;
use itgel_casefile::state::parts::Adult;

/// In the order of the list of relations; of one relation, in the order of their identifiers, which never changes.
pub(crate) fn in_order(case: &CaseFile) -> impl Iterator<Item = (AdultId, &Adult)> {
    let mut people: Vec<_> = case.adults.iter().map(|(id, a)| (*id, a)).collect();
    people.sort_by_key(|(_, a)| a.relation());
    people.into_iter()
}

/// Without name and number.
pub(crate) fn row(id: AdultId, a: &Adult) -> PersonAroundRow {
    PersonAroundRow {
        adult: id.to_string(),
        relation: a.relation(),
        implicated: a.implicated,
        lives_with_child: a.lives_with_child,
        contact_safe: a.contact_safe,
        contact: contact(a.implicated, a.contact_safe).as_str().to_owned(),
        hours: a.hours.clone(),
        named: !a.name.is_empty(),
        phoned: !a.phone.is_empty(),
    }
}

/// With name and number; the number of somebody who may be implicated is not shown (ux.md 4.5).
pub(crate) fn named(id: AdultId, a: &Adult) -> PersonAroundView {
    let contact = contact(a.implicated, a.contact_safe);
    PersonAroundView {
        adult: id.to_string(),
        relation: a.relation(),
        name: a.name.clone(),
        contact: contact.as_str().to_owned(),
        hours: a.hours.clone(),
        phone: if contact == Contact::Never { String::new() } else { a.phone.clone() },
    }
}
