//! One way to act in a case: a rule is asked, and what it says is entered.

use crate::failure::Failure;
use crate::house::House;
use crate::open::Together;
use crate::trouble::working;
use itgel_casefile::context::Context;
use itgel_casefile::event::{CaseEvent, Event};
use itgel_casefile::ids::CaseId;
use itgel_casefile::refusal::Refusal;
use itgel_casefile::rulebook::Rulebook;
use itgel_casefile::state::CaseFile;
use uuid::Uuid;

impl House {
    /// Asks a rule of a case file and enters what it says. A repeated request that was already entered changes
    /// nothing and is not asked again.
    pub(crate) fn act(
        &mut self,
        case: CaseId,
        request: Option<Uuid>,
        rule: impl FnOnce(&CaseFile, &Context<'_>, &Rulebook) -> Result<CaseEvent, Refusal>,
    ) -> Result<(), Failure> {
        self.act_maybe(case, request, |case, ctx, book| rule(case, ctx, book).map(Some))
    }

    /// As [`House::act`], for rules that may have nothing to enter.
    pub(crate) fn act_maybe(
        &mut self,
        case: CaseId,
        request: Option<Uuid>,
        rule: impl FnOnce(&CaseFile, &Context<'_>, &Rulebook) -> Result<Option<CaseEvent>, Refusal>,
    ) -> Result<(), Failure> {
        self.opened()?.let_in(case)?;
        self.act_anywhere(case, request, rule)
    }

    /// As [`House::act_maybe`], in anybody's case: consent is taken back wherever it is said.
    pub(crate) fn act_anywhere(
        &mut self,
        case: CaseId,
        request: Option<Uuid>,
        rule: impl FnOnce(&CaseFile, &Context<'_>, &Rulebook) -> Result<Option<CaseEvent>, Refusal>,
    ) -> Result<(), Failure> {
        self.act_in_steps(case, request, |case, ctx, book| Ok(rule(case, ctx, book)?.into_iter().collect()))
    }

    /// As [`House::act_anywhere`], for rules that enter several things, all or none.
    pub(crate) fn act_in_steps(
        &mut self,
        case: CaseId,
        request: Option<Uuid>,
        rule: impl FnOnce(&CaseFile, &Context<'_>, &Rulebook) -> Result<Vec<CaseEvent>, Refusal>,
    ) -> Result<(), Failure> {
        let now = self.now();
        let open = self.opened()?;
        if let Some(request) = request
            && open.vault.knows_request(request).map_err(|e| working(&e))?
        {
            return Ok(());
        }
        let actor = open.actor();
        let ctx = open.context(&now, &actor);
        let book = open.room.book.clone();
        let events = rule(open.case(case)?, &ctx, &book)?;
        open.in_their_own_record(case, &events, &ctx)?;
        if !events.is_empty() {
            open.enter(&now, Some(case), boxed(events), request)?;
            self.saved_at = now.clock();
        }
        Ok(())
    }

    /// Asks a rule of several case files, each once with what is asked of it, and enters what it says of all of them, or of none.
    pub(crate) fn act_in_cases<T>(
        &mut self,
        asked: &[(CaseId, T)],
        rule: impl Fn(&CaseFile, &T, &Context<'_>) -> Result<Vec<CaseEvent>, Refusal>,
    ) -> Result<(), Failure> {
        let now = self.now();
        let open = self.opened()?;
        let actor = open.actor();
        let ctx = open.context(&now, &actor);
        let mut together = Vec::new();
        for (case, one) in asked {
            let events = rule(open.case(*case)?, one, &ctx)?;
            open.in_their_own_record(*case, &events, &ctx)?;
            together.push(Together { case: Some(*case), events: boxed(events) });
        }
        if together.iter().any(|one| !one.events.is_empty()) {
            open.enter_together(&now, together, &[])?;
            self.saved_at = now.clock();
        }
        Ok(())
    }
}

fn boxed(events: Vec<CaseEvent>) -> Vec<Event> {
    events.into_iter().map(|event| Event::Case(Box::new(event))).collect()
}
