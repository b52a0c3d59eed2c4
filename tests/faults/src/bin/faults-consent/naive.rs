//! The rules of what may go, said a second time, as plainly as they can be read aloud.
//!
//! Written from the design papers (domain.md 3.11, 4.3 and 8; ux.md 4.7, 4.8 and 4.13; trust.md 5.9), from docs/FORMAT.md 8,
//! 10 and 11, and from the sentences of the refusals; not from the program's policy, with which it shares the names of what
//! can happen and nothing else. It is slow on purpose: each question is asked of the whole list of events anew.

use crate::ages::certainly;
use crate::days::{DANGER, days_after, year_after};
use crate::words::words_in_force;
use itgel_casefile::event::{CaseEvent as E, Event, Placed};
use itgel_casefile::ids::{AdultId, OrderId, RecipientId};
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::{
    Answer, DeciderKind, Giver, Part, Purpose, RecipientKind, Relation, Ternary,
};

/// A day as it is written: year, month, day.
pub type Date = (i32, u32, u32);

/// What lets a part go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Opens {
    /// Nothing: it stays.
    Nothing,
    /// Everybody who is asked said yes, and it holds.
    Consent,
    /// A legal order.
    Order,
    /// A life is in danger.
    Danger,
}

/// One question: may this part go to this recipient on this day?
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// Kind of the recipient.
    pub kind: RecipientKind,
    /// Which office.
    pub office: Option<RecipientId>,
    /// Which part.
    pub part: Part,
    /// On which day.
    pub today: Date,
    /// Legal orders and dangers that were chosen for this bundle.
    pub chosen: &'a [OrderId],
}

/// A day of the program as it is written.
pub fn date(day: Day) -> Date {
    (day.year(), day.month(), day.day())
}

/// The event of an entry of the case file; none for an entry of the room.
pub fn told(entry: &Placed) -> Option<&E> {
    match &entry.event {
        Event::Case(event) => Some(event.as_ref()),
        Event::Room(_) => None,
    }
}

/// What opens this part for this recipient on this day?
pub fn opens(list: &[Placed], asked: &Asked<'_>) -> Opens {
    let Asked { kind, office, part, today, chosen } = *asked;
    let events = || list.iter().filter_map(|entry| told(entry).map(|event| (entry.seq, entry, event)));

    // Of a closed file nothing goes (`case-closed`, `case-is-closed`).
    let last = events().rfind(|(_, _, e)| matches!(e, E::CaseClosed { .. } | E::CaseReopened { .. }));
    if matches!(last, Some((_, _, E::CaseClosed { .. }))) {
        return Opens::Nothing;
    }

    // Where there is nothing of a part, or nothing of it is signed, nothing goes (`nothing-recorded`, `not-signed-off`).
    let signed = |interview| {
        events()
            .find(|(_, _, e)| matches!(e, E::SignedOff { interview: i, .. } if *i == interview))
            .map(|(seq, ..)| seq)
    };
    let before_signature = |seq: u64, interview| signed(interview).is_some_and(|signature| seq < signature);
    let something = events().any(|(seq, _, event)| match (part, event) {
        (Part::InterviewLog, E::SignedOff { .. }) => true,
        (
            Part::ConsentRecord,
            E::DeciderNamed { .. } | E::LegalOrderRecorded { .. } | E::VitalInterestStated { .. },
        ) => true,
        (Part::RiskAndNeeds, E::RiskAssessed { interview, .. }) => before_signature(seq, *interview),
        (Part::RiskAndNeeds, E::ReferralMade { .. } | E::MeetingRecorded { .. }) => true,
        (Part::Attachments, E::AttachmentAdded { interview: None, order: None, .. }) => true,
        (Part::Attachments, E::AttachmentAdded { interview: Some(interview), .. })
        | (Part::Attachments, E::ItemDescribed { interview, .. }) => before_signature(seq, *interview),
        (
            Part::Identity,
            E::IdentityRecorded { .. } | E::AdultRecorded { .. } | E::PersonAroundRecorded { .. },
        ) => true,
        _ => false,
    });
    if !something {
        return Opens::Nothing;
    }

    // Consent opens what the recipient's purpose needs, and no more (the minimum: assets/protocol/disclosure-v1.json).
    let (purpose, needs): (Purpose, &[Part]) = match kind {
        RecipientKind::Police => {
            (Purpose::Police, &[Part::InterviewLog, Part::ConsentRecord, Part::Attachments, Part::Identity])
        }
        RecipientKind::Prosecutor => (
            Purpose::Prosecutor,
            &[Part::InterviewLog, Part::ConsentRecord, Part::RiskAndNeeds, Part::Attachments, Part::Identity],
        ),
        RecipientKind::Doctor => (Purpose::Doctor, &[Part::ConsentRecord, Part::RiskAndNeeds]),
        RecipientKind::SocialWorker => (Purpose::SocialWorker, &[Part::ConsentRecord, Part::RiskAndNeeds]),
        RecipientKind::Ngo => (Purpose::Ngo, &[Part::ConsentRecord, Part::RiskAndNeeds]),
    };
    // The words of consent speak of the child and of who decides; where only others were entered, there is nothing (FORMAT 8).
    let spoken_of = part != Part::Identity
        || events().any(|(_, _, e)| match e {
            E::IdentityRecorded { .. } | E::AdultRecorded { .. } => true,
            E::PersonAroundRecorded { relation, .. } => decides(*relation).is_some(),
            _ => false,
        });
    if needs.contains(&part) && agreed(list, purpose, today) {
        // Where consent opens the identity, an order opens no more people than consent does (docs/KNOWN-ISSUES.md).
        return if spoken_of { Opens::Consent } else { Opens::Nothing };
    }

    // A legal order opens what it names, for the kind and the office it names, from its date on, until its end was entered.
    let over = |order: OrderId| {
        events().any(|(_, _, e)| match e {
            E::LegalOrderEnded { order: ended, .. } | E::DangerOver { order: ended } => *ended == order,
            _ => false,
        })
    };
    let meant =
        |of: RecipientKind, named: Option<RecipientId>| of == kind && (named.is_none() || named == office);
    let by_order = events().any(|(_, _, e)| match e {
        E::LegalOrderRecorded { order, recipient, office: named, date: from, parts, .. } => {
            chosen.contains(order)
                && meant(*recipient, *named)
                && date(*from) <= today
                && !over(*order)
                && parts.contains(&part)
        }
        _ => false,
    });
    if by_order {
        return Opens::Order;
    }

    // A danger to life opens risk and needs, and the name; never to a prosecutor; until its last day, or until it is over.
    let by_danger = events().any(|(_, entry, e)| match e {
        E::VitalInterestStated { order, recipient, office: named, parts, until, .. } => {
            chosen.contains(order)
                && meant(*recipient, *named)
                && kind != RecipientKind::Prosecutor
                && matches!(part, Part::RiskAndNeeds | Part::Identity)
                && parts.contains(&part)
                // Nobody but the child and who may decide for it (FORMAT 10).
                && spoken_of
                && date(entry.at.day()) <= today
                // No later than the rule lets it be, whatever day was entered (`vital-days`).
                && today <= date(*until).min(days_after(date(entry.at.day()), DANGER))
                && !over(*order)
        }
        _ => false,
    });
    if by_danger { Opens::Danger } else { Opens::Nothing }
}

/// Did everybody who is asked say yes to this purpose, and does it hold on this day?
fn agreed(list: &[Placed], purpose: Purpose, today: Date) -> bool {
    let events = || list.iter().filter_map(|entry| told(entry).map(|event| (entry.seq, entry, event)));

    // The last conversation decides, finished or not: what is asked anew is not answered (ux.md 4.7, "talk again").
    let Some((named, _, E::DeciderNamed { consent, decider, adult, implicated, .. })) =
        events().rfind(|(_, _, e)| matches!(e, E::DeciderNamed { .. }))
    else {
        return false;
    };

    // Who may be implicated decides nothing (domain.md rule 4): neither when it was known at the beginning, nor when it was
    // found later, and a later "no" does not bring the answers back. Where no adult is named, the relation stands for the person.
    let who = |id, relation: Option<DeciderKind>| match adult {
        Some(adult) => *adult == id,
        None => relation == Some(*decider),
    };
    let mut suspected = *implicated == Ternary::Yes;
    let mut known_before: Vec<(AdultId, Option<DeciderKind>, Ternary)> = Vec::new();
    for (seq, _, event) in events() {
        let (id, relation, implicated) = match event {
            E::AdultRecorded { adult, kind, implicated, .. } => (*adult, Some(*kind), *implicated),
            E::PersonAroundRecorded { adult, relation, implicated, .. } => {
                (*adult, decides(*relation), *implicated)
            }
            _ => continue,
        };
        if seq < named {
            known_before.retain(|(known, ..)| *known != id);
            known_before.push((id, relation, implicated));
        } else if who(id, relation) && implicated == Ternary::Yes {
            suspected = true;
        }
    }
    suspected |= known_before.iter().any(|(id, relation, i)| who(*id, *relation) && *i == Ternary::Yes);
    let alone = *decider == DeciderKind::ChildAlone;
    if suspected && !alone {
        return false;
    }

    // It was read back and signed, and its last day has not passed (`not-confirmed`, `expired`).
    let confirmed = events().find_map(|(_, entry, e)| match e {
        E::ConsentConfirmed { consent: c, .. } if c == consent => Some(year_after(date(entry.at.day()))),
        _ => None,
    });
    if confirmed.is_none_or(|last_day| today > last_day) {
        return false;
    }

    // Each who is asked: the adult, but where the child decides alone; and the child, always and of every age.
    for giver in [Giver::Guardian, Giver::Child] {
        if giver == Giver::Guardian && alone {
            continue;
        }
        // The last answer in this conversation is a yes. Silence is no answer (domain.md rule 7), later is none.
        let last = events()
            .filter_map(|(seq, entry, e)| match e {
                E::ConsentAnswered { consent: c, giver: g, purpose: p, answer, wording, .. }
                    if c == consent && *g == giver && *p == purpose =>
                {
                    Some((seq, entry, *answer, wording))
                }
                _ => None,
            })
            .next_back();
        let Some((said, entry, Answer::Yes, wording)) = last else { return false };

        // A child decides alone only when it certainly was sixteen when it did (assets/consent/capacity-v1.json, "child_alone").
        if alone && !certainly(list, 16, date(entry.at.day())) {
            return false;
        }

        // It was not taken back since (domain.md rule 22); the child did not stop at that very page since (ux.md 4.8); and
        // nobody signed since that it was no yes (FORMAT 10, `amended`). An amendment that says yes again opens nothing.
        let ended = events().filter(|(seq, ..)| *seq > said).any(|(_, _, e)| match e {
            E::ConsentWithdrawn { by, purposes, .. } => *by == giver && purposes.contains(&purpose),
            E::ChildStopped { consent: c, wording, .. } => {
                let page = format!("assent/{}/", purpose.as_str());
                giver == Giver::Child && c == consent && wording.id.starts_with(&page)
            }
            E::Amended { interview, item, new, .. } => {
                let about = events().any(|(_, _, e)| {
                    matches!(e, E::InterviewBegun { interview: i, consent: Some(c), .. } if i == interview && c == consent)
                });
                about && *item == format!("consent.answers.{}.{}", giver.as_str(), purpose.as_str()) && new != "yes"
            }
            _ => false,
        });
        // The words that were heard are the words of today (`wording-changed`).
        if ended || !words_in_force(list, giver, purpose, wording, today) {
            return false;
        }
    }
    true
}

/// The relation as one who may decide; nobody else's entry stands for a decider.
fn decides(relation: Relation) -> Option<DeciderKind> {
    match relation {
        Relation::Mother => Some(DeciderKind::Mother),
        Relation::Father => Some(DeciderKind::Father),
        Relation::Guardian => Some(DeciderKind::Guardian),
        Relation::Custodian => Some(DeciderKind::Custodian),
        Relation::LegalRepresentative => Some(DeciderKind::LegalRepresentative),
        Relation::AppointedRepresentative => Some(DeciderKind::AppointedRepresentative),
        _ => None,
    }
}
