//! Mutants of the journal inside: lines, proofs, tree head, contents. All by the room itself, validly signed.

use crate::bag::{Bag, seq_of};
use crate::lab::{Blind, Lab, Mutant, Sees, mutant};
use crate::support::world::World;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use itgel_bundle::fault::Fault;
use itgel_bundle::record::{Earlier, PayloadRecord, write_line};
use itgel_casefile::event::{CaseEvent, Event};
use itgel_journal::{Checkpoint, encode, leaf_hash, parse};
use itgel_seal::signing::SigningKey;

const ENTRIES: &str = "data/journal/entries.jsonl";
const HEAD: &str = "data/log/checkpoint.txt";

pub fn mutants(lab: &Lab) -> Vec<Mutant> {
    let mut all = heads(lab);
    all.extend(earlier(lab));
    all.extend(lines(lab));
    all.extend(proofs(lab));
    all.extend(contents(lab));
    all
}

fn earlier(lab: &Lab) -> Vec<Mutant> {
    let path = "data/log/consistency.txt";
    let honest = lab.world.earlier(lab.world.kept.len() as u64 / 2);
    let with = |change: &dyn Fn(&mut Earlier)| {
        let mut other = honest.clone();
        change(&mut other);
        lab.insider(|bag| bag.set(path, other.write()))
    };
    vec![
        mutant(
            "earlier-head-that-never-was",
            Fault::ConsistencyWrong,
            Blind,
            with(&|earlier| earlier.root = leaf_hash(b"another")),
        ),
        mutant(
            "earlier-head-of-another-size",
            Fault::ConsistencyWrong,
            Blind,
            with(&|earlier| earlier.size -= 1),
        ),
        mutant("earlier-head-of-nothing", Fault::ConsistencyWrong, Blind, with(&|earlier| earlier.size = 0)),
        mutant(
            "path-from-the-earlier-head-cut",
            Fault::ConsistencyWrong,
            Blind,
            with(&|earlier| assert!(earlier.path.pop().is_some())),
        ),
        mutant(
            "earlier-head-is-text",
            Fault::ConsistencyForm,
            Blind,
            lab.insider(|bag| bag.set(path, "as before\n")),
        ),
    ]
}

fn heads(lab: &Lab) -> Vec<Mutant> {
    let honest = lab.world.checkpoint();
    let set = |text: String| lab.insider(|bag| bag.set(HEAD, text));
    let edited = lab.bag.text(HEAD).replacen(&honest.size.to_string(), &(honest.size + 1).to_string(), 1);
    let other = Checkpoint { origin: "itgel/log/room2/1".into(), ..honest.clone() };
    let rogue = SigningKey::from_seed([9; 32]);
    vec![
        mutant("tree-head-edited", Fault::CheckpointSignature, Sees, set(edited)),
        mutant("tree-head-by-another-key", Fault::CheckpointSignature, Sees, set(honest.sign(&rogue))),
        mutant("tree-head-of-another-log", Fault::CheckpointOtherLog, Blind, set(other.sign(&lab.world.log))),
        mutant("tree-head-is-text", Fault::CheckpointForm, Sees, set("no head\n".into())),
        mutant(
            "log-key-exchanged",
            Fault::LogKeyDiffers,
            Blind,
            lab.insider(|bag| bag.set("data/roster/log.pub.pem", rogue.public().to_pem())),
        ),
    ]
}

fn lines(lab: &Lab) -> Vec<Mutant> {
    let edit = |edit: &dyn Fn(Vec<String>) -> Vec<String>| {
        lab.insider(|bag| {
            let lines: Vec<String> = bag.text(ENTRIES).lines().map(str::to_owned).collect();
            let text: String = edit(lines).iter().map(|l| format!("{l}\n")).collect();
            bag.set(ENTRIES, text);
        })
    };
    let first = |change: &dyn Fn(&str) -> String| {
        edit(&|mut lines| {
            lines[0] = change(&lines[0]);
            lines
        })
    };
    // The same meaning with the keys in another order.
    let reordered = |line: &str| {
        let (act, rest) = line.strip_prefix('{').unwrap().split_once(',').unwrap();
        format!("{{{},{act}}}", rest.strip_suffix('}').unwrap())
    };
    let skeleton = |line: &str, change: &dyn Fn(&mut itgel_journal::Skeleton)| {
        let mut skeleton = parse(line.as_bytes()).unwrap();
        change(&mut skeleton);
        String::from_utf8(encode(&skeleton)).unwrap()
    };
    vec![
        mutant("entry-keys-reordered", Fault::EntryNotCanonical, Blind, first(&reordered)),
        mutant("entry-is-text", Fault::EntryForm, Blind, first(&|_| "{}".into())),
        mutant(
            "entry-of-another-log",
            Fault::EntryOtherLog,
            Blind,
            first(&|l| skeleton(l, &|s| s.log = "itgel/log/room2/1".into())),
        ),
        mutant(
            "entry-of-another-case",
            Fault::EntryOtherCase,
            Blind,
            first(&|l| skeleton(l, &|s| s.case = Some("another".into()))),
        ),
        mutant(
            "entry-of-the-room",
            Fault::EntryOtherCase,
            Blind,
            first(&|l| skeleton(l, &|s| s.case = None)),
        ),
        mutant(
            "entries-swapped",
            Fault::EntrySequence,
            Blind,
            edit(&|mut lines| {
                lines.swap(1, 2);
                lines
            }),
        ),
        mutant(
            "entries-cut-off",
            Fault::EntryRange,
            Blind,
            edit(&|mut lines| {
                lines.pop();
                lines
            }),
        ),
        mutant(
            "entry-in-the-middle-taken-out",
            Fault::ProofExtra,
            Blind,
            edit(&|mut lines| {
                lines.remove(3);
                lines
            }),
        ),
        mutant(
            "entry-retold",
            Fault::ProofWrong,
            Blind,
            first(&|l| skeleton(l, &|s| s.actor = "somebody-else".into())),
        ),
    ]
}

fn proofs(lab: &Lab) -> Vec<Mutant> {
    let paths = lab.bag.paths("data/log/proofs/");
    let (a, b) = (paths[0].clone(), paths[1].clone());
    let with = |change: &dyn Fn(&mut Bag)| lab.insider(|bag| change(bag));
    let earlier = {
        let mut world = World::new(4127);
        world.kept.pop();
        let mut bag = lab.bag.clone();
        let last = bag.paths("data/log/proofs/").iter().map(|p| seq_of(p)).max().unwrap();
        bag.remove(&format!("data/log/proofs/{last}.tlog-proof"));
        bag.relog(&world);
        bag.text(&a)
    };
    vec![
        mutant("proof-left-out", Fault::ProofMissing, Blind, with(&|bag| drop(bag.remove(&a)))),
        mutant(
            "proof-for-no-entry",
            Fault::ProofExtra,
            Blind,
            with(&|bag| bag.add("data/log/proofs/0.tlog-proof", bag.text(&a))),
        ),
        mutant(
            "proofs-exchanged",
            Fault::ProofOtherIndex,
            Blind,
            with(&|bag| {
                let (of_a, of_b) = (bag.text(&a), bag.text(&b));
                bag.set(&a, of_b);
                bag.set(&b, of_a);
            }),
        ),
        mutant(
            "proof-renumbered",
            Fault::ProofWrong,
            Blind,
            with(&|bag| {
                let index = format!("index {}\n", seq_of(&b));
                let text = bag.text(&b).replacen(&index, &format!("index {}\n", seq_of(&a)), 1);
                bag.set(&a, text);
            }),
        ),
        mutant(
            "proof-against-an-earlier-head",
            Fault::ProofOtherHead,
            Blind,
            with(&|bag| bag.set(&a, earlier.clone())),
        ),
        mutant("proof-is-text", Fault::ProofForm, Blind, with(&|bag| bag.set(&a, "proven\n"))),
        mutant(
            "proof-with-a-note",
            Fault::ProofForm,
            Blind,
            with(&|bag| bag.edit(&a, "index ", "extra aGVsbG8=\nindex ")),
        ),
    ]
}

/// The path of the content of the first entry for which this holds.
fn content_of(lab: &Lab, which: fn(&CaseEvent) -> bool) -> (u64, String) {
    let found = lab.world.placed.iter().find(|p| matches!(&p.event, Event::Case(e) if which(e)));
    let seq = found.unwrap().seq;
    (seq, format!("data/payload/{seq}.json"))
}

/// A content file as the writer makes it, from what the store keeps.
pub fn content(world: &World, seq: u64) -> Vec<u8> {
    let kept = &world.kept[seq as usize];
    let payload = String::from_utf8(kept.payload.clone()).unwrap();
    write_line(&PayloadRecord { payload, salt: STANDARD.encode(kept.salt), seq })
}

fn contents(lab: &Lab) -> Vec<Mutant> {
    let (opened, path) = content_of(lab, |e| matches!(e, CaseEvent::CaseOpened { .. }));
    let (revealed, revealed_path) = content_of(lab, |e| matches!(e, CaseEvent::IdentityRevealed { .. }));
    let salt_swapped = lab.insider(|bag| {
        let salt = |seq: u64| STANDARD.encode(lab.world.kept[seq as usize].salt);
        bag.edit(&path, &salt(opened), &salt(opened + 1));
    });
    // The room writes one act into the line and another into the content, and builds its log on it.
    let lying = {
        let mut world = World::new(4127);
        let kept = &mut world.kept[opened as usize];
        let mut line = parse(&kept.line).unwrap();
        line.act = "case.case_closed".into();
        kept.line = encode(&line);
        lab.insider(|bag| bag.relog(&world))
    };
    vec![
        mutant("content-with-another-salt", Fault::PayloadCommitment, Blind, salt_swapped),
        mutant(
            "content-retold",
            Fault::PayloadCommitment,
            Blind,
            lab.insider(|bag| bag.edit(&path, "017-4127", "018-4127")),
        ),
        mutant(
            "content-of-the-room",
            Fault::PayloadWithoutEntry,
            Blind,
            lab.insider(|bag| bag.add("data/payload/0.json", content(&lab.world, 0))),
        ),
        mutant(
            "content-with-spaces",
            Fault::PayloadForm,
            Blind,
            lab.insider(|bag| bag.edit(&path, "{\"payload\":", "{ \"payload\":")),
        ),
        mutant("line-names-another-act", Fault::PayloadAct, Blind, lying),
        mutant(
            "who-looked-at-the-identity",
            Fault::NeverLeaves,
            Blind,
            lab.insider(|bag| bag.add(&revealed_path, content(&lab.world, revealed))),
        ),
    ]
}
