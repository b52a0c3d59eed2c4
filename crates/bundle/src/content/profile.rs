//! The BagIt profile of the format (BagIt Profiles Specification 1.4.0), so that a stock validator can hold a
//! bundle to the same closed list of tag files.

use crate::bag::{format_of, profile_of};
use serde_json::json;

/// `data/bagit-profile.json` of the bundles of a log.
#[must_use]
pub fn profile(log: &str) -> Vec<u8> {
    let format = format_of(log);
    let once = json!({"required": true, "repeatable": false});
    let profile = json!({
        "BagIt-Profile-Info": {
            "BagIt-Profile-Identifier": profile_of(log),
            "BagIt-Profile-Version": "1.4.0",
            "Source-Organization": "Itgel",
            "External-Description": format!("Evidence bundle of a child-friendly interview room, format {format}"),
            "Version": "1"
        },
        "Bag-Info": {
            "Bag-Software-Agent": once,
            "Bagging-Date": once,
            "External-Identifier": once,
            "Payload-Oxum": once,
            "Itgel-Format": {"required": true, "repeatable": false, "values": [format]},
            "Itgel-Sealed-At": once,
            "Itgel-Sender": once,
            "Itgel-Recipient": {"required": true, "repeatable": true},
            "Itgel-Log": once,
            "Itgel-Log-Range": once
        },
        "Manifests-Required": ["sha256"],
        "Manifests-Allowed": ["sha256"],
        "Tag-Manifests-Required": ["sha256"],
        "Tag-Manifests-Allowed": ["sha256"],
        "Tag-Files-Required": ["tagmanifest-sha256.txt.sig"],
        "Tag-Files-Allowed": ["tagmanifest-sha256.txt.sig"],
        "Allow-Fetch.txt": false,
        "Fetch.txt-Required": false,
        "Data-Empty": false,
        "Serialization": "optional",
        "Accept-Serialization": ["application/x-tar"],
        "Accept-BagIt-Version": ["1.0"]
    });
    crate::record::write(&profile)
}
