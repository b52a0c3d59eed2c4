//! Mutants of a file that came after the signature.

use crate::bag::Bag;
use crate::lab::{Blind, Lab, Mutant, mutant};
use crate::retold::retold;
use crate::support::signing::LATER_FILE;
use crate::support::world::World;
use itgel_bundle::fault::Fault;
use itgel_bundle::record::{AttachmentsRecord, DisclosureRecord, write};
use itgel_casefile::amendment::files::path;
use itgel_casefile::event::{CaseEvent as E, Event};
use itgel_seal::digest::sha256_hex;

const DISCLOSURE: &str = "data/log/disclosure.json";
const ATTACHMENTS: &str = "data/record/attachments.json";

/// A file that came after the signature, with the amendment that names it taken out, or told otherwise.
pub fn mutants(lab: &Lab) -> Vec<Mutant> {
    let is_later = |e: &E| matches!(e, E::AttachmentAdded { attachment, .. } if *attachment == LATER_FILE);
    let names = |e: &E| matches!(e, E::Amended { item, .. } if *item == path(LATER_FILE));
    let placed = |which: &dyn Fn(&E) -> bool| {
        let is = |p: &&itgel_casefile::event::Placed| matches!(&p.event, Event::Case(e) if which(e));
        lab.world.placed.iter().find(is).unwrap().seq
    };
    let amendment = placed(&names);
    assert!(amendment < placed(&is_later), "the amendment comes first");
    let not_signed = |name, sealed| mutant(name, Fault::AttachmentNotSigned, Blind, sealed);
    let with = |change: &dyn Fn(&mut E), also: &dyn Fn(&mut Bag)| {
        let change = |_: &World, event: &mut E| {
            let is = is_later(event);
            if is {
                change(event);
            }
            is
        };
        retold(lab, change, |_, bag| also(bag))
    };
    vec![
        not_signed(
            "later-file-that-no-amendment-names",
            lab.insider(|bag| {
                bag.remove(&format!("data/payload/{amendment}.json"));
                for path in bag.paths(&format!("data/record/amendment-{amendment}.")) {
                    bag.remove(&path);
                }
                // Nothing but the list of amendments in the interview's record could give it away.
                let mut disclosure: DisclosureRecord = serde_json::from_slice(bag.get(DISCLOSURE)).unwrap();
                disclosure.entries.disclosed -= 1;
                disclosure.entries.committed += 1;
                *disclosure.committed.get_mut("internal").unwrap() += 1;
                bag.set(DISCLOSURE, write(&disclosure));
                let mut record: AttachmentsRecord = serde_json::from_slice(bag.get(ATTACHMENTS)).unwrap();
                record.attachments.iter_mut().for_each(|a| a.amendment = None);
                bag.set(ATTACHMENTS, write(&record));
            }),
        ),
        not_signed(
            "later-file-told-otherwise",
            with(
                &|event| {
                    if let E::AttachmentAdded { description, .. } = event {
                        "Эмчийн хуудас".clone_into(description);
                    }
                },
                &|bag| bag.edit(ATTACHMENTS, "Орхигдсон зураг", "Эмчийн хуудас"),
            ),
        ),
        not_signed(
            "later-file-with-another-digest",
            with(
                &|event| {
                    if let E::AttachmentAdded { sha256, .. } = event {
                        *sha256 = sha256_hex(b"another drawing");
                    }
                },
                &|_| {},
            ),
        ),
    ]
}
