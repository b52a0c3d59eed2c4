//! A keeper's recovery sheet: one age identity on paper.
//!
//! Sixteen groups of five digits, each worth 16 bits (0 to 65535), each with its own check
//! digit, so that a slip of the pen is found at once and in which group. The group's number is
//! part of the check, so that a group in the wrong place is found as well (nine times of ten).

use std::array;

use zeroize::Zeroizing;

use crate::agefile::Identity;
use crate::damm::check_digit;
use crate::entropy::Entropy;
use crate::error::SealError;
use crate::fingerprint::qr_svg;

/// Groups on a sheet.
pub const GROUPS: usize = 16;

/// What one keeper of the recovery holds. Wiped when dropped; has no `Debug`.
pub struct Sheet(Identity);

impl Sheet {
    /// Makes the sheet of a new keeper.
    pub(crate) fn make(entropy: &mut dyn Entropy) -> Self {
        Self(Identity::make(entropy))
    }

    /// Reads the sixteen groups that were typed in.
    ///
    /// # Errors
    ///
    /// [`SealError::SheetGroup`] for the first group that is not right (or not there).
    pub fn from_groups<S: AsRef<str>>(groups: &[S]) -> Result<Self, SealError> {
        let mut secret = Zeroizing::new([0u8; 2 * GROUPS]);
        for (i, bytes) in secret.as_chunks_mut::<2>().0.iter_mut().enumerate() {
            let group = i + 1;
            let text = groups.get(i).ok_or(SealError::SheetGroup { group })?;
            *bytes = read_group(group, text.as_ref())?.to_be_bytes();
        }
        if groups.len() > GROUPS {
            return Err(SealError::SheetGroup { group: GROUPS + 1 });
        }
        Ok(Self(Identity::from_secret(&secret)))
    }

    /// Reads the identity's text, as the QR code on the sheet holds it.
    ///
    /// # Errors
    ///
    /// [`SealError::BadKey`].
    pub fn from_secret_text(text: &str) -> Result<Self, SealError> {
        Identity::parse(text).map(Self)
    }

    /// The sixteen groups as they are printed: five digits, a hyphen, the check digit.
    pub fn groups(&self) -> [Zeroizing<String>; GROUPS] {
        let (words, _) = self.0.secret().as_chunks::<2>();
        array::from_fn(|i| {
            let value = u16::from_be_bytes(words[i]);
            Zeroizing::new(format!("{value:05}-{}", check_of(i + 1, value)))
        })
    }

    /// The identity's text `AGE-SECRET-KEY-1…`, for the stock `age` program.
    pub fn secret_text(&self) -> Zeroizing<String> {
        self.0.to_secret_text()
    }

    /// The same text as a QR code.
    pub fn qr_svg(&self) -> Zeroizing<String> {
        let svg = qr_svg(&self.0.to_secret_text());
        Zeroizing::new(svg.expect("74 characters fit in a QR code"))
    }

    /// The public half: tells two sheets apart without showing either.
    pub fn recipient(&self) -> String {
        self.0.recipient()
    }

    pub(crate) fn identity(&self) -> &Identity {
        &self.0
    }
}

/// Checks one typed group (numbered from 1) while the person is still at it.
///
/// White space and hyphens are ignored, Arabic digits only.
///
/// # Errors
///
/// [`SealError::SheetGroup`] with the number that was given.
pub fn check_group(group: usize, text: &str) -> Result<(), SealError> {
    read_group(group, text).map(|_| ())
}

/// What stands between digits, and what nobody sees: zero width and marks of direction, which come along with a paste.
fn passed_over(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

fn read_group(group: usize, text: &str) -> Result<u16, SealError> {
    let bad = SealError::SheetGroup { group };
    let mut digits = Zeroizing::new([0u8; 6]);
    let mut count = 0;
    for c in text.chars().filter(|c| !passed_over(*c)) {
        let digit = c.to_digit(10).ok_or(bad)?;
        *digits.get_mut(count).ok_or(bad)? = u8::try_from(digit).map_err(|_| bad)?;
        count += 1;
    }
    let (check, number) = digits.split_last().ok_or(bad)?;
    let value = number.iter().fold(0u32, |n, digit| n * 10 + u32::from(*digit));
    let value = u16::try_from(value).map_err(|_| bad)?;
    if count == digits.len() && (1..=GROUPS).contains(&group) && check_of(group, value) == *check {
        Ok(value)
    } else {
        Err(bad)
    }
}

/// The check digit over the group's number in two digits and its value in five.
fn check_of(group: usize, value: u16) -> u8 {
    let mut digits = [0u8; 7];
    let number = group as u32 * 100_000 + u32::from(value);
    for (i, digit) in digits.iter_mut().rev().enumerate() {
        *digit = (number / 10u32.pow(i as u32) % 10) as u8;
    }
    check_digit(&digits)
}
