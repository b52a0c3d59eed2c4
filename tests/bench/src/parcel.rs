//! A room with one case file full of attachments, which is sealed for the prosecutor again and again.

use crate::days;
use crate::room::{PLAY, Playing, Rooms, keep};
use itgel_commands::failure::Failure;
use itgel_commands::house::KdfParams;
use itgel_commands::play::stage::{INTERVIEWER, OFFICER, SUPERVISOR, Stage};
use itgel_commands::play::{Case, closing, consent, interview};
use serde_json::json;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Bytes of one attachment: the most that the program takes is 20 MiB.
const PIECE: u64 = 16 * 1024 * 1024;

impl Rooms {
    /// The room with attachments of so many MiB together; made when it is not there yet. Beside its store lie `plain`, the same files
    /// as they were before, and `out`, the public keys of the room.
    ///
    /// # Errors
    /// What the program refused, or the disk.
    pub fn parcel(&self, mib: u64) -> Result<PathBuf, String> {
        let kept =
            self.data.join(format!("parcel-{}-{PLAY}-{}-{mib}", itgel_vault::migrations::KNOWN, self.seed));
        if kept.join("room.json").is_file() {
            return Ok(kept);
        }
        let scratch =
            tempfile::Builder::new().prefix("parcel-").tempdir_in(&self.data).map_err(|e| e.to_string())?;
        let home = scratch.path().join("room");
        let mut playing = Playing::begin(&home, self.seed)?;
        playing.on_stage(KdfParams::FLOOR, |stage, _, opened| {
            days::seat(stage, INTERVIEWER)?;
            let case = filled(stage, &home, mib)?;
            opened.push(case.id);
            days::seat(stage, OFFICER)?;
            days::seat(stage, SUPERVISOR)?;
            let keys = home.display().to_string();
            stage.call("write_public_keys", json!({ "folder": keys })).map(drop)
        })?;
        playing.note()?;
        keep(&home, &kept)?;
        Ok(kept)
    }
}

/// A file that is heard, filled with attachments of so many MiB together, and signed; the same files lie in `plain` too.
pub(crate) fn filled(stage: &mut Stage<'_>, home: &Path, mib: u64) -> Result<Case, Failure> {
    let mut case = days::prepared(stage, 1)?;
    consent::talk(stage, &case)?;
    interview::hold(stage, &mut case)?;
    closing::wrap_up(stage, &case)?;
    let plain = home.join("plain");
    itgel_commands::files::own_folder(&plain)?;
    let mut left = mib * 1024 * 1024;
    let mut number = 0_u64;
    while left > 0 {
        let bytes = left.min(PIECE);
        let path = plain.join(format!("{number:04}.pdf"));
        write_noise(&path, bytes, number).map_err(|_| Failure::broken("disk-trouble"))?;
        let request = json!({ "case": case.id, "interview": case.interview, "item": 0,
            "path": path.display().to_string(), "description": "Хавсралт" });
        stage.call("add_attachment", request)?;
        left -= bytes;
        number += 1;
    }
    closing::sign(stage, &case)?;
    Ok(case)
}

/// What begins as a form does and cannot be compressed after that.
fn write_noise(path: &Path, bytes: u64, seed: u64) -> std::io::Result<()> {
    let mut out = std::io::BufWriter::new(std::fs::File::create(path)?);
    out.write_all(b"%PDF-1.4\n")?;
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut left = bytes.saturating_sub(9);
    while left > 0 {
        // xorshift64 (Marsaglia 2003).
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let piece = state.to_le_bytes();
        let n = left.min(8);
        out.write_all(piece.get(..usize::try_from(n).unwrap_or(8)).unwrap_or(&piece))?;
        left -= n;
    }
    out.flush()
}
