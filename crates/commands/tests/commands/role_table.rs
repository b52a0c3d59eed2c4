//! The roles of the design, whole, held against the table of commands.

use itgel_casefile::vocabulary::Role;
use itgel_commands::access::Access;
use itgel_commands::table::COMMANDS;

/// One row: what it is about, who may by ux.md section 2, who may here, why it differs, and the commands.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static [&'static str]);

/// The whole table of ux.md section 2: `I`nterviewer, case `O`fficer, `S`upervisor. Where the program differs from it, the
/// row says why; where it does not, the reason is empty. An interviewer is further held to their own cases, and everybody to
/// the record of the interview they led (`own.rs`).
#[rustfmt::skip]
const TABLE: [Row; 37] = [
    (
        "Today, cases, preparation, consent, live, record: to read",
        "IOS", "IOS",
        "",
        &[
            "today", "cases", "case", "consent", "preview_withdrawal", "consent_papers", "child_pages", "live", "power",
            "record", "identification", "links", "plan_phones", "note_preparation_printed",
        ],
    ),
    (
        "Consent and the child's own screen",
        "I", "I",
        "",
        &[
            "name_decider", "mark_implicated", "answer_consent", "child_cannot_answer", "confirm_consent", "show_to_child", "answer_page",
            "leave_child_screen",
        ],
    ),
    ("Taking consent back", "I", "IOS", "a child or a guardian may say it to anybody", &["withdraw_consent"]),
    (
        "Live, wrap-up",
        "I", "I",
        "",
        &[
            "begin_interview", "tap", "undo_tap", "redo_tap", "resume_interview",
        ],
    ),
    (
        "Wrap-up of an own record",
        "I", "IO",
        "who led an interview and became a case officer since completes and signs its record; another's is refused",
        &[
            "correct_tap", "undo_entry", "complete_entry", "add_entry", "record_childs_end", "note_recordings", "note_process",
            "describe_item",
        ],
    ),
    (
        "Wrap-up and sign-off of an own record, or in the place of somebody",
        "I", "IOS",
        "as above, and a supervisor seals as found for somebody who has left, and enters what must not be missing then; who led \
         it and is a supervisor by now signs as theirs. Whose record it is, is asked with the case file open",
        &["end_interview", "assess_risk", "add_attachment", "sign_off"],
    ),
    (
        "Attendance, amendments in the place of somebody",
        "I", "IS",
        "a supervisor amends with a second person for somebody who cannot sign any more. Danger that the case officer learns of \
         later goes into aftercare, referrals and meetings: the signed judgement is another person's",
        &["record_attendance", "amend"],
    ),
    (
        "Preparation",
        "I", "IS",
        "a supervisor prepares for an interviewer who is away; nothing that a child says is in it",
        &["mark_preparation", "fill_preparation"],
    ),
    ("Blind intake opened early", "S", "S", "", &["open_allegation"]),
    (
        "Opening a case file, planning",
        "I", "IOS",
        "whoever takes the call opens and plans; an interviewer what becomes their own",
        &["open_case", "make_appointment", "cancel_appointment"],
    ),
    ("Closing a case file", "OS", "OS", "", &["close_case", "reopen_case"]),
    (
        "Identity and the people around the child; interviews elsewhere",
        "IOS", "IOS",
        "",
        &[
            "record_identity", "reveal_identity", "settle_birth", "record_person_around", "note_elsewhere",
            "strike_elsewhere",
        ],
    ),
    (
        "Risk and referrals",
        "IO", "IO",
        "",
        &[
            "note_alleged", "note_signs", "link_case", "unlink_case", "note_aftercare", "make_referral", "move_referral",
            "record_meeting", "move_decision",
        ],
    ),
    (
        "Preparing and handing over a bundle",
        "O", "O",
        "",
        &[
            "gate", "record_order", "preview_bundle", "look_at_stick", "keep_draft", "draft", "forget_draft",
            "seal_bundle", "seal_notice", "give_notice", "hand_over", "cancel_bundle", "write_own_receipt",
            "take_receipt", "unfinished", "forget_unfinished",
        ],
    ),
    (
        "A life is in danger",
        "IO", "IO",
        "",
        &["state_vital_interest"],
    ),
    ("A danger is over, or somebody was told of it", "IOS", "IOS", "", &["danger_over", "answer_danger"]),
    (
        "The end of a legal order",
        "S", "S",
        "",
        &["end_order"],
    ),
    (
        "What becomes of a legal order: that the child was told",
        "IO", "IO",
        "",
        &["tell_of_order"],
    ),
    ("Checking a received bundle", "OS", "OS", "", &["check_bundle", "make_receipt"]),
    ("Journal", "IOS", "IOS", "", &["journal"]),
    ("The check of the whole store", "OS", "OS", "", &["doctor", "save_check_report"]),
    ("Insights of the own room", "IOS", "IOS", "", &["insights", "save_counts", "save_picture"]),
    ("Insights of five rooms", "S", "S", "", &["other_counts", "sign_counts", "take_counts"]),
    (
        "Users",
        "S", "S",
        "",
        &["add_person", "deactivate_person", "change_role", "in_hand", "hand_cases_on"],
    ),
    ("Backups", "S", "S", "", &["backups", "set_backups", "test_backup"]),
    (
        "Upkeep of the store",
        "S",
        "S",
        "",
        &[
            "rekey",
            "rebuild",
            "go_on",
            "begin_new_sheets",
            "confirm_new_sheet",
            "finish_new_sheets",
            "cancel_new_sheets",
        ],
    ),
    ("Names of staff, to choose from", "S", "IOS", "an interview is planned for somebody, and some acts take a second person", &["people"]),
    (
        "Keys of recipients",
        "S", "OS",
        "one enters a key and another compares it, so that two roles have to; ux.md 4.13 puts the comparison into the \
         officer's wizard",
        &["add_recipient", "check_recipient_key", "set_signing_key", "check_signing_key"],
    ),
    ("The list of recipients", "S", "IOS", "a referral is made to one of them", &["recipients"]),
    ("Ending the use of a key", "S", "S", "", &["revoke_recipient"]),
    (
        "Rooms and roster, to look at, and the own public keys",
        "S", "OS",
        "whoever checks a bundle sees whose key it is; a keeper of the roster may be a case officer",
        &["rooms", "roster", "look_at_roster", "sign_roster", "public_card", "write_public_keys"],
    ),
    (
        "Rooms and roster",
        "S", "S",
        "",
        &["take_room", "check_room", "revoke_room", "name_keepers", "check_keeper", "write_roster", "take_roster"],
    ),
    (
        "Wording versions, the numbers of the plan",
        "S", "S",
        "",
        &["wording", "keep_wording", "forget_wording", "weigh_wording", "issue_wording", "set_plan_phones"],
    ),
    (
        "A clock that was wrong",
        "S", "S",
        "",
        &["clock_was_wrong"],
    ),
    ("The papers after a restoration", "S", "S", "", &["compare_papers"]),
    (
        "What is everybody's own: settings, forms, help",
        "IOS", "IOS",
        "",
        &[
            "check_pin", "set_pin", "change_passphrase", "set_setting", "keep_form", "kept_form", "wordings", "about",
            "look_for_names", "digest_file", "back_up", "training", "practice", "practice_result",
        ],
    ),
    ("Training mode: choosing a script", "IOS", "I", "a script is practised in a live interview", &["begin_practice"]),
];

#[test]
fn the_table_of_roles_is_that_of_the_design_and_each_difference_has_its_reason() {
    let mut said: Vec<&str> = Vec::new();
    for (what, designed, who, why, commands) in TABLE {
        assert_eq!(
            designed != who,
            !why.is_empty(),
            "{what}: a difference has its reason, and nothing else has one"
        );
        for name in commands {
            let command = COMMANDS.iter().find(|c| c.name == *name).expect(name);
            for (sign, role) in [('I', Role::Interviewer), ('O', Role::CaseOfficer), ('S', Role::Supervisor)]
            {
                assert_eq!(command.access.admits(role), who.contains(sign), "{what}: {name} as {role:?}");
            }
            said.push(name);
        }
    }
    said.sort_unstable();
    let mut all: Vec<&str> = COMMANDS.iter().filter(|c| c.access != Access::Anyone).map(|c| c.name).collect();
    all.sort_unstable();
    assert_eq!(said, all, "every command stands in one row");
}
