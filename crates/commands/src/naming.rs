//! Whether a text looks as if it named somebody (ux.md section 3): a soft note beside the field where it is typed, and in
//! the preview of a bundle. Nothing is kept, and nothing is refused.

use crate::api::case as api;
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use itgel_casefile::code::words::CodeWords;
use itgel_casefile::identifying::hints;
use itgel_casefile::places::{CAPITAL, Places};
use itgel_casefile::search::fold;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Whether a text may hold a name, a telephone or a registration number.
///
/// # Errors
/// None of its own.
pub fn look_for_names(
    _: &mut House,
    request: api::LookForNames,
    _: &Job,
) -> Result<api::NamesFound, Failure> {
    Ok(api::NamesFound { found: may_name(&request.text) })
}

/// The rule of [`hints`], with the places and code words of this country.
pub(crate) fn may_name(text: &str) -> bool {
    !hints(text, &is_known).is_empty()
}

/// Whether a folded word names no person although it is written with a capital: a code word or a place.
fn is_known(word: &str) -> bool {
    static PLACES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let aimags = &Places::builtin().aimags;
        // Many a soum bears the name of a person (Наран, Отгон, Эрдэнэ): only the capital's districts do not.
        let capital = aimags.iter().filter(|a| a.code == CAPITAL);
        let districts = capital.flat_map(|a| a.districts.iter().flat_map(|d| [&d.mn, &d.en]));
        let names = aimags.iter().flat_map(|a| [&a.mn, &a.en]).chain(districts);
        names.flat_map(|name| name.split_whitespace()).map(fold).collect()
    });
    CodeWords::builtin().find(word).is_some() || PLACES.contains(word)
}

#[cfg(test)]
mod tests {
    use super::is_known;

    #[test]
    fn a_soum_named_like_a_person_hides_no_name() {
        for place in ["багануур", "архангай", "улаанбаатар"] {
            assert!(is_known(place), "{place}");
        }
        for name in ["наран", "отгон", "эрдэнэ", "отгонбаяр"] {
            assert!(!is_known(name), "{name}");
        }
    }
}
