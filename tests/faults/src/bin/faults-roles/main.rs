//! Who may ask for what, and with what: every command as everybody, with requests that nobody makes; and keys, slots and
//! headers that were put in another's place.

mod doors;
mod slots;
mod taken;
mod twisted;

use itgel_faults::day::played;
use itgel_faults::room::people;
use itgel_faults::run;
use std::process::ExitCode;

fn main() -> ExitCode {
    run(|lab, say| {
        let room = played(&lab.scratch().join("played"), &people(), lab.seed);
        lab.row(say, "roles: every command without a session", || doors::outside(lab, &room));
        lab.row(say, "roles: every command beyond the role", || doors::beyond_the_role(lab, &room));
        lab.row(say, "roles: wrong types and huge values", || twisted::row(lab, &room));
        lab.row(say, taken::NAME, || taken::row(lab));
        lab.row(say, "roles: slots, headers, parameters and keys exchanged", || slots::row(lab, &room));
    })
}
