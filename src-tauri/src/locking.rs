//! What the worker tells unasked reaches the page: progress of long work, that the store locked itself, that the
//! quiet screen is due, and that somebody set the clock. And the other way: the end of the program is a lock first.

use crate::worker::{Notice, Worker};
use itgel_commands::leaving::Asked;
use tauri::{AppHandle, Emitter, Manager, RunEvent, Runtime, WindowEvent};

/// Passes the worker's notices to the one window.
pub fn watch<R: Runtime>(app: AppHandle<R>, worker: Worker) {
    worker.listen(Box::new(move |notice| {
        let _ = match notice {
            Notice::Progress(name, progress) => app.emit_to("main", "itgel://progress", (name, progress)),
            Notice::Quiet => app.emit_to("main", "itgel://quiet", ()),
            Notice::Saved(at) => app.emit_to("main", "itgel://saved", at),
            Notice::BackedUp(at) => app.emit_to("main", "itgel://backed-up", at),
            Notice::ClockSet => app.emit_to("main", "itgel://clock", ()),
            Notice::Locked => lock_page(&app),
            Notice::Waits => app.emit_to("main", "itgel://waits", ()),
            Notice::Gone => {
                app.exit(0);
                Ok(())
            }
        };
    }));
}

/// Empties the page and loads it anew: what a script held cannot be wiped, so the whole script goes.
fn lock_page<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    app.emit_to("main", "itgel://lock", ())?;
    app.get_webview_window("main").map_or(Ok(()), |window| window.reload())
}

/// What of Tauri's events is ours: somebody closes the window.
pub fn on_event<R: Runtime>(worker: Worker) -> impl FnMut(&AppHandle<R>, RunEvent) {
    move |app, event| {
        if let RunEvent::WindowEvent { event: WindowEvent::CloseRequested { api, .. }, .. } = event {
            api.prevent_close();
            leave(app, &worker, Asked::ByWindow);
        }
    }
}

/// The session ends, the computer goes down, or Ctrl-C in the terminal: whoever asks so waits a little and then asks
/// nobody any more.
pub fn on_signal<R: Runtime>(app: AppHandle<R>, worker: Worker) {
    // Where the system takes no handler, its own way of ending programs stays: no entry is lost by it.
    let _ = ctrlc::set_handler(move || leave(&app, &worker, Asked::BySystem));
}

fn leave<R: Runtime>(app: &AppHandle<R>, worker: &Worker, asked: Asked) {
    if !worker.leave(asked) {
        app.exit(1);
    }
}
