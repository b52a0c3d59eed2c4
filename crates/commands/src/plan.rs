//! The numbers of the plan for immediate danger: everybody reads them, the supervisor keeps them.

use crate::api::{Empty, wrapup as api};
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use crate::open::Open;
use crate::settings::PLAN_PHONES;
use itgel_casefile::places::Places;
use itgel_casefile::plan::{self, Phone};

impl Open {
    /// The numbers in the order in which they are called.
    pub(crate) fn plan_phones(&self) -> Vec<api::PlanPhone> {
        let phones = plan::read(&self.room.plan_phones, Places::builtin());
        phones.into_iter().map(|p| api::PlanPhone { code: p.code, who: p.who, number: p.number }).collect()
    }
}

/// The numbers of the plan for immediate danger.
///
/// # Errors
/// `no-session`.
pub fn plan_phones(house: &mut House, _: Empty, _: &Job) -> Result<api::PlanPhonesView, Failure> {
    Ok(api::PlanPhonesView { phones: house.opened()?.plan_phones() })
}

/// Enters the numbers; an entry of the journal.
///
/// # Errors
/// What [`plan::check`] refuses.
pub fn set_plan_phones(
    house: &mut House,
    request: api::SetPlanPhones,
    _: &Job,
) -> Result<api::PlanPhonesView, Failure> {
    let phones = request.phones.into_iter();
    let phones = phones.map(|p| Phone { code: p.code, who: p.who, number: p.number }).collect();
    let checked = plan::check(phones)?;
    let now = house.now();
    let open = house.opened()?;
    open.set_setting(&now, PLAN_PHONES, &plan::write(&checked), true)?;
    house.saved_at = now.clock();
    Ok(api::PlanPhonesView { phones: house.opened()?.plan_phones() })
}
