//! The corpus of crates/bundle through `itgel verify` and `itgel open`: each bundle lies in one way, and most are signed and
//! sealed by the room itself, so that the lie is met deep inside.

use crate::doors::spread;
use crate::lab::{Lab as Makers, Mutant};
use crate::place::Place;
use crate::trial::{Expect, judge, writer};
use crate::{
    archive, later_files, log, notice, opened, orders, payload, people, records, roles, scans, sealed,
    signed, tags, vital,
};
use itgel_faults::{Lab, Rows};
use itgel_seal::agefile::Identity;
use itgel_seal::allowed_signers::AllowedSigners;
use std::path::Path;

/// Every maker of hostile bundles; some need no honest one.
fn all(lab: &Makers) -> Vec<Mutant> {
    let of: [fn(&Makers) -> Vec<Mutant>; 13] = [
        archive::mutants,
        sealed::mutants,
        tags::mutants,
        payload::mutants,
        log::mutants,
        records::mutants,
        signed::mutants,
        roles::mutants,
        orders::mutants,
        later_files::mutants,
        scans::mutants,
        people::mutants,
        notice::mutants,
    ];
    let rest = opened::mutants().into_iter().chain(vital::mutants());
    of.iter().flat_map(|mutants| mutants(lab)).chain(rest).collect()
}

/// The files that a reader brings along.
pub fn keys(
    place: &Place,
    lab: &Makers,
    identity: &Identity,
    signers: &AllowedSigners,
) -> std::io::Result<()> {
    std::fs::write(place.at("given/identity"), identity.to_secret_text().as_bytes())?;
    std::fs::write(place.at("given/signers"), signers.to_text())?;
    std::fs::write(place.at("given/log.pem"), lab.world.log.public().to_pem())
}

/// The words of `verify` or `open` for the bundle `given/bundle`.
pub fn words(verb: &str) -> Vec<&str> {
    let mut words = vec!["--json", verb, "../given/bundle", "--identity", "../given/identity"];
    words.extend(["--signers", "../given/signers", "--log-key", "../given/log.pem"]);
    if verb == "open" {
        words.extend(["--out", "out"]);
    }
    words
}

/// Runs the row.
pub fn run(lab: &Lab, makers: &Makers, rows: &mut Rows) -> Result<String, String> {
    let text = |e: std::io::Error| e.to_string();
    let honest = Place::new(lab.scratch(), "honest").map_err(text)?;
    keys(&honest, makers, &makers.world.prosecutor, &makers.world.signers()).map_err(text)?;
    std::fs::write(honest.at("given/bundle"), &makers.sealed).map_err(text)?;
    let expect = Expect::default();
    let found = |outcome: Result<_, String>, what: &str| outcome.is_err_and(|said| said.contains(what));
    let verified = judge(lab.itgel(), &words("verify"), &honest, &expect);
    rows.planted("an honest bundle, taken for a hostile one", found(verified, "ended with Some(0)"));
    let opening = judge(lab.itgel(), &words("open"), &honest, &Expect { codes: &[0], ..Expect::default() });
    rows.planted(
        "an honest bundle that is opened, so that files appear",
        found(opening, "here/out was made"),
    );
    let stand_in = writer(&honest, "x").map_err(text)?;
    let written = judge(&stand_in, &words("open"), &honest, &expect);
    rows.planted("a program that writes beside the folder it was given", found(written, "x was made"));
    honest.clear();

    let mutants = all(makers);
    // Every kind in its turn, and with another seed others.
    for n in spread(lab.count(24, 10_000), mutants.len(), lab.seed) {
        let Some(mutant) = mutants.get(n) else { continue };
        for verb in if lab.long { &["verify", "open"][..] } else { &["open"] } {
            let held = attack(lab, makers, mutant, verb);
            rows.attack(held.map_err(|what| format!("{} ({verb}): {what}", mutant.name)));
        }
    }
    Ok(String::new())
}

fn attack(lab: &Lab, makers: &Makers, mutant: &Mutant, verb: &str) -> Result<(), String> {
    let place = Place::new(lab.scratch(), "bundle").map_err(|e| e.to_string())?;
    let write = |bytes: &[u8], to: &Path| std::fs::write(to, bytes);
    keys(&place, makers, makers.identity(mutant), &makers.signers(mutant))
        .and_then(|()| write(&mutant.sealed, &place.at("given/bundle")))
        .map_err(|e| e.to_string())?;
    let says = format!("\"fault\": \"{}\"", mutant.fault.code());
    judge(lab.itgel(), &words(verb), &place, &Expect { says: &says, ..Expect::default() })?;
    place.clear();
    Ok(())
}
