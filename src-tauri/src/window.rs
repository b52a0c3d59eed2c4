//! The one window.

use tauri::{AppHandle, Manager, Runtime, WebviewWindowBuilder};

/// Opens the one window, as `tauri.conf.json` describes it: nothing the page does is kept on the disk.
///
/// WebKitGTK cannot be driven by WebDriver in such a private window, so a debug build that is started for a test
/// opens an ordinary one; a release build never does.
pub fn open<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    for config in &app.config().app.windows {
        WebviewWindowBuilder::from_config(app, config)?.incognito(!is_driven()).build()?;
    }
    Ok(())
}

/// Whether a test drives the window. A release build is never driven.
pub fn is_driven() -> bool {
    cfg!(debug_assertions) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

/// A second start brings the first window forward.
pub fn bring_forward<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}
