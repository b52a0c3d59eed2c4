//! What the worker tells unasked reaches the page: progress of long work, that the store locked itself, and that
//! the quiet screen is due.

use crate::worker::{Notice, Worker};
use tauri::{AppHandle, Emitter, Manager, Runtime};

/// Passes the worker's notices to the one window.
pub fn watch<R: Runtime>(app: AppHandle<R>, worker: Worker) {
    worker.listen(Box::new(move |notice| {
        let _ = match notice {
            Notice::Progress(progress) => app.emit_to("main", "itgel://progress", progress),
            Notice::Quiet => app.emit_to("main", "itgel://quiet", ()),
            Notice::Locked => lock_page(&app),
        };
    }));
}

/// Empties the page and loads it anew: what a script held cannot be wiped, so the whole script goes.
fn lock_page<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    app.emit_to("main", "itgel://lock", ())?;
    app.get_webview_window("main").map_or(Ok(()), |window| window.reload())
}
