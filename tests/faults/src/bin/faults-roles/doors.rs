//! Every command of the table without a session, after a lock, beside a child, and as whoever may not.

use itgel_casefile::vocabulary::Role;
use itgel_commands::access::Access;
use itgel_commands::failure::Failure;
use itgel_commands::table::COMMANDS;
use itgel_faults::day::Played;
use itgel_faults::entries::{Entry, entries};
use itgel_faults::room::{Held, INTERVIEWER, OFFICER, Room, SUPERVISOR, digests};
use itgel_faults::{Lab, Row, Rows};
use serde_json::{Value, json};

/// What is asked: nothing, and what would be somebody's session if there were one in the request.
fn forged(room: &Room) -> [Value; 4] {
    let supervisor = room.ids.first().cloned().unwrap_or_default();
    [
        json!({}),
        json!({"session": {"person": supervisor, "role": "supervisor"}}),
        json!({"actor": supervisor, "role": "supervisor", "phase": "open"}),
        json!({"person": supervisor, "session": "0123456789abcdef", "token": "0123456789abcdef"}),
    ]
}

fn judge(answer: &Result<Value, Failure>, wanted: &str, untouched: bool) -> Result<(), String> {
    match answer {
        Ok(_) => Err("it was answered".to_owned()),
        Err(failure) if failure.code != wanted => {
            Err(format!("refused as {} and not as {wanted}", failure.code))
        }
        Err(_) if !untouched => Err("refused, and something was written".to_owned()),
        Err(_) => Ok(()),
    }
}

/// How a room comes to have nobody at work in it.
type Leave = (&'static str, &'static str, fn(&mut Room) -> Held<()>);

const LEAVES: [Leave; 6] = [
    ("never unlocked", "no-session", |_| Ok(())),
    ("locked", "no-session", |room| {
        room.enter(SUPERVISOR)?;
        room.ok("lock", json!({})).map(|_| ())
    }),
    ("locked because nobody was there", "no-session", |room| {
        room.enter(SUPERVISOR)?;
        room.clock.pass(16 * 60_000);
        room.house.idle().map(|_| ()).ok_or_else(|| "it did not lock".to_owned())
    }),
    ("somebody else tried the door", "no-session", |room| {
        room.enter(SUPERVISOR)?;
        let person = room.ids.get(INTERVIEWER).cloned();
        match room.call("unlock", json!({"person": person, "passphrase": "буруу таван үг энд байна"}))
        {
            Ok(_) => Err("a wrong passphrase opened".to_owned()),
            Err(_) => Ok(()),
        }
    }),
    ("the program was started again", "no-session", |room| {
        room.enter(SUPERVISOR)?;
        room.start_again();
        Ok(())
    }),
    ("a child sits at the screen", "child-screen-open", |room| {
        room.enter(INTERVIEWER)?;
        let id = |n: u8| format!("5b3c9a52-7d0e-4f55-9a70-1f1f3a2b7c{n:02}");
        let opened = room.ok(
            "open_case",
            json!({"request": id(11), "age_band": "7-9", "referral": "police", "external_number": ""}),
        )?;
        let decider = json!({"decider": "mother", "implicated": "no", "proof": "identity_card", "proof_note": "",
            "channel": "in_person", "witness": "", "language": "mn", "mismatch_reason": ""});
        room.ok("name_decider", json!({"case": opened["case"], "adult": "", "decider": decider}))?;
        let shown = json!({"case": opened["case"], "request": id(12), "ages": "8-12", "language": "mn",
            "pages": ["who", "doctor", "police", "not_known", "questions"], "called": "Номин"});
        room.ok("show_to_child", shown).map(|_| ())
    }),
];

/// Commands that are let in beside a child, and so are not asked there.
const BESIDE_A_CHILD: [&str; 5] = ["answer_page", "leave_child_screen", "check_pin", "lock", "state"];

/// Every command where nobody is at work.
pub fn outside(lab: &Lab, room: &Held<(Room, Played)>) -> Row {
    let mut rows = Rows::new(
        "roles: every command without a session",
        "refused before the request is read, and no file of the store is another: never unlocked, locked, locked by itself, after a \
         wrong passphrase, after a restart, beside a child; with and without a session in the request",
    );
    let room = match room {
        Ok(made) => &made.0,
        Err(what) => {
            rows.attack(Err(what.clone()));
            return rows.finish();
        }
    };
    let each = usize::try_from(lab.count(1, 4)).unwrap_or(1);
    for (n, (state, wanted, leave)) in LEAVES.iter().enumerate() {
        let home = lab.scratch().join(format!("outside-{n}"));
        let ready = room.copy_to(&home).and_then(|mut copy| leave(&mut copy).map(|()| copy));
        let mut copy = match ready {
            Ok(copy) => copy,
            Err(what) => {
                rows.attack(Err(format!("{state}: {what}")));
                continue;
            }
        };
        let asked = COMMANDS.iter().filter(|command| match *wanted {
            "no-session" => command.access != Access::Anyone,
            _ => !BESIDE_A_CHILD.contains(&command.name),
        });
        let before = digests(&[&home]);
        if n == 0 {
            let answered = copy.call("state", json!({}));
            rows.planted("a command that answers without one", judge(&answered, wanted, true).is_err());
            let stray = home.join("vault/stray");
            let _ = std::fs::write(&stray, "x");
            let answer = copy.call("cases", json!({}));
            rows.planted(
                "a file that a refusal left",
                judge(&answer, wanted, digests(&[&home]) == before).is_err(),
            );
            let _ = std::fs::remove_file(&stray);
        }
        let commands: Vec<&str> = asked.map(|command| command.name).collect();
        let requests = forged(&copy);
        for (at, command) in commands.iter().enumerate() {
            for request in requests.iter().cycle().skip(at + n).take(each) {
                let answer = copy.call(command, request.clone());
                let untouched = digests(&[&home]) == before;
                rows.attack(
                    judge(&answer, wanted, untouched).map_err(|what| format!("{state}, {command}: {what}")),
                );
            }
        }
        drop(copy);
        let _ = std::fs::remove_dir_all(&home);
    }
    rows.finish()
}

/// Every command as whoever may not ask for it.
pub fn beyond_the_role(lab: &Lab, room: &Held<(Room, Played)>) -> Row {
    let mut rows = Rows::new(
        "roles: every command beyond the role",
        "refused before the request is read, the refusal is one entry that names the command, and nothing else is entered",
    );
    let room = match room {
        Ok(made) => &made.0,
        Err(what) => {
            rows.attack(Err(what.clone()));
            return rows.finish();
        }
    };
    for round in 0..lab.count(1, 4) {
        for (who, role) in
            [(INTERVIEWER, Role::Interviewer), (OFFICER, Role::CaseOfficer), (SUPERVISOR, Role::Supervisor)]
        {
            let home = lab.scratch().join(format!("beyond-{round}-{who}"));
            let asked: Vec<&str> =
                COMMANDS.iter().filter(|c| !c.access.admits(role)).map(|c| c.name).collect();
            match as_somebody(room, &home, who, &asked, round) {
                Err(what) => rows.attack(Err(what)),
                Ok((answers, entered)) => {
                    if round == 0 && who == INTERVIEWER {
                        let mut silent = entered.clone();
                        silent.pop();
                        rows.planted(
                            "a refusal that was not entered",
                            verdicts(&asked, &answers, &silent).iter().any(Result::is_err),
                        );
                        let mut yes = answers.clone();
                        if let Some(first) = yes.first_mut() {
                            *first = String::new();
                        }
                        rows.planted(
                            "a rule that says yes",
                            verdicts(&asked, &yes, &entered).iter().any(Result::is_err),
                        );
                    }
                    verdicts(&asked, &answers, &entered).into_iter().for_each(|held| rows.attack(held));
                }
            }
            let _ = std::fs::remove_dir_all(&home);
        }
    }
    rows.finish()
}

/// The code of each answer (empty for a yes), and what was entered meanwhile.
fn as_somebody(
    room: &Room,
    home: &std::path::Path,
    who: usize,
    asked: &[&str],
    round: u64,
) -> Held<(Vec<String>, Vec<Entry>)> {
    let mut copy = room.copy_to(home)?;
    let began = entries(&mut copy)?.len();
    copy.enter(who)?;
    let requests = forged(&copy);
    let at = usize::try_from(round).unwrap_or(0);
    let ask = |(n, command): (usize, &&str)| {
        let request = requests.get((n + at) % requests.len()).cloned().unwrap_or_default();
        copy.call(command, request).err().map(|failure| failure.code).unwrap_or_default()
    };
    let answers = asked.iter().enumerate().map(ask).collect();
    let entered: Vec<Entry> = entries(&mut copy)?.into_iter().skip(began).collect();
    // The unlock of whoever asks, and at the end the lock; between them lies what they asked for.
    let from = entered.iter().position(|e| e.kind == "unlocked").map_or(0, |at| at + 1);
    let until = entered.iter().rposition(|e| e.kind == "locked").unwrap_or(entered.len());
    Ok((answers, entered.get(from..until).unwrap_or_default().to_vec()))
}

fn verdicts(asked: &[&str], answers: &[String], entered: &[Entry]) -> Vec<Result<(), String>> {
    if entered.len() > asked.len() {
        return asked
            .iter()
            .map(|_| Err(format!("{} entries for {} refusals", entered.len(), asked.len())))
            .collect();
    }
    let one = |(n, command): (usize, &&str)| {
        let code = answers.get(n).map_or("", String::as_str);
        if code != "not-in-your-role" {
            return Err(format!("{command}: {}", if code.is_empty() { "it was answered" } else { code }));
        }
        let noted = entered.get(n).filter(|e| e.kind == "command_refused" && e.event["command"] == **command);
        noted.map(|_| ()).ok_or_else(|| format!("{command}: the refusal is not entered"))
    };
    asked.iter().enumerate().map(one).collect()
}
