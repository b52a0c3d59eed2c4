//! Nothing is taken that could be another thing tomorrow: crates, tools, stock tools and the build itself are each of one version,
//! with a sum wherever there is one. The compiler is the exception, and so are Debian's packages (docs/SECURITY.md says why).

use crate::{cargo, tree};
use memchr::memmem;
use serde_json::Value;
use std::fs;

/// What runs in a check, a build or a package.
fn scripts() -> Vec<(String, String)> {
    let mut found = vec![("Makefile".to_owned(), tree::text("Makefile"))];
    for entry in fs::read_dir(tree::top().join("scripts")).unwrap() {
        let path = format!("scripts/{}", entry.unwrap().file_name().to_string_lossy());
        found.push((path.clone(), tree::text(&path)));
    }
    found.sort();
    found
}

/// Lines that do something.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.starts_with('#') && !line.starts_with("//"))
}

#[test]
fn every_crate_has_its_sum() {
    let lock = tree::text("Cargo.lock");
    let entries: Vec<&str> = lock.split("[[package]]\n").skip(1).collect();
    assert!(entries.len() > 300, "the lock has another form now");
    for entry in entries {
        let name = entry.lines().next().unwrap();
        let ours = name.starts_with("name = \"itgel-");
        assert_eq!(!ours, entry.contains("\nsource = \"registry+"), "{name} comes from elsewhere");
        assert_eq!(!ours, entry.contains("\nchecksum = \""), "{name} has no sum");
    }
}

/// Cargo would otherwise write a lock anew that does not fit, and build with what is newest.
#[test]
fn cargo_builds_what_is_locked_and_nothing_newer() {
    let builds = ["build", "run", "clippy", "nextest", "test", "check", "install", "metadata"];
    let mut looked_at = 0;
    for (path, text) in scripts() {
        for line in lines(&text) {
            // Also where a program of npm or another script calls it.
            let line = line.replace("'cargo', ['", "cargo ").replace("tauri -- build", "cargo build");
            let calls =
                line.split("cargo ").skip(1).filter(|call| builds.iter().any(|verb| call.starts_with(verb)));
            for call in calls {
                looked_at += 1;
                assert!(call.contains("--locked"), "{path}: cargo {call}");
            }
        }
    }
    assert!(looked_at > 10, "{looked_at} calls were looked at");
    for needed in ["--locked", "--offline"] {
        assert!(tree::text("scripts/check-supply").contains(needed), "scripts/check-supply without {needed}");
    }
}

#[test]
fn tools_are_of_one_version() {
    let setup = tree::text("scripts/setup");
    for tool in ["cargo-deny", "cargo-nextest"] {
        let asked =
            setup.lines().find_map(|line| line.trim().strip_prefix(&format!("tool {tool} "))).unwrap();
        assert!(
            asked.split('.').count() == 3 && asked.bytes().all(|b| b == b'.' || b.is_ascii_digit()),
            "{asked}"
        );
    }
    assert_eq!(
        lines(&setup).filter(|line| line.contains("cargo install")).count(),
        1,
        "tools are installed in one place"
    );
    assert!(setup.contains("cargo install --locked --quiet \"$name\" --version \"$version\""));
    // npm takes what the lock says, whatever package.json would allow, and changes neither.
    assert!(setup.contains("npm --prefix ui ci "));
    for (path, text) in scripts() {
        assert!(!text.contains("npm install") && !text.contains("npx --yes"), "{path}");
    }
}

/// Each of the stock tools in one version, with the sum of every file that it may be taken from.
#[test]
fn stock_tools_are_taken_by_their_sums() {
    let list = tree::text("scripts/stock-tools.txt");
    let mut tools = 0;
    let mut open = false;
    for line in list.lines().filter(|line| !line.starts_with('#')) {
        let sums: Vec<&str> =
            line.split("--hash=sha256:").skip(1).map(|sum| sum.trim_end_matches('\\').trim()).collect();
        assert!(sums.iter().all(|s| s.len() == 64 && s.bytes().all(|b| b.is_ascii_hexdigit())), "{line}");
        if !line.starts_with(' ') {
            assert!(!open, "the tool before {line} has no sum");
            let (name, version) = line.split(' ').next().unwrap().split_once("==").unwrap();
            assert!(!name.is_empty() && !version.is_empty() && !version.contains('*'), "{line}");
            tools += 1;
        }
        open = sums.is_empty();
    }
    assert!(!open && tools > 20, "{tools} tools");
    let setup = tree::text("scripts/setup");
    let installs: Vec<&str> = lines(&setup).filter(|line| line.contains("pip\" install")).collect();
    assert_eq!(installs.len(), 1, "{installs:?}");
    assert!(installs[0].contains("--require-hashes") && installs[0].contains("--no-deps"), "{}", installs[0]);
    // Of what is built from source, nothing fetches what it is built with.
    assert!(setup.contains("--only-binary :all:") && setup.contains("--no-build-isolation"));
}

/// With one of these set, the store would be of another SQLite, without a cipher or with another's, or a release would count on over
/// a bound.
#[test]
fn no_setting_of_whoever_builds_changes_what_is_built() {
    let makefile = tree::text("Makefile");
    let line = makefile.lines().find(|line| line.starts_with("unexport ")).unwrap();
    for setting in ["LIBSQLITE3_%", "SQLITE_MAX_%", "OPENSSL_%", "CARGO_PROFILE_RELEASE_%"] {
        // A whole word: `OPENSSL_%` stands at the end of another too.
        let words: Vec<&str> = line.split(|c: char| c.is_whitespace() || "$(),".contains(c)).collect();
        assert!(words.contains(&setting), "{setting} is handed on");
    }
    // Nor does a file beside the project.
    for file in [".cargo/config.toml", ".cargo/config", "rust-toolchain.toml", "rust-toolchain"] {
        assert!(!tree::top().join(file).exists(), "{file} was not looked at");
    }
}

/// What README.md asks for is what is checked before anything is installed.
#[test]
fn the_promised_rust_and_node_are_those_that_are_asked_for() {
    let readme = tree::text("README.md");
    let manifest = tree::text("Cargo.toml");
    let rust = manifest.split("rust-version = \"").nth(1).unwrap().split('"').next().unwrap();
    assert!(
        readme.contains(&format!("Rust ({rust} or newer)")),
        "README.md promises another Rust than {rust}"
    );
    let node = tree::text("ui/package.json");
    let node = node.split("\"node\": \">=").nth(1).unwrap().split('"').next().unwrap();
    assert!(
        readme.contains(&format!("Node ({node} or newer)")),
        "README.md promises another Node than {node}"
    );
}

/// Whether the makers took a version back, by what Cargo has kept of the registry's list of one crate.
fn is_taken_back(kept: &[u8], version: &str) -> Option<bool> {
    // Each version stands in JSON between two zeros.
    let named = |part: &&[u8]| part.starts_with(b"{") && memmem::find(part, version.as_bytes()).is_some();
    let versions = kept.split(|byte| *byte == 0).filter(named);
    let read = versions.filter_map(|part| serde_json::from_slice::<Value>(part).ok());
    let mut own = read.filter(|one| one["vers"] == version);
    own.next().map(|one| one["yanked"] == true)
}

/// As far as it can be known without a network: Cargo keeps the list of each crate as it was when it last asked.
#[test]
fn no_crate_was_taken_back() {
    let unpacked = cargo::folder("serde_json");
    let registry = unpacked.parent().unwrap();
    let lists =
        registry.parent().unwrap().parent().unwrap().join("index").join(registry.file_name().unwrap());
    let lock = tree::text("Cargo.lock");
    let (mut known, mut all) = (0, 0);
    for entry in lock.split("[[package]]\n").skip(1).filter(|entry| entry.contains("\nsource = ")) {
        let field =
            |name: &str| entry.split(&format!("{name} = \"")).nth(1).unwrap().split('"').next().unwrap();
        let (name, version) = (field("name"), field("version"));
        all += 1;
        // Every crate's list lies in a folder of the first letters of its name.
        let folder = match name.len() {
            1..=2 => name.len().to_string(),
            3 => format!("3/{}", name.get(..1).unwrap()),
            _ => format!("{}/{}", name.get(..2).unwrap(), name.get(2..4).unwrap()),
        };
        let Ok(kept) = fs::read(lists.join(".cache").join(folder.to_lowercase()).join(name.to_lowercase()))
        else {
            continue;
        };
        let taken_back = is_taken_back(&kept, version);
        assert_ne!(taken_back, Some(true), "{name} {version} was taken back by its makers");
        known += usize::from(taken_back.is_some());
    }
    assert!(
        known * 2 > all,
        "of {all} crates the list of {known} is known: Cargo keeps them in another form now"
    );
}

#[test]
fn a_crate_that_was_taken_back_is_found() {
    let kept = b"\x03\x02\0\0\0etag\x001.0.0\0{\"vers\":\"1.0.0\",\"yanked\":true}\x001.0.1\0{\"vers\": \"1.0.1\", \"yanked\": false}\0";
    assert_eq!(is_taken_back(kept, "1.0.0"), Some(true));
    assert_eq!(is_taken_back(kept, "1.0.1"), Some(false));
    assert_eq!(is_taken_back(kept, "1.0.2"), None);
}
