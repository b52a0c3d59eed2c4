//! A bundle: as it lies on the stick, and opened by its recipient, changed, and sealed again.

use crate::{Outcome, broken, finds_a_panic, row, turned};
use itgel_commands::check::{Sources, with_files};
use itgel_commands::job::Job;
use itgel_commands::play::chance::Chance;
use itgel_commands::play::stage::OFFICER;
use itgel_commands::table;
use itgel_faults::world::{World, report_words};
use itgel_faults::{Lab, Row};
use itgel_seal::Identity;
use itgel_seal::agefile::{decrypt_bytes, encrypt_bytes};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

const SURVIVES: &str = "refused, or every word of it is what was sent; never other data, never a panic";

/// A bundle and what its recipient checks it with.
pub struct Bundle {
    pub sources: Sources,
    bytes: Vec<u8>,
    /// What the untouched bundle says.
    says: Value,
    identity: Identity,
}

impl Bundle {
    pub fn seal(world: &World, home: &Path) -> Result<Self, String> {
        let _ = fs::remove_dir_all(home);
        world.copy_to(home)?;
        let path = sealed(world, home, "7c1f6a52-6d0e-4a55-9a70-1f1f3a2b7c11")?;
        let file = world.recipient_file(home);
        let keys = home.join("keys");
        let (signers, log_key) = (keys.join("allowed_signers"), keys.join("log.pub.pem"));
        let sources = Sources { bundle: path, identity: file.clone(), signers, log_key };
        let text = fs::read_to_string(file).map_err(|e| e.to_string())?;
        let secret = text.lines().find(|line| line.starts_with("AGE-SECRET-KEY-")).unwrap_or_default();
        let identity = Identity::parse(secret).map_err(|e| e.to_string())?;
        let bytes = fs::read(&sources.bundle).map_err(|e| e.to_string())?;
        let says = checked(&sources)?;
        if says["accepted"] != json!(true) {
            return Err(format!("the untouched bundle is refused: {}", says["fault"]));
        }
        Ok(Self { sources, bytes, says, identity })
    }

    /// The check: what the program makes of these bytes in the bundle's place.
    fn judge(&self, bytes: &[u8]) -> Result<Outcome, String> {
        fs::write(&self.sources.bundle, bytes).map_err(|e| e.to_string())?;
        match checked(&self.sources) {
            Ok(view) if view == self.says => Ok(Outcome::Harmless),
            Ok(view) if view["accepted"] == json!(true) => Err("accepted with other data".to_owned()),
            Ok(_) => Ok(Outcome::Refused),
            Err(code) => Err(format!("no answer but {code}")),
        }
    }

    /// Another bundle of the same room for the same recipient, in its place: everything fits, and it is another one.
    fn planted(&self, world: &World, home: &Path) -> Result<Vec<(&'static str, bool)>, String> {
        let _ = fs::remove_dir_all(home);
        world.copy_to(home)?;
        let other = sealed(world, home, "8d2f6a52-6d0e-4a55-9a70-1f1f3a2b7c12")?;
        let bytes = fs::read(other).map_err(|e| e.to_string())?;
        let found = self.judge(&bytes).is_err();
        Ok(vec![("another genuine bundle in its place", found), ("a panic", finds_a_panic())])
    }
}

fn checked(sources: &Sources) -> Result<Value, String> {
    let view = with_files(sources, &Job::quiet(), &*report_words()).map_err(|failure| failure.code)?;
    serde_json::to_value(view).map_err(|e| e.to_string())
}

fn sealed(world: &World, home: &Path, request: &str) -> Result<PathBuf, String> {
    let mut house = world.house(home);
    let mut call = |name: &str, request| {
        table::call(&mut house, name, request, &Job::quiet()).map_err(|failure| failure.code)
    };
    call("unlock", world.unlocks(OFFICER))?;
    let mut asked = world.seal.clone();
    (asked["folder"], asked["request"]) = (json!(home.join("stick")), json!(request));
    let view = call("seal_bundle", asked)?;
    call("lock", json!({}))?;
    Ok(PathBuf::from(view["path"].as_str().unwrap_or_default()))
}

fn run(name: &str, lab: &Lab, world: &World, times: u64, inside: bool) -> Row {
    let scratch = lab.scratch();
    let made = Bundle::seal(world, &scratch.join("bundle"))
        .and_then(|bundle| bundle.planted(world, &scratch.join("other")).map(|planted| (bundle, planted)));
    let (bundle, planted) = match made {
        Ok(made) => made,
        Err(what) => return broken(name, &what),
    };
    let mut chance = Chance::new(lab.seed);
    row((name, SURVIVES), planted, times, || {
        if !inside {
            return bundle.judge(&turned(&bundle.bytes, &mut chance).ok_or("an empty bundle")?);
        }
        let plain = decrypt_bytes(&bundle.identity, &bundle.bytes, bundle.bytes.len());
        let changed = turned(&plain.map_err(|e| e.to_string())?, &mut chance).ok_or("an empty archive")?;
        bundle.judge(&encrypt_bytes(&[bundle.identity.recipient()], &changed).map_err(|e| e.to_string())?)
    })
}

/// As it lies on the stick.
pub fn sealed_row(lab: &Lab, world: &World) -> Row {
    run("bits: a bundle as it is carried", lab, world, lab.count(40, 3000), false)
}

/// In the archive, by its recipient, who can seal it again.
pub fn opened_row(lab: &Lab, world: &World) -> Row {
    run("bits: inside a bundle, sealed anew", lab, world, lab.count(40, 3000), true)
}
