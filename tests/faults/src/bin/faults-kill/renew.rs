//! The supervisor gives the store a new vault key, and takes somebody out.

use crate::child::{Moment, Run};
use crate::{Deed, Planted, Scene};
use itgel_casefile::ids::PersonId;
use itgel_commands::play::stage::SUPERVISOR;
use itgel_faults::shut_out::{finds, shut_out};
use itgel_faults::world::World;
use serde_json::{Value, json};

pub const REKEY: Deed = Deed {
    row: "kill: a new vault key",
    survives: "the store of before or of after, opened by the supervisor and by the recovery key; a new key is entered where it was \
        acknowledged and once, and another one is made after it is asked for again; the store is well",
    times: (3, 200),
    who: SUPERVISOR,
    calls: |_| vec![("rekey".to_owned(), json!({ "reason": "A copy of the store was lost" }))],
    holds: |scene, run| holds(scene, run, "vault_key_renewed"),
    plant,
};

pub const REMOVE: Deed = Deed {
    row: "kill: a person removed",
    survives: "removed with a new key or not at all, removed where it was acknowledged, and once; asked for again it is done; \
        the store is well, and what they had of before opens nothing of it",
    times: (3, 200),
    who: SUPERVISOR,
    calls: |scene| vec![("deactivate_person".to_owned(), json!({ "person": leaving(scene) }))],
    holds: |scene, run| {
        holds(scene, run, "person_deactivated")?;
        shut_out(scene.world, &scene.home, gone(scene)?, PASSPHRASE)
    },
    plant: |scene| {
        let mut planted = plant(scene)?;
        let world = scene.world;
        let in_still = shut_out(world, world.home(), gone(scene)?, PASSPHRASE).is_err();
        planted.push(("a store in which they are still", in_still));
        let home = scene.home.with_extension("removed");
        let removed = Scene::new(world, home)?;
        removed.run(SUPERVISOR, (REMOVE.calls)(&removed), Moment::Never)?.all_done()?;
        planted.push((SAME, finds(world, &removed.home, gone(scene)?, PASSPHRASE)?));
        std::fs::remove_dir_all(&removed.home).map_err(|e| e.to_string())?;
        Ok(planted)
    },
};

/// What the check of what they had must find.
const SAME: &str = "a database that has its key of before, and a new key that is entered for somebody else";

/// Who is taken out.
const NAME: &str = "Somebody who leaves";
const PASSPHRASE: &str = "саран толгой дээрх эвтэй дөрвөн";

/// Adds the person who is taken out in every attack.
pub fn first(world: &World) -> Result<(), String> {
    let scene = Scene { world, home: world.home().to_owned() };
    let add = json!({ "name": NAME, "role": "case_officer", "passphrase": PASSPHRASE, "pin": "5173" });
    let answers = scene.ask(SUPERVISOR, vec![("add_person".to_owned(), add)])?;
    answers.into_iter().try_for_each(|answer| answer.map(drop))
}

/// Their identifier, also once they are out.
fn leaving(scene: &Scene<'_>) -> Value {
    let at = Scene { world: scene.world, home: scene.world.home().to_owned() };
    let people =
        at.ask(SUPERVISOR, vec![("people".to_owned(), json!({}))]).ok().and_then(|mut a| a.pop()?.ok());
    let people = people.and_then(|view| view["people"].as_array().cloned()).unwrap_or_default();
    people.iter().find(|p| p["name"] == NAME).map_or(Value::Null, |p| p["id"].clone())
}

fn gone(scene: &Scene<'_>) -> Result<PersonId, String> {
    leaving(scene).as_str().and_then(|id| id.parse().ok()).ok_or_else(|| "nobody leaves".to_owned())
}

fn entered(scene: &Scene<'_>, act: &str) -> Result<usize, String> {
    let vault = scene.world.sound(&scene.home)?;
    Ok(vault.room_events(act).map_err(|e| e.to_string())?.len())
}

fn holds(scene: &Scene<'_>, run: &Run, act: &str) -> Result<(), String> {
    let before = entered(scene, act)?;
    if before > 1 || run.done > before {
        return Err(format!("acknowledged {}, entered {before} times", run.done));
    }
    let removal = act == "person_deactivated";
    let calls = if removal { (REMOVE.calls)(scene) } else { (REKEY.calls)(scene) };
    let again = scene.ask(SUPERVISOR, calls)?.pop().ok_or("no answer")?;
    let after = entered(scene, act)?;
    let left = std::fs::read_dir(scene.home.join("vault")).map_err(|e| e.to_string())?;
    let left = left.flatten().any(|entry| entry.file_name().to_string_lossy().contains(".next"));
    match again {
        _ if left => Err("something of the change lies there still".to_owned()),
        Ok(_) if after == before + 1 => Ok(()),
        Err(code) if removal && before == 1 && after == 1 && code == "not-found" => Ok(()),
        again => Err(format!("asked again ({:?}), entered {after} times", again.err())),
    }
}

/// The sealed key of before is put back beside the database of after.
fn plant(scene: &Scene<'_>) -> Result<Planted, String> {
    let key = |home: &std::path::Path| home.join("vault/vault.key.age");
    let run = scene.run(SUPERVISOR, (REKEY.calls)(scene), Moment::Never)?;
    std::fs::copy(key(scene.world.home()), key(&scene.home)).map_err(|e| e.to_string())?;
    Ok(vec![("the sealed key of before was put back", holds(scene, &run, "vault_key_renewed").is_err())])
}
