//! Names of logs and their epochs: `itgel/log/<room>/<epoch>`.
//!
//! A store that goes on from an earlier state of itself would give the numbers of what was lost to something else. So the
//! entries that follow stand under a log of another name, in the same tree: `1`, then `2-` and eight random hexadecimal digits,
//! then `3-`, and so on. The digits keep apart two restorations of one backup, of which neither knows of the other; the pair of
//! log and number then stands for one entry and no other (trust.md 5.7).

use itgel_seal::digest::to_hex;

/// What a name says: the room's part, and which epoch it is.
fn parts(name: &str) -> Option<(&str, u32)> {
    let (room, epoch) = name.rsplit_once('/')?;
    let (number, mark) = epoch.split_once('-').map_or((epoch, None), |(number, mark)| (number, Some(mark)));
    let count: u32 = number.parse().ok().filter(|count: &u32| count.to_string() == number)?;
    let marked = mark
        .is_some_and(|mark| mark.len() == 8 && mark.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')));
    let good = match count {
        0 => false,
        1 => mark.is_none(),
        _ => marked,
    };
    good.then_some((room, count))
}

/// The name of the first epoch of a log.
#[must_use]
pub fn first(name: &str) -> String {
    parts(name).map_or_else(|| name.to_owned(), |(room, _)| format!("{room}/1"))
}

/// The name of the epoch after one; none where it is no name of a log, or the last that can be counted.
#[must_use]
pub fn next(name: &str, mark: [u8; 4]) -> Option<String> {
    let (room, count) = parts(name)?;
    Some(format!("{room}/{}-{}", count.checked_add(1)?, to_hex(&mark)))
}

/// Whether `later` is the epoch right after `earlier`.
#[must_use]
pub fn follows(later: &str, earlier: &str) -> bool {
    match (parts(earlier), parts(later)) {
        (Some((room, before)), Some((same, after))) => room == same && before.checked_add(1) == Some(after),
        _ => false,
    }
}

/// Whether an entry of `line` may stand in a tree whose head is of `head`: the same log, or an earlier epoch of it.
#[must_use]
pub fn leads_to(line: &str, head: &str) -> bool {
    let earlier = || match (parts(line), parts(head)) {
        (Some((room, before)), Some((same, after))) => room == same && before < after,
        _ => false,
    };
    line == head || earlier()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const FIRST: &str = "itgel/log/room-3/1";

    #[test]
    fn epochs_are_counted_and_kept_apart() {
        let second = next(FIRST, [0x0a, 0x1b, 0x2c, 0x3d]).unwrap();
        assert_eq!(second, "itgel/log/room-3/2-0a1b2c3d");
        let third = next(&second, [0xff; 4]).unwrap();
        assert_eq!(third, "itgel/log/room-3/3-ffffffff");
        assert!(follows(&second, FIRST) && follows(&third, &second) && !follows(&third, FIRST));
        assert!(!follows(FIRST, &second) && !follows(FIRST, FIRST));
        assert_eq!(first(&third), FIRST);
        assert!(leads_to(FIRST, FIRST) && leads_to(FIRST, &third) && !leads_to(&third, FIRST));
        // Another restoration of the same backup is another log.
        let other = next(FIRST, [1; 4]).unwrap();
        assert!(!leads_to(&other, &second) && !leads_to(&second, &other));
        assert!(!leads_to("itgel/log/room-4/1", &second) && !follows("itgel/log/room-4/2-0a1b2c3d", FIRST));
    }

    #[test]
    fn what_is_no_name_has_no_epoch() {
        for bad in [
            "",
            "1",
            "a/0",
            "a/01",
            "a/1-0a1b2c3d",
            "a/2",
            "a/2-0A1B2C3D",
            "a/2-0a1b2c3",
            "a/x",
            "a/2-0a1b2c3dd",
        ] {
            assert_eq!(next(bad, [0; 4]), None, "{bad}");
            assert!(!leads_to("a/1", bad), "{bad}");
        }
        assert_eq!(next("a/4294967295-00000000", [0; 4]), None);
    }
}
