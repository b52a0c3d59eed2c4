//! The first row: the program's gate and the naive statement asked the same of the same histories.

use crate::history::{Crew, History, InMemory};
use crate::naive::{Asked, Date, Opens, opens, told};
use itgel_casefile::bundles::{PrepareBundle, Sender, prepare_bundle};
use itgel_casefile::consent::reason::ReasonCode;
use itgel_casefile::context::{Actor, Context};
use itgel_casefile::event::{CaseEvent as E, Placed};
use itgel_casefile::gate::{Basis, Cell, Receiver, gate};
use itgel_casefile::ids::{BundleId, OrderId, PersonId, RecipientId};
use itgel_casefile::recipients::Recipients;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::state::CaseFile;
use itgel_casefile::time::{Clock, Day, Moment};
use itgel_casefile::vocabulary::{Answer, RecipientKind, Role};
use itgel_commands::play::chance::Chance;
use itgel_testkit::SteppedClock;
use std::collections::BTreeMap;

/// What a whole history is asked: on which days, for which offices, with which orders.
pub struct Questions {
    days: Vec<Date>,
    offices: Vec<(RecipientKind, Option<RecipientId>)>,
    chosen: Vec<Vec<OrderId>>,
}

impl Questions {
    /// The last day of the history and up to three of its edges; one office of each kind, both where there is an order; all
    /// orders, and some of them.
    pub fn of(history: &mut History<'_>) -> Self {
        let mut days: Vec<Date> = history.edges().into_iter().collect();
        while days.len() > 4 {
            let away = 1 + history.below(days.len() - 1);
            days.remove(away);
        }
        let all: Vec<OrderId> = history.case.orders.list.iter().map(|o| o.order).collect();
        let mut chosen = vec![all.clone()];
        let mut whom = vec![Some(0)];
        if !all.is_empty() {
            whom.extend([Some(1), None]);
            let some = all.iter().copied().filter(|_| history.chance.percent(50)).collect();
            chosen.push(some);
        }
        let office = |kind, which: Option<usize>| which.and_then(|which| history.crew.office(kind, which));
        let offices = whom
            .iter()
            .flat_map(|w| RecipientKind::ALL.iter().map(move |kind| (*kind, office(*kind, *w))))
            .collect();
        Self { days, offices, chosen }
    }
}

/// The first difference between what the program opens after one list of entries and what the naive statement opens after
/// another: of the same list, but where a fault is planted.
pub fn difference(
    program: &CaseFile,
    list: &[Placed],
    book: &Rulebook,
    questions: &Questions,
    seen: &mut BTreeMap<Opens, u64>,
) -> Option<String> {
    let closed = program.is_closed() && seals_nothing(program);
    for today in &questions.days {
        let day = Day::new(today.0, today.1, today.2)?;
        for (kind, office) in &questions.offices {
            for chosen in &questions.chosen {
                let outcome = gate(program, Receiver { kind: *kind, office: *office }, chosen, day, book);
                for (part, cell) in outcome.cells {
                    // Of a closed file the gate shows what an order names, and nothing is ever sealed: `case-is-closed`.
                    let cell = if closed { Cell::Stays { reason: ReasonCode::CaseClosed } } else { cell };
                    let says = match cell {
                        Cell::Stays { .. } => Opens::Nothing,
                        Cell::Goes { basis: Basis::Consent { .. } } => Opens::Consent,
                        Cell::Goes { basis: Basis::LegalOrder { .. } } => Opens::Order,
                        Cell::Goes { basis: Basis::VitalInterest { .. } } => Opens::Danger,
                    };
                    let asked = Asked { kind: *kind, office: *office, part, today: *today, chosen };
                    let expected = opens(list, &asked);
                    *seen.entry(expected).or_default() += 1;
                    if says != expected {
                        let (kind, part) = (kind.as_str(), part.as_str());
                        return Some(format!(
                            "{part} to {kind} on {today:?}: the program says {says:?} ({cell:?}), the naive statement {expected:?}"
                        ));
                    }
                }
            }
        }
    }
    None
}

/// Does the program refuse to make a bundle of a closed file, for whomever?
fn seals_nothing(program: &CaseFile) -> bool {
    let actor = Actor { person: PersonId::from_random_bytes([3; 16]), role: Role::CaseOfficer };
    let now = beginning();
    let (bundle, recipient) = (BundleId::from_random_bytes([1; 16]), RecipientId::from_random_bytes([2; 16]));
    let asked = PrepareBundle {
        bundle,
        recipient,
        purpose: "хэрэг".to_owned(),
        orders: program.orders.list.iter().map(|o| o.order).collect(),
        taken_away: Vec::new(),
        reference: String::new(),
        sender: Sender::default(),
        seen_seq: program.last_seq.unwrap_or(0),
        preview: String::new(),
    };
    let ctx = Context::new(&now, &actor);
    let digest = |text: &str| itgel_seal::digest::sha256_hex(text.as_bytes());
    let made = prepare_bundle(program, &Recipients::default(), &asked, &digest, &ctx, Rulebook::builtin());
    made.is_err_and(|refusal| refusal.code == "case-is-closed")
}

/// A crew of nobody in particular.
pub fn crew(seed: u64) -> Crew {
    let mut chance = Chance::new(seed);
    let mut bytes = || {
        let mut id = [0; 16];
        id.fill_with(|| u8::try_from(chance.between(0, 255)).unwrap_or(0));
        id
    };
    let people = [(); 3].map(|()| PersonId::from_random_bytes(bytes()));
    let offices =
        RecipientKind::ALL.iter().map(|_| [(); 2].map(|()| RecipientId::from_random_bytes(bytes())));
    let offices = offices.collect();
    Crew { people, offices }
}

/// The instant at which histories begin.
pub fn beginning() -> Moment {
    SteppedClock::default().now()
}

/// One generated history, with what it is asked, put to the check.
pub fn attack(seed: u64, crew: &Crew, seen: &mut BTreeMap<Opens, u64>) -> Result<(), String> {
    let mut ground = InMemory::default();
    let mut history = History::new(seed, crew, beginning(), &mut ground);
    history.draw()?;
    let questions = Questions::of(&mut history);
    match difference(&history.case, &history.entries, &history.book, &questions, seen) {
        Some(found) => Err(format!("history {seed}: {found}")),
        None => Ok(()),
    }
}

/// A fault that the program could have, planted: it is not told of something that closes.
pub type Planted = (&'static str, fn(&E) -> Option<E>);

/// What the program is not told, one by one.
pub const PLANTED: [Planted; 6] = [
    ("a guardian's no taken for a yes", |event| match event {
        E::ConsentAnswered { giver, answer: Answer::No, .. }
            if *giver == itgel_casefile::vocabulary::Giver::Guardian =>
        {
            let mut yes = event.clone();
            if let E::ConsentAnswered { answer, .. } = &mut yes {
                *answer = Answer::Yes;
            }
            Some(yes)
        }
        _ => Some(event.clone()),
    }),
    ("withdrawals forgotten", |event| without(event, matches!(event, E::ConsentWithdrawn { .. }))),
    ("who is implicated forgotten", |event| {
        without(event, matches!(event, E::AdultRecorded { .. } | E::PersonAroundRecorded { .. }))
    }),
    ("amendments forgotten", |event| without(event, matches!(event, E::Amended { .. }))),
    ("an order taken for any office", |event| {
        let mut any = event.clone();
        if let E::LegalOrderRecorded { office, .. } = &mut any {
            *office = None;
        }
        Some(any)
    }),
    ("a consent that holds a day longer", |event| {
        let mut longer = event.clone();
        if let E::ConsentConfirmed { valid_until, .. } = &mut longer
            && let Some(day) = valid_until.plus_days(1)
        {
            *valid_until = day;
        }
        Some(longer)
    }),
];

/// What the program enters otherwise than the rules say, so that the naive statement reads it too: it has to know better.
pub const BOTH: [Planted; 3] = [
    ("a consent entered as holding a day longer", |event| PLANTED[5].1(event)),
    ("a consent entered as holding a day less", |event| {
        let mut shorter = event.clone();
        if let E::ConsentConfirmed { valid_until, .. } = &mut shorter
            && let Some(day) = valid_until.minus_days(1)
        {
            *valid_until = day;
        }
        Some(shorter)
    }),
    ("a danger entered as lasting three days more", |event| {
        let mut longer = event.clone();
        if let E::VitalInterestStated { until, .. } = &mut longer
            && let Some(day) = until.plus_days(3)
        {
            *until = day;
        }
        Some(longer)
    }),
];

fn without(event: &E, away: bool) -> Option<E> {
    (!away).then(|| event.clone())
}

/// Is the planted fault found within so many histories? The naive statement is told what happened, or the same as the program.
pub fn finds(planted: &Planted, both: bool, seed: u64, within: u64, crew: &Crew) -> bool {
    (0..within).any(|n| {
        let mut ground = InMemory::default();
        let mut history = History::new(seed + n, crew, beginning(), &mut ground);
        if history.draw().is_err() {
            return false;
        }
        let questions = Questions::of(&mut history);
        let told_of: Vec<Placed> = history
            .entries
            .iter()
            .filter_map(|entry| {
                let Some(event) = told(entry) else { return Some(entry.clone()) };
                let event = planted.1(event)?;
                let mut changed = entry.clone();
                changed.event = itgel_casefile::event::Event::Case(Box::new(event));
                Some(changed)
            })
            .collect();
        let program = CaseFile::replay(history.case.id, &told_of);
        let naive = if both { &told_of } else { &history.entries };
        difference(&program, naive, &history.book, &questions, &mut BTreeMap::new()).is_some()
    })
}
