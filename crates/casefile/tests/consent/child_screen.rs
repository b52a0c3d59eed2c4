//! The child's own screen: who is asked and who is told, what a touch counts for, and what stop means.

use super::world::*;
use itgel_casefile::consent::child_screen::{
    ChoosePages, answer_page, choose_pages, first_open, shown, stop_at,
};
use itgel_casefile::consent::reason::ReasonCode as R;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::language::Language;
use itgel_casefile::refusal::Refusal;
use itgel_casefile::rulebook::assent::{AgeSet, PageKind};
use itgel_casefile::rulebook::{Rulebook, Source, Sources, embedded};
use itgel_casefile::vocabulary::*;
use proptest::prelude::*;

const SHARING: [&str; 6] = ["doctor", "social_worker", "ngo", "police", "prosecutor", "statistics"];

fn choice(world: &World, pages: &[&str]) -> ChoosePages {
    let pages = pages.iter().map(|p| (*p).to_owned()).collect();
    ChoosePages { consent: world.current(), ages: AgeSet::From8To12, language: Language::Mongolian, pages }
}

fn choose(world: &mut World, pages: &[&str]) {
    let made = choose_pages(&world.case, choice(world, pages), world.today(), book());
    world.try_push(made);
}

fn touch(world: &mut World, page: &str, touch: Touch) {
    let made = answer_page(&world.case, world.current(), (page, touch), world.today(), book(), &digest);
    world.try_push(made);
}

fn stop(world: &mut World, page: &str) {
    let made = stop_at(&world.case, world.current(), page, world.today(), book(), &digest);
    world.try_push(made);
}

/// A conversation in which the mother said yes to everything and the child's screen was opened with every recipient.
fn opened() -> World {
    let mut world = World::new();
    world.talk(DeciderKind::Mother);
    for purpose in Purpose::ALL {
        world.answer(Giver::Guardian, *purpose, Answer::Yes);
    }
    choose(&mut world, &[&["who", "not_known", "questions"], &SHARING[..]].concat());
    world
}

/// The rules with one text of a file replaced.
fn changed(assent: Option<(&str, &str)>, capacity: Option<(&str, &str)>) -> Rulebook {
    let sources = embedded();
    let replaced = |source: Source<'_>, change: Option<(&str, &str)>| match change {
        None => source.text.to_owned(),
        Some((from, to)) => {
            assert!(source.text.contains(from));
            source.text.replace(from, to)
        }
    };
    let (pages, ages) = (replaced(sources.assent[0], assent), replaced(sources.capacity, capacity));
    Rulebook::read(&Sources {
        assent: vec![Source { file: "child.json", text: &pages }],
        capacity: Source { file: "capacity.json", text: &ages },
        ..sources
    })
    .unwrap()
}

#[test]
fn where_the_law_requires_recording_the_page_tells_and_nobody_can_be_made_to_answer_it() {
    let world = opened();
    let required = changed(None, Some(("\"recording_is_asked\": true", "\"recording_is_asked\": false")));
    for (book, there, not_there) in
        [(book(), "recording", "recording_told"), (&required, "recording_told", "recording")]
    {
        // Whichever of the two is named, the rule decides which is shown.
        for named in ["recording", "recording_told"] {
            let made =
                choose_pages(&world.case, choice(&world, &["who", named]), world.today(), book).unwrap();
            let CaseEvent::ChildPagesChosen { pages, .. } = made else { panic!() };
            assert!(pages.contains(&there.to_owned()) && !pages.contains(&not_there.to_owned()), "{pages:?}");
        }
    }
    let mut told = opened();
    let made = choose_pages(&told.case, choice(&told, &["who"]), told.today(), &required);
    told.try_push(made);
    let answer = |page, touch| {
        answer_page(&told.case, told.current(), (page, touch), told.today(), &required, &digest)
            .map_err(|r| r.code)
    };
    assert_eq!(answer("recording", Touch::Yes), Err("page-not-chosen"));
    assert_eq!(answer("recording_told", Touch::Yes), Err("page-only-tells"));
    assert!(matches!(
        answer("recording_told", Touch::Told),
        Ok(CaseEvent::ChildPageShown { answer: None, .. })
    ));
}

#[test]
fn talk_recording_and_stop_are_shown_whatever_is_chosen_and_four_to_seven_topics_fit() {
    let world = opened();
    let ask = |pages: &[&str]| choose_pages(&world.case, choice(&world, pages), world.today(), book());
    let pages = |pages: &[&str]| match ask(pages).unwrap() {
        CaseEvent::ChildPagesChosen { pages, .. } => pages.join(" "),
        other => panic!("{other:?}"),
    };
    assert_eq!(ask(&[]).unwrap_err(), Refusal::new("too-few-pages").at("pages").with("least", 4));
    assert_eq!(pages(&["questions"]), "talk recording stop questions");
    // Recipients are one topic however many there are; the order is that of the data.
    assert_eq!(
        pages(&["statistics", "police", "doctor", "doctor"]),
        "talk recording doctor police statistics stop"
    );
    assert_eq!(
        pages(&[&["questions", "who", "not_known", "stop"], &SHARING[..]].concat()),
        "who talk recording not_known doctor social_worker ngo police prosecutor statistics stop questions"
    );
    assert_eq!(ask(&["who", "money"]).unwrap_err().code, "page-unknown");
}

#[test]
fn what_is_offered_for_every_age_is_accepted_in_both_languages() {
    let world = opened();
    for ages in AgeSet::ALL {
        let offer = book().child_screen.offer(*ages).unwrap();
        for language in Language::ALL {
            let request = ChoosePages {
                consent: world.current(),
                ages: *ages,
                language: *language,
                pages: offer.offered.clone(),
            };
            let made = choose_pages(&world.case, request, world.today(), book()).unwrap();
            let CaseEvent::ChildPagesChosen { pages, skipped, .. } = made else { panic!() };
            assert!(skipped.is_empty() && pages.len() >= 4, "{ages:?}: {pages:?}");
        }
    }
    let least = |ages| book().child_screen.offer(ages).unwrap().offered.len();
    assert!(least(AgeSet::From4To7) < least(AgeSet::From8To12));
    assert_eq!(book().child_screen.picture("stop", AgeSet::From13To17), "things/stop");
}

#[test]
fn a_page_without_words_in_the_language_is_left_out_and_named() {
    let mut world = opened();
    // No Mongolian words for the doctor's page in any set.
    let text = embedded().assent[0].text.to_owned();
    let (_, from) = text.split_once("\"page\": \"doctor\"").unwrap();
    let (doctor, _) = from.split_once("\"page\": \"social_worker\"").unwrap();
    let without: String = doctor
        .lines()
        .map(|l| if l.trim_start().starts_with("\"mn\"") { "          \"mn\": null," } else { l })
        .collect::<Vec<_>>()
        .join("\n");
    let lacking = changed(Some((doctor, &without)), None);
    let made = choose_pages(&world.case, choice(&world, &["doctor", "police"]), world.today(), &lacking);
    let CaseEvent::ChildPagesChosen { pages, skipped, .. } = made.clone().unwrap() else { panic!() };
    assert_eq!(
        (pages.join(" ").as_str(), skipped.join(" ").as_str()),
        ("talk recording police stop", "doctor")
    );
    world.try_push(made);
    let asked =
        answer_page(&world.case, world.current(), ("doctor", Touch::Yes), world.today(), &lacking, &digest);
    assert_eq!(asked.unwrap_err().code, "page-not-chosen");
    let english = ChoosePages { language: Language::English, ..choice(&world, &["doctor"]) };
    let made = choose_pages(&world.case, english, world.today(), &lacking).unwrap();
    assert!(matches!(made, CaseEvent::ChildPagesChosen { skipped, .. } if skipped.is_empty()));
}

#[test]
fn each_touch_is_the_childs_own_act_with_the_words_and_the_picture_it_saw() {
    let mut world = opened();
    for (touched, answer, goes, reason) in [
        (Touch::Yes, Answer::Yes, true, R::Agreed),
        (Touch::No, Answer::No, false, R::ChildSaidNo),
        // Not sure stays not asked for the gate, whatever was touched before.
        (Touch::NotSure, Answer::Later, false, R::NotAsked),
    ] {
        touch(&mut world, "talk", touched);
        let said = world.case.consent.current().unwrap().answer(Giver::Child, Purpose::Interview).unwrap();
        assert_eq!((said.answer, said.screen.as_deref()), (answer, Some("people/talk")));
        assert_eq!(
            (said.wording.id.as_str(), said.wording.language.as_str()),
            ("assent/interview/8-12", "mn")
        );
        let text = book().text_of(&said.wording).unwrap();
        assert_eq!(said.wording.sha256, digest(text.as_bytes()));
        let standing = world.standing(Purpose::Interview);
        assert_eq!((standing.goes, standing.reason), (goes, reason), "{touched:?}");
    }
    touch(&mut world, "stop", Touch::Told);
    touch(&mut world, "questions", Touch::Yes);
    let talk = world.case.consent.current().unwrap();
    let seen: Vec<_> =
        talk.pages.iter().map(|p| (p.page.as_str(), p.answer, p.wording.id.as_str())).collect();
    assert_eq!(
        seen,
        [("stop", None, "page/stop/8-12"), ("questions", Some(Answer::Yes), "page/questions/8-12")]
    );
    for page in &talk.pages {
        assert_eq!(page.wording.sha256, digest(book().text_of(&page.wording).unwrap().as_bytes()));
    }
}

#[test]
fn a_page_takes_only_what_it_is_for() {
    let world = opened();
    let code = |page, touch| {
        answer_page(&world.case, world.current(), (page, touch), world.today(), book(), &digest)
            .unwrap_err()
            .code
    };
    assert_eq!(code("talk", Touch::Told), "page-asks");
    assert_eq!(code("questions", Touch::Told), "page-asks");
    for touch in [Touch::Yes, Touch::No, Touch::NotSure] {
        assert_eq!(code("stop", touch), "page-only-tells");
    }
    assert_eq!(code("recording_told", Touch::Told), "page-not-chosen");
    let unopened = {
        let mut world = World::new();
        world.talk(DeciderKind::Mother);
        answer_page(&world.case, world.current(), ("talk", Touch::Yes), world.today(), book(), &digest)
    };
    assert_eq!(unopened.unwrap_err().code, "page-not-chosen");
}

#[test]
fn a_yes_at_the_page_where_the_child_stops_does_not_count_and_everything_else_stays_as_it_was() {
    let mut world = opened();
    touch(&mut world, "talk", Touch::Yes);
    touch(&mut world, "doctor", Touch::Yes);
    touch(&mut world, "police", Touch::No);
    stop(&mut world, "police");
    touch(&mut world, "ngo", Touch::Yes);
    stop(&mut world, "ngo");
    world.confirm();
    for (purpose, reason, child) in [
        (Purpose::Interview, R::Agreed, ConsentState::Given),
        (Purpose::Doctor, R::Agreed, ConsentState::Given),
        // A no is a no, and stopping takes nothing from it.
        (Purpose::Police, R::ChildSaidNo, ConsentState::Refused),
        (Purpose::Ngo, R::NotAsked, ConsentState::Requested),
        // Silence is never assent.
        (Purpose::Prosecutor, R::NotAsked, ConsentState::Requested),
    ] {
        let standing = world.standing(purpose);
        assert_eq!((standing.reason, standing.child), (reason, child), "{purpose:?}");
    }
    let talk = world.case.consent.current().unwrap();
    let stops: Vec<&str> = talk.stops.iter().map(|s| s.page.as_str()).collect();
    assert_eq!(stops, ["police", "ngo"]);
    assert!(talk.answer(Giver::Child, Purpose::Ngo).unwrap().stopped.is_some(), "kept, and marked");
}

#[test]
fn after_a_stop_the_child_may_be_asked_again_and_the_new_answer_counts() {
    let mut world = opened();
    touch(&mut world, "ngo", Touch::Yes);
    stop(&mut world, "ngo");
    choose(&mut world, &["ngo"]);
    touch(&mut world, "ngo", Touch::Yes);
    world.confirm();
    assert_eq!(world.standing(Purpose::Ngo).reason, R::Agreed);
}

#[test]
fn a_showing_goes_on_at_the_first_page_that_is_still_open() {
    let mut world = opened();
    let at = |world: &World| {
        let talk = world.case.consent.current().unwrap();
        let all = shown(book(), world.today());
        let chosen = talk.chosen.as_ref().unwrap();
        let pages: Vec<_> = all.into_iter().filter(|p| chosen.pages.contains(&p.page)).collect();
        pages[first_open(talk, &pages)].page.clone()
    };
    assert_eq!(at(&world), "who");
    touch(&mut world, "who", Touch::Told);
    touch(&mut world, "talk", Touch::Yes);
    assert_eq!(at(&world), "recording");
    touch(&mut world, "recording", Touch::NotSure);
    touch(&mut world, "not_known", Touch::Told);
    assert_eq!(at(&world), "recording", "who does not know is asked again");
    touch(&mut world, "recording", Touch::No);
    assert_eq!(at(&world), "doctor");
    for page in SHARING {
        touch(&mut world, page, Touch::No);
    }
    touch(&mut world, "stop", Touch::Told);
    touch(&mut world, "questions", Touch::No);
    assert_eq!(at(&world), "who", "all seen: from the beginning");
}

#[test]
fn no_screen_opens_without_an_open_conversation() {
    let mut world = World::new();
    let early = choose_pages(
        &world.case,
        ChoosePages { consent: consent(1), ..choice_of(consent(1)) },
        world.today(),
        book(),
    );
    assert_eq!(early.unwrap_err().code, "consent-not-current");
    world = opened();
    touch(&mut world, "talk", Touch::Yes);
    world.confirm();
    let late = choose_pages(&world.case, choice(&world, &["who"]), world.today(), book());
    assert_eq!(late.unwrap_err().code, "consent-confirmed");
    let stopped = stop_at(&world.case, world.current(), "talk", world.today(), book(), &digest);
    assert_eq!(stopped.unwrap_err().code, "consent-confirmed");
}

fn choice_of(consent: itgel_casefile::ids::ConsentId) -> ChoosePages {
    let pages = vec!["who".to_owned()];
    ChoosePages { consent, ages: AgeSet::From8To12, language: Language::Mongolian, pages }
}

#[test]
fn every_page_that_asks_for_a_purpose_is_the_only_one_for_it_and_every_other_counts_for_nothing() {
    let mut world = opened();
    let before: Vec<_> = Purpose::ALL.iter().map(|p| world.standing(*p)).collect();
    for page in shown(book(), world.today()) {
        if page.purpose.is_none() {
            let touched = if page.kind == PageKind::Tells { Touch::Told } else { Touch::Yes };
            touch(&mut world, &page.page, touched);
        }
    }
    let after: Vec<_> = Purpose::ALL.iter().map(|p| world.standing(*p)).collect();
    assert_eq!(before, after, "a page without a purpose opened something");
}

proptest! {
    /// Whatever a child touches, in whatever order and however often: only a last touch of yes, with no stop at that
    /// page after it, lets a purpose go.
    #[test]
    fn only_a_last_yes_that_was_not_stopped_counts(
        acts in prop::collection::vec((0..6_usize, 0..4_u8), 0..24)
    ) {
        let mut world = opened();
        let mut last = [None::<bool>; 6];
        for (page, act) in acts {
            let key = SHARING[page];
            match act {
                0 => { touch(&mut world, key, Touch::Yes); last[page] = Some(true); }
                1 => { touch(&mut world, key, Touch::No); last[page] = Some(false); }
                2 => { touch(&mut world, key, Touch::NotSure); last[page] = None; }
                _ => { stop(&mut world, key); if last[page] == Some(true) { last[page] = None; } }
            }
        }
        world.confirm();
        for (page, key) in SHARING.iter().enumerate() {
            let standing = world.standing(Purpose::parse(key).unwrap());
            prop_assert_eq!(standing.goes, last[page] == Some(true), "{}", key);
        }
    }
}
