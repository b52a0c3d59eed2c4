//! The one blocking thread that owns the open store. The window's thread only hands over and never waits.

use crate::window::is_driven;
use itgel_commands::failure::Failure;
use itgel_commands::harden::Hardened;
use itgel_commands::house::{House, Means, SayWords};
use itgel_commands::idle::Idle;
use itgel_commands::job::{Job, Progress};
use itgel_commands::places::Places;
use itgel_commands::table;
use itgel_words::{Language, Words};
use serde_json::Value;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// After a computer slept, what is due is found within this time: the wait itself does not count the sleep.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

type Reply = Box<dyn FnOnce(Result<Value, Failure>) + Send>;
type Listener = Box<dyn Fn(Notice) + Send + Sync>;

/// What the worker tells the window unasked.
pub enum Notice {
    /// Long work moved on.
    Progress(Progress),
    /// The store locked itself.
    Locked,
    /// Nobody tapped in a live interview: the quiet screen is due.
    Quiet,
}

enum Message {
    Call { name: String, request: Value, asked: Instant, reply: Reply },
    Activity,
}

/// A handle on the worker.
#[derive(Clone)]
pub struct Worker {
    queue: Sender<Message>,
    job: Arc<Mutex<Option<Job>>>,
    listener: Arc<Mutex<Option<Listener>>>,
}

impl Worker {
    /// Hands a call over; the reply comes on the worker's thread.
    pub fn call(&self, name: &str, request: Value, reply: Reply) {
        let message = Message::Call { name: name.to_owned(), request, asked: Instant::now(), reply };
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
    /// Asks the running long work to stop.
    pub fn cancel(&self) {
        if let Some(job) = self.job.lock().unwrap_or_else(PoisonError::into_inner).as_ref() {
            job.stop();
        }
    }
    /// Says who hears notices.
    pub fn listen(&self, listener: Listener) {
        *self.listener.lock().unwrap_or_else(PoisonError::into_inner) = Some(listener);
    }
}

/// Starts the worker.
pub fn start(places: Places, hardened: Hardened) -> Worker {
    let (queue, inbox) = channel();
    let worker = Worker { queue, job: Arc::default(), listener: Arc::default() };
    let (job, listener) = (worker.job.clone(), worker.listener.clone());
    std::thread::spawn(move || {
        let means = Means::of_this_computer(report_words());
        let means = if is_driven() { means.at_the_least_cost() } else { means };
        let mut house = House::new(places, hardened, means);
        work(&mut house, &inbox, &job, &listener);
    });
    worker
}

/// The words of the printed report, in both languages.
fn report_words() -> Box<SayWords> {
    let (mn, en) = (Words::new(Language::Mn), Words::new(Language::En));
    Box::new(move |language, id, values| {
        let words = if language.tag() == "mn" { &mn } else { &en };
        words.lookup(id, values).unwrap_or_default()
    })
}

fn work(
    house: &mut House,
    inbox: &Receiver<Message>,
    running: &Mutex<Option<Job>>,
    listener: &Arc<Mutex<Option<Listener>>>,
) {
    loop {
        match inbox.recv_timeout(house.idle_left().unwrap_or(LOOK_AGAIN).min(LOOK_AGAIN)) {
            Ok(Message::Activity) => house.note_activity(),
            Ok(Message::Call { name, request, asked, reply }) => {
                let hears = listener.clone();
                let job = Job::new(Arc::new(move |p| notify(&hears, Notice::Progress(p)))).asked_at(asked);
                *running.lock().unwrap_or_else(PoisonError::into_inner) = Some(job.clone());
                let answer = table::call(house, &name, request, &job);
                *running.lock().unwrap_or_else(PoisonError::into_inner) = None;
                reply(answer);
            }
            Err(RecvTimeoutError::Timeout) => match house.idle() {
                Some(Idle::Locked) => notify(listener, Notice::Locked),
                Some(Idle::Quiet) => notify(listener, Notice::Quiet),
                None => {}
            },
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

fn notify(listener: &Mutex<Option<Listener>>, notice: Notice) {
    if let Some(hears) = listener.lock().unwrap_or_else(PoisonError::into_inner).as_ref() {
        hears(notice);
    }
}
