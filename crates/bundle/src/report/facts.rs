//! What is alleged and which signs were seen: what stands, by whom and when, and what was noted before. No sum, no verdict.

use super::page::Page;
use super::words::Words;
use crate::record::{FactsEntry, FactsRecord};
use itgel_casefile::event::Facts;
use itgel_casefile::identification::{Identification, SignSet, Term};
use itgel_casefile::vocabulary::{Movement, Seen};

/// The section.
pub fn facts(page: &mut Page, words: &Words<'_>, record: &FactsRecord) {
    page.raw("<h2>").text(&words.say("report-facts")).raw("</h2>\n<p class=\"note\">");
    page.text(&words.say("report-facts-note")).raw("</p>\n");
    alleged(page, words, record);
    for set in &Identification::builtin().sets {
        signs(page, words, record, set);
    }
}

/// Newest first: the first line stands.
fn alleged(page: &mut Page, words: &Words<'_>, record: &FactsRecord) {
    let lists = Identification::builtin();
    let noted: Vec<(&FactsEntry, [String; 3])> = record
        .notes
        .iter()
        .rev()
        .filter_map(|one| match &one.facts {
            Facts::Alleged { forms, exploitation, movement } => {
                let cells = [
                    names(words, forms, &lists.forms),
                    names(words, exploitation, &lists.exploitation),
                    moved(words, *movement),
                ];
                Some((one, cells))
            }
            Facts::Signs { .. } => None,
        })
        .collect();
    if noted.is_empty() {
        return;
    }
    page.head(&[
        words.say("report-facts-forms"),
        words.say("report-facts-exploitation"),
        words.say("report-facts-movement"),
        words.say("report-entered"),
    ]);
    for (n, (one, cells)) in noted.iter().enumerate() {
        page.raw("<tr>");
        for cell in cells {
            page.raw("<td>").text(cell).raw("</td>");
        }
        page.raw("<td>").text(&entered(words, one));
        if n > 0 {
            page.raw("<br>").text(&words.say("report-facts-before"));
        }
        page.raw("</td></tr>\n");
    }
    page.raw("</tbody></table>\n");
}

fn signs(page: &mut Page, words: &Words<'_>, record: &FactsRecord, set: &SignSet) {
    let of_set = |one: &FactsEntry| matches!(&one.facts, Facts::Signs { set: code, .. } if *code == set.code);
    if !record.notes.iter().any(of_set) {
        return;
    }
    page.raw("<h3>").text(set.get(words.spoken())).raw("</h3>\n");
    page.head(&[words.say("report-facts-sign"), words.say("report-facts-seen"), words.say("report-entered")]);
    for sign in &set.signs {
        let answers: Vec<(&FactsEntry, Seen)> = record
            .notes
            .iter()
            .rev()
            .filter_map(|one| match &one.facts {
                Facts::Signs { set: code, seen } if *code == set.code => {
                    seen.get(&sign.code).map(|seen| (one, *seen))
                }
                _ => None,
            })
            .collect();
        let Some((stands, seen)) = answers.first() else { continue };
        page.raw("<tr><th scope=\"row\">").text(sign.get(words.spoken())).raw("</th><td>");
        page.text(&words.of("seen", seen.as_str())).raw("</td><td>").text(&entered(words, stands));
        for (one, seen) in answers.iter().skip(1) {
            let before = words.of("seen", seen.as_str());
            page.raw("<br>").text(&words.say("report-facts-before")).text(", ").text(&before).text(", ");
            page.text(&entered(words, one));
        }
        page.raw("</td></tr>\n");
    }
    page.raw("</tbody></table>\n");
}

fn entered(words: &Words<'_>, one: &FactsEntry) -> String {
    format!("{}, {}", words.person_at(one.noted.by, one.noted.seq), words.instant(&one.noted.at))
}

/// Words of a list with commas; the code itself where the list of this program lacks it.
fn names(words: &Words<'_>, codes: &[String], list: &[Term]) -> String {
    if codes.is_empty() {
        return words.say("report-facts-none");
    }
    let name = |code: &String| {
        let known = list.iter().find(|t| t.code == *code);
        known.map_or_else(|| code.clone(), |t| t.get(words.spoken()).to_owned())
    };
    codes.iter().map(name).collect::<Vec<_>>().join(", ")
}

fn moved(words: &Words<'_>, movement: Movement) -> String {
    words.of("movement", movement.as_str())
}
