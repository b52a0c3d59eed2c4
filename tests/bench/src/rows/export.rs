//! Sealing a bundle with large attachments to a file on the disk, synced, beside what else one would do with the same files: tar
//! into age, gpg, 7z. Reading back is what the others do not do, so it is told by itself.
//!
//! Each sealing is a process of its own, so that no memory of the one before is counted, or hides what this one takes.

use super::Bench;
use crate::measure::{Samples, timed};
use crate::room::{Room, call};
use crate::table::{Row, grouped};
use itgel_commands::house::House;
use itgel_commands::job::{Job, Progress};
use itgel_commands::play::chance::Chance;
use itgel_commands::play::stage::OFFICER;
use itgel_commands::table;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

/// The word by which this program seals once and tells what it took.
pub const SEAL_ONCE: &str = "--seal-once";

/// What somebody else would do with the same files: a name, and the line of the shell.
const PEERS: [(&str, &str); 3] = [
    ("tar | age", "tar -cf - -C \"$PLAIN\" . | age -r \"$KEY\" -o \"$OUT\" && sync \"$OUT\""),
    ("tar | gpg (AES-256, not compressed)", GPG),
    ("7z (AES-256, stored)", "7z a -bso0 -bsp0 -mx=0 -mhe=on -pbench \"$OUT\" \"$PLAIN\" && sync \"$OUT\""),
];

/// A sealing, timed.
#[derive(Serialize, Deserialize)]
struct Sealed {
    /// From the call until the file lies synced under its name, milliseconds.
    written_ms: f64,
    /// Until the whole call came back.
    whole_ms: f64,
    path: PathBuf,
    /// The most memory that the process had from the call on, all of it, KiB.
    peak_kib: f64,
}

/// Rows.
///
/// # Errors
/// What the program or a tool said.
pub fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let mut out = Vec::new();
    let mut peaks: Vec<(u64, Samples)> = Vec::new();
    for mib in bench.sizes.mib {
        let judged = bench.judges_mib(mib);
        let home = bench.rooms.parcel(mib)?;
        let room = Room::at(home.clone()).copy_to(&bench.scratch.join("export"))?;
        let (plain, place) = (home.join("plain"), bench.scratch.clone());
        let (mut ours, mut back, mut peak) = (Vec::new(), Vec::new(), Vec::new());
        let mut theirs: Vec<Vec<f64>> = PEERS.iter().map(|_| Vec::new()).collect();
        for pair in 0..=bench.pairs {
            let seal = || seal_aside(&room, &place, pair);
            let others = || -> Result<Vec<f64>, String> {
                let one = |(name, script): &(&str, &str)| {
                    shell(script, &plain, &room, &place).map_err(|e| format!("{name}: {e}"))
                };
                PEERS.iter().map(one).collect()
            };
            // Which of them is first changes with every pair.
            let (sealed, row) = if pair.is_multiple_of(2) {
                (seal()?, others()?)
            } else {
                let row = others()?;
                (seal()?, row)
            };
            if pair > 0 {
                ours.push(sealed.written_ms);
                back.push(sealed.whole_ms);
                peak.push(sealed.peak_kib / 1024.0);
                theirs.iter_mut().zip(row).for_each(|(all, one)| all.push(one));
            }
        }
        let speed = |ms: Vec<f64>| ms.into_iter().map(|ms| mib as f64 / ms * 1000.0).collect::<Samples>();
        let ours = speed(ours);
        for (n, ((name, _), ms)) in PEERS.iter().zip(theirs).enumerate() {
            let row = format!("export, {mib} MiB, beside {name}");
            let row = Row::medians(row, "MiB/s", &ours, Some(&speed(ms)));
            out.push(match n {
                0 => row.at_least_times(1.0).judged_if(judged).at(
                    "export",
                    mib as f64,
                    mib as f64 / ours.median(),
                ),
                _ => row,
            });
        }
        out.push(Row::medians(format!("export, {mib} MiB, with reading back"), "MiB/s", &speed(back), None));
        let peak: Samples = peak.into_iter().collect();
        let row = Row::medians(format!("export, {mib} MiB, the most memory"), "MiB", &peak, None);
        out.push(row.at_most(64.0).judged_if(judged));
        peaks.push((mib, peak));
    }
    if let [(small, few), (large, many)] = peaks.as_slice() {
        let row =
            format!("export, memory of {} MiB beside {}", grouped(*large as f64), grouped(*small as f64));
        let row = Row::medians(row, "MiB", many, Some(few));
        // A tenth is what the allocator and the system's own counting differ by.
        let row = row.goal("≤ 1.1×: it does not grow", |row| row.ratio.is_some_and(|ratio| ratio <= 1.1));
        out.push(row.judged_if(bench.judges_mib(*large)));
    }
    Ok(out)
}

/// Seals once in a process of its own; the bundle is removed.
fn seal_aside(room: &Room, place: &Path, nth: usize) -> Result<Sealed, String> {
    let own = std::env::current_exe().map_err(|e| e.to_string())?;
    let mut command = Command::new(own);
    command.arg(SEAL_ONCE).arg(room.home()).arg(place).arg(nth.to_string());
    let ended = command.stdin(Stdio::null()).output().map_err(|e| e.to_string())?;
    let told = String::from_utf8_lossy(&ended.stdout);
    if !ended.status.success() {
        return Err(told.trim().to_owned());
    }
    let sealed: Sealed = serde_json::from_str(told.trim()).map_err(|e| e.to_string())?;
    std::fs::remove_file(&sealed.path).map_err(|e| e.to_string())?;
    Ok(sealed)
}

/// What that process does: `ROOM PLACE NUMBER`; tells what it took.
///
/// # Errors
/// What the program refused, and where the system does not tell of memory.
pub fn seal_once(words: &[String]) -> Result<String, String> {
    let [home, place, nth] = words else { return Err(format!("{SEAL_ONCE} ROOM PLACE NUMBER")) };
    let nth: u64 = nth.parse().map_err(|_| "not a number")?;
    let room = Room::at(PathBuf::from(home));
    let mut house = room.unlocked(OFFICER)?;
    let sealed = seal(&mut house, &room, Path::new(place), &Chance::new(1_000 + nth).id())?;
    call(&mut house, "lock", json!({}))?;
    serde_json::to_string(&sealed).map_err(|e| e.to_string())
}

const GPG: &str = "tar -cf - -C \"$PLAIN\" . | gpg --homedir \"$PLACE/gpg\" --batch --quiet --pinentry-mode loopback --passphrase bench \
    --symmetric --cipher-algo AES256 --compress-algo none --output \"$OUT\" && sync \"$OUT\"";

/// Seals once, into this folder.
fn seal(house: &mut House, room: &Room, place: &Path, request: &str) -> Result<Sealed, String> {
    let case = room.files("cases").pop().ok_or("no case file")?;
    let recipients = call(house, "recipients", json!({}))?;
    let list = recipients["recipients"].as_array().into_iter().flatten();
    let recipient =
        list.clone().find(|r| r["kind"] == json!("prosecutor")).ok_or("no recipient")?["id"].clone();
    let asked =
        json!({ "case": case, "recipient": recipient, "take_away": [], "purpose": "Хурлаар хэлэлцэх" });
    let preview = call(house, "preview_bundle", asked)?;
    let request = json!({
        "case": case, "request": request, "recipient": recipient, "take_away": [], "purpose": "Хурлаар хэлэлцэх",
        "reference": "", "folder": place.display().to_string(), "seen_seq": preview["seen_seq"],
        "preview": preview["preview"],
    });
    let written: Arc<Mutex<Option<Instant>>> = Arc::default();
    let told = Arc::clone(&written);
    let job = Job::new(Arc::new(move |at: Progress| {
        if at.step == "reading-back" {
            told.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_with(Instant::now);
        }
    }));
    forget_the_peak()?;
    let began = Instant::now();
    let (whole_ms, sealed) = timed(|| table::call(house, "seal_bundle", request, &job));
    let sealed: Value = sealed.map_err(|failure| format!("seal_bundle: {}", failure.code))?;
    let peak_kib = peak_kib()?;
    let written = written.lock().unwrap_or_else(PoisonError::into_inner).ok_or("it was not read back")?;
    let written_ms = written.duration_since(began).as_secs_f64() * 1e3;
    let path = PathBuf::from(sealed["path"].as_str().unwrap_or_default());
    Ok(Sealed { written_ms, whole_ms, path, peak_kib })
}

/// Runs the line of somebody else; milliseconds.
fn shell(script: &str, plain: &Path, room: &Room, place: &Path) -> Result<f64, String> {
    let out = place.join("peer.out");
    let _ = std::fs::remove_file(&out);
    std::fs::create_dir_all(place.join("gpg")).map_err(|e| e.to_string())?;
    let key = std::fs::read_to_string(room.home().join("recipient.agekey")).map_err(|e| e.to_string())?;
    let key = key.lines().find_map(|line| line.strip_prefix("# public key: ")).unwrap_or_default().to_owned();
    let mut command = Command::new("bash");
    command.args(["-o", "pipefail", "-ec", script]).stdin(Stdio::null());
    command.env("PLAIN", plain).env("OUT", &out).env("KEY", key).env("PLACE", place);
    let (ms, ended) = timed(|| command.output());
    let ended = ended.map_err(|e| e.to_string())?;
    let _ = std::fs::remove_file(&out);
    if ended.status.success() { Ok(ms) } else { Err(String::from_utf8_lossy(&ended.stderr).into_owned()) }
}

/// The most memory from here on: what the key derivation of unlocking took is over.
fn forget_the_peak() -> Result<(), String> {
    std::fs::write("/proc/self/clear_refs", "5").map_err(|e| format!("the most memory cannot be reset: {e}"))
}

/// The most memory of this process since then, KiB.
fn peak_kib() -> Result<f64, String> {
    let status = std::fs::read_to_string("/proc/self/status").map_err(|e| e.to_string())?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().strip_suffix(" kB")).and_then(|kib| kib.trim().parse().ok());
    kib.ok_or_else(|| "the system does not tell the most memory".to_owned())
}

/// A bundle in this folder, and what a receiver brings along to check it.
pub(super) fn bundle(bench: &Bench, mib: u64) -> Result<(PathBuf, PathBuf), String> {
    let home = bench.rooms.parcel(mib)?;
    let room = Room::at(home).copy_to(&bench.scratch.join("check"))?;
    let mut house = room.unlocked(OFFICER)?;
    let sealed = seal(&mut house, &room, &bench.scratch, &Chance::new(12).id())?;
    Ok((sealed.path, room.home().to_owned()))
}
