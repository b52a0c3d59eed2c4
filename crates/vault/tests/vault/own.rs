//! Whose a case file is: asked of all at once it is what each says of itself, whatever happened in them.

use crate::room::Room;
use itgel_casefile::event::CaseEvent as C;
use itgel_casefile::ids::{AppointmentId, CaseId, InterviewId, PersonId};
use itgel_casefile::vocabulary::{AgeBand, HandoverReason, ReferralSource, SessionType};
use itgel_seal::Entropy;
use itgel_testkit::SeededEntropy;
use itgel_vault::Vault;
use proptest::prelude::*;
use std::collections::HashSet;

/// The supervisor of the room, people who work in the files, and one who never does.
fn people(room: &Room) -> [PersonId; 5] {
    let other = |n: u8| PersonId::from_random_bytes([200 + n; 16]);
    [room.supervisor, other(1), other(2), other(3), other(4)]
}

struct Play<'a> {
    room: &'a Room,
    chance: SeededEntropy,
    cases: Vec<CaseId>,
    planned: Vec<(CaseId, AppointmentId)>,
}

impl Play<'_> {
    fn below(&mut self, limit: usize) -> usize {
        let mut bytes = [0; 4];
        self.chance.fill(&mut bytes);
        u32::from_be_bytes(bytes) as usize % limit
    }

    fn id(&mut self) -> [u8; 16] {
        itgel_seal::random(&mut self.chance)
    }

    fn somebody(&mut self) -> PersonId {
        let worker = self.below(4);
        people(self.room)[worker]
    }

    /// Something happens in one file, by somebody, whether the rules would let it or not.
    fn happen(&mut self, vault: &mut Vault) {
        let actor = self.somebody();
        let (case, event) = match self.below(8) {
            0 => self.open(),
            _ if self.cases.is_empty() => self.open(),
            kind => {
                let which = self.below(self.cases.len());
                let case = self.cases[which];
                (case, self.event(case, kind))
            }
        };
        let mut draft = self.room.case_draft(case, event);
        draft.actor = actor;
        vault.append(&[draft]).unwrap();
    }

    fn open(&mut self) -> (CaseId, C) {
        let case = CaseId::from_random_bytes(self.id());
        self.cases.push(case);
        let opened = C::CaseOpened {
            code: format!("{:03}-{:04}", self.below(64), self.below(10_000)),
            age_band: AgeBand::From7To9,
            referral: ReferralSource::Police,
            external_number: String::new(),
        };
        (case, opened)
    }

    fn event(&mut self, case: CaseId, kind: usize) -> C {
        match kind {
            1 | 2 => C::CaseHandedOver {
                from: self.somebody(),
                to: self.somebody(),
                reason: HandoverReason::ALL[0],
            },
            3 | 4 => {
                let appointment = AppointmentId::from_random_bytes(self.id());
                self.planned.push((case, appointment));
                self.plan(appointment)
            }
            // Planned once more, for somebody else or at another time.
            5 => match self.planned.iter().rev().find(|(of, _)| *of == case).copied() {
                Some((_, appointment)) => self.plan(appointment),
                None => C::PreparationPrinted,
            },
            6 => match self.planned.iter().find(|(of, _)| *of == case).copied() {
                Some((_, appointment)) => C::AppointmentCancelled { appointment },
                None => C::PreparationPrinted,
            },
            _ => C::InterviewBegun {
                interview: InterviewId::from_random_bytes(self.id()),
                number: 1,
                session: SessionType::Initial,
                reason: String::new(),
                compulsion: None,
                planned_minutes: 40,
                protocol: 1,
                camera_confirmed: true,
                consent: None,
            },
        }
    }

    fn plan(&mut self, appointment: AppointmentId) -> C {
        let at = format!("2025-11-{:02}T10:00:00.000+08:00", 1 + self.below(28));
        C::AppointmentMade { appointment, at, minutes: 60, interviewer: self.somebody() }
    }
}

fn is_what_each_says(room: &Room, vault: &mut Vault, cases: &[CaseId]) -> Result<(), TestCaseError> {
    for person in people(room) {
        let each = |case: &CaseId| vault.case(*case).unwrap().is_of(person);
        let one_by_one: HashSet<CaseId> = cases.iter().copied().filter(each).collect();
        prop_assert_eq!(vault.cases_of(person).unwrap(), one_by_one);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn the_files_of_a_person_are_those_that_are_of_them(seed: u64) {
        let room = Room::new();
        let mut vault = room.recover().unwrap().0;
        let chance = SeededEntropy::new(seed);
        let mut play = Play { room: &room, chance, cases: Vec::new(), planned: Vec::new() };
        for n in 0..60 {
            play.happen(&mut vault);
            if n % 6 == 5 {
                is_what_each_says(&room, &mut vault, &play.cases)?;
            }
        }
        // Found anew when it is opened again, and when the views were filled anew.
        room.lock(vault);
        let mut vault = room.recover().unwrap().0;
        is_what_each_says(&room, &mut vault, &play.cases)?;
        vault.rebuild_projections().unwrap();
        is_what_each_says(&room, &mut vault, &play.cases)?;
    }
}
