//! Properties of the door for text, of search and of digits: for every input, not for chosen ones.

use itgel_casefile::digits;
use itgel_casefile::identifying::{Hint, hints};
use itgel_casefile::search::{finds, fold, sort_key};
use itgel_casefile::text::{Kind, Rule, accept, tidy};
use proptest::prelude::*;
use unicode_normalization::is_nfc;

const KINDS: [Kind; 4] = [Kind::Line, Kind::Note, Kind::Name, Kind::Code];

/// Any text, rich in what troubles: invisible characters, breaks, marks, look-alikes, old encodings.
fn troubled() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => any::<char>().prop_map(String::from),
        2 => "[а-яА-ЯөүӨҮ]{1,6}",
        1 => "[a-zA-Z]{1,6}",
        2 => prop::sample::select(vec![
            "\u{200B}", "\u{202E}", "\u{FEFF}", "\r\n", "\n", "\t", " ", "\u{A0}", "\u{0306}", "\u{0308}", "Є", "ї",
            "\u{180B}", "\u{182E}", "\u{202F}", "🙂", "\u{0}", "e\u{301}", "y", "Y", "9", "-",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn tidying_twice_changes_nothing_more(text in troubled()) {
        for kind in KINDS {
            let once = tidy(&text, kind);
            prop_assert_eq!(&tidy(&once, kind), &once, "{:?}", kind);
            prop_assert!(is_nfc(&once));
            prop_assert_eq!(once.trim(), &once);
        }
    }

    #[test]
    fn nothing_invisible_remains(text in troubled()) {
        for kind in KINDS {
            let kept = tidy(&text, kind);
            let bad = |c: char| (c.is_control() && !(c == '\n' && kind == Kind::Note))
                || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
            prop_assert!(!kept.contains(bad), "{kept:?}");
            prop_assert!(!kept.contains("  "));
        }
    }

    /// Nothing is cut: what is too long is refused with the number, and what is taken is all of it.
    #[test]
    fn lengths_are_told_never_cut(text in troubled(), most in 0usize..12) {
        let whole = tidy(&text, Kind::Line);
        let length = whole.chars().count();
        match accept(&text, "f", Rule::line(most)) {
            Ok(kept) => prop_assert_eq!(kept, whole),
            Err(refusal) => {
                prop_assert_eq!(refusal.code, "text-too-long");
                prop_assert_eq!(refusal.args.get("over"), Some(&(length - most).to_string()));
            }
        }
    }

    #[test]
    fn everything_is_found_by_itself(text in troubled()) {
        prop_assert!(finds(&text, &text));
        prop_assert_eq!(fold(&fold(&text)), fold(&text));
    }

    #[test]
    fn case_and_spaces_do_not_hide_anything(word in "[а-яөү]{1,9}", digits in "[0-9]{4}") {
        let text = format!("{word} {digits}");
        prop_assert!(finds(&text.to_uppercase(), &text));
        let close = format!("{word}{digits}");
        prop_assert!(finds(&close, &text.to_uppercase()));
    }

    #[test]
    fn the_order_is_an_order(a in troubled(), b in troubled()) {
        prop_assert_eq!(sort_key(&a) == sort_key(&b), tidy(&a, Kind::Line) == tidy(&b, Kind::Line));
    }

    #[test]
    fn digits_give_digits_only(text in troubled()) {
        if let Some(read) = digits::read(&text) {
            prop_assert!(read.bytes().all(|b| b.is_ascii_digit()));
            prop_assert_eq!(digits::read(&read), Some(read.clone()));
        }
    }

    #[test]
    fn typed_without_shift_is_typed_with_it(number in "[0-9]{1,12}") {
        let row = "?№-\"₮:._,%";
        let signs: String = number.bytes().map(|b| row.chars().nth(usize::from(b - b'0')).unwrap()).collect();
        prop_assert_eq!(digits::read(&signs), Some(number));
    }

    #[test]
    fn a_telephone_number_in_a_sentence_is_noticed(number in "[6-9][0-9]{7}", before in "[а-я ]{0,10}", after in "[а-я .]{0,10}") {
        let text = format!("{before} {number} {after}");
        prop_assert!(hints(&text, &|_| false).contains(&Hint::Phone), "{text}");
    }
}

/// A letter whose replacement is composed with the mark after it: the mark and what follows are one word with it.
#[test]
fn a_mark_does_not_end_a_word() {
    for (typed, kept) in [
        ("Үy\u{306}X", "ҮўХ"),
        ("Үy\u{327}\u{306}X", "Үў\u{327}Х"),
        ("Бy\u{306}", "Бў"),
        ("y\u{306}X", "y\u{306}X"),
        ("Бe\u{301}X", "Б\u{e9}X"),
    ] {
        assert_eq!(tidy(typed, Kind::Name), kept, "{typed}");
        for kind in KINDS {
            let once = tidy(typed, kind);
            assert_eq!(tidy(&once, kind), once, "{typed} {kind:?}");
        }
    }
}
