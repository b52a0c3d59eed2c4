//! The ways past consent, and their end: legal orders and dangers to life.

use crate::history::{History, INTERVIEWER, OFFICER, SUPERVISOR};
use itgel_casefile::context::Actor;
use itgel_casefile::ids::{OrderId, RecipientId};
use itgel_casefile::orders::{
    EndOrder, NAMESPACE, RecordLegalOrder, StateVitalInterest, VITAL, danger_over, end_order,
    order_statement, record_legal_order, state_vital_interest, vital_statement,
};
use itgel_casefile::time::Day;
use itgel_casefile::vocabulary::*;

impl History<'_> {
    /// A legal order of these parts, for a kind and perhaps for one office, of a day that need not have come for the bundle.
    pub fn order(
        &mut self,
        kind: RecipientKind,
        office: Option<RecipientId>,
        parts: Vec<Part>,
    ) -> Result<(), String> {
        let order: OrderId = self.id()?;
        let scan = self.chance.percent(30).then(|| format!("%PDF-1.4\n{}\n", self.mark()).into_bytes());
        let request = RecordLegalOrder {
            order,
            recipient: kind,
            office,
            body: self.mark(),
            number: "17".to_owned(),
            date: self.today(),
            parts,
            child_told: Ternary::No,
            child_told_note: self.mark(),
            told: None,
            scan: scan.as_deref().map(itgel_seal::digest::sha256_hex),
            cosigner: Actor { person: self.crew.people[SUPERVISOR], role: Role::Supervisor },
        };
        let text = self.ask(OFFICER, |case, ctx| order_statement(case, &request, ctx));
        let Ok(text) = text else { return Ok(()) };
        let signature = self.sign(SUPERVISOR, NAMESPACE, &text);
        let made = self.ask(OFFICER, |case, ctx| record_legal_order(case, &request, &signature, ctx));
        if self.made(OFFICER, made)?
            && let Some(plain) = scan
        {
            let attachment = self.id()?;
            self.attachment(attachment, None, Some(order), plain)?;
        }
        Ok(())
    }

    /// A life is in danger.
    pub fn danger(
        &mut self,
        kind: RecipientKind,
        office: Option<RecipientId>,
        until: Option<Day>,
    ) -> Result<(), String> {
        let parts = [&[Part::RiskAndNeeds][..], &[Part::Identity], &[Part::RiskAndNeeds, Part::Identity]];
        let parts = parts[self.below(3)].to_vec();
        let request = StateVitalInterest {
            order: self.id()?,
            recipient: kind,
            office,
            danger: Danger::SelfHarm,
            parts,
            until,
            child_told: Ternary::No,
            child_told_note: self.mark(),
            told: None,
            cosigner: Actor { person: self.crew.people[SUPERVISOR], role: Role::Supervisor },
        };
        let text = self.ask(INTERVIEWER, |case, ctx| vital_statement(case, &request, ctx, &self.book));
        let Ok(text) = text else { return Ok(()) };
        let signature = self.sign(SUPERVISOR, VITAL, &text);
        let made = self
            .ask(INTERVIEWER, |case, ctx| state_vital_interest(case, &request, &signature, ctx, &self.book));
        self.made(INTERVIEWER, made).map(|_| ())
    }

    /// One of the orders and dangers ends.
    pub fn end_one(&mut self) -> Result<(), String> {
        let known: Vec<OrderId> = self.case.orders.list.iter().map(|o| o.order).collect();
        if known.is_empty() {
            return Ok(());
        }
        let order = known[self.below(known.len())];
        let reason = format!("Шүүх хүчингүй болгов {}", self.mark());
        let request = EndOrder { order, on: self.today(), reason };
        let made = self.ask(SUPERVISOR, |case, ctx| end_order(case, &request, ctx));
        if !self.made(SUPERVISOR, made)? {
            let made = danger_over(&self.case, order);
            self.made(INTERVIEWER, made)?;
        }
        Ok(())
    }
}
