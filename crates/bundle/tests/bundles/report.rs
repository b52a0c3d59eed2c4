//! The report: both languages, nothing active, nothing from outside, only what goes.

use crate::support::events::NAME_MARKER;
use crate::support::words::say;
use crate::support::world::World;
use itgel_bundle::content::build;
use itgel_bundle::record::{Dossier, TapRecord, TapState};
use itgel_bundle::report::{HEAD, Veil, render, render_behind};
use itgel_casefile::event::Tap;
use itgel_casefile::ids::TapId;
use itgel_casefile::vocabulary::{Part, QuestionStep, RecipientKind};

fn page(away: &[Part]) -> String {
    let world = World::new(7);
    let contents = world.contents(RecipientKind::Prosecutor, vec![world.prosecutor.recipient()], away);
    let (_, dossier) = build(contents, &say).unwrap();
    String::from_utf8(render(&dossier, &say)).unwrap()
}

#[test]
fn it_is_whole_and_in_both_languages() {
    let page = page(&[]);
    assert!(page.contains("<title>Хус 4127 · Birch 4127</title>"), "the title is the code and nothing else");
    for (mn, en) in [
        ("Юу явсан, юу үлдсэн", "What goes and what stays"),
        ("Чөлөөтэй ярих", "Free telling"),
        ("Дуугүй болсон, хаагдсан, Нулимс гарсан", "Went quiet"),
        ("Нэмэлт тайлбар", "Amendments"),
        ("Хуулийн шаардлага", "Legal order"),
        ("Холбон зуучлал", "Referrals"),
    ] {
        assert!(page.contains(mn), "{mn}");
        assert!(page.contains(en), "{en}");
    }
    // Old beside new, the digest of a recording, the name of a district by its code.
    assert!(page.contains("<span class=\"old\">34&#58;00</span>") && page.contains("<b>36&#58;00</b>"));
    // An amendment is said in words: neither a path nor a code is left for a reader to guess.
    for word in ["Орхигдсон тэмдэглэл", "Entry that was missing", "The child", "Signs"] {
        assert!(page.contains(word), "{word}");
    }
    // What was added later: a drawing with its bag, gaps, the observers' questions, when somebody was told.
    for word in
        ["Зураг, зүйл 2", "У-18", "Карт солив", "Handed in&#58; 4", "Хүүхэд ядарсан", "When they were told"]
    {
        assert!(page.contains(word), "{word}");
    }
    // The file of that drawing: what it is, and that it came after the signature.
    let sha256 = itgel_seal::digest::sha256_hex("\u{89}PNG Орхигдсон зураг".as_bytes());
    for word in ["Орхигдсон зураг, Зураг, зүйл 2", "File that was added later", "Added after the signature"]
    {
        assert!(page.contains(word), "{word}");
    }
    assert_eq!(page.matches(&sha256).count(), 4, "in the amendment and in the list, in both languages");
    // What the interviewer was given to know.
    assert!(
        page.contains("What the interviewer was given to know")
            && page.contains("who referred, risk assessment")
    );
    for code in ["\"asked\"", "&#34;asked&#34;", "&#34;from&#34;", "bagged", "told_at", "attachments.added"] {
        assert!(!page.contains(code), "{code}");
    }
    for code in ["timeline.", "&#34;quiet&#34;", "asked&#95;by", "asked_by", "risk.level"] {
        assert!(!page.contains(code), "{code}");
    }
    assert!(page.contains(&itgel_seal::digest::sha256_hex(b"recording")));
    assert!(page.contains("Сүхбаатар"));
}

#[test]
fn questions_of_those_who_watched_are_told_by_their_time_and_not_where_they_were_taken_back() {
    let world = World::new(7);
    let contents = world.contents(RecipientKind::Prosecutor, vec![world.prosecutor.recipient()], &[]);
    let (_, mut dossier) = build(contents, &say).unwrap();
    let heading = "Observers’ questions, as they were tapped";
    let without = String::from_utf8(render(&dossier, &say)).unwrap();
    assert!(!without.contains(heading), "where none was tapped nothing is said");
    for (n, step, state) in [
        (1, QuestionStep::HandedIn, TapState::Noted),
        (2, QuestionStep::Declined, TapState::AddedLater),
        (3, QuestionStep::Relayed, TapState::Undone),
    ] {
        let (what, before) = (Tap::Question { step }, Vec::new());
        let tap = TapId::from_random_bytes([n; 16]);
        let elapsed_ms = 60_000 * u64::from(n);
        dossier.interviews[0].taps.push(TapRecord { tap, seq: 900, what, elapsed_ms, state, before });
    }
    let page = String::from_utf8(render(&dossier, &say)).unwrap();
    for word in [heading, "Ажиглагчийн асуулт ирсэн", "A question of an observer was left out"]
    {
        assert!(page.contains(word), "{word}");
    }
    assert!(!page.contains("A question of an observer was put"), "taken back");
}

#[test]
fn a_break_that_was_offered_and_not_wanted_is_told_by_its_time() {
    let world = World::new(7);
    let contents = world.contents(RecipientKind::Prosecutor, vec![world.prosecutor.recipient()], &[]);
    let (_, mut dossier) = build(contents, &say).unwrap();
    let page = |dossier: &Dossier| String::from_utf8(render(dossier, &say)).unwrap();
    let said = "Offered, and the child wanted to go on: 21:00, 42:00".replace(':', "&#58;");
    assert!(!page(&dossier).contains("wanted to go on"));
    for (n, state) in [(21, TapState::Noted), (30, TapState::Undone), (42, TapState::AddedLater)] {
        let tap = TapId::from_random_bytes([n; 16]);
        let (what, before, elapsed_ms) = (Tap::BreakDeclined, Vec::new(), 60_000 * u64::from(n));
        dossier.interviews[0].taps.push(TapRecord { tap, seq: 900, what, elapsed_ms, state, before });
    }
    assert!(page(&dossier).contains(&said));
}

#[test]
fn nothing_in_it_acts_or_reaches_out() {
    let page = page(&[]);
    assert!(
        HEAD.contains("Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"")
    );
    // What people typed as markup is shown as they typed it.
    assert!(page.contains("&#60;script&#62;alert&#40;1&#41;&#60;/script&#62;"));
    assert!(page.contains("&#60;b&#62;5&#60;/b&#62;"));
    for never in ["<script", "http:", "https:", "src=", "url(", "@import", "<img", "<link", "<iframe"] {
        assert!(!page.contains(never), "{never}");
    }
    assert_eq!(page.matches("href=").count(), page.matches("href=\"#").count(), "links stay in the page");
}

#[test]
fn it_says_only_what_goes() {
    let page = page(&[Part::Identity, Part::RiskAndNeeds, Part::Attachments]);
    assert!(!page.contains(crate::support::events::NAME_MARKER));
    assert!(!page.contains("Referrals") && !page.contains("data/attachments/"));
    assert_eq!(page.matches("<span class=\"chip stays\">Stays</span>").count(), 3);
    assert!(page.contains("Юу явсан, юу үлдсэн"));
}

/// What the identity part of the page holds about each of the people, without the marks of the page.
fn seen(veil: Veil) -> String {
    let world = World::new(7);
    let contents = world.contents(RecipientKind::Prosecutor, vec![world.prosecutor.recipient()], &[]);
    let (_, dossier) = build(contents, &say).unwrap();
    String::from_utf8(render_behind(&dossier, &say, veil)).unwrap()
}

#[test]
fn behind_the_veil_the_page_is_the_same_but_for_the_bars() {
    let whole = seen(Veil::Nothing);
    assert_eq!(whole, page(&[]));
    let veiled = seen(Veil::Identity);
    let bars = veiled.matches("aria-label='").count();
    // Names, number, birth, telephone and address of the child, mother and father with name and number, in two languages.
    assert_eq!(bars, 2 * (3 + 1 + 1 + 3 + 1 + 4));
    for (mark, word) in [(NAME_MARKER, "names"), ("9900000", "numbers of the people")] {
        assert!(whole.contains(mark) && !veiled.contains(mark), "{word}");
    }
    // What is hidden still says what it is; who they are to the child stands on the page of the case as well.
    for label in ["Registration number", "Telephone", "Address", "People around the child", "Father"] {
        assert_eq!(whole.matches(label).count(), veiled.matches(label).count(), "{label}");
    }
    // The bars are equally long, and all else stands as it stood.
    let cut = |html: &str| {
        let identity = html.split("<h2>").find(|part| part.starts_with("Identity")).unwrap().to_owned();
        html.replace(&identity, "")
    };
    let without =
        |html: &str| cut(html).split("<h2>").filter(|p| !p.starts_with("Хувийн")).collect::<String>();
    assert_eq!(without(&whole), without(&veiled));
}

#[test]
fn no_reason_shows_the_number_of_somebody_implicated_in_the_room() {
    let shown = seen(Veil::Numbers);
    // The mother may be called; of the father the number goes, and is not seen here.
    assert!(shown.contains("99000001") && shown.contains(NAME_MARKER));
    assert!(seen(Veil::Nothing).contains("99000004") && !shown.contains("99000004"));
    assert_eq!(shown.matches("aria-label='").count(), 2, "one number in two languages");
}
