//! What was built: the pages, their policy, and what they may ask of the shell.

use itgel_commands::bindings::capability;
use itgel_commands::table::COMMANDS;
use itgel_faults::room::files;
use itgel_faults::{Row, Rows};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Addresses in the built pages that nothing is asked of, and why they are there.
const NAMES: [(&str, &str); 8] = [
    ("http://www.w3.org/2000/svg", "the name of SVG"),
    ("http://www.w3.org/1999/xhtml", "the name of HTML"),
    ("http://www.w3.org/1998/Math/MathML", "the name of MathML"),
    ("https://svelte.dev/e/", "the text of the library's own messages"),
    ("http://scripts.sil.org/OFL", "the text of the licence of a font"),
    ("http://www.apache.org/licenses/", "the text of the licence of a library"),
    ("https://github.com/googlefonts/", "whose fonts they are, in the text of their licence"),
    ("http://ipc.localhost", "the way to the shell, which stays in this process"),
];
/// Addresses inside fonts: who made them and under which licence.
const IN_FONTS: [&str; 2] = ["https://github.com/googlefonts/", "http://scripts.sil.org/OFL"];
/// Beginnings of an address of another computer.
const SCHEMES: [&str; 4] = ["http://", "https://", "ws://", "wss://"];
/// What each part of the policy may be.
const POLICY: [(&str, &str); 10] = [
    ("default-src", "'none'"),
    ("script-src", "'self'"),
    ("style-src", "'self' 'unsafe-inline'"),
    ("img-src", "'self' data:"),
    ("font-src", "'self'"),
    ("connect-src", "ipc: http://ipc.localhost"),
    ("frame-src", "'self'"),
    ("object-src", "'none'"),
    ("base-uri", "'none'"),
    ("form-action", "'none'"),
];
/// What the page may ask of the shell's own library.
const OF_THE_SHELL: [&str; 6] = [
    "core:event:allow-listen",
    "core:event:allow-unlisten",
    "core:webview:allow-set-webview-zoom",
    "core:window:allow-set-fullscreen",
    "core:window:allow-set-title",
    "dialog:allow-open",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every file of the pages as they are built into the window.
pub fn pages() -> Row {
    let names: Vec<&str> = NAMES.iter().map(|(name, _)| *name).collect();
    let mut rows = Rows::new(
        "network: the built pages",
        &format!(
            "no address of another computer in any file; these are names and texts, of which nothing is asked: {}",
            names.join(", ")
        ),
    );
    let all = files(&root().join("ui/dist"));
    if all.is_empty() {
        rows.not_tried("the pages were not built (scripts/pages)");
        return rows.finish();
    }
    let planted = b"<img src=\"https://example.org/a.png\"> http://www.w3.org/2000/svg";
    rows.planted("a picture of another computer", remote(planted, false).is_some());
    rows.planted(
        "an address that begins like a name",
        remote(b"http://www.w3.org.example.org/x", false).is_some(),
    );
    rows.planted("an address without its scheme", remote(b"url(//example.org/font.woff2)", false).is_some());
    for path in all {
        let bytes = std::fs::read(&path).unwrap_or_default();
        let font = path.extension().is_some_and(|ending| ending == "woff2");
        rows.attack(match remote(&bytes, font) {
            None => Ok(()),
            Some(address) => {
                Err(format!("{}: {address}", path.file_name().unwrap_or_default().to_string_lossy()))
            }
        });
    }
    rows.finish()
}

/// The first address that is no name.
fn remote(bytes: &[u8], font: bool) -> Option<String> {
    let text = String::from_utf8_lossy(bytes);
    let address = |from: &str| -> String {
        from.chars().take_while(|c| !c.is_whitespace() && !"\"'`<>()\\{}".contains(*c)).collect()
    };
    let named = |address: &str| {
        NAMES.iter().any(|(name, _)| address == *name || (name.ends_with('/') && address.starts_with(name)))
            || (font && IN_FONTS.iter().any(|known| address.starts_with(known)))
    };
    for scheme in SCHEMES {
        for (at, _) in text.match_indices(scheme) {
            let found = address(text.get(at..).unwrap_or_default());
            // The scheme alone reaches nothing.
            if !named(&found) && found.len() > scheme.len() {
                return Some(found);
            }
        }
    }
    let bare = ["url(//", "src=\"//", "href=\"//", "from\"//", "import(\"//"];
    bare.iter().find(|begin| text.contains(**begin)).map(|begin| (*begin).to_owned())
}

/// The policy of the pages, and the list of what they may ask.
pub fn permissions() -> Row {
    let mut rows = Rows::new(
        "network: policy and permissions",
        "each part of the content security policy is the narrowest that works, the window gets one permission for each command of the \
         table and six of the shell's own, and there is no other window, page or origin that gets any",
    );
    let read = |path: &str| -> Value {
        std::fs::read(root().join(path))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    };
    let (config, granted) = (read("tauri.conf.json"), read("src-tauri/capabilities/main.json"));
    let held = |held: bool, what: &str| if held { Ok(()) } else { Err(what.to_owned()) };
    let mut wide = config.clone();
    wide["app"]["security"]["csp"]["connect-src"] = json!("ipc: https://example.org");
    rows.planted("a policy that lets the page reach out", judge_policy(&wide).iter().any(Result::is_err));
    let mut more = granted.clone();
    if let Some(list) = more["permissions"].as_array_mut() {
        list.push(json!("shell:allow-execute"));
    }
    rows.planted("a permission more", judge_granted(&more).iter().any(Result::is_err));
    let mut less = granted.clone();
    less["remote"] = json!({"urls": ["https://*.example.org"]});
    rows.planted(
        "a permission for a page of another computer",
        judge_granted(&less).iter().any(Result::is_err),
    );
    judge_policy(&config).into_iter().for_each(|verdict| rows.attack(verdict));
    judge_granted(&granted).into_iter().for_each(|verdict| rows.attack(verdict));
    let written =
        std::fs::read_to_string(root().join("src-tauri/capabilities/main.json")).unwrap_or_default();
    rows.attack(held(written == capability(), "the list is not the one that the table gives"));
    let only = files(&root().join("src-tauri/capabilities")).len() == 1;
    rows.attack(held(only, "another list of permissions"));
    let listed = std::fs::read_to_string(root().join("src-tauri/commands.txt")).unwrap_or_default();
    let stray = listed.lines().find(|name| {
        !COMMANDS.iter().any(|c| c.name == *name) && !["cancel_job", "note_activity"].contains(name)
    });
    rows.attack(held(stray.is_none(), "a command that the table does not have"));
    rows.finish()
}

fn judge_policy(config: &Value) -> Vec<Result<(), String>> {
    let security = &config["app"]["security"];
    let policy = security["csp"].as_object().cloned().unwrap_or_default();
    let part = |(name, wanted): &(&str, &str)| match policy.get(*name).and_then(Value::as_str) {
        Some(said) if said == *wanted => Ok(()),
        said => Err(format!("{name}: {said:?}")),
    };
    let mut verdicts: Vec<_> = POLICY.iter().map(part).collect();
    let mut more = |held: bool, what: &str| verdicts.push(if held { Ok(()) } else { Err(what.to_owned()) });
    more(policy.len() == POLICY.len(), "a part more");
    more(config["app"]["withGlobalTauri"] == json!(false), "the shell is a global of the page");
    more(security["freezePrototype"] == json!(true), "prototypes are not frozen");
    more(security["dangerousRemoteDomainIpcAccess"].is_null(), "another origin may ask");
    more(config["app"]["windows"].as_array().is_some_and(|all| all.len() == 1), "more than one window");
    more(config["app"]["windows"][0]["incognito"] == json!(true), "the page keeps something on the disk");
    more(config["build"]["devUrl"].is_null(), "the pages come from an address");
    verdicts
}

fn judge_granted(granted: &Value) -> Vec<Result<(), String>> {
    let permissions: Vec<&str> =
        granted["permissions"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let of_a_command = |permission: &str| {
        let name = permission.strip_prefix("itgel:allow-").map(|name| name.replace('-', "_"));
        name.is_some_and(|name| {
            COMMANDS.iter().any(|c| c.name == name)
                || ["cancel_job", "note_activity"].contains(&name.as_str())
        })
    };
    let one = |permission: &&str| {
        let known = OF_THE_SHELL.contains(permission) || of_a_command(permission);
        if known { Ok(()) } else { Err(format!("a permission that nothing needs: {permission}")) }
    };
    let mut verdicts: Vec<_> = permissions.iter().map(one).collect();
    let mut more = |held: bool, what: &str| verdicts.push(if held { Ok(()) } else { Err(what.to_owned()) });
    more(
        permissions.len() == granted["permissions"].as_array().map_or(0, Vec::len),
        "a permission with a scope of its own",
    );
    more(granted["windows"] == json!(["main"]), "another window");
    more(granted["webviews"].is_null() && granted["remote"].is_null(), "another page or origin");
    verdicts
}
