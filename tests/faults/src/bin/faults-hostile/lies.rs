//! Numbers that say another length, names that lead elsewhere, headers that never end.

use crate::bag::{fix_sum, raw_entry};
use crate::bombs::{Bomb, Made, Make, begun, seal};
use crate::lab::Lab as Makers;
use crate::place::Place;
use itgel_bundle::bag::FORMAT;
use std::fs::File;
use std::io::Write;
use std::path::Path;

/// All of them.
pub fn lies(makers: &Makers) -> Vec<Bomb<'_>> {
    [sizes(makers), names(makers), headers(makers)].into_iter().flatten().collect()
}

/// Numbers that say another length than there is.
fn sizes(makers: &Makers) -> Vec<Bomb<'_>> {
    let oxum = |name: &str, fault, say: fn(u64, u64) -> String| {
        let make: Make<'_> = Box::new(move |place: &Place| {
            let mut bag = makers.bag.clone();
            bag.relist();
            let info = bag.text("bag-info.txt");
            let line = info.lines().find(|l| l.starts_with("Payload-Oxum: ")).unwrap_or_default();
            let said = line.trim_start_matches("Payload-Oxum: ").split_once('.').unwrap_or_default();
            let (bytes, files) = (said.0.parse().unwrap_or(0), said.1.parse().unwrap_or(0));
            bag.edit("bag-info.txt", line, &format!("Payload-Oxum: {}", say(bytes, files)));
            bag.sign(&makers.world.room, FORMAT);
            let tar = bag.tar();
            seal(makers, place, |out| out.write_all(&tar))
        });
        Bomb { name: format!("Payload-Oxum {name}"), fault, make }
    };
    // The n-th header says another size, its sum put right.
    let header = |name: &str, fault, wanted: &'static str, size: u64| {
        let make: Make<'_> = Box::new(move |place: &Place| {
            let mut tar = makers.bag.tar();
            let name = format!("itgel-bundle/{wanted}");
            let at = tar.chunks(512).position(|block| block.starts_with(name.as_bytes())).unwrap_or(0) * 512;
            let block = tar.get_mut(at..at + 512).ok_or("no such header")?;
            block.get_mut(124..136).ok_or("a header")?.copy_from_slice(format!("{size:011o}\0").as_bytes());
            fix_sum(block);
            seal(makers, place, |out| out.write_all(&tar))
        });
        Bomb { name: format!("header of {wanted} {name}"), fault, make }
    };
    const ALL: u64 = 0o77_777_777_777;
    let attachment: &'static str = "data/attachments/1-";
    vec![
        oxum("of all numbers", "too-large", |_, files| format!("{}.{files}", u64::MAX)),
        oxum("with all numbers of files", "oxum-mismatch", |bytes, _| format!("{bytes}.{}", u64::MAX)),
        oxum("beyond all numbers", "oxum-form", |_, files| format!("{}0.{files}", u64::MAX)),
        oxum("one byte too few", "oxum-mismatch", |bytes, files| format!("{}.{files}", bytes - 1)),
        oxum("one byte too many", "oxum-mismatch", |bytes, files| format!("{}.{files}", bytes + 1)),
        oxum("of nothing", "oxum-mismatch", |_, _| "0.0".to_owned()),
        header("says eight GiB", "", "bagit.txt", ALL),
        header("says eight GiB", "", "data/report.html", ALL),
        header("says two GiB", "", "data/journal/entries.jsonl", 2 << 30),
        header("says nothing", "", "data/report.html", 0),
        header("says one byte more", "", "data/case/summary.json", 1),
        header("says eight GiB", "", attachment, ALL),
        header("says a GiB", "", attachment, 1 << 30),
    ]
}

/// Names that lead elsewhere, or are one file on another computer.
fn names(makers: &Makers) -> Vec<Bomb<'_>> {
    let deep = format!("itgel-bundle/data/{}x", "a/".repeat(40));
    let entry = |what: &str, fault, name: Vec<u8>, flag: u8, link: &'static str| {
        let make: Make<'_> = Box::new(move |place: &Place| {
            // The place itself is what an absolute name leads into.
            let root = place.root().to_string_lossy().into_owned();
            let text = String::from_utf8_lossy(&name).replace("{place}", &root);
            let raw = if name.contains(&b'{') { text.into_bytes() } else { name.clone() };
            let mut entry = raw_entry("x", flag, link, b"evil");
            let field = entry.get_mut(..100).ok_or("a header")?;
            field.fill(0);
            for (slot, byte) in field.iter_mut().zip(&raw) {
                *slot = *byte;
            }
            fix_sum(&mut entry);
            seal(makers, place, |out| {
                out.write_all(&begun(&makers.bag))?;
                out.write_all(&entry)?;
                out.write_all(&[0; 1024])
            })
        });
        Bomb { name: format!("name {what}"), fault, make }
    };
    let plain = |what, fault, name: &str| entry(what, fault, name.as_bytes().to_vec(), b'0', "");
    vec![
        plain("absolute, into the place", "tar-name-absolute", "{place}/x"),
        plain("with dots, upwards", "tar-name-dots", "itgel-bundle/../../x"),
        plain("with dots, inside", "tar-name-dots", "itgel-bundle/data/./report.html"),
        plain("that is deep", "file-extra", &deep),
        plain("with a backslash", "tar-name-unsafe", "itgel-bundle\\..\\x"),
        plain("with a drive", "tar-name-unsafe", "C:x"),
        plain("composed", "tar-name-unsafe", "itgel-bundle/data/\u{e9}"),
        plain("decomposed", "tar-name-unsafe", "itgel-bundle/data/e\u{301}"),
        plain("that folds by the Kelvin sign", "tar-name-unsafe", "itgel-bundle/data/\u{212a}"),
        plain("that folds by the long s", "tar-name-unsafe", "itgel-bundle/data/report\u{17f}"),
        plain("written from right to left", "tar-name-unsafe", "itgel-bundle/data/\u{202e}lmth"),
        plain("in other capitals", "tar-twin", "itgel-bundle/data/REPORT.html"),
        plain("twice", "tar-duplicate", "itgel-bundle/data/report.html"),
        plain("of a device of Windows", "file-extra", "itgel-bundle/data/NUL"),
        plain("that is an option", "tar-name-unsafe", "itgel-bundle/--checkpoint-action=exec=x"),
        entry("that is no text", "tar-name-unsafe", b"itgel-bundle/data/\xff\xfe".to_vec(), b'0', ""),
        entry("of a link upwards", "tar-symlink", b"itgel-bundle/data/l".to_vec(), b'2', "../../../x"),
        entry(
            "of a link beside",
            "tar-hardlink",
            b"itgel-bundle/data/l".to_vec(),
            b'1',
            "itgel-bundle/bagit.txt",
        ),
        entry("of a pipe", "tar-device", b"itgel-bundle/data/p".to_vec(), b'6', ""),
        entry("of a disk", "tar-device", b"itgel-bundle/data/p".to_vec(), b'4', ""),
    ]
}

/// Headers of the sealed file without end, and files that are long and empty.
fn headers(makers: &Makers) -> Vec<Bomb<'_>> {
    const MAGIC: &[u8] = b"age-encryption.org/v1\n";
    let file = |name: &str, fault, write: fn(&mut Vec<u8>), length: u64| {
        let make: Make<'_> = Box::new(move |place: &Place| {
            let mut bytes = Vec::new();
            write(&mut bytes);
            long_file(&place.at("given/bundle"), &bytes, length.max(bytes.len() as u64))
        });
        Bomb { name: name.to_owned(), fault, make }
    };
    let genuine: Make<'_> = Box::new(move |place: &Place| {
        // The header that opens, then two GiB of nothing.
        let head = makers.sealed.get(..300).unwrap_or_default();
        long_file(&place.at("given/bundle"), head, 2 << 30)
    });
    vec![
        file(
            "header of one line without end",
            "sealed-header",
            |b| {
                b.extend(MAGIC);
                b.extend(b"-> X25519 ".iter().chain(&b"A".repeat(64 << 20)));
            },
            0,
        ),
        file(
            "header of many keys",
            "sealed-header",
            |b| {
                b.extend(MAGIC);
                b.extend(b"-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\nEXAMPLE\n".repeat(100_000));
            },
            0,
        ),
        file(
            "header with a body without end",
            "sealed-header",
            |b| {
                b.extend(MAGIC);
                b.extend(b"-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\n");
                b.extend([b"A".repeat(64), b"\n".to_vec()].concat().repeat(500_000));
            },
            0,
        ),
        file(
            "header that asks for a passphrase of 2^30 steps",
            "",
            |b| {
                b.extend(MAGIC);
                b.extend(
                    b"-> scrypt 4gXjgLuaV0NdjbmqgZQn3g 30\nDiAVOTOXgDQlkfgRvqpZwRRGiXZ3AzLwOMOJcz8cV+s\n",
                );
                b.extend(b"--- Vn+54jqiiUCE+WZcEVY3f1sqHjlu/z1LCQ/T7Xm7qI0\n");
            },
            0,
        ),
        file("two GiB of nothing", "not-a-bundle", |_| {}, 2 << 30),
        file("longer than any bundle", "too-large", |b| b.extend(MAGIC), 3 << 30),
        file("longer than any disk", "too-large", |b| b.extend(MAGIC), 1 << 43),
        Bomb { name: "a header that opens before two GiB of nothing".into(), fault: "", make: genuine },
    ]
}

/// A file that says it is long and takes no room.
fn long_file(path: &Path, bytes: &[u8], length: u64) -> Made {
    let mut file = File::create(path).map_err(|e| e.to_string())?;
    file.write_all(bytes).and_then(|()| file.set_len(length)).map_err(|e| e.to_string())
}
