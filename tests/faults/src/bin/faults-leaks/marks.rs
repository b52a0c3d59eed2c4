//! Markers: words that stand nowhere else, and every spelling in which they could leak.

use itgel_commands::play::chance::Chance;
use itgel_faults::day::Kind;
use itgel_faults::room::Member;
use itgel_faults::texts::Ear;
use std::path::{Path, PathBuf};

/// What is typed into the fields of one day. It is drawn and stands in no program, so that where it is found it was left.
#[derive(Clone)]
pub struct Marks {
    /// In every text and name.
    stem: String,
    /// In every number.
    number: String,
    /// Telephones and registration numbers.
    digits: Vec<String>,
    /// Passphrases of the three people, and one that is nobody's at first.
    passphrases: Vec<String>,
}

const LETTERS: [char; 12] = ['ж', 'ё', 'м', 'ө', 'х', 'ү', 'й', 'б', 'л', 'ц', 'э', 'ш'];
const SIGNS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

impl Marks {
    /// The same number draws the same.
    pub fn new(seed: u64) -> Self {
        let mut chance = Chance::new(seed ^ 0x5EED);
        let letters = |chance: &mut Chance, count: usize| -> String {
            (0..count).filter_map(|_| LETTERS.get(usize::try_from(chance.between(0, 11)).ok()?)).collect()
        };
        // Both letters that have two spellings are in it.
        let stem = format!("Ш{}йө{}ё", letters(&mut chance, 4), letters(&mut chance, 3));
        let sign = |chance: &mut Chance| {
            SIGNS.get(usize::try_from(chance.between(0, 31)).unwrap_or(0)).copied().unwrap_or(b'A')
        };
        let number: String = (0..12).map(|_| char::from(sign(&mut chance))).collect();
        let digits = [
            format!("88{:06}", chance.between(0, 999_999)),
            format!("99{:06}", chance.between(0, 999_999)),
            format!(
                "УБ17{:02}{:02}{:02}",
                chance.between(21, 32),
                chance.between(1, 28),
                chance.between(10, 99)
            ),
        ];
        let phrase = |chance: &mut Chance| (0..5).map(|_| letters(chance, 6)).collect::<Vec<_>>().join(" ");
        let passphrases = (0..4).map(|_| phrase(&mut chance)).collect();
        Self { stem, number, digits: digits.into(), passphrases }
    }

    /// The people of the room. Their names are on the unlock screen, their passphrases nowhere.
    pub fn members(&self) -> Vec<Member> {
        let people = [
            ("Ахлах", "supervisor", "4831"),
            ("Ярилцагч", "interviewer", "7205"),
            ("Ажилтан", "case_officer", "9164"),
        ];
        let member = |((name, role, pin), passphrase): ((&str, &'static str, &'static str), &String)| {
            Member { name: name.to_owned(), role, passphrase: passphrase.clone(), pin }
        };
        people.into_iter().zip(&self.passphrases).map(member).collect()
    }

    /// What is typed into a field.
    pub fn typed(&self, field: &str, kind: Kind) -> String {
        let digits = |n: usize| self.digits.get(n).cloned().unwrap_or_default();
        match kind {
            Kind::Words => format!("{} үг", self.stem),
            Kind::Name => self.stem.clone(),
            Kind::Number => self.number.clone(),
            Kind::Phone if field.starts_with("record_identity") => digits(0),
            Kind::Phone => digits(1),
            Kind::Registration => digits(2),
            Kind::Passphrase => self.passphrases.last().cloned().unwrap_or_default(),
        }
    }

    /// A text with a marker in it.
    pub fn text(&self) -> String {
        self.typed("", Kind::Words)
    }

    /// Every text that has to be found nowhere, in every spelling.
    pub fn needles(&self) -> Vec<Vec<u8>> {
        self.all().flat_map(|text| spellings(text)).collect()
    }

    fn all(&self) -> impl Iterator<Item = &String> {
        [&self.stem, &self.number].into_iter().chain(&self.digits).chain(&self.passphrases)
    }

    /// Listens for them at the door of the program.
    pub fn ear(&self) -> Ear {
        let marks = self.clone();
        Ear::new(Box::new(move |text| marks.all().any(|mark| text.contains(mark))))
    }
}

/// UTF-8 and UTF-16 of both orders, each with its letters in one and in two pieces, base64 wherever it may begin, hexadecimal.
pub fn spellings(text: &str) -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = Vec::new();
    for form in [text.to_owned(), apart(text)] {
        let utf16 = |bytes: fn(u16) -> [u8; 2]| form.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        let hex = |upper: bool| -> Vec<u8> {
            let text = itgel_seal::digest::to_hex(form.as_bytes());
            if upper { text.to_ascii_uppercase().into_bytes() } else { text.into_bytes() }
        };
        all.extend([
            form.clone().into_bytes(),
            utf16(u16::to_le_bytes),
            utf16(u16::to_be_bytes),
            hex(false),
            hex(true),
        ]);
        for before in 0..3 {
            all.push(base64(form.as_bytes(), before, false));
            all.push(base64(form.as_bytes(), before, true));
        }
    }
    all.sort();
    all.dedup();
    all
}

/// With each letter that Unicode knows as two pieces in two pieces (NFD).
fn apart(text: &str) -> String {
    text.replace('й', "и\u{306}").replace('Й', "И\u{306}").replace('ё', "е\u{308}").replace('Ё', "Е\u{308}")
}

/// The part of the base64 of something that holds these bytes, where so many bytes of a group come before them.
fn base64(bytes: &[u8], before: usize, for_addresses: bool) -> Vec<u8> {
    let alphabet: &[u8; 64] = if for_addresses {
        b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    } else {
        b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    };
    let skip = (3 - before) % 3;
    let whole = bytes.get(skip..).unwrap_or_default();
    let digit = |n: u32| alphabet.get(n as usize & 63).copied().unwrap_or(b'A');
    let four = |three: &[u8]| {
        let n = three.iter().fold(0u32, |n, byte| n << 8 | u32::from(*byte));
        [digit(n >> 18), digit(n >> 12), digit(n >> 6), digit(n)]
    };
    whole.chunks_exact(3).flat_map(four).collect()
}

/// The files in which one of these stands.
pub fn showing(files: &[PathBuf], needles: &[Vec<u8>]) -> Vec<PathBuf> {
    let shows = |path: &&PathBuf| std::fs::read(path).is_ok_and(|bytes| holds(&bytes, needles));
    files.iter().filter(shows).cloned().collect()
}

/// Whether one of these stands in some bytes.
pub fn holds(bytes: &[u8], needles: &[Vec<u8>]) -> bool {
    needles
        .iter()
        .filter(|needle| needle.len() > 5)
        .any(|needle| memchr::memmem::find(bytes, needle).is_some())
}

/// Whether the name of a file says one of these.
pub fn named(path: &Path, needles: &[Vec<u8>]) -> bool {
    holds(path.to_string_lossy().as_bytes(), needles)
}
