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

/// Where a path that begins with a dot leads, from the folder of the file that has it.
fn resolved(file: &str, path: &str) -> String {
    let mut at: Vec<&str> = file.split('/').collect();
    at.pop();
    for step in path.split('/') {
        match step {
            "." => {}
            ".." => drop(at.pop()),
            name => at.push(name),
        }
    }
    at.join("/")
}

/// What a file imports of the pages: every text in single quotes that is a path from its own folder.
fn imports(file: &str, text: &str) -> Vec<String> {
    let quoted = text.lines().flat_map(|line| line.split('\'').skip(1).step_by(2));
    quoted.filter(|q| q.starts_with("./") || q.starts_with("../")).map(|q| resolved(file, q)).collect()
}

/// A list has items and nothing else: an item that is also a message is no item to whoever listens (axe: `list`,
/// `aria-allowed-role`). Some of them come only with trouble, which no journey brings about.
#[test]
fn no_item_of_a_list_is_a_message_too() {
    for (path, text) in tree::sources("ui/src", &[".svelte"]) {
        for item in text.split("<li").skip(1) {
            // The arrow of a function is no end of a tag.
            let tag = item.replace("=>", "");
            let tag = tag.split('>').next().unwrap();
            assert!(!tag.contains("role=\"status\"") && !tag.contains("role=\"alert\""), "{path}: <li{tag}>");
        }
    }
}

fn screen_of(path: &str) -> Option<&str> {
    path.strip_prefix("ui/src/screens/").and_then(|rest| rest.split('/').next())
}

#[test]
fn a_relative_import_leads_where_it_leads() {
    let text =
        "import A from '../case/A.svelte';\n} from './own';\nconst a = await import('../../parts/B.svelte');";
    assert_eq!(
        imports("ui/src/screens/live/Live.svelte", text),
        ["ui/src/screens/case/A.svelte", "ui/src/screens/live/own", "ui/src/parts/B.svelte"]
    );
}

#[test]
fn no_screen_imports_another_and_nothing_shared_knows_a_screen() {
    let mut crossings = 0;
    for (path, text) in tree::sources("ui/src", &[".ts", ".svelte"]) {
        let own = screen_of(&path);
        for import in imports(&path, &text) {
            let Some(target) = screen_of(&import) else { continue };
            if let Some(own) = own {
                assert_eq!(own, target, "{path} imports another screen: {import}");
            }
            // Only the page that chooses between them knows them all.
            let shared = own.is_none() && path != "ui/src/App.svelte";
            assert!(!shared, "{path} is shared and knows a screen: {import}");
            crossings += 1;
        }
        if path.starts_with("ui/src/components/") {
            assert!(!text.contains("bindings/commands"), "{path} is a component and knows the domain");
        }
    }
    assert!(crossings > 40, "the imports of {crossings} screens were looked at: the search finds nothing");
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
