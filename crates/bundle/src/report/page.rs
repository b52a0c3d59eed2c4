//! Builds the page. Markup can only come from the program's own text; everything else is escaped.

/// A page under construction.
pub struct Page(String);

impl Page {
    /// An empty page.
    pub fn new() -> Self {
        Self(String::with_capacity(64 * 1024))
    }

    /// Markup, from the program's text only: the lifetime keeps anything that was typed out.
    pub fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Text. Every ASCII mark that could begin markup, an attribute, a function or an address becomes a character
    /// reference; control characters and signs that turn the direction of writing are left out.
    pub fn text(&mut self, text: &str) -> &mut Self {
        use std::fmt::Write;
        for c in text.chars() {
            match c {
                '\n' => self.0.push('\n'),
                _ if c.is_control() || is_direction(c) => {}
                _ if !c.is_ascii() || c.is_ascii_alphanumeric() || " .,-_/+!?%".contains(c) => self.0.push(c),
                _ => {
                    // Writing to a string cannot fail.
                    let _ = write!(self.0, "&#{};", u32::from(c));
                }
            }
        }
        self
    }

    /// A number inside markup.
    pub fn number(&mut self, n: u64) -> &mut Self {
        self.0.push_str(&n.to_string());
        self
    }

    /// A class name inside markup: a stored word, of which only `a-z0-9` and `-` are taken over.
    pub fn class(&mut self, word: &str) -> &mut Self {
        let word: String = word
            .chars()
            .map(|c| if c == '_' { '-' } else { c })
            .filter(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || *c == '-')
            .collect();
        self.0.push_str(&word);
        self
    }

    /// A line of a list of terms; nothing when the value is empty.
    pub fn fact(&mut self, term: &str, value: &str) -> &mut Self {
        if !value.is_empty() {
            self.raw("<div><dt>").text(term).raw("</dt><dd>").text(value).raw("</dd></div>\n");
        }
        self
    }

    /// A line of a list of terms whose value is a digest or key.
    pub fn digest(&mut self, term: &str, value: &str) -> &mut Self {
        if !value.is_empty() {
            self.raw("<div><dt>").text(term).raw("</dt><dd class=\"mono\">").text(value).raw("</dd></div>\n");
        }
        self
    }

    /// The head of a table.
    pub fn head(&mut self, columns: &[String]) -> &mut Self {
        self.raw("<table><thead><tr>");
        for column in columns {
            self.raw("<th scope=\"col\">").text(column).raw("</th>");
        }
        self.raw("</tr></thead><tbody>\n")
    }

    /// The finished page.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

/// Signs that turn or isolate the direction of writing: text could look like something else.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn text(input: &str) -> String {
        let mut page = Page::new();
        page.text(input);
        String::from_utf8(page.into_bytes()).unwrap()
    }

    #[test]
    fn nothing_typed_becomes_markup() {
        assert_eq!(text("<script>"), "&#60;script&#62;");
        assert_eq!(text("\" onload='x(1)'"), "&#34; onload&#61;&#39;x&#40;1&#41;&#39;");
        assert_eq!(text("javascript:x"), "javascript&#58;x");
        assert_eq!(text("a&amp;b"), "a&#38;amp&#59;b");
        assert_eq!(text("Өлзий Ү. №5 — «тийм»"), "Өлзий Ү. №5 — «тийм»");
        assert_eq!(text("a\u{202e}b\u{7}c\nd"), "abc\nd");
    }

    #[test]
    fn a_class_is_only_letters() {
        let mut page = Page::new();
        page.class("free_recall\" x=");
        assert_eq!(page.into_bytes(), b"free-recallx");
    }
}
