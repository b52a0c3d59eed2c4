//! From the window to the worker: the name and the request go over, a view or a failure comes back.
//!
//! The commands are those of the table in `itgel-commands`; Tauri checks the one permission of each before
//! this handler sees the call. Two words belong to the shell itself: `cancel_job` and `note_activity`.

use crate::worker::Worker;
use itgel_commands::failure::Failure;
use serde_json::Value;
use tauri::ipc::{Invoke, InvokeBody};
use tauri::plugin::{Builder, TauriPlugin};
use tauri::{Runtime, Url};

/// The inlined plugin `itgel`.
pub fn plugin<R: Runtime>(worker: Worker) -> TauriPlugin<R> {
    Builder::new("itgel")
        .invoke_handler(move |invoke| {
            hand_over(&worker, invoke);
            true
        })
        // The one page is inside the program: the window goes nowhere else.
        .on_navigation(|_, url| is_own_page(url))
        .build()
}

fn hand_over<R: Runtime>(worker: &Worker, invoke: Invoke<R>) {
    let Invoke { message, resolver, .. } = invoke;
    match message.command() {
        "cancel_job" => {
            if let InvokeBody::Json(body) = message.payload() {
                let names = body.get("commands").and_then(Value::as_array).into_iter().flatten();
                names.filter_map(Value::as_str).for_each(|name| worker.cancel(name));
            }
            resolver.resolve(Value::Null);
        }
        "note_activity" => {
            worker.activity();
            resolver.resolve(Value::Null);
        }
        name => match message.payload() {
            InvokeBody::Json(body) => {
                let request = body.get("request").cloned().unwrap_or(Value::Null);
                worker.call(
                    name,
                    request,
                    Box::new(move |answer| match answer {
                        Ok(view) => resolver.resolve(view),
                        Err(failure) => resolver.reject(failure),
                    }),
                );
            }
            InvokeBody::Raw(_) => resolver.reject(Failure::refused("request-malformed")),
        },
    }
}

fn is_own_page(url: &Url) -> bool {
    matches!(url.scheme(), "tauri" | "about") || url.host_str() == Some("tauri.localhost")
}
