//! The keys that a person lays on the acts of a live interview (ux.md 4.9, 4.17): settings `key_<act>`, each the
//! physical key as browsers name it (`KeyboardEvent.code`), or empty for the usual one.

use crate::failure::Failure;
use std::collections::BTreeMap;

/// What can be laid on another key, with its usual one. The window has the same list (`ui/src/state/liveKeys.ts`).
const ACTS: [(&str, &str); 19] = [
    ("open", "KeyQ"),
    ("directive", "KeyW"),
    ("option_posing", "KeyA"),
    ("suggestive", "KeyS"),
    ("feeling", "KeyF"),
    ("moved", "KeyJ"),
    ("marker", "KeyG"),
    ("item", "KeyH"),
    ("break", "Space"),
    ("undo", "Backspace"),
    ("introduction", "Digit1"),
    ("ground_rules", "Digit2"),
    ("rapport", "Digit3"),
    ("practice", "Digit4"),
    ("transition", "Digit5"),
    ("free_recall", "Digit6"),
    ("follow_up", "Digit7"),
    ("closing", "Digit8"),
    ("neutral_topic", "Digit9"),
];

/// Keys of number pads, presenters and clickers, and signs of the main block, besides letters and digits.
const OTHERS: &[&str] = &[
    "ArrowDown",
    "ArrowLeft",
    "ArrowRight",
    "ArrowUp",
    "Backquote",
    "Backslash",
    "Backspace",
    "BracketLeft",
    "BracketRight",
    "Comma",
    "Delete",
    "End",
    "Equal",
    "Home",
    "Insert",
    "Minus",
    "NumpadAdd",
    "NumpadDecimal",
    "NumpadDivide",
    "NumpadMultiply",
    "NumpadSubtract",
    "PageDown",
    "PageUp",
    "Period",
    "Quote",
    "Semicolon",
    "Slash",
    "Space",
];

/// Whether a key may carry an act. Keys that move between fields, leave, open help or show the quiet screen keep their
/// meaning on every screen, so that nobody is caught in this one.
fn usable(code: &str) -> bool {
    let one_of = |start: &str, fits: fn(char) -> bool| {
        code.strip_prefix(start).is_some_and(|rest| {
            let mut rest = rest.chars();
            rest.next().is_some_and(fits) && rest.next().is_none()
        })
    };
    one_of("Key", |c| c.is_ascii_uppercase())
        || one_of("Digit", |c| c.is_ascii_digit())
        || one_of("Numpad", |c| c.is_ascii_digit())
        || OTHERS.contains(&code)
}

/// Checks a change of such a setting against the others; none when it is no setting of a key.
///
/// # Errors
/// `key-not-usable`; `key-taken` when another act has the key.
pub(crate) fn check(
    key: &str,
    code: &str,
    settings: &BTreeMap<String, String>,
) -> Option<Result<(), Failure>> {
    let act = key.strip_prefix("key_").filter(|act| ACTS.iter().any(|(name, _)| name == act))?;
    let usual = |act: &str| ACTS.iter().find(|(name, _)| *name == act).map_or("", |(_, usual)| usual);
    let laid = |act: &str| {
        let own = settings.get(&format!("key_{act}")).map(String::as_str).filter(|own| !own.is_empty());
        own.unwrap_or(usual(act)).to_owned()
    };
    // Back to the usual key is a choice of that key, and somebody else may have it by now.
    let wanted = if code.is_empty() { usual(act) } else { code };
    if !usable(wanted) {
        return Some(Err(Failure::invalid("key-not-usable", "value")));
    }
    let taken = ACTS.iter().any(|(name, _)| *name != act && laid(name) == wanted);
    Some(if taken { Err(Failure::invalid("key-taken", "value")) } else { Ok(()) })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn asked(key: &str, code: &str, settings: &[(&str, &str)]) -> Option<String> {
        let settings = settings.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        Some(check(key, code, &settings)?.err().map_or_else(|| "well".to_owned(), |failure| failure.code))
    }

    #[test]
    fn a_key_carries_one_act_and_none_that_every_screen_needs() {
        /// The act, the new key, the settings there already, what is said.
        type Row<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)], Option<&'a str>);
        let table: [Row; 15] = [
            ("key_open", "PageDown", &[], Some("well")),
            ("key_open", "Numpad1", &[], Some("well")),
            ("key_open", "KeyQ", &[], Some("well")),
            ("key_open", "", &[("key_open", "PageDown")], Some("well")),
            ("key_open", "KeyW", &[], Some("key-taken")),
            ("key_open", "KeyW", &[("key_directive", "KeyE")], Some("well")),
            ("key_directive", "PageDown", &[("key_open", "PageDown")], Some("key-taken")),
            ("key_directive", "", &[("key_directive", "KeyE"), ("key_open", "KeyW")], Some("key-taken")),
            ("key_rapport", "Digit0", &[], Some("well")),
            ("key_open", "Tab", &[], Some("key-not-usable")),
            ("key_open", "Escape", &[], Some("key-not-usable")),
            ("key_open", "F2", &[], Some("key-not-usable")),
            ("key_open", "Enter", &[], Some("key-not-usable")),
            ("key_open", "KeyQQ", &[], Some("key-not-usable")),
            ("key_finish", "KeyX", &[], None),
        ];
        for (key, code, settings, wanted) in table {
            assert_eq!(asked(key, code, settings).as_deref(), wanted, "{key} {code} {settings:?}");
        }
    }

    #[test]
    fn the_usual_keys_are_usable_and_all_different() {
        let mut usual: Vec<&str> = ACTS.iter().map(|(_, code)| *code).collect();
        assert!(usual.iter().all(|code| usable(code)));
        usual.sort_unstable();
        usual.dedup();
        assert_eq!(usual.len(), ACTS.len());
    }
}
