//! Which rooms of the command table belong to which verb of the command line.

/// A verb, and the rooms of `itgel_commands` whose commands it runs.
pub const GROUPS: [(&str, &[&str]); 6] = [
    (
        "people",
        &[
            "people",
            "handover",
            "recipients",
            "rooms",
            "roster",
            "session",
            "clock_state",
            "plan",
            "about",
            "wordings",
            "insights",
            "counts",
            "backups",
            "upkeep",
        ],
    ),
    (
        "case",
        &[
            "case",
            "elsewhere",
            "identity",
            "identification",
            "links",
            "naming",
            "blind",
            "aftercare",
            "meetings",
            "today",
            "journal",
        ],
    ),
    ("consent", &["consent", "papers"]),
    ("interview", &["live", "wrapup", "completing", "digest"]),
    ("signoff", &["signoff", "amending"]),
    ("export", &["export", "receipts"]),
];

/// The rooms of a verb.
pub fn rooms(verb: &str) -> &'static [&'static str] {
    GROUPS.iter().find(|(name, _)| *name == verb).map_or(&[], |(_, rooms)| rooms)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use itgel_commands::table::COMMANDS;
    use std::collections::BTreeSet;

    /// `init` is the set-up, `recover` the recovery, `verify` and `open` are the check of a bundle; a child's touch, a practised interview and a
    /// form that is being typed are nothing for a script.
    const ELSEWHERE: [&str; 6] = ["setup", "recovery", "check", "child", "training", "kept"];

    #[test]
    fn every_room_of_the_table_is_in_one_group() {
        let of_table: BTreeSet<_> = COMMANDS.iter().map(|c| c.room).collect();
        let grouped: Vec<_> =
            GROUPS.iter().flat_map(|(_, rooms)| rooms.iter().copied()).chain(ELSEWHERE).collect();
        let once: BTreeSet<_> = grouped.iter().copied().collect();
        assert_eq!(once.len(), grouped.len(), "a room twice");
        assert_eq!(once, of_table);
    }
}
