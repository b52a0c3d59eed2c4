//! How numbers and days are written (ux.md section 3): a decimal comma in Mongolian, a point in English, no
//! grouping of thousands; days as `2025.11.21` in both.

use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentValue};

/// A number in a message. Whole numbers are exact up to 2^53.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Number(f64);

macro_rules! from {
    ($($kind:ty),+) => {$(
        impl From<$kind> for Number {
            fn from(value: $kind) -> Self {
                Self(value as f64)
            }
        }
    )+};
}
from!(u8, u16, u32, u64, usize, i16, i32, i64, f32, f64);

impl From<Number> for FluentValue<'_> {
    fn from(number: Number) -> Self {
        FluentValue::from(number.0)
    }
}

impl Number {
    /// Reads digits as they are stored: `12`, `-3`, `0.5`. Nothing else is a number.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let shaped = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        if shaped { text.parse().ok().map(Self) } else { None }
    }
}

/// A calendar day as it is shown in both languages.
#[must_use]
pub fn day(year: i32, month: u32, day: u32) -> String {
    format!("{year:04}.{month:02}.{day:02}")
}

/// `NUMBER($x, …)` of the catalogue: notes how many digits are wanted. What is not a number is shown as it is.
pub(crate) fn function<'a>(values: &[FluentValue<'a>], options: &FluentArgs<'_>) -> FluentValue<'a> {
    match values.first() {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            number.options.merge(options);
            FluentValue::Number(number)
        }
        Some(other) => other.clone(),
        None => FluentValue::Error,
    }
}

/// Formatter of the Mongolian bundle.
pub(crate) fn mongolian<M>(value: &FluentValue, _: &M) -> Option<String> {
    number(value, ",")
}

/// Formatter of the English bundle.
pub(crate) fn english<M>(value: &FluentValue, _: &M) -> Option<String> {
    number(value, ".")
}

fn number(value: &FluentValue, mark: &str) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(written(number).replace('.', mark)),
        _ => None,
    }
}

/// At most three digits after the mark unless the message says otherwise, at least as many as it says: the
/// rule of `Intl.NumberFormat`, so that Rust and the window agree.
fn written(number: &FluentNumber) -> String {
    let least = number.options.minimum_fraction_digits.unwrap_or(0);
    let most = number.options.maximum_fraction_digits.unwrap_or(3).max(least);
    let mut text = format!("{:.most$}", number.value);
    if let Some(dot) = text.find('.') {
        while text.ends_with('0') && text.len() > dot + 1 + least {
            text.pop();
        }
        if text.ends_with('.') {
            text.pop();
        }
    }
    if text == "-0" { "0".to_owned() } else { text }
}
