//! Whether a run of the program stopped inside, by what it said and by what it tried to say.

/// The hook of the program prints a place and nothing else (crates/commands/src/harden.rs), also where the answer by `--json` is then
/// `worker-gone`, on standard output; other programs print what Rust prints. With the name before it, because a report may say at which
/// page a child stopped.
const SIGNS: [&str; 3] = ["itgel: stopped at", "panicked", "worker-gone"];

/// Whether one of the texts that a program said says so.
#[must_use]
pub fn said(texts: &[&[u8]]) -> bool {
    texts.iter().any(|text| {
        let text = String::from_utf8_lossy(text);
        SIGNS.iter().any(|sign| text.contains(sign))
    })
}

/// The same of a log of `strace`, where writes are listed also when they failed: a program to which every write is refused tells
/// nobody that it stopped. Only what goes to standard error counts; a file may hold any word.
#[must_use]
pub fn tried_to_say(log: &str) -> bool {
    log.lines().any(|line| line.contains("write(2,") && SIGNS.iter().any(|sign| line.contains(sign)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_the_hook_are_found_where_they_are_said_and_where_they_could_not_be() {
        for stopped in ["itgel: stopped at a.rs:1\n", "{\"code\":\"worker-gone\"}"] {
            assert!(said(&[b"", stopped.as_bytes()]) && said(&[stopped.as_bytes(), b""]));
        }
        assert!(!said(&[b"{\"code\":\"disk-trouble\"}", b"The child stopped at"]));
        let log = "7 write(2, \"itgel: stopped at \", 18) = -1 EIO (Input/output error) (INJECTED)\n";
        assert!(tried_to_say(log) && !tried_to_say("7 write(5, \"stopped at\", 10) = 10\n"));
    }

    /// The hook says these words, and no sentence of the program does: else a refusal would be taken for a fault.
    #[test]
    fn the_hook_says_it_and_no_sentence_does() {
        let hook = include_str!("../../../crates/commands/src/harden.rs");
        assert!(hook.contains(&format!("\"{} {{}}:{{}}\"", SIGNS[0])));
        let words = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/words/en");
        let texts: Vec<String> =
            crate::room::files(&words).iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect();
        assert!(!texts.is_empty());
        for text in texts {
            assert!(!text.contains(SIGNS[0]) && !text.contains(SIGNS[1]));
        }
    }
}
