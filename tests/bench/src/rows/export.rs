//! Sealing a bundle with large attachments to a file on the disk, synced, beside what else one would do with the same files: tar
//! into age, gpg, 7z. Reading back is what the others do not do, so it is told by itself.

use super::Bench;
use crate::measure::{Samples, timed};
use crate::room::{Room, call};
use crate::table::Row;
use itgel_commands::house::House;
use itgel_commands::job::{Job, Progress};
use itgel_commands::play::chance::Chance;
use itgel_commands::play::stage::OFFICER;
use itgel_commands::table;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

/// A sealing, timed.
struct Sealed {
    /// From the call until the file lies synced under its name, milliseconds.
    written_ms: f64,
    /// Until the whole call came back.
    whole_ms: f64,
    path: PathBuf,
    /// Kibibytes by which the memory of this process grew at most.
    grown_kib: f64,
}

/// Rows.
///
/// # Errors
/// What the program or a tool said.
pub fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let mut out = Vec::new();
    for mib in bench.mib {
        let home = bench.rooms.parcel(mib)?;
        let room = Room::at(home.clone()).copy_to(&bench.scratch.join("export"))?;
        let (plain, place) = (home.join("plain"), bench.scratch.clone());
        let mut house = room.unlocked(OFFICER)?;
        let mut chance = Chance::new(11);
        let peers: &[(&str, &str)] = &[
            ("tar | age", "tar -cf - -C \"$PLAIN\" . | age -r \"$KEY\" -o \"$OUT\" && sync \"$OUT\""),
            ("tar | gpg (AES-256, not compressed)", GPG),
            (
                "7z (AES-256, stored)",
                "7z a -bso0 -bsp0 -mx=0 -mhe=on -pbench \"$OUT\" \"$PLAIN\" && sync \"$OUT\"",
            ),
        ];
        let pairs = if mib > 1024 { bench.pairs.min(3) } else { bench.pairs };
        let (mut ours, mut back, mut grown) = (Vec::new(), Vec::new(), Vec::new());
        let mut theirs: Vec<Vec<f64>> = peers.iter().map(|_| Vec::new()).collect();
        for pair in 0..=pairs {
            let sealed = seal(&mut house, &room, &place, &chance.id())?;
            std::fs::remove_file(&sealed.path).map_err(|e| e.to_string())?;
            let mut row = Vec::new();
            for (name, script) in peers {
                row.push(shell(script, &plain, &room, &place).map_err(|e| format!("{name}: {e}"))?);
            }
            if pair > 0 {
                ours.push(sealed.written_ms);
                back.push(sealed.whole_ms);
                grown.push(sealed.grown_kib / 1024.0);
                theirs.iter_mut().zip(row).for_each(|(all, one)| all.push(one));
            }
        }
        let speed = |ms: Vec<f64>| ms.into_iter().map(|ms| mib as f64 / ms * 1000.0).collect::<Samples>();
        let ours = speed(ours);
        for ((name, _), ms) in peers.iter().zip(theirs) {
            let row =
                Row::medians(format!("export, {mib} MiB, beside {name}"), "MiB/s", &ours, Some(&speed(ms)));
            out.push(match *name {
                "tar | age" => row.at_least_times(1.0).at("export", mib as f64, mib as f64 / ours.median()),
                _ => row,
            });
        }
        out.push(Row::medians(format!("export, {mib} MiB, with reading back"), "MiB/s", &speed(back), None));
        let grown: Samples = grown.into_iter().collect();
        out.push(Row::medians(format!("export, {mib} MiB, memory"), "MiB", &grown, None).at_most(64.0));
    }
    Ok(out)
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
    forget_the_peak();
    let before = memory("VmRSS");
    let began = Instant::now();
    let (whole_ms, sealed) = timed(|| table::call(house, "seal_bundle", request, &job));
    let sealed: Value = sealed.map_err(|failure| format!("seal_bundle: {}", failure.code))?;
    let grown_kib = (memory("VmHWM") - before).max(0.0);
    let written = written.lock().unwrap_or_else(PoisonError::into_inner).ok_or("it was not read back")?;
    let written_ms = written.duration_since(began).as_secs_f64() * 1e3;
    let path = PathBuf::from(sealed["path"].as_str().unwrap_or_default());
    Ok(Sealed { written_ms, whole_ms, path, grown_kib })
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

/// The most memory from here on, not from the beginning of the process.
fn forget_the_peak() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

/// A line of `/proc/self/status`, in KiB.
fn memory(name: &str) -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
    line.trim_start_matches(':').trim().trim_end_matches(" kB").parse().unwrap_or(0.0)
}

/// A bundle in this folder, and what a receiver brings along to check it.
pub(super) fn bundle(bench: &Bench, mib: u64) -> Result<(PathBuf, PathBuf), String> {
    let home = bench.rooms.parcel(mib)?;
    let room = Room::at(home).copy_to(&bench.scratch.join("check"))?;
    let mut house = room.unlocked(OFFICER)?;
    let sealed = seal(&mut house, &room, &bench.scratch, &Chance::new(12).id())?;
    Ok((sealed.path, room.home().to_owned()))
}
