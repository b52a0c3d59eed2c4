//! `bag-info.txt` (RFC 8493 section 2.2.2): from whom, for whom, how much, which part of which log.
//!
//! Sender and recipients stand here because the signature covers this file: an age file alone says nothing
//! about who made it, and whoever can open it could seal it anew for somebody else (trust.md 0.8).

use super::{FORMAT, TRAINING_FORMAT, format_of, profile_of};

/// Bytes and number of the payload's files (`Payload-Oxum`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Oxum {
    /// Bytes in sum.
    pub bytes: u64,
    /// Files.
    pub files: u64,
}

/// First and last sequence number of the entries that are inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogRange {
    /// First.
    pub from: u64,
    /// Last.
    pub to: u64,
}

/// Everything that `bag-info.txt` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BagInfo {
    /// Program and version that wrote the bundle, for example `Itgel 0.1.0`.
    pub agent: String,
    /// Local calendar day of sealing, `YYYY-MM-DD`.
    pub date: String,
    /// The bundle's identifier, a hyphenated UUID.
    pub identifier: String,
    /// Size of the payload.
    pub oxum: Oxum,
    /// Instant of sealing, RFC 3339 with offset, by the sender's clock.
    pub sealed_at: String,
    /// Principal of the signing key in the list of allowed signers.
    pub sender: String,
    /// The age recipients, in the order in which the file was sealed to them.
    pub recipients: Vec<String>,
    /// Origin line of the log the entries are from.
    pub log: String,
    /// Which entries.
    pub range: LogRange,
}

/// What is wrong with `bag-info.txt`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InfoFault {
    /// Not UTF-8 text.
    #[error("not text")]
    NotText,
    /// Another format, or another version of it.
    #[error("another format or version")]
    Format,
    /// No recipient is named.
    #[error("no recipient named")]
    NoRecipient,
    /// A line is missing, unknown, repeated, out of order or not in its form.
    #[error("not in its one form")]
    Form,
    /// The size line is not `bytes.files`.
    #[error("size line not in its form")]
    Oxum,
}

/// Most recipients of one bundle (trust.md 5.8).
pub const MAX_RECIPIENTS: usize = 20;

impl BagInfo {
    /// The text, in the one order of lines.
    #[must_use]
    pub fn write(&self) -> String {
        let mut lines = vec![
            ("BagIt-Profile-Identifier", profile_of(&self.log).to_owned()),
            ("Bag-Software-Agent", self.agent.clone()),
            ("Bagging-Date", self.date.clone()),
            ("External-Identifier", self.identifier.clone()),
            ("Payload-Oxum", format!("{}.{}", self.oxum.bytes, self.oxum.files)),
            ("Itgel-Format", format_of(&self.log).to_owned()),
            ("Itgel-Sealed-At", self.sealed_at.clone()),
            ("Itgel-Sender", self.sender.clone()),
        ];
        lines.extend(self.recipients.iter().map(|r| ("Itgel-Recipient", r.clone())));
        lines.push(("Itgel-Log", self.log.clone()));
        lines.push(("Itgel-Log-Range", format!("{}-{}", self.range.from, self.range.to)));
        lines.iter().map(|(label, value)| format!("{label}: {value}\n")).collect()
    }

    /// Reads the text strictly: it must be byte for byte what [`BagInfo::write`] makes of its meaning.
    ///
    /// # Errors
    /// The first rule that the text breaks; the format line is looked at first, so that a bundle of a
    /// later version is named as such.
    pub fn parse(bytes: &[u8]) -> Result<Self, InfoFault> {
        let text = std::str::from_utf8(bytes).map_err(|_| InfoFault::NotText)?;
        let pairs: Vec<(&str, &str)> = text
            .split_inclusive('\n')
            .map(|line| line.strip_suffix('\n')?.split_once(": "))
            .collect::<Option<_>>()
            .ok_or(InfoFault::Form)?;
        let one = |label: &str| pairs.iter().find(|(l, _)| *l == label).map(|(_, v)| *v);
        if ![FORMAT, TRAINING_FORMAT].contains(&one("Itgel-Format").ok_or(InfoFault::Form)?) {
            return Err(InfoFault::Format);
        }
        let field = |label| one(label).map(str::to_owned).ok_or(InfoFault::Form);
        let recipients: Vec<String> =
            pairs.iter().filter(|(l, _)| *l == "Itgel-Recipient").map(|(_, v)| (*v).to_owned()).collect();
        if recipients.is_empty() {
            return Err(InfoFault::NoRecipient);
        }
        let oxum = pair(one("Payload-Oxum").ok_or(InfoFault::Oxum)?, '.').ok_or(InfoFault::Oxum)?;
        let range = pair(one("Itgel-Log-Range").ok_or(InfoFault::Form)?, '-').ok_or(InfoFault::Form)?;
        let info = Self {
            agent: field("Bag-Software-Agent")?,
            date: field("Bagging-Date")?,
            identifier: field("External-Identifier")?,
            oxum: Oxum { bytes: oxum.0, files: oxum.1 },
            sealed_at: field("Itgel-Sealed-At")?,
            sender: field("Itgel-Sender")?,
            recipients,
            log: field("Itgel-Log")?,
            range: LogRange { from: range.0, to: range.1 },
        };
        if !info.is_sound() || info.write().as_bytes() != bytes {
            return Err(InfoFault::Form);
        }
        Ok(info)
    }

    /// Whether every value is within its grammar; the writer asks this too, before it signs.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let mut sorted = self.recipients.clone();
        sorted.sort_unstable();
        sorted.dedup();
        let word = |text: &str, also: &[u8]| {
            !text.is_empty()
                && text.len() <= 200
                && text.bytes().all(|b| b.is_ascii_alphanumeric() || also.contains(&b))
        };
        word(&self.agent, b" ._+-")
            && word(&self.date, b"-")
            && uuid::Uuid::parse_str(&self.identifier)
                .is_ok_and(|id| id.hyphenated().to_string() == self.identifier)
            && word(&self.sealed_at, b".:+-")
            && is_principal(&self.sender)
            && word(&self.log, b"._/+-")
            && self.range.from <= self.range.to
            && sorted.len() == self.recipients.len()
            && (1..=MAX_RECIPIENTS).contains(&self.recipients.len())
            && self.recipients.iter().all(|r| r.starts_with("age1") && word(r, b""))
    }
}

/// A principal as it may stand in an allowed-signers line and in this format: no spaces, commas, quotes or
/// pattern characters, so that it means only itself.
#[must_use]
pub(crate) fn is_principal(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 100
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._@-".contains(&b))
        && !text.starts_with('-')
}

/// Two decimal numbers without leading zeros around a mark.
fn pair(text: &str, mark: char) -> Option<(u64, u64)> {
    let number = |t: &str| {
        let n: u64 = t.parse().ok()?;
        (n.to_string() == t).then_some(n)
    };
    let (a, b) = text.split_once(mark)?;
    Some((number(a)?, number(b)?))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn sample() -> BagInfo {
        BagInfo {
            agent: "Itgel 0.1.0".into(),
            date: "2026-11-21".into(),
            identifier: "7d9f9a34-6c1b-4a39-9d2e-0f1b2c3d4e5f".into(),
            oxum: Oxum { bytes: 12_345, files: 7 },
            sealed_at: "2026-11-21T10:12:03.120+08:00".into(),
            sender: "room3@itgel".into(),
            recipients: vec!["age1qqq".into(), "age1abc".into()],
            log: "itgel/log/room3/1".into(),
            range: LogRange { from: 4, to: 90 },
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let info = sample();
        assert_eq!(BagInfo::parse(info.write().as_bytes()).unwrap(), info);
        assert!(info.write().contains("\nPayload-Oxum: 12345.7\n"));
    }

    #[test]
    fn training_says_so_in_format_and_log_alike() {
        let training = BagInfo { log: "itgel/log/training-0a1b2c3d/1".into(), ..sample() };
        let text = training.write();
        assert!(text.contains("\nItgel-Format: itgel-training-bundle/1\n"));
        assert_eq!(BagInfo::parse(text.as_bytes()).unwrap(), training);
        // One without the other is no bundle at all.
        let half = text.replace("itgel-training-bundle/1", "itgel-bundle/1");
        assert_eq!(BagInfo::parse(half.as_bytes()), Err(InfoFault::Form));
        let half = sample().write().replace("itgel-bundle/1", "itgel-training-bundle/1");
        assert_eq!(BagInfo::parse(half.as_bytes()), Err(InfoFault::Form));
    }

    #[test]
    fn each_rule_has_a_text_that_breaks_it() {
        let good = sample().write();
        let edit = |from: &str, to: &str| {
            let text = good.replace(from, to);
            assert_ne!(text, good, "the edit must bite: {from}");
            text
        };
        let cases = [
            (edit("itgel-bundle/1", "itgel-bundle/2"), InfoFault::Format),
            (edit("Itgel-Recipient: age1qqq\nItgel-Recipient: age1abc\n", ""), InfoFault::NoRecipient),
            (edit("age1qqq", "age1abc"), InfoFault::Form),
            (edit("12345.7", "12345"), InfoFault::Oxum),
            (edit("12345.7", "012345.7"), InfoFault::Oxum),
            (edit("12345.7", "99999999999999999999999.7"), InfoFault::Oxum),
            (edit("4-90", "90-4"), InfoFault::Form),
            (edit("room3@itgel", "room3@itgel,*"), InfoFault::Form),
            (edit("Bagging-Date", "bagging-date"), InfoFault::Form),
            (edit("Itgel-Log: ", "Itgel-Log:  "), InfoFault::Form),
            (edit("\n", "\r\n"), InfoFault::Format),
            (format!("{good}Itgel-Sender: other\n"), InfoFault::Form),
            (format!("{good}\n"), InfoFault::Form),
            (format!("{good}Note: more\n"), InfoFault::Form),
            (good.trim_end().to_owned(), InfoFault::Form),
        ];
        for (text, fault) in cases {
            assert_eq!(BagInfo::parse(text.as_bytes()), Err(fault), "{text}");
        }
        assert_eq!(BagInfo::parse(b"\xff"), Err(InfoFault::NotText));
    }
}
