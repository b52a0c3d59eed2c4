//! What is said about consent: who decides, answers, the child's own screen, signature, withdrawal, other words.

use crate::history::{History, INTERVIEWER, OFFICER, SUPERVISOR};
use itgel_casefile::consent::child_screen::{ChoosePages, answer_page, choose_pages, stop_at};
use itgel_casefile::consent::implicated::{MarkImplicated, mark};
use itgel_casefile::consent::rules::{
    AnswerConsent, ConfirmConsent, NameDecider, answer_consent, child_cannot_answer, confirm_consent,
    name_decider,
};
use itgel_casefile::consent::withdrawal::{WithdrawConsent, withdraw_consent};
use itgel_casefile::event::{CaseEvent as E, RoomEvent};
use itgel_casefile::ids::AdultId;
use itgel_casefile::language::Language;
use itgel_casefile::rulebook::Both;
use itgel_casefile::rulebook::assent::AgeSet;
use itgel_casefile::vocabulary::*;
use itgel_casefile::wordings::{Issue, SpokenText, TextKey, issue_wording};
use itgel_seal::digest::sha256_hex;
use std::collections::BTreeMap;

const SHARED: [Purpose; 5] =
    [Purpose::Police, Purpose::Prosecutor, Purpose::Doctor, Purpose::SocialWorker, Purpose::Ngo];

impl History<'_> {
    /// One of the purposes that hand something to somebody.
    pub fn purpose(&mut self) -> Purpose {
        SHARED[self.below(SHARED.len())]
    }

    /// A number below another.
    pub fn below(&mut self, many: usize) -> usize {
        let most = u64::try_from(many.saturating_sub(1)).unwrap_or(0);
        usize::try_from(self.chance.between(0, most)).unwrap_or(0)
    }

    /// The set of words of this file.
    fn ages(&self) -> AgeSet {
        if self.case.age_band == Some(AgeBand::From16To17) { AgeSet::From13To17 } else { AgeSet::From8To12 }
    }

    /// Somebody begins a conversation; whether they may, the rule says.
    pub fn name(&mut self, decider: DeciderKind, adult: Option<AdultId>) -> Result<bool, String> {
        let consent = self.id()?;
        let known = self.chance.percent(85);
        let request = NameDecider {
            consent,
            decider,
            adult,
            implicated: if known { Ternary::No } else { Ternary::NotKnown },
            proof: Proof::Decision,
            proof_note: self.mark(),
            channel: Channel::InPerson,
            witness: if decider == DeciderKind::JointTeam {
                "А.Б, В.Г".to_owned()
            } else {
                String::new()
            },
            language: "mn".to_owned(),
            mismatch_reason: "Өөр хүн алга байна".to_owned(),
        };
        let made = self.ask(INTERVIEWER, |case, ctx| name_decider(case, request, ctx, &self.book));
        self.made(INTERVIEWER, made)
    }

    /// Notes one answer, as it was said aloud.
    pub fn answer(&mut self, giver: Giver, purpose: Purpose, answer: Answer) -> Result<bool, String> {
        let Some(talk) = self.case.consent.current() else { return Ok(false) };
        let (consent, today) = (talk.consent, self.today());
        let language = if self.chance.percent(90) { Language::Mongolian } else { Language::English };
        let words =
            self.book.wording_ref(purpose, giver, language, self.ages(), today, &|bytes| sha256_hex(bytes));
        let Some(wording) = words else { return Ok(false) };
        let request = AnswerConsent { consent, giver, purpose, answer, wording, teach_back: true };
        let made = answer_consent(&self.case, request, today, &self.book, &|bytes| sha256_hex(bytes));
        self.made(INTERVIEWER, made)
    }

    /// Both answer everything: mostly yes, so that something goes often enough to be worth asking.
    pub fn answer_all(&mut self) -> Result<(), String> {
        let whole = self.chance.percent(55);
        for giver in [Giver::Guardian, Giver::Child] {
            for purpose in Purpose::ALL {
                let drawn = if whole { 0 } else { self.chance.between(0, 99) };
                match drawn {
                    0..=79 => self.answer(giver, *purpose, Answer::Yes)?,
                    80..=86 => self.answer(giver, *purpose, Answer::No)?,
                    87..=92 => self.answer(giver, *purpose, Answer::Later)?,
                    // Silence.
                    _ => false,
                };
            }
        }
        Ok(())
    }

    /// The child answers on its own screen, and may stop at the page, before or after it answered.
    pub fn own_screen(&mut self) -> Result<(), String> {
        let Some(consent) = self.case.consent.current().map(|talk| talk.consent) else { return Ok(()) };
        let (today, ages) = (self.today(), self.ages());
        let (first, second) = (self.purpose(), self.purpose());
        let pages = [first, second].iter().map(|p| p.as_str().to_owned()).collect();
        let request = ChoosePages { consent, ages, language: Language::Mongolian, pages };
        let made = choose_pages(&self.case, request, today, &self.book);
        if !self.made(INTERVIEWER, made)? {
            return Ok(());
        }
        for purpose in [first, second] {
            let touch = [Touch::Yes, Touch::Yes, Touch::No, Touch::NotSure][self.below(4)];
            let stops = self.chance.between(0, 5);
            let page = purpose.as_str();
            for step in [stops == 0, true, stops == 1].into_iter().enumerate().filter(|(_, on)| *on) {
                let (case, book) = (&self.case, &self.book);
                let made = match step.0 {
                    1 => answer_page(case, consent, (page, touch), today, book, &|bytes| sha256_hex(bytes)),
                    _ => stop_at(case, consent, page, today, book, &|bytes| sha256_hex(bytes)),
                };
                self.made(INTERVIEWER, made)?;
            }
        }
        Ok(())
    }

    /// The child cannot answer what it has not answered.
    pub fn cannot(&mut self) -> Result<(), String> {
        let Some(consent) = self.case.consent.current().map(|talk| talk.consent) else { return Ok(()) };
        let why = format!("Хүүхэд ядарсан {}", self.mark());
        let made = child_cannot_answer(&self.case, consent, &why);
        self.made(INTERVIEWER, made).map(|_| ())
    }

    /// Read back and signed.
    pub fn confirm(&mut self) -> Result<bool, String> {
        let Some(consent) = self.case.consent.current().map(|talk| talk.consent) else { return Ok(false) };
        let (paper_number, strokes) = (self.mark(), Vec::new());
        let request = ConfirmConsent { consent, read_back: true, paper_number, strokes };
        let made = self.ask(INTERVIEWER, |case, ctx| confirm_consent(case, request, ctx, &self.book));
        self.made(INTERVIEWER, made)
    }

    /// Somebody takes something back.
    pub fn withdraw(&mut self, by: Giver) -> Result<bool, String> {
        let purposes = if self.chance.percent(80) { vec![self.purpose()] } else { Purpose::ALL.to_vec() };
        let request = WithdrawConsent { by, purposes, said_at: None, channel: Channel::Phone };
        let made = self.ask(OFFICER, |case, ctx| withdraw_consent(case, request, ctx, &self.book));
        self.made(OFFICER, made)
    }

    /// Whoever decides is found to be implicated, perhaps after they said yes.
    pub fn found_implicated(&mut self) -> Result<(), String> {
        let Some(talk) = self.case.consent.current() else { return Ok(()) };
        let (adult, kind, consent) = (talk.decider.adult, talk.decider.kind, talk.consent);
        let consent = if self.chance.percent(50) { consent } else { self.id()? };
        let fresh = self.id()?;
        let made = mark(&self.case, &MarkImplicated { adult, kind, fresh, consent });
        self.made(INTERVIEWER, made).map(|_| ())
    }

    /// The next version of some words comes in force, from one of the next days on.
    pub fn other_words(&mut self) -> Result<(), String> {
        let purpose = self.purpose();
        let key = if self.chance.percent(60) { TextKey::Consent(purpose) } else { TextKey::Child };
        let Some(last) = SpokenText::last(&self.book, key) else { return Ok(()) };
        let set = if self.chance.percent(50) { "8-12" } else { "13-17" };
        let (at, mn, en) = match key {
            TextKey::Consent(_) => ("say".to_owned(), "Шинэ үг хэлнэ.", "We say new words."),
            TextKey::Child => (format!("{}/{set}/1", purpose.as_str()), "Хэлж болох уу?", "May I tell them?"),
        };
        let mn = format!("{mn}{}", ".".repeat(self.below(2)));
        let words = BTreeMap::from([(at, Both { mn, en: en.to_owned() })]);
        let days = self.chance.between(1, 30);
        let Some(valid_from) = self.today().plus_days(days) else { return Ok(()) };
        let reason = "Хуульчийн зөвлөснөөр засав.";
        let asked = Issue { key, follows: last.version(), words: &words, valid_from, reason };
        let Ok(event) = issue_wording(&self.book, &asked, self.today()) else { return Ok(()) };
        if let RoomEvent::WordingIssued { text, .. } = &event {
            self.book = self.book.with_own([text]);
        }
        self.room(SUPERVISOR, event)
    }

    /// Somebody around the child is entered, or entered anew.
    pub fn around(&mut self, adult: AdultId, relation: Relation, implicated: Ternary) -> Result<(), String> {
        let name = self.mark();
        let event = match relation.guardian() {
            // The form of early entries, which a room may still have.
            Some(kind) if self.chance.percent(30) => {
                let (contact_safe, phone) = (Ternary::NotKnown, String::new());
                E::AdultRecorded { adult, kind, name, implicated, contact_safe, phone }
            }
            _ => E::PersonAroundRecorded {
                adult,
                relation,
                name,
                implicated,
                lives_with_child: Ternary::NotKnown,
                contact_safe: Ternary::No,
                hours: String::new(),
                phone: String::new(),
            },
        };
        self.note(INTERVIEWER, event)
    }
}
