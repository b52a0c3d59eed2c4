//! Every row of the table "How answers combine" (ux.md 4.7), for every purpose that shares.

use super::world::*;
use itgel_casefile::consent::reason::ReasonCode as R;
use itgel_casefile::consent::rules::child_cannot_answer;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::vocabulary::*;

const SHARING: [Purpose; 6] = [
    Purpose::Police,
    Purpose::Prosecutor,
    Purpose::Doctor,
    Purpose::SocialWorker,
    Purpose::Ngo,
    Purpose::Statistics,
];

/// The standing after the mother and the child answered (or did not), and all was signed.
fn row(purpose: Purpose, guardian: Option<Answer>, child: Option<Answer>) -> (bool, R, bool) {
    let mut world = World::new();
    world.talk(DeciderKind::Mother);
    // Something is always answered, so that there is something to sign.
    world.answer(Giver::Guardian, Purpose::Interview, Answer::Yes);
    if let Some(answer) = guardian {
        world.answer(Giver::Guardian, purpose, answer);
    }
    if let Some(answer) = child {
        world.answer(Giver::Child, purpose, answer);
    }
    world.confirm();
    let standing = world.standing(purpose);
    (standing.goes, standing.reason, standing.talk_again)
}

#[test]
fn rows_of_the_table() {
    use Answer::{Later, No, Yes};
    let rows = [
        (Some(Yes), Some(Yes), (true, R::Agreed, false)),
        (Some(Yes), Some(No), (false, R::ChildSaidNo, false)),
        (Some(No), Some(Yes), (false, R::GuardianSaidNo, true)),
        (Some(No), Some(No), (false, R::ChildSaidNo, false)),
        (Some(Yes), None, (false, R::NotAsked, false)),
        (Some(Yes), Some(Later), (false, R::Later, false)),
        (Some(No), None, (false, R::GuardianSaidNo, false)),
        (Some(No), Some(Later), (false, R::GuardianSaidNo, false)),
        (None, Some(Yes), (false, R::NotAsked, false)),
        (Some(Later), Some(Yes), (false, R::Later, false)),
        (None, Some(No), (false, R::ChildSaidNo, false)),
        (Some(Later), Some(No), (false, R::ChildSaidNo, false)),
        (None, Some(Later), (false, R::Later, false)),
        (None, None, (false, R::NotAsked, false)),
        (Some(Later), Some(Later), (false, R::Later, false)),
        (Some(Later), None, (false, R::NotAsked, false)),
    ];
    for purpose in SHARING {
        for (guardian, child, expected) in rows {
            assert_eq!(row(purpose, guardian, child), expected, "{purpose:?} {guardian:?} {child:?}");
        }
    }
}

#[test]
fn an_implicated_decider_is_ignored_and_the_replacement_decides() {
    let mut world = World::new();
    world.adult(1, DeciderKind::Mother, Ternary::No);
    let mut request = world.decider_request(DeciderKind::Mother);
    request.adult = Some(adult(1));
    world.name(request);
    world.answer(Giver::Guardian, Purpose::Police, Answer::Yes);
    world.answer(Giver::Child, Purpose::Police, Answer::Yes);
    world.confirm();
    assert!(world.standing(Purpose::Police).goes);

    world.adult(1, DeciderKind::Mother, Ternary::Yes);
    let standing = world.standing(Purpose::Police);
    assert_eq!((standing.goes, standing.reason), (false, R::Implicated));
    assert_eq!(world.case.consent.versions[0].answers.len(), 2, "the answers are kept");

    world.talk(DeciderKind::GuardianshipAuthority);
    assert_eq!(world.standing(Purpose::Police).reason, R::NotAsked, "nothing is carried over");
    world.answer(Giver::Guardian, Purpose::Police, Answer::Yes);
    world.answer(Giver::Child, Purpose::Police, Answer::Yes);
    world.confirm();
    assert!(world.standing(Purpose::Police).goes);
}

#[test]
fn silence_is_never_assent() {
    for purpose in SHARING {
        let world = World::new();
        assert_eq!(world.standing(purpose).reason, R::NotAsked, "no conversation at all");
        let (goes, reason, _) = row(purpose, Some(Answer::Yes), None);
        assert_eq!((goes, reason), (false, R::NotAsked));
    }
}

#[test]
fn an_unconfirmed_conversation_lets_nothing_be_shared() {
    let mut world = World::new();
    world.talk(DeciderKind::Mother);
    for purpose in Purpose::ALL {
        world.answer(Giver::Guardian, *purpose, Answer::Yes);
        world.answer(Giver::Child, *purpose, Answer::Yes);
    }
    for purpose in SHARING {
        assert_eq!(world.standing(purpose).reason, R::NotConfirmed, "{purpose:?}");
    }
    // The interview itself shares nothing with anybody.
    assert!(world.standing(Purpose::Interview).goes);
    assert!(world.standing(Purpose::Recording).goes);
    world.confirm();
    for purpose in Purpose::ALL {
        assert!(world.standing(*purpose).goes, "{purpose:?}");
    }
}

#[test]
fn a_child_who_cannot_answer_keeps_back_what_is_shared() {
    let mut world = World::of_age(AgeBand::From0To3);
    let talk = world.talk(DeciderKind::Mother);
    for purpose in Purpose::ALL {
        world.answer(Giver::Guardian, *purpose, Answer::Yes);
    }
    let made = child_cannot_answer(&world.case, talk, "Хоёр настай, ярьдаггүй");
    world.try_push(made);
    world.confirm();
    for purpose in SHARING {
        assert_eq!(world.standing(purpose).reason, R::ChildCannotAnswer, "{purpose:?}");
    }
    // Being in the room with somebody who listens is decided by the adult.
    assert!(world.standing(Purpose::Interview).goes);
    assert!(world.standing(Purpose::Recording).goes);
}

#[test]
fn what_the_child_did_answer_stands_beside_what_it_could_not() {
    let mut world = World::new();
    let talk = world.talk(DeciderKind::Mother);
    for purpose in [Purpose::Police, Purpose::Doctor, Purpose::Ngo] {
        world.answer(Giver::Guardian, purpose, Answer::Yes);
    }
    world.answer(Giver::Child, Purpose::Police, Answer::Yes);
    world.answer(Giver::Child, Purpose::Doctor, Answer::No);
    let made = child_cannot_answer(&world.case, talk, "Ядарч унтсан учраас");
    world.try_push(made);
    world.confirm();
    assert!(world.standing(Purpose::Police).goes);
    assert_eq!(world.standing(Purpose::Doctor).reason, R::ChildSaidNo);
    assert_eq!(world.standing(Purpose::Ngo).reason, R::ChildCannotAnswer);
}

#[test]
fn a_child_alone_decides_alone_from_the_age_of_the_rules() {
    let mut world = World::of_age(AgeBand::From16To17);
    world.talk(DeciderKind::ChildAlone);
    world.answer(Giver::Child, Purpose::Police, Answer::Yes);
    world.answer(Giver::Child, Purpose::Doctor, Answer::No);
    world.confirm();
    assert!(world.standing(Purpose::Police).goes);
    assert_eq!(world.standing(Purpose::Doctor).reason, R::ChildSaidNo);
    assert_eq!(world.standing(Purpose::Ngo).reason, R::NotAsked);
    assert_eq!(world.standing(Purpose::Police).guardian, ConsentState::Unknown);
}

#[test]
fn a_decider_of_whom_it_is_not_known_counts_and_is_flagged() {
    let mut world = World::new();
    let mut request = world.decider_request(DeciderKind::Father);
    request.implicated = Ternary::NotKnown;
    world.name(request);
    world.answer(Giver::Guardian, Purpose::Police, Answer::Yes);
    world.answer(Giver::Child, Purpose::Police, Answer::Yes);
    world.confirm();
    let standing = world.standing(Purpose::Police);
    assert!(standing.goes && standing.flagged);
}

/// One woman, entered twice: nobody but people can tell, so her yes counts, and it is remarked and asked at sign-off.
#[test]
fn another_entry_of_the_deciders_relation_that_is_implicated_is_flagged() {
    let flagged = |entered: &[(u8, DeciderKind, Ternary)], decides: (DeciderKind, Option<u8>)| {
        let mut world = World::new();
        let mut request = world.decider_request(decides.0);
        request.adult = decides.1.map(adult);
        world.adult(1, DeciderKind::Mother, Ternary::No);
        world.name(request);
        world.answer(Giver::Child, Purpose::Police, Answer::Yes);
        world.answer(Giver::Guardian, Purpose::Police, Answer::Yes);
        world.confirm();
        for (n, kind, implicated) in entered {
            world.adult(*n, *kind, *implicated);
        }
        let standing = world.standing(Purpose::Police);
        (standing.goes, standing.flagged)
    };
    use DeciderKind::{Father, Mother};
    let by_name = (Mother, Some(1));
    assert_eq!(flagged(&[(2, Mother, Ternary::Yes)], by_name), (true, true));
    assert_eq!(flagged(&[(2, Mother, Ternary::No)], by_name), (true, false));
    assert_eq!(flagged(&[(2, Father, Ternary::Yes)], by_name), (true, false));
    // Settled: it was a mistake.
    assert_eq!(flagged(&[(2, Mother, Ternary::Yes), (2, Mother, Ternary::No)], by_name), (true, false));
    // The very person, or the relation alone: then the answers do not count, and there is nothing to remark.
    assert_eq!(flagged(&[(1, Mother, Ternary::Yes)], by_name), (false, false));
    assert_eq!(flagged(&[(2, Mother, Ternary::Yes)], (Mother, None)), (false, false));
}

/// What may befall a conversation, beside what was answered.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Befalls {
    Nothing,
    NotKnown,
    Implicated,
    TakenBack(Giver),
    RunOut,
    Amended(Giver),
    NotConfirmed,
    Closed,
    TalkedAgain,
}

/// The file after these answers to every purpose and after what befell it; with a signed interview and files.
fn befallen(guardian: Option<Answer>, child: Option<Answer>, what: Befalls) -> World {
    let mut world = World::new();
    let mut request = world.decider_request(DeciderKind::Mother);
    if what == Befalls::NotKnown {
        request.implicated = Ternary::NotKnown;
    }
    world.name(request);
    for purpose in Purpose::ALL {
        for (giver, answer) in [(Giver::Guardian, guardian), (Giver::Child, child)] {
            if let Some(answer) = answer {
                world.answer(giver, *purpose, answer);
            }
        }
    }
    if what != Befalls::NotConfirmed && !(guardian.is_none() && child.is_none()) {
        world.confirm();
    }
    world.filled();
    match what {
        Befalls::Nothing | Befalls::NotKnown | Befalls::NotConfirmed => {}
        Befalls::Implicated => {
            world.adult(1, DeciderKind::Mother, Ternary::Yes);
        }
        // As a journal may hold it, also where the rule would say that nothing was given.
        Befalls::TakenBack(by) => {
            let (said_at, channel) = (world.now.to_rfc3339(), Channel::InPerson);
            world.push(CaseEvent::ConsentWithdrawn { by, purposes: Purpose::ALL.to_vec(), said_at, channel });
        }
        Befalls::RunOut => world.later(400),
        Befalls::Amended(giver) => {
            for purpose in Purpose::ALL {
                world.amend(1, &format!("consent.answers.{}.{}", giver.as_str(), purpose.as_str()), "no");
            }
        }
        Befalls::Closed => {
            world.push(CaseEvent::CaseClosed { reason: "Дууссан".to_owned() });
        }
        Befalls::TalkedAgain => {
            world.talk(DeciderKind::Father);
        }
    }
    world
}

/// Every cell of the table, crossed with everything that may befall it: without an order a part goes where both
/// said yes, nothing befell it and the purpose needs it, and nowhere else. An order opens its recipient and its
/// parts in every cell, nothing beside them, and changes nobody's answer.
#[test]
fn every_cell_of_the_table_whatever_befalls_it() {
    const ANSWERS: [Option<Answer>; 4] = [Some(Answer::Yes), Some(Answer::No), Some(Answer::Later), None];
    let befalls = [
        Befalls::Nothing,
        Befalls::NotKnown,
        Befalls::Implicated,
        Befalls::TakenBack(Giver::Guardian),
        Befalls::TakenBack(Giver::Child),
        Befalls::RunOut,
        Befalls::Amended(Giver::Guardian),
        Befalls::Amended(Giver::Child),
        Befalls::NotConfirmed,
        Befalls::Closed,
        Befalls::TalkedAgain,
    ];
    let mut open = 0;
    for what in befalls {
        for (guardian, child) in ANSWERS.into_iter().flat_map(|g| ANSWERS.map(|c| (g, c))) {
            let mut world = befallen(guardian, child, what);
            let row = format!("{guardian:?} {child:?} {what:?}");
            let both = (guardian, child) == (Some(Answer::Yes), Some(Answer::Yes));
            let holds = both && matches!(what, Befalls::Nothing | Befalls::NotKnown);
            let needed = |kind: RecipientKind| {
                Part::ALL.iter().copied().filter(|p| book().disclosure.needs(kind, *p)).collect::<Vec<_>>()
            };
            for kind in RecipientKind::ALL {
                let expected = if holds { needed(*kind) } else { Vec::new() };
                assert_eq!(world.gate(*kind).going(), expected, "{row} {kind:?}");
                open += usize::from(holds);
            }
            let states = |world: &World| {
                Purpose::ALL
                    .iter()
                    .map(|p| world.standing(*p))
                    .map(|s| (s.guardian, s.child))
                    .collect::<Vec<_>>()
            };
            let said = states(&world);
            let order_event = world.order_event(1, RecipientKind::Police, &[Part::RiskAndNeeds]);
            world.push(order_event);
            assert_eq!(states(&world), said, "{row}: an order is no answer");
            let ordered = world.gate_with(RecipientKind::Police, &[order(1)]);
            let mut expected = if holds { needed(RecipientKind::Police) } else { Vec::new() };
            expected.push(Part::RiskAndNeeds);
            expected.sort_unstable();
            assert_eq!(ordered.going(), expected, "{row} by order");
            assert_eq!(world.gate(RecipientKind::Police).orders_used(), [], "{row}: only when it is chosen");
            assert_eq!(
                world.gate_with(RecipientKind::Ngo, &[order(1)]).orders_used(),
                [],
                "{row}: nobody else"
            );
        }
    }
    assert_eq!(open, 2 * RecipientKind::ALL.len());
}
