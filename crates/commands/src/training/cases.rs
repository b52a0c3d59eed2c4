//! The twelve case files to practise with, each at another point of its way, made by the same acts as real ones.

use crate::failure::Failure;
use crate::house::{House, Language};
use crate::job::Job;
use crate::play::chance::Chance;
use crate::play::clock::Stepping;
use crate::play::stage::{Cast, INTERVIEWER, OFFICER, Stage};
use crate::play::{Case, Silent, Turn, closing, consent, interview, leaving, opening, room};
use crate::trouble::working;
use std::path::Path;

/// The same seed makes the same case files, so that two people practise with the same.
const SEED: u64 = 412;
/// The first morning was so many days ago, and the last one so many days later: yesterday.
const DAYS_AGO: u32 = 7;
const LAST_DAY: u32 = 6;
/// From this minute after nine on, the next child comes on another day.
const LAST_START: i64 = 390;

/// How far a case file is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum UpTo {
    /// Opened.
    Opened,
    /// Who the child is was entered.
    Named,
    /// Prepared; consent is still to be talked over.
    Prepared,
    /// Ready for the interview of today.
    Ready,
    /// Interviewed.
    Held,
    /// Wrapped up.
    WrappedUp,
    /// Signed.
    Signed,
    /// Bundles went out.
    Sent,
}

/// A case file, and the script that is played with it.
struct Wanted {
    up_to: UpTo,
    turn: Turn,
    age: Option<(&'static str, i64)>,
    /// Name of the script, and the time of the interview.
    script: Option<(&'static str, &'static str)>,
}

const fn wanted(up_to: UpTo, turn: Turn) -> Wanted {
    Wanted { up_to, turn, age: None, script: None }
}

const fn scripted(age: (&'static str, i64), script: &'static str, time: &'static str) -> Wanted {
    Wanted { up_to: UpTo::Ready, turn: Turn::ChildsNo, age: Some(age), script: Some((script, time)) }
}

/// In the order of making.
const CASES: [Wanted; 12] = [
    wanted(UpTo::Sent, Turn::ChildsNo),
    wanted(UpTo::Sent, Turn::Order),
    wanted(UpTo::Signed, Turn::Withdrawal),
    wanted(UpTo::Signed, Turn::ChildsNo),
    wanted(UpTo::WrappedUp, Turn::Order),
    wanted(UpTo::Held, Turn::ChildsNo),
    wanted(UpTo::Prepared, Turn::Order),
    wanted(UpTo::Named, Turn::ChildsNo),
    wanted(UpTo::Opened, Turn::Order),
    scripted(("4-6", 5), "age-5", "10:00"),
    scripted(("7-9", 9), "age-9", "11:30"),
    scripted(("13-15", 15), "age-15", "14:00"),
];

/// Plays the days before today.
pub(super) fn furnish(house: &mut House, folder: &Path, job: &Job) -> Result<(), Failure> {
    let clock = Stepping::days_before(house.now().utc_ms, DAYS_AGO);
    let real = std::mem::replace(&mut house.clock, Box::new(clock.clone()));
    // The players of the days before have a language of their own; whoever came here keeps theirs.
    let look = std::mem::take(&mut house.look);
    let made = play(house, clock, folder, job);
    // Locked in the time of the play, whatever became of it.
    let closed = house.close_store();
    house.clock = real;
    house.look = look;
    house.last_person = None;
    house.note_activity();
    made.and(closed)?;
    std::fs::remove_dir_all(folder.join("papers")).map_err(|_| Failure::broken("disk-trouble"))
}

fn play(house: &mut House, clock: Stepping, folder: &Path, job: &Job) -> Result<(), Failure> {
    let purpose = house.say(Language::Mongolian, "cli-demo-purpose");
    let mut stage = Stage {
        house,
        clock,
        chance: Chance::new(SEED),
        voice: &Silent,
        people: Vec::new(),
        receiving: Vec::new(),
        out: folder.to_owned(),
        papers: folder.join("papers"),
        purpose,
        cast: Cast { room: "Сургалтын өрөө", shown: Some((super::PASSPHRASE, super::PIN)) },
        calls: 0,
        job: job.unheard(),
    };
    let all = CASES.len() as u64 + 1;
    job.tell("preparing", 0, all);
    room::furnish(&mut stage, true)?;
    stage.takes_over(INTERVIEWER)?;
    let mut made = Vec::new();
    for (n, wanted) in CASES.iter().enumerate() {
        job.tell("preparing", n as u64 + 1, all);
        if wanted.up_to < UpTo::Held {
            stage.clock.morning(LAST_DAY);
        } else if stage.clock.minute_of_day() >= LAST_START {
            stage.clock.next_morning();
        }
        made.push(one(&mut stage, wanted, n)?);
    }
    stage.takes_over(OFFICER)?;
    for (case, _) in made.iter().zip(&CASES).filter(|(_, wanted)| wanted.up_to == UpTo::Sent) {
        leaving::send(&mut stage, case)?;
    }
    job.tell("preparing", all, all);
    Ok(())
}

fn one(stage: &mut Stage<'_>, wanted: &Wanted, n: usize) -> Result<Case, Failure> {
    let number = u32::try_from(n + 1).unwrap_or(0);
    let mut case = opening::open_only(stage, number, wanted.turn, wanted.age)?;
    if wanted.up_to >= UpTo::Named {
        opening::identity(stage, &case)?;
    }
    if wanted.up_to >= UpTo::Prepared {
        match wanted.script {
            Some((script, time)) => {
                opening::plan(stage, &case, 1, time)?;
                let key = super::practice::case_key(script);
                let open = stage.house.opened()?;
                open.vault.set_setting(&key, &case.id).map_err(|e| working(&e))?;
            }
            None if wanted.up_to == UpTo::Prepared => opening::plan(stage, &case, 2, "10:00")?,
            None => {
                let time = stage.clock.minute_in(10);
                opening::plan(stage, &case, 0, &time)?;
            }
        }
        opening::prepare(stage, &case)?;
    }
    if wanted.up_to >= UpTo::Ready {
        consent::talk(stage, &case)?;
    }
    if wanted.up_to >= UpTo::Held {
        interview::hold(stage, &mut case)?;
    }
    if wanted.up_to >= UpTo::WrappedUp {
        closing::wrap_up(stage, &case)?;
    }
    if wanted.up_to >= UpTo::Signed {
        closing::sign(stage, &case)?;
    }
    Ok(case)
}
