//! The printable report: one page of HTML for both languages, without script, without anything from outside,
//! readable on any computer and on paper.
//!
//! It shows only what is in the [`Dossier`], which holds only what goes. The words come from the caller: this
//! crate carries codes, text is made at the edge. The page's title is the case code and nothing else, because a
//! title shows on task bars and in print queues.

mod amended;
mod beforehand;
mod closing;
mod consent;
mod course;
mod elsewhere;
mod facts;
mod front;
mod identity;
mod ids;
mod interview;
mod needs;
mod notice;
mod page;
mod signed;
mod told;
mod words;

pub use identity::Veil;
pub use ids::message_ids;

use crate::record::Dossier;
use itgel_casefile::language::Language;
use page::Page;
use words::Words;

/// Makes the text of a message in a language: identifier, then named values.
pub type Say<'a> = dyn Fn(Language, &str, &[(&str, &str)]) -> String + 'a;

/// Everything before the style sheet: the same in every report, so that a reader can know it byte for byte.
pub const HEAD: &str = concat!(
    "<!doctype html>\n<html lang=\"mn\">\n<head>\n<meta charset=\"utf-8\">\n",
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n",
    "<meta name=\"referrer\" content=\"no-referrer\">\n",
    "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<style>\n",
);

/// How the report looks. A later version may look otherwise; a reader only asks that a style sheet does nothing.
pub const STYLE: &str = include_str!("report.css");

/// Between the style sheet and the title.
pub const STYLE_END: &str = "</style>\n<title>";

/// Everything after the last section.
pub const TAIL: &str = "</body>\n</html>\n";

/// The report of a dossier, as it goes.
#[must_use]
pub fn render(dossier: &Dossier, say: &Say<'_>) -> Vec<u8> {
    render_behind(dossier, say, Veil::Nothing)
}

/// The same page, with what is not to be seen in the room behind bars.
#[must_use]
pub fn render_behind(dossier: &Dossier, say: &Say<'_>, veil: Veil) -> Vec<u8> {
    let mut page = Page::new();
    page.raw(HEAD).raw(STYLE).raw(STYLE_END).text(&dossier.summary.code_mn);
    if dossier.summary.code_en != dossier.summary.code_mn {
        page.text(" · ").text(&dossier.summary.code_en);
    }
    page.raw("</title>\n</head>\n<body>\n");
    for language in [Language::Mongolian, Language::English] {
        let words = Words::new(language, say, dossier);
        front::front(&mut page, &words);
        if let Some(notice) = &dossier.notice {
            notice::notice(&mut page, &words, notice);
        }
        if let Some(consent) = &dossier.consent {
            consent::consent(&mut page, &words, consent);
        }
        for interview in &dossier.interviews {
            interview::interview(&mut page, &words, interview);
        }
        if let Some(beforehand) = &dossier.beforehand {
            beforehand::beforehand(&mut page, &words, beforehand);
        }
        if let Some(elsewhere) = &dossier.elsewhere {
            elsewhere::elsewhere(&mut page, &words, elsewhere);
        }
        if let Some(facts) = &dossier.facts {
            facts::facts(&mut page, &words, facts);
        }
        if let Some(needs) = &dossier.needs {
            needs::needs(&mut page, &words, needs);
        }
        if let Some(identity) = &dossier.identity {
            identity::identity(&mut page, &words, identity, veil);
        }
        if let Some(attachments) = &dossier.attachments {
            closing::attachments(&mut page, &words, attachments);
        }
        closing::log(&mut page, &words);
        closing::verify(&mut page, &words);
    }
    page.raw(TAIL);
    page.into_bytes()
}
