//! Fields of digits only: telephone, dates, counts, groups of a key.
//!
//! On the Windows Mongolian layout the top row gives `№ - " ₮ : . _ , % ?` and digits only with Shift. Who
//! types a phone number without Shift means the digits (ux.md section 3).

/// The top row of the Windows Mongolian Cyrillic layout without Shift, from the key of 1 to the key of 0.
const TOP_ROW: [(char, char); 10] = [
    ('№', '1'),
    ('-', '2'),
    ('"', '3'),
    ('₮', '4'),
    (':', '5'),
    ('.', '6'),
    ('_', '7'),
    (',', '8'),
    ('%', '9'),
    ('?', '0'),
];

/// The digit on the key that gives this character on the Windows Mongolian layout without Shift.
#[must_use]
pub fn of_top_row(c: char) -> Option<char> {
    TOP_ROW.iter().find(|(sign, _)| *sign == c).map(|(_, digit)| *digit)
}

/// The digits of a field, or `None` when it holds anything else.
///
/// Spaces and the usual separators are passed over. When no digit is there at all, or a sign that nobody uses
/// as a separator (`№ ₮ " _ % ?`), the text was typed on the top row and every sign is its key's digit.
#[must_use]
pub fn read(text: &str) -> Option<String> {
    let signs: Vec<char> = text.chars().filter(|c| !c.is_whitespace() && !is_quiet(*c)).collect();
    let any_digit = signs.iter().any(|c| plain(*c).is_some());
    let telling = signs.iter().any(|c| matches!(c, '№' | '₮' | '"' | '_' | '%' | '?'));
    let by_key = telling || !any_digit;
    let mut digits = String::new();
    for c in signs {
        match (plain(c), of_top_row(c)) {
            (Some(digit), _) => digits.push(digit),
            (None, Some(digit)) if by_key => digits.push(digit),
            (None, _) if matches!(c, '-' | '.' | ',' | ':' | '/' | '(' | ')' | '+' | '–') => {}
            (None, _) => return None,
        }
    }
    Some(digits)
}

/// Invisible characters that come along with a copied number.
fn is_quiet(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// A digit in ASCII, full width, or of the traditional script.
fn plain(c: char) -> Option<char> {
    let from = match c {
        '0'..='9' => return Some(c),
        '\u{FF10}'..='\u{FF19}' => 0xFF10,
        '\u{1810}'..='\u{1819}' => 0x1810,
        _ => return None,
    };
    char::from_digit(u32::from(c) - from, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_without_shift_is_the_digit_of_the_key() {
        assert_eq!(read("№-\"₮:._,%?"), Some("1234567890".to_owned()));
        assert_eq!(read("-.:,"), Some("2658".to_owned()), "only signs: typed");
        assert_eq!(read("99№№-\"₮:"), Some("99112345".to_owned()), "Shift was held for the first two");
    }

    #[test]
    fn pasted_numbers_keep_their_separators_as_separators() {
        assert_eq!(read(" 9911-2345 "), Some("99112345".to_owned()));
        assert_eq!(read("+976 (99) 11.23.45"), Some("97699112345".to_owned()));
        assert_eq!(read("\u{202A}9911\u{200E}2345\u{202C}"), Some("99112345".to_owned()));
        assert_eq!(read("１２᠓"), Some("123".to_owned()));
    }

    #[test]
    fn anything_else_is_not_a_number() {
        for text in ["9911a345", "Хус", "12 km", "½", "99#11"] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(read("  "), Some(String::new()));
    }

    #[test]
    fn every_digit_has_one_key() {
        for digit in '0'..='9' {
            assert_eq!(TOP_ROW.iter().filter(|(_, d)| *d == digit).count(), 1);
        }
    }
}
