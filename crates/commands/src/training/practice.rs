//! Practising an interview: a script is chosen, played beside the real live screen, and held against what was entered.

use crate::api::Empty;
use crate::api::interview::InterviewRef;
use crate::api::training as api;
use crate::failure::Failure;
use crate::house::House;
use crate::ids::id;
use crate::job::Job;
use crate::show::case::{code_view, day_and_minute};
use crate::trouble::working;
use itgel_casefile::ids::{CaseId, InterviewId};
use itgel_casefile::rulebook::Both;
use itgel_casefile::training::{Script, Scripts, compare};

/// Where the store keeps which case file a script is played with.
pub(super) fn case_key(script: &str) -> String {
    format!("training/case/{script}")
}

/// Where it keeps which script an interview was practised by.
fn script_key(interview: InterviewId) -> String {
    format!("training/script/{interview}")
}

fn both(text: &Both) -> api::TextView {
    api::TextView { mn: text.mn.clone(), en: text.en.clone() }
}

fn small(ms: u64) -> u32 {
    u32::try_from(ms).unwrap_or(u32::MAX)
}

/// The scripts, each with its case file, and what was practised so far.
///
/// # Errors
/// `not-in-training`.
pub fn training(house: &mut House, _: Empty, _: &Job) -> Result<api::TrainingPage, Failure> {
    house.must_train()?;
    let open = house.opened()?;
    let mut scripts = Vec::new();
    for script in &Scripts::builtin().scripts {
        let case = open.vault.setting(&case_key(&script.id)).map_err(|e| working(&e))?.unwrap_or_default();
        let code = match id::<CaseId>(&case) {
            Ok(known) => Some(code_view(&open.case(known)?.code)),
            Err(_) => None,
        };
        scripts.push(api::ScriptView {
            id: script.id.clone(),
            age: script.age,
            title: both(&script.title),
            minutes: script.minutes(),
            acts: script.steps.iter().filter(|s| s.expect.is_some()).count().try_into().unwrap_or(u32::MAX),
            case,
            code,
        });
    }
    let rows = open.vault.interviews(None).map_err(|e| working(&e))?;
    let mut practised = Vec::new();
    for row in rows {
        let name = open.vault.setting(&script_key(row.interview)).map_err(|e| working(&e))?;
        let Some(script) = name.as_deref().and_then(|name| Scripts::builtin().find(name)) else { continue };
        let file = open.case(row.case)?;
        let Some(interview) = file.interview(row.interview) else { continue };
        practised.push(api::PractisedView {
            case: row.case.to_string(),
            interview: row.interview.to_string(),
            code: code_view(&file.code),
            title: both(&script.title),
            began: day_and_minute(&interview.begun.at),
            ended: interview.ended.is_some(),
        });
    }
    practised.reverse();
    Ok(api::TrainingPage { scripts, practised })
}

/// Says by which script an interview is practised.
///
/// # Errors
/// `not-in-training`, `script-unknown`, `interview-not-found`, `not-your-case`.
pub fn begin_practice(
    house: &mut House,
    request: api::BeginPractice,
    job: &Job,
) -> Result<api::PracticeView, Failure> {
    house.must_train()?;
    let (case, interview): (CaseId, InterviewId) = (id(&request.case)?, id(&request.interview)?);
    let script =
        Scripts::builtin().find(&request.script).ok_or_else(|| Failure::refused("script-unknown"))?;
    let open = house.opened()?;
    open.let_in(case)?;
    open.case(case)?.interview(interview).ok_or_else(|| Failure::refused("interview-not-found"))?;
    open.vault.set_setting(&script_key(interview), &script.id).map_err(|e| working(&e))?;
    practice(house, InterviewRef { case: request.case, interview: request.interview }, job)
}

/// The script of an interview, and of a case file that has not been interviewed by one yet none.
///
/// # Errors
/// `not-in-training`, `not-your-case`.
pub fn practice(house: &mut House, request: InterviewRef, _: &Job) -> Result<api::PracticeView, Failure> {
    house.must_train()?;
    house.opened()?.let_in(id(&request.case)?)?;
    let script = script_of(house, id(&request.interview)?)?;
    let step = |step: &itgel_casefile::training::Step| api::StepView {
        at: step.at,
        child: step.child.as_ref().map(both),
        you: both(&step.you),
        expect: step.expect.map(|act| act.word()).unwrap_or_default(),
    };
    Ok(api::PracticeView {
        script: script.map(|s| s.id.clone()).unwrap_or_default(),
        title: script.map(|s| both(&s.title)),
        steps: script.map(|s| s.steps.iter().map(step).collect()).unwrap_or_default(),
    })
}

fn script_of(house: &mut House, interview: InterviewId) -> Result<Option<&'static Script>, Failure> {
    let name = house.opened()?.vault.setting(&script_key(interview)).map_err(|e| working(&e))?;
    Ok(name.and_then(|name| Scripts::builtin().find(&name)))
}

/// The trainee's own entries beside the script: no score, no ranking (P11).
///
/// # Errors
/// `not-in-training`, `not-your-case`, `script-unknown`, `interview-not-found`, `interview-still-running`.
pub fn practice_result(
    house: &mut House,
    request: InterviewRef,
    _: &Job,
) -> Result<api::PracticeResult, Failure> {
    house.must_train()?;
    let (case, interview): (CaseId, InterviewId) = (id(&request.case)?, id(&request.interview)?);
    let script = script_of(house, interview)?.ok_or_else(|| Failure::refused("script-unknown"))?;
    let open = house.opened()?;
    open.let_in(case)?;
    let file = open.case(case)?;
    let found = file.interview(interview).ok_or_else(|| Failure::refused("interview-not-found"))?;
    if found.ended.is_none() {
        return Err(Failure::refused("interview-still-running"));
    }
    let scripts = Scripts::builtin();
    let outcome = compare(script, found, scripts);
    let line = |line: &itgel_casefile::training::Line| api::ResultLine {
        act: line.act.word(),
        you: line.step.and_then(|n| script.steps.get(n)).map(|step| both(&step.you)),
        asked_ms: line.asked_ms.map(small),
        entered_ms: line.entered_ms.map(small),
        became: line.became.as_str().to_owned(),
    };
    Ok(api::PracticeResult {
        case: case.to_string(),
        interview: interview.to_string(),
        code: code_view(&file.code),
        title: both(&script.title),
        age: script.age,
        began: day_and_minute(&found.begun.at),
        lines: outcome.lines.iter().map(line).collect(),
        taken_back: u32::try_from(outcome.taken_back).unwrap_or(u32::MAX),
        in_time_seconds: scripts.in_time_seconds,
        late_seconds: scripts.late_seconds,
    })
}
