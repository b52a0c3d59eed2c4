//! Files of other children, joined by code. Whoever may open both may join them; the code of a file that a person may not
//! open is not shown to that person, and nobody finds out by trying whether it exists.

use crate::api::case::{CaseRef, CodeView};
use crate::api::links as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::show::case::{code_view, day_and_minute};
use crate::trouble::working;
use itgel_casefile::code::parse_code;
use itgel_casefile::code::words::CodeWords;
use itgel_casefile::event::RoomEvent;
use itgel_casefile::ids::CaseId;
use itgel_casefile::links::{self as rules, Link};
use itgel_casefile::opening;
use itgel_casefile::vocabulary::BlindKind;

fn page(house: &mut House, case: CaseId) -> Result<api::LinksView, Failure> {
    let open = house.opened()?;
    let file = open.case(case)?.clone();
    if open.withheld(&file).contains(&BlindKind::LinkedFiles) {
        return Ok(api::LinksView { links: Vec::new(), withheld: true });
    }
    let found: Vec<(Link, CaseId)> =
        open.room.links.of(case).map(|(link, other)| (link.clone(), other)).collect();
    let mut links = Vec::new();
    for (link, other) in found {
        let seen = open.let_in(other).is_ok();
        let hidden = CodeView { mn: String::new(), en: String::new() };
        let (struck_by, struck_at, struck) = match &link.struck {
            Some((meta, because)) => (open.name_of(meta.actor), day_and_minute(&meta.at), because.clone()),
            None => Default::default(),
        };
        links.push(api::LinkView {
            case: if seen { other.to_string() } else { String::new() },
            code: if seen { code_view(&open.case(other)?.code) } else { hidden },
            link: link.link,
            by: open.name_of(link.meta.actor),
            at: day_and_minute(&link.meta.at),
            // A reason may name the other child's file.
            struck: if seen { struck } else { String::new() },
            struck_by,
            struck_at,
        });
    }
    Ok(api::LinksView { links, withheld: false })
}

/// The files joined with one.
///
/// # Errors
/// `case-not-found`, `not-your-case`.
pub fn links(house: &mut House, request: CaseRef, _: &Job) -> Result<api::LinksView, Failure> {
    let case = id(&request.case)?;
    house.opened()?.let_in(case)?;
    page(house, case)
}

fn enter(house: &mut House, event: RoomEvent) -> Result<(), Failure> {
    let now = house.now();
    house.opened()?.enter_room(&now, event)?;
    house.saved_at = now.clock();
    Ok(())
}

/// Joins another file by its code.
///
/// # Errors
/// `blind-until-recall`; those of [`parse_code`] and [`opening::of_list`] at `code`; `link-code-not-found` at `code`, also
/// for a file that this person may not open; what [`rules::link`] refuses.
pub fn link_case(house: &mut House, request: api::LinkCase, _: &Job) -> Result<api::LinksView, Failure> {
    let case: CaseId = id(&request.case)?;
    let list = house.code_list();
    let open = house.opened()?;
    open.let_in(case)?;
    open.not_blind(case, BlindKind::LinkedFiles)?;
    let code = parse_code(request.code.trim(), CodeWords::builtin())?;
    let code = opening::of_list(code, list)?.stored();
    let not_found = || Failure::invalid("link-code-not-found", "code");
    let other = open.vault.case_by_code(&code).map_err(|e| working(&e))?.ok_or_else(not_found)?.case;
    open.let_in(other).map_err(|_| not_found())?;
    let (here, there) = (open.case(case)?.clone(), open.case(other)?.clone());
    let event = rules::link(&open.room.links, &here, &there, request.link)?;
    enter(house, event)?;
    page(house, case)
}

/// Strikes a link, from either file.
///
/// # Errors
/// `not-your-case` where this person may not open both; `blind-until-recall`; what [`rules::unlink`] refuses.
pub fn unlink_case(house: &mut House, request: api::UnlinkCase, _: &Job) -> Result<api::LinksView, Failure> {
    let (case, other): (CaseId, CaseId) = (id(&request.case)?, id(&request.other)?);
    let open = house.opened()?;
    open.let_in(case)?;
    open.let_in(other)?;
    open.not_blind(case, BlindKind::LinkedFiles)?;
    let here = open.case(case)?.clone();
    let event = rules::unlink(&open.room.links, &here, other, &request.because)?;
    enter(house, event)?;
    page(house, case)
}
