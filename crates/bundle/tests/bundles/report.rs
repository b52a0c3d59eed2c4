//! The report: both languages, nothing active, nothing from outside, only what goes.

use crate::support::words::say;
use crate::support::world::World;
use itgel_bundle::content::build;
use itgel_bundle::report::{HEAD, render};
use itgel_casefile::vocabulary::{Part, RecipientKind};

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
