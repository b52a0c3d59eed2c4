//! What is done while the disk says no, in a room that is there: a tap, an export, a backup.

use crate::traced::{FROM, Kind, ONTO};
use crate::{Scene, init, people, update, upkeep, word};
use itgel_casefile::event::{CaseEvent, Event};
use itgel_casefile::ids::CaseId;
use itgel_commands::play::stage::{INTERVIEWER, OFFICER, SUPERVISOR};
use itgel_faults::stick::{copies, nothing_unfinished, opens, sealed_only};
use itgel_faults::world::{World, copy_tree};
use itgel_faults::{Lab, past};
use serde_json::{Value, json};
use std::path::Path;

/// Changes what an undisturbed run left, for real.
pub type Change = fn(&Scene<'_>) -> Result<(), String>;

/// One call of the command line.
pub struct Deed {
    pub row: &'static str,
    /// Of its calls those that are made to fail.
    pub calls: &'static Kind,
    /// What has to be there before it.
    pub prepare: fn(&Scene<'_>) -> Result<(), String>,
    /// The words of the call.
    pub words: fn(&Scene<'_>) -> Vec<String>,
    /// Whether everything is as that exit code says; then the same call again, which has to work.
    pub holds: fn(&Scene<'_>, i32) -> Result<(), String>,
    pub plants: &'static [(&'static str, Change)],
}

const TAP: Deed = Deed {
    row: "disk: a live tap",
    calls: &ONTO,
    prepare: |scene| write(scene, &tap(scene)),
    words: |scene| words(scene, INTERVIEWER, &["interview", "tap"], true),
    holds: tapped,
    plants: &[("the store of before was put back", put_back), ("a content was exchanged", exchange)],
};

const SIGN: Deed = Deed {
    row: "disk: sign-off",
    calls: &ONTO,
    prepare: |scene| write(scene, &scene.world.sign),
    words: |scene| words(scene, INTERVIEWER, &["signoff", "sign_off"], true),
    holds: signed,
    plants: &[("the store of before was put back", put_back), ("a content was exchanged", exchange)],
};

const EXPORT: Deed = Deed {
    row: "disk: export",
    calls: &ONTO,
    prepare: |scene| {
        let mut request = scene.world.seal.clone();
        request["folder"] = json!(scene.path("stick"));
        write(scene, &request)
    },
    words: |scene| words(scene, OFFICER, &["export", "seal_bundle"], true),
    holds: sealed,
    plants: &[
        ("the store of before was put back", put_back),
        ("a part of a bundle was left", |scene| {
            leave(&scene.path("stick/x.itgel.age.part"), b"age-encryption")
        }),
        ("a plain archive was left", |scene| {
            leave(&scene.path("stick/x"), &[&[0; 257][..], b"ustar"].concat())
        }),
    ],
};

const BACKUP: Deed = Deed {
    row: "disk: backup",
    calls: &ONTO,
    prepare: |_| Ok(()),
    words: |scene| {
        let place = word(&scene.path("backups"));
        words(scene, SUPERVISOR, &["backup", "--to", &place, "--understood"], false)
    },
    holds: backed_up,
    plants: &[
        ("the copies were taken away", |scene| {
            std::fs::remove_dir_all(scene.path("backups")).map_err(|e| e.to_string())?;
            std::fs::create_dir(scene.path("backups")).map_err(|e| e.to_string())
        }),
        ("a part of a copy was left", |scene| leave(&scene.path("backups/x.unfinished"), b"x")),
    ],
};

/// The same of which the disk does not give what is there.
const fn reading(row: &'static str, deed: Deed) -> Deed {
    Deed { row, calls: &FROM, ..deed }
}

/// A deed that is new gets its line here.
pub const ALL: &[Deed] = &[
    init::DEED,
    TAP,
    SIGN,
    EXPORT,
    BACKUP,
    upkeep::REKEY,
    upkeep::SHEETS,
    upkeep::REMOVE,
    upkeep::RESTORE,
    update::DEED,
    people::ADD,
    people::CHANGE,
    people::RECOVER,
    reading("disk: reading for a live tap", TAP),
    reading("disk: reading for a sign-off", SIGN),
    reading("disk: reading for an export", EXPORT),
    reading("disk: reading for a backup", BACKUP),
    reading("disk: reading for a new vault key", upkeep::REKEY),
    reading("disk: reading for a backup restored", upkeep::RESTORE),
];

/// The copy that is there before every backup.
pub fn first_backup(lab: &Lab, world: &World) -> Result<(), String> {
    let scene = Scene::at(lab, world, world.home().to_owned());
    std::fs::create_dir(scene.path("backups")).map_err(|e| e.to_string())?;
    let place = word(&scene.path("backups"));
    match scene.itgel(&words(&scene, SUPERVISOR, &["backup", "--to", &place, "--understood"], false))? {
        0 => Ok(()),
        code => Err(format!("the first backup: exit code {code}")),
    }
}

pub fn words(scene: &Scene<'_>, who: usize, call: &[&str], asked: bool) -> Vec<String> {
    let name = scene.world.people.get(who).map_or("", |one| &one.name);
    let (vault, file) = (word(&scene.path("vault")), word(&scene.world.passphrase_file(&scene.home, who)));
    let mut words: Vec<String> = call.iter().map(|word| (*word).to_owned()).collect();
    words.extend(
        ["--json", "--vault", &vault, "--passphrase-file", &file, "--person", name].map(str::to_owned),
    );
    if asked {
        words.extend(["--request".to_owned(), word(&scene.path("request.json"))]);
    }
    words
}

pub fn write(scene: &Scene<'_>, request: &Value) -> Result<(), String> {
    std::fs::write(scene.path("request.json"), request.to_string()).map_err(|e| e.to_string())
}

const TAPPED: &str = "5a9f6a52-6d0e-4a55-9a70-1f1f3a2b7c11";

fn tap(scene: &Scene<'_>) -> Value {
    let live = &scene.world.live;
    json!({
        "case": live.case.to_string(), "interview": live.interview, "tap": TAPPED, "kind": "prompt", "apart": true,
        "of": "", "signs": [], "responses": [], "phase": null, "prompt": "open", "intensity": null,
        "outcome": null, "asked_by": null, "break_reason": null,
    })
}

/// Asks for the same again, undisturbed.
pub fn again(scene: &Scene<'_>, words: Vec<String>) -> Result<(), String> {
    match scene.itgel(&words)? {
        0 => Ok(()),
        code => Err(format!("asked again when the disk takes it: exit code {code}")),
    }
}

fn times(scene: &Scene<'_>) -> Result<usize, String> {
    let vault = scene.world.sound(&scene.home)?;
    let events = vault.case_events(scene.world.live.case).map_err(|e| e.to_string())?;
    let is = |event: &Event| match event {
        Event::Case(event) => {
            matches!(&**event, CaseEvent::Tapped { tap, .. } if tap.0.to_string() == TAPPED)
        }
        Event::Room(_) => false,
    };
    Ok(events.iter().filter(|placed| is(&placed.event)).count())
}

fn tapped(scene: &Scene<'_>, code: i32) -> Result<(), String> {
    let before = times(scene)?;
    if before > 1 || (code == 0 && before == 0) {
        return Err(format!("exit code {code}, the tap is there {before} times"));
    }
    again(scene, words(scene, INTERVIEWER, &["interview", "tap"], true))?;
    match times(scene)? {
        1 => Ok(()),
        times => Err(format!("asked again, the tap is there {times} times")),
    }
}

/// Signed whole or not at all, and signed once after it is asked for again.
fn signed(scene: &Scene<'_>, code: i32) -> Result<(), String> {
    let case: CaseId = scene.world.sign["case"].as_str().and_then(|id| id.parse().ok()).ok_or("a case")?;
    let times = || {
        let events = scene.world.sound(&scene.home)?.case_events(case).map_err(|e| e.to_string())?;
        let is =
            |event: &Event| matches!(event, Event::Case(e) if matches!(**e, CaseEvent::SignedOff { .. }));
        Ok::<_, String>(events.iter().filter(|placed| is(&placed.event)).count())
    };
    let before = times()?;
    if before > 1 || (code == 0 && before == 0) {
        return Err(format!("exit code {code}, signed {before} times"));
    }
    if before == 0 {
        again(scene, words(scene, INTERVIEWER, &["signoff", "sign_off"], true))?;
    }
    match times()? {
        1 => Ok(()),
        times => Err(format!("asked again, signed {times} times")),
    }
}

fn entered(scene: &Scene<'_>) -> Result<usize, String> {
    Ok(scene.world.sound(&scene.home)?.bundles(None).map_err(|e| e.to_string())?.len())
}

fn sealed(scene: &Scene<'_>, code: i32) -> Result<(), String> {
    sealed_only(&scene.path("stick"))?;
    let before = entered(scene)?;
    if before > 1 || (code == 0 && before == 0) {
        return Err(format!("exit code {code}, entered {before} times"));
    }
    if before == 1 {
        scene.heard(code, &["done-unread"])?;
    }
    // Nothing partial lies there. A whole bundle may, where the disk left open whether it is entered; asked again it goes.
    nothing_unfinished(&scene.path("stick"))?;
    again(scene, words(scene, OFFICER, &["export", "seal_bundle"], true))?;
    opens(scene.world, &scene.home, 1)?;
    match entered(scene)? {
        1 => Ok(()),
        times => Err(format!("asked again, entered {times} times")),
    }
}

fn backed_up(scene: &Scene<'_>, code: i32) -> Result<(), String> {
    let place = scene.path("backups");
    // What cannot even be listed cannot be taken away; the next backup does it.
    if !scene.blind {
        nothing_unfinished(&place)?;
    }
    let before = copies(scene.world, &scene.home, &place)?;
    let earlier = copies(scene.world, &earlier_home(scene), &scene.world.home().join("backups"))?;
    if before.is_empty() || (code == 0 && before.first() <= earlier.first()) {
        return Err(format!("exit code {code}, {} copies that hold", before.len()));
    }
    if before.first() > earlier.first() {
        scene.heard(code, &["done-unread"])?;
    }
    // A copy is named by its second.
    std::thread::sleep(std::time::Duration::from_millis(1_001));
    again(scene, words(scene, SUPERVISOR, &["backup", "--to", &word(&place), "--understood"], false))?;
    nothing_unfinished(&place)?;
    let after = copies(scene.world, &scene.home, &place)?;
    if after.first() > before.first() {
        Ok(())
    } else {
        Err("asked again, and there is no newer copy".to_owned())
    }
}

/// The store of the world, in a copy of its own: looking at it would change it.
fn earlier_home(scene: &Scene<'_>) -> std::path::PathBuf {
    let home = scene.home.with_extension("earlier");
    let _ = std::fs::remove_dir_all(&home);
    let _ = scene.world.copy_to(&home);
    home
}

pub fn put_back(scene: &Scene<'_>) -> Result<(), String> {
    for folder in ["vault", "vault.anchors"] {
        std::fs::remove_dir_all(scene.path(folder)).map_err(|e| e.to_string())?;
        copy_tree(&scene.world.home().join(folder), &scene.path(folder)).map_err(|e| e.to_string())?;
    }
    Ok(())
}

fn exchange(scene: &Scene<'_>) -> Result<(), String> {
    past::change(scene.world, &scene.home, "UPDATE payload SET salt = zeroblob(32) WHERE seq = 9")
}

fn leave(path: &Path, bytes: &[u8]) -> Result<(), String> {
    std::fs::write(path, bytes).map_err(|e| e.to_string())
}
