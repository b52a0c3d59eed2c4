#![allow(clippy::unwrap_used)]
use super::*;
use crate::api::Empty;
use crate::harden::Hardened;
use crate::house::{House, Means};
use crate::job::Job;
use crate::places::Places;
use itgel_seal::OsEntropy;
use itgel_testkit::SteppedClock;
use std::cell::Cell;
use std::sync::Arc;

thread_local! {
    /// Commands of the play after which it was compared, and the most files that it had.
    static COMPARED: Cell<(u32, usize)> = const { Cell::new((0, 0)) };
}

/// Everything that a line says.
fn told(index: &CaseIndex) -> Vec<String> {
    let line = |line: &Line| {
        let (code, day, status) = (&line.code, line.touched, index.status(line));
        let (band, own, step) = (line.age_band, line.own, line.next_step());
        let found =
            ["1", "2", "а", "o"].map(|typed| itgel_casefile::search::Wanted::new(typed).is_in(&line.shown));
        format!("{} {code} {day:?} {status} {band:?} {own:?} {step:?} {found:?}", line.case)
    };
    index.lines().map(line).collect()
}

/// After a command of the play: the index that followed the journal is the one that is made anew, and whose a file is, asked of
/// all at once, is what each says.
pub(crate) fn compare(house: &mut House) {
    let today = house.now().day();
    let Ok(open) = house.opened() else { return };
    let mut followed = std::mem::take(&mut open.index);
    followed.follow(open, today, true).unwrap();
    let mut anew = CaseIndex::default();
    anew.follow(open, today, true).unwrap();
    assert_eq!(told(&followed), told(&anew));
    assert_eq!(followed.lines().count(), followed.places.len());
    let own = open.vault.cases_of(open.person).unwrap();
    for line in followed.lines() {
        assert_eq!(line.own, Some(own.contains(&line.case)), "{}", line.case);
    }
    let (times, most) = COMPARED.get();
    COMPARED.set((times + 1, most.max(followed.lines().count())));
    open.index = followed;
}

#[test]
fn the_index_that_followed_is_the_one_made_anew_after_every_command_of_a_played_week() {
    let home = tempfile::TempDir::new().unwrap();
    let means = Means {
        clock: Box::new(Arc::new(SteppedClock::default())),
        entropy: Box::new(|| Box::new(OsEntropy)),
        say: Box::new(|_, key, _| key.to_owned()),
        kdf: None,
        batteries: Box::new(Vec::new),
    };
    let places = Places::beside(home.path().join("vault"));
    let mut house = House::new(places, Hardened::default(), means.at_the_least_cost());
    crate::training::enter_training(&mut house, Empty {}, &Job::quiet()).unwrap();
    let (times, most) = COMPARED.get();
    assert!(times > 300 && most == 12, "{times} {most}");
}
