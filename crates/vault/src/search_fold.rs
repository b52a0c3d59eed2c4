//! What is searched is folded first, on both sides alike: SQLite's own folding leaves Cyrillic alone
//! (ecosystem.md, measured), and people type Latin look-alikes and letters of old keyboards for Mongolian
//! ones (ux.md section 3).

/// Folds text for search: small letters, look-alikes made one, everything but letters and digits left out.
///
/// `ү`, `у`, `y` and `ї` become one letter, `ө`, `є` and `ѳ` another: a search that finds a little too much
/// is put right with one look, a search that finds nothing sends people astray.
#[must_use]
pub fn fold(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()).map(fold_letter).collect()
}

fn fold_letter(letter: char) -> char {
    match letter {
        'a' => 'а',
        'b' => 'в',
        'c' => 'с',
        'e' => 'е',
        'h' => 'н',
        'k' => 'к',
        'm' => 'м',
        'o' => 'о',
        'p' => 'р',
        't' => 'т',
        'x' => 'х',
        'y' | 'ү' | 'ї' => 'у',
        'є' | 'ѳ' => 'ө',
        'ё' => 'е',
        other => other,
    }
}
