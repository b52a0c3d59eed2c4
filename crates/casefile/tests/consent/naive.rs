//! The same rules once more, stated by somebody who has never seen the program: straight from the list of what
//! happened, from top to bottom, with plain loops and words. Slow and simple on purpose; it shares nothing with
//! the rules but the events themselves.

use itgel_casefile::event::{Birth, CaseEvent as E, Event, Placed};
use itgel_casefile::ids::{AdultId, ConsentId};
use itgel_casefile::vocabulary::*;

pub type Ymd = (i32, u32, u32);

/// The events of the case, with their number and local day.
pub fn lines(entries: &[Placed]) -> Vec<(u64, Ymd, &E)> {
    let mut out = Vec::new();
    for placed in entries {
        if let Event::Case(event) = &placed.event {
            let day = placed.at.day();
            out.push((placed.seq, (day.year(), day.month(), day.day()), event.as_ref()));
        }
    }
    out
}

fn years(from: Ymd, to: Ymd) -> i32 {
    let mut n = to.0 - from.0;
    if (to.1, to.2) < (from.1, from.2) {
        n -= 1;
    }
    n
}

/// Which relations decide for a child.
pub fn naive_guardian(relation: Relation) -> Option<DeciderKind> {
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

/// What the child last did against a purpose and never undid with a yes that is one still: "no" when it once said no,
/// took its yes back, or was found to have said no; "stop" when it stopped at that very page; else nothing. And the
/// conversation in which it stopped.
fn against(history: &[(u64, Ymd, &E)], purpose: Purpose) -> (&'static str, Option<ConsentId>) {
    let page = format!("assent/{}/", purpose.as_str());
    let mut begun: Vec<ConsentId> = Vec::new();
    let mut finished = false;
    // Of every conversation the child's last answer: where it stands, and whether it is a yes.
    let mut last: Vec<(ConsentId, usize, bool)> = Vec::new();
    let mut interviews = Vec::new();
    let mut no_at: Option<usize> = None;
    let mut stop_at: Option<(usize, ConsentId)> = None;
    for (at, (_, _, event)) in history.iter().enumerate() {
        let open = |consent: &ConsentId| begun.last() == Some(consent) && !finished;
        match event {
            E::DeciderNamed { consent, .. } if !begun.contains(consent) => {
                begun.push(*consent);
                finished = false;
            }
            E::ConsentConfirmed { consent, .. } if open(consent) => finished = true,
            E::ConsentAnswered { consent, giver: Giver::Child, purpose: of, answer, .. }
                if *of == purpose && open(consent) =>
            {
                last.retain(|(talk, ..)| talk != consent);
                last.push((*consent, at, *answer == Answer::Yes));
                if *answer == Answer::No {
                    no_at = no_at.max(Some(at));
                }
            }
            E::ChildStopped { consent, wording, .. } if open(consent) && wording.id.starts_with(&page) => {
                stop_at = Some((at, *consent));
                for (talk, _, yes) in &mut last {
                    if talk == consent {
                        *yes = false;
                    }
                }
            }
            E::ConsentWithdrawn { by: Giver::Child, purposes, .. } if purposes.contains(&purpose) => {
                no_at = no_at.max(Some(at));
            }
            E::InterviewBegun { interview, consent: Some(talk), .. }
                if !interviews.iter().any(|(known, _)| known == interview) =>
            {
                interviews.push((*interview, *talk));
            }
            E::Amended { interview, item, new, .. }
                if new != "yes" && *item == format!("consent.answers.child.{}", purpose.as_str()) =>
            {
                let under = interviews.iter().find(|(known, _)| known == interview).map(|(_, talk)| *talk);
                for (talk, said, yes) in &mut last {
                    if Some(*talk) == under {
                        *yes = false;
                        if new == "no" {
                            no_at = no_at.max(Some(*said));
                        }
                    }
                }
            }
            _ => {}
        }
    }
    let yes_at = last.iter().filter(|(_, _, yes)| *yes).map(|(_, at, _)| *at).max();
    if no_at.is_some_and(|no| yes_at.is_none_or(|yes| yes < no)) {
        return ("no", None);
    }
    match stop_at {
        Some((stop, talk)) if yes_at.is_none_or(|yes| yes < stop) => ("stop", Some(talk)),
        _ => ("", None),
    }
}

/// What stands for a purpose: "agreed", or the word for why not.
pub fn purpose_word(history: &[(u64, Ymd, &E)], purpose: Purpose, today: Ymd) -> &'static str {
    // The last conversation that began.
    let mut begun: Vec<ConsentId> = Vec::new();
    let mut last: Option<(usize, ConsentId, DeciderKind, Option<AdultId>, Ternary)> = None;
    for (i, (_, _, event)) in history.iter().enumerate() {
        if let E::DeciderNamed { consent, decider, adult, implicated, .. } = event
            && !begun.contains(consent)
        {
            begun.push(*consent);
            last = Some((i, *consent, *decider, *adult, *implicated));
        }
    }
    let Some((start, id, decider, adult, implicated)) = last else { return "not-asked" };

    // A closed file shares nothing.
    let mut closed = false;
    for (_, _, event) in history {
        match event {
            E::CaseClosed { .. } => closed = true,
            E::CaseReopened { .. } => closed = false,
            _ => {}
        }
    }
    if closed && purpose != Purpose::Statistics {
        return "case-closed";
    }

    // Is the person who decides suspected?
    if decider != DeciderKind::ChildAlone {
        let mut bad = implicated == Ternary::Yes;
        // What was known of each adult when the conversation began.
        let mut known: Vec<(AdultId, DeciderKind, Ternary)> = Vec::new();
        for (i, (_, _, event)) in history.iter().enumerate() {
            let (who, kind, implicated) = match event {
                E::AdultRecorded { adult: who, kind, implicated, .. } => (who, Some(*kind), implicated),
                E::PersonAroundRecorded { adult: who, relation, implicated, .. } => {
                    (who, naive_guardian(*relation), implicated)
                }
                _ => continue,
            };
            if i < start {
                known.retain(|(k, _, _)| k != who);
                // Of no relation that decides: no conversation can be with that person.
                known.extend(kind.map(|kind| (*who, kind, *implicated)));
            } else if *implicated == Ternary::Yes {
                let same = match adult {
                    Some(mine) => mine == *who,
                    None => Some(decider) == kind,
                };
                if same {
                    bad = true;
                }
            }
        }
        for (who, kind, suspected) in known {
            if suspected == Ternary::Yes {
                match adult {
                    Some(mine) if mine == who => bad = true,
                    None if kind == decider => bad = true,
                    _ => {}
                }
            }
        }
        if bad {
            return "implicated";
        }
    }

    // Read the conversation to its end.
    let mut confirmed: Option<Ymd> = None;
    let mut cannot = false;
    let mut child: Option<(Answer, bool, Ymd)> = None;
    let mut on_screen = false;
    let mut adult_said: Option<(Answer, bool, Ymd)> = None;
    let (mut child_took_back, mut adult_took_back) = (false, false);
    for (_, day, event) in &history[start..] {
        match event {
            E::ConsentAnswered { consent, giver, purpose: of, answer, wording, screen, .. }
                if *consent == id && *of == purpose && confirmed.is_none() =>
            {
                let words = match giver {
                    Giver::Child => format!("assent/{}/", purpose.as_str()),
                    Giver::Guardian => format!("consent/{}", purpose.as_str()),
                };
                let right = wording.version == 1 && wording.id.starts_with(&words);
                match giver {
                    Giver::Child => {
                        child = Some((*answer, right, *day));
                        on_screen = screen.is_some();
                        child_took_back = false;
                    }
                    Giver::Guardian => {
                        adult_said = Some((*answer, right, *day));
                        adult_took_back = false;
                    }
                }
            }
            E::ChildStopped { consent, wording, .. } if *consent == id && confirmed.is_none() => {
                let here = wording.id.starts_with(&format!("assent/{}/", purpose.as_str()));
                if here && matches!(child, Some((Answer::Yes, _, _))) {
                    child = None;
                }
            }
            E::ChildCannotAnswer { consent, .. } if *consent == id && confirmed.is_none() => cannot = true,
            E::ConsentConfirmed { consent, valid_until, .. } if *consent == id && confirmed.is_none() => {
                confirmed = Some((valid_until.year(), valid_until.month(), valid_until.day()));
            }
            E::ConsentWithdrawn { by, purposes, .. } if purposes.contains(&purpose) => match by {
                Giver::Child => child_took_back = true,
                Giver::Guardian => adult_took_back = true,
            },
            _ => {}
        }
    }
    // A yes that a later amendment took for none. It speaks of the conversation under which the interview of
    // that name began first; an answer given after the amendment is another answer.
    let (mut child_amended, mut adult_amended) = (false, false);
    for (at, (_, _, event)) in history.iter().enumerate() {
        let E::Amended { interview, item, new, .. } = event else { continue };
        let mut under: Option<ConsentId> = None;
        for (_, _, earlier) in &history[..at] {
            if let E::InterviewBegun { interview: begun, consent: Some(talk), .. } = earlier
                && begun == interview
                && under.is_none()
            {
                under = Some(*talk);
            }
        }
        if under != Some(id) || new == "yes" {
            continue;
        }
        for (giver, word) in [(Giver::Child, "child"), (Giver::Guardian, "guardian")] {
            if *item != format!("consent.answers.{word}.{}", purpose.as_str()) {
                continue;
            }
            let mut done = false;
            let mut answered_before = false;
            let mut answered_after = false;
            for (n, (_, _, other)) in history.iter().enumerate().skip(start) {
                match other {
                    E::ConsentConfirmed { consent, .. } if *consent == id => done = true,
                    E::ConsentAnswered { consent, giver: g, purpose: p, .. }
                        if *consent == id && *g == giver && *p == purpose && !done =>
                    {
                        if n < at {
                            answered_before = true;
                        } else {
                            answered_after = true;
                        }
                    }
                    _ => {}
                }
            }
            if answered_before && !answered_after {
                match giver {
                    Giver::Child => child_amended = true,
                    Giver::Guardian => adult_amended = true,
                }
            }
        }
    }
    let alone = decider == DeciderKind::ChildAlone;
    let shared = purpose != Purpose::Interview && purpose != Purpose::Recording;

    // Every no first.
    if child_took_back {
        return "withdrawn";
    }
    if matches!(child, Some((Answer::No, _, _))) {
        return "child-said-no";
    }
    if !alone {
        if adult_took_back {
            return "withdrawn";
        }
        if matches!(adult_said, Some((Answer::No, _, _))) {
            return "guardian-said-no";
        }
    }
    if child_amended && matches!(child, Some((Answer::Yes, _, _))) {
        return "amended";
    }
    if !alone && adult_amended && matches!(adult_said, Some((Answer::Yes, _, _))) {
        return "amended";
    }
    // Then what is not a yes.
    match child {
        Some((Answer::Later, _, _)) if on_screen => return "not-asked",
        Some((Answer::Later, _, _)) => return "later",
        Some(_) => {}
        None if !cannot => return "not-asked",
        None => match against(history, purpose) {
            ("no", _) => return "child-said-no",
            ("stop", here) if here == Some(id) => return "not-asked",
            ("stop", _) => return "child-cannot-answer",
            _ if alone || shared => return "child-cannot-answer",
            _ => {}
        },
    }
    if alone {
        // Old enough on the day of the answer?
        if let Some((_, _, day)) = child {
            let mut birth: Option<Ymd> = None;
            let mut band = 0;
            for (_, _, event) in history {
                match event {
                    E::IdentityRecorded { identity } => {
                        birth = match &identity.birth {
                            Birth::Day { day } => Some((day.year(), day.month(), day.day())),
                            _ => None,
                        };
                    }
                    E::CaseOpened { age_band, .. } if band == 0 => {
                        band = if *age_band == AgeBand::From16To17 { 16 } else { 10 };
                    }
                    _ => {}
                }
            }
            if birth.map_or(band, |b| years(b, day)) < 16 {
                return "too-young";
            }
        }
    } else {
        match adult_said {
            Some((Answer::Later, _, _)) => return "later",
            None => return "not-asked",
            _ => {}
        }
    }
    if shared && confirmed.is_none() {
        return "not-confirmed";
    }
    // Then whether the yes still holds; the child's is looked at first.
    if alone {
        adult_said = None;
    }
    for (_, right, day) in [child, adult_said].into_iter().flatten() {
        if !right {
            return "wording-changed";
        }
        let last_day = confirmed.unwrap_or((day.0 + 1, day.1, day.2));
        if today > last_day {
            return "expired";
        }
    }
    "agreed"
}
