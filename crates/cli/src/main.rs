//! `itgel`: the same commands as the window, for scripts, for checking bundles and for the demonstration.
//!
//! Exit codes: 0 done and everything holds; 1 a rule or a check said no; 2 the call's words are off; 3 not
//! unlocked (passphrase, person or role); 4 something is broken (disk, damage); 5 stopped by the person.

mod arguments;
mod check;
mod demo;
mod exit;
mod groups;
mod init;
mod passphrase;
mod progress;
mod recover;
mod say;
mod table;

use arguments::{Cli, Verb};
use clap::Parser as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(usage) => {
            let code = if usage.use_stderr() { exit::USAGE } else { 0 };
            let _ = usage.print();
            return ExitCode::from(code);
        }
    };
    let voice = say::Voice::new(cli.language, cli.json);
    let outcome = match &cli.verb {
        Verb::Init(a) => init::run(a, &cli, &voice),
        Verb::Recover(a) => recover::run(a, &cli, &voice),
        Verb::People(a) => table::run(groups::rooms("people"), a, &cli, &voice),
        Verb::Case(a) => table::run(groups::rooms("case"), a, &cli, &voice),
        Verb::Consent(a) => table::run(groups::rooms("consent"), a, &cli, &voice),
        Verb::Interview(a) => table::run(groups::rooms("interview"), a, &cli, &voice),
        Verb::Signoff(a) => table::run(groups::rooms("signoff"), a, &cli, &voice),
        Verb::Export(a) => table::run(groups::rooms("export"), a, &cli, &voice),
        Verb::Verify(a) => check::verify(a, &voice),
        Verb::Open(a) => check::open(a, &voice),
        Verb::Doctor => table::doctor(&cli, &voice),
        Verb::Demo(a) => demo::run(a, &voice),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            voice.failure(&failure);
            ExitCode::from(exit::code_of(&failure))
        }
    }
}
