//! Mutants of the notice of a withdrawal: more than the notice, for somebody who never had what was taken back, and a
//! notice that says something else than its entries. By the room itself.

use crate::bag::Bag;
use crate::lab::{Blind, Lab, Mutant, mutant};
use crate::log::content;
use crate::support::notice::Told;
use itgel_bundle::fault::Fault;
use itgel_bundle::layout;
use itgel_bundle::record::{
    AttachmentsRecord, DisclosureRecord, NoticeRecord, SummaryRecord, WithheldRecord, read, write,
};
use itgel_casefile::event::{CaseEvent as E, Event};
use itgel_casefile::vocabulary::{Giver, Part, Purpose};
use itgel_journal::{TlogProof, commit_payload, encode, inclusion, parse};

const NOTICE: &str = "data/notice/withdrawal.json";
const DISCLOSURE: &str = "data/log/disclosure.json";
const ENTRIES: &str = "data/journal/entries.jsonl";
const SUMMARY: &str = "data/case/summary.json";

/// An honest notice, to be told wrongly. The room is that of the other mutants: same seed, same keys.
struct Room {
    told: Told,
    bag: Bag,
}

pub fn mutants(lab: &Lab) -> Vec<Mutant> {
    let told = Told::new(4127);
    assert_eq!(told.world.room.public(), lab.world.room.public());
    let bag = Bag::of(&told.bundle(), &told.world.prosecutor);
    let room = Room { told, bag };
    let mut all = more(lab, &room);
    all.extend(not_held(&room));
    all.extend(differs(&room));
    all
}

impl Room {
    fn with(&self, change: impl FnOnce(&mut Bag)) -> Vec<u8> {
        let mut bag = self.bag.clone();
        change(&mut bag);
        bag.resign(&self.told.world);
        bag.seal(&[self.told.world.prosecutor.recipient()])
    }

    /// A further line with its proof, and its content where it is shown.
    fn add(&self, bag: &mut Bag, seq: u64, shown: bool) {
        let world = &self.told.world;
        let at = usize::try_from(seq).unwrap();
        let mut lines: Vec<(u64, Vec<u8>)> = bag
            .text(ENTRIES)
            .lines()
            .map(|line| (parse(line.as_bytes()).unwrap().seq, line.as_bytes().to_vec()))
            .collect();
        lines.push((seq, world.kept[at].line.clone()));
        lines.sort();
        let range = format!("Itgel-Log-Range: {}-{}", lines[0].0, lines[lines.len() - 1].0);
        let info = bag.text("bag-info.txt");
        let before = info.lines().find(|l| l.starts_with("Itgel-Log-Range: ")).unwrap();
        bag.edit("bag-info.txt", before, &range);
        let text: Vec<u8> = lines.into_iter().flat_map(|(_, line)| [line, vec![b'\n']].concat()).collect();
        bag.set(ENTRIES, text);
        let path = inclusion(seq, world.kept.len() as u64, &world.tree).unwrap();
        let checkpoint = bag.text("data/log/checkpoint.txt");
        bag.add(&layout::proof(seq), TlogProof { extra: None, index: seq, path, checkpoint }.write());
        if shown {
            bag.add(&layout::payload(seq), content(world, seq));
        }
        let mut list: DisclosureRecord = read(bag.get(DISCLOSURE)).unwrap();
        if shown {
            list.entries.disclosed += 1;
        } else {
            list.entries.committed += 1;
            list.committed.insert("internal".to_owned(), 1);
        }
        bag.set(DISCLOSURE, write(&list));
    }

    fn told_otherwise(&self, change: impl FnOnce(&mut NoticeRecord)) -> Vec<u8> {
        self.with(|bag| {
            let mut record: NoticeRecord = read(bag.get(NOTICE)).unwrap();
            change(&mut record);
            bag.set(NOTICE, write(&record));
        })
    }

    /// The withdrawal itself retold: another entry, another tree, signed anew by the log.
    fn retold(&self, change: impl FnOnce(&mut Vec<Purpose>)) -> Vec<u8> {
        let Told { mut world, withdrawal, .. } = Told::new(4127);
        let at = usize::try_from(withdrawal).unwrap();
        let Event::Case(mut event) = world.placed[at].event.clone() else { panic!("of the room") };
        let E::ConsentWithdrawn { purposes, .. } = event.as_mut() else { panic!("another entry") };
        change(purposes);
        world.kept[at].payload = serde_json::to_vec(&Event::Case(event)).unwrap();
        let mut line = parse(&world.kept[at].line).unwrap();
        line.pc = commit_payload(&world.kept[at].salt, &world.kept[at].payload);
        world.kept[at].line = encode(&line);
        self.with(|bag| {
            bag.set(&layout::payload(withdrawal), content(&world, withdrawal));
            bag.relog(&world);
        })
    }
}

fn more(lab: &Lab, room: &Room) -> Vec<Mutant> {
    let more = |name, sealed| mutant(name, Fault::NoticeMore, Blind, sealed);
    let parts = |name, fault, change: &dyn Fn(&mut DisclosureRecord)| {
        let sealed = room.with(|bag| {
            let mut list: DisclosureRecord = read(bag.get(DISCLOSURE)).unwrap();
            change(&mut list);
            bag.set(DISCLOSURE, write(&list));
        });
        mutant(name, fault, Blind, sealed)
    };
    // What stands directly after the first sealing is its hand-over, with the name of who received it.
    let handed = room.told.sealed[0] + 1;
    let files = AttachmentsRecord { version: 1, attachments: Vec::new() };
    vec![
        more("notice-with-a-further-line", room.with(|bag| room.add(bag, handed, false))),
        more("notice-with-a-further-entry", room.with(|bag| room.add(bag, handed, true))),
        more("notice-with-what-came-after", room.with(|bag| room.add(bag, room.told.withdrawal + 1, false))),
        more("notice-with-a-record", room.with(|bag| bag.add("data/record/attachments.json", write(&files)))),
        more(
            "notice-with-words-of-its-own",
            room.with(|bag| {
                let mut summary: SummaryRecord = read(bag.get(SUMMARY)).unwrap();
                summary.purpose = "Ярилцлагын агуулга".to_owned();
                bag.set(SUMMARY, write(&summary));
            }),
        ),
        parts("notice-with-a-part", Fault::NoticeMore, &|list| {
            list.withheld.retain(|w| w.part != Part::ConsentRecord);
            list.included = vec![Part::ConsentRecord];
        }),
        parts("notice-with-another-reason", Fault::NoticeMore, &|list| {
            list.withheld[0].reason = "internal".to_owned();
        }),
        mutant(
            "notice-without-its-file",
            Fault::DisclosureParts,
            Blind,
            room.with(|bag| drop(bag.remove(NOTICE))),
        ),
        mutant(
            "notice-in-a-whole-bundle",
            Fault::NoticeMore,
            Blind,
            lab.insider(|bag| bag.add(NOTICE, room.bag.get(NOTICE).to_vec())),
        ),
        mutant(
            "bundle-that-says-it-is-a-notice",
            Fault::DisclosureParts,
            Blind,
            lab.insider(|bag| {
                let mut list: DisclosureRecord = read(bag.get(DISCLOSURE)).unwrap();
                list.included.retain(|part| *part != Part::Identity);
                list.withheld.push(WithheldRecord { part: Part::Identity, reason: "notice-only".to_owned() });
                bag.set(DISCLOSURE, write(&list));
            }),
        ),
    ]
}

fn not_held(room: &Room) -> Vec<Mutant> {
    let refused = |name, sealed| mutant(name, Fault::NoticeNotHeld, Blind, sealed);
    let [_, police, other_office, _] = room.told.sealed[..] else { panic!("four were sealed") };
    vec![
        refused("notice-of-what-the-police-hold", room.with(|bag| room.add(bag, police, true))),
        refused("notice-of-what-another-office-holds", room.with(|bag| room.add(bag, other_office, true))),
        refused(
            "notice-of-what-was-not-taken-back",
            room.retold(|purposes| purposes.retain(|p| *p != Purpose::Prosecutor)),
        ),
        refused(
            "notice-to-one-who-has-nothing",
            room.with(|bag| {
                for seq in [room.told.sealed[0], room.told.sealed[3]] {
                    bag.remove(&layout::payload(seq));
                    bag.remove(&layout::proof(seq));
                }
                let text = bag.text(ENTRIES);
                bag.set(ENTRIES, format!("{}\n", text.lines().last().unwrap()));
                let at = room.told.withdrawal;
                let info = bag.text("bag-info.txt");
                let before = info.lines().find(|l| l.starts_with("Itgel-Log-Range: ")).unwrap();
                bag.edit("bag-info.txt", before, &format!("Itgel-Log-Range: {at}-{at}"));
                let mut list: DisclosureRecord = read(bag.get(DISCLOSURE)).unwrap();
                list.entries.disclosed = 1;
                bag.set(DISCLOSURE, write(&list));
                let mut people: itgel_bundle::record::PeopleRecord =
                    read(bag.get("data/roster/people.json")).unwrap();
                people.people.iter_mut().for_each(|p| p.earlier.clear());
                bag.set("data/roster/people.json", write(&people));
                let mut record: NoticeRecord = read(bag.get(NOTICE)).unwrap();
                record.bundles.clear();
                bag.set(NOTICE, write(&record));
            }),
        ),
    ]
}

fn differs(room: &Room) -> Vec<Mutant> {
    let told = |name, change: &dyn Fn(&mut NoticeRecord)| {
        mutant(name, Fault::NoticeDiffers, Blind, room.told_otherwise(|record| change(record)))
    };
    vec![
        told("notice-of-more-purposes", &|r| r.withdrawal.purposes.push(Purpose::Police)),
        told("notice-of-fewer-purposes", &|r| r.withdrawal.purposes.retain(|p| *p == Purpose::Prosecutor)),
        told("notice-of-another-purpose", &|r| r.purpose = Purpose::Doctor),
        told("notice-said-by-another", &|r| r.withdrawal.by = Giver::Guardian),
        told("notice-said-at-another-time", &|r| {
            r.withdrawal.said_at = "2026-11-20T10:00:00.000+08:00".to_owned();
        }),
        told("notice-that-leaves-a-bundle-out", &|r| drop(r.bundles.pop())),
        told("notice-of-another-file", &|r| r.bundles[0].sha256 = "00".repeat(32)),
        told("notice-with-another-head", &|r| r.bundles[0].head.root = r.bundles[1].head.root.clone()),
        told("notice-with-a-head-of-another-place", &|r| r.bundles[0].head.size -= 1),
        mutant(
            "notice-in-another-form",
            Fault::RecordForm,
            Blind,
            room.with(|bag| bag.edit(NOTICE, "\"version\": 1", "\"version\":  1")),
        ),
    ]
}
