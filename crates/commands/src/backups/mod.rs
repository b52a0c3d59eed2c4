//! Verified backups: where they go and when, made now, made by themselves, and tested (ux.md 4.17).

mod automatic;
mod due;

pub use automatic::Automatic;

use crate::api::Empty;
use crate::api::backup as api;
use crate::failure::Failure;
use crate::house::House;
use crate::job::Job;
use crate::open::Open;
use crate::settings::BACKUP_PLACE as PLACE;
use crate::show::case::day_and_minute;
use crate::trouble::{free_bytes, opening, read_after, working};
use due::Times;
use itgel_casefile::dates;
use itgel_casefile::event::RoomEvent;
use itgel_casefile::time::Moment;
use itgel_casefile::training::is_training_log;
use itgel_vault::backup::thinning::{DAILY, MONTHLY};
use itgel_vault::backup::{BackupError, How, Made, Step};
use itgel_vault::{JournalFilter, Opener};
use std::path::{Path, PathBuf};

/// Settings of the room.
const TIME: &str = "backup_time";
const AFTER_SIGN_OFF: &str = "backup_after_sign_off";
const UNDERSTOOD: &str = "backup_same_medium";
/// Where nothing was set.
const USUAL_TIME: &str = "08:00";
/// The longest path that is taken, in bytes: that of the systems.
const LONGEST: usize = 4096;

/// What the last backup lacked: the code of its sentences, or empty.
const LACKS: &str = "backup/lacks";
/// What opens a copy is missing in it or is not what was last written, by what it is.
const WITHOUT: [(&str, &str); 3] = [
    ("vault-key", "backup-without-key"),
    ("recovery", "backup-without-recovery"),
    ("slot", "backup-without-slot"),
];
/// Files are in neither the records nor an earlier backup.
const WITHOUT_FILES: &str = "backup-without-files";
/// So many case files are named; whoever looks for more asks the check of the store.
const NAMED: usize = 5;

const MADE: &str = "room.backup_made";
const TESTED: &str = "room.backup_tested";

/// What is set.
struct Settings {
    place: PathBuf,
    time: String,
    after_sign_off: bool,
    understood: bool,
}

impl Open {
    fn backup_settings(&self) -> Result<Settings, Failure> {
        let of = |key: &str| {
            let value = self.vault.setting(&format!("room/{key}")).map_err(|e| working(&e))?;
            Ok::<_, Failure>(value.unwrap_or_default())
        };
        let time = of(TIME)?;
        Ok(Settings {
            place: PathBuf::from(of(PLACE)?),
            time: if time.is_empty() { USUAL_TIME.to_owned() } else { time },
            after_sign_off: of(AFTER_SIGN_OFF)? != "off",
            understood: of(UNDERSTOOD)? == "on",
        })
    }

    /// When something of the room was entered last.
    fn last_of(&self, act: &str) -> Result<Option<(u64, Moment)>, Failure> {
        let filter =
            JournalFilter { room_only: true, act_prefix: Some(act.to_owned()), ..JournalFilter::default() };
        let last = self.vault.journal_page(&filter, 1).map_err(|e| working(&e))?;
        Ok(last.into_iter().next().map(|placed| (placed.seq, placed.at)))
    }

    /// The last backup that was made and opened: local day and time, or empty.
    pub(crate) fn last_backup(&self) -> String {
        self.last_of(MADE).ok().flatten().map_or_else(String::new, |(_, at)| day_and_minute(&at))
    }

    /// Whole days since the last backup where it is old; 0 where it is not, or where there is none.
    pub(crate) fn backup_old_days(&self, now: &Moment) -> u32 {
        due::old_days(self.last_of(MADE).ok().flatten().map(|(_, at)| at.utc_ms), now)
    }

    /// What of backups waits for a supervisor: none was made yet, or the last is old; a copy is to be tested.
    pub(crate) fn backups_waiting(&self, now: &Moment) -> Result<Vec<&'static str>, Failure> {
        if is_training_log(self.vault.origin()) {
            return Ok(Vec::new());
        }
        let last = self.last_of(MADE)?;
        let old = last.is_none() || self.backup_old_days(now) > 0;
        let test = self.test_is_due(now)?;
        // Also of a restored backup that lacked them, and before the first backup says so.
        let lost = self.vault.lost_attachments().map_err(|e| working(&e))?;
        let lacks = self.vault.setting(LACKS).map_err(|e| working(&e))?.unwrap_or_default();
        let files = !lost.is_empty() || lacks == WITHOUT_FILES;
        let amiss = self.vault.openers_amiss().map_err(|e| working(&e))?;
        let without = WITHOUT
            .into_iter()
            .map(|(opener, code)| (amiss.iter().any(|one| one.code() == opener) || lacks == code, code));
        let all = [(old, "backup"), (files, WITHOUT_FILES), (test, "restore-test")];
        Ok(without.chain(all).filter(|w| w.0).map(|w| w.1).collect())
    }

    /// What a copy lacks although it is one, told under a code of its own: everything else is safely in it. What opens it first,
    /// because the rest hangs on it.
    fn lacking(&self, missing: &[String], amiss: &[Opener]) -> Result<Option<Failure>, Failure> {
        let without = WITHOUT.iter().find(|(opener, _)| amiss.iter().any(|one| one.code() == *opener));
        if let Some((_, code)) = without {
            return Ok(Some(Failure::refused(code)));
        }
        if missing.is_empty() {
            return Ok(None);
        }
        let rows = self.vault.attachments(None).map_err(|e| working(&e))?;
        let of = |case| self.vault.case_row(case).ok().flatten().map(|row| row.code);
        let mut cases: Vec<String> = rows
            .iter()
            .filter(|row| missing.contains(&row.sealed_sha256))
            .filter_map(|row| of(row.case))
            .collect();
        cases.sort();
        cases.dedup();
        let more = if cases.len() > NAMED { " …" } else { "" };
        cases.truncate(NAMED);
        let named = format!("{}{more}", cases.join(", "));
        Ok(Some(Failure::refused(WITHOUT_FILES).with("n", missing.len()).with("cases", named)))
    }

    fn test_is_due(&self, now: &Moment) -> Result<bool, Failure> {
        let first = self.vault.room_events("backup_made").map_err(|e| working(&e))?;
        let first = first.first().map(|placed| placed.at.utc_ms);
        Ok(due::test_is_due(first, self.last_of(TESTED)?.map(|(_, at)| at.utc_ms), now))
    }

    fn times(&self, settings: &Settings) -> Result<Times, Failure> {
        let last = self.last_of(MADE)?;
        let signed = self.vault.last_signed().map_err(|e| working(&e))?;
        let (hours, minutes) = settings.time.split_once(':').unwrap_or(("8", "0"));
        let number = |text: &str| text.parse::<i64>().unwrap_or(0);
        Ok(Times {
            daily_ms: (number(hours) * 60 + number(minutes)) * 60_000,
            after_sign_off: settings.after_sign_off,
            signed_since: signed > last.as_ref().map(|(seq, _)| *seq),
            last_utc_ms: last.map(|(_, at)| at.utc_ms),
        })
    }

    /// Makes one at the place that is set, and enters it. Where somebody asked for it, it reads `wholly` what is there. Gives what
    /// the copy lacks, if it lacks anything.
    fn back_up(&mut self, now: &Moment, wholly: bool, job: &Job) -> Result<Option<Failure>, Failure> {
        let settings = self.backup_settings()?;
        if settings.place.as_os_str().is_empty() {
            return Err(Failure::refused("backup-no-place"));
        }
        let place = &settings.place;
        // What a run left that was cut off takes the space of this one.
        self.vault.clear_unfinished_backups(place).map_err(|e| not_made(&e))?;
        let needed = self.vault.backup_needs(place).map_err(|e| not_made(&e))?;
        let free = free_bytes(place);
        // Where the system tells no space at all it means nothing.
        if free < needed && fs4::total_space(place).is_ok_and(|all| all > 0) {
            return Err(not_made(&BackupError::Short { missing: needed - free }));
        }
        let how = How { understood: settings.understood, wholly, app: env!("CARGO_PKG_VERSION") };
        let made = self.vault.back_up(place, how, now, &mut telling(job));
        let made = made.map_err(|e| not_made(&e))?;
        // The copy is read back and has its name: whatever the store's own disk refuses from here on, it is made.
        read_after(self.note_backup(now, &made))
    }

    /// Enters a backup. Gives what it lacks.
    fn note_backup(&mut self, now: &Moment, made: &Made) -> Result<Option<Failure>, Failure> {
        let event = RoomEvent::BackupMade { sha256: made.sha256.clone(), bytes: made.bytes };
        // Today says it to whoever did not ask for the backup, until one lacks nothing.
        let lacks = match self.lacking(&made.missing, &made.amiss) {
            Ok(lacks) => lacks,
            // It is made all the same.
            Err(unread) => return self.enter_room(now, event).and(Err(unread)),
        };
        let code = lacks.as_ref().map_or("", |failure| failure.code.as_str());
        self.enter_and_set(now, event, (LACKS.to_owned(), code))?;
        Ok(lacks)
    }
}

/// Tells the job how far a step is, and stops where it was asked to.
pub(crate) fn telling(job: &Job) -> impl FnMut(Step, u64, u64) -> bool {
    |step, done, all| {
        job.tell(step.as_str(), done, all);
        !job.stopped()
    }
}

/// Why there is no backup, or none that holds.
pub(crate) fn not_made(error: &BackupError) -> Failure {
    let at_place = |code| Failure::invalid(code, "place");
    match error {
        BackupError::PlaceMissing => at_place("backup-place-missing"),
        BackupError::InStore => at_place("backup-in-store"),
        BackupError::SameMedium => at_place("backup-same-disk"),
        BackupError::Short { missing } => {
            at_place("backup-medium-short").with("missing", missing.div_ceil(1_000_000).max(1))
        }
        BackupError::MediumFull => at_place("backup-medium-full"),
        BackupError::MediumReadOnly => at_place("backup-medium-read-only"),
        BackupError::Unreadable => at_place("backup-unreadable"),
        BackupError::Medium(_) => at_place("backup-medium-gone"),
        BackupError::NoCopy => Failure::invalid("backup-not-found", "name"),
        BackupError::Cancelled => Failure::cancelled(),
        BackupError::NotSupervisor => Failure::refused("restore-by-supervisor"),
        BackupError::RestoredLocked => Failure::broken("restored-locked"),
        BackupError::Open(error) => opening(error),
        BackupError::Vault(error) => working(error),
        _ => Failure::invalid("backup-does-not-open", "name"),
    }
}

/// Where backups go and when, and which there are.
///
/// # Errors
/// The computer's trouble. A place that does not answer is one that is not there.
pub fn backups(house: &mut House, _: Empty, _: &Job) -> Result<api::BackupsView, Failure> {
    let now = house.now();
    view(house.opened()?, &now)
}

fn view(open: &Open, now: &Moment) -> Result<api::BackupsView, Failure> {
    let settings = open.backup_settings()?;
    let chosen = !settings.place.as_os_str().is_empty();
    let copies = match open.vault.backups(&settings.place) {
        _ if !chosen => None,
        // The folder is there, and what lies in it is another user's: whoever backs up now is told so.
        Err(BackupError::Unreadable) => Some(Vec::new()),
        copies => copies.ok(),
    };
    let local = |at: &Moment| day_and_minute(&Moment { offset_minutes: now.offset_minutes, ..at.clone() });
    Ok(api::BackupsView {
        there: copies.is_some(),
        same_medium: copies.is_some() && open.vault.shares_medium(&settings.place),
        place: settings.place.display().to_string(),
        time: settings.time,
        after_sign_off: settings.after_sign_off,
        last: open.last_backup(),
        tested: open.last_of(TESTED)?.map_or_else(String::new, |(_, at)| day_and_minute(&at)),
        test_due: open.test_is_due(now)?,
        copies: copies
            .unwrap_or_default()
            .into_iter()
            .map(|copy| api::BackupCopy {
                made: local(&copy.made),
                signed: copy.says.is_some(),
                entries: count(copy.says.as_ref().map_or(0, |says| says.entries)),
                bytes: copy.says.map_or(0, |says| says.bytes).to_string(),
                name: copy.name,
            })
            .collect(),
        daily: count(DAILY as u64),
        monthly: count(MONTHLY as u64),
    })
}

fn count(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Says where backups go and when.
///
/// # Errors
/// `backup-place-missing`, `backup-in-store` and `backup-same-disk` at `place`; `time-malformed` at `time`;
/// `training-no-backup`.
pub fn set_backups(
    house: &mut House,
    request: api::SetBackups,
    _: &Job,
) -> Result<api::BackupsView, Failure> {
    if house.in_training() {
        return Err(Failure::refused("training-no-backup"));
    }
    let now = house.now();
    let typed =
        dates::typed_clock(&request.time).ok_or_else(|| Failure::invalid("time-malformed", "time"))?;
    let time: String = typed.chars().take(5).collect();
    let open = house.opened()?;
    let (place, before) = (request.place.trim(), open.backup_settings()?);
    let folder = Path::new(place);
    let mut understood = before.understood;
    // Where it stays as it was, the stick need not be there for another time of the day.
    if before.place != folder {
        understood = false;
        if !place.is_empty() {
            if place.len() > LONGEST || !folder.is_absolute() {
                return Err(not_made(&BackupError::PlaceMissing));
            }
            open.vault.backups(folder).map_err(|e| not_made(&e))?;
        }
    }
    // Understood is what is so: of a place on another disk there is nothing to understand.
    if !place.is_empty() && folder.is_dir() {
        let same = open.vault.shares_medium(folder);
        if same && !request.understood && !understood {
            return Err(not_made(&BackupError::SameMedium));
        }
        understood = same;
    }
    let on = |is: bool| if is { "on" } else { "off" };
    let (after, understood) = (on(request.after_sign_off), on(understood));
    let mut changed = Vec::new();
    for (key, value) in [(PLACE, place), (TIME, &time), (AFTER_SIGN_OFF, after), (UNDERSTOOD, understood)] {
        let before = open.vault.setting(&format!("room/{key}")).map_err(|e| working(&e))?;
        if before.as_deref().unwrap_or_default() != value {
            changed.push((key, value));
        }
    }
    if !changed.is_empty() {
        open.set_of_room(&now, &changed)?;
    }
    let view = read_after(view(open, &now));
    house.saved_at = now.clock();
    view
}

/// Makes one now: copied, read back, opened, and only then entered.
///
/// # Errors
/// `backup-no-place`; `backup-place-missing`, `backup-medium-short`, `backup-medium-full`, `backup-medium-read-only`,
/// `backup-medium-gone`, `backup-unreadable` at `place`; `backup-does-not-open`; `cancelled`; the store's own trouble. `backup-without-files` where it
/// was made and entered, and lacks files that nobody has any more; `backup-without-recovery`, `backup-without-slot` and
/// `backup-without-key` where something that opens it is missing or is not what was last written.
pub fn back_up(house: &mut House, _: Empty, job: &Job) -> Result<api::BackupMade, Failure> {
    let now = house.now();
    let open = house.opened()?;
    let lacks = open.back_up(&now, true, job)?;
    let last = open.last_backup();
    house.saved_at = now.clock();
    if let Some(lacks) = lacks {
        return Err(lacks);
    }
    Ok(api::BackupMade { last, saved_at: house.saved_at.clone() })
}

/// Whether a copy could be restored: every file of it is read, it is opened, its journal recomputed. It is entered that it
/// was tested; neither the copy nor anything else is changed.
///
/// # Errors
/// `backup-no-place`, `backup-not-found`, `backup-does-not-open`; `backup-place-missing`, `backup-medium-gone`,
/// `backup-unreadable` at `place`;
/// `cancelled`. `backup-without-files` where it was tested and entered, and lacks files that were lost before it was made, and
/// the others as [`back_up`].
pub fn test_backup(
    house: &mut House,
    request: api::TestBackup,
    job: &Job,
) -> Result<api::BackupTested, Failure> {
    let now = house.now();
    let open = house.opened()?;
    let place = open.backup_settings()?.place;
    if place.as_os_str().is_empty() {
        return Err(Failure::refused("backup-no-place"));
    }
    let copies = open.vault.backups(&place).map_err(|e| not_made(&e))?;
    let named = |name: &str| if request.name.is_empty() { true } else { name == request.name };
    let copy = copies.iter().find(|copy| named(&copy.name));
    let copy = copy.ok_or_else(|| not_made(&BackupError::NoCopy))?;
    let checked = open.vault.check_backup(&place, &copy.name, &mut telling(job)).map_err(|e| not_made(&e))?;
    let event = RoomEvent::BackupTested { sha256: checked.sha256, entries: checked.entries };
    open.enter_room(&now, event)?;
    if let Some(lacks) = read_after(open.lacking(&checked.missing, &checked.amiss))? {
        house.saved_at = now.clock();
        return Err(lacks);
    }
    let made = day_and_minute(&Moment { offset_minutes: now.offset_minutes, ..copy.made.clone() });
    let view = read_after(view(open, &now))?;
    house.saved_at = now.clock();
    Ok(api::BackupTested {
        name: checked.name,
        made,
        entries: count(checked.entries),
        attachments: count(checked.attachments),
        backups: view,
    })
}
