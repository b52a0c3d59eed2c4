//! The door for typed text: whatever comes in from a keyboard or clipboard is tidied here, and nowhere is it
//! cut without a word (ux.md section 3, "Bad input, everywhere").

use crate::lookalikes::{LatinWords, to_cyrillic};
use crate::refusal::Refusal;
use unicode_normalization::UnicodeNormalization;

/// What kind of field a text stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line.
    Line,
    /// Several lines.
    Note,
    /// A person's name: one line, look-alikes put right, no emoji.
    Name,
    /// A code or number of letters and digits: as a name, and Latin words may be mistyped Cyrillic.
    Code,
}

/// What a field takes. Lengths are counted in characters (Unicode scalar values) after tidying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    kind: Kind,
    least: usize,
    most: usize,
}

impl Rule {
    /// One line of at most `most` characters; may be empty.
    #[must_use]
    pub const fn line(most: usize) -> Self {
        Self { kind: Kind::Line, least: 0, most }
    }
    /// Several lines, together at most `most` characters; may be empty.
    #[must_use]
    pub const fn note(most: usize) -> Self {
        Self { kind: Kind::Note, least: 0, most }
    }
    /// A name of at most `most` characters; may be empty.
    #[must_use]
    pub const fn name(most: usize) -> Self {
        Self { kind: Kind::Name, least: 0, most }
    }
    /// A code of at most `most` characters; may be empty.
    #[must_use]
    pub const fn code(most: usize) -> Self {
        Self { kind: Kind::Code, least: 0, most }
    }
    /// The same, with at least `least` characters; 1 makes the field required.
    #[must_use]
    pub const fn at_least(self, least: usize) -> Self {
        Self { least, ..self }
    }
}

/// The text as it will be kept.
///
/// # Errors
/// `text-no-emoji` in names and codes; `text-empty` when nothing is left and something is needed;
/// `text-too-short` with `least` and `missing`; `text-too-long` with `most` and `over`.
pub fn accept(raw: &str, field: &'static str, rule: Rule) -> Result<String, Refusal> {
    let strict = matches!(rule.kind, Kind::Name | Kind::Code);
    if strict && raw.chars().any(is_picture) {
        return Err(Refusal::new("text-no-emoji").at(field));
    }
    let text = tidy(raw, rule.kind);
    let length = text.chars().count();
    if length == 0 && rule.least > 0 {
        return Err(Refusal::new("text-empty").at(field));
    }
    if length < rule.least {
        let refusal = Refusal::new("text-too-short").at(field);
        return Err(refusal.with("least", rule.least).with("missing", rule.least - length));
    }
    if length > rule.most {
        let refusal = Refusal::new("text-too-long").at(field);
        return Err(refusal.with("most", rule.most).with("over", length - rule.most));
    }
    Ok(text)
}

/// The text in NFC, without control, invisible and direction characters, with tidy spaces; tidying twice
/// changes nothing more. Nothing visible is removed but surplus white space.
#[must_use]
pub fn tidy(raw: &str, kind: Kind) -> String {
    let mut seen = String::with_capacity(raw.len());
    let (mut before, mut last) = (' ', ' ');
    for c in raw.nfc() {
        let kept = match c {
            '\r' | '\n' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            // The traditional script is joined by these; anywhere else they are invisible debris.
            '\u{180B}'..='\u{180F}' | '\u{202F}' if is_traditional(last) => Some(c),
            c if c.is_whitespace() => Some(' '),
            c if is_invisible(c) => None,
            c => Some(c),
        };
        if let Some(kept) = kept {
            // A line break of Windows is two characters and one break.
            if !(c == '\n' && before == '\r') {
                seen.push(kept);
                last = kept;
            }
        }
        before = c;
    }
    let spaced = match kind {
        Kind::Note => lines(&seen),
        Kind::Line | Kind::Name | Kind::Code => words(&seen),
    };
    // Taking an invisible character out may have brought a letter and its accent together.
    let joined: String = spaced.nfc().collect();
    match kind {
        Kind::Name => to_cyrillic(&joined, LatinWords::Stay),
        Kind::Code => to_cyrillic(&joined, LatinWords::MayBeCyrillic),
        Kind::Line | Kind::Note => joined,
    }
}

/// One line: every run of white space is one space, none at the ends.
fn words(text: &str) -> String {
    // The narrow space of the traditional script joins a suffix; with nothing to join it is white space too.
    let words = text.split([' ', '\n']).map(|w| w.trim_matches('\u{202F}'));
    words.filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Several lines: no white space at the ends of a line, at most one empty line in a row, none at the ends.
fn lines(text: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    for line in text.split('\n').map(words) {
        if !(line.is_empty() && out.last().is_none_or(String::is_empty)) {
            out.push(line);
        }
    }
    while out.last().is_some_and(String::is_empty) {
        out.pop();
    }
    out.join("\n")
}

/// A letter of the traditional Mongolian script, or a variation selector after one.
fn is_traditional(c: char) -> bool {
    matches!(c, '\u{180B}'..='\u{180D}' | '\u{180F}' | '\u{1820}'..='\u{18AA}')
}

/// Control characters, zero-width characters, direction marks and overrides, variation selectors, tags,
/// the place of a pasted object.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFC}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}')
}

/// Emoji, dingbats, arrows, shapes and private pictures: nothing that a name or code could be read from.
fn is_picture(c: char) -> bool {
    matches!(c,
        '\u{20E3}' | '\u{2190}'..='\u{21FF}' | '\u{2300}'..='\u{23FF}' | '\u{2500}'..='\u{27BF}'
        | '\u{2900}'..='\u{297F}' | '\u{2B00}'..='\u{2BFF}' | '\u{3030}' | '\u{303D}' | '\u{3297}' | '\u{3299}'
        | '\u{E000}'..='\u{F8FF}' | '\u{1F000}'..='\u{1FAFF}' | '\u{F0000}'..='\u{10FFFD}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_is_tidied_silently() {
        assert_eq!(tidy("  Бат\t\tДорж \r\n нар\u{A0}", Kind::Line), "Бат Дорж нар");
        assert_eq!(tidy("а\u{200B}б\u{202E}в\u{FEFF}г\u{0007}", Kind::Line), "абвг");
        assert_eq!(tidy("И\u{200D}\u{0306}", Kind::Line), "Й", "composed after an invisible character went");
    }

    #[test]
    fn notes_keep_their_lines() {
        assert_eq!(tidy("\r\n а  \r\n\r\n\r\n\r\nб\u{2028}в \n", Kind::Note), "а\n\nб\nв");
        assert_eq!(tidy("a\rb", Kind::Note), "a\nb");
    }

    #[test]
    fn the_traditional_script_keeps_its_joiners() {
        let word = "\u{182E}\u{1823}\u{1829}\u{180B}\u{182D}\u{1823}\u{182F}\u{202F}\u{1824}\u{1828}";
        assert_eq!(tidy(word, Kind::Line), word);
        assert_eq!(tidy("а\u{180B}б", Kind::Line), "аб");
    }

    #[test]
    fn names_are_put_right_and_notes_are_not() {
        assert_eq!(tidy("Єнхжин", Kind::Name), "Өнхжин");
        assert_eq!(tidy("Єнхжин", Kind::Note), "Єнхжин");
        assert_eq!(tidy("Xyc", Kind::Name), "Xyc");
        assert_eq!(tidy("Xyc", Kind::Code), "Хус");
    }

    #[test]
    fn refusals_say_how_much() {
        let name = Rule::name(5).at_least(1);
        assert_eq!(accept(" \u{200B} ", "given", name), Err(Refusal::new("text-empty").at("given")));
        let long = accept("Өөөөөөө", "given", name);
        assert_eq!(long, Err(Refusal::new("text-too-long").at("given").with("most", 5).with("over", 2)));
        let short = accept("богино", "note", Rule::note(200).at_least(10));
        assert_eq!(
            short,
            Err(Refusal::new("text-too-short").at("note").with("least", 10).with("missing", 4))
        );
        assert_eq!(accept("  Өнөр ", "given", name), Ok("Өнөр".to_owned()));
        assert_eq!(accept("", "clan", Rule::name(5)), Ok(String::new()));
    }

    #[test]
    fn emoji_are_refused_in_names_and_codes_only() {
        for picture in ["Бат🙂", "❤", "Хус 4️⃣", "👩‍👧", "\u{F123}"] {
            assert_eq!(
                accept(picture, "f", Rule::name(60)),
                Err(Refusal::new("text-no-emoji").at("f")),
                "{picture}"
            );
            assert_eq!(accept(picture, "f", Rule::code(60)), Err(Refusal::new("text-no-emoji").at("f")));
            assert!(accept(picture, "f", Rule::note(60)).is_ok());
        }
        assert!(accept("№ 12-А/3 «б»", "f", Rule::code(60)).is_ok());
    }
}
