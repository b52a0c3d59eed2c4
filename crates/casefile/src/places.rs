//! Aimags with their soums, the capital with its districts, and helplines, as data. Codes are stored, never names: Сүхбаатар is
//! an aimag and a district.

use crate::language::Language;
use crate::refusal::Refusal;
use crate::rulebook::{Review, RulebookFault, Source, parse, sound};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Code of the capital.
pub const CAPITAL: &str = "MN-1";

/// An aimag, or the capital.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aimag {
    /// Code of ISO 3166-2.
    pub code: String,
    /// Mongolian name.
    pub mn: String,
    /// English name.
    pub en: String,
    /// IANA time zone.
    pub zone: String,
    /// Districts of the capital, soums of an aimag, in Mongolian order.
    pub districts: Vec<District>,
}

/// A district of the capital, or a soum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct District {
    /// Our code: the capital's, a stroke, a Latin word.
    pub code: String,
    /// Mongolian name.
    pub mn: String,
    /// English name.
    pub en: String,
}

/// A number that is called for help, the same in the whole country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helpline {
    /// Number to dial.
    pub number: String,
    /// Mongolian name.
    pub mn: String,
    /// English name.
    pub en: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlacesFile {
    #[serde(rename = "format")]
    _format: u32,
    version: u32,
    review: Review,
    #[serde(rename = "sources")]
    _sources: Vec<String>,
    aimags: Vec<Aimag>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HelplinesFile {
    #[serde(rename = "format")]
    _format: u32,
    #[serde(rename = "version")]
    _version: u32,
    #[serde(rename = "review")]
    _review: Review,
    #[serde(rename = "sources")]
    _sources: Vec<String>,
    helplines: Vec<Helpline>,
}

/// Places and helplines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Places {
    /// Version of the list of places.
    pub version: u32,
    /// Who still has to look.
    pub review: Review,
    /// Aimags and capital, the capital first.
    pub aimags: Vec<Aimag>,
    /// Helplines by number.
    pub helplines: Vec<Helpline>,
}

impl Places {
    /// The places inside this program.
    ///
    /// # Panics
    /// Never in a program whose tests passed: the embedded files are constants, and a test reads them.
    #[must_use]
    pub fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<Places> = LazyLock::new(|| {
            let places = include_str!("../../../assets/places/places.json");
            let helplines = include_str!("../../../assets/places/helplines.json");
            Places::read(
                &Source { file: "places/places.json", text: places },
                &Source { file: "places/helplines.json", text: helplines },
            )
            .expect("the embedded places are constants that the tests read")
        });
        &BUILTIN
    }

    /// Reads and checks the lists.
    ///
    /// # Errors
    /// Malformed, newer than this program, a code twice, a name missing.
    pub fn read(places: &Source<'_>, helplines: &Source<'_>) -> Result<Self, RulebookFault> {
        let file: PlacesFile = parse(places)?;
        let mut codes = BTreeSet::new();
        for aimag in &file.aimags {
            sound(codes.insert(aimag.code.clone()), places.file, "a code stands twice")?;
            sound(!(aimag.mn.is_empty() || aimag.en.is_empty()), places.file, "a name is missing")?;
            for district in &aimag.districts {
                let inside =
                    district.code.strip_prefix(&aimag.code).is_some_and(|rest| rest.starts_with('/'));
                sound(inside, places.file, "a district's code does not begin with its aimag's")?;
                sound(codes.insert(district.code.clone()), places.file, "a code stands twice")?;
                sound(!(district.mn.is_empty() || district.en.is_empty()), places.file, "a name is missing")?;
            }
        }
        let lines: HelplinesFile = parse(helplines)?;
        let dialled =
            |l: &Helpline| l.number.bytes().all(|b| b.is_ascii_digit()) && (3..=8).contains(&l.number.len());
        sound(lines.helplines.iter().all(dialled), helplines.file, "a number is of 3 to 8 digits")?;
        let named = |l: &Helpline| !(l.mn.is_empty() || l.en.is_empty());
        sound(lines.helplines.iter().all(named), helplines.file, "a name is missing")?;
        Ok(Self {
            version: file.version,
            review: file.review,
            aimags: file.aimags,
            helplines: lines.helplines,
        })
    }

    /// The aimag with a code.
    #[must_use]
    pub fn aimag(&self, code: &str) -> Option<&Aimag> {
        self.aimags.iter().find(|a| a.code == code)
    }

    /// The name of an aimag or district by its code.
    #[must_use]
    pub fn name(&self, code: &str, language: Language) -> Option<&str> {
        let aimags = self.aimags.iter().map(|a| (&a.code, &a.mn, &a.en));
        let districts = self.aimags.iter().flat_map(|a| &a.districts).map(|d| (&d.code, &d.mn, &d.en));
        let (_, mn, en) = aimags.chain(districts).find(|(c, ..)| *c == code)?;
        Some(match language {
            Language::Mongolian => mn,
            Language::English => en,
        })
    }

    /// Checks an aimag and a district, each of which may be empty.
    ///
    /// # Errors
    /// `place-unknown` at `aimag` or `district`; `district-elsewhere` when it is not of that aimag.
    pub fn check(&self, aimag: &str, district: &str) -> Result<(), Refusal> {
        let here = self.aimag(aimag);
        if !aimag.is_empty() && here.is_none() {
            return Err(Refusal::new("place-unknown").at("aimag"));
        }
        if district.is_empty() || here.is_some_and(|a| a.districts.iter().any(|d| d.code == district)) {
            return Ok(());
        }
        let known = self.aimags.iter().any(|a| a.districts.iter().any(|d| d.code == district));
        let code = if known { "district-elsewhere" } else { "place-unknown" };
        Err(Refusal::new(code).at("district"))
    }
}
