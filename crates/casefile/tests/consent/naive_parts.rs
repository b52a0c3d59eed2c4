//! The naive second statement, second half: from purposes to parts, and from parts to entries.

use super::naive::{Ymd, naive_guardian, purpose_word};
use itgel_casefile::event::CaseEvent as E;
use itgel_casefile::ids::{AdultId, InterviewId, OrderId, RecipientId};
use itgel_casefile::vocabulary::*;

/// Whether this is the first entry that takes this name, of an order or of a danger.
fn takes_its_name(earlier: &[(u64, Ymd, &E)], name: OrderId) -> bool {
    !earlier.iter().any(|(_, _, e)| match e {
        E::LegalOrderRecorded { order, .. } | E::VitalInterestStated { order, .. } => *order == name,
        _ => false,
    })
}

/// Dangers for this recipient: does any of those chosen open anything today, and does one open this part?
fn dangers(
    history: &[(u64, Ymd, &E)],
    (kind, to): (RecipientKind, Option<RecipientId>),
    part: Part,
    chosen: &[OrderId],
    today: Ymd,
) -> (bool, bool) {
    let (mut some, mut opens) = (false, false);
    for (n, (_, stated, event)) in history.iter().enumerate() {
        let E::VitalInterestStated { order: mine, recipient, office, parts, until, .. } = event else {
            continue;
        };
        let over = history[n..].iter().any(|(_, _, e)| matches!(e, E::DangerOver { order } if order == mine));
        let last = (until.year(), until.month(), until.day());
        if takes_its_name(&history[..n], *mine)
            && *recipient == kind
            && (office.is_none() || *office == to)
            && chosen.contains(mine)
            && *stated <= today
            && today <= last
            && !over
        {
            some = true;
            let may = matches!(part, Part::RiskAndNeeds | Part::Identity);
            opens = opens || may && parts.contains(&part);
        }
    }
    (some, opens)
}

/// What stands for a part and a kind of recipient: "goes", "order", "vital", or the word for why not.
pub fn cell_word(
    history: &[(u64, Ymd, &E)],
    kind: RecipientKind,
    to: Option<RecipientId>,
    part: Part,
    chosen: &[OrderId],
    today: Ymd,
) -> &'static str {
    let (purpose, needed): (Purpose, &[Part]) = match kind {
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
    let mut word = purpose_word(history, purpose, today);
    if word == "agreed" {
        word = if needed.contains(&part) {
            "goes"
        } else if kind == RecipientKind::Police {
            "not-asked-for"
        } else if part == Part::Identity {
            "code-only"
        } else {
            "not-needed"
        };
    }
    if word != "goes" {
        let mut entered: Vec<OrderId> = Vec::new();
        // An end counts of an order that was there, and for good.
        let has_ended = |of: &OrderId| {
            let there = history
                .iter()
                .position(|(_, _, e)| matches!(e, E::LegalOrderRecorded { order, .. } if order == of));
            let end = |e: &E| matches!(e, E::LegalOrderEnded { order, .. } if order == of);
            there.is_some_and(|there| history[there..].iter().any(|(_, _, e)| end(e)))
        };
        let (mut some, mut names_it) = (false, false);
        let (danger, against_it) = dangers(history, (kind, to), part, chosen, today);
        for (_, _, event) in history {
            if let E::VitalInterestStated { order, .. } = event {
                entered.push(*order);
            }
            if let E::LegalOrderRecorded { order, recipient, office, date, parts, .. } = event {
                let first = !entered.contains(order);
                entered.push(*order);
                let date = (date.year(), date.month(), date.day());
                let own = *recipient == kind && (office.is_none() || *office == to);
                if first && own && chosen.contains(order) && date <= today && !has_ended(order) {
                    some = true;
                    names_it = names_it || parts.contains(&part);
                }
            }
        }
        if names_it {
            word = "order";
        } else if against_it {
            word = "vital";
        } else if some {
            return "order-out-of-scope";
        } else if danger {
            return "beyond-danger";
        } else {
            return word;
        }
    }
    // Something must be there, and signed.
    let signed = signed_interviews(history);
    let is_signed = |interview: &InterviewId| signed.iter().any(|(i, _)| i == interview);
    let (mut any, mut ready) = (false, false);
    for (n, (_, _, event)) in history.iter().enumerate() {
        if is_second_file(&history[..n], event) {
            continue;
        }
        let (counts, good) = match (part, event) {
            (Part::InterviewLog, E::InterviewBegun { interview, .. }) => (true, is_signed(interview)),
            (
                Part::ConsentRecord,
                E::DeciderNamed { .. } | E::LegalOrderRecorded { .. } | E::VitalInterestStated { .. },
            ) => (true, true),
            (Part::RiskAndNeeds, E::RiskAssessed { interview, .. }) => (true, is_signed(interview)),
            (Part::RiskAndNeeds, E::ReferralMade { .. }) => (true, true),
            (Part::Attachments, E::AttachmentAdded { interview, .. }) => {
                (true, interview.as_ref().is_none_or(is_signed))
            }
            // What a signed amendment says of the files is there as well.
            (Part::Attachments, E::Amended { interview, item, .. }) => {
                let begun = |e: &E| matches!(e, E::InterviewBegun { interview: i, .. } if i == interview);
                let known = history[..n].iter().any(|(_, _, e)| begun(e));
                (false, item.starts_with("attachments.") && known && is_signed(interview))
            }
            (Part::Identity, E::IdentityRecorded { .. }) => (true, true),
            // Of the same person the latest entry counts, and by consent only those who decide for a child.
            (Part::Identity, E::AdultRecorded { .. } | E::PersonAroundRecorded { .. }) => {
                let counts = around(event).is_some_and(|(who, decides)| {
                    let later = history[n + 1..].iter().filter_map(|(_, _, e)| around(e));
                    !later.map(|(w, _)| w).any(|w| w == who) && (decides || word == "order")
                });
                (counts, counts)
            }
            _ => (false, false),
        };
        any = any || counts;
        ready = ready || good;
    }
    match (ready, any) {
        (true, _) => word,
        (false, true) => "not-signed-off",
        (false, false) => "nothing-recorded",
    }
}

/// The two birth dates of an identity.
fn birth(event: &E) -> Option<(&itgel_casefile::event::Birth, &str)> {
    match event {
        E::IdentityRecorded { identity } => Some((&identity.birth, &identity.registration_number)),
        _ => None,
    }
}

/// Who is entered, and whether as one who decides for a child.
fn around(event: &E) -> Option<(AdultId, bool)> {
    match event {
        E::AdultRecorded { adult, .. } => Some((*adult, true)),
        E::PersonAroundRecorded { adult, relation, .. } => {
            Some((*adult, naive_guardian(*relation).is_some()))
        }
        _ => None,
    }
}

/// A file entered under an identifier that another file already has.
fn is_second_file(earlier: &[(u64, Ymd, &E)], event: &E) -> bool {
    let E::AttachmentAdded { attachment: mine, .. } = event else { return false };
    earlier.iter().any(|(_, _, e)| matches!(e, E::AttachmentAdded { attachment, .. } if attachment == mine))
}

/// Whether the last amendment before a file's entry, and the last of all, name just this file in two signatures.
fn named_by_two(history: &[(u64, Ymd, &E)], n: usize, of: &InterviewId, event: &E) -> bool {
    let E::AttachmentAdded { attachment, sha256, .. } = event else { return false };
    let path = format!("attachments.added.{attachment}");
    let fits = |e: &E| match e {
        E::Amended { new, second, .. } => second.is_some() && *new == super::happenings::added_file(sha256),
        _ => false,
    };
    let speaks = |e: &E| matches!(e, E::Amended { interview, item, .. } if interview == of && *item == path);
    let last = |part: &[(u64, Ymd, &E)]| {
        part.iter().rev().find(|(_, _, e)| speaks(e)).is_some_and(|(_, _, e)| fits(e))
    };
    last(&history[..n]) && last(history)
}

/// Interviews with a signature, and the number of its entry.
fn signed_interviews(history: &[(u64, Ymd, &E)]) -> Vec<(InterviewId, u64)> {
    let mut out: Vec<(InterviewId, u64)> = Vec::new();
    for (seq, _, event) in history {
        if let E::SignedOff { interview, .. } = event
            && out.iter().all(|(i, _)| i != interview)
        {
            out.push((*interview, *seq));
        }
    }
    out
}

/// The numbers of the entries whose content goes, for the parts that go and the orders that opened some.
pub fn entries_that_go(
    history: &[(u64, Ymd, &E)],
    kind: RecipientKind,
    to: Option<RecipientId>,
    going: &[Part],
    used: &[OrderId],
    by_order: &[Part],
    by_consent: &[Part],
) -> Vec<u64> {
    // Where a danger opens something, of risk and needs the least goes, but for what an order opens, or a consent that can be seen.
    let danger = going.iter().any(|part| !by_order.contains(part) && !by_consent.contains(part));
    let least = danger
        && !by_order.contains(&Part::RiskAndNeeds)
        && !(by_consent.contains(&Part::RiskAndNeeds) && going.contains(&Part::ConsentRecord));
    let signed = signed_interviews(history);
    let within =
        |interview: &InterviewId, seq: u64| signed.iter().any(|(i, at)| i == interview && seq <= *at);
    let mut out = Vec::new();
    for (n, (seq, _, event)) in history.iter().enumerate() {
        let later = &history[n + 1..];
        let goes = match event {
            E::CaseOpened { .. } => going.contains(&Part::InterviewLog),
            E::FactsNoted { .. } => {
                matches!(kind, RecipientKind::Police | RecipientKind::Prosecutor)
                    && by_order.contains(&Part::InterviewLog)
            }
            E::InterviewBegun { interview, .. }
            | E::InterviewEnded { interview, .. }
            | E::SignedOff { interview, .. } => {
                going.contains(&Part::InterviewLog) && within(interview, *seq)
            }
            E::DeciderNamed { .. }
            | E::ConsentAnswered { .. }
            | E::ChildCannotAnswer { .. }
            | E::ChildPageShown { .. }
            | E::ChildStopped { .. }
            | E::ConsentConfirmed { .. }
            | E::ConsentWithdrawn { .. } => going.contains(&Part::ConsentRecord),
            E::Amended { interview, item, .. } => {
                let later_or_not = signed.iter().any(|(i, _)| i == interview);
                let of_files = item.starts_with("attachments.");
                let part = if of_files { Part::Attachments } else { Part::ConsentRecord };
                going.contains(&part) && later_or_not
            }
            E::LegalOrderRecorded { order: mine, recipient, office, .. }
            | E::VitalInterestStated { order: mine, recipient, office, .. } => {
                let own = *recipient == kind && (office.is_none() || *office == to);
                used.contains(mine) && takes_its_name(&history[..n], *mine)
                    || going.contains(&Part::ConsentRecord) && own
            }
            E::LegalOrderEnded { order: of, .. } | E::DangerOver { order: of } => {
                let recorded = history.iter().find_map(|(_, _, e)| match e {
                    E::LegalOrderRecorded { order, recipient, office, .. }
                    | E::VitalInterestStated { order, recipient, office, .. }
                        if order == of =>
                    {
                        Some((*recipient, *office))
                    }
                    _ => None,
                });
                let own = |(recipient, office): (RecipientKind, Option<RecipientId>)| {
                    recipient == kind && (office.is_none() || office == to)
                };
                going.contains(&Part::ConsentRecord) && recorded.is_some_and(own)
            }
            E::RiskAssessed { interview, .. } => {
                going.contains(&Part::RiskAndNeeds) && within(interview, *seq)
            }
            E::ReferralMade { kind: of, .. } => {
                going.contains(&Part::RiskAndNeeds) && (!least || *of == kind)
            }
            E::AttachmentAdded { interview, .. } => {
                going.contains(&Part::Attachments)
                    && !is_second_file(&history[..n], event)
                    && interview.as_ref().is_none_or(|i| {
                        let is_signed = signed.iter().any(|(other, _)| other == i);
                        within(i, *seq) || is_signed && named_by_two(history, n, i, event)
                    })
            }
            E::IdentityRecorded { .. } => {
                let newer = later.iter().any(|(_, _, e)| matches!(e, E::IdentityRecorded { .. }));
                going.contains(&Part::Identity) && !newer
            }
            E::BirthSettled { .. } => {
                let mut born = history[..n].iter().rev().find_map(|(_, _, e)| birth(e));
                let mut stands = going.contains(&Part::Identity);
                for (_, _, e) in later {
                    let now = birth(e);
                    stands &= !matches!(e, E::BirthSettled { .. });
                    stands &= now.is_none() || born.is_none() || now == born;
                    born = now.or(born);
                }
                stands
            }
            E::AdultRecorded { adult, .. } | E::PersonAroundRecorded { adult, .. } => {
                let newer = later.iter().filter_map(|(_, _, e)| around(e)).any(|(other, _)| other == *adult);
                let named =
                    around(event).is_some_and(|(_, decides)| decides) || by_order.contains(&Part::Identity);
                going.contains(&Part::Identity) && !newer && named
            }
            _ => false,
        };
        if goes {
            out.push(*seq);
        }
    }
    out
}
