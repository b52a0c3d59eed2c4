//! What may happen in an interview of a made-up day.

use crate::days::{Case, Days, MARKER};
use itgel_casefile::event::{CaseEvent as C, Risk, Tap};
use itgel_casefile::ids::{InterviewId, TapId};
use itgel_casefile::vocabulary::{
    ChildsEnd, ConcernContact, Phase, PromptKind, RiskLevel, SessionType, Ternary,
};
use itgel_seal::sshsig::sign_ssh;

impl Days<'_> {
    pub fn interview(&mut self, case: &mut Case) -> C {
        let running = case.interviews.last().copied();
        let Some(interview) = running.filter(|_| self.below(60) != 0) else {
            return self.begin(case);
        };
        match self.below(40) {
            0 => C::InterviewEnded { interview, elapsed_ms: 60_000, stopped_by_child: self.below(4) == 0 },
            1 => C::ChildsEndRecorded {
                interview,
                end: self.pick(ChildsEnd::ALL),
                told_next: Ternary::Yes,
                transport_safe: Ternary::Yes,
                snack: Ternary::NotKnown,
                follow_up: None,
                told: None,
            },
            2 => C::RiskAssessed { interview, risk: self.risk() },
            3 => {
                let statement = format!("{{\"interview\":\"{interview}\"}}");
                let signature = sign_ssh(self.signer, "itgel-signoff/1", statement.as_bytes());
                let open_points = Vec::new();
                C::SignedOff { interview, open_points, as_found: false, statement, signature }
            }
            4 => self.amendment(interview),
            5 | 6 => match case.taps.last().copied() {
                Some(tap) if self.below(2) == 0 => C::TapUndone { interview, tap },
                Some(tap) => C::TapRestored { interview, tap },
                None => C::ProcessNoted { interview, text: "тайван".to_owned(), observers: None },
            },
            _ => {
                let tap = TapId::from_random_bytes(self.id());
                case.taps.push(tap);
                let what = self.what();
                C::Tapped {
                    interview,
                    tap,
                    what,
                    elapsed_ms: case.taps.len() as u64 * 800,
                    added_later: false,
                }
            }
        }
    }

    fn begin(&mut self, case: &mut Case) -> C {
        let interview = InterviewId::from_random_bytes(self.id());
        case.interviews.push(interview);
        C::InterviewBegun {
            interview,
            number: case.interviews.len() as u32,
            session: self.pick(SessionType::ALL),
            reason: String::new(),
            compulsion: None,
            planned_minutes: 40,
            protocol: 1,
            camera_confirmed: true,
            consent: case.consents.last().copied(),
        }
    }

    fn amendment(&mut self, interview: InterviewId) -> C {
        let statement = format!("{{\"amends\":\"{interview}\"}}");
        let signature = sign_ssh(self.signer, "itgel-signoff/1", statement.as_bytes());
        C::Amended {
            interview,
            item: "timeline.ended".to_owned(),
            old: "10:53".to_owned(),
            new: "10:58".to_owned(),
            reason: "цаг хоцорсон".to_owned(),
            second: Some((self.room.supervisor, signature.clone())),
            statement,
            signature,
        }
    }

    fn risk(&mut self) -> Risk {
        Risk {
            immediate_danger: self.pick(Ternary::ALL),
            contact: self.pick(ConcernContact::ALL),
            safe_tonight: self.pick(Ternary::ALL),
            self_harm: self.pick(Ternary::ALL),
            siblings: self.pick(Ternary::ALL),
            level: self.pick(RiskLevel::ALL),
            why: MARKER.to_owned(),
            told: String::new(),
            told_at: String::new(),
        }
    }

    fn what(&mut self) -> Tap {
        match self.below(6) {
            0 => Tap::PhaseBegun { phase: self.pick(Phase::ALL) },
            1 => Tap::Feeling,
            2 => Tap::Marker,
            3 => Tap::BreakBegun,
            _ => Tap::Prompt { prompt: self.pick(PromptKind::ALL) },
        }
    }
}
