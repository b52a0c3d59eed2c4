//! A life is in danger, and the child said no: the least goes, a stranger can check on whose word, and the rest stays.

use super::round_trip::open;
use super::signed::second;
use crate::support::events::{MINUTE, play_with, uuid_of};
use crate::support::orders::{danger, taken_back};
use crate::support::stock;
use crate::support::words::say;
use crate::support::world::{World, go_on};
use itgel_bundle::content::build;
use itgel_bundle::write::write_bundle;
use itgel_casefile::event::CaseEvent as E;
use itgel_casefile::ids::ReferralId;
use itgel_casefile::vocabulary::{Answer, Danger, Part, Purpose, RecipientKind, ServiceType, Urgency};

/// A referral to a kind of recipient.
fn referred(world: &mut World, n: u8, kind: RecipientKind) {
    let made = E::ReferralMade {
        referral: ReferralId(uuid_of(n)),
        service: ServiceType::Health,
        kind,
        organisation: "Дүүргийн эмнэлэг".into(),
        urgency: Urgency::Today,
        follow_up: world.now().day(),
        contact: String::new(),
        told: None,
    };
    world.case_event(1, MINUTE, made);
}

fn endangered() -> World {
    let mut world = World::new(4127);
    taken_back(&mut world, Purpose::Doctor);
    referred(&mut world, 71, RecipientKind::Doctor);
    danger(&mut world, 72, 2, |_| {});
    world
}

#[test]
fn the_least_goes_and_everybody_can_check_it() {
    let world = endangered();
    let contents = world.contents(RecipientKind::Doctor, vec![world.prosecutor.recipient()], &[]);
    let (plan, dossier) = build(contents, &say).unwrap();
    let disclosed = &dossier.disclosure;
    assert_eq!(disclosed.included, [Part::RiskAndNeeds, Part::Identity]);
    let withheld: Vec<_> = disclosed.withheld.iter().map(|w| w.reason.as_str()).collect();
    assert_eq!(withheld, ["beyond-danger"; 3], "nothing tells what the child said");
    assert!(dossier.consent.is_none() && dossier.facts.is_none() && dossier.interviews.is_empty());
    let order = &dossier.orders[0];
    assert_eq!((order.danger, order.until), (Some(Danger::SelfHarm), Some(world.now().day())));
    assert_eq!((order.body.as_str(), order.number.as_str()), ("", ""));
    // The referral to the doctor, and neither the one to the social worker nor the meeting of the joint team.
    let needs = dossier.needs.as_ref().unwrap();
    assert_eq!(needs.referrals.iter().map(|r| r.kind).collect::<Vec<_>>(), [RecipientKind::Doctor]);
    assert!(needs.meetings.is_empty() && !needs.risk.is_empty());
    let people = &dossier.identity.as_ref().unwrap().people;
    assert!(people.iter().all(|one| one.relation.guardian().is_some()), "only who decides for the child");

    let (_, sealed) = write_bundle(&plan, &world.room, Vec::new(), &mut go_on).unwrap();
    let opened = open(&world, &sealed[..]).unwrap();
    assert_eq!(opened.dossier, dossier);
    assert_eq!(second(&world, &sealed), Ok(()));
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let out = stock::verify(
        &file("vital.itgel.age", &sealed),
        &file("agekey", world.prosecutor.to_secret_text().as_bytes()),
        &file("signers", world.signers().to_text().as_bytes()),
        &file("pem", world.log.public().to_pem().as_bytes()),
    );
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
}

/// A doctor to whom everybody agreed gets needs as agreed, and the name because of the danger; without the record of consent in
/// the bundle, the least.
#[test]
fn needs_by_consent_go_whole_where_their_consent_is_seen() {
    for (seen, meetings) in [(true, 1), (false, 0)] {
        let mut world = World::empty(4127);
        play_with(&mut world, |_, answered| {
            if let E::ConsentAnswered { purpose: Purpose::Doctor, answer, .. } = answered {
                *answer = Answer::Yes;
            }
        });
        danger(&mut world, 72, 2, |_| {});
        let taken: &[Part] = if seen { &[] } else { &[Part::ConsentRecord] };
        let contents = world.contents(RecipientKind::Doctor, vec![world.prosecutor.recipient()], taken);
        let (plan, dossier) = build(contents, &say).unwrap();
        assert!(dossier.orders[0].danger.is_some() && dossier.identity.is_some());
        assert_eq!(dossier.consent.is_some(), seen);
        assert_eq!(dossier.needs.as_ref().unwrap().meetings.len(), meetings, "{seen}");
        let (_, sealed) = write_bundle(&plan, &world.room, Vec::new(), &mut go_on).unwrap();
        assert_eq!(open(&world, &sealed[..]).unwrap().dossier, dossier);
        assert_eq!(second(&world, &sealed), Ok(()));
    }
}

/// Where consent opens everything, nobody was overruled and the bundle does not say so; the statement goes with the consent.
#[test]
fn where_consent_opens_it_no_danger_is_said_to_have() {
    let mut world = World::new(4127);
    danger(&mut world, 72, 2, |event| {
        if let E::VitalInterestStated { recipient, .. } = event {
            *recipient = RecipientKind::Prosecutor;
        }
    });
    let (plan, dossier) = world.plan();
    assert!(dossier.disclosure.orders.is_empty());
    assert!(dossier.consent.as_ref().unwrap().orders.iter().any(|o| o.danger.is_some()));
    assert!(!dossier.needs.as_ref().unwrap().meetings.is_empty());
    let (_, sealed) = write_bundle(&plan, &world.room, Vec::new(), &mut go_on).unwrap();
    assert_eq!(open(&world, &sealed[..]).unwrap().dossier, dossier);
    assert_eq!(second(&world, &sealed), Ok(()));
}
