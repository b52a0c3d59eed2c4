//! The views are what the journal says: after any days, filled anew they are the same; and they say what a
//! person would expect.

use crate::days::Days;
use crate::room::{PASSPHRASE, Room, tapped};
use itgel_casefile::event::{CaseEvent as C, WordingRef};
use itgel_casefile::ids::{BundleId, ConsentId, InterviewId, RecipientId};
use itgel_casefile::time::{Clock, Day};
use itgel_casefile::vocabulary::{
    Answer, Channel, ChildsEnd, DeciderKind, Giver, Proof, Purpose, RecipientKind, SessionType, Ternary,
};
use itgel_seal::sshsig::sign_ssh;
use itgel_seal::{OsEntropy, Passphrase, SigningKey};
use itgel_vault::projections::case_list::CaseFilter;
use itgel_vault::{JournalFilter, day_number};
use proptest::prelude::*;

fn signer(room: &Room, vault: &itgel_vault::Vault) -> itgel_seal::PersonSecret {
    vault.person_secret(room.supervisor, &Passphrase::new(PASSPHRASE), &room.clock.now()).unwrap()
}

#[test]
fn after_any_days_the_views_filled_anew_are_the_same() {
    for seed in 0..3 {
        let room = Room::new();
        let mut vault = room.unlock();
        let secret = signer(&room, &vault);
        let mut days = Days::new(&room, seed, secret.signing_key());
        days.play(&mut vault, 400);
        // Some of it after the states in memory were forgotten.
        room.lock(vault);
        let mut vault = room.unlock();
        days.play(&mut vault, 100);

        let report = vault.doctor().unwrap();
        // Those who join in these days are entries only: they have no slot, and the doctor says so.
        assert!(report.problems.iter().all(|problem| problem.code == "slot"), "seed {seed}: {report:?}");
        assert_eq!(report.views, 11);
        assert_eq!(report.entries, vault.size());
        assert!(report.signatures > 0, "seed {seed}: {report:?}");
        assert!(vault.rebuild_projections().unwrap(), "seed {seed}");
        assert_eq!(vault.doctor().unwrap(), report, "a doctor and a rebuild change nothing");
    }
}

/// What is known of an entry without reading it is what the journal says of it: right after it was entered, and after the next unlocking.
#[test]
fn what_is_known_in_memory_of_the_acts_is_what_the_journal_says() {
    let room = Room::new();
    let mut vault = room.unlock();
    let secret = signer(&room, &vault);
    let mut days = Days::new(&room, 7, secret.signing_key());
    days.play(&mut vault, 300);
    let compare = |vault: &itgel_vault::Vault| {
        let mut found = 0;
        for act in ["case.tapped", "case.case_opened", "case.consent_withdrawn", "case.amended", "case."] {
            for most in [3, 500] {
                let filter = JournalFilter { act_prefix: Some(act.to_owned()), ..JournalFilter::default() };
                let page = vault.journal_page(&filter, most).unwrap().into_iter();
                let page: Vec<_> =
                    page.map(|e| (e.seq, e.case.unwrap(), e.actor, day_number(e.at.day()))).collect();
                let known = vault.acts_in_cases(act, most).unwrap().into_iter();
                assert_eq!(known.map(|e| (e.seq, e.case, e.actor, e.day)).collect::<Vec<_>>(), page, "{act}");
                found += page.len();
            }
        }
        assert!(found > 100, "{found}");
    };
    compare(&vault);
    room.lock(vault);
    compare(&room.unlock());
}

/// After how many entries the store is looked at, and what happens to it then.
#[derive(Clone, Copy, Debug)]
enum Then {
    WorkGoesOn,
    Locked,
    PowerCut,
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    /// Whatever the days were and however they were cut, at any moment the views entered one by one are the
    /// views filled anew.
    #[test]
    fn at_any_moment_of_any_days_the_views_filled_anew_are_the_same(
        seed: u64,
        steps in prop::collection::vec(
            (1_u64..40, prop::sample::select(vec![Then::WorkGoesOn, Then::Locked, Then::PowerCut])), 1..6),
    ) {
        let room = Room::new();
        let signer = SigningKey::make(&mut OsEntropy);
        let mut days = Days::new(&room, seed, &signer);
        let mut vault = room.recover().unwrap().0;
        for (entries, then) in steps {
            days.play(&mut vault, entries);
            prop_assert!(vault.rebuild_projections().unwrap());
            prop_assert_eq!(vault.doctor().unwrap().views, 11);
            vault = match then {
                Then::WorkGoesOn => vault,
                Then::Locked => {
                    room.lock(vault);
                    room.recover().unwrap().0
                }
                Then::PowerCut => {
                    drop(vault);
                    room.recover().unwrap().0
                }
            };
            prop_assert!(vault.integrity().is_whole());
        }
        prop_assert!(vault.rebuild_projections().unwrap());
    }
}

#[test]
fn days_reach_every_view() {
    let room = Room::new();
    let mut vault = room.unlock();
    let secret = signer(&room, &vault);
    Days::new(&room, 17, secret.signing_key()).play(&mut vault, 2_000);
    let cases = vault.case_list(&CaseFilter::default()).unwrap();
    assert!(cases.len() > 10);
    assert!(cases.windows(2).all(|pair| pair[0].touched_seq > pair[1].touched_seq));
    assert!(!vault.interviews(None).unwrap().is_empty());
    assert!(vault.interviews(None).unwrap().iter().any(|row| row.signed_seq.is_some() && row.amendments > 0));
    assert!(!vault.appointments(0, i64::MAX).unwrap().is_empty());
    assert!(vault.bundles(None).unwrap().iter().any(|row| row.handed_at.is_some()));
    assert!(vault.recipient_list().unwrap().iter().any(|row| row.revoked));
    assert!(vault.attachments(None).unwrap().len() > 10);
    let people = vault.person_list().unwrap();
    assert!(people.len() == 4 && people.iter().any(|row| !row.active));
    let renewed = |row: &itgel_vault::projections::person::PersonRow| {
        vault.signing_key_at(row.person, row.added_seq).unwrap().unwrap() != row.signing_key
    };
    assert!(people.iter().any(renewed));
    let waiting = vault.waiting(Day::new(2026, 3, 1).unwrap(), Day::new(2026, 3, 1).unwrap()).unwrap();
    assert!(!waiting.running.is_empty() && !waiting.referrals.is_empty() && !waiting.bundles.is_empty());
    let summaries: Vec<_> = cases.iter().filter_map(|row| vault.consent_summary(row.case).unwrap()).collect();
    assert!(summaries.iter().any(|summary| !summary.answers.is_empty()));
    assert!(summaries.iter().any(|summary| summary.answers.iter().any(|(_, _, answer)| answer.is_none())));
}

#[test]
fn the_status_and_next_step_of_a_case_follow_its_events() {
    let room = Room::new();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 17);
    let interview = InterviewId::from_random_bytes([7; 16]);
    let bundle = BundleId::from_random_bytes([8; 16]);
    let row = |vault: &itgel_vault::Vault| {
        let row = vault.case_row(case).unwrap().unwrap();
        (row.status, row.next_step)
    };
    assert_eq!(row(&vault), ("preparing".to_owned(), "plan_interview".to_owned()));
    let begun = C::InterviewBegun {
        interview,
        number: 1,
        session: SessionType::Initial,
        reason: String::new(),
        compulsion: None,
        planned_minutes: 40,
        protocol: 1,
        camera_confirmed: true,
        consent: None,
    };
    let ended = C::InterviewEnded { interview, elapsed_ms: 1_800_000, stopped_by_child: true };
    let left = C::ChildsEndRecorded {
        interview,
        end: ChildsEnd::Calm,
        told_next: Ternary::Yes,
        transport_safe: Ternary::Yes,
        snack: Ternary::Yes,
        follow_up: None,
        told: None,
    };
    for (event, expected) in [
        (begun, "finish_interview"),
        (tapped(1), "finish_interview"),
        (ended, "wrap_up"),
        (left, "assess_risk"),
    ] {
        let draft = room.case_draft(case, event);
        vault.append(&[draft]).unwrap();
        assert_eq!(row(&vault).1, expected);
    }
    let listed = vault.interviews(Some(case)).unwrap();
    assert_eq!((listed[0].elapsed_ms, listed[0].stopped_by_child), (Some(1_800_000), true));
    assert!(listed[0].wrapped_up && listed[0].signed_seq.is_none());
    let today = Day::new(2025, 11, 21).unwrap();
    assert_eq!(vault.waiting(today, today).unwrap().unsigned.len(), 1);

    let sealed = C::BundleSealed {
        bundle,
        recipient: RecipientId::from_random_bytes([1; 16]),
        recipient_kind: RecipientKind::Police,
        purpose: "шалгалт".to_owned(),
        parts: Vec::new(),
        withheld: Vec::new(),
        orders: Vec::new(),
        sha256: "22".repeat(32),
        bytes: 7,
        notice: None,
        key: String::new(),
    };
    let draft = room.case_draft(case, sealed);
    vault.append(&[draft]).unwrap();
    assert_eq!(vault.waiting(today, today).unwrap().bundles[0].bundle, bundle);
    let closed = room.case_draft(case, C::CaseClosed { reason: "дууссан".to_owned() });
    vault.append(&[closed]).unwrap();
    assert_eq!(row(&vault), ("closed".to_owned(), "nothing".to_owned()));
    let only = |status: &str| CaseFilter { status: Some(status.to_owned()), text: None };
    assert_eq!(vault.case_list(&only("closed")).unwrap().len(), 1);
    assert!(vault.case_list(&only("preparing")).unwrap().is_empty());
}

#[test]
fn consent_at_a_glance_shows_the_latest_conversation_only() {
    let room = Room::new();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    let (first, second) = (ConsentId::from_random_bytes([1; 16]), ConsentId::from_random_bytes([2; 16]));
    let mut enter = |event: C| {
        let draft = room.case_draft(case, event);
        vault.append(&[draft]).unwrap();
        vault.consent_summary(case).unwrap().unwrap()
    };
    enter(decider(first, 1));
    enter(answer(first, Giver::Guardian, Purpose::Police, Answer::Yes));
    enter(answer(first, Giver::Child, Purpose::Police, Answer::Later));
    let summary = enter(answer(first, Giver::Child, Purpose::Police, Answer::No));
    let said = |giver, answer| (giver, Purpose::Police, answer);
    assert_eq!(
        summary.answers,
        [said(Giver::Child, Some(Answer::No)), said(Giver::Guardian, Some(Answer::Yes))]
    );
    assert!(!summary.confirmed);

    let summary = enter(C::ConsentWithdrawn {
        by: Giver::Guardian,
        purposes: vec![Purpose::Police],
        said_at: room.clock.now().to_rfc3339(),
        channel: Channel::InPerson,
    });
    assert_eq!(summary.answers, [said(Giver::Child, Some(Answer::No)), said(Giver::Guardian, None)]);

    let summary = enter(decider(second, 2));
    assert_eq!((summary.version, summary.consent), (2, second));
    assert!(summary.answers.is_empty(), "nothing is carried over as an answer");
}

fn decider(consent: ConsentId, version: u32) -> C {
    C::DeciderNamed {
        consent,
        version,
        decider: DeciderKind::Mother,
        adult: None,
        implicated: Ternary::No,
        proof: Proof::IdentityCard,
        proof_note: String::new(),
        channel: Channel::InPerson,
        witness: String::new(),
        language: "mn".to_owned(),
        mismatch_reason: String::new(),
        capacity: 1,
    }
}

fn answer(consent: ConsentId, giver: Giver, purpose: Purpose, answer: Answer) -> C {
    let wording = WordingRef {
        id: "consent/police".to_owned(),
        version: 1,
        sha256: "00".repeat(32),
        language: "mn".to_owned(),
    };
    C::ConsentAnswered {
        consent,
        giver,
        purpose,
        answer,
        wording,
        teach_back: true,
        screen: None,
        replaces: None,
    }
}

#[test]
fn a_signature_by_another_or_over_another_statement_is_found_by_the_doctor() {
    let room = Room::new();
    let mut vault = room.unlock();
    let case = room.open_case(&mut vault, 1);
    let own = signer(&room, &vault);
    let stranger = SigningKey::make(&mut OsEntropy);
    let signature_of = |key: &SigningKey, namespace: &str| sign_ssh(key, namespace, b"{\"a\":1}");
    let signed_off = |statement: &str, signature: String| C::SignedOff {
        interview: InterviewId::from_random_bytes([7; 16]),
        open_points: Vec::new(),
        as_found: false,
        statement: statement.to_owned(),
        signature,
    };
    let good = signature_of(own.signing_key(), "itgel-signoff/1");
    let events = [
        signed_off("{\"a\":1}", good.clone()),
        signed_off("{\"a\":2}", good),
        signed_off("{\"a\":1}", signature_of(&stranger, "itgel-signoff/1")),
        signed_off("{\"a\":1}", signature_of(own.signing_key(), "itgel-order/1")),
        signed_off("{\"a\":1}", String::new()),
    ];
    let drafts: Vec<_> = events.into_iter().map(|event| room.case_draft(case, event)).collect();
    let appended = vault.append(&drafts).unwrap();
    let report = vault.doctor().unwrap();
    assert_eq!(report.signatures, 1);
    let found: Vec<_> = report.problems.iter().map(|problem| (problem.code, problem.at)).collect();
    let expected: Vec<_> = appended[1..].iter().map(|bad| ("signature", Some(bad.seq))).collect();
    assert_eq!(found, expected);
}

#[test]
fn cases_are_found_by_code_and_external_number_however_they_are_typed() {
    let room = Room::new();
    let mut vault = room.unlock();
    let opened = C::CaseOpened {
        code: "017-4127".to_owned(),
        age_band: itgel_casefile::vocabulary::AgeBand::From4To6,
        referral: itgel_casefile::vocabulary::ReferralSource::Police,
        external_number: "ХҮ-2025/88".to_owned(),
    };
    let case = itgel_casefile::ids::CaseId::from_random_bytes([1; 16]);
    let draft = room.case_draft(case, opened);
    vault.append(&[draft]).unwrap();
    for typed in ["4127", "017 4127", "0174", "ху2025", "xy-2025", "Хү 2025 88", "ХЇ"] {
        let filter = CaseFilter { status: None, text: Some(typed.to_owned()) };
        assert_eq!(vault.case_list(&filter).unwrap().len(), 1, "{typed}");
    }
    for typed in ["4128", "70174", "41272", "хө"] {
        let filter = CaseFilter { status: None, text: Some(typed.to_owned()) };
        assert!(vault.case_list(&filter).unwrap().is_empty(), "{typed}");
    }
    assert_eq!(vault.case_by_code("017-4127").unwrap().unwrap().case, case);
    assert!(vault.case_by_code("017-4128").unwrap().is_none());
}

#[test]
fn a_view_changed_past_the_program_is_found_and_put_right() {
    let room = Room::new();
    let mut vault = room.unlock();
    room.open_case(&mut vault, 1);
    room.raw().execute("UPDATE case_list SET code = '999-9999'", []).unwrap();
    let report = vault.doctor().unwrap();
    assert_eq!(report.problems.iter().map(|p| p.code).collect::<Vec<_>>(), ["view"]);
    assert_eq!(report.views, 10);
    assert!(!vault.rebuild_projections().unwrap());
    assert!(vault.doctor().unwrap().is_well());
    assert_eq!(vault.case_list(&CaseFilter::default()).unwrap()[0].code, "001-4127");
}

#[test]
fn after_a_power_cut_the_views_come_from_the_journal_again() {
    let room = Room::new();
    let mut vault = room.unlock();
    room.open_case(&mut vault, 1);
    drop(vault);
    room.raw().execute("DELETE FROM case_list", []).unwrap();
    let vault = room.unlock();
    assert_eq!(vault.case_list(&CaseFilter::default()).unwrap().len(), 1);
}

#[test]
fn views_derived_by_other_code_are_filled_anew_at_unlock() {
    let room = Room::new();
    let mut vault = room.unlock();
    room.open_case(&mut vault, 1);
    room.raw()
        .execute_batch("DELETE FROM case_list; UPDATE store SET value = '0' WHERE key = 'views';")
        .unwrap();
    room.lock(vault);
    let vault = room.unlock();
    assert_eq!(vault.case_list(&CaseFilter::default()).unwrap().len(), 1);
}
