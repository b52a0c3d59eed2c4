//! The one blocking thread that owns the open store. The window's thread only hands over and never waits.

use crate::window::is_driven;
use itgel_commands::backups::Automatic;
use itgel_commands::failure::Failure;
use itgel_commands::harden::Hardened;
use itgel_commands::house::{House, Means, SayWords};
use itgel_commands::idle::Idle;
use itgel_commands::job::{Job, Progress};
use itgel_commands::leaving::{Asked, Leaving};
use itgel_commands::places::Places;
use itgel_commands::table;
use itgel_words::{Language, Words};
use serde_json::Value;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// After a computer slept, what is due is found within this time: the wait itself does not count the sleep.
const LOOK_AGAIN: Duration = Duration::from_secs(1);
/// Whoever closes a window that did not answer for so long means it: a medium that hangs must not hold the program.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long nothing was asked before a backup is made by itself.
const UNASKED: Duration = Duration::from_secs(if cfg!(test) { 2 } else { 20 });

/// The command that ends a session.
const LOCK: &str = "lock";

type Reply = Box<dyn FnOnce(Result<Value, Failure>) + Send>;
type Listener = Box<dyn Fn(Notice) + Send + Sync>;

/// What the worker tells the window unasked.
pub enum Notice {
    /// Long work moved on: of the call with this name.
    Progress(String, Progress),
    /// The store locked itself.
    Locked,
    /// Nobody tapped in a live interview, or somebody closed its window: the quiet screen is due.
    Quiet,
    /// The window may not close yet: something waits in memory for the disk.
    Waits,
    /// The store is closed: the program ends.
    Gone,
    /// Somebody set the clock of the computer.
    ClockSet,
    /// Something was entered, at this time of the clock.
    Saved(String),
    /// A backup was made by itself: local day and time.
    BackedUp(String),
}

enum Message {
    Call { name: String, number: u64, request: Value, asked: Instant, reply: Reply },
    Activity,
    Leave(Asked),
}

/// A handle on the worker.
#[derive(Clone)]
pub struct Worker {
    queue: Sender<Message>,
    /// The call that runs: its name, and what it listens to.
    job: Arc<Mutex<Option<(String, Job)>>>,
    /// Up to which call those of a name are wanted no more.
    unwanted: Arc<Mutex<HashMap<String, u64>>>,
    /// The backup that is being made by itself.
    unasked: Arc<Mutex<Option<Job>>>,
    /// How many calls were handed over.
    calls: Arc<AtomicU64>,
    listener: Arc<Mutex<Option<Listener>>>,
    /// Since when somebody waits for the program to end.
    leaving: Arc<Mutex<Option<Instant>>>,
    /// How many locks are asked for and not done yet.
    locks: Arc<AtomicU32>,
}

impl Worker {
    /// Hands a call over; the reply comes on the worker's thread. Before a lock long work stops at its next safe point,
    /// also what was asked for and has not begun: whoever locks does not wait until a recording of hours is read.
    pub fn call(&self, name: &str, request: Value, reply: Reply) {
        let number = self.calls.fetch_add(1, Ordering::SeqCst) + 1;
        self.give_way();
        if name == LOCK {
            self.locks.fetch_add(1, Ordering::SeqCst);
            self.make_way();
        }
        let message = Message::Call { name: name.to_owned(), number, request, asked: Instant::now(), reply };
        if let Err(unsent) = self.queue.send(message)
            && let Message::Call { reply, .. } = unsent.0
        {
            reply(Err(Failure::broken("worker-gone")));
        }
    }
    /// The person is there: the automatic lock waits again.
    pub fn activity(&self) {
        let _ = self.queue.send(Message::Activity);
    }
    /// Somebody wants the program to end. Long work stops at its next safe point, the store is locked, and a notice says
    /// what became of it; `false` when there is nobody left who could do that, or did not within ten seconds.
    pub fn leave(&self, asked: Asked) -> bool {
        let since =
            *self.leaving.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_with(Instant::now);
        if since.elapsed() > PATIENCE {
            return false;
        }
        self.give_way();
        self.make_way();
        self.queue.send(Message::Leave(asked)).is_ok()
    }
    /// Whether somebody wants the program to end, and was not answered yet: what was asked for before it does not begin.
    fn leaves(&self) -> bool {
        self.leaving.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }
    /// Stops the backup that nobody asked for: whatever is asked does not wait for it.
    fn give_way(&self) {
        if let Some(job) = self.unasked.lock().unwrap_or_else(PoisonError::into_inner).as_ref() {
            job.stop();
        }
    }
    /// Asks the running long work to make way for a lock.
    fn make_way(&self) {
        if let Some((_, job)) = self.job.lock().unwrap_or_else(PoisonError::into_inner).as_ref() {
            job.give_way();
        }
    }
    /// Asks the calls of this name to stop, the one that runs and those that were asked for until now: nobody's press ends what
    /// somebody else began.
    pub fn cancel(&self, name: &str) {
        let until = self.calls.load(Ordering::SeqCst);
        self.unwanted.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), until);
        if let Some((runs, job)) = self.job.lock().unwrap_or_else(PoisonError::into_inner).as_ref()
            && runs == name
        {
            job.stop();
        }
    }
    /// Whether whoever asked for this call wants it no more.
    fn is_unwanted(&self, name: &str, number: u64) -> bool {
        let unwanted = self.unwanted.lock().unwrap_or_else(PoisonError::into_inner);
        unwanted.get(name).is_some_and(|until| number <= *until)
    }
    /// Says who hears notices.
    pub fn listen(&self, listener: Listener) {
        *self.listener.lock().unwrap_or_else(PoisonError::into_inner) = Some(listener);
    }
}

/// Starts the worker.
pub fn start(places: Places, hardened: Hardened) -> Worker {
    let (queue, inbox) = channel();
    let worker = Worker {
        queue,
        job: Arc::default(),
        unwanted: Arc::default(),
        unasked: Arc::default(),
        calls: Arc::default(),
        listener: Arc::default(),
        leaving: Arc::default(),
        locks: Arc::default(),
    };
    let own = worker.clone();
    std::thread::spawn(move || {
        let _alarm = Alarm(own.listener.clone());
        let means = Means::of_this_computer(report_words());
        let means = if is_driven() { means.at_the_least_cost() } else { means };
        let mut house = House::new(places, hardened, means);
        work(&mut house, &inbox, &own);
    });
    worker
}

/// The words of the printed report, in both languages.
fn report_words() -> Box<SayWords> {
    // Read when something is printed: the first page waits for the worker.
    let words = |language| LazyLock::new(move || Words::new(language));
    let (mn, en) = (words(Language::Mn), words(Language::En));
    Box::new(move |language, id, values| {
        let words = if language.tag() == "mn" { &mn } else { &en };
        words.lookup(id, values).unwrap_or_default()
    })
}

fn work(house: &mut House, inbox: &Receiver<Message>, own: &Worker) {
    let listener = &own.listener;
    let (mut asked_last, mut answered) = (Instant::now(), 0);
    let mut looked = Instant::now();
    loop {
        match inbox.recv_timeout(house.idle_left().unwrap_or(LOOK_AGAIN).min(LOOK_AGAIN)) {
            Ok(Message::Activity) => house.note_activity(),
            Ok(Message::Call { name, number, request, asked, reply }) => {
                (asked_last, answered) = (Instant::now(), answered + 1);
                let (hears, what) = (listener.clone(), name.clone());
                let tell = move |progress| notify(&hears, Notice::Progress(what.clone(), progress));
                let job = Job::new(Arc::new(tell)).asked_at(asked);
                *own.job.lock().unwrap_or_else(PoisonError::into_inner) = Some((name.clone(), job.clone()));
                // Looked at after it is known as the one that runs, so that no press falls between the two.
                if own.is_unwanted(&name, number) {
                    job.stop();
                }
                if name == LOCK {
                    own.locks.fetch_sub(1, Ordering::SeqCst);
                } else if own.locks.load(Ordering::SeqCst) > 0 || own.leaves() {
                    job.give_way();
                }
                let owed = Owed(Some(reply));
                let before = house.saved_at().to_owned();
                let answer = table::call(house, &name, request, &job);
                *own.job.lock().unwrap_or_else(PoisonError::into_inner) = None;
                // First, because somebody waits for it.
                owed.pay(answer);
                // Not every answer says it, and the line at the foot of the page has to.
                if house.saved_at() != before && !house.saved_at().is_empty() {
                    notify(listener, Notice::Saved(house.saved_at().to_owned()));
                }
            }
            Ok(Message::Leave(asked)) => {
                let left = house.leave(asked);
                *own.leaving.lock().unwrap_or_else(PoisonError::into_inner) = None;
                notify(
                    listener,
                    match left {
                        Leaving::Gone => Notice::Gone,
                        Leaving::Quiet => Notice::Quiet,
                        Leaving::Waits => Notice::Waits,
                    },
                );
            }
            Err(RecvTimeoutError::Timeout) => match house.idle() {
                Some(Idle::Locked) => notify(listener, Notice::Locked),
                Some(Idle::Quiet) => notify(listener, Notice::Quiet),
                Some(Idle::ClockSet) => notify(listener, Notice::ClockSet),
                // Now and then, not each second: looking wakes a disk that sleeps, and one that hangs would hold the rest.
                None if asked_last.elapsed().min(looked.elapsed()) >= UNASKED => {
                    back_up(house, own, answered);
                    looked = Instant::now();
                }
                None => {}
            },
            Err(RecvTimeoutError::Disconnected) => return,
        }
        // Nobody waits any more.
        house.answered();
    }
}

/// Makes the backup that is due. What is asked meanwhile stops it at its next safe point, and so does the automatic lock;
/// it is tried again.
fn back_up(house: &mut House, own: &Worker, answered: u64) {
    if !house.backup_is_due() {
        return;
    }
    let job = Job::quiet().until(Instant::now() + house.idle_left().unwrap_or(LOOK_AGAIN));
    *own.unasked.lock().unwrap_or_else(PoisonError::into_inner) = Some(job.clone());
    // Whoever asked before it could be stopped is waiting already.
    if own.leaves() || own.calls.load(Ordering::SeqCst) != answered {
        job.stop();
    }
    let done = house.back_up_by_itself(&job);
    *own.unasked.lock().unwrap_or_else(PoisonError::into_inner) = None;
    if let Automatic::Made(at) = done {
        notify(&own.listener, Notice::Saved(house.saved_at().to_owned()));
        notify(&own.listener, Notice::BackedUp(at));
    }
}

/// An answer that somebody waits for. A fault in the middle of the work must not leave the page waiting for ever.
struct Owed(Option<Reply>);

impl Owed {
    fn pay(mut self, answer: Result<Value, Failure>) {
        if let Some(reply) = self.0.take() {
            reply(answer);
        }
    }
}

impl Drop for Owed {
    fn drop(&mut self) {
        if let Some(reply) = self.0.take() {
            reply(Err(Failure::broken("worker-gone")));
        }
    }
}

/// Where the worker ends by a fault nothing locks any more, and nothing of a record may stay on the page: it hears of a lock,
/// and empties itself. The store's keys went with the thread.
struct Alarm(Arc<Mutex<Option<Listener>>>);

impl Drop for Alarm {
    fn drop(&mut self) {
        notify(&self.0, Notice::Locked);
    }
}

fn notify(listener: &Mutex<Option<Listener>>, notice: Notice) {
    if let Some(hears) = listener.lock().unwrap_or_else(PoisonError::into_inner).as_ref() {
        hears(notice);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_page_hears_of_a_lock_when_the_worker_ends_by_a_fault() {
        let heard = Arc::new(AtomicU32::new(0));
        let own = heard.clone();
        let listener: Listener = Box::new(move |notice| {
            if matches!(notice, Notice::Locked) {
                own.fetch_add(1, Ordering::SeqCst);
            }
        });
        let alarm = Alarm(Arc::new(Mutex::new(Some(listener))));
        let fault = std::thread::spawn(move || {
            let _alarm = alarm;
            std::panic::resume_unwind(Box::new("a fault"));
        });
        assert!(fault.join().is_err());
        assert_eq!(heard.load(Ordering::SeqCst), 1);
    }

    /// Asks, and gives where the answer will come.
    fn ask(worker: &Worker, name: &str, request: Value) -> Receiver<Result<Value, Failure>> {
        let (tell, told) = channel();
        worker.call(name, request, Box::new(move |answer| drop(tell.send(answer))));
        told
    }

    fn asked(worker: &Worker, name: &str, request: Value) -> Value {
        ask(worker, name, request).recv().unwrap().unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
    }

    /// A room in which the supervisor is at work, and a recording of many hours.
    fn room(home: &std::path::Path) -> Worker {
        let worker = start(Places::beside(home.join("vault")), Hardened::default());
        let view = asked(
            &worker,
            "begin_setup",
            json!({"room": "Room 1", "organisation": "Centre", "name": "Supervisor", "language": "en", "pin": "4831",
                "passphrase": "autumn turquoise horse bridge seldom"}),
        );
        for keeper in 0..3 {
            let sheet = &view["sheets"][keeper]["groups"];
            let groups = view["ask"][keeper].as_array().into_iter().flatten();
            let groups: Vec<_> = groups.map(|n| sheet[n.as_u64().unwrap() as usize - 1].clone()).collect();
            asked(&worker, "confirm_sheet", json!({"keeper": keeper + 1, "groups": groups}));
        }
        asked(&worker, "finish_setup", json!({}));
        std::fs::File::create(home.join("recording")).unwrap().set_len(64 << 30).unwrap();
        worker
    }

    /// The backup that is due is made while nobody asks, and a page hears when.
    #[test]
    fn a_backup_is_made_by_itself_and_the_page_hears_of_it() {
        let home = tempfile::tempdir().unwrap();
        let worker = room(home.path());
        let (tell, told) = channel();
        worker.listen(Box::new(move |notice| {
            if let Notice::BackedUp(at) = notice {
                let _ = tell.send(at);
            }
        }));
        let place = home.path().join("stick");
        std::fs::create_dir(&place).unwrap();
        let set = json!({"place": place, "time": "08:00", "after_sign_off": true, "understood": true});
        asked(&worker, "set_backups", set);
        let at = told.recv_timeout(Duration::from_secs(60)).unwrap();
        assert_eq!(asked(&worker, "state", json!({}))["last_backup"], json!(at));
        assert_eq!(asked(&worker, "backups", json!({}))["copies"].as_array().unwrap().len(), 1);
    }

    /// What this computer remembers of the store follows the sixteenth entry when that is answered, and not with the next one.
    #[test]
    fn the_memory_outside_the_store_is_moved_once_nobody_waits() {
        let home = tempfile::tempdir().unwrap();
        let worker = room(home.path());
        let remembered = || {
            let mut found = std::fs::read_dir(Places::beside(home.path().join("vault")).anchors).unwrap();
            let anchor = std::fs::read(found.next().unwrap().unwrap().path()).unwrap();
            serde_json::from_slice::<Value>(&anchor).unwrap()["size"].as_u64().unwrap()
        };
        let begun = remembered();
        for n in 0..20 {
            let hide = if n % 2 == 0 { "on" } else { "off" };
            asked(&worker, "set_setting", json!({"key": "hide_names", "value": hide}));
        }
        // Each question after them is answered when what came before is done.
        asked(&worker, "state", json!({}));
        asked(&worker, "state", json!({}));
        assert!(remembered() > begun && remembered() % 16 == 0, "{begun}, {}", remembered());
    }

    /// Two long works, of which the second has not begun; both are stopped by whoever ends what was going on.
    fn stopped_by(worker: &Worker, home: &std::path::Path, end: impl FnOnce(&Worker)) {
        let begun = Arc::new(AtomicU32::new(0));
        let own = begun.clone();
        worker.listen(Box::new(move |notice| {
            if matches!(notice, Notice::Progress(..)) {
                own.fetch_add(1, Ordering::SeqCst);
            }
        }));
        let digest = || ask(worker, "digest_file", json!({"path": home.join("recording")}));
        let (running, waiting) = (digest(), digest());
        while begun.load(Ordering::SeqCst) == 0 {
            std::thread::yield_now();
        }
        end(worker);
        for answer in [running, waiting] {
            assert_eq!(answer.recv().unwrap().unwrap_err().code, "cancelled");
        }
    }

    #[test]
    fn a_lock_stops_long_work_also_what_has_not_begun() {
        let home = tempfile::tempdir().unwrap();
        let worker = room(home.path());
        let mut locked = None;
        stopped_by(&worker, home.path(), |worker| locked = Some(ask(worker, "lock", json!({}))));
        assert!(locked.unwrap().recv().unwrap().is_ok());
        assert_eq!(asked(&worker, "state", json!({}))["phase"], "locked");
    }

    /// A recording is hashed, and behind it another and a new key wait. Whoever stops the hashing ends both of it and not the key.
    #[test]
    fn whoever_stops_one_piece_of_work_ends_no_other() {
        let home = tempfile::tempdir().unwrap();
        let worker = room(home.path());
        let (tell, told) = channel();
        worker.listen(Box::new(move |notice| {
            if let Notice::Progress(name, _) = notice {
                let _ = tell.send(name);
            }
        }));
        let digest = || ask(&worker, "digest_file", json!({"path": home.path().join("recording")}));
        let running = digest();
        assert_eq!(told.recv().unwrap(), "digest_file");
        let (waiting, rekey) = (digest(), ask(&worker, "rekey", json!({"reason": "A stick was lost"})));
        // What was asked to stop ends within one telling of its progress.
        let goes_on = |running: &Receiver<Result<Value, Failure>>| {
            while told.try_recv().is_ok() {}
            for _ in 0..3 {
                assert_eq!(told.recv().unwrap(), "digest_file");
            }
            running.try_recv().is_err()
        };
        worker.cancel("rebuild");
        assert!(goes_on(&running));
        worker.cancel("digest_file");
        for answer in [running, waiting] {
            assert_eq!(answer.recv().unwrap().unwrap_err().code, "cancelled");
        }
        assert!(rekey.recv().unwrap().is_ok());
        // What is asked for after it begins again.
        std::fs::write(home.path().join("recording"), b"short").unwrap();
        assert!(digest().recv().unwrap().is_ok());
        // And what waits is stopped by its name, without the one that runs.
        std::fs::File::create(home.path().join("recording")).unwrap().set_len(64 << 30).unwrap();
        let running = digest();
        while told.recv().unwrap() != "digest_file" {}
        let waiting = ask(&worker, "rekey", json!({"reason": "A stick was lost"}));
        worker.cancel("rekey");
        assert!(goes_on(&running));
        worker.cancel("digest_file");
        assert_eq!(running.recv().unwrap().unwrap_err().code, "cancelled");
        assert_eq!(waiting.recv().unwrap().unwrap_err().code, "cancelled");
    }

    #[test]
    fn closing_the_window_stops_long_work_also_what_has_not_begun() {
        let home = tempfile::tempdir().unwrap();
        let worker = room(home.path());
        stopped_by(&worker, home.path(), |worker| assert!(worker.leave(Asked::ByWindow)));
        // It was answered, so what is asked from now on begins again.
        assert_eq!(asked(&worker, "state", json!({}))["phase"], "locked");
        assert!(!worker.leaves());
    }
}
