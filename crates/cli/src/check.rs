//! `itgel verify` and `itgel open`: a bundle, without any store.

use crate::arguments::{Open, Verify};
use crate::progress;
use crate::say::{Voice, report_words};
use itgel_commands::api::export::CheckView;
use itgel_commands::check::{self, Sources};
use itgel_commands::failure::Failure;
use serde_json::json;

fn sources(verify: &Verify) -> Sources {
    Sources {
        bundle: verify.bundle.clone(),
        identity: verify.identity.clone(),
        signers: verify.signers.clone(),
        log_key: verify.log_key.clone(),
    }
}

/// A bar for a person who looks on.
fn watched(voice: &Voice) -> itgel_commands::job::Job {
    progress::job(voice.steps())
}

/// Exit 0 only when everything holds; otherwise a sentence naming what does not.
///
/// # Errors
/// The bundle's fault, or `usage-file` when a key file cannot be read.
pub fn verify(arguments: &Verify, voice: &Voice) -> Result<(), Failure> {
    let view = check::with_files(&sources(arguments), &watched(voice), report_words().as_ref())?;
    tell(&view, voice)
}

/// Checks first; only then writes the report and the files.
///
/// # Errors
/// As [`verify`]; `folder-not-empty`, `usage-file` when the folder cannot be written.
pub fn open(arguments: &Open, voice: &Voice) -> Result<(), Failure> {
    let view = check::open_into(
        &sources(&arguments.verify),
        &arguments.out,
        &watched(voice),
        report_words().as_ref(),
    )?;
    tell(&view, voice)?;
    voice.tell("cli-opened", &[("folder", &arguments.out.display().to_string())]);
    Ok(())
}

fn tell(view: &CheckView, voice: &Voice) -> Result<(), Failure> {
    let fault = (!view.accepted).then(|| Failure::refused(&format!("bundle-{}", view.fault)));
    if voice.json() {
        let mut answer = json!(view);
        // The page is for `itgel open`; scripts want the facts.
        if let Some(fields) = answer.as_object_mut() {
            fields.remove("html");
        }
        answer["sentence"] = json!(fault.as_ref().map(|f| voice.sentence(f)).unwrap_or_default());
        voice.value(&answer);
    }
    if let Some(fault) = fault {
        return Err(fault);
    }
    if let Some(notice) = &view.notice {
        let purpose = voice.word(&format!("purpose-{}", notice.purpose.as_str().replace('_', "-")), &[]);
        let files = notice.bundles.iter().map(|b| b.file.as_str()).collect::<Vec<_>>().join(", ");
        let values = [("purpose", purpose.as_str()), ("when", &notice.said_at), ("files", &files)];
        voice.tell("cli-verified-notice", &values);
    }
    let (entries, files) = (view.entries.to_string(), view.files.to_string());
    voice.tell(
        "cli-verified",
        &[("sender", &view.signed_by), ("size", &view.tree_size), ("entries", &entries), ("files", &files)],
    );
    Ok(())
}
