//! `itgel`: the same commands as the window, for scripts, for checking bundles and for the demonstration.
//!
//! Exit codes: 0 done and everything holds; 1 a rule or a check said no; 2 the call's words are off; 3 not
//! unlocked (passphrase, person or role); 4 something is broken (disk, damage); 5 stopped by the person.

mod arguments;
mod backup;
mod check;
mod demo;
mod exit;
mod groups;
mod init;
mod passphrase;
mod progress;
mod recover;
mod request;
mod say;
mod sheets;
mod table;
mod upkeep;

use arguments::{Cli, Verb};
use clap::Parser as _;
use itgel_commands::failure::Failure;
use itgel_commands::harden::{WIPING, WipingAllocator, keep_silent};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

#[global_allocator]
static HEAP: WipingAllocator = WIPING;

fn main() -> ExitCode {
    keep_silent();
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(help) if !help.use_stderr() => {
            let _ = help.print();
            return ExitCode::SUCCESS;
        }
        Err(usage) => {
            // What is wrong is not known in words of the catalogue; whose words, and for whom, is.
            let (tongue, json) = arguments::manner(std::env::args_os());
            say::Voice::new(tongue, json).failure(&Failure::refused("usage-arguments"));
            if !json {
                let _ = usage.print();
            }
            return ExitCode::from(exit::USAGE);
        }
    };
    let voice = say::Voice::new(cli.language, cli.json);
    // A fault of the program is told as one, with the code of what is broken.
    match catch_unwind(AssertUnwindSafe(|| play(&cli, &voice))) {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(failure)) => {
            voice.failure(&failure);
            ExitCode::from(exit::code_of(&failure))
        }
        Err(_) => {
            voice.failure(&Failure::broken("worker-gone"));
            ExitCode::from(exit::BROKEN)
        }
    }
}

/// What was asked for.
fn play(cli: &Cli, voice: &say::Voice) -> Result<(), Failure> {
    match &cli.verb {
        Verb::Init(a) => init::run(a, cli, voice),
        Verb::Recover(a) => recover::run(a, cli, voice),
        Verb::People(a) => table::run(groups::rooms("people"), a, cli, voice),
        Verb::Case(a) => table::run(groups::rooms("case"), a, cli, voice),
        Verb::Consent(a) => table::run(groups::rooms("consent"), a, cli, voice),
        Verb::Interview(a) => table::run(groups::rooms("interview"), a, cli, voice),
        Verb::Signoff(a) => table::run(groups::rooms("signoff"), a, cli, voice),
        Verb::Export(a) => table::run(groups::rooms("export"), a, cli, voice),
        Verb::Verify(a) => check::verify(a, voice),
        Verb::Open(a) => check::open(a, voice),
        Verb::Doctor => table::doctor(cli, voice),
        Verb::Backup(a) => backup::run(a, cli, voice),
        Verb::BackupTest(a) => backup::test(a, cli, voice),
        Verb::Restore(a) => upkeep::restore(a, cli, voice),
        Verb::LayAside(_) => upkeep::lay_aside(cli, voice),
        Verb::GoOn(a) => upkeep::go_on(a, cli, voice),
        Verb::RemovePerson(a) => upkeep::remove_person(a, cli, voice),
        Verb::Rekey(a) => upkeep::rekey(a, cli, voice),
        Verb::NewSheets(a) => sheets::run(a, cli, voice),
        Verb::Rebuild => upkeep::rebuild(cli, voice),
        Verb::Demo(a) => demo::run(a, voice),
    }
}
