//! A stick that somebody prepared, where a backup is to be restored: no store is there yet, and whoever looks for the copies on it
//! is the first who trusts the program with anything.

use crate::place::Place;
use crate::store::make_pipe;
use crate::trial::{Expect, judge};
use itgel_faults::{Lab, Rows};
use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::Path;

/// What lies on the stick.
type Stick = (&'static str, fn(&Path) -> io::Result<()>);

const COPY: &str = "itgel-backup-00000000/20251121-021203Z";

const STICKS: [Stick; 8] = [
    ("two links in a ring", |stick| {
        ["itgel-backup-a", "itgel-backup-b"].iter().try_for_each(|name| symlink(".", stick.join(name)))
    }),
    ("a link to itself", |stick| symlink("itgel-backup-a", stick.join("itgel-backup-a"))),
    ("a link to the whole disk", |stick| symlink("/", stick.join("itgel-backup-a"))),
    ("shelves in shelves", |stick| fs::create_dir_all(stick.join("itgel-backup-a/".repeat(200)))),
    ("ten thousand copies of nothing", |stick| {
        (0..10_000).try_for_each(|n| {
            let (hour, minute, second) = (n / 3600, n / 60 % 60, n % 60);
            let name = format!("itgel-backup-00000000/20251121-{hour:02}{minute:02}{second:02}Z");
            fs::create_dir_all(stick.join(name))
        })
    }),
    ("a header that is a pipe", |stick| {
        fs::create_dir_all(stick.join(COPY))?;
        make_pipe(&stick.join(COPY).join("vault.json"))
    }),
    ("a header that never ends", |stick| {
        fs::create_dir_all(stick.join(COPY))?;
        symlink("/dev/zero", stick.join(COPY).join("vault.json"))
    }),
    ("a pipe in the place of a shelf", |stick| make_pipe(&stick.join("itgel-backup-00000000"))),
];

/// Gives the program one stick after the other.
pub fn run(lab: &Lab, rows: &mut Rows) {
    for (what, make) in STICKS {
        let held = attack(lab, make);
        rows.attack(held.map_err(|said| format!("a stick with {what}: {said}")));
    }
}

fn attack(lab: &Lab, make: fn(&Path) -> io::Result<()>) -> Result<(), String> {
    let text = |error: io::Error| error.to_string();
    let place = Place::new(lab.scratch(), "stick").map_err(text)?;
    let stick = place.at("given/stick");
    fs::create_dir(&stick).and_then(|()| make(&stick)).map_err(text)?;
    fs::write(place.at("given/words"), "намар цэнхэр морь гүүр зам").map_err(text)?;
    let words = [
        "--json",
        "--vault",
        "../given/vault",
        "--anchors",
        "../given/vault.anchors",
        "--passphrase-file",
        "../given/words",
        "restore",
        "--copy",
        "../given/stick",
        "--reason",
        "The disk broke",
    ];
    // The search takes well under a second; a ring of links took for ever.
    let expect = Expect { says: "backup-not-found", seconds: 30, ..Expect::default() };
    judge(lab.itgel(), &words, &place, &expect)?;
    place.clear();
    Ok(())
}
