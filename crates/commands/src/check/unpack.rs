//! A bundle without any store: checked with key files, and its report and files written into a folder.

use super::{Checked, Keys, identity_of, log_key_of, look, signers_of};
use crate::api::export as api;
use crate::failure::Failure;
use crate::files;
use crate::house::SayWords;
use crate::job::Job;
use itgel_bundle::open::{Opened, extract_attachment};
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

/// The files a check works with.
#[derive(Clone, Debug)]
pub struct Sources {
    /// The bundle.
    pub bundle: PathBuf,
    /// age identity file.
    pub identity: PathBuf,
    /// allowed_signers of OpenSSH.
    pub signers: PathBuf,
    /// The log's public key, PEM.
    pub log_key: PathBuf,
}

fn keys_of(sources: &Sources) -> Result<Keys, Failure> {
    Ok(Keys {
        identity: identity_of(&sources.identity)?,
        signers: signers_of(&sources.signers)?,
        log_key: log_key_of(&sources.log_key)?,
        logs: None,
        training: false,
    })
}

/// Checks a bundle with key files and without a store.
///
/// # Errors
/// As [`check_bundle`].
pub fn with_files(sources: &Sources, job: &Job, say: &SayWords) -> Result<api::CheckView, Failure> {
    let now = itgel_casefile::time::Clock::now(&crate::clock::SystemClock);
    look(&sources.bundle, &keys_of(sources)?, &now, job, (say, None)).map(|(view, _)| view)
}

/// Checks a bundle, and only when everything holds writes the report and the files into a new or empty folder.
///
/// # Errors
/// As [`with_files`]; `folder-not-empty`, `usage-file` when the folder cannot be written.
pub fn open_into(
    sources: &Sources,
    folder: &Path,
    job: &Job,
    say: &SayWords,
) -> Result<api::CheckView, Failure> {
    let now = itgel_casefile::time::Clock::now(&crate::clock::SystemClock);
    let keys = keys_of(sources)?;
    let (view, checked) = look(&sources.bundle, &keys, &now, job, (say, None))?;
    let Some(Checked { opened, report }) = checked else { return Ok(view) };
    let was_there = folder.exists();
    files::own_folder(folder)?;
    let mut written = Vec::new();
    let all = write_opened(sources, &keys, &opened, &report, folder, &mut written);
    if all.is_err() {
        for path in written {
            let _ = std::fs::remove_file(path);
        }
        if !was_there {
            let _ = std::fs::remove_dir(folder);
        }
    }
    all.map(|()| view)
}

/// Writes the report and each file, telling what is there. Until it is whole a file is called `.part`: half of one under its
/// own name would look as if it had been sent so, also after a power cut.
fn write_opened(
    sources: &Sources,
    keys: &Keys,
    opened: &Opened,
    report: &[u8],
    folder: &Path,
    written: &mut Vec<PathBuf>,
) -> Result<(), Failure> {
    let refused = |_| Failure::refused("usage-file");
    let mut whole = |name: &str, write: &dyn Fn(&Path) -> Result<(), Failure>| -> Result<(), Failure> {
        let part = folder.join(format!("{name}.part"));
        written.push(part.clone());
        write(&part)?;
        let path = folder.join(name);
        std::fs::rename(&part, &path).map_err(refused)?;
        written.push(path);
        Ok(())
    };
    whole("report.html", &|path| files::write_own(path, report))?;
    if opened.report_html != report {
        // Another version of the program wrote it; it is what was signed.
        whole("report-as-sent.html", &|path| files::write_own(path, &opened.report_html))?;
    }
    for (inside, (_, digest)) in &opened.attachments {
        // The grammar of names was checked: the last part is a plain file name.
        let name = inside.rsplit('/').next().unwrap_or(inside);
        whole(name, &|path| {
            let mut out = files::own_file(path)?;
            let file = File::open(&sources.bundle).map_err(refused)?;
            extract_attachment(BufReader::new(file), &keys.identity, inside, digest, &mut out)
                .map_err(|fault| Failure::refused(&format!("bundle-{}", fault.code())))?;
            out.sync_all().map_err(refused)
        })?;
    }
    Ok(())
}
