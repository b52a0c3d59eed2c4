//! Names in three fields: clan, patronymic or matronymic, given name (domain.md 4.7). People are addressed and
//! sorted by the given name; the short form is «Б.Болд».

use crate::event::Names;
use crate::refusal::Refusal;
use crate::search::sort_key;
use crate::text::{self, Rule};

/// Longest name in one field, in characters (ux.md 4.5).
pub const MOST: usize = 60;

/// The names tidied: at least one of them, or "not known".
///
/// # Errors
/// `names-missing` when there is neither; `names-known-and-not` when there are both; `text-no-emoji`,
/// `text-too-long` with the field.
pub fn accept(names: &Names, not_known: bool) -> Result<Names, Refusal> {
    let field = |raw: &str, field| text::accept(raw, field, Rule::name(MOST));
    let tidied = Names {
        clan: field(&names.clan, "clan")?,
        patronymic: field(&names.patronymic, "patronymic")?,
        given: field(&names.given, "given")?,
    };
    let none = tidied == Names::default();
    match (none, not_known) {
        (true, false) => Err(Refusal::new("names-missing").at("given")),
        (false, true) => Err(Refusal::new("names-known-and-not").at("given")),
        _ => Ok(tidied),
    }
}

/// «Б.Болд»: the first letter of the patronymic and the given name; the patronymic or clan alone when there is
/// no given name.
#[must_use]
pub fn short(names: &Names) -> String {
    let only = if names.patronymic.is_empty() { &names.clan } else { &names.patronymic };
    match (names.patronymic.chars().next(), names.given.is_empty()) {
        (_, true) => only.clone(),
        (Some(initial), false) => format!("{initial}.{}", names.given),
        (None, false) => names.given.clone(),
    }
}

/// All that is known, in the order of Mongolian papers: clan, patronymic, given name.
#[must_use]
pub fn full(names: &Names) -> String {
    let parts = [&names.clan, &names.patronymic, &names.given];
    parts.iter().filter(|p| !p.is_empty()).map(|p| p.as_str()).collect::<Vec<_>>().join(" ")
}

/// Bytes to sort people by: given name, then patronymic, then clan; people without a given name come by what
/// there is.
#[must_use]
pub fn order(names: &Names) -> Vec<u8> {
    let mut key = Vec::new();
    for part in [&names.given, &names.patronymic, &names.clan].into_iter().filter(|p| !p.is_empty()) {
        key.extend(sort_key(part));
        key.push(0);
    }
    key
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn names(clan: &str, patronymic: &str, given: &str) -> Names {
        Names { clan: clan.to_owned(), patronymic: patronymic.to_owned(), given: given.to_owned() }
    }

    #[test]
    fn one_name_is_enough_and_none_must_be_said() {
        assert_eq!(accept(&names("", "", " Єнєр "), false), Ok(names("", "", "Өнөр")));
        assert_eq!(accept(&names("Боржигин", "", ""), false), Ok(names("Боржигин", "", "")));
        assert_eq!(accept(&names("", " ", ""), false).unwrap_err().code, "names-missing");
        assert_eq!(accept(&names("", "", ""), true), Ok(Names::default()));
        assert_eq!(accept(&names("", "", "Болд"), true).unwrap_err().code, "names-known-and-not");
    }

    #[test]
    fn refusals_name_the_field() {
        let refused = accept(&names("", "Бат🙂", "Болд"), false).unwrap_err();
        assert_eq!((refused.code, refused.field), ("text-no-emoji", Some("patronymic")));
        let refused = accept(&names(&"а".repeat(61), "", "Болд"), false).unwrap_err();
        assert_eq!((refused.code, refused.field), ("text-too-long", Some("clan")));
        assert!(accept(&names(&"а".repeat(60), "", "Болд"), false).is_ok());
    }

    #[test]
    fn the_short_form_is_initial_and_given_name() {
        assert_eq!(short(&names("Боржигин", "Бат", "Болд")), "Б.Болд");
        assert_eq!(short(&names("", "", "Болд")), "Болд");
        assert_eq!(short(&names("Боржигин", "Бат", "")), "Бат");
        assert_eq!(short(&names("Боржигин", "", "")), "Боржигин");
        assert_eq!(full(&names("Боржигин", "Батын", "Болд")), "Боржигин Батын Болд");
        assert_eq!(full(&names("", "", "Anna")), "Anna");
    }

    #[test]
    fn people_sort_by_given_name() {
        let mut people = [
            names("", "Ааш", "Үүрий"),
            names("", "Бат", "Өнөр"),
            names("", "Ян", "Анар"),
            names("", "Бат", "Анар"),
            names("", "Цэрэн", "Уянга"),
        ];
        people.sort_by_key(order);
        let shown: Vec<String> = people.iter().map(short).collect();
        assert_eq!(shown, ["Б.Анар", "Я.Анар", "Б.Өнөр", "Ц.Уянга", "А.Үүрий"]);
    }
}
