//! Faults that are planted in a real bundle, each to be found by the check that judges the others.

use crate::bundles::{Filled, MOST, Sealed};
use crate::history::INTERVIEWER;
use crate::look::{base64_padded, files, payload_path};
use crate::room::{Template, unlock};
use itgel_bundle::bag::LogRange;
use itgel_bundle::plan::{Head, Plan};
use itgel_bundle::progress::Continue;
use itgel_bundle::write::write_bundle;
use itgel_seal::agefile::decrypt_bytes;
use serde_json::json;
use std::fs;

/// Plants every fault in a bundle in which something stays, and says which were found; nothing where nothing stays.
pub fn all(
    template: &Template,
    filled: &mut Filled,
    sealed: &Sealed<'_>,
) -> Result<Vec<(&'static str, bool)>, String> {
    let inside = files(&sealed.archive);
    let stays = |seq: u64| !inside.iter().any(|(name, _)| *name == payload_path(seq));
    let own = filled.list.iter().map(|entry| entry.seq).find(|seq| stays(*seq));
    let record = own.and_then(|seq| filled.records.iter().find(|record| record.seq == seq)).cloned();
    let (Some(record), Some(word)) = (record, sealed.withheld.words.iter().next().cloned()) else {
        return Ok(Vec::new());
    };
    // The bundle once more as it is, and once more with a content that stays put into its plan.
    let payload = String::from_utf8_lossy(&record.payload).into_owned();
    let content =
        json!({"payload": payload, "salt": base64_padded(&record.salt), "seq": record.seq}).to_string();
    let (as_it_is, planted) = (plan(&inside, None)?, plan(&inside, Some((record.seq, content)))?);
    filled.pause()?;
    let now = filled.now();
    let vault = unlock(&filled.home, template.crew.people[INTERVIEWER], &now)?;
    let mut written = Vec::new();
    for plan in [&as_it_is, &planted] {
        let made = write_bundle(plan, vault.room_signing_key(), Vec::new(), &mut |_, _, _| Continue::Yes);
        written.push(made.map_err(|e| format!("{e:?}"))?.1);
    }
    vault.lock(&now).map_err(|e| format!("{e:?}"))?;
    filled.go_on(template)?;
    let mut verifies = Vec::new();
    for bytes in &written {
        let path = filled.home.join("planted.itgel.age");
        fs::write(&path, bytes).map_err(|e| e.to_string())?;
        verifies.push(filled.verifies(&path, sealed.identity).is_ok());
    }
    if verifies.first() != Some(&true) {
        return Err("a bundle that was written once more does not verify".to_owned());
    }
    let finds = |archive: &[u8]| sealed.withheld.found_in(archive).is_some();
    let archive = decrypt_bytes(sealed.identity, &written[1], MOST).map_err(|e| format!("{e:?}"))?;
    let with = |more: Vec<u8>| [sealed.archive.clone(), more].concat();
    let salt = record.salt.iter().flat_map(|b| format!("{b:02x}").into_bytes()).collect();
    Ok(vec![
        ("a content that stays put into the plan, before the search", finds(&archive)),
        ("the same before the reader", !verifies[1]),
        ("a salt in hexadecimal", finds(&with(salt))),
        (
            "a word of what stays in UTF-16",
            finds(&with(word.encode_utf16().flat_map(u16::to_le_bytes).collect())),
        ),
    ])
}

/// The plan of a bundle that was made, with one content more.
fn plan<'a>(inside: &[(String, &[u8])], more: Option<(u64, String)>) -> Result<Plan<'a>, String> {
    let mut plan = Plan::new(head(inside)?);
    for (name, bytes) in inside {
        let path = name.strip_prefix("itgel-bundle/").unwrap_or(name);
        if path.starts_with("data/") {
            plan.add(path, *bytes).map_err(|e| format!("{path}: {e:?}"))?;
        }
    }
    if let Some((seq, content)) = more {
        plan.add(&format!("data/payload/{seq}.json"), content).map_err(|e| format!("{e:?}"))?;
    }
    Ok(plan)
}

/// The facts of `bag-info.txt`, as the bundle has them.
fn head(inside: &[(String, &[u8])]) -> Result<Head, String> {
    let info =
        inside.iter().find(|(name, _)| name == "itgel-bundle/bag-info.txt").ok_or("no bag-info.txt")?;
    let text = String::from_utf8_lossy(info.1).into_owned();
    let all = |label: &str| -> Vec<String> {
        let lines = text.lines().filter_map(|line| line.strip_prefix(label)?.strip_prefix(": "));
        lines.map(str::to_owned).collect()
    };
    let one = |label: &str| all(label).into_iter().next().ok_or_else(|| format!("no {label}"));
    let range = one("Itgel-Log-Range")?;
    let (from, to) = range.split_once('-').ok_or("no range")?;
    let number = |text: &str| text.parse::<u64>().map_err(|e| e.to_string());
    Ok(Head {
        identifier: one("External-Identifier")?,
        date: one("Bagging-Date")?,
        sealed_at: one("Itgel-Sealed-At")?,
        agent: one("Bag-Software-Agent")?,
        sender: one("Itgel-Sender")?,
        recipients: all("Itgel-Recipient"),
        log: one("Itgel-Log")?,
        range: LogRange { from: number(from)?, to: number(to)? },
    })
}
