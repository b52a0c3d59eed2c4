//! Every code that a rule or a command can answer with has its words in the catalogue. The codes are read
//! from the sources of the two crates that make them: this crate knows none of ours.
#![allow(clippy::unwrap_used)]

use itgel_words::{Language, Words};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn sources(krate: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(krate).join("src")];
    while let Some(dir) = open.pop() {
        for entry in std::fs::read_dir(&dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    found
}

fn is_code(text: &str) -> bool {
    text.contains('-') && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// The first text literal in each call of `function`.
fn given_to(function: &str, source: &str) -> Vec<String> {
    let calls = source.split(function).skip(1);
    let literals = calls.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next());
    literals.filter(|text| is_code(text)).map(str::to_owned).collect()
}

/// Codes that a function's documentation names below `# Errors`.
fn documented(source: &str) -> Vec<String> {
    let mut codes = Vec::new();
    let mut inside = false;
    for line in source.lines().map(str::trim) {
        match line.strip_prefix("///") {
            Some(text) if text.trim() == "# Errors" => inside = true,
            Some(text) if inside => {
                codes.extend(text.split('`').skip(1).step_by(2).filter(|t| is_code(t)).map(str::to_owned));
            }
            Some(_) => {}
            None => inside = false,
        }
    }
    codes
}

#[test]
fn every_refusal_has_its_two_sentences() {
    let ids: BTreeSet<_> = itgel_words::ids().collect();
    let (mut seen, mut missing) = (BTreeSet::new(), BTreeSet::new());
    for (path, source) in sources("casefile").into_iter().chain(sources("commands")) {
        let place = path.file_name().unwrap().to_str().unwrap().to_owned();
        let mut codes = documented(&source);
        for function in ["Refusal::new(", "Failure::refused(", "Failure::invalid(", "Failure::broken("] {
            codes.extend(given_to(function, &source));
        }
        for code in codes {
            for id in [format!("err-{code}"), format!("rec-{code}")] {
                if !ids.contains(id.as_str()) {
                    missing.insert(format!("{id} ({place})"));
                }
            }
            seen.insert(code);
        }
        for code in given_to("Remark::new(", &source) {
            if !ids.contains(format!("note-{code}").as_str()) {
                missing.insert(format!("note-{code} ({place})"));
            }
        }
    }
    assert!(seen.len() > 100, "only {} codes were found", seen.len());
    assert!(missing.is_empty(), "assets/words lacks: {missing:#?}");
}

/// A label for every value of every closed list of the case file.
#[test]
fn every_list_of_the_vocabulary_has_its_labels() {
    let words = Words::new(Language::Mn);
    let (mut lists, mut values) = (0, 0);
    for (_, source) in sources("casefile") {
        for block in source.split("\nlist! {").skip(1) {
            let lines = block.split("\n}").next().unwrap().lines().map(str::trim);
            let mut lines = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
            let list = kebab(lines.next().unwrap().trim_end_matches([' ', '{']));
            lists += 1;
            for line in lines.filter(|line| line.contains(" = \"")) {
                let value = line.split('"').nth(1).unwrap();
                let id = format!("{list}-{}", value.replace('_', "-"));
                assert!(words.label(&list, value).is_some(), "vocabulary.ftl has no `{id}`");
                values += 1;
            }
        }
    }
    assert!(lists >= 30 && values >= 170, "{lists} lists, {values} values were found");
}

/// Every way in which a bundle can be wrong, and every way in which writing one can stop.
#[test]
fn every_fault_of_a_bundle_has_its_two_sentences() {
    let ids: BTreeSet<_> = itgel_words::ids().collect();
    let mut codes = Vec::new();
    for (path, source) in sources("bundle") {
        let between = if path.ends_with("src/fault.rs") {
            " = \""
        } else if path.ends_with("src/error.rs") {
            " => \""
        } else {
            continue;
        };
        let found = source.lines().filter_map(|line| line.trim().split_once(between));
        codes.extend(
            found
                .filter(|(name, _)| !name.starts_with('#'))
                .map(|(_, rest)| rest.split('"').next().unwrap().to_owned()),
        );
    }
    assert!(codes.len() > 110, "{} codes were found", codes.len());
    let wanted = codes.iter().flat_map(|code| [format!("err-bundle-{code}"), format!("rec-bundle-{code}")]);
    let missing: Vec<_> = wanted.filter(|id| !ids.contains(id.as_str())).collect();
    assert!(missing.is_empty(), "assets/words lacks: {missing:#?}");
}

/// The reasons why something stays, as bundles carry them.
#[test]
fn every_reason_of_the_gate_has_its_words() {
    let ids: BTreeSet<_> = itgel_words::ids().collect();
    let source =
        sources("casefile").into_iter().find(|(path, _)| path.ends_with("consent/reason.rs")).unwrap().1;
    let reasons: Vec<_> = source.lines().filter(|line| line.contains(" = \"")).collect();
    assert!(reasons.len() >= 24, "{} reasons were found", reasons.len());
    for line in reasons {
        let id = format!("reason-{}", line.split('"').nth(1).unwrap());
        assert!(ids.contains(id.as_str()), "assets/words lacks {id}");
    }
}

/// The variants of an enum of the case file, in kebab-case, read from its source.
fn variants(name: &str) -> Vec<String> {
    let opening = format!("pub enum {name} {{");
    let all = sources("casefile");
    let body = all.iter().find_map(|(_, source)| source.split(&opening).nth(1)).unwrap();
    let lines = body.split("\n}").next().unwrap().lines().filter_map(|line| line.strip_prefix("    "));
    let names = lines.map(|line| line.split([' ', '{', ',', '(']).next().unwrap());
    names.filter(|name| name.starts_with(|c: char| c.is_ascii_uppercase())).map(kebab).collect()
}

/// `ConsentGiven` becomes `consent-given`.
fn kebab(name: &str) -> String {
    let letter =
        |c: char| if c.is_uppercase() { format!("-{}", c.to_ascii_lowercase()) } else { c.to_string() };
    name.chars().map(letter).collect::<String>().trim_start_matches('-').to_owned()
}

/// What can have happened has its line in the journal; every next step and status its words in the list.
#[test]
fn every_act_step_and_status_has_its_words() {
    let ids: BTreeSet<_> = itgel_words::ids().collect();
    for (list, prefix, least) in [
        ("CaseEvent", "act-case-", 38),
        ("RoomEvent", "act-room-", 15),
        ("NextStep", "next-", 13),
        ("Status", "cases-status-", 5),
    ] {
        let found = variants(list);
        assert!(found.len() >= least, "{list}: {} were found", found.len());
        for variant in found {
            let id = format!("{prefix}{variant}");
            assert!(ids.contains(id.as_str()), "assets/words lacks {id}");
        }
    }
}
