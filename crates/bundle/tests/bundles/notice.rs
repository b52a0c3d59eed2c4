//! The notice of a withdrawal: written although consent was taken back, proven, and nothing else inside.

use super::round_trip::open;
use crate::support::notice::Told;
use crate::support::stock;
use crate::support::words::say;
use crate::support::world::{World, go_on};
use itgel_bundle::content::{Contents, build};
use itgel_bundle::error::BundleError;
use itgel_bundle::fault::Fault;
use itgel_bundle::write::write_bundle;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::vocabulary::{Giver, Part, Purpose, RecipientKind};
use itgel_seal::agefile::decrypt_bytes;

#[test]
fn it_is_read_as_it_was_written() {
    let told = Told::new(5);
    let opened = open(&told.world, &told.bundle()[..]).unwrap();
    let (_, dossier) = told.plan();
    assert_eq!(opened.dossier, dossier);
    let notice = opened.dossier.notice.as_ref().unwrap();
    assert_eq!((notice.purpose, notice.withdrawal.by), (Purpose::Prosecutor, Giver::Child));
    assert_eq!(notice.withdrawal.purposes, [Purpose::Prosecutor, Purpose::Doctor]);
    assert_eq!(notice.withdrawal.noted.seq, told.withdrawal);
    let concerned: Vec<u64> = notice.bundles.iter().map(|b| b.sealed.seq).collect();
    assert_eq!(concerned, [told.sealed[0], told.sealed[3]], "of this office, and no other");
    // The receiver of an earlier bundle has its head, and finds it here.
    for one in &notice.bundles {
        assert_eq!(one.head.read().unwrap(), told.world.earlier(one.sealed.seq));
    }
    let disclosure = &opened.dossier.disclosure;
    assert!(disclosure.included.is_empty() && disclosure.committed.is_empty());
    assert!(disclosure.withheld.iter().all(|w| w.reason == "notice-only"));
    assert_eq!(opened.shown.len(), 3);
}

/// Its files are few, and no byte of any other entry of the case is among them.
#[test]
fn nothing_but_the_notice_is_inside() {
    let told = Told::new(6);
    let (plan, _) = told.plan();
    let paths: Vec<String> = plan.files().map(|(path, ..)| path.to_owned()).collect();
    assert_eq!(paths.len(), 11 + 1 + 1 + 3 + 3, "{paths:?}");
    let archive = decrypt_bytes(&told.world.prosecutor, &told.bundle(), 1 << 20).unwrap();
    let inside = |what: &[u8]| memchr::memmem::find(&archive, what).is_some();
    let mut others = 0;
    for (placed, kept) in told.world.placed.iter().zip(&told.world.kept) {
        let goes = placed.seq == told.withdrawal || [0, 3].map(|n| told.sealed[n]).contains(&placed.seq);
        assert_eq!(inside(&kept.line), goes, "line {}", placed.seq);
        assert!(goes || !inside(&kept.payload), "content {}", placed.seq);
        others += u32::from(!goes);
    }
    assert!(others > 100, "{others}");
    for word in [crate::support::events::NAME_MARKER, "Н. Хүлээн авагч"] {
        assert!(!inside(word.as_bytes()), "{word}");
    }
}

#[test]
fn the_published_recipe_and_the_second_verifier_take_it() {
    let told = Told::new(7);
    let world = &told.world;
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let sealed = told.bundle();
    let (signers, log_key) = (world.signers().to_text(), world.log.public().to_pem());
    let out = stock::verify(
        &file("notice.itgel.age", &sealed),
        &file("me.agekey", world.prosecutor.to_secret_text().as_bytes()),
        &file("allowed_signers", signers.as_bytes()),
        &file("log.pub.pem", log_key.as_bytes()),
    );
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let bag = bag(world, &sealed);
    let said = stock::second_verifier(&bag, &signers, &log_key, World::later().as_str()).unwrap();
    assert!(said.contains("notices=1"), "{said}");
}

fn bag(world: &World, sealed: &[u8]) -> Vec<(String, Vec<u8>)> {
    use std::io::Read;
    let limits = itgel_bundle::ustar::Limits { entries: 10_000, bytes: 1 << 30 };
    let plain = itgel_seal::agefile::decrypt_with(&world.prosecutor, sealed).unwrap();
    let mut reader = itgel_bundle::ustar::Reader::new(plain, limits);
    let mut files = Vec::new();
    while let Some(entry) = reader.next_entry().unwrap() {
        let mut bytes = Vec::new();
        (&mut reader).take(entry.size).read_to_end(&mut bytes).unwrap();
        files.push((entry.name.strip_prefix("itgel-bundle/").unwrap().to_owned(), bytes));
    }
    files
}

/// The second wall of the writer: whatever the caller hands in, a notice holds nothing else and reaches nobody else.
#[test]
fn what_is_no_notice_is_not_made() {
    let told = Told::new(8);
    let err = |contents: Contents<'_>| build(contents, &say).err();
    let mut contents = told.contents();
    contents.entries.insert(1, told.entry(told.sealed[0] + 1));
    assert_eq!(err(contents), Some(BundleError::PartNotAllowed), "a further entry");
    let mut contents = told.contents();
    contents.entries.insert(1, told.entry(told.sealed[1]));
    assert_eq!(err(contents), Some(BundleError::PartNotAllowed), "what the police hold");
    let mut contents = told.contents();
    contents.recipient.kind = RecipientKind::Doctor;
    assert_eq!(err(contents), Some(BundleError::PartNotAllowed), "a doctor who was given nothing");
    let mut contents = told.contents();
    contents.disclosure.included = vec![Part::ConsentRecord];
    contents.disclosure.withheld.retain(|(part, _)| *part != Part::ConsentRecord);
    assert!(matches!(err(contents), Some(BundleError::SelfCheck(Fault::NoticeMore | Fault::SummaryDiffers))));
    let contents = Contents { purpose: "Мэдээлэл".to_owned(), ..told.contents() };
    assert_eq!(err(contents), Some(BundleError::SelfCheck(Fault::NoticeMore)));
    // A sealing leaves the room in a notice only.
    let mut contents = told.contents();
    contents.notice = None;
    assert_eq!(err(contents), Some(BundleError::NothingGoes));
    assert!(told.world.placed.iter().any(|p| matches!(&p.event, itgel_casefile::event::Event::Case(e) if matches!(**e, CaseEvent::BundleSealed { .. }))));
}

#[test]
fn the_report_says_it_in_both_languages() {
    let told = Told::new(9);
    let (plan, dossier) = told.plan();
    let page = String::from_utf8(itgel_bundle::report::render(&dossier, &say)).unwrap();
    for words in [
        "зөвшөөрөл буцаасан тухай мэдэгдэл",
        "notice that consent was withdrawn",
        "март гэж хэнийг ч албадах боломжгүй",
        "Nobody can be forced to forget",
        "Do not ask the child or the guardian why",
        "29000000.itgel.age",
        &"29".repeat(32),
    ] {
        assert!(page.contains(words), "{words}");
    }
    assert!(!page.contains("What goes and what stays"));
    // Opened by the same version, the report inside is this one.
    let (_, sealed) = write_bundle(&plan, &told.world.room, Vec::new(), &mut go_on).unwrap();
    assert_eq!(open(&told.world, &sealed[..]).unwrap().report("Itgel 0.1.0", &say).unwrap(), page.as_bytes());
}
