//! What the child said weighs the same whatever comes after it: a stop, a no that another answer overwrote, and a
//! yes that two people signed to have been a no (ux.md 4.7, 4.8; domain.md rules 3 and 7).

use super::world::*;
use itgel_casefile::consent::reason::ReasonCode as R;
use itgel_casefile::consent::rules::child_cannot_answer;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::language::Language;
use itgel_casefile::rulebook::assent::AgeSet;
use itgel_casefile::vocabulary::*;

const ASKED: [Purpose; 3] = [Purpose::Interview, Purpose::Recording, Purpose::Police];

impl World {
    fn said(&mut self, purpose: Purpose, answer: Answer, on_screen: bool) {
        self.push(CaseEvent::ConsentAnswered {
            consent: self.current(),
            giver: Giver::Child,
            purpose,
            answer,
            wording: wording(purpose, Giver::Child),
            teach_back: false,
            screen: on_screen.then(String::new),
            replaces: None,
        });
    }

    /// A stop at the page of a purpose, on which the words are those of a set.
    fn stop(&mut self, purpose: Purpose, ages: AgeSet) {
        let words =
            book().wording_ref(purpose, Giver::Child, Language::Mongolian, ages, self.today(), &digest);
        self.push(CaseEvent::ChildStopped {
            consent: self.current(),
            page: purpose.as_str().to_owned(),
            wording: words.unwrap(),
            picture: String::new(),
        });
    }

    /// The mother says yes to everything, the child "cannot answer", and it is signed.
    fn without_the_child(&mut self) {
        for purpose in Purpose::ALL {
            self.answer(Giver::Guardian, *purpose, Answer::Yes);
        }
        let made = child_cannot_answer(&self.case, self.current(), "Хүүхэд өнөөдөр дуугарахгүй байна");
        self.try_push(made);
        self.confirm();
    }

    fn again_without_the_child(&mut self) {
        self.talk(DeciderKind::Mother);
        self.without_the_child();
    }

    fn word(&self, purpose: Purpose) -> R {
        self.standing(purpose).reason
    }
}

fn talking() -> World {
    let mut world = World::new();
    world.talk(DeciderKind::Mother);
    world
}

/// A yes on the screen and then stop; stop alone; a yes aloud and then stop, also at the page of another set.
const STOPS: [(Option<(Answer, bool)>, AgeSet); 5] = [
    (Some((Answer::Yes, true)), AgeSet::From8To12),
    (None, AgeSet::From8To12),
    (Some((Answer::Yes, false)), AgeSet::From8To12),
    (Some((Answer::Yes, false)), AgeSet::From13To17),
    (Some((Answer::Yes, true)), AgeSet::From4To7),
];

fn stopped(purpose: Purpose, n: usize) -> World {
    let mut world = talking();
    let (before, ages) = STOPS[n];
    if let Some((answer, on_screen)) = before {
        world.said(purpose, answer, on_screen);
    }
    world.stop(purpose, ages);
    world
}

#[test]
fn who_stopped_at_a_page_was_asked_and_gave_no_yes_and_nobody_answers_in_its_place() {
    for purpose in ASKED {
        for n in 0..STOPS.len() {
            let mut world = stopped(purpose, n);
            world.without_the_child();
            let standing = world.standing(purpose);
            assert_eq!((standing.goes, standing.reason), (false, R::NotAsked), "{purpose:?} {n}");
            assert_eq!(standing.child, ConsentState::Requested, "{purpose:?} {n}");
            // Where it did not stop, a child who cannot answer is one.
            assert_eq!(world.word(Purpose::Doctor), R::ChildCannotAnswer);
        }
    }
}

#[test]
fn a_stop_outlives_its_talk_until_the_child_says_yes() {
    for purpose in ASKED {
        for n in 0..STOPS.len() {
            let mut world = stopped(purpose, n);
            world.again_without_the_child();
            assert_eq!(world.word(purpose), R::ChildCannotAnswer, "{purpose:?} {n}");
            // "I do not know" is no yes.
            world.talk(DeciderKind::Mother);
            world.said(purpose, Answer::Later, true);
            world.again_without_the_child();
            assert_eq!(world.word(purpose), R::ChildCannotAnswer, "{purpose:?} {n}");
            world.talk(DeciderKind::Mother);
            world.said(purpose, Answer::Yes, true);
            world.answer(Giver::Guardian, purpose, Answer::Yes);
            world.confirm();
            assert!(world.standing(purpose).goes, "{purpose:?} {n}");
            world.again_without_the_child();
            let shared = purpose == Purpose::Police;
            let expected = if shared { R::ChildCannotAnswer } else { R::Agreed };
            assert_eq!(world.word(purpose), expected, "{purpose:?} {n}");
        }
    }
}

#[test]
fn after_a_stop_a_later_answer_of_the_child_counts() {
    for (answer, expected) in [(Answer::Yes, R::Agreed), (Answer::No, R::ChildSaidNo)] {
        for n in 0..STOPS.len() {
            let mut world = stopped(Purpose::Interview, n);
            world.said(Purpose::Interview, answer, false);
            world.without_the_child();
            assert_eq!(world.word(Purpose::Interview), expected, "{answer:?} {n}");
        }
    }
}

/// A no counts although something else was said, or touched, after it in the same talk; its own yes ends it.
#[test]
fn a_no_that_another_answer_overwrote_was_said() {
    type Turn = fn(&mut World, Purpose);
    let turns: [(Turn, R); 5] = [
        (|w, p| w.said(p, Answer::Later, false), R::ChildSaidNo),
        (|w, p| w.said(p, Answer::Later, true), R::ChildSaidNo),
        (
            |w, p| {
                w.said(p, Answer::Yes, true);
                w.stop(p, AgeSet::From8To12);
            },
            R::ChildSaidNo,
        ),
        (
            |w, p| {
                w.said(p, Answer::Yes, false);
                w.said(p, Answer::Later, false);
            },
            R::ChildSaidNo,
        ),
        (|w, p| w.said(p, Answer::Yes, false), R::Agreed),
    ];
    for (n, (turn, expected)) in turns.into_iter().enumerate() {
        let mut world = talking();
        world.said(Purpose::Interview, Answer::No, n % 2 == 0);
        turn(&mut world, Purpose::Interview);
        world.again_without_the_child();
        assert_eq!(world.word(Purpose::Interview), expected, "turn {n}");
    }
    // In the same talk, too.
    let mut world = talking();
    world.said(Purpose::Interview, Answer::No, true);
    world.said(Purpose::Interview, Answer::Yes, true);
    world.stop(Purpose::Interview, AgeSet::From8To12);
    world.without_the_child();
    assert_eq!(world.word(Purpose::Interview), R::ChildSaidNo);
}

/// What two people signed to have been a no is one; turned into "later" it is none; and the child's later yes ends it.
#[test]
fn a_yes_that_was_amended_to_no_was_a_no() {
    let item = "consent.answers.child.interview";
    for (amendments, expected) in [
        (vec!["no"], R::ChildSaidNo),
        (vec!["later", "no"], R::ChildSaidNo),
        // An amendment opens nothing: for that there is a new talk.
        (vec!["no", "later"], R::ChildSaidNo),
        (vec!["no", "yes"], R::ChildSaidNo),
        (vec!["later"], R::Agreed),
    ] {
        let mut world = World::new();
        world.agreed(Answer::Yes, Answer::Yes);
        world.filled();
        for new in &amendments {
            world.amend(1, item, new);
        }
        assert_eq!(world.word(Purpose::Interview), R::Amended);
        world.again_without_the_child();
        assert_eq!(world.word(Purpose::Interview), expected, "{amendments:?}");
        assert_eq!(world.word(Purpose::Recording), R::Agreed, "of this no other purpose");
        world.agreed(Answer::Yes, Answer::Yes);
        world.again_without_the_child();
        assert_eq!(world.word(Purpose::Interview), R::Agreed, "{amendments:?}");
    }
    // A yes of a later talk was said after what the amendment speaks of.
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::Yes);
    world.filled();
    world.agreed(Answer::Yes, Answer::Yes);
    world.amend(1, item, "no");
    world.again_without_the_child();
    assert_eq!(world.word(Purpose::Interview), R::Agreed);
}

/// What was said first stays with what was said last. An early entry does not say what it takes the place of: the rules
/// know it all the same, and what was signed over such entries stays byte for byte what it was.
#[test]
fn an_answer_is_kept_before_the_one_that_took_its_place() {
    let mut world = talking();
    world.answer(Giver::Child, Purpose::Police, Answer::No);
    let first = world.case.last_seq.unwrap();
    world.answer(Giver::Child, Purpose::Doctor, Answer::Yes);
    world.answer(Giver::Child, Purpose::Police, Answer::Later);
    world.answer(Giver::Child, Purpose::Police, Answer::Yes);
    let answer = |world: &World| {
        world.case.consent.current().unwrap().answer(Giver::Child, Purpose::Police).unwrap().clone()
    };
    let said: Vec<_> = answer(&world).before.said().iter().map(|e| (e.answer, e.seq)).collect();
    assert_eq!(said, [(Answer::No, first), (Answer::Later, first + 2)]);
    let signed = |world: &World| serde_json::to_value(answer(world)).unwrap();
    assert_eq!(signed(&world)["before"][0]["answer"], "no");
    assert_eq!(signed(&world)["before"][0]["seq"], first);
    let other = world.case.consent.current().unwrap().answer(Giver::Child, Purpose::Doctor).unwrap();
    assert_eq!(serde_json::to_value(other).unwrap().get("before"), None, "nothing was said before");

    let mut early = talking();
    early.said(Purpose::Police, Answer::No, false);
    early.said(Purpose::Police, Answer::Yes, false);
    assert_eq!(signed(&early).get("before"), None);
    assert_eq!(answer(&early).before.all.len(), 1);
}
