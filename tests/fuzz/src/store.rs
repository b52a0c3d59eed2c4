//! What is read of a store before anybody unlocks it.

use itgel_casefile::time::Moment;
use itgel_vault::{PersonCard, Vault};
use std::path::PathBuf;
use std::sync::OnceLock;

/// A header that is taken is the same when it is read again. Where it is JSON, what is told of it stands in it: of a torn one less,
/// never anything else.
pub fn vault_header(bytes: &[u8]) {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    let folder = FOLDER.get_or_init(crate::own_folder);
    std::fs::write(folder.join("vault.json"), bytes).expect("a folder that can be written");
    let now = Moment::from_rfc3339("2026-11-21T10:00:00.000+08:00", "Asia/Ulaanbaatar", 0).expect("a time");
    if let Ok(plate) = Vault::doorplate(folder, &now) {
        // One in which a bit turned may be no JSON any more, or no text.
        if let Ok(json) = serde_json::from_slice::<serde_json::Value>(bytes) {
            assert_eq!(json["room"].as_str().unwrap_or_default(), plate.room);
            // Other spellings of the same number are the same.
            let id = json["vault_id"].as_str().and_then(|id| id.parse().ok());
            let [stands, told] = [id.unwrap_or_default(), plate.vault_id];
            assert_eq!(stands, told);
            let cards = json["people"].as_array().map(Vec::as_slice).unwrap_or_default();
            let card = |card: &serde_json::Value| serde_json::from_value(card.clone()).ok();
            assert_eq!(cards.iter().filter_map(card).collect::<Vec<PersonCard>>(), plate.people);
        }
        assert_eq!(Vault::doorplate(folder, &now), Ok(plate));
    }
}
