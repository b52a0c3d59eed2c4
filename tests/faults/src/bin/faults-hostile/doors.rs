//! Files that come from elsewhere through every other door of the program: cards of other rooms, rosters, counts, receipts, a
//! bundle with its keys, a stick with backups. What a store writes of such a try is its own journal, and nothing else.

use crate::genuine::{Rooms, Store};
use crate::lab::Lab as Makers;
use crate::place::Place;
use crate::store::{make_pipe, may};
use crate::trial::{Expect, judge, writer};
use itgel_faults::world::copy_tree;
use itgel_faults::{Lab, Rows};
use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::Path;

/// A door: the words of the command, who may ask, in which of the rooms, and the file that really comes through it.
type Door = (&'static str, &'static [&'static str], &'static str, Store, fn(&Rooms) -> &[u8]);

/// What stands for the hostile file is always this path.
const PATH: &str = "path=../given/hostile.itgel-room";

const DOORS: [Door; 6] = [
    ("a room's card", &["people", "take_room", PATH], "supervisor", Store::Alone, |rooms| &rooms.card),
    ("a roster, looked at", &["people", "look_at_roster", PATH], "supervisor", Store::Sender, |rooms| {
        &rooms.roster
    }),
    ("a roster", &["people", "take_roster", PATH], "supervisor", Store::Sender, |rooms| &rooms.roster),
    ("counts", &["people", "take_counts", PATH], "supervisor", Store::Sender, |rooms| &rooms.counts),
    ("a receipt", &["export", "take_receipt", PATH], "case_officer", Store::Sender, |rooms| &rooms.receipt),
    (
        "a bundle to be receipted",
        // A name is read from a file, because it is somebody's.
        &["export", "make_receipt", PATH, "name@=../given/name", "position=", "folder=out"],
        "supervisor",
        Store::Receiver,
        |rooms| &rooms.bundle,
    ),
];

/// Codes that say that the call itself was off: the file was never read.
const UNREACHED: [&str; 3] = ["usage-", "folder-", "request-"];

/// How a hostile file is made; what really comes through that door is what many begin from.
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
    ("genuine, and a byte more", |path, own| fs::write(path, [own, b"\n"].concat())),
    ("genuine, and once more", |path, own| fs::write(path, [own, own].concat())),
    ("genuine, with a mark before it", |path, own| fs::write(path, [b"\xef\xbb\xbf", own].concat())),
    ("genuine, with lines of Windows", |path, own| {
        fs::write(path, String::from_utf8_lossy(own).replace('\n', "\r\n"))
    }),
    ("genuine, its name decomposed", |path, own| {
        let text = String::from_utf8_lossy(own).into_owned();
        fs::write(path, text.replacen('"', "\"\u{435}\u{308}", 1))
    }),
];

/// Files of keys for `itgel verify`, each hostile in its turn.
const KEYS: [&str; 4] = ["bundle", "identity", "signers", "log.pem"];

/// Runs the row.
pub fn run(lab: &Lab, makers: &Makers, rows: &mut Rows) -> Result<String, String> {
    let text = |e: io::Error| e.to_string();
    let two = Rooms::meet(lab)?;
    // Each door takes what is genuine, or no shape of it was ever looked at.
    for door in DOORS {
        let genuine = attack(lab, &two, door, &|path| fs::write(path, (door.4)(&two)));
        rows.planted(&format!("{}, genuine, taken for a hostile one", door.0), came_through(&genuine));
    }
    let (last, own) = (DOORS[5], two.bundle.clone());
    let nowhere: &[&str] = &["export", "make_receipt", PATH, "name@=../given/name", "position=", "folder=no"];
    let unread = attack(lab, &two, (last.0, nowhere, last.2, last.3, last.4), &|path| fs::write(path, &own));
    let named = unread.is_err_and(|said| said.contains("was not reached"));
    rows.planted("a call that is refused before its file is read", named);
    let place = laid_out(lab, &two, Store::Alone)?;
    let stand_in = writer(&place, "given/report.html").map_err(text)?;
    let found = judge(&stand_in, &[], &place, &Expect { may: &may, ..Expect::default() });
    let named = found.is_err_and(|said| said.contains("given/report.html was made"));
    rows.planted("a program that writes beside the store", named);
    place.clear();

    let all: Vec<(Door, Shape)> = DOORS.iter().flat_map(|d| SHAPES.iter().map(|s| (*d, *s))).collect();
    let keys: Vec<(&str, Shape)> = KEYS.iter().flat_map(|k| SHAPES.iter().map(|s| (*k, *s))).collect();
    let (few, many) = (all.len(), keys.len());
    for n in spread(lab.count(10, 10_000), few, lab.seed) {
        let Some((door, (shape, make))) = all.get(n) else { continue };
        let held = attack(lab, &two, *door, &|path| make(path, (door.4)(&two)));
        rows.attack(held.map(drop).map_err(|what| format!("{}, {shape}: {what}", door.0)));
    }
    for n in spread(lab.count(8, 10_000), many, lab.seed) {
        let Some((key, (shape, make))) = keys.get(n) else { continue };
        let held = with_keys(lab, makers, key, &|path| make(path, &two.card));
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

/// Whether the door took it: the program ended well, or wrote what it makes of such a file.
fn came_through(outcome: &Result<u64, String>) -> bool {
    outcome.as_ref().is_err_and(|said| said.contains("ended with Some(0)") || said.starts_with("here/out"))
}

/// A place with a copy of that store in it, and a folder to write to.
fn laid_out(lab: &Lab, rooms: &Rooms, store: Store) -> Result<Place, String> {
    let text = |e: io::Error| e.to_string();
    let place = Place::new(lab.scratch(), "door").map_err(text)?;
    for part in ["vault", "vault.anchors"] {
        copy_tree(&rooms.home(store).join(part), &place.at("given").join(part)).map_err(text)?;
    }
    fs::create_dir(place.at("here/out")).map_err(text)?;
    fs::write(place.at("given/name"), "Б. Сарнай").map_err(text)?;
    Ok(place)
}

fn attack(
    lab: &Lab,
    rooms: &Rooms,
    (_, call, role, store, _): Door,
    make: &dyn Fn(&Path) -> io::Result<()>,
) -> Result<u64, String> {
    let place = laid_out(lab, rooms, store)?;
    let (name, passphrase) = rooms.who(store, role);
    fs::write(place.at("given/passphrase"), passphrase).map_err(|e| e.to_string())?;
    make(&place.at("given/hostile.itgel-room")).map_err(|e| e.to_string())?;
    let door = ["--json", "--vault", "../given/vault", "--anchors", "../given/vault.anchors"];
    let who = ["--person", &name, "--passphrase-file", "../given/passphrase"];
    let words: Vec<&str> = door.iter().chain(&who).chain(call).copied().collect();
    let expect = Expect { never: &UNREACHED, mib: 384, seconds: 300, may: &may, ..Expect::default() };
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
