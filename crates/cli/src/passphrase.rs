//! Passphrases come by prompt, from a file or from an inherited descriptor; never as an argument.

use crate::arguments::Cli;
use crate::say::Voice;
use itgel_commands::failure::Failure;
use std::fs::File;
use std::io::{BufRead, BufReader, IsTerminal as _, Read};
use std::path::Path;

/// The passphrase of the person who unlocks.
///
/// # Errors
/// `usage-passphrase` when there is no terminal and neither file nor descriptor was given.
pub fn ask(cli: &Cli, prompt: &str) -> Result<String, Failure> {
    if let Some(path) = &cli.passphrase_file {
        return first_line_of(path);
    }
    if let Some(number) = cli.passphrase_fd {
        // The descriptor stays the caller's; the system gives a second handle on it by name.
        return first_line_of(Path::new(&format!("/dev/fd/{number}")));
    }
    if !std::io::stdin().is_terminal() {
        return Err(Failure::refused("usage-passphrase"));
    }
    rpassword::prompt_password(format!("{prompt}: ")).map_err(|_| Failure::refused("usage-passphrase"))
}

/// A new passphrase. Typed unseen, it is asked for twice: a slip would lock its owner out.
///
/// # Errors
/// As [`ask`]; `usage-passphrase-differs` when the two are not the same.
pub fn ask_new(cli: &Cli, voice: &Voice, prompt: &str) -> Result<String, Failure> {
    let first = ask(cli, prompt)?;
    if cli.passphrase_file.is_some() || cli.passphrase_fd.is_some() {
        return Ok(first);
    }
    let second = ask(cli, &voice.word("cli-passphrase-again", &[]))?;
    if first == second { Ok(first) } else { Err(Failure::refused("usage-passphrase-differs")) }
}

/// The first line of a small text file, without its line end.
///
/// # Errors
/// `usage-secret-file` when it cannot be read as text.
pub fn first_line_of(path: &Path) -> Result<String, Failure> {
    let unreadable = || Failure::refused("usage-secret-file");
    let file = File::open(path).map_err(|_| unreadable())?;
    let mut line = String::new();
    BufReader::new(file.take(4096)).read_line(&mut line).map_err(|_| unreadable())?;
    while line.ends_with(['\n', '\r']) {
        line.pop();
    }
    Ok(line)
}
