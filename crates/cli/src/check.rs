//! `itgel verify` and `itgel open`: a bundle, without any store.

use crate::arguments::{Open, Verify};
use crate::say::Voice;
use itgel_commands::check::{self, Sources};
use itgel_commands::failure::Failure;
use itgel_commands::job::Job;

fn sources(verify: &Verify) -> Sources {
    Sources {
        bundle: verify.bundle.clone(),
        identity: verify.identity.clone(),
        signers: verify.signers.clone(),
        log_key: verify.log_key.clone(),
    }
}

/// Exit 0 only when everything holds; otherwise a sentence naming what does not.
///
/// # Errors
/// The bundle's fault, or `usage-file` when a key file cannot be read.
pub fn verify(arguments: &Verify, voice: &Voice) -> Result<(), Failure> {
    let view = check::with_files(&sources(arguments), &Job::quiet())?;
    tell(&view, voice)
}

/// Checks first; only then writes the report and the files.
///
/// # Errors
/// As [`verify`]; `usage-file` when the folder exists or cannot be written.
pub fn open(arguments: &Open, voice: &Voice) -> Result<(), Failure> {
    let view = check::open_into(&sources(&arguments.verify), &arguments.out, &Job::quiet())?;
    tell(&view, voice)?;
    voice.tell("cli-opened", &[("folder", &arguments.out.display().to_string())]);
    Ok(())
}

fn tell(view: &itgel_commands::api::export::CheckView, voice: &Voice) -> Result<(), Failure> {
    if voice.json() {
        voice.value(view);
    }
    if !view.accepted {
        return Err(Failure::refused(&format!("bundle-{}", view.fault)));
    }
    let (entries, files) = (view.entries.to_string(), view.files.to_string());
    voice.tell(
        "cli-verified",
        &[("sender", &view.signed_by), ("size", &view.tree_size), ("entries", &entries), ("files", &files)],
    );
    Ok(())
}
