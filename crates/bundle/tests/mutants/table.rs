//! Every mutant through both readers, and the table of what each said.

use crate::lab::{Blind, Lab, Mutant, Sees};
use crate::support::stock;
use crate::support::world::World;
use crate::{
    archive, later_files, log, notice, opened, orders, payload, people, records, roles, scans, sealed,
    signed, tags, vital,
};
use itgel_bundle::fault::Fault;
use itgel_bundle::name::TOP;
use itgel_bundle::ustar::{Limits, Reader};
use itgel_seal::agefile::decrypt_with;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{Read, Write as _};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What the second verifier says in its own heading that it does not look at: the sealed file, the order in the
/// archive, counts and states of readable records, the recipe and remarks.
const BEYOND_THE_SECOND: [&str; 10] = [
    "forwarded",
    "sealed-to-a-hidden-second-key",
    "tag-files-in-another-order",
    "files-in-another-order",
    "prompts-recounted",
    "report-tells-another-story",
    "report-hides-something",
    "readme-tells-another-recipe",
    "roster-with-a-remark",
    "amended-yes-restored",
];

fn all(lab: &Lab) -> Vec<Mutant> {
    let mut all = sealed::mutants(lab);
    all.extend(archive::mutants(lab));
    all.extend(tags::mutants(lab));
    all.extend(payload::mutants(lab));
    all.extend(log::mutants(lab));
    all.extend(records::mutants(lab));
    all.extend(signed::mutants(lab));
    all.extend(roles::mutants(lab));
    all.extend(orders::mutants(lab));
    all.extend(opened::mutants());
    all.extend(vital::mutants());
    all.extend(later_files::mutants(lab));
    all.extend(scans::mutants(lab));
    all.extend(people::mutants(lab));
    all.extend(notice::mutants(lab));
    all
}

#[test]
fn the_reader_names_the_fault_of_every_mutant() {
    let lab = Lab::new();
    let mutants = all(&lab);
    let names: BTreeSet<_> = mutants.iter().map(|m| m.name).collect();
    assert_eq!(names.len(), mutants.len(), "a name twice");
    let mut wrong = Vec::new();
    for mutant in &mutants {
        match lab.read(mutant) {
            Ok(_) => wrong.push(format!("{}: accepted", mutant.name)),
            Err(fault) if fault.fault != mutant.fault => {
                wrong.push(format!(
                    "{}: {} ({fault}), not {}",
                    mutant.name,
                    fault.code(),
                    mutant.fault.code()
                ));
            }
            Err(_) => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_fault_has_a_mutant() {
    let lab = Lab::new();
    let met: BTreeSet<Fault> = all(&lab).iter().map(|m| m.fault).collect();
    // These need a failing medium, thousands of files or a reader who practises; they have tests of their own.
    let elsewhere = BTreeSet::from([Fault::MediumUnreadable, Fault::TarTooMany, Fault::RealBundle]);
    let unmet: Vec<_> = Fault::ALL.iter().filter(|f| !met.contains(f) && !elsewhere.contains(f)).collect();
    assert!(unmet.is_empty(), "{unmet:?}");
}

#[test]
fn stock_tools_refuse_every_mutant_that_they_can_see() {
    let lab = Lab::new();
    let honest = crate::lab::mutant("control", Fault::NotABundle, Blind, lab.sealed.clone());
    assert!(lab.read(&honest).is_ok(), "the control must be accepted");
    let mut mutants = vec![honest];
    mutants.extend(all(&lab));
    let (exits, seconds) = run(&lab, &mutants);
    let mut wrong = Vec::new();
    let mut rows = String::from(
        "| mutant | reader | script | seen by stock tools | second verifier |\n|---|---|---|---|---|\n",
    );
    for ((mutant, exit), second) in mutants.iter().zip(&exits).zip(&seconds) {
        let reader = lab.read(mutant).map_or_else(|fault| fault.code(), |_| "accepted");
        let seen = if *exit == 0 { "no" } else { "yes" };
        let second_word = match second {
            None => "not an archive to it",
            Some(Ok(_)) => "accepted",
            Some(Err(_)) => "refused",
        };
        writeln!(rows, "| {} | {reader} | {exit} | {seen} | {second_word} |", mutant.name).unwrap();
        let accepted = matches!(second, Some(Ok(_)));
        let may = mutant.name == "control" || BEYOND_THE_SECOND.contains(&mutant.name);
        if accepted != may {
            wrong.push(format!("{}: the second verifier: {second:?}", mutant.name));
        }
        let own = roles::SAYS
            .iter()
            .chain(&opened::SAYS)
            .chain(&orders::SAYS)
            .chain(&vital::SAYS)
            .find(|(name, _)| *name == mutant.name);
        if let (Some((_, own)), Some(Err(said))) = (own, second)
            && !said.contains(own)
        {
            wrong.push(format!("{}: the second verifier: {said}", mutant.name));
        }
        if (*exit != 0) != (mutant.stock == Sees) {
            wrong.push(format!("{}: the script gave {exit}", mutant.name));
        }
    }
    let table = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutants.md");
    std::fs::write(&table, &rows).unwrap();
    std::io::stdout().write_all(rows.as_bytes()).unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What the second verifier says; none where the strict archive around the bag cannot be read.
fn second(lab: &Lab, mutant: &Mutant) -> Option<Result<String, String>> {
    let limits = Limits { entries: 10_000, bytes: 1 << 30 };
    let plain = decrypt_with(lab.identity(mutant), &mutant.sealed[..]).ok()?;
    let mut reader = Reader::new(plain, limits);
    let mut files = Vec::new();
    while let Some(entry) = reader.next_entry().ok()? {
        let mut bytes = Vec::new();
        (&mut reader).take(entry.size).read_to_end(&mut bytes).ok()?;
        files.push((entry.name.strip_prefix(TOP)?.to_owned(), bytes));
    }
    let (signers, log_key) = (lab.signers(mutant).to_text(), lab.world.log.public().to_pem());
    Some(stock::second_verifier(&files, &signers, &log_key, World::later().as_str()))
}

/// What the script exits with, and what the second verifier says.
type Said = (Vec<i32>, Vec<Option<Result<String, String>>>);

/// Both for every mutant, two at a time.
fn run(lab: &Lab, mutants: &[Mutant]) -> Said {
    let folder = tempfile::tempdir().unwrap();
    let file = |n: usize, what: &str, bytes: &[u8]| {
        let path = folder.path().join(format!("{n}.{what}"));
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let jobs: Vec<_> = mutants
        .iter()
        .enumerate()
        .map(|(n, mutant)| {
            [
                file(n, "itgel.age", &mutant.sealed),
                file(n, "agekey", lab.identity(mutant).to_secret_text().as_bytes()),
                file(n, "signers", lab.signers(mutant).to_text().as_bytes()),
                file(n, "pem", lab.world.log.public().to_pem().as_bytes()),
            ]
        })
        .collect();
    let (next, exits) = (AtomicUsize::new(0), Mutex::new(vec![(-1, None); jobs.len()]));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some([bundle, identity, signers, log_key]) =
                    jobs.get(next.fetch_add(1, Ordering::SeqCst))
                {
                    let out = stock::verify(bundle, identity, signers, log_key);
                    let n = bundle.file_stem().and_then(|s| Path::new(s).file_stem()).unwrap();
                    let n: usize = n.to_str().unwrap().parse().unwrap();
                    let said = second(lab, &mutants[n]);
                    exits.lock().unwrap()[n] = (out.status.code().unwrap_or(-1), said);
                }
            });
        }
    });
    exits.into_inner().unwrap().into_iter().unzip()
}
