//! Mutants of what people signed: statements that say something else than their entries, sections that say something
//! else than the journal.

use crate::lab::{Blind, Lab, Mutant, mutant};
use crate::retold::{differs, nothing, retold};
use crate::support::world::World;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use itgel_bundle::fault::Fault;
use itgel_bundle::record::{SectionRecord, write};
use itgel_casefile::event::CaseEvent as E;
use itgel_casefile::vocabulary::RiskLevel;
use itgel_seal::sshsig::sign_ssh;

const STATEMENT: &str = "data/record/interview-1.statement.json";

pub fn mutants(lab: &Lab) -> Vec<Mutant> {
    let mut all = amendments(lab);
    all.extend(sign_offs(lab));
    all.extend(sections(lab));
    all
}

fn amendments(lab: &Lab) -> Vec<Mutant> {
    let with = |change: &dyn Fn(&World, &mut E) -> bool| retold(lab, change, nothing);
    let text = |field: fn(&mut E) -> Option<&mut String>, to: &'static str| {
        with(&move |_, event| field(event).map(|text| *text = to.to_owned()).is_some())
    };
    vec![
        differs(
            "amendment-with-another-new-value",
            text(|e| if let E::Amended { new, .. } = e { Some(new) } else { None }, "12:00"),
        ),
        differs(
            "amendment-with-another-old-value",
            text(|e| if let E::Amended { old, .. } = e { Some(old) } else { None }, "35:00"),
        ),
        differs(
            "amendment-with-another-reason",
            text(
                |e| if let E::Amended { reason, .. } = e { Some(reason) } else { None },
                "Удирдлагын тушаалаар",
            ),
        ),
        differs(
            "amendment-of-another-item",
            text(|e| if let E::Amended { item, .. } = e { Some(item) } else { None }, "timeline.counts.open"),
        ),
        differs(
            "amendment-without-its-second-person",
            with(&|_, event| match event {
                E::Amended { second, .. } => second.take().is_some(),
                _ => false,
            }),
        ),
    ]
}

fn sign_offs(lab: &Lab) -> Vec<Mutant> {
    let with = |change: &dyn Fn(&World, &mut E) -> bool| retold(lab, change, nothing);
    let world = World::new(4127);
    // The statement again, signed for another room by the interviewer's own key: it is not in the journal.
    let another = lab.bag.text(STATEMENT).replacen("Өрөө 1", "Өрөө 2", 1);
    let signature = sign_ssh(&world.people[0].key, "itgel-signoff/1", another.as_bytes());
    vec![
        differs(
            "sign-off-turned-into-as-found",
            with(&|_, event| match event {
                E::SignedOff { as_found, .. } => {
                    *as_found = true;
                    true
                }
                _ => false,
            }),
        ),
        differs(
            "sign-off-of-another-number",
            with(&|_, event| match event {
                E::InterviewBegun { number, .. } => {
                    *number = 2;
                    true
                }
                _ => false,
            }),
        ),
        mutant(
            "sign-off-that-the-journal-does-not-have",
            Fault::SignoffDiffers,
            Blind,
            lab.insider(|bag| {
                bag.set(STATEMENT, another.clone());
                bag.set(&format!("{STATEMENT}.sig"), signature.clone());
            }),
        ),
    ]
}

/// The journal retold after it was signed, while the signed sections stay as they were.
fn sections(lab: &Lab) -> Vec<Mutant> {
    let retold = |name, change: &dyn Fn(&World, &mut E) -> bool| {
        mutant(name, Fault::RecordNotSigned, Blind, retold(lab, change, nothing))
    };
    let with_salt = |change: &dyn Fn(&mut SectionRecord)| {
        lab.insider(|bag| {
            let path = "data/record/interview-1.section-risk.json";
            let mut record: SectionRecord = serde_json::from_slice(bag.get(path)).unwrap();
            change(&mut record);
            bag.set(path, write(&record));
        })
    };
    vec![
        retold("risk-retold-after-the-signature", &|_, event| match event {
            E::RiskAssessed { risk, .. } => {
                risk.level = RiskLevel::Low;
                true
            }
            _ => false,
        }),
        retold("tap-retold-after-the-signature", &|_, event| match event {
            E::Tapped { elapsed_ms, .. } => {
                *elapsed_ms += 1;
                true
            }
            _ => false,
        }),
        retold("attendance-retold-after-the-signature", &|_, event| match event {
            E::AttendanceRecorded { interview: Some(_), attendees } => attendees.pop().is_some(),
            _ => false,
        }),
        retold("recording-retold-after-the-signature", &|_, event| match event {
            E::RecordingsNoted { recordings, .. } => recordings.pop().is_some(),
            _ => false,
        }),
        retold("answer-retold-after-the-signature", &|_, event| match event {
            E::ConsentAnswered { answer, .. } if answer.as_str() == "no" => {
                *answer = itgel_casefile::vocabulary::Answer::Yes;
                true
            }
            _ => false,
        }),
        retold("bag-retold-after-the-signature", &|_, event| match event {
            E::ItemDescribed { bag, .. } => {
                "У-8".clone_into(bag);
                true
            }
            _ => false,
        }),
        retold("note-retold-after-the-signature", &|_, event| match event {
            E::ProcessNoted { text, .. } => {
                "Тэмдэглэх зүйлгүй".clone_into(text);
                true
            }
            _ => false,
        }),
        mutant(
            "section-with-another-salt",
            Fault::SectionDiffers,
            Blind,
            with_salt(&|record| record.salt = STANDARD.encode([7; 32])),
        ),
        mutant(
            "section-without-a-salt",
            Fault::RecordForm,
            Blind,
            with_salt(&|record| record.salt = String::new()),
        ),
    ]
}
