//! Who may decide: every refusal, and the order of those who decide instead.

use super::world::*;
use itgel_casefile::age::AgeRange;
use itgel_casefile::consent::capacity::{age_of, replacements};
use itgel_casefile::consent::rules::{NameDecider, name_decider};
use itgel_casefile::event::{Birth, CaseEvent};
use itgel_casefile::identity::settling::settle_birth;
use itgel_casefile::refusal::Refusal;
use itgel_casefile::vocabulary::*;

fn ask(world: &World, request: NameDecider) -> Result<CaseEvent, Refusal> {
    world.with(|case, ctx| name_decider(case, request, ctx, book()))
}

fn code(world: &World, request: NameDecider) -> &'static str {
    ask(world, request).unwrap_err().code
}

#[test]
fn an_implicated_person_never_decides() {
    let mut world = World::new();
    for kind in DeciderKind::ALL.iter().filter(|k| **k != DeciderKind::ChildAlone) {
        let mut request = world.decider_request(*kind);
        request.implicated = Ternary::Yes;
        assert_eq!(code(&world, request), "decider-implicated", "{kind:?}");
    }
    // Entered as implicated: what is ticked now does not matter, nor whether the adult is chosen by name.
    world.adult(1, DeciderKind::Father, Ternary::Yes);
    let mut request = world.decider_request(DeciderKind::Father);
    assert_eq!(code(&world, request.clone()), "decider-implicated");
    request.adult = Some(adult(1));
    let refusal = ask(&world, request.clone()).unwrap_err();
    assert_eq!((refusal.code, refusal.args["next"].as_str()), ("decider-implicated", "other_parent"));
    // The suspicion fell.
    world.adult(1, DeciderKind::Father, Ternary::No);
    assert!(ask(&world, request).is_ok());
}

#[test]
fn not_known_is_allowed() {
    let world = World::new();
    let mut request = world.decider_request(DeciderKind::Mother);
    request.implicated = Ternary::NotKnown;
    assert!(ask(&world, request).is_ok());
}

#[test]
fn replacements_come_in_the_order_of_protection() {
    let mut world = World::new();
    let steps = |world: &World, blocked| {
        let found = replacements(&world.case, blocked, book());
        found.into_iter().map(|r| (r.step, r.deciders, r.officials)).collect::<Vec<_>>()
    };
    use DeciderKind as D;
    let after_parents = [
        ("representative".to_owned(), vec![D::Court, D::AppointedRepresentative, D::LegalRepresentative], 0),
        ("authority".to_owned(), vec![D::GuardianshipAuthority], 0),
        ("urgent_best_interests".to_owned(), vec![D::JointTeam], 2),
    ];
    let found = steps(&world, D::Father);
    assert_eq!(found[0], ("other_parent".to_owned(), vec![D::Mother], 0));
    assert_eq!(found[1..], after_parents);
    // The other parent is implicated too: the step falls away.
    world.adult(1, D::Mother, Ternary::Yes);
    assert_eq!(steps(&world, D::Father), after_parents);
}

#[test]
fn the_adult_must_be_in_the_file_and_of_that_relation() {
    let mut world = World::new();
    let mut request = world.decider_request(DeciderKind::Mother);
    request.adult = Some(adult(1));
    assert_eq!(code(&world, request.clone()), "decider-adult-unknown");
    world.adult(1, DeciderKind::Father, Ternary::No);
    assert_eq!(code(&world, request.clone()), "decider-adult-differs");
    world.adult(1, DeciderKind::Mother, Ternary::No);
    assert!(ask(&world, request).is_ok());
}

#[test]
fn guardian_below_fourteen_custodian_from_fourteen_else_a_reason() {
    let cases = [
        (AgeBand::From10To12, DeciderKind::Guardian, None),
        (AgeBand::From10To12, DeciderKind::Custodian, Some("decider-age-mismatch")),
        (AgeBand::From16To17, DeciderKind::Guardian, Some("decider-age-mismatch")),
        (AgeBand::From16To17, DeciderKind::Custodian, None),
        // In doubt neither is certainly wrong.
        (AgeBand::From13To15, DeciderKind::Guardian, None),
        (AgeBand::From13To15, DeciderKind::Custodian, None),
        (AgeBand::From16To17, DeciderKind::Mother, None),
    ];
    for (band, kind, expected) in cases {
        let world = World::of_age(band);
        let mut request = world.decider_request(kind);
        let refused = ask(&world, request.clone()).err().map(|r| r.code);
        assert_eq!(refused, expected, "{band:?} {kind:?}");
        request.mismatch_reason = "Шүүхийн шийдвэр хүлээж байна".to_owned();
        let CaseEvent::DeciderNamed { mismatch_reason, .. } = ask(&world, request.clone()).unwrap() else {
            panic!("another event");
        };
        assert_eq!(mismatch_reason.is_empty(), expected.is_none(), "a reason only where one is needed");
        request.mismatch_reason = "тэгсэн".to_owned();
        if expected.is_some() {
            assert_eq!(code(&world, request), "reason-too-short");
        }
    }
}

#[test]
fn a_birthday_makes_the_difference() {
    let mut world = World::new();
    world.identity(Birth::Day { day: day("2012-11-22") });
    let custodian = world.decider_request(DeciderKind::Custodian);
    assert_eq!(code(&world, custodian.clone()), "decider-age-mismatch", "thirteen until tomorrow");
    world.later(1);
    assert!(ask(&world, custodian).is_ok());
}

#[test]
fn a_child_decides_alone_only_when_certainly_old_enough() {
    let births = [
        (Birth::Day { day: day("2010-11-21") }, true),
        (Birth::Day { day: day("2010-11-22") }, false),
        (Birth::Month { year: 2010, month: 10 }, true),
        (Birth::Month { year: 2010, month: 11 }, false),
        (Birth::Year { year: 2009 }, true),
        (Birth::Year { year: 2010 }, false),
        (Birth::About { years: 17, on: day("2026-11-21") }, true),
        (Birth::About { years: 16, on: day("2026-11-21") }, false),
        // Nothing but the band of 10 to 12.
        (Birth::NotKnown, false),
    ];
    for (birth, allowed) in births {
        let mut world = World::new();
        world.identity(birth.clone());
        let refused = ask(&world, world.decider_request(DeciderKind::ChildAlone)).err().map(|r| r.code);
        let expected = (!allowed).then_some("child-alone-too-young");
        assert_eq!(refused, expected, "{birth:?}");
    }
    let world = World::of_age(AgeBand::From13To15);
    let refusal = ask(&world, world.decider_request(DeciderKind::ChildAlone)).unwrap_err();
    assert_eq!((refusal.code, refusal.args["from"].as_str()), ("child-alone-too-young", "16"));
    assert!(
        ask(
            &World::of_age(AgeBand::From16To17),
            World::of_age(AgeBand::From16To17).decider_request(DeciderKind::ChildAlone)
        )
        .is_ok()
    );
}

#[test]
fn age_is_a_range_and_unknown_is_any_child() {
    let mut world = World::unopened();
    assert_eq!(age_of(&world.case, world.today()), AgeRange::new(0, 17));
    world.identity(Birth::Year { year: 2014 });
    assert_eq!(age_of(&world.case, world.today()), AgeRange::new(11, 12));
    world.identity(Birth::Month { year: 2014, month: 11 });
    assert_eq!(age_of(&world.case, world.today()), AgeRange::new(11, 12));
    world.identity(Birth::About { years: 9, on: day("2026-11-21") });
    let age = age_of(&world.case, world.today());
    assert_eq!(age.min(), 8);
    assert!(age.max() >= 10);
}

/// A number says a birth also where none was entered: a child whom the opening guessed to be sixteen, and whose number says
/// fourteen, does not decide alone. A number that says no less takes nothing away, and none gives a power by itself.
#[test]
fn a_registration_number_beside_a_birth_that_is_not_known_puts_the_band_in_doubt() {
    for (band, number, age, allowed) in [
        (AgeBand::From16To17, "УБ12210511", AgeRange::new(14, 17), false),
        (AgeBand::From16To17, "УБ10210511", AgeRange::new(16, 17), true),
        (AgeBand::From10To12, "УБ10210511", AgeRange::new(10, 16), false),
    ] {
        let mut world = World::of_age(band);
        world.identity(Birth::NotKnown);
        let mut identity = world.case.identity.clone().unwrap();
        identity.registration_number = number.to_owned();
        world.push(CaseEvent::IdentityRecorded { identity });
        assert_eq!(age_of(&world.case, world.today()), age, "{number}");
        let refused = ask(&world, world.decider_request(DeciderKind::ChildAlone)).err().map(|r| r.code);
        assert_eq!(refused, (!allowed).then_some("child-alone-too-young"), "{number}");
    }
}

/// Birth date and registration number of two different years: until one is put right, the child is as young as
/// the younger of both, and nobody decides alone.
#[test]
fn a_registration_number_that_says_another_birth_puts_the_age_in_doubt() {
    let mut world = World::of_age(AgeBand::From16To17);
    world.identity(Birth::Day { day: day("2010-01-05") });
    let alone = world.decider_request(DeciderKind::ChildAlone);
    assert!(ask(&world, alone.clone()).is_ok(), "sixteen");
    let with_number = |world: &mut World, number: &str| {
        let mut identity = world.case.identity.clone().unwrap();
        identity.registration_number = number.to_owned();
        world.push(CaseEvent::IdentityRecorded { identity });
    };
    with_number(&mut world, "УБ12210511");
    assert_eq!(age_of(&world.case, world.today()), AgeRange::new(14, 16));
    assert_eq!(code(&world, alone.clone()), "child-alone-too-young");
    // Somebody settles which of the two holds: every age is counted by it, until one of the two is entered otherwise.
    let settle = |world: &World, holds| settle_birth(&world.case, holds, BirthSource::BirthCertificate);
    let event = settle(&world, BirthHolds::Registration).unwrap();
    world.push(event);
    assert_eq!(age_of(&world.case, world.today()), AgeRange::exactly(14));
    assert_eq!(code(&world, alone.clone()), "child-alone-too-young");
    assert_eq!(settle(&world, BirthHolds::Registration).unwrap_err().code, "nothing-changed");
    let event = settle(&world, BirthHolds::Entered).unwrap();
    world.push(event);
    assert_eq!(age_of(&world.case, world.today()), AgeRange::exactly(16));
    assert!(ask(&world, alone.clone()).is_ok());
    // A telephone number is no birth date: what was settled stands.
    let mut identity = world.case.identity.clone().unwrap();
    identity.phone = "99112233".to_owned();
    world.push(CaseEvent::IdentityRecorded { identity });
    assert_eq!(age_of(&world.case, world.today()), AgeRange::exactly(16));
    with_number(&mut world, "УБ13210511");
    assert_eq!(age_of(&world.case, world.today()), AgeRange::new(13, 16), "in doubt again");
    with_number(&mut world, "УБ10210511");
    assert_eq!(age_of(&world.case, world.today()), AgeRange::exactly(16));
    assert!(ask(&world, alone).is_ok());
    assert_eq!(settle(&world, BirthHolds::Entered).unwrap_err().code, "birth-nothing-to-settle");
}

#[test]
fn a_paper_or_a_reason_for_none() {
    let world = World::new();
    let mut request = world.decider_request(DeciderKind::Mother);
    request.proof = Proof::None;
    request.proof_note = "  ".to_owned();
    assert_eq!(code(&world, request.clone()), "proof-reason-missing");
    request.proof_note = "Бичиг баримт гэрт үлдсэн".to_owned();
    assert!(ask(&world, request.clone()).is_ok());
    request.proof = Proof::IdentityCard;
    request.proof_note = String::new();
    assert!(ask(&world, request.clone()).is_ok());
    request.proof = Proof::Decision;
    assert_eq!(code(&world, request), "decision-number-missing");
}

#[test]
fn representatives_and_courts_show_the_number_of_their_decision() {
    for kind in [DeciderKind::AppointedRepresentative, DeciderKind::Court] {
        let world = World::new();
        let mut request = world.decider_request(kind);
        assert!(ask(&world, request.clone()).is_ok());
        request.proof_note = String::new();
        assert_eq!(code(&world, request.clone()), "decision-number-missing");
        request.proof_note = "А/3".to_owned();
        request.proof = Proof::IdentityCard;
        assert_eq!(code(&world, request), "decision-number-missing");
    }
}

#[test]
fn by_phone_and_video_somebody_listens_in() {
    let world = World::new();
    for (channel, needed) in [
        (Channel::Phone, true),
        (Channel::Video, true),
        (Channel::InPerson, false),
        (Channel::Writing, false),
    ] {
        let mut request = world.decider_request(DeciderKind::Mother);
        request.channel = channel;
        let refused = ask(&world, request.clone()).err().map(|r| r.code);
        assert_eq!(refused, needed.then_some("witness-missing"), "{channel:?}");
        request.witness = "Б. Н.".to_owned();
        assert!(ask(&world, request).is_ok());
    }
}

#[test]
fn a_joint_team_decides_by_two_named_officials() {
    let world = World::new();
    let mut request = world.decider_request(DeciderKind::JointTeam);
    for (witness, allowed) in [("", false), ("Б. Н.", false), ("Б. Н.,  ", false), ("Б. Н., Д. Т.", true)]
    {
        request.witness = witness.to_owned();
        let refused = ask(&world, request.clone()).err().map(|r| r.code);
        assert_eq!(refused, (!allowed).then_some("officials-missing"), "{witness}");
    }
}

#[test]
fn the_language_is_named() {
    let world = World::new();
    let mut request = world.decider_request(DeciderKind::Mother);
    request.language = " ".to_owned();
    assert_eq!(code(&world, request), "language-missing");
}

#[test]
fn too_long_is_said_and_not_cut() {
    let world = World::new();
    let mut request = world.decider_request(DeciderKind::Mother);
    request.proof_note = "я".repeat(121);
    assert_eq!(code(&world, request), "text-too-long");
}
