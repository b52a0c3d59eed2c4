//! A wording that was spoken once is in somebody's journal by its hash. These hashes therefore never change:
//! if this test is red, undo the edit and add a file with the next version instead.

use itgel_casefile::language::Language;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::rulebook::assent::AgeSet;
use itgel_casefile::vocabulary::Purpose;

const FROZEN: &str = include_str!("frozen.txt");

#[test]
fn used_wordings_never_change() {
    let book = Rulebook::builtin();
    let mut lines = Vec::new();
    for purpose in Purpose::ALL {
        for language in Language::ALL {
            let text = book.wordings.version(*purpose, 1).unwrap().exact_text(*language);
            lines.push(format!("{} consent/{}/1/{}", super::sha256::hex(text.as_bytes()), purpose.as_str(), language.tag()));
        }
    }
    for page in &book.assent.version(1).unwrap().pages {
        for (ages, language) in AgeSet::ALL.iter().flat_map(|a| Language::ALL.iter().map(move |l| (*a, *l))) {
            let hash = super::sha256::hex(page.exact_text(ages, language).as_bytes());
            lines.push(format!("{hash} assent/{}/{}/1/{}", page.page, ages.as_str(), language.tag()));
        }
    }
    let expected: Vec<&str> = FROZEN.lines().collect();
    assert_eq!(lines, expected, "\nas they are now:\n{}\n", lines.join("\n"));
}
