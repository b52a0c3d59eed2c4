//! Entering: what is kept, what is refused, and that a repeated request makes no second entry.

use crate::room::{Room, opened, setting_changed, tapped};
use itgel_casefile::event::{CaseEvent, Event};
use itgel_casefile::ids::{AttachmentId, CaseId, PersonId};
use itgel_casefile::time::{Clock, Moment};
use itgel_vault::{JournalFilter, VaultError};
use uuid::Uuid;

#[test]
fn what_is_entered_is_read_back_the_same() {
    let room = Room::new();
    let mut vault = room.unlock();
    let case = CaseId::from_random_bytes([1; 16]);
    let drafts: Vec<_> =
        [opened(1), tapped(0), tapped(1)].into_iter().map(|event| room.case_draft(case, event)).collect();
    let appended = vault.append(&drafts).unwrap();
    for (draft, appended) in drafts.iter().zip(&appended) {
        assert_eq!(appended.at, draft.at);
        let placed = vault.event(appended.seq).unwrap();
        assert_eq!((placed.at, placed.actor, placed.case), (draft.at.clone(), draft.actor, draft.case));
        assert_eq!(placed.event, draft.event);
    }
    assert_eq!(vault.case_events(case).unwrap().len(), 3);
    assert_eq!(vault.case(case).unwrap().code, "001-4127");
    let seqs: Vec<u64> = appended.iter().map(|a| a.seq).collect();
    assert_eq!(seqs, (seqs[0]..seqs[0] + 3).collect::<Vec<_>>());

    room.lock(vault);
    let mut vault = room.unlock();
    assert_eq!(vault.case(case).unwrap().code, "001-4127");
}

#[test]
fn a_repeated_request_makes_no_second_entry() {
    let room = Room::new();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    let id = Uuid::from_bytes([5; 16]);
    let request = Some(id);
    let mut tap = room.case_draft(case, tapped(1));
    tap.request = request;
    let first = vault.append(&[tap.clone()]).unwrap();
    let size = vault.size();

    let mut again = room.case_draft(case, tapped(2));
    again.request = request;
    assert_eq!(vault.append(&[again.clone()]).unwrap(), first);
    assert_eq!(vault.size(), size);
    assert_eq!(vault.case_events(case).unwrap().len(), 2);

    assert!(vault.knows_request(id).unwrap());
    assert!(!vault.knows_request(Uuid::from_bytes([9; 16])).unwrap());

    // Also after the store was closed.
    room.lock(vault);
    let mut vault = room.unlock();
    let size = vault.size();
    assert_eq!(vault.append(&[again]).unwrap(), first);
    assert_eq!(vault.size(), size);
}

#[test]
fn one_request_may_make_several_entries_and_is_repeated_as_a_whole() {
    let room = Room::new();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    let request = Some(Uuid::from_bytes([6; 16]));
    let pair: Vec<_> = [tapped(1), tapped(2)]
        .into_iter()
        .map(|event| itgel_vault::Draft { request, ..room.case_draft(case, event) })
        .collect();
    let first = vault.append(&pair).unwrap();
    assert_eq!(first[1].seq, first[0].seq + 1);
    assert_eq!(vault.append(&pair).unwrap(), first);
}

#[test]
fn a_request_used_for_another_act_or_by_another_person_is_refused_and_nothing_is_entered() {
    let room = Room::new();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    let request = Some(Uuid::from_bytes([7; 16]));
    let mut tap = room.case_draft(case, tapped(1));
    tap.request = request;
    vault.append(&[tap.clone()]).unwrap();
    let size = vault.size();

    let mut other_act = room.room_draft(setting_changed("en"));
    other_act.request = request;
    let innocent = room.room_draft(setting_changed("kk"));
    assert_eq!(vault.append(&[innocent, other_act]), Err(VaultError::RequestReused));
    tap.actor = PersonId::from_random_bytes([3; 16]);
    assert_eq!(vault.append(&[tap]), Err(VaultError::RequestReused));
    assert_eq!(vault.size(), size);
    assert!(vault.room_events("setting_changed").unwrap().is_empty());
    assert!(vault.doctor().unwrap().is_well());
}

#[test]
fn what_could_not_be_read_back_is_refused() {
    let room = Room::new();
    let mut vault = room.unlock();
    let good = room.room_draft(setting_changed("en"));
    let size = vault.size();
    let bad_case = itgel_vault::Draft { case: Some(CaseId::from_random_bytes([1; 16])), ..good.clone() };
    assert_eq!(vault.append(&[bad_case]), Err(VaultError::BadDraft("case")));
    let no_case = itgel_vault::Draft { event: Event::Case(Box::new(opened(1))), ..good.clone() };
    assert_eq!(vault.append(&[no_case]), Err(VaultError::BadDraft("case")));
    let at = &good.at;
    let moments = [
        Moment { zone: "no such zone".to_owned(), ..at.clone() },
        Moment { offset_minutes: 5_000, ..at.clone() },
        Moment { utc_ms: i64::MAX, ..at.clone() },
        Moment { up_ms: u64::MAX, ..at.clone() },
    ];
    for at in moments {
        let draft = itgel_vault::Draft { at, ..good.clone() };
        assert_eq!(vault.append(&[good.clone(), draft]), Err(VaultError::BadDraft("time")));
    }
    assert_eq!(vault.size(), size);
    vault.append(&[good]).unwrap();
    assert_eq!(vault.size(), size + 1);
}

#[test]
fn an_entry_never_names_a_sealed_file_that_is_not_there() {
    let room = Room::new();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    for sealed_sha256 in ["ab".repeat(32), "../../etc/passwd".to_owned(), String::new()] {
        let draft = room.case_draft(
            case,
            CaseEvent::AttachmentAdded {
                attachment: AttachmentId::from_random_bytes([1; 16]),
                interview: None,
                item: 0,
                media_type: "application/pdf".to_owned(),
                description: String::new(),
                bytes: 3,
                sha256: "cd".repeat(32),
                sealed_sha256,
                order: None,
            },
        );
        assert_eq!(vault.append(&[draft]), Err(VaultError::BlobMissing));
    }
}

#[test]
fn pages_of_the_journal_come_newest_first_and_filtered() {
    let room = Room::new();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    let other = room.open_case(&mut vault, 2);
    room.tap(&mut vault, case, 5);
    room.tap(&mut vault, other, 2);
    let draft = room.room_draft(setting_changed("en"));
    vault.append(&[draft]).unwrap();

    let whole = vault.journal_page(&JournalFilter::default(), 1_000).unwrap();
    assert_eq!(whole.len() as u64, vault.size());
    assert!(whole.windows(2).all(|pair| pair[0].seq > pair[1].seq));
    let mut pieces = Vec::new();
    let mut filter = JournalFilter::default();
    loop {
        let page = vault.journal_page(&filter, 4).unwrap();
        let Some(last) = page.last() else { break };
        filter.before = Some(last.seq);
        pieces.extend(page);
    }
    assert_eq!(pieces, whole);

    let taps = JournalFilter {
        case: Some(case),
        act_prefix: Some("case.tapped".to_owned()),
        ..JournalFilter::default()
    };
    assert_eq!(vault.journal_page(&taps, 100).unwrap().len(), 5);
    let of_room = JournalFilter { room_only: true, ..JournalFilter::default() };
    assert!(vault.journal_page(&of_room, 100).unwrap().iter().all(|placed| placed.case.is_none()));
    assert_eq!(vault.room_events("setting_").unwrap().len(), 1);
    assert_eq!(vault.room_events("").unwrap().len(), vault.journal_page(&of_room, 100).unwrap().len());
}

#[test]
fn settings_and_drafts_are_kept_and_forgotten() {
    let room = Room::new();
    let mut vault = room.unlock();
    vault.set_setting("theme", "night").unwrap();
    vault.set_setting("theme", "day").unwrap();
    assert_eq!(vault.settings().unwrap(), [("theme".to_owned(), "day".to_owned())]);
    let at = room.clock.now();
    vault.save_draft("case/1/note", "эхний", &at).unwrap();
    vault.save_draft("case/1/note", "хоёр дахь", &at).unwrap();
    vault.save_draft("case/2/note", "өөр", &at).unwrap();
    room.lock(vault);
    let mut vault = room.unlock();
    let saved = vault.draft("case/1/note").unwrap().unwrap();
    assert_eq!((saved.value.as_str(), saved.saved_utc_ms), ("хоёр дахь", at.utc_ms));
    assert_eq!(vault.drafts("case/1/").unwrap().len(), 1);
    assert_eq!(vault.drafts("").unwrap().len(), 2);
    vault.drop_draft("case/1/note").unwrap();
    vault.drop_draft("case/1/note").unwrap();
    assert_eq!(vault.draft("case/1/note").unwrap(), None);
}

#[test]
fn a_setting_changes_with_its_entry_or_not_at_all() {
    let room = Room::new();
    let mut vault = room.unlock();
    let good = room.room_draft(setting_changed("en"));
    let bad = itgel_vault::Draft { case: Some(CaseId::from_random_bytes([1; 16])), ..good.clone() };
    let (size, key) = (vault.size(), "room/language".to_owned());
    let before = vault.setting(&key).unwrap();
    let settings = [(key.clone(), "en"), ("room/backup_time".to_owned(), "17:30")];
    assert_eq!(vault.append_settings(&[good.clone(), bad], &settings), Err(VaultError::BadDraft("case")));
    assert_eq!((vault.size(), vault.setting(&key).unwrap()), (size, before));
    vault.append_settings(&[good], &settings).unwrap();
    assert_eq!((vault.size(), vault.setting(&key).unwrap().as_deref()), (size + 1, Some("en")));
    assert_eq!(vault.setting("room/backup_time").unwrap().as_deref(), Some("17:30"));
}
