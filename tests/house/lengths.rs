//! A room that swells is two rooms: 300 lines is a look, 800 is a wall.

use crate::tree;

#[test]
fn no_file_is_longer_than_eight_hundred_lines() {
    let mut long = Vec::new();
    for under in ["crates", "src-tauri", "ui/src", "tests", "assets/words"] {
        for (path, text) in tree::sources(
            under,
            &[".rs", ".c", ".ts", ".js", ".svelte", ".mjs", ".css", ".ftl", ".py", ".sh"],
        ) {
            let lines = text.lines().count();
            // What is generated is not lived in.
            // The second verifier is one file on purpose: a stranger carries it away and reads it alone.
            let alone = path == "tests/conformance/second_verifier.py";
            if lines > 300 && !alone && !path.starts_with("ui/src/bindings") {
                long.push((lines, path));
            }
        }
    }
    long.sort_unstable_by(|a, b| b.cmp(a));
    for (lines, path) in &long {
        #[expect(clippy::print_stderr, reason = "a look for whoever runs the test")]
        {
            eprintln!("{lines} lines: {path}");
        }
    }
    assert!(long.first().is_none_or(|l| l.0 <= 800), "longer than 800 lines: {:?}", long.first());
}
