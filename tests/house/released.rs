//! What a released window is, and a driven one of a test is not: private, without tools to look inside, in a build that checks.

use crate::{cargo, tree};
use serde_json::Value;

#[test]
fn a_released_window_keeps_nothing_on_the_disk() {
    let config: Value = serde_json::from_str(&tree::text("tauri.conf.json")).unwrap();
    let windows = config["app"]["windows"].as_array().unwrap();
    assert_eq!(windows.len(), 1);
    // Nothing else opens it, so nothing else can leave out that it is private.
    assert_eq!((&windows[0]["create"], &windows[0]["incognito"]), (&false.into(), &true.into()));
    let opening: Vec<_> = tree::sources("src-tauri", &[".rs"])
        .into_iter()
        .filter(|(_, text)| text.contains("WebviewWindowBuilder::") || text.contains("WindowBuilder::new"))
        .collect();
    assert_eq!(opening.len(), 1, "{:?}", opening.iter().map(|(path, _)| path).collect::<Vec<_>>());
    let text = &opening[0].1;
    assert_eq!(text.matches("WebviewWindowBuilder::").count(), 1);
    assert!(text.contains(".incognito(!is_driven())"), "a window that is not driven has to be private");
    assert!(text.contains("cfg!(debug_assertions) && "), "a release build is never driven");
}

#[test]
fn a_released_window_has_no_tools_to_look_inside() {
    let mut looked_at = 0;
    for node in cargo::graph()["resolve"]["nodes"].as_array().unwrap() {
        let id = node["id"].as_str().unwrap();
        if ["tauri", "tauri-runtime-wry", "tauri-runtime", "wry"]
            .iter()
            .any(|name| id.contains(&format!("#{name}@")))
        {
            looked_at += 1;
            let features = node["features"].as_array().unwrap();
            assert!(!features.contains(&"devtools".into()), "{id} is built with them");
        }
    }
    assert_eq!(looked_at, 4, "the engine's crates have other names now");
    assert!(!tree::text("tauri.conf.json").contains("devtools"));
}

#[test]
fn a_release_counts_over_no_bound_and_asserts_nothing_of_tests() {
    let manifest = tree::text("Cargo.toml");
    let release = manifest.split("[profile.release]").nth(1).unwrap().split("\n[").next().unwrap();
    assert!(release.contains("overflow-checks = true"), "{release}");
    assert!(!release.contains("debug-assertions"), "{release}");
}

/// All that the page may load and call, once more and by hand: the engine is content with less.
#[test]
fn the_page_may_load_nothing_from_elsewhere() {
    let config: Value = serde_json::from_str(&tree::text("tauri.conf.json")).unwrap();
    assert_eq!(config["app"]["withGlobalTauri"], false);
    assert_eq!(
        config["app"]["security"],
        serde_json::json!({
            "freezePrototype": true,
            "capabilities": ["main"],
            // The policy itself is ours; only the engine's own additions to styles are left out.
            "dangerousDisableAssetCspModification": ["style-src"],
            "csp": {
                "default-src": "'none'",
                "script-src": "'self'",
                "style-src": "'self' 'unsafe-inline'",
                "img-src": "'self' data:",
                "font-src": "'self'",
                "connect-src": "ipc: http://ipc.localhost",
                "frame-src": "'self'",
                "object-src": "'none'",
                "base-uri": "'none'",
                "form-action": "'none'"
            }
        })
    );
}
