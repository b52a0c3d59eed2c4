//! Files that come from elsewhere through every other door of the program: cards of other rooms, rosters, counts, receipts, a
//! bundle with its keys, a stick with backups. What a store writes of such a try is its own journal, and nothing else.

use crate::lab::Lab as Makers;
use crate::place::Place;
use crate::store::{Store, make_pipe};
use crate::trial::{Expect, judge, writer};
use itgel_faults::{Lab, Rows};
use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::Path;

/// A door: the words of the command, and who may ask.
type Door = (&'static str, &'static [&'static str], &'static str);

/// What stands for the hostile file is always this path.
const PATH: &str = "path=../given/hostile.itgel-room";

const DOORS: [Door; 6] = [
    ("a room's card", &["people", "take_room", PATH], "supervisor"),
    ("a roster, looked at", &["people", "look_at_roster", PATH], "supervisor"),
    ("a roster", &["people", "take_roster", PATH], "supervisor"),
    ("counts", &["people", "take_counts", PATH], "supervisor"),
    ("a receipt", &["export", "take_receipt", PATH], "case_officer"),
    (
        "a bundle to be receipted",
        &["export", "make_receipt", PATH, "name=", "position=", "folder=out"],
        "supervisor",
    ),
];

/// How a hostile file is made; the genuine card of another room is what many begin from.
type Shape = (&'static str, fn(&Path, &[u8]) -> io::Result<()>);

const SHAPES: [Shape; 18] = [
    ("empty", |path, _| fs::write(path, b"")),
    ("a folder", |path, _| fs::create_dir(path)),
    ("a pipe that nobody fills", |path, _| make_pipe(path)),
    ("a link to what never ends", |path, _| symlink("/dev/zero", path)),
    ("a link to itself", |path, _| symlink(path, path)),
    ("eight GiB of nothing", |path, _| fs::File::create(path)?.set_len(8 << 30)),
    ("no text", |path, _| fs::write(path, [0xff; 4000])),
    ("zero bytes", |path, _| fs::write(path, [0; 4000])),
    ("deep", |path, _| fs::write(path, "[".repeat(15_000) + "\n\n")),
    ("deep objects", |path, _| fs::write(path, "{\"a\":".repeat(3_000) + "\n\n")),
    ("a number without end", |path, _| fs::write(path, "9".repeat(15_000) + "\n\n")),
    ("empty lines", |path, _| fs::write(path, "\n".repeat(1 << 20))),
    ("one line of a megabyte", |path, _| fs::write(path, "a".repeat(1 << 20))),
    ("genuine, and a byte more", |path, card| fs::write(path, [card, b"\n"].concat())),
    ("genuine, and once more", |path, card| fs::write(path, [card, card].concat())),
    ("genuine, with a mark before it", |path, card| fs::write(path, [b"\xef\xbb\xbf", card].concat())),
    ("genuine, with lines of Windows", |path, card| {
        fs::write(path, String::from_utf8_lossy(card).replace('\n', "\r\n"))
    }),
    ("genuine, its name decomposed", |path, card| {
        let text = String::from_utf8_lossy(card).into_owned();
        fs::write(path, text.replacen('"', "\"\u{435}\u{308}", 1))
    }),
];

/// Files of keys for `itgel verify`, each hostile in its turn.
const KEYS: [&str; 4] = ["bundle", "identity", "signers", "log.pem"];

/// Runs the row.
pub fn run(lab: &Lab, makers: &Makers, rows: &mut Rows) -> Result<String, String> {
    let text = |e: io::Error| e.to_string();
    let store = Store::play(lab, "doors")?;
    let card = fs::read(store.other_card()).map_err(text)?;
    let door = DOORS.first().ok_or("no door")?;
    let genuine = attack(lab, &store, *door, &|path| fs::write(path, &card));
    rows.planted("the genuine card of a room, taken for a hostile one", ended_well(&genuine));
    let place = store.copy(lab, "door").map_err(text)?;
    let stand_in = writer(&place, "given/report.html").map_err(text)?;
    let found = judge(&stand_in, &[], &place, &Expect { may: &Store::may, ..Expect::default() });
    let named = found.is_err_and(|said| said.contains("given/report.html was made"));
    rows.planted("a program that writes beside the store", named);
    place.clear();

    let all: Vec<(Door, Shape)> = DOORS.iter().flat_map(|d| SHAPES.iter().map(|s| (*d, *s))).collect();
    let keys: Vec<(&str, Shape)> = KEYS.iter().flat_map(|k| SHAPES.iter().map(|s| (*k, *s))).collect();
    let (few, many) = (all.len(), keys.len());
    for n in spread(lab.count(10, 10_000), few, lab.seed) {
        let Some((door, (shape, make))) = all.get(n) else { continue };
        let held = attack(lab, &store, *door, &|path| make(path, &card));
        rows.attack(held.map(drop).map_err(|what| format!("{}, {shape}: {what}", door.0)));
    }
    for n in spread(lab.count(8, 10_000), many, lab.seed) {
        let Some((key, (shape, make))) = keys.get(n) else { continue };
        let held = with_keys(lab, makers, key, &|path| make(path, &card));
        rows.attack(held.map_err(|what| format!("{key} of a reader, {shape}: {what}")));
    }
    crate::sticks::run(lab, rows);
    Ok("no file of words is read while the program runs: the catalogue is a fuzz target".to_owned())
}

/// As many numbers below `all` as are wanted, evenly spread, beginning elsewhere with another seed.
pub fn spread(wanted: u64, all: usize, seed: u64) -> impl Iterator<Item = usize> {
    let wanted = usize::try_from(wanted).unwrap_or(usize::MAX).min(all).max(1);
    let first = usize::try_from(seed).unwrap_or_default();
    (0..wanted).map(move |n| (n * all / wanted + first) % all)
}

fn ended_well(outcome: &Result<u64, String>) -> bool {
    outcome.as_ref().is_err_and(|said| said.contains("ended with Some(0)"))
}

fn attack(
    lab: &Lab,
    store: &Store,
    door: Door,
    make: &dyn Fn(&Path) -> io::Result<()>,
) -> Result<u64, String> {
    let place = store.copy(lab, "door").map_err(|e| e.to_string())?;
    make(&place.at("given/hostile.itgel-room")).map_err(|e| e.to_string())?;
    let mut words = store.words(door.2);
    words.extend(door.1.iter().map(|word| (*word).to_owned()));
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    // A name is read from a file, because it is somebody's.
    let words: Vec<&str> = words.into_iter().filter(|word| *word != "name=").collect();
    let more = if door.0.contains("receipted") { vec!["name@=../given/name"] } else { vec![] };
    fs::write(place.at("given/name"), "Б. Сарнай").map_err(|e| e.to_string())?;
    let words = [words, more].concat();
    let expect = Expect { codes: &[1, 2], mib: 384, seconds: 300, may: &Store::may, ..Expect::default() };
    let outcome = judge(lab.itgel(), &words, &place, &expect)?;
    place.clear();
    Ok(outcome.peak_kib)
}

fn with_keys(
    lab: &Lab,
    makers: &Makers,
    key: &str,
    make: &dyn Fn(&Path) -> io::Result<()>,
) -> Result<(), String> {
    let place = Place::new(lab.scratch(), "keys").map_err(|e| e.to_string())?;
    let given = crate::corpus::keys(&place, makers, &makers.world.prosecutor, &makers.world.signers());
    given
        .and_then(|()| fs::write(place.at("given/bundle"), &makers.sealed))
        .and_then(|()| fs::remove_file(place.at(&format!("given/{key}"))))
        .and_then(|()| make(&place.at(&format!("given/{key}"))))
        .map_err(|e| e.to_string())?;
    judge(
        lab.itgel(),
        &crate::corpus::words("open"),
        &place,
        &Expect { codes: &[1, 2], ..Expect::default() },
    )?;
    place.clear();
    Ok(())
}
