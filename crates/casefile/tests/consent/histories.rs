//! Thousands of histories, fitting and not, put to the rules and to their naive second statement.

use super::naive::{lines, purpose_word};
use super::naive_parts::{cell_word, entries_that_go};
use super::steps::{History, steps};
use super::world::*;
use itgel_casefile::consent::standing::standings;
use itgel_casefile::gate::{Basis, Cell, Receiver, disclosable};
use itgel_casefile::vocabulary::*;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_rules_and_their_naive_statement_agree(older in any::<bool>(), steps in steps(), office in 0..3u8) {
        let history = History::play(older, &steps);
        let world = &history.world;
        let office = (office > 0).then(|| recipient(office));
        let raw = lines(&world.entries);
        let day = world.today();
        let today = (day.year(), day.month(), day.day());
        for standing in standings(&world.case, day, book()) {
            let expected = purpose_word(&raw, standing.purpose, today);
            prop_assert_eq!(standing.reason.as_str(), expected, "{:?}", standing);
            prop_assert_eq!(standing.goes, expected == "agreed");
        }
        for kind in RecipientKind::ALL {
            for chosen in [vec![], vec![order(1)], vec![order(0), order(1), order(2)]] {
                let gate = world.gate_for(Receiver { kind: *kind, office }, &chosen);
                for (part, cell) in &gate.cells {
                    let word = match cell {
                        Cell::Goes { basis: Basis::Consent { .. } } => "goes",
                        Cell::Goes { basis: Basis::LegalOrder { .. } } => "order",
                        Cell::Goes { basis: Basis::VitalInterest { .. } } => "vital",
                        Cell::Stays { reason } => reason.as_str(),
                    };
                    prop_assert_eq!(word, cell_word(&raw, *kind, office, *part, &chosen, today), "{:?} {:?}", kind, part);
                }
                let goes: Vec<u64> = disclosable(&gate, world.case.id, &world.entries).goes.into_iter().collect();
                let opened = |by: fn(&Cell) -> bool| -> Vec<Part> {
                    gate.cells.iter().filter(|(_, cell)| by(cell)).map(|(part, _)| *part).collect()
                };
                let by_order = opened(|cell| matches!(cell, Cell::Goes { basis: Basis::LegalOrder { .. } }));
                let by_consent = opened(|cell| matches!(cell, Cell::Goes { basis: Basis::Consent { .. } }));
                let (going, used) = (gate.going(), gate.orders_used());
                prop_assert_eq!(goes, entries_that_go(&raw, *kind, office, &going, &used, &by_order, &by_consent));
            }
        }
    }

    #[test]
    fn a_withdrawal_at_any_point_makes_the_next_gate_deny(
        older in any::<bool>(),
        steps in steps(),
        at in any::<prop::sample::Index>(),
        child in any::<bool>(),
    ) {
        let until = at.index(steps.len() + 1);
        let mut history = History::play(older, &steps[..until]);
        let alone = history.world.case.consent.current().is_some_and(|t| t.decider.kind == DeciderKind::ChildAlone);
        for (n, purpose) in Purpose::ALL.iter().enumerate() {
            history.withdraw(child, 1 << n);
            // An adult who does not decide takes nothing back.
            if child || !alone {
                prop_assert!(!history.world.standing(*purpose).goes, "{:?}", purpose);
                for kind in RecipientKind::ALL {
                    if book().disclosure.purpose_of(*kind) == Some(*purpose) {
                        prop_assert_eq!(history.world.gate(*kind).going(), vec![]);
                    }
                }
            }
        }
        // And saying nothing more, with time passing, never opens it again.
        history.world.later(100);
        if child || !alone {
            for kind in RecipientKind::ALL {
                prop_assert_eq!(history.world.gate(*kind).going(), vec![]);
            }
        }
    }
}

/// A check of the check: among such histories some let something go, and every common reason occurs.
#[test]
fn the_histories_reach_what_matters() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut words = std::collections::BTreeMap::<&str, usize>::new();
    for n in 0..1600 {
        let steps = steps().new_tree(&mut runner).unwrap().current();
        let history = History::play(n % 2 == 0, &steps);
        for kind in RecipientKind::ALL {
            let to = Receiver::office(*kind, recipient(1));
            let gate = history.world.gate_for(to, &[order(1)]);
            for (_, cell) in gate.cells {
                let word = match cell {
                    Cell::Goes { basis: Basis::Consent { .. } } => "goes",
                    Cell::Goes { basis: Basis::LegalOrder { .. } } => "order",
                    Cell::Goes { basis: Basis::VitalInterest { .. } } => "vital",
                    Cell::Stays { reason } => reason.as_str(),
                };
                *words.entry(word).or_default() += 1;
            }
        }
    }
    for word in [
        "goes",
        "order",
        "vital",
        "not-asked",
        "later",
        "child-said-no",
        "guardian-said-no",
        "child-cannot-answer",
        "implicated",
        "too-young",
        "withdrawn",
        "amended",
        "expired",
        "wording-changed",
        "not-confirmed",
        "case-closed",
        "not-needed",
        "not-asked-for",
        "code-only",
        "order-out-of-scope",
        "beyond-danger",
        "not-signed-off",
        "nothing-recorded",
    ] {
        assert!(words.get(word).copied().unwrap_or(0) >= 5, "{word} hardly occurs: {words:?}");
    }
}
