//! The report is shown to people, so it must be as harmless as it claims: no script, nothing from outside.
//!
//! The writer escapes every character that could begin anything active, so the words below cannot stand in a
//! report that it wrote, whatever people typed into the record.

use crate::fault::Fault;
use crate::report::{HEAD, STYLE_END, TAIL};

/// What no report holds, in lower case.
const ACTIVE: [&str; 16] = [
    "<script",
    "<iframe",
    "<object",
    "<embed",
    "<link",
    "<base",
    "<form",
    "<img",
    "<svg",
    "<math",
    "<video",
    "<audio",
    "javascript:",
    "src=",
    "url(",
    "@import",
];

/// Whether the report can be shown.
pub fn harmless(bytes: &[u8]) -> Result<(), Fault> {
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::ReportForm)?;
    let (style, body) = text
        .strip_prefix(HEAD)
        .and_then(|rest| rest.strip_suffix(TAIL))
        .and_then(|rest| rest.split_once(STYLE_END))
        .ok_or(Fault::ReportForm)?;
    if !is_plain(&style.to_ascii_lowercase()) {
        return Err(Fault::ReportUnsafe);
    }
    let body = body.to_ascii_lowercase();
    let meta = body.contains("<meta") || body.contains("<style") || body.contains("</style");
    if ACTIVE.iter().any(|word| body.contains(word)) || meta || has_handler(&body) || leads_out(&body) {
        return Err(Fault::ReportUnsafe);
    }
    Ok(())
}

/// A style sheet that only styles: it fetches nothing, ends nothing, and has no escapes to hide either.
fn is_plain(style: &str) -> bool {
    !["<", "\\", "url(", "image(", "image-set(", "src(", "@import", "expression"]
        .iter()
        .any(|word| style.contains(word))
}

/// An attribute such as `onclick=` inside a tag.
fn has_handler(body: &str) -> bool {
    tags(body).any(|tag| tag.split_ascii_whitespace().skip(1).any(|word| word.starts_with("on")))
}

/// A link that does not stay in the page.
fn leads_out(body: &str) -> bool {
    tags(body).any(|tag| {
        tag.split_ascii_whitespace()
            .filter_map(|word| word.strip_prefix("href"))
            .any(|target| !target.starts_with("=\"#"))
    })
}

fn tags(body: &str) -> impl Iterator<Item = &str> {
    body.split('<').skip(1).filter_map(|rest| rest.split('>').next())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(body: &str) -> Result<(), Fault> {
        harmless(format!("{HEAD}{}{STYLE_END}{body}{TAIL}", crate::report::STYLE).as_bytes())
    }

    fn styled(style: &str) -> Result<(), Fault> {
        harmless(format!("{HEAD}{style}{STYLE_END}</title>{TAIL}").as_bytes())
    }

    #[test]
    fn a_style_sheet_only_styles() {
        assert_eq!(styled("p { color: red }\n"), Ok(()));
        for style in [
            "p { background: URL(x) }",
            "@import 'x';",
            "p { background: u\\72l(x) }",
            "</style><script>x</script><style>",
            "p { background: image-set('x' 1x) }",
        ] {
            assert_eq!(styled(style), Err(Fault::ReportUnsafe), "{style}");
        }
    }

    #[test]
    fn a_plain_page_is_harmless() {
        assert_eq!(page("<h1>Хус 4127</h1><p><a href=\"#en\">English</a> on time, once</p>"), Ok(()));
    }

    #[test]
    fn active_and_outward_things_are_named() {
        for body in [
            "<SCRIPT>x</script>",
            "<p onclick=\"x\">",
            "<p\nonload=x>",
            "<a href=\"https://example.mn\">",
            "<a href=x>",
            "<meta http-equiv=\"refresh\">",
            "<style>p{}</style>",
            "<p style=\"background:url(x)\">",
            "<img alt>",
        ] {
            assert_eq!(page(body), Err(Fault::ReportUnsafe), "{body}");
        }
        assert_eq!(harmless(b"<p>no frame</p>"), Err(Fault::ReportForm));
        assert_eq!(harmless(b"\xff"), Err(Fault::ReportForm));
    }
}
