//! Progress on standard error, and only on a terminal.

use indicatif::{ProgressBar, ProgressStyle};
use itgel_commands::job::Job;
use std::io::IsTerminal as _;
use std::sync::Arc;

/// A job that draws a bar while a person looks on, and that Ctrl-C stops.
pub fn job(name_of: impl Fn(&str) -> String + Send + Sync + 'static) -> Job {
    stopped_by_the_key(watched(name_of))
}

/// A job that Ctrl-C stops, and that draws nothing because the work speaks for itself.
pub fn silent() -> Job {
    stopped_by_the_key(Job::quiet())
}

/// Ctrl-C stops the job at the next safe point. Pressed again, the program ends at once, as any other would.
fn stopped_by_the_key(job: Job) -> Job {
    let running = job.clone();
    // Only the first job of a run is asked for; a second handler would not be taken.
    let _ = ctrlc::set_handler(move || {
        if running.stopped() {
            std::process::exit(KILLED_BY_THE_KEY);
        }
        running.stop();
    });
    job
}

/// What shells say of a program that Ctrl-C ended.
const KILLED_BY_THE_KEY: i32 = 130;

fn watched(name_of: impl Fn(&str) -> String + Send + Sync + 'static) -> Job {
    if !std::io::stderr().is_terminal() {
        return Job::quiet();
    }
    let bar = ProgressBar::new(1000);
    if let Ok(style) = ProgressStyle::with_template("{msg} [{bar:30}] {percent} %") {
        bar.set_style(style);
    }
    Job::new(Arc::new(move |progress| {
        bar.set_message(name_of(&progress.step));
        bar.set_position(u64::from(progress.permille));
        if progress.permille >= 1000 {
            bar.finish_and_clear();
        }
    }))
}
