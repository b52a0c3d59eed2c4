//! What the counts say, and what they do not.

use crate::desk::*;
use itgel_casefile::age::AgeRange;
use itgel_casefile::event::Tap;
use itgel_casefile::interview::guidance::{break_offer_in_ms, guidance, since_break_ms};
use itgel_casefile::interview::indicators::{Indicators, Share};
use itgel_casefile::vocabulary::{Phase, PromptKind};

fn indicators(desk: &Desk) -> Indicators {
    Indicators::of(&desk.timeline(), &book().protocol)
}

fn prompts(kinds: &[PromptKind]) -> Indicators {
    let mut desk = Desk::running();
    for kind in kinds {
        desk.pass(60_000);
        desk.tap(Tap::Prompt { prompt: *kind }).unwrap();
    }
    indicators(&desk)
}

/// Option-posing is paired when the next prompt is open (NICHD: "pair a direct question with an open one").
#[test]
fn shares_pairing_and_first_option_posing() {
    use PromptKind::{Directive as D, Open as O, OptionPosing as C, Suggestive as S};
    /// Prompts; open of all; first option-posing; paired of option-posing; suggestive.
    type Row<'a> = (&'a [PromptKind], (u32, u32), Option<u64>, (u32, u32), u32);
    let table: &[Row<'_>] = &[
        (&[], (0, 0), None, (0, 0), 0),
        (&[O, O], (2, 2), None, (0, 0), 0),
        (&[O, C, O], (2, 3), Some(120_000), (1, 1), 0),
        (&[C, D, O], (1, 3), Some(60_000), (0, 1), 0),
        (&[C, C, O], (1, 3), Some(60_000), (1, 2), 0),
        (&[C], (0, 1), Some(60_000), (0, 1), 0),
        (&[S, O, S, C, S], (1, 5), Some(240_000), (0, 1), 3),
    ];
    for (kinds, open, first, paired, suggestive) in table {
        let found = prompts(kinds);
        assert_eq!((found.open.part, found.open.whole), *open, "{kinds:?}");
        assert_eq!(found.first_option_posing_ms, *first, "{kinds:?}");
        let pairing = found.option_posing_paired;
        assert_eq!((pairing.part, pairing.whole), *paired, "{kinds:?}");
        assert_eq!(found.suggestive, *suggestive, "{kinds:?}");
    }
}

#[test]
fn a_share_of_nothing_is_no_percentage() {
    assert_eq!(Share { part: 0, whole: 0 }.percent(), None);
    assert_eq!(Share { part: 14, whole: 22 }.percent(), Some(63));
    assert_eq!(Share { part: u32::MAX, whole: u32::MAX }.percent(), Some(100));
}

#[test]
fn substantive_time_and_the_longest_time_without_a_break() {
    let mut desk = Desk::running();
    let mut go = |tap, ms| {
        desk.tap(tap).unwrap();
        desk.pass(ms);
    };
    let phase = |phase| Tap::PhaseBegun { phase };
    go(phase(Phase::Rapport), 5_000);
    go(phase(Phase::FreeRecall), 7_000);
    go(Tap::BreakBegun, 11_000);
    go(phase(Phase::FollowUp), 13_000);
    go(phase(Phase::Closing), 17_000);
    let found = indicators(&desk);
    assert_eq!(found.substantive_ms, 20_000);
    assert_eq!((found.breaks, found.break_ms), (1, 11_000));
    assert_eq!(found.longest_without_break_ms, 30_000);
}

#[test]
fn an_undone_prompt_counts_nowhere() {
    let mut desk = Desk::running();
    desk.tap(Tap::Prompt { prompt: PromptKind::Suggestive }).unwrap();
    assert_eq!(indicators(&desk).suggestive, 1);
    desk.undo().unwrap();
    assert_eq!(indicators(&desk).suggestive, 0);
    assert_eq!(desk.timeline().counts().get(&PromptKind::Suggestive), Some(&0));
}

/// A child of eight: 40 minutes of substance, a break at the latest after 30 (protocol data, version 1).
#[test]
fn guidance_is_by_age_and_begins_beyond_the_limit() {
    const MINUTE: u64 = 60_000;
    let of = |desk: &Desk| {
        let found = guidance(&desk.timeline(), AgeRange::exactly(8), &book().protocol);
        found.into_iter().map(|r| r.code).collect::<Vec<_>>()
    };
    let mut desk = Desk::running();
    desk.tap(Tap::PhaseBegun { phase: Phase::FreeRecall }).unwrap();
    desk.pass(30 * MINUTE);
    assert!(of(&desk).is_empty());
    desk.pass(1);
    assert_eq!(of(&desk), ["break-late"]);
    desk.tap(Tap::BreakBegun).unwrap();
    desk.pass(5 * MINUTE);
    assert_eq!(since_break_ms(&desk.timeline()), 0);
    desk.tap(Tap::BreakEnded).unwrap();
    desk.pass(10 * MINUTE);
    assert_eq!(since_break_ms(&desk.timeline()), 10 * MINUTE);
    assert_eq!(of(&desk), ["substantive-long", "break-late"]);
    let younger = guidance(&desk.timeline(), AgeRange::new(4, 8), &book().protocol);
    assert_eq!(younger[0].args["minutes"], "20", "of an age in doubt the youngest counts");
}

/// Up to seven a break is offered from 15 minutes on, from eight on from 20 (protocol data, version 1).
#[test]
fn a_break_is_offered_by_age_and_anew_after_each_break() {
    const MINUTE: u64 = 60_000;
    let of = |desk: &Desk, age: AgeRange| break_offer_in_ms(&desk.timeline(), age, &book().protocol);
    let (seven, eight) = (AgeRange::exactly(7), AgeRange::exactly(8));
    let mut desk = Desk::running();
    let begun = desk.timeline().until_ms;
    assert_eq!(of(&desk, seven), Some(15 * MINUTE - begun), "from the beginning, before any phase");
    desk.tap(Tap::PhaseBegun { phase: Phase::FreeRecall }).unwrap();
    desk.pass(15 * MINUTE - desk.timeline().until_ms);
    assert_eq!((of(&desk, seven), of(&desk, eight)), (Some(0), Some(5 * MINUTE)));
    assert_eq!(of(&desk, AgeRange::new(7, 9)), Some(0), "of an age in doubt the youngest counts");
    desk.pass(30 * MINUTE);
    assert_eq!(of(&desk, eight), Some(0), "and it stays");
    desk.tap(Tap::BreakBegun).unwrap();
    desk.pass(MINUTE);
    assert_eq!(of(&desk, seven), None, "not during a break");
    desk.tap(Tap::BreakEnded).unwrap();
    desk.pass(MINUTE);
    assert_eq!(of(&desk, seven), Some(14 * MINUTE));
    // Offered, and the child wants to go on: asked again after as long; it was no break.
    desk.pass(20 * MINUTE);
    desk.tap(Tap::BreakDeclined).unwrap();
    desk.pass(2 * MINUTE);
    assert_eq!((of(&desk, seven), since_break_ms(&desk.timeline())), (Some(13 * MINUTE), 23 * MINUTE));
    assert_eq!(desk.timeline().breaks.len(), 1);
    desk.tap(Tap::BreakBegun).unwrap();
    desk.pass(MINUTE);
    desk.tap(Tap::BreakEnded).unwrap();
    desk.pass(MINUTE);
    assert_eq!(of(&desk, seven), Some(14 * MINUTE), "the break is the later of the two");
}

#[test]
fn unpaired_and_suggestive_prompts_are_remarked_with_their_number() {
    let mut desk = Desk::running();
    for kind in [PromptKind::OptionPosing, PromptKind::Open, PromptKind::OptionPosing, PromptKind::Suggestive]
    {
        desk.tap(Tap::Prompt { prompt: kind }).unwrap();
        desk.pass(1_000);
    }
    let found = guidance(&desk.timeline(), AgeRange::exactly(8), &book().protocol);
    let found: Vec<(&str, &str)> = found.iter().map(|r| (r.code, r.args["count"].as_str())).collect();
    assert_eq!(found, [("option-posing-alone", "1"), ("suggestive-given", "1")]);
}
