//! A recording of which the child was not told: by consent nothing of it leaves, by order its list does.

use super::round_trip::open;
use super::signed::second;
use crate::support::orders::{legal_order, taken_back};
use crate::support::world::World;
use itgel_casefile::vocabulary::{Part, Purpose};
use itgel_seal::agefile::decrypt_bytes;
use memchr::memmem;

const SECTION: &[u8] = b"interview-1.section-recordings.json";

#[test]
fn by_consent_nothing_of_it_leaves_and_the_report_says_that_it_stays() {
    let world = World::untold(4127);
    let (sealed, _) = world.bundle();
    let opened = open(&world, &sealed[..]).unwrap();
    assert_eq!(second(&world, &sealed), Ok(()));
    let record = &opened.dossier.interviews[0];
    assert!(record.recordings.is_empty());
    assert!(opened.dossier.disclosure.committed.contains_key("not-asked"));
    let archive = decrypt_bytes(&world.prosecutor, &sealed, 1 << 20).unwrap();
    let number = world.case.interviews[0].recordings[0].number.clone();
    // Nor what was amended in it.
    for what in [number.as_bytes(), "Карт солив".as_bytes(), SECTION] {
        assert!(memmem::find(&archive, what).is_none(), "{}", String::from_utf8_lossy(what));
    }
    let html = String::from_utf8(opened.report_html).unwrap();
    for words in ["it goes by a legal order only", "зөвхөн хуулийн шаардлагаар явна", "Камер урьдаас"]
    {
        assert!(html.contains(words), "{words}");
    }
}

#[test]
fn by_order_its_list_goes() {
    let mut world = World::untold(4127);
    taken_back(&mut world, Purpose::Prosecutor);
    legal_order(&mut world, 8, Part::ALL.to_vec());
    world.sealed_at = world.now();
    let (sealed, _) = world.bundle();
    let opened = open(&world, &sealed[..]).unwrap();
    assert_eq!(second(&world, &sealed), Ok(()));
    assert!(!opened.dossier.interviews[0].recordings[0].child_told);
    let archive = decrypt_bytes(&world.prosecutor, &sealed, 1 << 20).unwrap();
    assert!(memmem::find(&archive, SECTION).is_some());
}
