//! What is alleged and which signs were seen, as the window shows them.

use crate::api::identification::{
    AllegedView, IdentificationView, SignAnswer, SignSetView, SignView, TermView,
};
use crate::open::Open;
use crate::show::case::day_and_minute;
use itgel_casefile::identification::{Identification, Sign, SignSet, Term};
use itgel_casefile::state::CaseFile;
use itgel_casefile::vocabulary::BlindKind;

/// The page; what is withheld from whoever asks is not in it.
pub(crate) fn page(open: &Open, case: &CaseFile) -> IdentificationView {
    let withheld = open.withheld(case);
    let alleged_withheld = withheld.contains(&BlindKind::AllegedForms);
    let signs_withheld = withheld.contains(&BlindKind::Indicators);
    let lists = Identification::builtin();
    let words = |list: &[Term]| {
        list.iter().map(|t| TermView { code: t.code.clone(), mn: t.mn.clone(), en: t.en.clone() }).collect()
    };
    let noted = case.facts.alleged.iter().rev().filter(|_| !alleged_withheld);
    IdentificationView {
        list: lists.version,
        forms: words(&lists.forms),
        exploitation: words(&lists.exploitation),
        alleged: noted
            .map(|a| AllegedView {
                forms: a.forms.clone(),
                exploitation: a.exploitation.clone(),
                movement: a.movement,
                by: open.name_of(a.meta.actor),
                at: day_and_minute(&a.meta.at),
            })
            .collect(),
        sets: lists.sets.iter().map(|set| set_view(open, case, set, !signs_withheld)).collect(),
        alleged_withheld,
        signs_withheld,
        closed: case.is_closed(),
    }
}

fn set_view(open: &Open, case: &CaseFile, set: &SignSet, shown: bool) -> SignSetView {
    let noted = case.facts.signs.get(&set.code).filter(|_| shown);
    let answer = |sign: &Sign| SignAnswer {
        seen: sign.seen,
        by: open.name_of(sign.meta.actor),
        at: day_and_minute(&sign.meta.at),
    };
    let sign = |term: &Term| SignView {
        code: term.code.clone(),
        mn: term.mn.clone(),
        en: term.en.clone(),
        answers: noted
            .and_then(|signs| signs.get(&term.code))
            .map(|all| all.iter().rev().map(answer).collect())
            .unwrap_or_default(),
    };
    SignSetView {
        code: set.code.clone(),
        mn: set.mn.clone(),
        en: set.en.clone(),
        signs: set.signs.iter().map(sign).collect(),
    }
}
