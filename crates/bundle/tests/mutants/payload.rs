//! Mutants of the payload as a whole: files that are changed, missing, extra or out of place.

use crate::lab::{Blind, Lab, Mutant, Sees, mutant};
use itgel_bundle::fault::Fault;

pub fn mutants(lab: &Lab) -> Vec<Mutant> {
    let report = "data/report.html";
    let attachment = lab.bag.paths("data/attachments/").remove(0);
    let second = lab.bag.paths("data/attachments/").remove(1);
    let flip = |path: &str| {
        lab.outsider(|bag| {
            let mut bytes = bag.get(path).to_vec();
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
            bag.set(path, bytes);
        })
    };
    let drop_it = |path: &str| {
        lab.outsider(|bag| {
            bag.remove(path);
        })
    };
    vec![
        mutant("payload-flipped", Fault::FileChanged, Sees, flip(report)),
        mutant("attachment-flipped", Fault::FileChanged, Sees, flip(&attachment)),
        mutant("listed-file-missing", Fault::FileMissing, Sees, drop_it("data/log/disclosure.json")),
        mutant("last-file-missing", Fault::FileMissing, Sees, drop_it("data/roster/people.json")),
        mutant(
            "unlisted-file",
            Fault::FileExtra,
            Sees,
            lab.outsider(|bag| bag.add("data/record/extra.json", "{}")),
        ),
        mutant(
            "unlisted-file-at-the-end",
            Fault::FileExtra,
            Sees,
            lab.outsider(|bag| bag.add("data/zzz.json", "{}")),
        ),
        mutant(
            "files-in-another-order",
            Fault::EntryOrder,
            Blind,
            lab.outsider(|bag| bag.swap(report, "data/README.txt")),
        ),
        mutant(
            "listed-file-of-no-kind",
            Fault::PathUnknown,
            Blind,
            lab.insider(|bag| bag.add("data/notes.txt", "by the way")),
        ),
        mutant(
            "recipe-left-out",
            Fault::FileMissing,
            Blind,
            lab.insider(|bag| {
                bag.remove("data/README.txt");
            }),
        ),
        mutant(
            "a-file-beyond-its-bound",
            Fault::FileTooLarge,
            Blind,
            lab.insider(|bag| bag.set("data/README.txt", vec![b'x'; (8 << 20) + 1])),
        ),
        mutant(
            "attachment-exchanged",
            Fault::AttachmentDiffers,
            Blind,
            lab.insider(|bag| bag.set(&attachment, "another picture")),
        ),
        mutant(
            "attachment-left-out",
            Fault::AttachmentMissing,
            Blind,
            lab.insider(|bag| {
                bag.remove(&second);
            }),
        ),
        mutant(
            "attachment-slipped-in",
            Fault::AttachmentUnlisted,
            Blind,
            lab.insider(|bag| bag.add("data/attachments/9-0a1b2c3d.pdf", "%PDF")),
        ),
    ]
}
