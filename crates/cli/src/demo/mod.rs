//! `itgel demo`: synthetic days in a room, played through the command table like any other day. Nothing is
//! prepared and nothing is written past it: what lies in the folder afterwards is what the program made.

use crate::arguments::Demo;
use crate::progress;
use crate::say::{self, Voice};
use itgel_commands::failure::{Failure, FailureKind};
use itgel_commands::house::{House, KdfParams, Means};
use itgel_commands::places::Places;
use itgel_commands::play::stage::{self, Cast, INTERVIEWER, OFFICER, SUPERVISOR, Stage, text};
use itgel_commands::play::{
    Teller, Turn, chance, clock, closing, consent, interview, leaving, opening, room,
};
use serde_json::{Value, json};
use std::path::Path;

/// From this minute after nine on, the next child comes on another day.
const LAST_START: i64 = 390;
/// Case files that certainly fit into one day.
const CASES_A_DAY: u32 = 3;

/// Plays. Stopped in the middle, it takes away what it made: a half-played store, its passphrases and its bundles
/// are of no use to anybody.
///
/// # Errors
/// `folder-not-empty`, `usage-file` when the folder cannot be used, `cancelled`; otherwise whatever a command says, which is then a fault of the program.
pub fn run(demo: &Demo, voice: &Voice) -> Result<(), Failure> {
    let was_there = demo.out.exists();
    itgel_commands::files::own_folder(&demo.out)?;
    let played = play(demo, voice);
    if played.as_ref().is_err_and(|failure| failure.kind == FailureKind::Cancelled) {
        take_away(&demo.out, was_there).map_err(|_| Failure::broken("disk-trouble"))?;
    }
    played
}

/// Empties the folder, which was empty before; a folder that was made for the play goes too.
fn take_away(out: &Path, was_there: bool) -> std::io::Result<()> {
    if !was_there {
        return std::fs::remove_dir_all(out);
    }
    for entry in std::fs::read_dir(out)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            std::fs::remove_dir_all(entry.path())?;
        } else {
            std::fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

fn play(demo: &Demo, voice: &Voice) -> Result<(), Failure> {
    let out = demo.out.canonicalize().map_err(|_| Failure::refused("usage-file"))?;
    for folder in ["bundles", "bundles-others", "keys", "papers"] {
        itgel_commands::files::own_folder(&out.join(folder))?;
    }
    let clock = clock::Stepping::days_ago(demo.cases / CASES_A_DAY + 1);
    let means = Means {
        clock: Box::new(clock.clone()),
        // The passphrases lie beside the store here, so more than the floor would protect nothing.
        kdf: Some(KdfParams::FLOOR),
        ..Means::of_this_computer(say::report_words())
    };
    let places = Places::of(Some(out.join("vault")));
    let mut house = House::new(places, itgel_commands::harden::process(), means);
    let mut stage = Stage {
        house: &mut house,
        clock,
        chance: chance::Chance::new(demo.seed),
        voice,
        people: Vec::new(),
        receiving: Vec::new(),
        papers: out.join("papers"),
        out,
        purpose: voice.word("cli-demo-purpose", &[]),
        cast: Cast { room: "Ногоон өрөө", shown: None },
        calls: 0,
        job: progress::silent(),
    };
    room::furnish(&mut stage, false)?;
    let mut cases = Vec::new();
    let mut bundles = Vec::new();
    for number in 0..demo.cases {
        if number > 0 && stage.clock.minute_of_day() >= LAST_START {
            stage.clock.next_morning();
        }
        let turn = match (u64::from(number) + demo.seed % 3) % 3 {
            0 => Turn::ChildsNo,
            1 => Turn::Withdrawal,
            _ => Turn::Order,
        };
        let sent = one_case(&mut stage, number + 1, turn)?;
        cases.push(json!({ "code": sent.0, "bundles": sent.1.len() }));
        bundles.extend(sent.1);
    }
    let doctor = close_down(&mut stage)?;
    std::fs::remove_dir_all(&stage.papers).map_err(|_| Failure::broken("disk-trouble"))?;
    finish(&stage, voice, demo, &cases, &bundles, &doctor)
}

/// One child from the referral to the bundles; gives the code and the files.
fn one_case(stage: &mut Stage<'_>, number: u32, turn: Turn) -> Result<(String, Vec<String>), Failure> {
    stage.takes_over(INTERVIEWER)?;
    let mut case = opening::open(stage, number, turn)?;
    consent::talk(stage, &case)?;
    interview::hold(stage, &mut case)?;
    closing::wrap_up(stage, &case)?;
    closing::sign(stage, &case)?;
    if turn == Turn::ChildsNo {
        closing::amend(stage, &case)?;
    }
    stage.takes_over(OFFICER)?;
    let bundles = leaving::send(stage, &case)?;
    Ok((case.code, bundles))
}

/// The supervisor's evening: the room's public keys, and a look at the whole store.
fn close_down(stage: &mut Stage<'_>) -> Result<Value, Failure> {
    stage.takes_over(SUPERVISOR)?;
    let folder = stage.out.display().to_string();
    stage.call("write_public_keys", json!({ "folder": folder }))?;
    stage.tell("cli-demo-public-keys", &[]);
    let doctor = stage.call("doctor", json!({}))?;
    if doctor["well"] != json!(true) {
        return Err(Failure::refused("doctor-found"));
    }
    let entries = stage::list(&doctor, "/lines").into_iter().find(|l| l["check"] == json!("entries"));
    let count = entries.map(|l| text(&l, "/count")).transpose()?.unwrap_or_default();
    stage.tell("cli-demo-doctor", &[("count", &count)]);
    stage.call("lock", json!({}))?;
    Ok(doctor)
}

fn finish(
    stage: &Stage<'_>,
    voice: &Voice,
    demo: &Demo,
    cases: &[Value],
    bundles: &[String],
    doctor: &Value,
) -> Result<(), Failure> {
    let first = bundles.iter().find(|b| Path::new(b).parent() == Some(&stage.out.join("bundles")));
    let first = first.ok_or_else(|| Failure::broken("demo-out-of-step"))?;
    let at = |name: &str| quoted(&stage.out.join(name).display().to_string());
    // As it can be run from here: the program is on nobody's path yet.
    let program = std::env::current_exe().map_or_else(|_| "itgel".to_owned(), |p| p.display().to_string());
    let verify = format!(
        "{} verify {} --identity {} --signers {} --log-key {}",
        quoted(&program),
        quoted(first),
        at("recipient.agekey"),
        at("allowed_signers"),
        at("log.pub.pem")
    );
    if voice.json() {
        voice.value(&json!({
            "out": stage.out.display().to_string(),
            "seed": demo.seed,
            "calls": stage.calls,
            "cases": cases,
            "bundles": bundles,
            "doctor": doctor,
            "verify": verify,
        }));
        return Ok(());
    }
    let (cases, count) = (cases.len().to_string(), bundles.len().to_string());
    stage.tell(
        "cli-demo-done",
        &[("cases", &cases), ("bundles", &count), ("folder", &stage.out.display().to_string())],
    );
    stage.tell("cli-demo-verify", &[]);
    voice.line(&verify);
    Ok(())
}

impl Teller for Voice {
    fn tell(&self, id: &str, args: &[(&str, &str)]) {
        Voice::tell(self, id, args);
    }
    fn word(&self, id: &str, args: &[(&str, &str)]) -> String {
        Voice::word(self, id, args)
    }
    fn code_field(&self) -> &'static str {
        Voice::code_field(self)
    }
}

/// A word as a POSIX shell reads it back.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
    if word.chars().all(plain) { word.to_owned() } else { format!("'{}'", word.replace('\'', r"'\''")) }
}
