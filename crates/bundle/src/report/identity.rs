//! Who the child is and who is around it, where that goes; and how much of it a page shows in the room itself.

use super::page::Page;
use super::words::Words;
use crate::record::IdentityRecord;
use itgel_casefile::around::{Contact, contact};
use itgel_casefile::event::Birth;
use itgel_casefile::identity::settling::other_day;
use itgel_casefile::vocabulary::Ternary;

/// What a page keeps back of the identity that goes. A recipient reads all of it; in the room it stands behind a reason
/// that is in the journal first (ux.md P7, 4.5), and a page that is looked at before it leaves is no other way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Veil {
    /// Nothing: the report as it goes.
    Nothing,
    /// Everything about the child, and names and numbers of the people around: a bar stands for each.
    Identity,
    /// Only the numbers of those with whom nobody makes contact: no reason shows them in the room (ux.md 4.5). Police and
    /// prosecutor read them, with the words that say so: the entry they stand in goes whole, and to ask that person is
    /// their work.
    Numbers,
}

/// How long a bar is says nothing of what stands behind it.
const BAR: &str = concat!(
    "<span role='img' style='display:inline-block;width:9em;max-width:100%;height:1em;border-radius:3px;",
    "background:#37474F;vertical-align:-.15em' aria-label='"
);

/// A value, or the bar that stands for it.
fn value(page: &mut Page, words: &Words<'_>, value: &str, hidden: bool) {
    if hidden && !value.is_empty() {
        page.raw(BAR).text(&words.say("report-hidden")).raw("'></span>");
    } else {
        page.text(value);
    }
}

/// Who the child is.
pub fn identity(page: &mut Page, words: &Words<'_>, record: &IdentityRecord, veil: Veil) {
    page.raw("<h2>").text(&words.of("part", "identity")).raw("</h2>\n<div class=\"card mind\"><p>");
    page.text(&words.say("report-identity-note")).raw("</p></div>\n");
    if let Some(child) = &record.identity {
        let hidden = veil == Veil::Identity;
        let fact = |page: &mut Page, id: &str, is: &str| {
            if !is.is_empty() {
                page.raw("<div><dt>").text(&words.say(id)).raw("</dt><dd>");
                value(page, words, is, hidden);
                page.raw("</dd></div>\n");
            }
        };
        page.raw("<dl>\n");
        if child.names_not_known {
            fact(page, "report-names", &words.of("ternary", "not_known"));
        }
        fact(page, "report-clan", &child.names.clan);
        fact(page, "report-patronymic", &child.names.patronymic);
        fact(page, "report-given", &child.names.given);
        fact(page, "report-registration", &child.registration_number);
        fact(page, "report-birth", &birth(words, &child.birth));
        if let Some(day) = other_day(child) {
            fact(page, "report-birth-registration", &words.day(&String::from(day)));
        }
        if let Some(settled) = &record.birth_settled {
            let holds = words.of("birth-holds", settled.holds.as_str());
            let source = words.of("birth-source", settled.source.as_str());
            let by = format!(
                "{}, {}",
                words.person_at(settled.noted.by, settled.noted.seq),
                words.instant(&settled.noted.at)
            );
            page.fact(&words.say("report-birth-settled"), &format!("{holds}. {source}. {by}"));
        }
        fact(page, "report-phone", &child.phone);
        if !child.phone.is_empty() {
            fact(page, "report-phone-safe", &words.of("ternary", child.phone_safe.as_str()));
            fact(page, "report-phone-hours", &child.phone_hours);
        }
        let place = [words.place(&child.aimag), words.place(&child.district), child.address.clone()];
        let place: Vec<String> = place.into_iter().filter(|p| !p.is_empty()).collect();
        fact(page, "report-address", &place.join(", "));
        page.raw("</dl>\n");
    }
    people(page, words, record, veil);
}

/// The people around the child. A number of somebody who may be implicated goes with the words that say so.
fn people(page: &mut Page, words: &Words<'_>, record: &IdentityRecord, veil: Veil) {
    if record.adults.is_empty() && record.people.is_empty() {
        return;
    }
    page.raw("<h3>").text(&words.say("report-adults")).raw("</h3>\n");
    page.head(&[
        words.say("report-who"),
        words.say("report-name"),
        words.say("report-phone"),
        words.say("report-contact-safe"),
        words.say("report-implicated"),
        words.say("report-lives-with"),
    ]);
    for adult in &record.adults {
        let row = Row {
            who: words.of("decider-kind", adult.kind.as_str()),
            name: &adult.name,
            phone: &adult.phone,
            safe: adult.contact_safe,
            hours: "",
            implicated: adult.implicated,
        };
        row.write(page, words, veil);
        page.raw("</td></tr>\n");
    }
    for one in &record.people {
        let row = Row {
            who: words.of("relation", one.relation.as_str()),
            name: &one.name,
            phone: &one.phone,
            safe: one.contact_safe,
            hours: &one.hours,
            implicated: one.implicated,
        };
        row.write(page, words, veil);
        page.text(&words.of("ternary", one.lives_with_child.as_str())).raw("</td></tr>\n");
    }
    page.raw("</tbody></table>\n");
}

/// Somebody around the child, as the table shows them.
struct Row<'a> {
    who: String,
    name: &'a str,
    phone: &'a str,
    safe: Ternary,
    hours: &'a str,
    implicated: Ternary,
}

impl Row<'_> {
    /// All but the last cell.
    fn write(&self, page: &mut Page, words: &Words<'_>, veil: Veil) {
        let never = contact(self.implicated, self.safe) == Contact::Never;
        page.raw("<tr><th scope=\"row\">").text(&self.who).raw("</th><td>");
        value(page, words, self.name, veil == Veil::Identity);
        page.raw("</td><td>");
        value(page, words, self.phone, veil == Veil::Identity || (veil == Veil::Numbers && never));
        page.raw("</td><td>").text(&words.of("ternary", self.safe.as_str()));
        if !self.hours.is_empty() {
            page.text(", ").text(self.hours);
        }
        page.raw("</td><td>").text(&words.of("ternary", self.implicated.as_str()));
        if self.implicated == Ternary::Yes {
            page.text(". ").text(&words.say("report-do-not-contact"));
        }
        page.raw("</td><td>");
    }
}

fn birth(words: &Words<'_>, birth: &Birth) -> String {
    match birth {
        Birth::Day { day } => words.day(&String::from(*day)),
        Birth::Month { year, month } => format!("{year}.{month:02}"),
        Birth::Year { year } => year.to_string(),
        Birth::About { years, on } => {
            let (years, on) = (years.to_string(), words.day(&String::from(*on)));
            words.with("report-birth-about", &[("years", &years), ("day", &on)])
        }
        Birth::NotKnown => words.of("ternary", "not_known"),
    }
}
