//! What the pages may not do: speak to Tauri outside `src/host`, import each other, keep anything in the
//! browser, or hold a word that is not in the catalogues.

use crate::tree;

#[test]
fn only_the_host_speaks_to_tauri() {
    for (path, text) in tree::sources("ui/src", &[".ts", ".svelte"]) {
        if text.contains("@tauri-apps/") {
            assert!(path.starts_with("ui/src/host/"), "{path} imports @tauri-apps");
        }
    }
}

#[test]
fn no_screen_imports_another_and_no_component_knows_a_screen() {
    for (path, text) in tree::sources("ui/src", &[".ts", ".svelte"]) {
        let own = path.strip_prefix("ui/src/screens/").and_then(|p| p.split('/').next());
        for line in text.lines().filter(|l| l.contains("import") && l.contains("screens/")) {
            let target = line.split("screens/").nth(1).and_then(|p| p.split(['/', '\'', '"']).next());
            if let Some(own) = own {
                assert_eq!(Some(own), target, "{path} imports another screen: {line}");
            }
            assert!(!path.starts_with("ui/src/components/"), "{path} knows a screen: {line}");
        }
        if path.starts_with("ui/src/components/") {
            assert!(!text.contains("bindings/commands"), "{path} is a component and knows the domain");
        }
    }
}

#[test]
fn nothing_is_kept_in_the_browser_and_nothing_leaves_by_it() {
    let words = [
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "document.cookie",
    ];
    for (path, text) in tree::sources("ui/src", &[".ts", ".svelte"]) {
        for word in words {
            assert!(!text.contains(word), "{path} uses {word}");
        }
    }
}

#[test]
fn no_remote_origin_is_anywhere_in_the_pages_or_the_shell() {
    // Names of vocabularies are identifiers, not addresses that anything opens.
    let names = ["http://www.w3.org/2000/svg", "http://ipc.localhost", "https://schema.tauri.app"];
    let mut files = tree::sources("ui/src", &[".ts", ".svelte", ".css"]);
    files.push(("tauri.conf.json".to_owned(), tree::text("tauri.conf.json")));
    files.push(("ui/index.html".to_owned(), tree::text("ui/index.html")));
    for (path, mut text) in files {
        if path.starts_with("ui/src/bindings/") {
            continue;
        }
        for name in names {
            text = text.replace(name, "");
        }
        assert!(!text.contains("http://") && !text.contains("https://"), "{path} names an address");
    }
}
