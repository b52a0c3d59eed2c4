//! Two of three sheets, here and with the stock `age`.

use itgel_seal::sheet::{GROUPS, check_group};
use itgel_seal::vaultkey::{open_vault_key, seal_vault_key};
use itgel_seal::{RecoverySet, SealError, Sheet, VaultKey, make_recovery, recover};

use crate::support::{Fixed, Scratch, run, run_ok};

fn set() -> RecoverySet {
    make_recovery(&mut Fixed::new("recovery")).ok().unwrap()
}

#[test]
fn any_two_sheets_open_the_vault_in_either_order() {
    let set = set();
    let key = VaultKey::make(&mut Fixed::new("vault"));
    let sealed = seal_vault_key(&key, std::slice::from_ref(&set.recipient)).unwrap();
    for (a, b) in [(0, 1), (0, 2), (1, 2), (1, 0), (2, 0), (2, 1)] {
        let recovered = recover(&set.sheets[a], &set.sheets[b], &set.files).ok().unwrap();
        assert_eq!(recovered.identity.recipient(), set.recipient);
        assert_eq!(recovered.keepers.map(usize::from), [a.min(b) + 1, a.max(b) + 1]);
        let opened = open_vault_key(&sealed, &recovered.identity).ok().unwrap();
        assert_eq!(*opened.derive::<32>("db"), *key.derive::<32>("db"));
    }
}

#[test]
fn one_sheet_alone_opens_nothing() {
    let set = set();
    for sheet in &set.sheets {
        let outcome = recover(sheet, sheet, &set.files);
        assert_eq!(outcome.err(), Some(SealError::SheetsDoNotFit));
    }
    let stranger = make_recovery(&mut Fixed::new("stranger")).ok().unwrap();
    for sheet in &set.sheets {
        let outcome = recover(sheet, &stranger.sheets[0], &set.files);
        assert_eq!(outcome.err(), Some(SealError::SheetsDoNotFit));
    }
}

#[test]
fn one_file_is_enough_for_its_two_sheets_and_damage_is_told() {
    let set = set();
    let [a, b, c] = &set.sheets;
    assert!(recover(a, b, &set.files[..1]).is_ok());
    assert_eq!(recover(a, c, &set.files[..1]).err(), Some(SealError::SheetsDoNotFit));
    assert_eq!(recover(b, c, &set.files[..1]).err(), Some(SealError::SheetsDoNotFit));
    let mut files = set.files.clone();
    *files[0].bytes.last_mut().unwrap() ^= 1;
    assert_eq!(recover(a, b, &files).err(), Some(SealError::Damaged));
    assert!(recover(a, c, &files).is_ok(), "the other files still serve");
    let none: [&[u8]; 0] = [];
    assert_eq!(recover(a, b, &none).err(), Some(SealError::SheetsDoNotFit));
}

/// The recipe of the manual, without this program.
#[test]
fn the_stock_age_recovers_with_two_sheets_and_not_with_one() {
    let scratch = Scratch::new();
    let set = set();
    let key = VaultKey::make(&mut Fixed::new("vault"));
    let sealed = seal_vault_key(&key, std::slice::from_ref(&set.recipient)).unwrap();
    scratch.write("vault.key.age", &sealed);
    for (name, sheet) in ["a", "b", "c"].iter().zip(&set.sheets) {
        scratch.write(name, &*sheet.secret_text());
    }
    for file in &set.files {
        scratch.write(file.name, &file.bytes);
    }
    for (inside, around, file) in
        [("a", "b", "recovery-ab.age"), ("a", "c", "recovery-ac.age"), ("b", "c", "recovery-bc.age")]
    {
        let inner = run_ok(&scratch, "age", &["-d", "-i", around, file], b"");
        let identity = run_ok(&scratch, "age", &["-d", "-i", inside], &inner);
        scratch.write("r", identity);
        let text = run_ok(&scratch, "age", &["-d", "-i", "r", "vault.key.age"], b"");
        assert!(text.starts_with(b"itgel-vault-key/1\n"));
        // One sheet: the outer layer does not open, or the inner one does not.
        assert!(!run(&scratch, "age", &["-d", "-i", inside, file], b"").status.success());
        assert!(!run(&scratch, "age", &["-d", "-i", around], &inner).status.success());
    }
    for name in ["a", "b", "c"] {
        assert!(!run(&scratch, "age", &["-d", "-i", name, "vault.key.age"], b"").status.success());
    }
}

#[test]
fn a_sheet_goes_to_paper_and_back() {
    for sheet in set().sheets {
        let groups = sheet.groups();
        assert!(groups.iter().all(|g| g.len() == 7 && g.as_bytes()[5] == b'-'));
        let texts: Vec<&str> = groups.iter().map(|group| group.as_str()).collect();
        let back = Sheet::from_groups(&texts).ok().unwrap();
        assert_eq!(back.recipient(), sheet.recipient());
        let typed: Vec<String> = texts.iter().map(|t| format!(" {} ", t.replace('-', " "))).collect();
        assert_eq!(Sheet::from_groups(&typed).ok().unwrap().recipient(), sheet.recipient());
        let scanned = Sheet::from_secret_text(&sheet.secret_text()).ok().unwrap();
        assert_eq!(scanned.recipient(), sheet.recipient());
        assert!(sheet.qr_svg().starts_with("<svg "));
        let missing = Sheet::from_groups(&texts[..15]).err();
        assert_eq!(missing, Some(SealError::SheetGroup { group: 16 }));
        let more = [&texts[..], &texts[..1]].concat();
        assert_eq!(Sheet::from_groups(&more).err(), Some(SealError::SheetGroup { group: 17 }));
    }
}

/// Every slip that a pen makes in one group: one digit wrong, two neighbours swapped, one digit
/// too few or too many.
#[test]
fn a_slip_of_the_pen_is_found_in_its_group() {
    let sheet = &set().sheets[0];
    for (group, text) in (1..=GROUPS).zip(sheet.groups()) {
        assert_eq!(check_group(group, &text), Ok(()));
        let digits: Vec<char> = text.chars().filter(char::is_ascii_digit).collect();
        let refused = |digits: &[char]| {
            let typed: String = digits.iter().collect();
            assert_eq!(check_group(group, &typed), Err(SealError::SheetGroup { group }), "{typed}");
        };
        for at in 0..6 {
            for digit in ('0'..='9').filter(|digit| *digit != digits[at]) {
                let mut wrong = digits.clone();
                wrong[at] = digit;
                refused(&wrong);
            }
            if at > 0 && digits[at] != digits[at - 1] {
                let mut swapped = digits.clone();
                swapped.swap(at, at - 1);
                refused(&swapped);
            }
            let mut shorter = digits.clone();
            shorter.remove(at);
            refused(&shorter);
            let mut longer = digits.clone();
            longer.insert(at, '0');
            refused(&longer);
        }
        refused(&['x']);
        refused(&[]);
    }
    assert_eq!(check_group(0, "00000-0"), Err(SealError::SheetGroup { group: 0 }));
    assert_eq!(check_group(17, "00000-0"), Err(SealError::SheetGroup { group: 17 }));
}

/// The number of the group is part of its check: of all swaps of two groups of a sheet, nearly
/// all are found before the sheet is used, and the rest when it opens nothing.
#[test]
fn groups_in_the_wrong_order_are_found() {
    let set = set();
    let groups = set.sheets[0].groups();
    let texts: Vec<&str> = groups.iter().map(|group| group.as_str()).collect();
    let (mut swaps, mut found) = (0, 0);
    for i in 0..GROUPS {
        for j in 0..i {
            let mut swapped = texts.clone();
            swapped.swap(i, j);
            swaps += 1;
            match Sheet::from_groups(&swapped) {
                Err(_) => found += 1,
                Ok(sheet) => {
                    let outcome = recover(&sheet, &set.sheets[1], &set.files);
                    assert_eq!(outcome.err(), Some(SealError::SheetsDoNotFit));
                }
            }
        }
    }
    assert!(found * 100 >= swaps * 95, "{found} of {swaps}");
}
