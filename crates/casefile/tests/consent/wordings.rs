//! The next version of what is said: what may follow what, and what becomes of those who answered before.

use super::world::*;
use itgel_casefile::consent::reason::ReasonCode;
use itgel_casefile::consent::standing::standing;
use itgel_casefile::event::RoomEvent;
use itgel_casefile::language::Language;
use itgel_casefile::refusal::Refusal;
use itgel_casefile::rulebook::assent::AgeSet;
use itgel_casefile::rulebook::{Both, Rulebook};
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;
use itgel_casefile::wordings::*;
use std::collections::BTreeMap;

const WHY: &str = "Хуульчийн зөвлөснөөр засав.";

fn both(mn: &str, en: &str) -> Both {
    Both { mn: mn.to_owned(), en: en.to_owned() }
}

fn words(at: &str, mn: &str, en: &str) -> BTreeMap<String, Both> {
    BTreeMap::from([(at.to_owned(), both(mn, en))])
}

fn ask(
    book: &Rulebook,
    key: TextKey,
    follows: u32,
    words: &BTreeMap<String, Both>,
    from: &str,
) -> Result<SpokenText, Refusal> {
    let asked = Issue { key, follows, words, valid_from: day(from), reason: WHY };
    issue_wording(book, &asked, day("2026-11-21")).map(|event| match event {
        RoomEvent::WordingIssued { text, reason } => {
            assert_eq!(reason, WHY);
            text
        }
        other => panic!("another event: {other:?}"),
    })
}

const POLICE: TextKey = TextKey::Consent(Purpose::Police);

fn plain(book: &Rulebook) -> String {
    serde_json::to_string(book).unwrap()
}

fn code(asked: Result<SpokenText, Refusal>) -> (&'static str, Option<&'static str>) {
    let refusal = asked.unwrap_err();
    (refusal.code, refusal.field)
}

#[test]
fn the_next_version_is_heard_from_its_day_on_and_the_one_before_stays_to_be_read() {
    let new = words("say", "Шинэ үг.", "New words.");
    let text = ask(book(), POLICE, 1, &new, "2026-12-01").unwrap();
    assert_eq!((text.version(), text.valid_from(), text.key()), (2, day("2026-12-01"), POLICE));
    let own = book().with_own([&text]);
    let said = |day: Day| own.wordings.in_use(Purpose::Police, day).unwrap().say.en.clone();
    assert_eq!(said(day("2026-11-30")), book().wordings.version(Purpose::Police, 1).unwrap().say.en);
    assert_eq!(said(day("2026-12-01")), "New words.");
    // What was not named stays, and so does every other text.
    let (one, two) = (
        own.wordings.version(Purpose::Police, 1).unwrap(),
        own.wordings.version(Purpose::Police, 2).unwrap(),
    );
    assert_eq!((&one.shared, &one.teach_back), (&two.shared, &two.teach_back));
    assert_eq!(own.wordings.iter().count(), book().wordings.iter().count() + 1);
    assert_eq!(own.assent, book().assent);
    // A third follows the second, never the first.
    let third = ask(&own, POLICE, 2, &words("title", "Өөр нэр", "Other name"), "2026-12-09").unwrap();
    let all = book().with_own([&text, &third]);
    assert_eq!(all.wordings.in_use(Purpose::Police, day("2027-01-01")).unwrap().version, 3);
    assert_eq!(plain(&book().with_own([&third])), plain(book()), "what does not follow changes nothing");
    assert_eq!(all.with_own([&text]).wordings.in_use(Purpose::Police, day("2027-01-01")).unwrap().version, 2);
    assert_eq!(
        plain(&book().with_own([&text, &third, &text])),
        plain(&all),
        "an older one after a newer changes nothing"
    );
}

#[test]
fn what_may_not_follow_says_why_and_where() {
    let new = words("say", "Шинэ үг.", "New words.");
    let at = |words: &BTreeMap<String, Both>| ask(book(), POLICE, 1, words, "2026-12-01").unwrap_err();
    assert_eq!(code(ask(book(), POLICE, 2, &new, "2026-12-01")), ("wording-moved-on", None));
    // Today is too early: a conversation may have begun.
    assert_eq!(
        code(ask(book(), POLICE, 1, &new, "2026-11-21")),
        ("wording-day-not-ahead", Some("valid_from"))
    );
    assert!(ask(book(), POLICE, 1, &new, "2026-11-22").is_ok());
    for (mn, en, why, language) in [
        (" ", "New words.", "mongolian-missing", "mn"),
        ("Шинэ үг.", "", "english-missing", "en"),
        ("Шинэ {үг}.", "New words.", "wording-name-place", "mn"),
        ("Шинэ үг.", "I am {name}.", "wording-name-place", "en"),
    ] {
        let refusal = at(&words("say", mn, en));
        assert_eq!((refusal.code, refusal.args["place"].as_str()), (why, "say"));
        assert_eq!(refusal.args["language"], language);
    }
    assert_eq!(at(&words("title", &"н".repeat(61), "Name")).code, "text-too-long");
    assert_eq!(at(&words("nowhere", "Үг.", "Word.")).code, "choice-unknown");
    let same = book().wordings.version(Purpose::Police, 1).unwrap().say.clone();
    assert_eq!(at(&words("say", &same.mn, &format!("  {} ", same.en))).code, "nothing-changed");
    let short = Issue { key: POLICE, follows: 1, words: &new, valid_from: day("2026-12-01"), reason: "за" };
    assert_eq!(issue_wording(book(), &short, day("2026-11-21")).unwrap_err().code, "reason-too-short");
    // One that has not begun is replaced from the same day on, and not from an earlier one.
    let second = ask(book(), POLICE, 1, &new, "2026-12-05").unwrap();
    let waiting = book().with_own([&second]);
    let third = words("say", "Гурав дахь.", "The third.");
    let early = ask(&waiting, POLICE, 2, &third, "2026-12-04").unwrap_err();
    assert_eq!((early.code, early.args["day"].as_str()), ("wording-day-before-last", "2026-12-05"));
    let third = ask(&waiting, POLICE, 2, &third, "2026-12-05").unwrap();
    let book = waiting.with_own([&third]);
    assert_eq!(book.wordings.in_use(Purpose::Police, day("2026-12-05")).unwrap().version, 3);
}

#[test]
fn the_childs_pages_stay_short_and_the_same_in_both_languages() {
    let at = |words: &BTreeMap<String, Both>| ask(book(), TextKey::Child, 1, words, "2026-12-01");
    let long =
        at(&words("police/4-7/1", "Чиний хэлснийг цагдаа ахад хэлж болох уу?", "May I tell?")).unwrap_err();
    assert_eq!(
        (long.code, long.args["most"].as_str(), long.args["count"].as_str()),
        ("wording-too-many-words", "6", "7")
    );
    let half = at(&words("stop/4-7/2", "", "Just say stop.")).unwrap_err();
    assert_eq!((half.code, half.args["place"].as_str()), ("mongolian-missing", "stop/4-7/2"));
    assert_eq!(
        at(&words("police/4-7/1", "{name} хэлэх үү?", "May I tell?")).unwrap_err().code,
        "wording-name-place"
    );
    let new = words("who/4-7/1", "Намайг {name} гэдэг.", "My name is {name}.");
    let text = at(&new).unwrap();
    let own = book().with_own([&text]);
    let page = |version| own.assent.version(version).unwrap().page("who").unwrap();
    assert_eq!(page(2).exact_text(AgeSet::From4To7, Language::English).unwrap(), "My name is {name}.");
    assert_eq!(page(1).texts.both(AgeSet::From8To12), page(2).texts.both(AgeSet::From8To12));
    // Every place of every text can be read back, and a place is named once.
    for key in Purpose::ALL.iter().map(|p| TextKey::Consent(*p)).chain([TextKey::Child]) {
        assert_eq!(TextKey::parse(&key.name()), Some(key));
        let places = SpokenText::last(book(), key).unwrap().places();
        let names: std::collections::BTreeSet<&str> = places.iter().map(|(p, _)| p.at.as_str()).collect();
        assert_eq!(names.len(), places.len());
        // The words that are there now pass the rule for words to come.
        let all: BTreeMap<String, Both> = places.into_iter().map(|(p, b)| (p.at, b)).collect();
        assert_eq!(code(ask(book(), key, 1, &all, "2026-12-01")), ("nothing-changed", Some("words")));
    }
}

#[test]
fn a_promise_of_what_goes_cannot_be_rewritten_by_hand() {
    let mut text = ask(book(), POLICE, 1, &words("say", "Шинэ үг.", "New words."), "2026-12-01").unwrap();
    if let SpokenText::Consent(words) = &mut text {
        words.shared.pop();
    }
    assert_eq!(plain(&book().with_own([&text])), plain(book()));
    let mut pages =
        ask(book(), TextKey::Child, 1, &words("stop/4-7/1", "Зогсож болно.", "You can stop."), "2026-12-01")
            .unwrap();
    if let SpokenText::Child(pages) = &mut pages {
        pages.pages.retain(|page| page.page != "stop");
    }
    assert_eq!(plain(&book().with_own([&pages])), plain(book()), "the page of stopping cannot be left out");
}

#[test]
fn whoever_agreed_to_other_words_is_asked_again_and_nobody_else() {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::Yes);
    let day = day("2026-12-01");
    let stands = |book: &Rulebook, purpose| standing(&world.case, purpose, day, book);
    let text = ask(book(), POLICE, 1, &words("say", "Шинэ үг.", "New words."), "2026-12-01").unwrap();
    let own = book().with_own([&text]);
    assert!(stands(book(), Purpose::Police).goes);
    assert_eq!(stands(&own, Purpose::Police).reason, ReasonCode::WordingChanged);
    assert!(stands(&own, Purpose::Prosecutor).goes);
    assert!(asks_again(&world.case, book(), &own, day));
    // The child heard the page for 8 to 12; another set may change without asking this child again.
    let pages = |at: &str| {
        let text =
            ask(book(), TextKey::Child, 1, &words(at, "Цагдаад хэлэх үү?", "May I tell them?"), "2026-12-01");
        book().with_own([&text.unwrap()])
    };
    assert_eq!(stands(&pages("police/8-12/1"), Purpose::Police).reason, ReasonCode::WordingChanged);
    let others = pages("police/4-7/1");
    assert_eq!(others.assent.in_use(day).unwrap().version, 2);
    assert!(stands(&others, Purpose::Police).goes);
    assert!(!asks_again(&world.case, book(), &others, day));
    // What was said then is read in the version it was said in.
    let said = world.case.consent.current().unwrap().answer(Giver::Guardian, Purpose::Police).unwrap();
    let told = own.text_of(&said.wording).unwrap();
    assert!(said.wording.version == 1 && digest(told.as_bytes()) == said.wording.sha256);
}
