//! No process of the program opens a socket to another computer, and nothing in what it shows could ask for one.

mod built;
mod traced;

use itgel_faults::run;
use std::net::UdpSocket;
use std::process::ExitCode;

fn main() -> ExitCode {
    // The planted fault: what is looked for, in a process that does it.
    if std::env::args().nth(1).as_deref() == Some("--open-a-socket") {
        let opened = UdpSocket::bind(("127.0.0.1", 0));
        return if opened.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    run(|lab, say| {
        lab.row(say, "network: the command line, a whole day", || traced::commands(lab));
        lab.row(say, "network: the window", || traced::window(lab));
        lab.row(say, "network: the built pages", built::pages);
        lab.row(say, "network: policy and permissions", built::permissions);
    })
}
