//! Somebody who would decide may be implicated: it is entered, their answers stop counting, and they are not asked again.

use super::world::*;
use itgel_casefile::consent::implicated::{MarkImplicated, mark};
use itgel_casefile::consent::reason::ReasonCode as R;
use itgel_casefile::consent::rules::name_decider;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::ids::AdultId;
use itgel_casefile::vocabulary::*;

fn ask(world: &World, who: Option<AdultId>, kind: DeciderKind) -> Result<CaseEvent, &'static str> {
    let request = MarkImplicated { adult: who, kind, fresh: adult(90), consent: consent(90) };
    mark(&world.case, &request).map_err(|refusal| refusal.code)
}

fn named(world: &World, kind: DeciderKind, who: Option<AdultId>) -> &'static str {
    let mut request = world.decider_request(kind);
    (request.consent, request.adult) = (consent(50), who);
    world.with(|case, ctx| name_decider(case, request, ctx, book())).err().map_or("ok", |r| r.code)
}

#[test]
fn the_mother_who_decided_counts_no_more_and_a_later_no_does_not_bring_her_back() {
    let mut world = World::new();
    world.agreed(Answer::Yes, Answer::Yes);
    assert!(world.standing(Purpose::Police).goes);
    let event = ask(&world, None, DeciderKind::Mother).unwrap();
    world.push(event);
    assert_eq!(world.standing(Purpose::Police).reason, R::Implicated);
    assert!(!world.standing(Purpose::Interview).goes, "nor may the interview begin on her word");
    assert_eq!(named(&world, DeciderKind::Mother, None), "decider-implicated");
    assert_eq!(named(&world, DeciderKind::Father, None), "ok");
    let entered = world.case.adults.get(&adult(90)).unwrap();
    assert_eq!((entered.kind, entered.contact_safe), (Some(DeciderKind::Mother), Ternary::No));
    assert_eq!(ask(&world, None, DeciderKind::Mother).unwrap_err(), "nothing-changed");
    // A slip is put right where people are entered, by name.
    world.adult(90, DeciderKind::Mother, Ternary::No);
    assert_eq!(named(&world, DeciderKind::Mother, None), "ok");
}

/// The one who decides is meant, also where their name was not chosen once more.
#[test]
fn whoever_decides_is_marked_by_the_relation_alone() {
    let mut world = World::new();
    world.adult(1, DeciderKind::Mother, Ternary::No);
    let mut request = world.decider_request(DeciderKind::Mother);
    request.adult = Some(adult(1));
    world.name(request);
    let event = ask(&world, None, DeciderKind::Mother).unwrap();
    assert!(matches!(&event, CaseEvent::PersonAroundRecorded { adult: who, .. } if *who == adult(1)));
    world.push(event);
    assert!(world.case.consent.versions.iter().all(|talk| !talk.counts()));
}

#[test]
fn who_was_asked_before_stays_who_decides_when_another_is_marked() {
    let mut world = World::new();
    world.adult(1, DeciderKind::Father, Ternary::NotKnown);
    world.agreed(Answer::Yes, Answer::Yes);
    let event = ask(&world, Some(adult(1)), DeciderKind::Father).unwrap();
    world.push(event);
    assert!(world.standing(Purpose::Police).goes, "the mother's word stands");
    assert_eq!(named(&world, DeciderKind::Father, Some(adult(1))), "decider-implicated");
    assert_eq!(ask(&world, Some(adult(1)), DeciderKind::Father).unwrap_err(), "nothing-changed");
    assert_eq!(ask(&world, Some(adult(1)), DeciderKind::Mother).unwrap_err(), "decider-adult-differs");
    assert_eq!(ask(&world, Some(adult(7)), DeciderKind::Mother).unwrap_err(), "decider-adult-unknown");
}

#[test]
fn an_authority_is_marked_where_it_decides_and_the_child_never() {
    let mut world = World::new();
    assert_eq!(ask(&world, None, DeciderKind::ChildAlone).unwrap_err(), "choice-unknown");
    assert_eq!(ask(&world, None, DeciderKind::Court).unwrap_err(), "consent-not-current");
    let mut request = world.decider_request(DeciderKind::Court);
    request.proof = Proof::Decision;
    request.proof_note = "2025/118".to_owned();
    world.name(request);
    let event = ask(&world, None, DeciderKind::Court).unwrap();
    assert!(matches!(&event, CaseEvent::DeciderNamed { implicated: Ternary::Yes, .. }));
    world.push(event);
    assert_eq!(named(&world, DeciderKind::Court, None), "decider-implicated");
    world.push(CaseEvent::CaseClosed { reason: "Дууссан".to_owned() });
    assert_eq!(ask(&world, None, DeciderKind::Mother).unwrap_err(), "case-is-closed");
}
