//! Mutants of the tag files: what is signed, by whom, for whom.

use crate::bag::{Bag, FIRST};
use crate::lab::{Blind, Lab, Mutant, Sees, mutant};
use crate::support::world::PRINCIPAL;
use itgel_bundle::fault::Fault;
use itgel_seal::signing::SigningKey;

const BUNDLE: &str = "itgel-bundle/1";

pub fn mutants(lab: &Lab) -> Vec<Mutant> {
    let mut all = signatures(lab);
    all.extend(signers(lab));
    all.extend(files(lab));
    all.extend(info(lab));
    all.extend(lists(lab));
    all
}

fn signatures(lab: &Lab) -> Vec<Mutant> {
    let resigned = |key: &SigningKey, namespace: &str| lab.outsider(|bag| bag.sign(key, namespace));
    // Another trusted room: its key is in every reader's list.
    let (second, rogue) = (SigningKey::from_seed([2; 32]), SigningKey::from_seed([9; 32]));
    let other_message = lab.outsider(|bag| {
        let honest = bag.text("tagmanifest-sha256.txt");
        bag.sign_text("something else\n", &lab.world.room, BUNDLE);
        bag.set("tagmanifest-sha256.txt", honest);
    });
    vec![
        mutant(
            "signature-stripped",
            Fault::SignatureMissing,
            Sees,
            without(lab, "tagmanifest-sha256.txt.sig"),
        ),
        mutant("signed-by-another-room", Fault::SenderMismatch, Sees, resigned(&second, BUNDLE)),
        mutant("signed-by-a-rogue-key", Fault::SignerUnknown, Sees, resigned(&rogue, BUNDLE)),
        mutant(
            "other-namespace",
            Fault::SignatureNamespace,
            Sees,
            resigned(&lab.world.room, "itgel-roster/1"),
        ),
        mutant("signature-of-another-bundle", Fault::SignatureWrong, Sees, other_message),
        mutant(
            "signature-is-text",
            Fault::SignatureForm,
            Sees,
            lab.outsider(|bag| bag.set("tagmanifest-sha256.txt.sig", "signed, the room\n")),
        ),
    ]
}

fn signers(lab: &Lab) -> Vec<Mutant> {
    let with = |name, fault, signers| Mutant { signers, ..mutant(name, fault, Sees, lab.sealed.clone()) };
    vec![
        with(
            "known-under-another-name",
            Fault::SenderMismatch,
            lab.room_as("room9@itgel", &[BUNDLE], None, None),
        ),
        with(
            "signer-retired",
            Fault::SignerExpired,
            lab.room_as(PRINCIPAL, &[BUNDLE], None, Some("20250101000000Z")),
        ),
        with(
            "signer-not-yet-valid",
            Fault::SignerNotYet,
            lab.room_as(PRINCIPAL, &[BUNDLE], Some("20990101000000Z"), None),
        ),
        with(
            "signer-for-rosters-only",
            Fault::SignerNamespace,
            lab.room_as(PRINCIPAL, &["itgel-roster/1"], None, None),
        ),
        // Valid when it is read, but not yet when the bundle says it was sealed: backdated.
        Mutant {
            stock: Blind,
            ..with(
                "sealed-before-the-key-was-valid",
                Fault::SignerNotYet,
                lab.room_as(PRINCIPAL, &[BUNDLE], Some("20260101000000Z"), None),
            )
        },
    ]
}

fn without(lab: &Lab, path: &str) -> Vec<u8> {
    lab.outsider(|bag| {
        bag.remove(path);
    })
}

fn files(lab: &Lab) -> Vec<Mutant> {
    let extra = |path: &'static str| lab.outsider(|bag| bag.0.push((path.into(), b"x".to_vec())));
    let listed_extra = lab.outsider(|bag| {
        bag.0.push(("notes.txt".into(), b"x".to_vec()));
        let line = format!("{}  notes.txt\n", itgel_seal::digest::sha256_hex(b"x"));
        let text = bag.text("tagmanifest-sha256.txt") + &line;
        bag.sign_text(&text, &lab.world.room, BUNDLE);
    });
    let starred = lab.outsider(|bag| {
        let text = bag.text("tagmanifest-sha256.txt").replace("  ", " *");
        bag.sign_text(&text, &lab.world.room, BUNDLE);
    });
    vec![
        mutant("fetch-txt", Fault::FetchFile, Sees, extra("fetch.txt")),
        mutant("manifest-md5", Fault::OtherManifest, Sees, extra("manifest-md5.txt")),
        mutant("tagmanifest-md5", Fault::OtherTagManifest, Sees, extra("tagmanifest-md5.txt")),
        mutant("unlisted-tag-folder", Fault::TagFileExtra, Sees, extra("meta/note.txt")),
        mutant("signed-extra-tag-file", Fault::TagManifestClosed, Blind, listed_extra),
        mutant("tag-manifest-with-stars", Fault::TagManifestForm, Blind, starred),
        mutant(
            "tag-manifest-dropped",
            Fault::TagManifestMissing,
            Sees,
            without(lab, "tagmanifest-sha256.txt"),
        ),
        mutant("bag-info-dropped", Fault::TagFileMissing, Sees, without(lab, "bag-info.txt")),
        mutant("manifest-dropped", Fault::TagFileMissing, Sees, without(lab, "manifest-sha256.txt")),
        mutant(
            "older-bagit",
            Fault::BagitText,
            Blind,
            lab.tagger(|bag| bag.set("bagit.txt", FIRST.replace("1.0", "0.97"))),
        ),
        mutant(
            "tag-files-in-another-order",
            Fault::EntryOrder,
            Blind,
            lab.outsider(|bag| bag.swap("bag-info.txt", "manifest-sha256.txt")),
        ),
    ]
}

fn info(lab: &Lab) -> Vec<Mutant> {
    let edit = |from: String, to: String| move |bag: &mut Bag| bag.edit("bag-info.txt", &from, &to);
    let me = format!("Itgel-Recipient: {}\n", lab.world.prosecutor.recipient());
    let other = format!("Itgel-Recipient: {}\n", lab.world.stranger.recipient());
    let line = |label: &str| {
        let info = lab.bag.text("bag-info.txt");
        info.lines().find(|l| l.starts_with(label)).unwrap().to_owned()
    };
    let tagged = |from: &str, to: &str| lab.tagger(edit(from.into(), to.into()));
    let oxum = line("Payload-Oxum");
    let (bytes, files) = oxum.strip_prefix("Payload-Oxum: ").unwrap().split_once('.').unwrap();
    let larger = format!("Payload-Oxum: {}.{files}", bytes.parse::<u64>().unwrap() + 1);
    let smaller = format!("Payload-Oxum: {}.{files}", bytes.parse::<u64>().unwrap() - 1);
    vec![
        mutant(
            "sender-line-edited",
            Fault::TagFileChanged,
            Sees,
            lab.outsider(edit(PRINCIPAL.into(), "room2@itgel".into())),
        ),
        mutant(
            "sender-line-edited-and-signed",
            Fault::SenderMismatch,
            Sees,
            tagged(PRINCIPAL, "room2@itgel"),
        ),
        mutant("recipient-line-missing", Fault::RecipientNone, Sees, tagged(&me, "")),
        mutant("recipient-line-of-another", Fault::RecipientNotNamed, Sees, tagged(&me, &other)),
        mutant(
            "recipient-named-but-not-sealed-to",
            Fault::RecipientHidden,
            Blind,
            tagged(&me, &format!("{me}{other}")),
        ),
        mutant("next-version", Fault::FormatUnknown, Blind, tagged("itgel-bundle/1", "itgel-bundle/2")),
        mutant(
            "training-format",
            Fault::TrainingBundle,
            Blind,
            tagged("itgel-bundle/1", "itgel-training-bundle/1"),
        ),
        mutant("unknown-line", Fault::InfoForm, Blind, tagged("Itgel-Sender", "Note: x\nItgel-Sender")),
        mutant("line-missing", Fault::InfoForm, Blind, tagged(&format!("{}\n", line("Itgel-Log-Range")), "")),
        mutant(
            "not-text",
            Fault::InfoNotText,
            Sees,
            lab.tagger(|bag| {
                let mut info = bag.get("bag-info.txt").to_vec();
                info.extend_from_slice(b"Note: \xff\n");
                bag.set("bag-info.txt", info);
            }),
        ),
        mutant("size-too-large", Fault::OxumMismatch, Sees, tagged(&oxum, &larger)),
        mutant("size-too-small", Fault::OxumMismatch, Sees, tagged(&oxum, &smaller)),
        mutant("too-many-files-stated", Fault::OxumMismatch, Sees, tagged(&oxum, &format!("{oxum}0"))),
        mutant("size-of-a-tebibyte", Fault::TooLarge, Sees, tagged(&oxum, "Payload-Oxum: 1099511627776.3")),
        mutant("size-in-words", Fault::OxumForm, Sees, tagged(&oxum, "Payload-Oxum: large")),
    ]
}

fn lists(lab: &Lab) -> Vec<Mutant> {
    let manifest = |edit: fn(&str) -> String| {
        lab.tagger(|bag| {
            let text = edit(&bag.text("manifest-sha256.txt"));
            bag.set("manifest-sha256.txt", text);
        })
    };
    let reversed = |text: &str| text.lines().rev().map(|l| format!("{l}\n")).collect();
    let capitals = |text: &str| {
        let line = |l: &str| {
            let (digest, path) = l.split_at(64);
            format!("{}{path}\n", digest.to_uppercase())
        };
        text.lines().map(line).collect()
    };
    vec![
        mutant("manifest-unsorted", Fault::ManifestOrder, Blind, manifest(reversed)),
        mutant("manifest-in-capitals", Fault::ManifestForm, Sees, manifest(capitals)),
        mutant(
            "manifest-rewritten-unsigned",
            Fault::TagFileChanged,
            Sees,
            lab.outsider(|bag| {
                bag.edit("data/report.html", "lang=\"mn\"", "lang=\"xx\"");
                let info = bag.text("bag-info.txt");
                bag.relist();
                bag.set("bag-info.txt", info);
            }),
        ),
    ]
}
