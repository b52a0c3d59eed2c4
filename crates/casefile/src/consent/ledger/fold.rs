//! How the ledger changes with each entry. Tolerant: what does not fit changes nothing, because rules keep it
//! from being made and a journal from elsewhere must still be readable.

use super::{
    Answered, Before, CannotAnswer, ChosenPages, Confirmation, ConsentLedger, Conversation, Decider, Earlier,
    PageSeen, Stop, Withdrawal,
};
use crate::context::EntryMeta;
use crate::event::CaseEvent;
use crate::ids::{AdultId, ConsentId, InterviewId};
use crate::vocabulary::{Answer, DeciderKind, Giver, Purpose, Ternary};

impl ConsentLedger {
    /// Takes in one entry. Entries that are not about consent, or that do not fit, change nothing.
    pub fn apply(&mut self, meta: &EntryMeta, event: &CaseEvent) {
        match event {
            CaseEvent::DeciderNamed { .. } => self.begin(meta, event),
            CaseEvent::AdultRecorded { adult, kind, implicated, .. } => {
                self.know(*adult, Some(*kind), *implicated, meta.seq);
            }
            CaseEvent::PersonAroundRecorded { adult, relation, implicated, .. } => {
                self.know(*adult, relation.guardian(), *implicated, meta.seq);
            }
            CaseEvent::ConsentAnswered {
                consent,
                giver,
                purpose,
                answer,
                wording,
                teach_back,
                screen,
                replaces,
            } => {
                if let Some(open) = self.open_mut(*consent) {
                    let before = open.take_answer(*giver, *purpose, *replaces);
                    open.answers.push(Answered {
                        giver: *giver,
                        purpose: *purpose,
                        answer: *answer,
                        wording: wording.clone(),
                        teach_back: *teach_back,
                        seq: meta.seq,
                        at: meta.at.clone(),
                        amended: None,
                        screen: screen.clone(),
                        stopped: None,
                        before,
                        turned: None,
                    });
                }
            }
            CaseEvent::ChildCannotAnswer { consent, reason } => {
                if let Some(open) = self.open_mut(*consent) {
                    open.child_cannot_answer =
                        Some(CannotAnswer { reason: reason.clone(), seq: meta.seq, at: meta.at.clone() });
                }
            }
            CaseEvent::ChildPagesChosen { consent, .. }
            | CaseEvent::ChildPageShown { consent, .. }
            | CaseEvent::ChildStopped { consent, .. } => {
                if let Some(open) = self.open_mut(*consent) {
                    open.on_screen(meta, event);
                }
            }
            CaseEvent::ConsentConfirmed { consent, read_back, paper_number, valid_until, .. } => {
                if let Some(open) = self.open_mut(*consent) {
                    open.confirmed = Some(Confirmation {
                        valid_until: *valid_until,
                        read_back: *read_back,
                        paper_number: paper_number.clone(),
                        seq: meta.seq,
                        at: meta.at.clone(),
                    });
                }
            }
            CaseEvent::ConsentWithdrawn { by, purposes, said_at, channel } => {
                self.withdrawals.push(Withdrawal {
                    by: *by,
                    purposes: purposes.clone(),
                    said_at: said_at.clone(),
                    channel: *channel,
                    seq: meta.seq,
                    at: meta.at.clone(),
                });
            }
            CaseEvent::InterviewBegun { interview, consent: Some(consent), .. } => {
                self.interviews.push((*interview, *consent));
            }
            CaseEvent::Amended { interview, item, new, .. } => self.amend(meta, *interview, item, new),
            CaseEvent::CaseClosed { .. } => self.closed_at = Some(meta.seq),
            CaseEvent::CaseReopened { .. } => self.closed_at = None,
            _ => {}
        }
    }

    /// What is now known of somebody. Who is of a relation that decides for nobody (a neighbour, a brother) takes
    /// part only where a conversation names that very person.
    fn know(&mut self, adult: AdultId, kind: Option<DeciderKind>, implicated: Ternary, seq: u64) {
        self.implicated.retain(|(known, _)| *known != adult);
        if implicated != Ternary::Yes {
            return;
        }
        match kind {
            Some(kind) => {
                self.implicated.push((adult, kind));
                self.discount(Some(adult), kind, seq);
            }
            None => {
                let named = self.versions.iter_mut().filter(|v| v.decider.adult == Some(adult));
                for version in named {
                    version.not_counted_since.get_or_insert(seq);
                }
            }
        }
    }

    fn begin(&mut self, meta: &EntryMeta, event: &CaseEvent) {
        let CaseEvent::DeciderNamed {
            consent,
            version,
            decider,
            adult,
            implicated,
            proof,
            proof_note,
            channel,
            witness,
            language,
            mismatch_reason,
            capacity,
        } = event
        else {
            return;
        };
        if self.versions.iter().any(|v| v.consent == *consent) {
            return;
        }
        self.versions.push(Conversation {
            consent: *consent,
            version: *version,
            seq: meta.seq,
            at: meta.at.clone(),
            decider: Decider {
                kind: *decider,
                adult: *adult,
                implicated: *implicated,
                proof: *proof,
                proof_note: proof_note.clone(),
                channel: *channel,
                witness: witness.clone(),
                language: language.clone(),
                mismatch_reason: mismatch_reason.clone(),
                capacity: *capacity,
            },
            answers: Vec::new(),
            child_cannot_answer: None,
            chosen: None,
            pages: Vec::new(),
            stops: Vec::new(),
            confirmed: None,
            not_counted_since: None,
        });
        if *implicated == Ternary::Yes {
            self.discount(*adult, *decider, meta.seq);
        } else if self.is_implicated(*adult, *decider)
            && let Some(begun) = self.versions.last_mut()
        {
            begun.not_counted_since = Some(meta.seq);
        }
    }

    /// Marks every conversation this person decided. Where one side names no adult, the relation stands for
    /// the person: in doubt an answer is rather not counted. A mark is never taken off again: if the
    /// suspicion falls, there is a new conversation.
    fn discount(&mut self, adult: Option<AdultId>, kind: DeciderKind, seq: u64) {
        if kind == DeciderKind::ChildAlone {
            return;
        }
        for version in &mut self.versions {
            let same = match (adult, version.decider.adult) {
                (Some(a), Some(b)) => a == b,
                _ => kind == version.decider.kind,
            };
            let adult_decided = version.decider.kind != DeciderKind::ChildAlone;
            if same && adult_decided && version.not_counted_since.is_none() {
                version.not_counted_since = Some(seq);
            }
        }
    }

    /// An answer in a signed record was found to have been another one: a yes that was none does not count.
    /// The path is that of [`crate::amendment`]: `consent.answers.<giver>.<purpose>`.
    fn amend(&mut self, meta: &EntryMeta, interview: InterviewId, item: &str, new: &str) {
        let steps: Vec<&str> = item.split('.').collect();
        let ["consent", "answers", giver, purpose] = steps.as_slice() else { return };
        let (Some(giver), Some(purpose)) = (Giver::parse(giver), Purpose::parse(purpose)) else { return };
        let of = self.interviews.iter().find(|(known, _)| *known == interview).map(|(_, consent)| *consent);
        let talk = self.versions.iter_mut().find(|v| Some(v.consent) == of);
        let answers = talk.into_iter().flat_map(|t| &mut t.answers);
        for answer in answers.filter(|a| a.giver == giver && a.purpose == purpose) {
            if new != Answer::Yes.as_str() {
                answer.amended.get_or_insert(meta.seq);
                // Once signed to have been a no, it stays one: an amendment opens nothing.
                if answer.turned != Some(Answer::No) {
                    answer.turned = Answer::parse(new).or(answer.turned);
                }
            }
        }
    }

    /// The last conversation, if it is this one and not yet confirmed: the only one that still changes.
    fn open_mut(&mut self, consent: ConsentId) -> Option<&mut Conversation> {
        self.versions.last_mut().filter(|v| v.consent == consent && v.confirmed.is_none())
    }
}

impl Conversation {
    /// Takes the answer of a giver to a purpose out, as what it had answered until then; the entry that takes its place
    /// says which it is.
    fn take_answer(&mut self, giver: Giver, purpose: Purpose, replaces: Option<u64>) -> Before {
        let Some(at) = self.answers.iter().position(|a| (a.giver, a.purpose) == (giver, purpose)) else {
            return Before::default();
        };
        let Answered { answer, seq, at, screen, turned, mut before, .. } = self.answers.remove(at);
        before.all.push(Earlier { answer, seq, at, screen, turned });
        before.noted = replaces == Some(seq);
        before
    }

    /// What happened on the child's own screen.
    fn on_screen(&mut self, meta: &EntryMeta, event: &CaseEvent) {
        let (seq, at) = (meta.seq, meta.at.clone());
        match event {
            CaseEvent::ChildPagesChosen { ages, language, pages, skipped, .. } => {
                let (language, pages, skipped) = (language.clone(), pages.clone(), skipped.clone());
                self.chosen = Some(ChosenPages { ages: *ages, language, pages, skipped, seq, at });
            }
            CaseEvent::ChildPageShown { page, wording, picture, answer, .. } => {
                self.pages.retain(|seen| seen.page != *page);
                let (page, wording, picture) = (page.clone(), wording.clone(), picture.clone());
                self.pages.push(PageSeen { page, wording, picture, answer: *answer, seq, at });
            }
            CaseEvent::ChildStopped { page, wording, picture, .. } => {
                // Nobody can say that a child who touched yes and then stop at the same question agreed to it.
                for answer in &mut self.answers {
                    let here = answer.giver == Giver::Child && answer.wording.id == wording.id;
                    if here && answer.screen.is_some() && answer.answer == Answer::Yes {
                        answer.stopped.get_or_insert(seq);
                    }
                }
                let (page, wording, picture) = (page.clone(), wording.clone(), picture.clone());
                self.stops.push(Stop { page, wording, picture, seq, at });
            }
            _ => {}
        }
    }
}
