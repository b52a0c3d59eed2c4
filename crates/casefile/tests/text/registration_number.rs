//! Registration numbers: the pattern blocks, everything else only warns. All numbers here are invented.

use itgel_casefile::event::Birth;
use itgel_casefile::places::Places;
use itgel_casefile::registration_number::{Oddity, Sex, Tables, read};
use itgel_casefile::rulebook::Source;
use itgel_casefile::time::Day;
use proptest::prelude::*;

fn tables() -> &'static Tables {
    Tables::builtin()
}

/// The number with the one last digit that the public rule accepts.
fn with_check_digit(nine: &str) -> String {
    let fitting: Vec<String> = (0..10)
        .map(|d| format!("{nine}{d}"))
        .filter(|n| read(n).unwrap().check_digit_fits(tables()) == Some(true))
        .collect();
    assert_eq!(fitting.len(), 1, "{nine}");
    fitting[0].clone()
}

#[test]
fn typed_forms_are_put_right() {
    for typed in
        ["УБ15310912", "уб15310912", " уб 1531 0912 ", "yб15310912", "YБ15310912", "Уб\u{200B}15310912"]
    {
        let stored = read(typed).map(|n| n.stored()).map_err(|r| r.code);
        let expected = if typed.starts_with('Y') { "ҮБ15310912" } else { "УБ15310912" };
        assert_eq!(stored, Ok(expected.to_owned()), "{typed}");
    }
    assert_eq!(
        read("AA00000000").unwrap().stored(),
        "АА00000000",
        "the example of the screen, on Latin keys"
    );
}

#[test]
fn anything_but_two_letters_and_eight_digits_is_refused() {
    for typed in [
        "",
        "У15310912",
        "УБВ1531091",
        "УБ1531091",
        "УБ153109123",
        "1231531091",
        "ЁБ15310912",
        "ÜB15310912",
        "УБ1531o912",
    ] {
        assert_eq!(read(typed).map(|_| ()).unwrap_err().code, "registration-number-malformed", "{typed}");
    }
}

#[test]
fn birth_sex_and_place_are_read() {
    let number = read("УБ15310912").unwrap();
    assert_eq!(number.birth(), Day::new(2015, 11, 9));
    assert_eq!(number.sex(), Sex::Male);
    assert_eq!(number.aimag(tables()), Some("MN-1"));
    assert_eq!(read("ХА92022920").unwrap().birth(), Day::new(1992, 2, 29));
    assert_eq!(read("ХА92022920").unwrap().sex(), Sex::Female);
    for no_date in ["УБ15130912", "УБ15000912", "УБ15330912", "УБ15223112"] {
        assert_eq!(read(no_date).unwrap().birth(), None, "{no_date}");
    }
}

#[test]
fn the_check_digit_follows_the_one_public_rule() {
    // By hand for УБ1531091?: У=20, Б=2: 2·1 + 0·2 + 0·3 + 2·4 = 10; digits 1·5+5·6+3·7+1·8+0·9+9·8+1·7 = 143 = 0 mod 11;
    // 10 + 0 = 10, which becomes 1.
    assert_eq!(with_check_digit("УБ1531091"), "УБ15310911");
    // АА0000000?: А=1: 0·1 + 1·2 + 0·3 + 1·4 = 6; digits 0; 6.
    assert_eq!(with_check_digit("АА0000000"), "АА00000006");
    // ЯЯ9912312?: Я=31: 3·1 + 1·2 + 3·3 + 1·4 = 18 = 7 mod 11; 45+54+7+16+27+8+14 = 171 = 6 mod 11; 13 - 11 = 2.
    assert_eq!(with_check_digit("ЯЯ9912312"), "ЯЯ99123122");
    assert_eq!(
        read("ӨҮ15310912").unwrap().check_digit_fits(tables()),
        None,
        "not in its table: nothing is said"
    );
}

#[test]
fn oddities_warn_and_never_block() {
    let birth = |y, m, d| Birth::Day { day: Day::new(y, m, d).unwrap() };
    let odd = |number: &str, birth: &Birth| read(number).unwrap().oddities(birth, tables());
    assert_eq!(odd("УБ15310911", &birth(2015, 11, 9)), []);
    assert_eq!(odd("УБ15310911", &Birth::Year { year: 2015 }), []);
    assert_eq!(odd("УБ15310911", &Birth::NotKnown), []);
    assert_eq!(odd("УБ15310911", &birth(2015, 11, 8)), [Oddity::RegistrationBirthDiffers]);
    assert_eq!(odd("УБ15310912", &birth(2015, 11, 9)), [Oddity::RegistrationCheckDigit]);
    let all = odd("ЯБ15990912", &birth(2015, 11, 9));
    assert_eq!(all.first().map(|o| o.code()), Some("registration-no-birth-date"));
    assert!(all.contains(&Oddity::RegistrationPlaceUnknown));
}

#[test]
fn the_mask_says_neither_birth_nor_sex_nor_place() {
    let masked = read("УБ15310911").unwrap().masked();
    assert_eq!(masked, "•••••••••1");
    assert_eq!(masked, read("ХЯ99123121").unwrap().masked());
}

#[test]
fn every_place_letter_is_of_a_known_place() {
    let known =
        |letter: char| read(&format!("{letter}А00000000")).unwrap().aimag(tables()).map(str::to_owned);
    let places: Vec<String> = "АБВГДЕЖЗИЙКЛМНОПРСТУФХ".chars().filter_map(known).collect();
    assert_eq!(places.len(), 22);
    assert!(places.iter().all(|code| Places::builtin().aimag(code).is_some()));
    assert_eq!(known('Ц'), None);
    let text = include_str!("../../../../assets/places/registration-number.json");
    let twice = text.replacen("\"letter\": \"Б\"", "\"letter\": \"А\"", 1);
    assert!(Tables::read(&Source { file: "f", text: &twice }).is_err());
}

proptest! {
    #[test]
    fn exactly_one_last_digit_fits(letters in "[АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЫЬЭЮЯ]{2}", digits in "[0-9]{7}") {
        with_check_digit(&format!("{letters}{digits}"));
    }

    #[test]
    fn what_is_stored_is_read_again(letters in "[А-ЯӨҮ]{2}", digits in "[0-9]{8}") {
        let number = read(&format!("{letters}{digits}")).map_err(|r| r.code).unwrap();
        prop_assert_eq!(number.stored(), format!("{}{}", letters, digits));
        prop_assert!(read(&number.stored()).map_err(|r| r.code).unwrap() == number);
    }
}
