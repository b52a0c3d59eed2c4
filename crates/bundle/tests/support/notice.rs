//! A notice of a withdrawal in the synthetic room: the prosecutor and the police hold bundles, and consent is taken back.

use super::events::uuid_of;
use super::words::say;
use super::world::{World, go_on};
use itgel_bundle::content::{Contents, Disclosure, EntrySource, build};
use itgel_bundle::plan::Plan;
use itgel_bundle::record::Dossier;
use itgel_bundle::write::write_bundle;
use itgel_casefile::event::CaseEvent;
use itgel_casefile::gate::{NoticeGate, notice_gate};
use itgel_casefile::ids::{BundleId, RecipientId};
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::vocabulary::{Channel, Giver, Part, Purpose, RecipientKind};
use itgel_journal::inclusion;

/// The prosecutor's office, the police, and the other office of the prosecutor.
pub const TO: [(u8, RecipientKind); 3] =
    [(31, RecipientKind::Prosecutor), (32, RecipientKind::Police), (33, RecipientKind::Prosecutor)];

pub struct Told {
    pub world: World,
    pub withdrawal: u64,
    /// Where each bundle was sealed.
    pub sealed: Vec<u64>,
}

impl Told {
    /// A bundle went to each, a second one to the first, and one is cancelled; then the child takes back what was agreed
    /// for the prosecutor and the doctor, and the day goes on.
    pub fn new(seed: u64) -> Self {
        let mut world = World::new(seed);
        let mut sealed = Vec::new();
        for (n, (to, kind)) in (41_u8..).zip([TO[0], TO[1], TO[2], TO[0]]) {
            sealed.push(world.kept.len() as u64);
            seal(&mut world, n, to, kind);
        }
        let said_at = world.now().to_rfc3339();
        let withdrawal = world.kept.len() as u64;
        let purposes = vec![Purpose::Prosecutor, Purpose::Doctor];
        let by = Giver::Child;
        let channel = Channel::InPerson;
        world.case_event(0, 1000, CaseEvent::ConsentWithdrawn { by, purposes, said_at, channel });
        world.case_event(1, 1000, CaseEvent::PreparationPrinted);
        world.sealed_at = world.now();
        Self { world, withdrawal, sealed }
    }

    pub fn gate(&self) -> NoticeGate {
        let to = RecipientId(uuid_of(TO[0].0));
        notice_gate(&self.world.case, to, self.withdrawal, Rulebook::builtin()).unwrap()
    }

    /// What a store gathers for the notice to the prosecutor.
    pub fn contents(&self) -> Contents<'_> {
        let gate = self.gate();
        let divided = gate.disclosable(&self.world.placed);
        let heads = divided.goes.iter().filter(|seq| **seq != self.withdrawal);
        let heads = heads.map(|seq| self.world.earlier(*seq)).collect();
        let keys = vec![self.world.prosecutor.recipient()];
        Contents {
            purpose: String::new(),
            reference: String::new(),
            disclosure: Disclosure::of(&gate.gate, &divided),
            entries: divided.goes.iter().map(|seq| self.entry(*seq)).collect(),
            notice: Some(heads),
            ..self.world.contents(RecipientKind::Prosecutor, keys, &[])
        }
    }

    pub fn entry(&self, seq: u64) -> EntrySource {
        let kept = &self.world.kept[usize::try_from(seq).unwrap()];
        EntrySource {
            line: kept.line.clone(),
            payload: Some((kept.salt, kept.payload.clone())),
            proof: inclusion(seq, self.world.kept.len() as u64, &self.world.tree).unwrap(),
        }
    }

    pub fn plan(&self) -> (Plan<'_>, Dossier) {
        build(self.contents(), &say).unwrap()
    }

    pub fn bundle(&self) -> Vec<u8> {
        let (plan, _) = self.plan();
        write_bundle(&plan, &self.world.room, Vec::new(), &mut go_on).unwrap().1
    }
}

fn seal(world: &mut World, n: u8, to: u8, kind: RecipientKind) {
    let bundle = BundleId(uuid_of(n));
    let sealed = CaseEvent::BundleSealed {
        bundle,
        recipient: RecipientId(uuid_of(to)),
        recipient_kind: kind,
        purpose: "Мөрдөн байцаалт".to_owned(),
        parts: vec![Part::InterviewLog, Part::ConsentRecord],
        withheld: vec![(Part::Identity, "code-only".to_owned())],
        orders: Vec::new(),
        sha256: format!("{n:02x}").repeat(32),
        bytes: 40_000,
        notice: None,
        key: String::new(),
    };
    world.case_event(1, 1000, sealed);
    let handed = CaseEvent::BundleHandedOver {
        bundle,
        to_name: "Н. Хүлээн авагч".to_owned(),
        to_position: String::new(),
        to_id_number: String::new(),
        how: "in_person".to_owned(),
        at: world.now().to_rfc3339(),
        paper_number: String::new(),
        strokes: Vec::new(),
        receipt_awaited: false,
        late: false,
    };
    world.case_event(1, 1000, handed);
}
