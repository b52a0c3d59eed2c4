//! Words that a native reader has yet to confirm: a line `# ⚑ reason` in the comment above a message, in
//! either language, or `### ⚑ reason` for a whole file.

use super::Catalogue;

/// A message that waits for a native reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// File, for example `live.ftl`.
    pub file: String,
    /// Identifier.
    pub id: String,
    /// What to look at.
    pub reason: String,
    /// The Mongolian words.
    pub mongolian: String,
    /// The English words.
    pub english: String,
}

/// All of them: whole files first, then messages in the order of the files.
#[must_use]
pub fn list(catalogue: &Catalogue) -> Vec<Review> {
    let mut found = Vec::new();
    for page in catalogue.mongolian.iter().chain(&catalogue.english) {
        for reason in page.source.lines().filter_map(|line| line.strip_prefix("### ⚑")) {
            found.push(Review {
                file: format!("{}.ftl", page.name),
                id: format!("{}-*", page.name),
                reason: reason.trim().to_owned(),
                mongolian: String::new(),
                english: String::new(),
            });
        }
    }
    for (file, mn, en) in catalogue.pairs() {
        for line in mn.comment.iter().chain(&en.comment) {
            if let Some(reason) = line.trim().strip_prefix('⚑') {
                found.push(Review {
                    file: format!("{file}.ftl"),
                    id: mn.id.clone(),
                    reason: reason.trim().to_owned(),
                    mongolian: one_line(&mn.text),
                    english: one_line(&en.text),
                });
            }
        }
    }
    found
}

/// The list as Markdown tables, one per file.
#[must_use]
pub fn to_markdown(list: &[Review]) -> String {
    let mut out = String::new();
    let mut file = "";
    for review in list {
        if review.file != file {
            file = &review.file;
            out.push_str(&format!("\n## {file}\n\n| id | MN | EN | ⚑ |\n|---|---|---|---|\n"));
        }
        let cells = [&review.mongolian, &review.english, &review.reason].map(|text| text.replace('|', "\\|"));
        out.push_str(&format!("| `{}` | {} |\n", review.id, cells.join(" | ")));
    }
    out
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
