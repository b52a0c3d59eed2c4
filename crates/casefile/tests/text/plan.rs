//! The numbers of the plan for immediate danger.

use itgel_casefile::places::Places;
use itgel_casefile::plan::{Phone, check, read, usual, write};

fn phone(code: &str, who: &str, number: &str) -> Phone {
    Phone { code: code.to_owned(), who: who.to_owned(), number: number.to_owned() }
}

fn asked(phones: Vec<Phone>) -> &'static str {
    check(phones).map_or_else(|refusal| refusal.code, |_| "ok")
}

#[test]
fn a_room_that_entered_nothing_has_police_and_helpline_and_sees_who_is_missing() {
    let phones = usual(Places::builtin());
    let lines: Vec<(&str, &str)> = phones.iter().map(|p| (p.code.as_str(), p.number.as_str())).collect();
    assert_eq!(lines, [("police", "102"), ("child_helpline", "108"), ("duty_prosecutor", "")]);
    assert_eq!(check(phones.clone()), Ok(phones.clone()));
    for unreadable in ["", "[]", "{", "[{\"code\":\"police\"}]"] {
        assert_eq!(read(unreadable, Places::builtin()), phones, "{unreadable}");
    }
}

#[test]
fn what_is_kept_is_what_is_read() {
    let plan =
        vec![phone("duty_prosecutor", "", "99112233"), phone("other", "Хороон даргын утас", "70112233")];
    assert_eq!(read(&write(&plan), Places::builtin()), plan);
}

#[test]
fn every_number_is_dialled_as_it_stands() {
    let police = || phone("police", "ignored", "1 02");
    assert_eq!(check(vec![police()]), Ok(vec![phone("police", "", "102")]));
    assert_eq!(asked(vec![police(), phone("other", " ", "70112233")]), "plan-who-missing");
    assert_eq!(asked(vec![police(), phone("other", "Ч", "12")]), "plan-number-malformed");
    assert_eq!(asked(vec![police(), phone("other", "Ч", "1234567890123")]), "plan-number-malformed");
    assert_eq!(asked(vec![police(), phone("other", "Ч", "+976 99")]), "plan-number-malformed");
    assert_eq!(asked(vec![police(), phone("child_helpline", "", "")]), "plan-number-malformed");
    assert_eq!(asked(vec![police(), phone("child_helpline", "", "102")]), "plan-number-twice");
    assert_eq!(asked(vec![police(), phone("doctor", "", "103")]), "choice-unknown");
    assert_eq!(asked(vec![phone("duty_prosecutor", "", "")]), "plan-empty");
    assert_eq!(asked(vec![]), "plan-empty");
    assert_eq!(asked(vec![police(); 9]), "plan-too-long");
    let refused = check(vec![police(), phone("other", &"ш".repeat(61), "70112233")]).unwrap_err();
    assert_eq!((refused.code, refused.args["row"].as_str()), ("text-too-long", "2"));
}
