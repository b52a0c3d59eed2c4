//! The one table of commands. From it come the handlers' dispatch, one permission per command, the
//! TypeScript bindings and the names the command line uses. A missing handler does not compile.

use crate::access::Access;
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What the table says of one command.
#[derive(Clone, Copy, Debug)]
pub struct CommandInfo {
    /// Name, `verb_noun`.
    pub name: &'static str,
    /// The room whose handler it is; groups the verbs of the command line.
    pub room: &'static str,
    /// Who may ask.
    pub access: Access,
    /// Meaning, one sentence.
    pub meaning: &'static str,
}

macro_rules! commands {
    ($( $(#[doc = $doc:literal])+ $room:ident :: $name:ident ( $request:ty ) -> $view:ty , $access:ident ; )+) => {
        /// Every command, in the order of the table.
        pub const COMMANDS: &[CommandInfo] = &[
            $( CommandInfo { name: stringify!($name), room: stringify!($room), access: Access::$access, meaning: concat!($($doc),+) } ),+
        ];

        /// Runs the named command: checks the session and the role first, then reads the request strictly.
        ///
        /// # Errors
        /// A [`Failure`]; the state is then as it was before.
        pub fn call(house: &mut House, name: &str, request: serde_json::Value, job: &Job) -> Result<serde_json::Value, Failure> {
            match name {
                $( stringify!($name) => {
                    house.admit(stringify!($name), Access::$access)?;
                    let request: $request = read(request)?;
                    let outcome: Result<$view, Failure> = crate::$room::$name(house, request, job);
                    house.after(stringify!($name), &outcome);
                    let outcome = house.numbered(stringify!($name), outcome);
                    write(&outcome?)
                } )+
                _ => Err(Failure::refused("unknown-command")),
            }
        }

        /// Visits the request and view type of every command, for the generated bindings.
        pub fn visit(visitor: &mut impl TypeVisitor) {
            $( visitor.command::<$request, $view>(stringify!($name), concat!($($doc),+)); )+
        }
    };
}

/// Sees each command's types.
pub trait TypeVisitor {
    /// One command with its request and view.
    fn command<Q: ts_rs::TS + 'static, V: ts_rs::TS + 'static>(&mut self, name: &str, meaning: &str);
}

/// Longest text of a request, in bytes. The longest field holds a thousand characters, a path four thousand
/// bytes; more is no person's typing.
const LONGEST_TEXT: usize = 16_384;
/// Most values in one request. A signature drawn for a minute has some ten thousand.
const MOST_VALUES: usize = 100_000;

/// Whether a request is of a size that the window makes.
fn is_moderate(request: &serde_json::Value) -> bool {
    use serde_json::Value;
    let mut left = vec![request];
    let mut seen = 0usize;
    while let Some(value) = left.pop() {
        seen += 1;
        let fits = match value {
            Value::String(text) => text.len() <= LONGEST_TEXT,
            Value::Array(list) => {
                left.extend(list);
                true
            }
            Value::Object(fields) => {
                left.extend(fields.values());
                fields.keys().all(|key| key.len() <= LONGEST_TEXT)
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => true,
        };
        if !fits || seen > MOST_VALUES {
            return false;
        }
    }
    true
}

fn read<T: DeserializeOwned>(request: serde_json::Value) -> Result<T, Failure> {
    // A list in place of named fields would be read by position.
    if !request.is_object() || !is_moderate(&request) {
        return Err(Failure::refused("request-malformed"));
    }
    // The parser's own words could repeat what was typed, so only the fact crosses.
    serde_json::from_value(request).map_err(|_| Failure::refused("request-malformed"))
}

fn write<T: Serialize>(view: &T) -> Result<serde_json::Value, Failure> {
    serde_json::to_value(view).map_err(|_| Failure::broken("view-unwritable"))
}

use crate::api::about as a;
use crate::api::backup as b;
use crate::api::papers as pa;
use crate::api::{
    Done, Empty, case as c, child as h, consent as k, elsewhere as e, export as x, identification as f,
    identity as d, insights as q, interview as i, journal as j, links as l, meeting as m, people as p,
    rooms as r, roster as ro, setup as s, today as t, training as n, upkeep as u, wording as o, wrapup as w,
};

commands! {
    /// Where the program stands: no store, locked or open.
    setup::state(Empty) -> s::StateView, Anyone;
    /// Offers a passphrase of five words.
    setup::offer_passphrase(s::OfferPassphrase) -> s::PassphraseOffer, Anyone;
    /// Checks a passphrase against the rule.
    setup::check_passphrase(s::CheckPassphrase) -> Done, Anyone;
    /// Checks a new PIN against the rule.
    session::check_new_pin(s::CheckPin) -> Done, Anyone;
    /// Begins first-run set-up; nothing is on disk until it is finished.
    setup::begin_setup(s::BeginSetup) -> s::SetupView, Anyone;
    /// Reads one recovery sheet back.
    setup::confirm_sheet(s::ConfirmSheet) -> s::SetupView, Anyone;
    /// Writes the store once all sheets are confirmed, and opens it.
    setup::finish_setup(Empty) -> s::StateView, Anyone;
    /// Forgets an unfinished set-up.
    setup::cancel_setup(Empty) -> Done, Anyone;
    /// Unlocks the store.
    session::unlock(s::Unlock) -> s::StateView, Anyone;
    /// Checks one group of a recovery sheet while it is typed in.
    recovery::check_sheet_group(s::CheckSheetGroup) -> Done, Anyone;
    /// Opens the store with two recovery sheets; the person gets a new passphrase and new keys.
    recovery::recover(s::Recover) -> s::StateView, Anyone;
    /// Says that the clock of this computer was wrong until here.
    clock_state::clock_was_wrong(s::ClockWasWrong) -> s::StateView, Supervisor;
    /// Locks the store: keys are dropped, the database is closed.
    session::lock(Empty) -> s::StateView, Anyone;
    /// Leaves the quiet screen with the short PIN.
    session::check_pin(s::CheckPin) -> Done, Session;
    /// Sets one's own PIN.
    session::set_pin(s::SetPin) -> Done, Session;
    /// Changes one's own passphrase.
    session::change_passphrase(s::ChangePassphrase) -> Done, Session;
    /// Locks the real store and goes over to the training store.
    training::enter_training(Empty) -> s::StateView, Anyone;
    /// Comes back from the training store.
    training::leave_training(Empty) -> s::StateView, Anyone;
    /// Makes the training store anew, with its twelve case files.
    training::reset_training(Empty) -> s::StateView, Anyone;
    /// The scripts to practise by.
    training::training(Empty) -> n::TrainingPage, Session;
    /// Says by which script an interview is practised.
    training::begin_practice(n::BeginPractice) -> n::PracticeView, Interviewer;
    /// The script of an interview.
    training::practice(i::InterviewRef) -> n::PracticeView, Session;
    /// What was entered, beside the script.
    training::practice_result(i::InterviewRef) -> n::PracticeResult, Session;
    /// Changes a setting.
    session::set_setting(s::SetSetting) -> s::StateView, Session;

    /// Keeps what stands in a form and is not sent yet, for this person only; empty forgets it.
    kept::keep_form(s::KeepForm) -> Done, Session;
    /// What was kept of a form.
    kept::kept_form(s::KeptForm) -> s::KeptView, Session;

    /// Every text of consent and assent, in every version.
    about::wordings(Empty) -> a::TextsView, Session;
    /// The next version of a text, beside the last one.
    wordings::wording(o::WordingRequest) -> o::NextWording, Supervisor;
    /// Keeps the draft of the next version of a text.
    wordings::keep_wording(o::WordingDraft) -> o::NextWording, Supervisor;
    /// Forgets the draft of a text.
    wordings::forget_wording(o::WordingRequest) -> o::NextWording, Supervisor;
    /// How many case files would have to be talked through again.
    wordings::weigh_wording(o::WordingDraft) -> o::WordingEffect, Supervisor;
    /// Puts the next version of a text in force from a day on.
    wordings::issue_wording(o::WordingDraft) -> a::TextsView, Supervisor;
    /// How large the store is.
    about::about(Empty) -> a::AboutView, Session;
    /// Where backups go and when, and which there are.
    backups::backups(Empty) -> b::BackupsView, Supervisor;
    /// Says where backups go and when.
    backups::set_backups(b::SetBackups) -> b::BackupsView, Supervisor;
    /// Makes a backup now.
    backups::back_up(Empty) -> b::BackupMade, Session;
    /// Tries whether a backup could be restored.
    backups::test_backup(b::TestBackup) -> b::BackupTested, Supervisor;

    /// The people of the room.
    people::people(Empty) -> p::PeopleView, Session;
    /// Adds a person.
    people::add_person(p::AddPerson) -> p::PeopleView, Supervisor;
    /// Gives the store a new vault key and every case a new key.
    upkeep::rekey(u::Rekey) -> s::StateView, Supervisor;
    /// Makes three new recovery sheets, to be read back.
    upkeep::begin_new_sheets(u::BeginNewSheets) -> s::SetupView, Supervisor;
    /// Reads one of the new recovery sheets back.
    upkeep::confirm_new_sheet(s::ConfirmSheet) -> s::SetupView, Supervisor;
    /// Puts the new recovery sheets in the place of the old ones, with a new vault key.
    upkeep::finish_new_sheets(Empty) -> Done, Supervisor;
    /// Forgets new recovery sheets that were not finished.
    upkeep::cancel_new_sheets(Empty) -> Done, Supervisor;
    /// Fills anew what is derived from the journal.
    upkeep::rebuild(Empty) -> u::Rebuilt, Supervisor;
    /// Lets a store go on from an earlier state of itself.
    upkeep::go_on(u::GoOn) -> s::StateView, Supervisor;
    /// Says that the papers of the time that a restored store does not know were looked at.
    upkeep::compare_papers(u::ComparePapers) -> s::StateView, Supervisor;
    /// The backups in a folder.
    upkeep::find_backups(u::FindBackups) -> u::BackupsFound, Anyone;
    /// Puts a backup in the place of a store that is lost.
    upkeep::restore_backup(u::RestoreBackup) -> s::StateView, Anyone;
    /// Puts a backup in the place of a store that is lost, by two recovery sheets.
    upkeep::restore_by_sheets(u::RestoreBySheets) -> s::StateView, Anyone;
    /// Gives the folder of a damaged store another name, so that a backup can take its place.
    upkeep::lay_aside(Empty) -> u::LaidAside, Anyone;
    /// Takes a person out, with a new vault key: whoever has an old copy opens nothing that is written later.
    people::deactivate_person(p::PersonRef) -> p::PeopleView, Supervisor;
    /// Gives a person another role.
    people::change_role(p::ChangeRole) -> p::PeopleView, Supervisor;
    /// What a person has in hand: case files, planned interviews, unsigned records.
    handover::in_hand(p::PersonRef) -> p::InHandView, Supervisor;
    /// Hands case files on to others, with what is planned in them.
    handover::hand_cases_on(p::HandCasesOn) -> p::InHandView, Supervisor;
    /// The recipients of bundles.
    recipients::recipients(Empty) -> p::RecipientsView, Session;
    /// Enters a recipient or a new key.
    recipients::add_recipient(p::AddRecipient) -> p::RecipientsView, OfficerOrSupervisor;
    /// Records that a key's fingerprint was compared.
    recipients::check_recipient_key(p::CheckRecipientKey) -> p::RecipientsView, OfficerOrSupervisor;
    /// Enters the key with which a recipient signs receipts.
    recipients::set_signing_key(p::SetSigningKey) -> p::RecipientsView, OfficerOrSupervisor;
    /// Records that the number of that key was compared.
    recipients::check_signing_key(p::CheckRecipientKey) -> p::RecipientsView, OfficerOrSupervisor;
    /// Ends the use of a recipient.
    recipients::revoke_recipient(p::RevokeRecipient) -> p::RecipientsView, Supervisor;
    /// Other rooms whose bundles count here.
    rooms::rooms(Empty) -> r::OtherRoomsView, OfficerOrSupervisor;
    /// Takes the roster file of another room in.
    rooms::take_room(r::TakeRoom) -> r::OtherRoomsView, Supervisor;
    /// Records that the number of another room's key was compared.
    rooms::check_room(r::CheckRoom) -> r::OtherRoomsView, Supervisor;
    /// Ends the use of another room's key.
    rooms::revoke_room(r::RevokeRoom) -> r::OtherRoomsView, Supervisor;
    /// The keepers of the roster of rooms, and the roster in force.
    roster::roster(Empty) -> ro::RosterView, OfficerOrSupervisor;
    /// Names the three keepers.
    roster::name_keepers(ro::NameKeepers) -> ro::RosterView, Supervisor;
    /// Records that the number of a keeper's key was compared.
    roster::check_keeper(ro::CheckKeeper) -> ro::RosterView, Supervisor;
    /// Writes the next roster for the keepers to sign.
    roster::write_roster(ro::WriteRoster) -> ro::RosterWritten, Supervisor;
    /// What the file of a roster says.
    roster::look_at_roster(ro::RosterRef) -> ro::RosterFileView, OfficerOrSupervisor;
    /// Signs a roster as a keeper.
    roster::sign_roster(ro::SignRoster) -> ro::RosterFileView, OfficerOrSupervisor;
    /// Takes a roster in that two keepers signed.
    roster::take_roster(ro::RosterRef) -> ro::RosterView, Supervisor;
    /// The room's public keys.
    recipients::public_card(Empty) -> p::PublicCard, OfficerOrSupervisor;
    /// Writes the room's public keys into a folder.
    recipients::write_public_keys(p::WritePublicKeys) -> Done, OfficerOrSupervisor;

    /// What is next and what waits.
    today::today(Empty) -> t::TodayView, Session;
    /// The list of case files.
    case::cases(c::ListCases) -> c::CasesView, Session;
    /// Whether a text in a field looks as if it named somebody.
    naming::look_for_names(c::LookForNames) -> c::NamesFound, Session;
    /// Opens a case file.
    case::open_case(c::OpenCase) -> c::CaseView, Session;
    /// One case file.
    case::case(c::CaseRef) -> c::CaseView, Session;
    /// Closes a case file.
    case::close_case(c::CaseReason) -> c::CaseView, OfficerOrSupervisor;
    /// Opens a closed case file again.
    case::reopen_case(c::CaseReason) -> c::CaseView, OfficerOrSupervisor;
    /// Plans an interview.
    case::make_appointment(c::MakeAppointment) -> c::CaseView, Session;
    /// Cancels an appointment.
    case::cancel_appointment(c::CancelAppointment) -> c::CaseView, Session;
    /// Marks a preparation card.
    case::mark_preparation(c::MarkPreparation) -> c::CaseView, InterviewerOrSupervisor;
    /// Fills a preparation card in.
    case::fill_preparation(c::FillPreparation) -> c::CaseView, InterviewerOrSupervisor;
    /// Opens what blind intake withholds for one interviewer, before the child was heard.
    blind::open_allegation(c::OpenAllegation) -> c::CaseView, Supervisor;
    /// Notes that the preparation card was printed.
    case::note_preparation_printed(c::CaseRef) -> c::CaseView, Session;
    /// Enters identity.
    identity::record_identity(d::RecordIdentity) -> d::IdentitySaved, Session;
    /// Shows identity for a reason, logged first.
    identity::reveal_identity(d::RevealIdentity) -> d::RevealedIdentity, Session;
    /// Says which of two birth dates that differ holds.
    identity::settle_birth(d::SettleBirth) -> c::CaseView, Session;
    /// Enters somebody around the child.
    identity::record_person_around(d::RecordPersonAround) -> c::CaseView, Session;
    /// Enters an interview held elsewhere, or corrects an entry of one.
    elsewhere::note_elsewhere(e::NoteElsewhere) -> c::CaseView, Session;
    /// Takes an entry of an interview held elsewhere out of the count.
    elsewhere::strike_elsewhere(e::StrikeElsewhere) -> c::CaseView, Session;
    /// What is alleged and which signs of exploitation were seen.
    identification::identification(c::CaseRef) -> f::IdentificationView, Session;
    /// Notes what is alleged.
    identification::note_alleged(f::NoteAlleged) -> f::IdentificationView, InterviewerOrOfficer;
    /// Notes signs of exploitation.
    identification::note_signs(f::NoteSigns) -> f::IdentificationView, InterviewerOrOfficer;
    /// The files of other children that belong together with one.
    links::links(c::CaseRef) -> l::LinksView, Session;
    /// Joins another file by its code.
    links::link_case(l::LinkCase) -> l::LinksView, InterviewerOrOfficer;
    /// Strikes a link between two files.
    links::unlink_case(l::UnlinkCase) -> l::LinksView, InterviewerOrOfficer;
    /// Enters who attends.
    case::record_attendance(c::RecordAttendance) -> c::CaseView, InterviewerOrSupervisor;

    /// The consent conversation.
    consent::consent(k::ConsentRef) -> k::ConsentView, Session;
    /// Names who decides.
    consent::name_decider(k::NameDecider) -> k::ConsentView, Interviewer;
    /// Enters that somebody who would decide may be implicated.
    consent::mark_implicated(k::MarkImplicated) -> k::ConsentView, Interviewer;
    /// Records one answer.
    consent::answer_consent(k::AnswerConsent) -> k::ConsentView, Interviewer;
    /// Records that the child cannot answer.
    consent::child_cannot_answer(k::ChildCannot) -> k::ConsentView, Interviewer;
    /// Confirms the conversation.
    consent::confirm_consent(k::ConfirmConsent) -> k::ConsentView, Interviewer;
    /// Shows what a withdrawal would do.
    consent::preview_withdrawal(k::WithdrawConsent) -> k::WithdrawalEffect, Session;
    /// Takes consent back, at once.
    consent::withdraw_consent(k::WithdrawConsent) -> k::ConsentView, Session;
    /// What is printed about consent, and the notices that are due.
    papers::consent_papers(c::CaseRef) -> pa::ConsentPapersView, Session;

    /// The choice of pages for the child's own screen.
    child::child_pages(h::ChildPagesRef) -> h::ChildPagesView, Session;
    /// Opens the child's own screen; nothing else can be asked for until the interviewer is back.
    child::show_to_child(h::ShowToChild) -> h::ChildScreenView, Interviewer;
    /// One touch of the child, or a page that was told.
    child::answer_page(h::AnswerPage) -> Done, Interviewer;
    /// The way out of the child's own screen: stop, end, or nobody there.
    child::leave_child_screen(h::LeaveChildScreen) -> Done, Interviewer;

    /// Begins a live interview.
    live::begin_interview(i::BeginInterview) -> i::LiveView, Interviewer;
    /// The live interview as it stands.
    live::live(i::InterviewRef) -> i::LiveView, Session;
    /// Whether the computer's battery is low.
    live::power(Empty) -> i::PowerView, Session;
    /// One tap.
    live::tap(i::TapRequest) -> i::LiveView, Interviewer;
    /// Undoes the last entry; it stays in the journal.
    live::undo_tap(i::LiveAct) -> i::LiveView, Interviewer;
    /// Brings the last undone entry back.
    live::redo_tap(i::LiveAct) -> i::LiveView, Interviewer;
    /// Takes an interrupted interview up again.
    live::resume_interview(i::InterviewRef) -> i::LiveView, Interviewer;
    /// Ends the interview; a supervisor one that its interviewer left running, with its last entry.
    live::end_interview(i::EndInterview) -> i::LiveView, Session;

    /// The record of an interview: wrap-up, sign-off, amendments.
    wrapup::record(i::InterviewRef) -> w::SignOffView, Session;
    /// Corrects a tap.
    wrapup::correct_tap(w::CorrectTap) -> w::SignOffView, InterviewerOrOfficer;
    /// Takes an entry back at wrap-up, or brings it back.
    wrapup::undo_entry(w::UndoEntry) -> w::SignOffView, InterviewerOrOfficer;
    /// Completes a feeling or a break.
    completing::complete_entry(w::CompleteEntry) -> w::SignOffView, InterviewerOrOfficer;
    /// Adds an entry that was forgotten.
    completing::add_entry(w::AddEntry) -> w::SignOffView, InterviewerOrOfficer;
    /// How the child left.
    wrapup::record_childs_end(w::RecordChildsEnd) -> w::SignOffView, InterviewerOrOfficer;
    /// Notes the recordings.
    wrapup::note_recordings(w::NoteRecordings) -> w::SignOffView, InterviewerOrOfficer;
    /// Computes the SHA-256 of a chosen file; the file and its path are kept nowhere.
    digest::digest_file(w::DigestFile) -> w::FileDigest, Session;
    /// Notes the process.
    wrapup::note_process(w::NoteProcess) -> w::SignOffView, InterviewerOrOfficer;
    /// Describes a thing kept in a bag.
    wrapup::describe_item(w::DescribeItem) -> w::SignOffView, InterviewerOrOfficer;
    /// Seals a file into the case.
    wrapup::add_attachment(w::AddAttachment) -> w::SignOffView, Session;
    /// Records the judgement of risk.
    wrapup::assess_risk(w::AssessRisk) -> w::SignOffView, Session;
    /// The numbers of the plan for immediate danger.
    plan::plan_phones(Empty) -> w::PlanPhonesView, Session;
    /// Enters the numbers of the plan for immediate danger.
    plan::set_plan_phones(w::SetPlanPhones) -> w::PlanPhonesView, Supervisor;
    /// Enters that somebody was told of a danger.
    aftercare::answer_danger(w::AnswerDanger) -> c::CaseView, Session;
    /// Notes how the child was found some time after the interview.
    aftercare::note_aftercare(w::NoteAftercare) -> c::CaseView, InterviewerOrOfficer;
    /// Makes a referral.
    wrapup::make_referral(w::MakeReferral) -> c::CaseView, InterviewerOrOfficer;
    /// Moves a referral on.
    wrapup::move_referral(w::MoveReferral) -> c::CaseView, InterviewerOrOfficer;
    /// Records a meeting of the joint team.
    meetings::record_meeting(m::RecordMeeting) -> c::CaseView, InterviewerOrOfficer;
    /// Says what became of a decision.
    meetings::move_decision(m::MoveDecision) -> c::CaseView, InterviewerOrOfficer;
    /// Signs the record off.
    signoff::sign_off(w::SignOff) -> w::SignOffView, Session;
    /// Amends a signed record.
    amending::amend(w::Amend) -> w::SignOffView, InterviewerOrSupervisor;

    /// What may leave, for each recipient.
    export::gate(x::GateRequest) -> x::GateView, CaseOfficer;
    /// Records a legal order with the supervisor's co-signature.
    export::record_order(x::RecordOrder) -> Done, CaseOfficer;
    /// States that a life is in danger: the least goes for days, with the supervisor's co-signature.
    export::state_vital_interest(x::StateVitalInterest) -> c::CaseView, InterviewerOrOfficer;
    /// Enters that the danger is over: nothing goes because of it any more.
    export::danger_over(x::DangerOver) -> c::CaseView, Session;
    /// Enters the end of a legal order.
    export::end_order(x::EndOrder) -> c::CaseView, Supervisor;
    /// Enters that the child was told of a legal order.
    export::tell_of_order(x::TellOfOrder) -> c::CaseView, InterviewerOrOfficer;
    /// The report as the recipient will read it.
    export::preview_bundle(x::PreviewBundle) -> x::PreviewView, CaseOfficer;
    /// Looks at the folder or stick that a bundle is to be written to.
    export::look_at_stick(x::LookAtStick) -> x::StickView, CaseOfficer;
    /// Keeps the draft of the export wizard for seven days.
    export::keep_draft(x::ExportDraft) -> Done, CaseOfficer;
    /// The draft of the export wizard.
    export::draft(Empty) -> x::DraftView, CaseOfficer;
    /// Forgets the draft of the export wizard.
    export::forget_draft(Empty) -> Done, CaseOfficer;
    /// Bundles whose writing was cut off and of which nothing was found; what is found without an entry is removed.
    export::unfinished(Empty) -> x::UnfinishedView, CaseOfficer;
    /// Forgets a bundle whose writing was cut off: the medium was looked at.
    export::forget_unfinished(x::ForgetUnfinished) -> Done, CaseOfficer;
    /// Seals, writes and reads back a bundle.
    export::seal_bundle(x::SealBundle) -> x::SealedView, CaseOfficer;
    /// Seals, writes and reads back the notice of a withdrawal, for a recipient who holds what was taken back.
    export::seal_notice(x::SealNotice) -> x::SealedView, CaseOfficer;
    /// Notes that the printed notice of a withdrawal was handed over.
    export::give_notice(x::GiveNotice) -> Done, CaseOfficer;
    /// Hands a bundle over.
    export::hand_over(x::HandOver) -> c::CaseView, CaseOfficer;
    /// Cancels a sealed bundle.
    export::cancel_bundle(x::CancelBundle) -> c::CaseView, CaseOfficer;
    /// Checks a received bundle.
    check::check_bundle(x::CheckBundle) -> x::CheckView, OfficerOrSupervisor;
    /// Writes a signed receipt for the sender of a bundle that is accepted.
    receipts::make_receipt(x::MakeReceipt) -> x::ReceiptMade, OfficerOrSupervisor;
    /// Writes the text that a recipient without this program signs with a key of its own.
    receipts::write_own_receipt(x::WriteOwnReceipt) -> x::ReceiptMade, CaseOfficer;
    /// Takes a signed receipt in: the line of its bundle closes.
    receipts::take_receipt(x::TakeReceipt) -> x::ReceiptTaken, CaseOfficer;

    /// Counts for reports, in which no child can be seen.
    insights::insights(q::AskInsights) -> q::InsightsView, Session;
    /// Writes the counts into a file, each to the nearest five.
    insights::save_counts(q::SaveCounts) -> q::CountsSaved, Session;
    /// The counts that other rooms gave, and all of them added.
    counts::other_counts(q::AskOtherCounts) -> q::OtherCountsView, Supervisor;
    /// Writes this room's counts as a signed file for other rooms.
    counts::sign_counts(q::SignCounts) -> q::CountsSaved, Supervisor;
    /// Takes the counts of another room in.
    counts::take_counts(q::TakeCounts) -> q::CountsTaken, Supervisor;
    /// Writes the picture of a card.
    counts::save_picture(q::SavePicture) -> q::CountsSaved, Session;

    /// A page of the journal.
    journal::journal(j::JournalRequest) -> j::JournalView, Session;
    /// Checks the whole store.
    journal::doctor(Empty) -> j::DoctorView, OfficerOrSupervisor;
    /// Checks the whole store and writes what was found into a file.
    journal::save_check_report(j::SaveCheckReport) -> j::CheckReportSaved, OfficerOrSupervisor;
}
