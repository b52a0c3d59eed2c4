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
        lab.row(say, "recovery: two of three sheets", || sheets::two(lab, &room));
        lab.row(say, "recovery: one sheet", || sheets::one(lab, &room));
        lab.row(say, "recovery: stock tools alone", || stock::row(lab, &room));
        lab.row(say, "backups: a copy that was spoilt", || backups::spoilt(lab, &room));
        if lab.long {
            lab.row(say, "backups: thinning", || backups::thinned(lab, &room));
        }
    })
}
