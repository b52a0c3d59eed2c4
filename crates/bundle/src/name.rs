//! The grammar of names inside a bundle. One grammar for writer and reader, so that no two tools can
//! understand one name differently: no links, no `..`, no letters that fold or normalise (trust.md 5.4).

/// The one folder at the top of the archive; everything is inside it.
pub const TOP: &str = "itgel-bundle/";

/// Longest name in bytes, top folder included (trust.md 5.4).
pub const MAX_NAME: usize = 255;

/// What is wrong with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFault {
    /// Empty, or longer than [`MAX_NAME`] bytes.
    Length,
    /// Begins with `/`.
    Absolute,
    /// A component is `.` or `..`.
    Dots,
    /// A byte outside `[A-Za-z0-9._/-]`, an empty component, or a component that begins with `-`.
    Grammar,
}

/// Checks a whole name, whatever folder it is in.
///
/// # Errors
/// The first rule that the name breaks.
pub fn check(name: &[u8]) -> Result<&str, NameFault> {
    if name.is_empty() || name.len() > MAX_NAME {
        return Err(NameFault::Length);
    }
    if name.first() == Some(&b'/') {
        return Err(NameFault::Absolute);
    }
    for part in name.split(|b| *b == b'/') {
        match part {
            // GNU tar strips `./` and `../` in its own way; here they have no meaning at all.
            b"." | b".." => return Err(NameFault::Dots),
            // A component that begins with `-` could be read as an option by a tool in a recipe.
            [] | [b'-', ..] => return Err(NameFault::Grammar),
            _ if part.iter().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(b)) => {}
            _ => return Err(NameFault::Grammar),
        }
    }
    // Only ASCII is left, so this cannot fail; the error is there so that it need not be claimed.
    std::str::from_utf8(name).map_err(|_| NameFault::Grammar)
}

/// The name with ASCII letters folded: two names that fold alike are one file on Windows and macOS.
#[must_use]
pub fn fold(name: &str) -> String {
    name.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn plain_names_pass() {
        for name in ["bagit.txt", "itgel-bundle/data/payload/12.json", "a/b-c_d.E"] {
            assert_eq!(check(name.as_bytes()).unwrap(), name);
        }
    }

    #[test]
    fn each_rule_has_a_name_that_breaks_only_it() {
        let long = "a".repeat(MAX_NAME + 1);
        let table: &[(&[u8], NameFault)] = &[
            (b"", NameFault::Length),
            (long.as_bytes(), NameFault::Length),
            (b"/etc/passwd", NameFault::Absolute),
            (b"a/../b", NameFault::Dots),
            (b"./a", NameFault::Dots),
            (b"..", NameFault::Dots),
            (b"a//b", NameFault::Grammar),
            (b"a/", NameFault::Grammar),
            (b"a b", NameFault::Grammar),
            (b"a\\b", NameFault::Grammar),
            (b"a:b", NameFault::Grammar),
            (b"a\0b", NameFault::Grammar),
            (b"a\nb", NameFault::Grammar),
            (b"data/-rf", NameFault::Grammar),
            ("данные".as_bytes(), NameFault::Grammar),
            (b"a\xff", NameFault::Grammar),
        ];
        for (name, fault) in table {
            assert_eq!(check(name), Err(*fault), "{}", String::from_utf8_lossy(name));
        }
        assert!(check("a".repeat(MAX_NAME).as_bytes()).is_ok());
    }

    #[test]
    fn folding_joins_what_windows_joins() {
        assert_eq!(fold("Data/README.txt"), fold("data/readme.TXT"));
    }
}
