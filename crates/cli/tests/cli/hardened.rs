//! Whether the program that is built shuts out dumps of its memory, whatever it is asked: the system is asked while it runs. A debug
//! build leaves a debugger in, and is asked not to.
#![cfg(target_os = "linux")]

use crate::PLAYED;
use std::process::{Command, Stdio};

/// The largest dump that the system would make of a run of the program, as it was just before the run ended.
fn core_limit(words: &[&str], asked: bool) -> String {
    let mut command = Command::new("prlimit");
    command.arg("--core=unlimited:unlimited").arg(env!("CARGO_BIN_EXE_itgel")).args(words);
    if asked {
        command.env(itgel_commands::harden::ASKED, "1");
    } else {
        command.env_remove(itgel_commands::harden::ASKED);
    }
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let (program, limits) = (format!("/proc/{}/comm", child.id()), format!("/proc/{}/limits", child.id()));
    let mut last = String::new();
    let ended = loop {
        if let Some(ended) = child.try_wait().unwrap() {
            break ended;
        }
        // Before it is the program, it is `prlimit`.
        let (Ok(name), Ok(limits)) = (std::fs::read_to_string(&program), std::fs::read_to_string(&limits))
        else {
            continue;
        };
        let line = limits.lines().find(|line| line.starts_with("Max core file size"));
        if let Some(limit) = line.and_then(|line| line.split_whitespace().nth(4))
            && name.trim_end() == "itgel"
        {
            limit.clone_into(&mut last);
        }
    };
    assert!(ended.success(), "{ended}");
    last
}

#[test]
fn checking_and_opening_a_bundle_leave_no_dump_either() {
    let home = tempfile::tempdir().unwrap();
    let out = home.path().join("out").to_str().unwrap().to_owned();
    let bundle = PLAYED.bundles().remove(0).to_str().unwrap().to_owned();
    let [identity, signers, log] =
        ["recipient.agekey", "allowed_signers", "log.pub.pem"].map(|n| PLAYED.at(n));
    let given = [&bundle, "--identity", &identity, "--signers", &signers, "--log-key", &log];
    let verify = [&["verify"], &given[..]].concat();
    let open = [&["open"], &given[..], &["--out", &out]].concat();
    for words in [&verify, &open] {
        assert_eq!(core_limit(words, true), "0", "{}", words[0]);
    }
    // What would be seen of a program that does not.
    #[cfg(debug_assertions)]
    assert_eq!(core_limit(&verify, false), "unlimited");
}
