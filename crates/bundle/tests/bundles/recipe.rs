//! The recipe inside the bundle, which is the one that a stranger has: its commands are taken from README.txt as they stand there
//! and run, step by step.

use crate::support::stock;
use crate::support::world::World;

const README: &str = include_str!("../../src/content/readme.txt");

/// The commands of steps 1 to 11, each with its step and what it has to print, where the recipe says so. A command is set in by seven columns or more,
/// a line that ends in a backslash or begins deeper belongs to the one before.
fn commands() -> Vec<(u32, Option<String>, String)> {
    let english = README.split("ENGLISH").nth(1).unwrap().split("Further, where it matters").next().unwrap();
    let mut found: Vec<(u32, Option<String>, String)> = Vec::new();
    let (mut step, mut silent) = (0, false);
    for line in english.lines() {
        let text = line.trim_start();
        let column = line.len() - text.len();
        let number = text.split(' ').next().and_then(|word| word.parse().ok());
        if let (1 | 2, Some(number)) = (column, number) {
            step = number;
            silent = text.contains("must print nothing");
        } else if step > 0 && column == 7 && !text.starts_with("-Overify-time") {
            // What a person reads beside a command is no part of it.
            let (command, prints) = text.split_once("must print: ").unwrap_or((text, ""));
            // The last line of step 3 unpacks, and is no question.
            let asked = silent || !prints.is_empty();
            let prints = (asked && !text.starts_with("tar -xf")).then(|| prints.to_owned());
            found.push((step, prints, command.trim_end().to_owned()));
        } else if step > 0 && column > 7 {
            found.last_mut().unwrap().2 += &format!("\n{text}");
        }
    }
    found
}

/// Runs the recipe; gives the step at which it stopped, 0 where it came to its end. `spoil` is done when the archive is unpacked.
fn followed(world: &World, sealed: &[u8], spoil: &str, at: Option<(&str, &str)>) -> u32 {
    let folder = tempfile::tempdir().unwrap();
    let mut files = vec![
        ("BUNDLE.itgel.age", sealed.to_vec()),
        ("me.agekey", world.prosecutor.to_secret_text().as_bytes().to_vec()),
        ("allowed_signers", world.signers().to_text().into_bytes()),
        ("log.pub.pem", world.log.public().to_pem().into_bytes()),
    ];
    if let Some((name, text)) = at {
        files.retain(|(known, _)| *known != name);
        files.push((name, text.as_bytes().to_vec()));
    }
    for (name, bytes) in files {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    let mut script = String::from("set -o pipefail\n");
    for (step, prints, command) in commands() {
        // A search that finds nothing says so with its exit code, which means nothing where the output counts.
        script += &match prints {
            Some(prints) => format!("[ \"$({command}\n)\" = \"{prints}\" ] || exit {step}\n"),
            None => format!("{{ {command}\n}} || exit {step}\n"),
        };
        if command.starts_with("tar -xf") {
            script += &format!("{spoil}\n");
        }
    }
    let out = stock::tool("bash").arg("-c").arg(&script).current_dir(folder.path()).output().unwrap();
    u32::try_from(out.status.code().unwrap()).unwrap()
}

#[test]
fn the_recipe_in_the_bundle_is_the_one_that_is_run_here() {
    let steps: Vec<u32> = commands().iter().map(|(step, ..)| *step).collect();
    assert_eq!(steps.iter().max(), Some(&11));
    assert!((1..=11).all(|step| steps.contains(&step)), "{steps:?}");
    assert_eq!(commands().iter().filter(|(_, prints, _)| prints.is_some()).count(), 6, "{:?}", commands());
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/src/content/readme.txt");
    let world = World::new(11);
    let same = format!("cmp data/README.txt '{file}' || exit 99");
    assert_eq!(followed(&world, &world.bundle().0, &same, None), 0);
}

#[test]
fn it_accepts_an_honest_bundle_and_stops_at_the_step_that_sees_the_damage() {
    let world = World::new(11);
    let sealed = world.bundle().0;
    assert_eq!(followed(&world, &sealed, "", None), 0);
    for (spoil, step) in [
        ("printf x >> tagmanifest-sha256.txt", 4),
        ("printf x >> bag-info.txt", 5),
        ("printf x >> data/report.html", 6),
        ("printf x > data/more.txt", 7),
    ] {
        assert_eq!(followed(&world, &sealed, spoil, None), step, "{spoil}");
    }
    let stranger = world.stranger.to_secret_text();
    assert_eq!(followed(&world, &sealed, "", Some(("me.agekey", stranger.as_str()))), 1);
    assert_eq!(followed(&world, &sealed, "", Some(("allowed_signers", ""))), 4);
    let other = World::new(12).log.public().to_pem();
    assert_eq!(followed(&world, &sealed, "", Some(("log.pub.pem", &other))), 11);
    let cut = sealed.get(..sealed.len() - 100).unwrap();
    assert_eq!(followed(&world, cut, "", None), 1);
}
