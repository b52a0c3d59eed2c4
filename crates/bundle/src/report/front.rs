//! The first page: code, from whom, for whom, what is inside and what stayed.

use super::consent::legal_order;
use super::page::Page;
use super::words::Words;
use crate::bag::is_training_log;
use itgel_casefile::vocabulary::Part;

/// Begins the half of a language; the first one begins the main part of the page as well.
pub fn front(page: &mut Page, words: &Words<'_>) {
    let summary = &words.dossier.summary;
    let (code, opening, other) = if words.is_mongolian() {
        (
            &summary.code_mn,
            "<main>\n<section class=\"sheet\" id=\"mn\" lang=\"mn\">\n",
            "<a href=\"#en\">English</a>",
        )
    } else {
        (&summary.code_en, "<section class=\"sheet\" id=\"en\" lang=\"en\">\n", "<a href=\"#mn\">Монгол</a>")
    };
    page.raw(opening)
        .raw("<div class=\"silk\"><i></i><i></i><i></i><i></i></div>\n<header><div><p class=\"kind\">");
    if is_training_log(&words.dossier.head.origin) {
        page.text(&words.say("report-training")).raw("</p><p class=\"kind\">");
    }
    let notice = words.dossier.notice.is_some();
    page.text(&words.say(if notice { "report-notice-kind" } else { "report-kind" }))
        .raw("</p><h1>")
        .text(code)
        .raw("</h1></div><p class=\"tongue\">");
    page.raw(other).raw("</p></header>\n");
    parties(page, words);
    page.raw("<dl>\n");
    page.fact(&words.say("report-sealed-at"), &words.instant_with_offset(&summary.sealed_at));
    page.fact(&words.say("report-purpose"), &summary.purpose);
    page.fact(&words.say("report-reference"), &summary.reference);
    page.fact(&words.say("report-prepared-by"), &words.person(summary.sender.prepared_by));
    page.digest(&words.say("report-bundle-number"), &summary.bundle.to_string());
    page.raw("</dl>\n");
    if notice {
        return;
    }
    page.raw("<p class=\"note\">").text(&words.say("report-no-recording")).raw("</p>\n");
    parts(page, words);
    // The consent record shows every order for this recipient; without it, those that opened something stand here.
    if words.dossier.consent.is_none() {
        for order in &words.dossier.orders {
            legal_order(page, words, order);
        }
    }
}

fn parties(page: &mut Page, words: &Words<'_>) {
    let (sender, recipient) = (&words.dossier.summary.sender, &words.dossier.summary.recipient);
    page.raw("<div class=\"parties\"><section class=\"card\"><h2>").text(&words.say("report-from"));
    page.raw("</h2><p class=\"big\">").text(&sender.organisation).raw("</p>");
    for line in [&sender.room, &sender.address, &sender.contact] {
        if !line.is_empty() {
            page.raw("<p>").text(line).raw("</p>");
        }
    }
    page.raw("<p class=\"mono\">")
        .text(&sender.principal)
        .raw("</p><p class=\"mono\">")
        .text(&sender.fingerprint);
    page.raw("</p></section>\n<section class=\"card\"><h2>").text(&words.say("report-for"));
    page.raw("</h2><p class=\"big\">").text(&recipient.organisation).raw("</p><p>");
    page.text(&words.of("recipient-kind", recipient.kind.as_str())).raw("</p>");
    if !recipient.contact.is_empty() {
        page.raw("<p>").text(&recipient.contact).raw("</p>");
    }
    for fingerprint in &recipient.fingerprints {
        page.raw("<p class=\"mono\">").text(fingerprint).raw("</p>");
    }
    page.raw("</section></div>\n");
}

fn parts(page: &mut Page, words: &Words<'_>) {
    let disclosure = &words.dossier.disclosure;
    page.raw("<h2>").text(&words.say("report-inside")).raw("</h2>\n");
    page.head(&[words.say("report-part"), words.say("report-state"), words.say("report-why")]);
    for part in Part::ALL {
        page.raw("<tr><th scope=\"row\">").text(&words.of("part", part.as_str())).raw("</th><td>");
        let stays = disclosure.withheld.iter().find(|w| w.part == *part);
        match stays {
            None => page.raw("<span class=\"chip goes\">").text(&words.say("report-goes")),
            Some(_) => page.raw("<span class=\"chip stays\">").text(&words.say("report-stays")),
        };
        page.raw("</span></td><td class=\"why\">");
        if let Some(withheld) = stays {
            page.text(&words.of("reason", &withheld.reason));
        }
        page.raw("</td></tr>\n");
    }
    page.raw("</tbody></table>\n<p class=\"note\">").text(&words.say("report-withheld-note")).raw("</p>\n");
}
