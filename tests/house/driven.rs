//! Whatever one script of the window's journeys offers to the others is used by one of them: a check that nobody calls checks
//! nothing.

use crate::tree;
use std::collections::BTreeSet;

/// A name, and the script that offers it.
type Offer = (String, String);

/// The last part of a path: scripts of the journeys have names of their own.
fn file(path: &str) -> String {
    path.rsplit('/').next().unwrap_or_default().to_owned()
}

/// The names between two braces, each without what it is called elsewhere.
fn listed(braces: &str) -> impl Iterator<Item = String> + '_ {
    braces.split(',').filter_map(|one| one.split_whitespace().next()).map(str::to_owned)
}

/// What a script offers.
fn offered(path: &str, script: &str) -> BTreeSet<Offer> {
    let mut names = Vec::new();
    for line in script.lines() {
        let Some(rest) = line.strip_prefix("export ") else { continue };
        match rest.strip_prefix('{').and_then(|list| list.split_once('}')) {
            Some((list, _)) => names.extend(listed(list)),
            None => {
                let mut words = rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
                names.extend(
                    words
                        .find(|word| !["async", "function", "const", "class", ""].contains(word))
                        .map(str::to_owned),
                );
            }
        }
    }
    names.into_iter().map(|name| (file(path), name)).collect()
}

/// What a script takes from others.
fn taken(script: &str) -> BTreeSet<Offer> {
    let mut found = BTreeSet::new();
    for after in script.split("import {").skip(1) {
        let Some((list, rest)) = after.split_once("} from '") else { continue };
        let Some((from, _)) = rest.split_once('\'') else { continue };
        found.extend(listed(list).map(|name| (file(from), name)));
    }
    found
}

#[test]
fn what_a_script_of_the_journeys_offers_is_used() {
    let scripts = tree::sources("tests/desktop", &[".mjs"]);
    let offers: BTreeSet<Offer> = scripts.iter().flat_map(|(path, script)| offered(path, script)).collect();
    assert!(offers.len() > 100, "the search finds too few names: {}", offers.len());
    let users: BTreeSet<Offer> = scripts.iter().flat_map(|(_, script)| taken(script)).collect();
    let idle: Vec<_> = offers.difference(&users).collect();
    assert!(idle.is_empty(), "offered, and used by no other script of tests/desktop: {idle:?}");
}

/// The search itself can tell one from the other.
#[test]
fn a_name_that_nobody_takes_is_found() {
    let script =
        "export { Hat, Coat };\nexport async function wear(one) {}\nconst own = 1;\nexport const size = 2;\n";
    let offers = offered("desktop/steps/clothes.mjs", script);
    let names: Vec<_> = offers.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(names, ["Coat", "Hat", "size", "wear"]);
    let users = taken(
        "import path from 'node:path';\nimport {\n  Hat,\n  wear as put,\n} from './steps/clothes.mjs';\n",
    );
    let idle: Vec<_> = offers.difference(&users).map(|(_, name)| name.as_str()).collect();
    assert_eq!(idle, ["Coat", "size"]);
}
