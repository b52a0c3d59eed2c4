//! What the worker tells unasked reaches the page: progress of long work, and that the store locked itself.

use crate::worker::{Notice, Worker};
use tauri::{AppHandle, Emitter, Runtime};

/// Passes the worker's notices to the one window.
pub fn watch<R: Runtime>(app: AppHandle<R>, worker: Worker) {
    worker.listen(Box::new(move |notice| {
        let _ = match notice {
            Notice::Progress(progress) => app.emit_to("main", "itgel://progress", progress),
            Notice::Locked => app.emit_to("main", "itgel://lock", ()),
        };
    }));
}
