//! What is read of a store before anybody unlocks it.

use itgel_casefile::time::Moment;
use itgel_vault::Vault;
use std::path::PathBuf;
use std::sync::OnceLock;

/// A header that is taken is the JSON that it is taken for, and is the same when it is read again.
pub fn vault_header(bytes: &[u8]) {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    let folder = FOLDER.get_or_init(crate::own_folder);
    std::fs::write(folder.join("vault.json"), bytes).expect("a folder that can be written");
    let now = Moment::from_rfc3339("2026-11-21T10:00:00.000+08:00", "Asia/Ulaanbaatar", 0).expect("a time");
    if let Ok(plate) = Vault::doorplate(folder, &now) {
        let json: serde_json::Value = serde_json::from_slice(bytes).expect("what is taken is JSON");
        assert_eq!(json["vault_id"], plate.vault_id.to_string());
        assert_eq!(json["room"], plate.room);
        assert_eq!(json["people"].as_array().map(Vec::len), Some(plate.people.len()));
        assert_eq!(Vault::doorplate(folder, &now), Ok(plate));
    }
}
