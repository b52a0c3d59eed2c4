//! Checking a bundle: `itgel verify` beside the recipe of stock tools that any receiver can run.

use super::{Bench, export};
use crate::measure::{in_turn, timed};
use crate::table::Row;
use std::path::Path;
use std::process::{Command, Stdio};

/// The recipe, as it stands in the tree.
const RECIPE: &str = "tests/conformance/verify-bundle.sh";

/// Rows.
///
/// # Errors
/// What either said.
pub fn rows(bench: &Bench) -> Result<Vec<Row>, String> {
    let mut out = Vec::new();
    for mib in bench.sizes.mib {
        let (bundle, home) = export::bundle(bench, mib)?;
        let (identity, signers, log) =
            (home.join("recipient.agekey"), home.join("allowed_signers"), home.join("log.pub.pem"));
        let ours = || {
            let mut command = Command::new(&bench.itgel);
            command.arg("verify").arg(&bundle).arg("--identity").arg(&identity);
            run(command.arg("--signers").arg(&signers).arg("--log-key").arg(&log))
        };
        let peer = || {
            let mut command = Command::new(Path::new("bash"));
            run(command.arg(RECIPE).args([&bundle, &identity, &signers, &log]).env("TMPDIR", &bench.scratch))
        };
        let (ours, peer) = in_turn(bench.pairs, ours, peer)?;
        let row = Row::medians(format!("check, bundle of {mib} MiB"), "ms", &ours, Some(&peer));
        let row = row.at("check", mib as f64, ours.median());
        let row = row.goal("≤ 0.5×: twice as fast", |row| row.ratio.is_some_and(|ratio| ratio <= 0.5));
        out.push(row.judged_if(bench.judges_mib(mib)));
        std::fs::remove_file(&bundle).map_err(|e| e.to_string())?;
    }
    Ok(out)
}

fn run(command: &mut Command) -> Result<f64, String> {
    let (ms, ended) = timed(|| command.stdin(Stdio::null()).output());
    let ended = ended.map_err(|e| e.to_string())?;
    if ended.status.success() { Ok(ms) } else { Err(String::from_utf8_lossy(&ended.stderr).into_owned()) }
}
