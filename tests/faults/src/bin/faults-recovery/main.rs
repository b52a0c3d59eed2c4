//! Two of three recovery sheets open a store and one does not, by the program and by stock tools alone; and a backup is believed
//! only as long as it is whole.

mod backups;
mod sheets;
mod stock;

use itgel_faults::day::played;
use itgel_faults::room::people;
use itgel_faults::run;
use std::process::ExitCode;

fn main() -> ExitCode {
    run(|lab, say| {
        let room = played(&lab.scratch().join("played"), &people(), lab.seed).map(|(room, _)| room);
        say(sheets::two(lab, &room));
        say(sheets::one(lab, &room));
        say(stock::row(lab, &room));
        say(backups::spoilt(lab, &room));
        if lab.long {
            say(backups::thinned(lab, &room));
        }
    })
}
