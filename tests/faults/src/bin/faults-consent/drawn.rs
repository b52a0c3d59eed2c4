//! Histories by chance, biased towards the edges: a birthday on the very day, the last day of a consent, somebody found to be
//! implicated after they said yes, an order for the other office, an amendment that takes back, words that change.

use crate::history::History;
use crate::naive::{Date, date, told};
use itgel_casefile::code::{CodeList, make_code, words::CodeWords};
use itgel_casefile::event::{Birth, CaseEvent as E, Event, RoomEvent};
use itgel_casefile::identity::settling::settle_birth;
use itgel_casefile::ids::{AdultId, InterviewId};
use itgel_casefile::opening::{close_case, reopen_case};
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;
use std::collections::BTreeSet;

use crate::history::{INTERVIEWER, OFFICER, SUPERVISOR};

/// Ages at which a rule of practice or law changes, and one on each side.
const AGES: [u32; 9] = [5, 6, 11, 12, 13, 14, 15, 16, 18];

/// Those who may decide; the first six are also people around a child.
const DECIDERS: [DeciderKind; 10] = [
    DeciderKind::Mother,
    DeciderKind::Father,
    DeciderKind::Guardian,
    DeciderKind::Custodian,
    DeciderKind::LegalRepresentative,
    DeciderKind::AppointedRepresentative,
    DeciderKind::GuardianshipAuthority,
    DeciderKind::JointTeam,
    DeciderKind::Court,
    DeciderKind::ChildAlone,
];

impl History<'_> {
    /// Draws a whole history.
    pub fn draw(&mut self) -> Result<(), String> {
        let age = AGES[self.below(AGES.len())];
        self.open(age)?;
        let adults = self.people_around()?;
        let mut interviews: Vec<InterviewId> = Vec::new();
        for _ in 0..=self.below(2) {
            self.talk(age, &adults)?;
            if self.chance.percent(75) {
                let interview = self.interview()?;
                if self.chance.percent(40) {
                    self.attach(Some(interview))?;
                }
                if self.chance.percent(85) {
                    self.sign_off(interview)?;
                }
                interviews.push(interview);
            }
            for _ in 0..self.below(6) {
                self.happening(age, &adults, &interviews)?;
                let days = [0, 0, 0, 1, 1, 3, 10, 100][self.below(8)];
                self.wait(days);
            }
        }
        Ok(())
    }

    fn open(&mut self, age: u32) -> Result<(), String> {
        let words = CodeWords::builtin();
        let drawn = self.chance.between(0, u64::MAX - 1).to_be_bytes();
        let code = make_code(drawn, CodeList::Cases, words).stored();
        let age_band = match age {
            0..=6 => AgeBand::From4To6,
            7..=9 => AgeBand::From7To9,
            10..=12 => AgeBand::From10To12,
            13..=15 => AgeBand::From13To15,
            _ => AgeBand::From16To17,
        };
        let external_number = self.mark();
        let referral = ReferralSource::Police;
        self.note(INTERVIEWER, E::CaseOpened { code, age_band, referral, external_number })?;
        if self.chance.percent(80) {
            self.born(age)?;
        }
        Ok(())
    }

    /// A birth at the edge: the birthday is today, yesterday, tomorrow or somewhere around.
    fn born(&mut self, age: u32) -> Result<(), String> {
        let edge = [0, 0, 1, 2, 2, 3, 40, 200][self.below(8)];
        // One day after today is the day before, so that all three are drawn.
        let Some(near) = self.today().plus_days(edge).and_then(|day| day.minus_days(1)) else {
            return Ok(());
        };
        let Some(day) = near.minus_months(age * 12) else { return Ok(()) };
        let birth = match self.below(8) {
            0 => Birth::Year { year: day.year() },
            1 => Birth::Month { year: day.year(), month: day.month() },
            2 => Birth::About { years: u8::try_from(age).unwrap_or(9), on: self.today() },
            3 => Birth::NotKnown,
            _ => Birth::Day { day },
        };
        let number = match self.below(4) {
            0 => number_of(day),
            1 => day.plus_days(self.chance.between(1, 400)).map(number_of).unwrap_or_default(),
            _ => String::new(),
        };
        self.identity(birth, number)
    }

    fn people_around(&mut self) -> Result<Vec<(AdultId, Relation)>, String> {
        let mut adults = Vec::new();
        for _ in 0..=self.below(3) {
            let relation = [
                Relation::Mother,
                Relation::Mother,
                Relation::Father,
                Relation::Guardian,
                Relation::Custodian,
                Relation::AppointedRepresentative,
                Relation::Sibling,
                Relation::Neighbour,
            ][self.below(8)];
            let adult = self.id()?;
            let implicated = [Ternary::No, Ternary::No, Ternary::NotKnown, Ternary::Yes][self.below(4)];
            self.around(adult, relation, implicated)?;
            adults.push((adult, relation));
        }
        Ok(adults)
    }

    /// A conversation, finished or not.
    fn talk(&mut self, age: u32, adults: &[(AdultId, Relation)]) -> Result<(), String> {
        let own: Vec<_> = adults.iter().filter_map(|(a, r)| r.guardian().map(|kind| (*a, kind))).collect();
        let named = if age >= 15 && self.chance.percent(35) {
            self.name(DeciderKind::ChildAlone, None)?
        } else if !own.is_empty() && self.chance.percent(65) {
            let (adult, kind) = own[self.below(own.len())];
            self.name(kind, Some(adult))?
        } else {
            let kind = DECIDERS[self.below(DECIDERS.len())];
            self.name(kind, None)?
        };
        if !named {
            // Somebody has to decide, or nothing would ever be opened.
            self.name(DeciderKind::Court, None)?;
        }
        self.answer_all()?;
        if self.chance.percent(15) {
            let (giver, purpose) = (self.giver(), self.purpose());
            let answer = Answer::ALL[self.below(3)];
            self.answer(giver, purpose, answer)?;
        }
        if self.chance.percent(15) {
            self.own_screen()?;
        }
        if self.chance.percent(10) {
            self.cannot()?;
        }
        if self.chance.percent(8) {
            let giver = self.giver();
            self.withdraw(giver)?;
        }
        if self.chance.percent(92) {
            self.confirm()?;
        }
        Ok(())
    }

    fn giver(&mut self) -> Giver {
        [Giver::Guardian, Giver::Child][self.below(2)]
    }

    /// One more thing.
    fn happening(
        &mut self,
        age: u32,
        adults: &[(AdultId, Relation)],
        interviews: &[InterviewId],
    ) -> Result<(), String> {
        let kind = RecipientKind::ALL[self.below(5)];
        let office = match self.below(3) {
            0 => None,
            which => self.crew.office(kind, which - 1),
        };
        let last = interviews.last().copied();
        match self.below(25) {
            0..=2 => {
                let giver = self.giver();
                self.withdraw(giver).map(|_| ())
            }
            3 | 4 => self.found_implicated(),
            5 if !adults.is_empty() => {
                let (adult, relation) = adults[self.below(adults.len())];
                let implicated = [Ternary::No, Ternary::NotKnown, Ternary::Yes, Ternary::Yes][self.below(4)];
                self.around(adult, relation, implicated)
            }
            6..=8 => match last {
                Some(interview) => {
                    let (giver, purpose) = (self.giver(), self.purpose());
                    let item = format!("consent.answers.{}.{}", giver.as_str(), purpose.as_str());
                    let new = ["no", "no", "later", "yes"][self.below(4)];
                    self.amend(interview, &item, new)?;
                    if self.chance.percent(25) { self.amend(interview, &item, "yes") } else { Ok(()) }
                }
                None => Ok(()),
            },
            9 => match last {
                Some(interview) => self.amend(interview, "risk.level", "medium"),
                None => Ok(()),
            },
            10..=13 => {
                let mut parts: Vec<Part> = Part::ALL.to_vec();
                for _ in 0..self.below(5) {
                    let away = self.below(parts.len());
                    parts.remove(away);
                }
                self.order(kind, office, parts)
            }
            14..=16 => {
                let days = [None, Some(0), Some(1), Some(7)][self.below(4)];
                let until = days.and_then(|days| self.today().plus_days(days));
                self.danger(kind, office, until)
            }
            24 => self.end_one(),
            17 => self.other_words(),
            18 => self.born(age),
            19 => {
                let holds = [BirthHolds::Entered, BirthHolds::Registration][self.below(2)];
                let made = settle_birth(&self.case, holds, BirthSource::BirthCertificate);
                self.made(OFFICER, made).map(|_| ())
            }
            20 => {
                let made = close_case(&self.case, "Ажил дууссан тул хаав");
                if self.made(OFFICER, made)? && self.chance.percent(60) {
                    let made = reopen_case(&self.case, "Дахин шаардлагатай болсон");
                    self.made(SUPERVISOR, made)?;
                }
                Ok(())
            }
            21 => self.attach(None),
            22 => self.facts(),
            _ => {
                let signed = last.filter(|i| self.case.interview(*i).is_some_and(|i| i.signed.is_some()));
                self.needs(signed)
            }
        }
    }

    /// The days on which it is worth asking: today, and the edges that are still to come.
    pub fn edges(&self) -> BTreeSet<Date> {
        let today = self.today();
        let mut days = BTreeSet::from([date(today)]);
        let mut edge = |day: Day| {
            for day in [day.minus_days(1), Some(day), day.plus_days(1)].into_iter().flatten() {
                if day > today {
                    days.insert(date(day));
                }
            }
        };
        for entry in &self.entries {
            if let Event::Room(event) = &entry.event
                && let RoomEvent::WordingIssued { text, .. } = event.as_ref()
            {
                edge(text.valid_from());
            }
            match told(entry) {
                Some(E::ConsentConfirmed { valid_until, .. }) => edge(*valid_until),
                Some(E::VitalInterestStated { until, .. }) => edge(*until),
                Some(E::IdentityRecorded { identity }) => {
                    if let Birth::Day { day } = identity.birth
                        && let Some(day) = day.plus_months(16 * 12)
                    {
                        edge(day);
                    }
                }
                _ => {}
            }
        }
        days
    }
}

/// A registration number of somebody who was born on this day (domain.md 4.3); its check digit is nobody's business here.
fn number_of(day: Day) -> String {
    let month = if day.year() >= 2000 { day.month() + 20 } else { day.month() };
    format!("УБ{:02}{:02}{:02}11", day.year().rem_euclid(100), month, day.day())
}
