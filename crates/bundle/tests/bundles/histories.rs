//! Whatever happened in a case file: what may go is made into a bundle that both readers accept, and nothing of what
//! stays is inside. Conversations before, between and during interviews, interviews signed in any order or not at all,
//! clocks that jump, adults found to be implicated, things entered after a signature.

use super::round_trip::open;
use super::signed::second;
use crate::support::events::{self, MINUTE, identity, uuid_of};
use crate::support::orders::legal_order;
use crate::support::signing::{amend, sign_off};
use crate::support::words::say;
use crate::support::world::{World, go_on, spoken_on};
use crate::support::{orders, signing};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use itgel_bundle::content::build;
use itgel_bundle::write::write_bundle;
use itgel_casefile::event::{Attendee, CaseEvent as E, Facts, Held, Risk, Tap};
use itgel_casefile::ids::{AdultId, AttachmentId, ConsentId, ElsewhereId, InterviewId, TapId};
use itgel_casefile::language::Language;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::rulebook::assent::AgeSet;
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;
use itgel_seal::agefile::decrypt_bytes;
use itgel_seal::digest::sha256_hex;
use memchr::memmem;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use std::cell::Cell;

/// One thing that happens: what, and two numbers that say which.
type Step = (u8, u8, u8);

/// How many kinds of steps there are.
const KINDS: u8 = 29;

fn interview_id(n: usize) -> InterviewId {
    InterviewId(uuid_of(100 + u8::try_from(n).unwrap()))
}

fn ternary(n: u8) -> Ternary {
    [Ternary::Yes, Ternary::No, Ternary::NotKnown][usize::from(n) % 3]
}

fn attendees(n: u8) -> Vec<Attendee> {
    let attendee = |at: u8| Attendee {
        role: AttendeeRole::Psychologist,
        initials: format!("О.{at}."),
        place: Place::Observation,
        implicated: ternary(at + 1),
        child_told: true,
        came_ms: None,
        left_ms: None,
    };
    (0..n % 3).map(attendee).collect()
}

/// The child was told something on its own screen, was asked whether it has a question, and stopped at one recipient.
fn own_screen(world: &mut World, consent: ConsentId, n: u8) {
    let words = |page: &str| {
        let (language, ages) = (Language::Mongolian, AgeSet::From8To12);
        Rulebook::builtin().page_ref(page, language, ages, spoken_on(), &|bytes| sha256_hex(bytes)).unwrap()
    };
    for (page, answer) in [("who", None), ("questions", Some(Answer::Later))] {
        let (wording, picture) = (words(page), String::new());
        world.case_event(
            0,
            1000,
            E::ChildPageShown { consent, page: page.to_owned(), wording, picture, answer },
        );
    }
    let page = ["ngo", "police", "stop"][usize::from(n) % 3];
    let (wording, picture) = (words(page), format!("people/{page}"));
    world.case_event(0, 1000, E::ChildStopped { consent, page: page.to_owned(), wording, picture });
}

/// A conversation in which everybody says yes to everything; confirmed or left open.
fn talk(world: &mut World, n: u8, confirmed: bool) {
    let version = u32::try_from(world.case.consent.versions.len()).unwrap() + 1;
    let consent = ConsentId(uuid_of(150 + u8::try_from(version).unwrap()));
    let named = events::decider(consent, version, AdultId(uuid_of(3 + n % 2)));
    world.case_event(0, MINUTE, named);
    let (book, digest) = (Rulebook::builtin(), |bytes: &[u8]| sha256_hex(bytes));
    let on_screen = n % 3 == 1;
    for giver in [Giver::Guardian, Giver::Child] {
        for purpose in Purpose::ALL {
            let wording = book.wording_ref(
                *purpose,
                giver,
                Language::Mongolian,
                AgeSet::From8To12,
                spoken_on(),
                &digest,
            );
            let Some(wording) = wording else { continue };
            let (purpose, teach_back) = (*purpose, true);
            let screen = (giver == Giver::Child && on_screen).then(|| format!("people/{}", purpose.as_str()));
            // Some first say something else; early entries do not say that another answer took its place.
            let turns = usize::from(n.wrapping_add(purpose as u8).is_multiple_of(4));
            let mut replaces = None;
            for answer in [Answer::No, Answer::Yes].into_iter().skip(1 - turns) {
                let (wording, screen) = (wording.clone(), screen.clone());
                let said = E::ConsentAnswered {
                    consent,
                    giver,
                    purpose,
                    answer,
                    wording,
                    teach_back,
                    screen,
                    replaces,
                };
                world.case_event(0, 1000, said);
                replaces = world.case.last_seq.filter(|_| n.is_multiple_of(2));
            }
        }
    }
    if on_screen {
        own_screen(world, consent, n);
    }
    if confirmed {
        let valid_until = Day::new(2026, 11, 20).unwrap();
        let (read_back, paper_number, strokes) = (true, "З-1".into(), Vec::new());
        let done = E::ConsentConfirmed { consent, read_back, paper_number, strokes, valid_until };
        world.case_event(0, MINUTE, done);
    }
}

fn adult(world: &mut World, n: u8, implicated: Ternary) {
    if n.is_multiple_of(3) {
        let relation = [Relation::Mother, Relation::Sibling, Relation::Neighbour][usize::from(n / 3 % 3)];
        let recorded = E::PersonAroundRecorded {
            adult: AdultId(uuid_of(3 + n % 2)),
            relation,
            name: format!("Нэр {n}"),
            implicated,
            lives_with_child: Ternary::NotKnown,
            contact_safe: Ternary::NotKnown,
            hours: String::new(),
            phone: String::new(),
        };
        world.case_event(1, MINUTE, recorded);
        return;
    }
    let recorded = E::AdultRecorded {
        adult: AdultId(uuid_of(3 + n % 2)),
        kind: DeciderKind::Mother,
        name: format!("Нэр {n}"),
        implicated,
        contact_safe: Ternary::NotKnown,
        phone: String::new(),
    };
    world.case_event(1, MINUTE, recorded);
}

/// Plays one step; what does not fit the state of the file is entered all the same where a journal could hold it, and
/// passed over where nobody could have signed it.
fn play(world: &mut World, (kind, a, b): Step) {
    let count = world.case.interviews.len();
    // The interview that most things happen to: usually the last.
    let at = if count == 0 { None } else { Some(count - 1 - usize::from(b) % count.min(2)) };
    let found = at.map(|at| world.case.interviews[at].clone());
    let at_ms = u64::from(a) * 1000;
    match (kind % KINDS, &found) {
        (0, _) => talk(world, a, b % 4 > 0),
        (1, _) => {
            let purposes = vec![Purpose::ALL[usize::from(a) % Purpose::ALL.len()]];
            let (said_at, channel) = (world.now().to_rfc3339(), Channel::Phone);
            let by = if b % 2 == 0 { Giver::Child } else { Giver::Guardian };
            world.case_event(1, MINUTE, E::ConsentWithdrawn { by, purposes, said_at, channel });
        }
        (2, _) => adult(world, a, ternary(b)),
        (3, _) => world.case_event(1, MINUTE, E::IdentityRecorded { identity: identity() }),
        (4, _) => {
            let plan = E::AttendanceRecorded { interview: None, attendees: attendees(a) };
            world.case_event(1, MINUTE, plan);
        }
        (5, _) if count < 3 => {
            let begun = E::InterviewBegun {
                interview: interview_id(count),
                number: u32::try_from(count).unwrap() + 1,
                session: SessionType::Initial,
                reason: String::new(),
                compulsion: None,
                planned_minutes: 40,
                protocol: 1,
                camera_confirmed: true,
                consent: world.case.consent.current().map(|talk| talk.consent),
            };
            world.case_event(usize::from(a) % 2 * 2, MINUTE, begun);
        }
        (6, _) => world.case_event(0, MINUTE, E::ClockJumped { interview: None, by_ms: -5 }),
        (7, _) => {
            let note = String::new();
            world.case_event(2, MINUTE, E::IdentityRevealed { reason: RevealReason::CompareDocument, note });
        }
        // Whoever heard the child does not co-sign an order in its file.
        (8, _) if world.case.interviews.iter().all(|i| i.interviewer() != world.people[2].id) => {
            let n = 30 + u8::try_from(world.case.orders.list.len()).unwrap();
            let parts = vec![Part::ALL[usize::from(b) % 5]];
            if b % 2 == 0 {
                orders::scanned_order(world, n, parts);
            } else {
                legal_order(world, n, parts);
            }
        }
        (9, _) => attach(world, None, a),
        (24, _) => elsewhere(world, a, b),
        (25, _) => facts(world, a, b),
        (26, _) => {
            let holds = [BirthHolds::Entered, BirthHolds::Registration][usize::from(a) % 2];
            let source = BirthSource::ALL[usize::from(b) % BirthSource::ALL.len()];
            world.case_event(1, MINUTE, E::BirthSettled { holds, source });
        }
        (10 | 11, Some(i)) => {
            let what = [
                Tap::Prompt { prompt: PromptKind::Open },
                Tap::Marker,
                Tap::Feeling,
                Tap::BreakBegun,
                Tap::BreakEnded,
                Tap::BreakDeclined,
                Tap::Question { step: QuestionStep::ALL[usize::from(b) % 3] },
            ][usize::from(a) % 7]
                .clone();
            let tap = TapId::from_random_bytes(itgel_seal::entropy::random(&mut world.entropy));
            let added_later = i.ended.is_some();
            let noted = E::Tapped { interview: i.id, tap, what, elapsed_ms: at_ms, added_later };
            world.case_event(0, 1000, noted);
        }
        (12, Some(i)) => {
            let Some(tap) = i.taps.last().map(|t| t.id) else { return };
            let interview = i.id;
            world.case_event(
                0,
                1000,
                match a % 3 {
                    0 => E::TapUndone { interview, tap },
                    1 => E::TapRestored { interview, tap },
                    _ => E::TapCorrected { interview, tap, what: Tap::Marker, elapsed_ms: at_ms },
                },
            );
        }
        (13, Some(i)) => {
            let by_ms = i64::from(a) * 60_000 - 3_600_000;
            world.clock.jump(by_ms);
            world.case_event(0, 1000, E::ClockJumped { interview: Some(i.id), by_ms });
        }
        (14, Some(i)) => {
            world.case_event(0, MINUTE, E::InterviewResumed { interview: i.id, gap_ms: i64::from(a) * 1000 });
        }
        (15, Some(i)) => {
            let (elapsed_ms, stopped_by_child) = (at_ms, b % 2 == 0);
            world.case_event(0, MINUTE, E::InterviewEnded { interview: i.id, elapsed_ms, stopped_by_child });
        }
        (16, Some(i)) => {
            let list = E::AttendanceRecorded { interview: Some(i.id), attendees: attendees(a) };
            world.case_event(0, MINUTE, list);
        }
        (17, Some(i)) => {
            let text = format!("Тэмдэглэл {a}");
            world.case_event(0, MINUTE, E::ProcessNoted { interview: i.id, text, observers: None });
        }
        (18, Some(i)) => {
            let (bag, description) = (format!("У-{a}"), "Зураг".into());
            world.case_event(
                0,
                MINUTE,
                E::ItemDescribed {
                    interview: i.id,
                    item: u32::from(b % 3),
                    bag,
                    description,
                    kept: String::new(),
                },
            );
        }
        (19, Some(i)) => attach(world, Some(i.id), a),
        (20, Some(i)) => {
            let risk = Risk {
                immediate_danger: Ternary::No,
                contact: ConcernContact::Possible,
                safe_tonight: ternary(a),
                self_harm: ternary(b),
                siblings: Ternary::No,
                level: RiskLevel::Medium,
                why: format!("Шалтгаан {a}"),
                told: String::new(),
                told_at: String::new(),
            };
            world.case_event(0, MINUTE, E::RiskAssessed { interview: i.id, risk });
        }
        (21 | 22, Some(i)) if i.ended.is_some() && i.signed.is_none() => {
            let led = world.people.iter().position(|p| p.id == i.interviewer()).unwrap();
            let who = if a % 4 == 0 { 2 } else { led };
            let points = (b % 2 == 0).then(|| ("preparation-open".to_owned(), "Яаралтай".to_owned()));
            sign_off(world, i.id, who, points.into_iter().collect());
        }
        (23, Some(i)) if i.signed.is_some() => {
            let item =
                ["timeline.ended", "risk.level", "consent.answers.child.doctor", "attachments.bagged.1.bag"]
                    [usize::from(a) % 4];
            amend(world, i.id, item, "yes", "no");
        }
        // A child is asked after whether the record is signed or not; before it is, that stays with the rest of it.
        (28, Some(i)) if i.ended.is_some() => {
            let (on, outcome) = (Day::new(2025, 11, 22).unwrap(), AftercareOutcome::ALL[usize::from(a) % 3]);
            world.case_event(1, MINUTE, E::AftercareNoted { interview: i.id, on, outcome, next: Some(on) });
        }
        (27, Some(i)) if i.signed.is_some() => {
            let attachment = AttachmentId::from_random_bytes(itgel_seal::entropy::random(&mut world.entropy));
            signing::added_file(world, i.id, attachment, 0, &format!("Орхигдсон хуудас {a}"));
            if b.is_multiple_of(3) {
                // It was another child's: taken back, it stays.
                amend(world, i.id, &format!("attachments.added.{attachment}"), "", "");
            }
        }
        _ => {}
    }
}

/// Entered, corrected or struck, also where nothing stands that could be.
fn elsewhere(world: &mut World, a: u8, b: u8) {
    let id = |n: u8| ElsewhereId(uuid_of(80 + n % 6));
    if a.is_multiple_of(4) {
        let because = "Энд байх ёсгүй байсан.".into();
        return world.case_event(2, MINUTE, E::ElsewhereStruck { elsewhere: id(b), because });
    }
    let noted = E::ElsewhereNoted {
        elsewhere: id(a),
        body: InterviewBody::ALL[usize::from(b) % InterviewBody::ALL.len()],
        office: format!("Хэлтэс {a}"),
        held: Held::Year { year: 2025 },
        reason: ElsewhereReason::ALL[usize::from(a) % ElsewhereReason::ALL.len()],
        note: String::new(),
        corrects: b.is_multiple_of(3).then(|| id(b)),
        because: String::new(),
    };
    world.case_event(0, MINUTE, noted);
}

fn facts(world: &mut World, a: u8, b: u8) {
    let facts = if a.is_multiple_of(2) {
        let forms = vec![["neglect", "online", "a_later_word"][usize::from(b) % 3].to_owned()];
        Facts::Alleged { forms, exploitation: Vec::new(), movement: Movement::ALL[usize::from(b) % 4] }
    } else {
        let seen = [("no_pay".to_owned(), Seen::ALL[usize::from(b) % 3])].into();
        Facts::Signs { set: "forced_labour".to_owned(), seen }
    };
    world.case_event(usize::from(a) % 3, MINUTE, E::FactsNoted { list: 1, facts });
}

fn attach(world: &mut World, interview: Option<InterviewId>, a: u8) {
    let attachment = AttachmentId::from_random_bytes(itgel_seal::entropy::random(&mut world.entropy));
    let bytes = vec![b'%', a, 1, 2, 3];
    let added = E::AttachmentAdded {
        attachment,
        interview,
        item: 0,
        media_type: "application/pdf".into(),
        description: format!("Хуудас {a}"),
        bytes: bytes.len() as u64,
        sha256: sha256_hex(&bytes),
        sealed_sha256: sha256_hex(b"sealed"),
        order: None,
    };
    world.files.insert(attachment, bytes);
    world.case_event(1, MINUTE, added);
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec((0..KINDS, any::<u8>(), any::<u8>()), 4..60)
}

/// A day that reaches its end, with random things in between: random steps alone seldom sign anything.
fn day(steps: &[Step]) -> World {
    let mut world = World::empty(11);
    events::open(&mut world);
    talk(&mut world, 0, true);
    for (n, step) in steps.iter().enumerate() {
        if n % 12 == 3 {
            play(&mut world, (5, step.1, 0));
        }
        play(&mut world, *step);
        if n % 12 == 11 {
            play(&mut world, (15, step.1, 0));
            play(&mut world, (20, step.1, 0));
            play(&mut world, (21, step.2, step.1));
        }
    }
    world.sealed_at = world.now();
    world
}

/// How often something worth having was met.
#[derive(Default)]
struct Met {
    bundles: Cell<u32>,
    signed: Cell<u32>,
    signed_without_the_interview: Cell<u32>,
    by_order: Cell<u32>,
}

fn count(cell: &Cell<u32>, when: bool) {
    cell.set(cell.get() + u32::from(when));
}

fn check(world: &World, kind: RecipientKind, away: &[Part], met: &Met) -> Result<(), TestCaseError> {
    let contents = world.contents(kind, vec![world.prosecutor.recipient()], away);
    if contents.disclosure.included.is_empty() {
        return Ok(());
    }
    let stays = contents.entries.iter().filter(|e| e.payload.is_none());
    let stays: Vec<u64> = stays.map(|e| itgel_journal::parse(&e.line).unwrap().seq).collect();
    let built = build(contents, &say);
    prop_assert!(built.is_ok(), "{kind:?} {away:?}: {:?}", built.err());
    let (plan, dossier) = built.unwrap();
    let (_, sealed) = write_bundle(&plan, &world.room, Vec::new(), &mut go_on).unwrap();
    count(&met.bundles, true);
    count(&met.signed, !dossier.signed.is_empty());
    count(&met.signed_without_the_interview, !dossier.signed.is_empty() && dossier.interviews.is_empty());
    count(&met.by_order, !dossier.orders.is_empty());
    prop_assert_eq!(open(world, &sealed[..]).map(|o| o.dossier), Ok(dossier));
    prop_assert_eq!(second(world, &sealed), Ok(()), "{:?} {:?}", kind, away);
    let archive = decrypt_bytes(&world.prosecutor, &sealed, 1 << 22).unwrap();
    let holds = |what: &[u8]| memmem::find(&archive, what).is_some();
    for seq in stays {
        let kept = &world.kept[usize::try_from(seq).unwrap()];
        prop_assert!(!holds(&kept.payload), "content of {}", seq);
        prop_assert!(!holds(STANDARD.encode(kept.salt).as_bytes()), "salt of {}", seq);
    }
    Ok(())
}

#[test]
fn what_may_go_is_accepted_and_what_stays_is_not_inside() {
    let met = Met::default();
    let enough = || {
        let met = [&met.bundles, &met.signed, &met.signed_without_the_interview, &met.by_order];
        met.iter().all(|n| n.get() >= 2)
    };
    // Twenty-four days, and as many again while chance gave too little of something.
    for _ in 0..5 {
        twenty_four_days(&met);
        if enough() {
            return;
        }
    }
    panic!("too few of something to say anything");
}

fn twenty_four_days(met: &Met) {
    let config = ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() };
    let prosecutor = Purpose::ALL.iter().position(|p| *p == Purpose::Prosecutor).unwrap();
    let all = (steps(), any::<bool>(), 0..32u8);
    let outcome = TestRunner::new(config).run(&all, |(steps, last, away)| {
        let mut world = day(&steps);
        if last {
            // A conversation at the end, so that more may go.
            talk(&mut world, 0, true);
        } else {
            // The prosecutor's consent is taken back, and an order opens what it names.
            play(&mut world, (1, u8::try_from(prosecutor).unwrap(), 0));
            play(&mut world, (8, 0, away));
            play(&mut world, (8, 0, away / 5));
        }
        world.sealed_at = world.now();
        let parts = Part::ALL.iter().enumerate();
        let away: Vec<Part> = parts.filter(|(n, _)| away & (1 << n) != 0).map(|(_, p)| *p).collect();
        check(&world, RecipientKind::Prosecutor, &away, met)?;
        check(&world, RecipientKind::Doctor, &away, met)
    });
    assert!(outcome.is_ok(), "{}", outcome.unwrap_err());
}
