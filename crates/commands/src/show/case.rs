//! A case file as the window shows it: by code, without naming the child.

use crate::api::case::{
    AppointmentView, AttachmentView, AttendeeView, BundleRow, CardView, CaseView, CodeView, EarlyOpeningView,
    HandoverView, PersonChoice,
};
use crate::api::identity::{BirthInput, IdentityView};
use crate::api::wrapup::{
    AftercareDue, AftercareView, FollowUpDefault, ReferralMove, ReferralView, SharingView,
};
use crate::failure::Failure;
use crate::open::Open;
use crate::show::live::{self, minute};
use crate::show::meetings;
use crate::show::open_ends::dangers;
use itgel_casefile::amendment::files::is_taken_back;
use itgel_casefile::blind::{self, EarlyOpening};
use itgel_casefile::bundles::{HandOver, SealedBundle, may_leave};
use itgel_casefile::code::{self, words::CodeWords};
use itgel_casefile::consent::capacity::age_of;
use itgel_casefile::context::Actor;
use itgel_casefile::event::{Attendee, Birth, Identity};
use itgel_casefile::handover::Handover;
use itgel_casefile::ids::AttachmentId;
use itgel_casefile::language::Language;
use itgel_casefile::receipts::signs_receipts;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::sessions::lately;
use itgel_casefile::state::parts::{Aftercare, Appointment, Attachment, Referral};
use itgel_casefile::state::{CARDS, CaseFile};
use itgel_casefile::time::{Day, Moment};
use itgel_casefile::vocabulary::{AgeBand, BlindKind, RecipientKind, ReferralSource, Role, Urgency};
use itgel_casefile::{aftercare, gate, preparation, referrals};
use std::collections::BTreeSet;

/// The code in both languages; a code that cannot be read shows as it is stored.
pub(crate) fn code_view(stored: &str) -> CodeView {
    let words = CodeWords::builtin();
    let code = code::from_stored(stored, words);
    let shown = |language| code.map_or_else(|| stored.to_owned(), |c| c.display(language, words));
    CodeView { mn: shown(Language::Mongolian), en: shown(Language::English) }
}

/// The snake_case word of a small enum, as serde writes it.
pub(crate) fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Local date and time, `YYYY-MM-DD HH:MM`.
pub(crate) fn day_and_minute(at: &Moment) -> String {
    format!("{} {}", String::from(at.day()), minute(at))
}

/// The whole case page.
pub(crate) fn case(open: &Open, case: &CaseFile, now: &Moment) -> CaseView {
    let withheld = open.withheld(case);
    let shown = |kind| !withheld.contains(&kind);
    let text = |kind, text: &str| if shown(kind) { text.to_owned() } else { String::new() };
    let reveal = case.reveals.last();
    let responsible = case.responsible();
    let today = now.day();
    let mut appointments: Vec<&Appointment> = Vec::new();
    let mut planned = Vec::new();
    for (id, appointment) in &case.appointments {
        if appointment.cancelled.is_none() {
            appointments.push(appointment);
            planned.push(appointment_view(open, case, &id.to_string(), appointment, now));
        }
    }
    planned.sort_by(|a, b| (&a.day, &a.time).cmp(&(&b.day, &b.time)));
    let next = planned.iter().filter_map(|a| Day::try_from(a.day.clone()).ok()).find(|day| *day >= today);
    let next = next.unwrap_or(today);
    CaseView {
        case: case.id.to_string(),
        code: code_view(&case.code),
        status: word(&case.status()),
        next_step: word(&case.next_step_on(&open.room.recipients, today, &open.room.book)),
        responsible: responsible.map(|p| p.to_string()).unwrap_or_default(),
        responsible_name: responsible.map(|p| open.name_of(p)).unwrap_or_default(),
        responsible_planned: responsible
            .map_or(0, |p| u32::try_from(case.planned_for(p, now).len()).unwrap_or(u32::MAX)),
        handovers: case.handovers.iter().map(|h| handover(open, h)).collect(),
        age_band: case.age_band.unwrap_or(AgeBand::From0To3),
        referral: shown(BlindKind::ReferralSource).then_some(case.referral.unwrap_or(ReferralSource::Other)),
        external_number: text(BlindKind::ReferralTexts, &case.external_number),
        withheld: withheld.iter().copied().collect(),
        may_open: blinded(open, case),
        early_openings: case
            .early_openings
            .iter()
            .map(|o| early_opening(open, o))
            .map(|o| if withheld.is_empty() { o } else { EarlyOpeningView { reason: String::new(), ..o } })
            .collect(),
        identity_known: case.identity.is_some(),
        birth_unsettled: shown(BlindKind::People)
            && case.birth_settled.is_none()
            && case.identity.as_ref().and_then(itgel_casefile::identity::settling::other_day).is_some(),
        people: crate::show::around::in_order(case)
            .filter(|_| shown(BlindKind::People))
            .map(|(id, a)| crate::show::around::row(id, a))
            .collect(),
        revealed_at: reveal.map_or_else(String::new, |r| day_and_minute(&r.meta.at)),
        revealed_by: reveal.map_or_else(String::new, |r| open.name_of(r.meta.actor)),
        revealed_reason: reveal.map(|r| r.reason),
        consent: crate::show::consent::summary(case, today, &open.room.book),
        interviews: case
            .interviews
            .iter()
            .rev()
            .filter(|i| shown(BlindKind::OtherInterviews) || i.interviewer() == open.person)
            .map(|i| live::card(open, case, i, now))
            .collect(),
        appointments: planned,
        cards: (0..=CARDS).map(|n| card(open, case, n, today)).collect(),
        open_at_begin: preparation::open_at_begin(case, today),
        usual_minutes: Rulebook::builtin().protocol.planned_minutes(age_of(case, today)),
        printed_at: case.printed.as_ref().map_or_else(String::new, |p| day_and_minute(&p.at)),
        changed_cards: preparation::changed_since_printed(case),
        attendees: case.planned_attendance.iter().map(attendee).collect(),
        elsewhere: crate::show::elsewhere::list(open, &own_knowledge(open, case, &withheld)),
        sessions: crate::show::elsewhere::sessions(case, today),
        notes: crate::show::notes::of_case(case, next, shown(BlindKind::People)),
        orders: if shown(BlindKind::ReferralTexts) {
            crate::show::orders::rows(open, case, today)
        } else {
            Vec::new()
        },
        vital: crate::show::orders::offer(&open.room.book.vital, today),
        attachments: case
            .attachments
            .iter()
            .filter(|_| shown(BlindKind::Files))
            .map(|(id, a)| attachment(case, *id, a))
            .collect(),
        today: today.into(),
        aftercare: case
            .aftercare
            .iter()
            .filter(|_| shown(BlindKind::Risk))
            .map(|a| aftercare_view(open, a))
            .collect(),
        aftercare_due: aftercare::due(case)
            .into_iter()
            .map(|(day, interview)| AftercareDue {
                interview: interview.to_string(),
                day: day.into(),
                due: day <= today,
            })
            .collect(),
        referrals: case
            .referrals
            .iter()
            .filter(|_| shown(BlindKind::Referrals))
            .map(|(id, r)| referral(open, &id.to_string(), r, today))
            .collect(),
        answered: if shown(BlindKind::Risk) {
            crate::show::open_ends::answered(open, case, None)
        } else {
            Vec::new()
        },
        dangers: if shown(BlindKind::Risk) { dangers(open, case) } else { Vec::new() },
        meetings: meetings::all(open, case, today, shown(BlindKind::Meetings)),
        meeting_choices: meetings::choices(),
        sharing: sharing(case, today, &open.room.book),
        follow_up_defaults: follow_up_defaults(today),
        bundles: case
            .bundles
            .list
            .iter()
            .map(|b| BundleRow {
                purpose: text(BlindKind::ReferralTexts, &b.purpose),
                ..bundle(open, case, b, now.day())
            })
            .collect(),
        closed: case.is_closed(),
    }
}

/// The file with only those interviews held elsewhere that whoever asks entered, where such are withheld.
fn own_knowledge(open: &Open, case: &CaseFile, withheld: &BTreeSet<BlindKind>) -> CaseFile {
    let mut known = case.clone();
    if withheld.contains(&BlindKind::OtherInterviews) {
        known.elsewhere.retain(|one| one.meta.actor == open.person);
    }
    known
}

/// Interviewers of the room from whom something of this case is withheld, for the supervisor who may open it.
fn blinded(open: &Open, case: &CaseFile) -> Vec<PersonChoice> {
    if open.role != Role::Supervisor {
        return Vec::new();
    }
    let people = open.vault.person_list().unwrap_or_default();
    let kept = |person| {
        !blind::withheld(case, &Actor { person, role: Role::Interviewer }, open.room.blind).is_empty()
    };
    people
        .into_iter()
        .filter(|p| p.active && p.role == Role::Interviewer && kept(p.person))
        .map(|p| PersonChoice { person: p.person.to_string(), name: p.name })
        .collect()
}

fn handover(open: &Open, h: &Handover) -> HandoverView {
    HandoverView {
        from: open.name_of(h.from),
        to: open.name_of(h.to),
        reason: h.reason,
        by: open.name_of(h.meta.actor),
        at: day_and_minute(&h.meta.at),
    }
}

fn early_opening(open: &Open, o: &EarlyOpening) -> EarlyOpeningView {
    EarlyOpeningView {
        person: open.name_of(o.person),
        reason: o.reason.clone(),
        by: open.name_of(o.meta.actor),
        at: day_and_minute(&o.meta.at),
    }
}

fn card(open: &Open, case: &CaseFile, number: u8, today: Day) -> CardView {
    let mut answers = preparation::answers_on(case, number, today);
    if open.withheld(case).contains(&BlindKind::AllegedForms) {
        for (key, _) in preparation::told_by_others(case, number, open.person) {
            answers.remove(key);
        }
    }
    CardView {
        card: number,
        done: number > 0 && !preparation::open_on(case, today).contains(&number),
        answers,
    }
}

/// One appointment.
pub(crate) fn appointment_view(
    open: &Open,
    case: &CaseFile,
    id: &str,
    appointment: &Appointment,
    now: &Moment,
) -> AppointmentView {
    let at = Moment::from_rfc3339(&appointment.at, &now.zone, 0);
    let done = usize::from(CARDS).saturating_sub(preparation::open_on(case, now.day()).len());
    AppointmentView {
        appointment: id.to_owned(),
        case: case.id.to_string(),
        code: code_view(&case.code),
        day: at.as_ref().map_or_else(String::new, |a| a.day().into()),
        time: at.as_ref().map_or_else(String::new, minute),
        minutes: appointment.minutes,
        interviewer: open.name_of(appointment.interviewer),
        prepared: u8::try_from(done).unwrap_or(0),
        notes: at.map_or_else(Vec::new, |at| {
            lately(case, at.day()).into_iter().map(crate::show::notes::shown).collect()
        }),
    }
}

/// Somebody present.
pub(crate) fn attendee(a: &Attendee) -> AttendeeView {
    let minutes = |ms: u64| u32::try_from(ms / 60_000).unwrap_or(u32::MAX);
    AttendeeView {
        role: a.role,
        initials: a.initials.clone(),
        place: a.place,
        implicated: a.implicated,
        child_told: a.child_told,
        came_minute: a.came_ms.map(minutes),
        left_minute: a.left_ms.map(minutes),
    }
}

/// An attachment.
pub(crate) fn attachment(case: &CaseFile, id: AttachmentId, a: &Attachment) -> AttachmentView {
    let of = a.interview.and_then(|interview| case.interview(interview));
    let signed = of.and_then(|i| i.signed.as_ref());
    AttachmentView {
        attachment: id.to_string(),
        item: a.item,
        media_type: a.media_type.clone(),
        description: a.description.clone(),
        bytes: a.bytes.to_string(),
        sha256: a.sha256.clone(),
        later: signed.is_some_and(|signed| a.meta.seq > signed.meta.seq),
        taken_back: of.is_some_and(|i| is_taken_back(i, id)),
    }
}

fn aftercare_view(open: &Open, a: &Aftercare) -> AftercareView {
    AftercareView {
        interview: a.interview.to_string(),
        on: a.on.into(),
        outcome: a.outcome,
        by: open.name_of(a.meta.actor),
    }
}

/// What each kind of body would be given today, through the same gate as a bundle.
fn sharing(case: &CaseFile, today: Day, book: &Rulebook) -> Vec<SharingView> {
    let orders: Vec<_> = case.orders.list.iter().map(|o| o.order).collect();
    let of = |kind: &RecipientKind| {
        let gate = gate::gate(case, gate::Receiver::any(*kind), &orders, today, book);
        // A referral tells of risk and needs even before there is anything signed of it.
        let may = referrals::may_refer(case, *kind, today, book);
        SharingView {
            kind: *kind,
            may: may.is_ok(),
            why: may.err().map(|why| why.as_str().to_owned()).unwrap_or_default(),
            parts: gate.going(),
        }
    };
    RecipientKind::ALL.iter().map(of).collect()
}

fn follow_up_defaults(today: Day) -> Vec<FollowUpDefault> {
    let of = |urgency: &Urgency| FollowUpDefault {
        urgency: *urgency,
        day: today.plus_days(referrals::follow_up_days(*urgency)).unwrap_or(today).into(),
    };
    Urgency::ALL.iter().map(of).collect()
}

fn referral(open: &Open, id: &str, r: &Referral, today: Day) -> ReferralView {
    ReferralView {
        referral: id.to_owned(),
        service: r.service,
        kind: r.kind,
        organisation: r.organisation.clone(),
        urgency: r.urgency,
        status: r.status(),
        follow_up: r.follow_up.into(),
        overdue: r.is_open() && r.follow_up < today,
        contact: r.contact.clone(),
        made: r.meta.at.day().into(),
        by: open.name_of(r.meta.actor),
        told: crate::told::view(r.told.as_ref()),
        moves: r
            .moves
            .iter()
            .map(|m| ReferralMove {
                status: m.status,
                on: m.on.into(),
                note: m.note.clone(),
                by: open.name_of(m.meta.actor),
                told: crate::told::view(m.told.as_ref()),
            })
            .collect(),
    }
}

/// The way of a hand-over and the seal number that stands behind it in the entry.
pub(crate) fn way_of(how: &str) -> (&str, &str) {
    how.split_once(", ").unwrap_or((how, ""))
}

fn bundle(open: &Open, case: &CaseFile, b: &SealedBundle, today: Day) -> BundleRow {
    let status = match (&b.cancelled, &b.handed_over) {
        (Some(_), _) => "cancelled",
        (None, Some(_)) => "handed_over",
        (None, None) => "sealed",
    };
    let of = |field: fn(&HandOver) -> String| b.handed_over.as_ref().map(field).unwrap_or_default();
    let to = open.room.recipients.find(b.recipient);
    let signing = to.and_then(|r| r.signing.as_ref());
    let leaves = || may_leave(case, &open.room.recipients, b, today, &open.room.book);
    BundleRow {
        bundle: b.bundle.to_string(),
        recipient: to.map_or_else(String::new, |r| r.organisation.clone()),
        status: status.to_owned(),
        stays: b.waiting().then(leaves).and_then(Result::err).map(Failure::from),
        sealed_at: day_and_minute(&b.at),
        digest: b.sha256.chars().take(8).collect(),
        bytes: b.bytes.to_string(),
        kind: b.recipient_kind,
        file: itgel_bundle::plan::file_name(&b.bundle.to_string(), open.vault.origin()),
        sha256: b.sha256.clone(),
        notice: b.notice.is_some(),
        purpose: b.purpose.clone(),
        parts: b.parts.clone(),
        seq: b.seq.to_string(),
        handed_by: b
            .handed_over
            .as_ref()
            .and_then(|h| open.vault.event(h.seq).ok())
            .map_or_else(String::new, |entry| open.name_of(entry.actor)),
        to_name: of(|h| h.to_name.clone()),
        to_position: of(|h| h.to_position.clone()),
        to_id_number: of(|h| h.to_id_number.clone()),
        how: of(|h| way_of(&h.how).0.to_owned()),
        seal: of(|h| way_of(&h.how).1.to_owned()),
        // RFC 3339 with the offset of the room: its first sixteen characters are the local date and minute.
        handed_at: of(|h| h.at.chars().take(16).collect::<String>().replace('T', " ")),
        paper_number: of(|h| h.paper_number.clone()),
        own_key: signing.is_some_and(|s| s.checked.is_some()),
        signs_receipts: signs_receipts(to, &open.room.others),
        receipt_awaited: b.received.is_none() && b.handed_over.as_ref().is_some_and(|h| h.receipt_awaited),
        late: b.handed_over.as_ref().is_some_and(|h| h.late),
        strokes: b.handed_over.as_ref().map(|h| h.strokes.clone()).unwrap_or_default(),
    }
}

/// Identity as shown for a reason.
pub(crate) fn identity(i: &Identity) -> IdentityView {
    IdentityView {
        clan: i.names.clan.clone(),
        patronymic: i.names.patronymic.clone(),
        given: i.names.given.clone(),
        names_not_known: i.names_not_known,
        registration_number: i.registration_number.clone(),
        birth: birth(&i.birth),
        phone: i.phone.clone(),
        phone_safe: i.phone_safe,
        phone_hours: i.phone_hours.clone(),
        aimag: i.aimag.clone(),
        district: i.district.clone(),
        address: i.address.clone(),
    }
}

fn birth(b: &Birth) -> BirthInput {
    let input = |precision: &str, year: String, month: String, day: String, about: String| BirthInput {
        precision: precision.to_owned(),
        year,
        month,
        day,
        about,
    };
    let none = String::new;
    match b {
        Birth::Day { day } => {
            input("day", day.year().to_string(), day.month().to_string(), day.day().to_string(), none())
        }
        Birth::Month { year, month } => input("month", year.to_string(), month.to_string(), none(), none()),
        Birth::Year { year } => input("year", year.to_string(), none(), none(), none()),
        Birth::About { years, .. } => input("about", none(), none(), none(), years.to_string()),
        Birth::NotKnown => input("not_known", none(), none(), none(), none()),
    }
}
