//! The one window.

use tauri::{AppHandle, Manager, Runtime};

/// A second start brings the first window forward.
pub fn bring_forward<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}
