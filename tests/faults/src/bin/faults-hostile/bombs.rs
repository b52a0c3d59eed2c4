//! Masses: a million files, manifests without end, texts that are deep or long; and the lies of `lies.rs`. All of it is signed by the room and sealed to the reader, wherever a signature comes before it.

use crate::bag::Bag;
use crate::corpus::{keys, words};
use crate::doors::spread;
use crate::lab::Lab as Makers;
use crate::lies::lies;
use crate::place::Place;
use crate::trial::{Expect, judge};
use itgel_bundle::bag::{FORMAT, Line, write_manifest};
use itgel_bundle::ustar::encode;
use itgel_faults::{Lab, Rows};
use itgel_seal::agefile::encrypt_to;
use itgel_seal::digest::sha256;
use std::fs::File;
use std::io::{BufWriter, Write};

pub type Made = Result<(), String>;
pub type Make<'a> = Box<dyn Fn(&Place) -> Made + 'a>;

/// A hostile bundle: its name, the fault that must be named (empty for any), and how its file is made.
pub struct Bomb<'a> {
    pub name: String,
    pub fault: &'static str,
    pub make: Make<'a>,
}

/// Most memory of any of these, in MiB: a reader holds 64 MiB of small files at most, what it makes of them, and the names.
/// What was measured is in the row's note.
const MOST: u64 = 512;

/// Runs the row.
pub fn run(lab: &Lab, makers: &Makers, rows: &mut Rows) -> Result<String, String> {
    let bombs = bombs(lab, makers);
    planted(lab, makers, rows)?;
    let mut most = (0, String::new());
    for n in spread(lab.count(26, 10_000), bombs.len(), lab.seed) {
        let Some(bomb) = bombs.get(n) else { continue };
        let held = attack(lab, makers, bomb).map(|peak| {
            if peak > most.0 {
                most = (peak, bomb.name.clone());
            }
        });
        rows.attack(held.map_err(|what| format!("{}: {what}", bomb.name)));
    }
    Ok(format!("Most memory: {} MiB ({})", most.0 / 1024, most.1))
}

/// The largest honest bundle that fits in memory, judged by a bound that it is known to pass.
fn planted(lab: &Lab, makers: &Makers, rows: &mut Rows) -> Made {
    let place = ready(lab, makers)?;
    std::fs::write(place.at("given/bundle"), &makers.sealed).map_err(|e| e.to_string())?;
    let tight = Expect { codes: &[0], mib: 4, ..Expect::default() };
    let found = judge(lab.itgel(), &words("verify"), &place, &tight);
    let said = found.is_err_and(|said| said.contains("MiB, more than 4"));
    rows.planted("an honest bundle under a bound of memory that it passes", said);
    let hurried = Expect { codes: &[0], seconds: 0, ..Expect::default() };
    let found = judge(lab.itgel(), &words("verify"), &place, &hurried);
    rows.planted("and under one of time", found.is_err_and(|said| said.contains("did not end")));
    place.clear();
    Ok(())
}

fn ready(lab: &Lab, makers: &Makers) -> Result<Place, String> {
    let place = Place::new(lab.scratch(), "bomb").map_err(|e| e.to_string())?;
    keys(&place, makers, &makers.world.prosecutor, &makers.world.signers()).map_err(|e| e.to_string())?;
    Ok(place)
}

fn attack(lab: &Lab, makers: &Makers, bomb: &Bomb<'_>) -> Result<u64, String> {
    let place = ready(lab, makers)?;
    (bomb.make)(&place)?;
    let says = if bomb.fault.is_empty() { String::new() } else { format!("\"fault\": \"{}\"", bomb.fault) };
    let expect = Expect { says: &says, mib: MOST, seconds: 300, ..Expect::default() };
    let outcome = judge(lab.itgel(), &words("open"), &place, &expect)?;
    place.clear();
    Ok(outcome.peak_kib)
}

fn bombs<'a>(lab: &'a Lab, makers: &'a Makers) -> Vec<Bomb<'a>> {
    let mut all = masses(lab, makers);
    all.extend(texts(makers));
    all.extend(lies(makers));
    all
}

/// Seals what `write` writes to the reader.
pub fn seal(
    makers: &Makers,
    place: &Place,
    write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
) -> Made {
    let file = File::create(place.at("given/bundle")).map_err(|e| e.to_string())?;
    let out = encrypt_to(&[makers.world.prosecutor.recipient()], BufWriter::with_capacity(1 << 18, file));
    let mut out = out.map_err(|e| e.to_string())?;
    write(&mut out).map_err(|e| e.to_string())?;
    out.finish().map_err(|e| e.to_string())?.flush().map_err(|e| e.to_string())
}

/// An honest archive without its two empty blocks.
pub fn begun(bag: &Bag) -> Vec<u8> {
    let mut tar = bag.tar();
    tar.truncate(tar.len().saturating_sub(1024));
    tar
}

fn empty_files(out: &mut dyn Write, many: u64) -> std::io::Result<()> {
    for n in 0..many {
        let name = format!("itgel-bundle/data/payload/{}.json", n + 1_000_000);
        out.write_all(&encode(&name, 0).map_err(|_| std::io::Error::other("a name"))?)?;
    }
    out.write_all(&[0; 1024])
}

fn masses<'a>(lab: &Lab, makers: &'a Makers) -> Vec<Bomb<'a>> {
    let many: u64 = if lab.long { 1_000_000 } else { 100_000 };
    let bomb = |many: u64, name: &str, fault, make: Make<'a>| Bomb {
        name: format!("{many} files {name}"),
        fault,
        make,
    };
    let listed = move |many: u64, files: bool| -> Make<'a> {
        Box::new(move |place: &Place| {
            let mut bag = makers.bag.clone();
            bag.relist();
            let mut lines = itgel_bundle::bag::parse_manifest(bag.get("manifest-sha256.txt"))
                .map_err(|e| e.to_string())?;
            let nothing = sha256(b"");
            lines.extend(
                (0..many)
                    .map(|n| Line { sha256: nothing, path: format!("data/payload/{}.json", n + 1_000_000) }),
            );
            lines.sort_by(|a, b| a.path.cmp(&b.path));
            let info = bag.text("bag-info.txt");
            let size = info.lines().find(|l| l.starts_with("Payload-Oxum: ")).unwrap_or_default();
            let bytes = size.rsplit_once('.').map_or(size, |(bytes, _)| bytes);
            bag.edit("bag-info.txt", size, &format!("{bytes}.{}", lines.len()));
            bag.set("manifest-sha256.txt", write_manifest(&lines));
            bag.sign(&makers.world.room, FORMAT);
            if files {
                let mut payload = bag.0.split_off(5);
                payload
                    .extend(lines.iter().filter(|l| l.sha256 == nothing).map(|l| (l.path.clone(), vec![])));
                payload.sort();
                bag.0.extend(payload);
            }
            let tar = bag.tar();
            seal(makers, place, |out| out.write_all(&tar))
        })
    };
    vec![
        bomb(
            many,
            "after all that is listed",
            "file-extra",
            Box::new(move |place| {
                seal(makers, place, |out| {
                    out.write_all(&begun(&makers.bag))?;
                    empty_files(out, many)
                })
            }),
        ),
        bomb(
            many,
            "in the place of the tags",
            "tar-too-many",
            Box::new(move |place| seal(makers, place, |out| empty_files(out, many))),
        ),
        bomb(many.min(150_000), "in a signed manifest, and not there", "", listed(many.min(150_000), false)),
        bomb(60_000, "in a signed manifest, and there", "tar-too-many", listed(60_000, true)),
        bomb(
            220_000,
            "in a signed manifest that is longer than any",
            "file-too-large",
            listed(220_000, false),
        ),
    ]
}

/// How a text is hostile, and such a text.
type Shape = (&'static str, fn() -> Vec<u8>);

/// Files of the payload that are parsed, each replaced by something long or deep and signed by the room.
fn texts(makers: &Makers) -> Vec<Bomb<'_>> {
    const LONG: usize = (8 << 20) - 1;
    const SHAPES: [Shape; 8] = [
        ("deep", || b"[".repeat(LONG)),
        ("deep objects", || b"{\"a\":".repeat(LONG / 5)),
        ("of many numbers", || [b"[".as_slice(), &b"0,".repeat(LONG / 2 - 2), b"0]"].concat()),
        ("of many empty lists", || [b"[".as_slice(), &b"[],".repeat(LONG / 3 - 2), b"0]"].concat()),
        ("of one long text", || [b"\"".as_slice(), &b"a".repeat(LONG - 2), b"\""].concat()),
        ("of empty lines", || b"\n".repeat(LONG)),
        ("of a number without end", || b"9".repeat(LONG)),
        ("longer than any", || b" ".repeat(LONG + 2)),
    ];
    let parsed = makers.bag.paths("data/").into_iter().filter(|path| {
        let numbered = ["data/payload/", "data/log/proofs/"].iter().find(|folder| path.starts_with(**folder));
        // One of each kind that has a number for each entry.
        numbered.is_none_or(|folder| makers.bag.paths(folder).first() == Some(path))
            && !path.starts_with("data/attachments/")
    });
    let shapes = &SHAPES;
    let of = move |path: String| {
        shapes.iter().map(move |(shape, write)| {
            let (path, fault) =
                (path.clone(), if *shape == "longer than any" { "file-too-large" } else { "" });
            let name = format!("{path} {shape}");
            let make: Make<'_> = Box::new(move |place: &Place| {
                let mut bag = makers.bag.clone();
                bag.set(&path, write());
                bag.resign(&makers.world);
                let tar = bag.tar();
                seal(makers, place, |out| out.write_all(&tar))
            });
            Bomb { name, fault, make }
        })
    };
    let mut all: Vec<Bomb<'_>> = parsed.flat_map(of).collect();
    all.push(Bomb {
        name: "as many small files as memory holds, all long".into(),
        fault: "",
        make: Box::new(move |place: &Place| {
            let mut bag = makers.bag.clone();
            for path in bag.paths("data/payload/").into_iter().take(7) {
                bag.set(&path, [b"{\"a\":[".as_slice(), &b"0,".repeat(LONG / 2 - 8), b"0]}"].concat());
            }
            bag.resign(&makers.world);
            let tar = bag.tar();
            seal(makers, place, |out| out.write_all(&tar))
        }),
    });
    all
}
