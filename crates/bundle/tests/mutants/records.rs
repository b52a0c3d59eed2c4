//! Mutants of what people read: disclosure, records, report, signatures of people. By the room itself.

use crate::bag::Bag;
use crate::lab::{Blind, Lab, Mutant, mutant};
use crate::support::events::NAME_MARKER;
use crate::support::words::say;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use itgel_bundle::content::build;
use itgel_bundle::entry::Shown;
use itgel_bundle::fault::Fault;
use itgel_bundle::progress::Continue;
use itgel_bundle::record::{
    DisclosureRecord, FactsRecord, IdentityRecord, PayloadRecord, PersonAroundRecord, read, write, write_line,
};
use itgel_bundle::write::write_bundle;
use itgel_casefile::context::EntryMeta;
use itgel_casefile::event::{CaseEvent, Event};
use itgel_casefile::vocabulary::{Part, RecipientKind, Relation};
use itgel_seal::allowed_signers::AllowedSigners;
use itgel_seal::signing::SigningKey;

const BEFOREHAND: &str = "data/record/beforehand.json";
const ELSEWHERE: &str = "data/record/elsewhere.json";
const DISCLOSURE: &str = "data/log/disclosure.json";
const SUMMARY: &str = "data/case/summary.json";
const PROVENANCE: &str = "data/case/provenance.jsonld";
const INTERVIEW: &str = "data/record/interview-1.json";
const STATEMENT: &str = "data/record/interview-1.statement.json";
const PEOPLE: &str = "data/roster/people.json";
const REPORT: &str = "data/report.html";
const SIGNERS: &str = "data/roster/allowed_signers";

pub fn mutants(lab: &Lab) -> Vec<Mutant> {
    let mut all = disclosure(lab);
    all.extend(withheld(lab));
    all.extend(records(lab));
    all.extend(people(lab));
    all
}

fn edited(lab: &Lab, name: &'static str, fault: Fault, path: &str, from: &str, to: &str) -> Mutant {
    mutant(name, fault, Blind, lab.insider(|bag| bag.edit(path, from, to)))
}

fn disclosure(lab: &Lab) -> Vec<Mutant> {
    let e = |name, fault, from: &str, to: &str| edited(lab, name, fault, DISCLOSURE, from, to);
    let text = lab.bag.text(DISCLOSURE);
    let disclosed = text.lines().find(|l| l.contains("\"disclosed\"")).unwrap().to_owned();
    vec![
        e(
            "part-placed-twice",
            Fault::DisclosureParts,
            "\"interview_log\",",
            "\"interview_log\",\n    \"interview_log\",",
        ),
        e("part-not-placed", Fault::DisclosureParts, "    \"interview_log\",\n", ""),
        e("disclosure-counts-less", Fault::DisclosureCount, &disclosed, "    \"disclosed\": 3,"),
        e("reasons-counted-otherwise", Fault::DisclosureCount, "\"internal\": 1", "\"internal\": 2"),
        e("disclosure-for-another-kind", Fault::DisclosureBinding, "\"prosecutor\"", "\"police\""),
        e("disclosure-reformatted", Fault::DisclosureForm, "\"version\": 1", "\"version\":  1"),
        e("disclosure-of-a-later-version", Fault::DisclosureForm, "\"version\": 1", "\"version\": 2"),
    ]
}

/// A bundle from which the identity was taken away; something of it comes back in.
fn withheld(lab: &Lab) -> Vec<Mutant> {
    let kind = RecipientKind::Prosecutor;
    let contents = lab.world.contents(kind, vec![lab.world.prosecutor.recipient()], &[Part::Identity]);
    let (plan, _) = build(contents, &say).unwrap();
    let go_on = &mut |_, _, _| Continue::Yes;
    let (_, sealed) = write_bundle(&plan, &lab.world.room, Vec::new(), go_on).unwrap();
    let base = Bag::of(&sealed, &lab.world.prosecutor);
    assert!(base.0.iter().all(|(_, b)| !b.windows(NAME_MARKER.len()).any(|w| w == NAME_MARKER.as_bytes())));
    let with = |change: &dyn Fn(&mut Bag)| {
        let mut bag = base.clone();
        change(&mut bag);
        bag.resign(&lab.world);
        bag.seal(&[lab.world.prosecutor.recipient()])
    };
    let named = |p: &&itgel_casefile::event::Placed| matches!(&p.event, Event::Case(e) if matches!(**e, CaseEvent::IdentityRecorded { .. }));
    let seq = lab.world.placed.iter().find(named).unwrap().seq;
    let path = format!("data/payload/{seq}.json");
    let content = lab.bag.get(&path).to_vec();
    let record = lab.bag.get("data/record/identity.json").to_vec();
    vec![
        mutant(
            "withheld-content-inside",
            Fault::WithheldPresent,
            Blind,
            with(&|bag| bag.add(&path, content.clone())),
        ),
        mutant("alleged-without-an-order-inside", Fault::PartNotOpened, Blind, alleged(lab)),
        mutant("person-without-an-order-inside", Fault::PartNotOpened, Blind, unasked(lab)),
        mutant(
            "withheld-record-inside",
            Fault::WithheldPresent,
            Blind,
            with(&|bag| bag.add("data/record/identity.json", record.clone())),
        ),
    ]
}

/// A neighbour, of whom the words of consent do not speak, goes with the identity all the same.
fn unasked(lab: &Lab) -> Vec<u8> {
    let is = |p: &&itgel_casefile::event::Placed| matches!(&p.event, Event::Case(e) if matches!(**e, CaseEvent::PersonAroundRecorded { relation: Relation::Neighbour, .. }));
    let seq = lab.world.placed.iter().find(is).unwrap().seq;
    let kept = &lab.world.kept[usize::try_from(seq).unwrap()];
    let payload = PayloadRecord {
        payload: String::from_utf8(kept.payload.clone()).unwrap(),
        salt: STANDARD.encode(kept.salt),
        seq,
    };
    let shown: serde_json::Value = serde_json::from_slice(&kept.payload).unwrap();
    let mut person = shown["event"].clone();
    person.as_object_mut().unwrap().remove("type");
    let person: PersonAroundRecord = serde_json::from_value(person).unwrap();
    lab.insider(|bag| {
        bag.add(&format!("data/payload/{seq}.json"), write_line(&payload));
        let mut record: IdentityRecord = read(bag.get("data/record/identity.json")).unwrap();
        record.people.push(person);
        bag.set("data/record/identity.json", write(&record));
        let mut disclosure: DisclosureRecord = read(bag.get(DISCLOSURE)).unwrap();
        disclosure.entries.disclosed += 1;
        disclosure.entries.committed -= 1;
        *disclosure.committed.get_mut("not-asked-for").unwrap() -= 1;
        bag.set(DISCLOSURE, write(&disclosure));
    })
}

/// What is alleged goes although no legal order opens it.
fn alleged(lab: &Lab) -> Vec<u8> {
    let is = |p: &&itgel_casefile::event::Placed| matches!(&p.event, Event::Case(e) if matches!(**e, CaseEvent::FactsNoted { .. }));
    let placed = lab.world.placed.iter().find(is).unwrap();
    let (seq, kept) = (placed.seq, &lab.world.kept[usize::try_from(placed.seq).unwrap()]);
    let payload = PayloadRecord {
        payload: String::from_utf8(kept.payload.clone()).unwrap(),
        salt: STANDARD.encode(kept.salt),
        seq,
    };
    let meta = EntryMeta { seq, at: placed.at.clone(), actor: placed.actor };
    let Event::Case(event) = placed.event.clone() else { unreachable!("found above") };
    let shown = Shown { meta, event: *event, part: Part::InterviewLog };
    lab.insider(|bag| {
        bag.add(&format!("data/payload/{seq}.json"), write_line(&payload));
        bag.add("data/record/facts.json", write(&FactsRecord::of(&[shown]).unwrap()));
        let mut disclosure: DisclosureRecord = read(bag.get(DISCLOSURE)).unwrap();
        disclosure.entries.disclosed += 1;
        disclosure.entries.committed -= 1;
        *disclosure.committed.get_mut("not-asked-for").unwrap() -= 1;
        bag.set(DISCLOSURE, write(&disclosure));
    })
}

fn records(lab: &Lab) -> Vec<Mutant> {
    let e = |name, fault, path, from: &str, to: &str| edited(lab, name, fault, path, from, to);
    let amended = lab.bag.text("data/consent/record.json");
    let amended = amended.lines().find(|l| l.contains("\"amended\": ") && !l.contains("null")).unwrap();
    let sealed_at = &lab.world.sealed_at.to_rfc3339();
    let earlier = sealed_at.replace("+08:00", "+09:00");
    let [signer, case_officer] = [0, 1].map(|n| {
        format!("\"uco-action:performer\": {{\n        \"@id\": \"urn:uuid:{}\"", lab.world.people[n].id)
    });
    let (signer, case_officer) = (&signer, &case_officer);
    let script = "<section class=\"sheet\" id=\"en\"";
    vec![
        e("prompts-recounted", Fault::RecordDiffers, INTERVIEW, "\"suggestive\": 1", "\"suggestive\": 0"),
        e("interview-record-reformatted", Fault::RecordForm, INTERVIEW, "{\n  \"version\"", "{\n\"version\""),
        e(
            "childs-no-turned",
            Fault::RecordDiffers,
            "data/consent/record.json",
            "\"answer\": \"no\"",
            "\"answer\": \"yes\"",
        ),
        e(
            "wording-exchanged",
            Fault::RecordDiffers,
            "data/consent/record.json",
            "\"text\": \"",
            "\"text\": \"x",
        ),
        e("opened-for-another-kind", Fault::RecordDiffers, BEFOREHAND, "\"risk\"", "\"files\""),
        e("elsewhere-by-another", Fault::RecordDiffers, ELSEWHERE, "\"police\"", "\"school\""),
        e("elsewhere-counts-again", Fault::RecordDiffers, ELSEWHERE, "\"counts\": false", "\"counts\": true"),
        mutant(
            "elsewhere-left-out",
            Fault::FileMissing,
            Blind,
            lab.insider(|bag| drop(bag.remove(ELSEWHERE))),
        ),
        e("risk-lowered", Fault::RecordDiffers, "data/record/needs.json", "\"medium\"", "\"low\""),
        e("name-exchanged", Fault::RecordDiffers, "data/record/identity.json", NAME_MARKER, "Болд"),
        e(
            "description-exchanged",
            Fault::RecordDiffers,
            "data/record/attachments.json",
            "Хүүхдийн",
            "Эмчийн",
        ),
        e(
            "amended-yes-restored",
            Fault::RecordDiffers,
            "data/consent/record.json",
            amended,
            "          \"amended\": null",
        ),
        e(
            "vocabulary-says-otherwise",
            Fault::RecordDiffers,
            "data/consent/dpv.jsonld",
            "ConsentRefused",
            "ConsentGiven",
        ),
        e("provenance-an-hour-earlier", Fault::RecordDiffers, PROVENANCE, sealed_at, &earlier),
        e("provenance-of-other-hands", Fault::RecordDiffers, PROVENANCE, signer, case_officer),
        e("profile-loosened", Fault::RecordDiffers, "data/bagit-profile.json", "false", "true"),
        e("summary-names-another-sender", Fault::SummaryDiffers, SUMMARY, "room1@itgel", "room2@itgel"),
        e("summary-names-another-code", Fault::SummaryDiffers, SUMMARY, "\"017-4127\"", "\"018-4127\""),
        e("summary-reformatted", Fault::SummaryForm, SUMMARY, "\"version\": 1", "\"version\": 1 "),
        e(
            "report-with-script",
            Fault::ReportUnsafe,
            REPORT,
            script,
            "<script>x</script><section class=\"sheet\" id=\"en\"",
        ),
        e(
            "report-refers-outside",
            Fault::ReportUnsafe,
            REPORT,
            "href=\"#en\"",
            "href=\"https://example.mn\"",
        ),
        e("report-tells-another-story", Fault::ReportDiffers, REPORT, "Нэмэлт тайлбар", "Нэмэлт байхгүй"),
        e(
            "report-hides-something",
            Fault::ReportDiffers,
            REPORT,
            "</style>",
            "section { display: none }\n</style>",
        ),
        e(
            "readme-tells-another-recipe",
            Fault::RecordDiffers,
            "data/README.txt",
            "ssh-keygen",
            "sh other-keygen",
        ),
        e(
            "roster-with-a-remark",
            Fault::RosterForm,
            "data/roster/allowed_signers",
            "room1@itgel",
            "# a remark\nroom1@itgel",
        ),
        e("report-without-its-policy", Fault::ReportForm, REPORT, "default-src 'none'", "default-src *"),
    ]
}

fn people(lab: &Lab) -> Vec<Mutant> {
    let rogue = SigningKey::from_seed([9; 32]).public().to_ssh_line("");
    let own = lab.world.people[0].key.public().to_ssh_line("");
    let signature = lab.bag.text("data/record/interview-1.statement.json.sig");
    let other = lab.bag.text(&lab.bag.paths("data/record/amendment-").remove(1));
    let unsigned = lab.insider(|bag| {
        let signed = |p: &&itgel_casefile::event::Placed| {
            matches!(&p.event, Event::Case(e) if matches!(**e, CaseEvent::SignedOff { .. }))
        };
        let seq = lab.world.placed.iter().find(signed).unwrap().seq;
        bag.remove(&format!("data/payload/{seq}.json"));
        for path in bag.paths("data/record/interview-1.s") {
            bag.remove(&path);
        }
        let text = bag.text(DISCLOSURE);
        let number = |label: &str| {
            let line = text.lines().find(|l| l.contains(label)).unwrap();
            (line.to_owned(), line.chars().filter(char::is_ascii_digit).collect::<String>().parse::<u64>().unwrap())
        };
        let (shown, n) = number("\"disclosed\"");
        bag.edit(DISCLOSURE, &shown, &shown.replace(&n.to_string(), &(n - 1).to_string()));
        bag.edit(DISCLOSURE, "\"committed\": 6\n", "\"committed\": 7\n");
        bag.edit(DISCLOSURE, "\"internal\": 1", "\"internal\": 2");
    });
    let first = {
        let text = lab.bag.text(PEOPLE);
        let (_, rest) = text.split_once("    {").unwrap();
        let (person, _) = rest.split_once("    },\n").unwrap();
        format!("    {{{person}    }},\n")
    };
    let without_sender = AllowedSigners::parse(&lab.bag.text(SIGNERS)).unwrap();
    let without_sender = without_sender.signers()[1].to_line() + "\n";
    vec![
        mutant("interview-not-signed", Fault::SignoffMissing, Blind, unsigned),
        edited(lab, "key-of-a-person-exchanged", Fault::SignoffSignature, PEOPLE, &own, &rogue),
        edited(lab, "person-left-out", Fault::SignoffSigner, PEOPLE, &first, ""),
        edited(lab, "people-reformatted", Fault::PeopleForm, PEOPLE, "\"version\": 1", "\"version\":1"),
        mutant(
            "sign-off-signature-swapped",
            Fault::SignoffDiffers,
            Blind,
            lab.insider(|bag| bag.set("data/record/interview-1.statement.json.sig", other.clone())),
        ),
        edited(lab, "statement-edited", Fault::SignoffDiffers, STATEMENT, "\"number\":1", "\"number\":2"),
        mutant(
            "signed-section-left-out",
            Fault::SectionMissing,
            Blind,
            lab.insider(|bag| drop(bag.remove("data/record/interview-1.section-timeline.json"))),
        ),
        edited(
            lab,
            "signed-section-edited",
            Fault::SectionDiffers,
            "data/record/interview-1.section-recordings.json",
            "Ө1-1121-01",
            "Ө1-1121-02",
        ),
        mutant(
            "signature-without-an-entry",
            Fault::SignoffDiffers,
            Blind,
            lab.insider(|bag| bag.add("data/record/amendment-999.json.sig", signature.clone())),
        ),
        mutant(
            "roster-is-text",
            Fault::RosterForm,
            Blind,
            lab.insider(|bag| bag.set(SIGNERS, "everybody\n")),
        ),
        mutant(
            "roster-without-the-sender",
            Fault::RosterSender,
            Blind,
            lab.insider(|bag| bag.set(SIGNERS, without_sender)),
        ),
    ]
}
