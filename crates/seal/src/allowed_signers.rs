//! OpenSSH `allowed_signers` files: whose signatures count, for what and when.
//!
//! ```text
//! room3@itgel namespaces="itgel-bundle/1,itgel-roster/1",valid-after="20261121040000Z" ssh-ed25519 AAAA…
//! ```
//!
//! The format is that of `ssh-keygen(1)`, section ALLOWED SIGNERS, narrowed: one principal
//! without wildcards, the three options in this order, Ed25519 keys, no certificate
//! authorities. Times always carry `Z`, because without it `ssh-keygen` reads them in the
//! time zone of whoever verifies. What this module reads, it can write byte for byte.

use crate::error::SealError;
use crate::signing::PublicKey;
use crate::sshsig;
use std::collections::BTreeSet;

/// A point in time in the form of OpenSSH, `YYYYMMDDHHMMSSZ`, in UTC, to the second.
///
/// Texts of this form sort as the times do.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SshTime(String);

impl SshTime {
    /// Reads `YYYYMMDDHHMMSSZ`.
    ///
    /// # Errors
    ///
    /// [`SealError::BadSignerLine`] with line 0 for any other form or a day that does not exist.
    pub fn parse(text: &str) -> Result<Self, SealError> {
        let bad = SealError::BadSignerLine { line: 0 };
        let digits = text.strip_suffix('Z').ok_or(bad)?;
        if digits.len() != 14 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(bad);
        }
        let number = |from: usize, to: usize| -> u32 {
            let digits = digits.as_bytes().get(from..to).unwrap_or_default();
            digits.iter().fold(0, |n, digit| n * 10 + u32::from(digit - b'0'))
        };
        let (year, month, day) = (number(0, 4), number(4, 6), number(6, 8));
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => 0,
        };
        // 1970: before it the times of OpenSSH end.
        let date = year >= 1970 && (1..=days).contains(&day);
        let clock = number(8, 10) < 24 && number(10, 12) < 60 && number(12, 14) < 60;
        if date && clock { Ok(Self(text.to_owned())) } else { Err(bad) }
    }

    /// The text, as `ssh-keygen -Overify-time=` takes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One line: a principal, what it may sign and when, and its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllowedSigner {
    principal: String,
    namespaces: Vec<String>,
    valid_after: Option<SshTime>,
    valid_before: Option<SshTime>,
    key: PublicKey,
}

impl AllowedSigner {
    /// Puts a signer together.
    ///
    /// # Errors
    ///
    /// [`SealError::BadSignerLine`] with line 0 unless principal and namespaces are of
    /// `A–Z a–z 0–9 . _ @ / + -` (no wildcards), at least one namespace is given, none twice,
    /// and the times are in order; [`SealError::BadKey`] for a key that cannot verify.
    pub fn new(
        principal: &str,
        namespaces: &[&str],
        valid_after: Option<SshTime>,
        valid_before: Option<SshTime>,
        key: PublicKey,
    ) -> Result<Self, SealError> {
        let plain = |text: &&str| {
            let allowed = |b: u8| b.is_ascii_alphanumeric() || b"._@/+-".contains(&b);
            (1..=128).contains(&text.len()) && text.bytes().all(allowed)
        };
        let distinct: BTreeSet<&&str> = namespaces.iter().collect();
        let in_order = match (&valid_after, &valid_before) {
            (Some(after), Some(before)) => after <= before,
            _ => true,
        };
        let fits = plain(&principal)
            && !namespaces.is_empty()
            && namespaces.iter().all(plain)
            && distinct.len() == namespaces.len()
            && in_order;
        if !fits {
            return Err(SealError::BadSignerLine { line: 0 });
        }
        key.check()?;
        Ok(Self {
            principal: principal.to_owned(),
            namespaces: namespaces.iter().map(|&n| n.to_owned()).collect(),
            valid_after,
            valid_before,
            key,
        })
    }

    /// Who signs, e.g. `room3@itgel`.
    pub fn principal(&self) -> &str {
        &self.principal
    }

    /// The key that verifies.
    pub fn key(&self) -> &PublicKey {
        &self.key
    }

    /// What may be signed.
    pub fn namespaces(&self) -> &[String] {
        &self.namespaces
    }

    /// From when on, inclusive.
    pub fn valid_after(&self) -> Option<&SshTime> {
        self.valid_after.as_ref()
    }

    /// Until when, inclusive.
    pub fn valid_before(&self) -> Option<&SshTime> {
        self.valid_before.as_ref()
    }

    /// Whether a signature in `namespace` made at `at` counts. Both ends of the time belong to
    /// it, as in OpenSSH.
    pub fn allows(&self, namespace: &str, at: &SshTime) -> bool {
        self.namespaces.iter().any(|allowed| allowed == namespace)
            && self.valid_after.as_ref().is_none_or(|after| after <= at)
            && self.valid_before.as_ref().is_none_or(|before| at <= before)
    }

    /// The line, without a line feed.
    pub fn to_line(&self) -> String {
        let mut line = format!("{} namespaces=\"{}\"", self.principal, self.namespaces.join(","));
        for (name, time) in [("valid-after", &self.valid_after), ("valid-before", &self.valid_before)] {
            if let Some(time) = time {
                line.push_str(&format!(",{name}=\"{}\"", time.as_str()));
            }
        }
        line.push(' ');
        line.push_str(&self.key.to_ssh_line(""));
        line
    }

    /// Reads a line and refuses it unless [`AllowedSigner::to_line`] gives the same again.
    fn parse_line(line: &str) -> Option<Self> {
        let (principal, rest) = line.split_once(' ')?;
        let (options, key) = rest.split_once(' ')?;
        let key = PublicKey::from_ssh_line(key).ok()?;
        let (namespaces, rest) = options.strip_prefix("namespaces=\"")?.split_once('"')?;
        let namespaces: Vec<&str> = namespaces.split(',').collect();
        let (after, rest) = take_time(rest, ",valid-after=\"")?;
        let (before, _) = take_time(rest, ",valid-before=\"")?;
        let signer = Self::new(principal, &namespaces, after, before, key).ok()?;
        (signer.to_line() == line).then_some(signer)
    }
}

/// An optional time option at the front of `text`; `None` if it is there but malformed.
fn take_time<'a>(text: &'a str, option: &str) -> Option<(Option<SshTime>, &'a str)> {
    match text.strip_prefix(option) {
        None => Some((None, text)),
        Some(rest) => {
            let (time, rest) = rest.split_once('"')?;
            Some((Some(SshTime::parse(time).ok()?), rest))
        }
    }
}

/// A whole file of signers; each key and each principal stands in it once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AllowedSigners(Vec<AllowedSigner>);

/// Keys and principals so far. Looked up, not compared one by one: a list comes from outside, and whoever makes it a
/// megabyte long must not keep a computer busy for hours.
#[derive(Default)]
struct Seen {
    keys: BTreeSet<[u8; 32]>,
    principals: BTreeSet<String>,
}

impl Seen {
    /// Whether neither the key nor the principal was there before.
    fn admit(&mut self, signer: &AllowedSigner) -> bool {
        self.keys.insert(signer.key.0) && self.principals.insert(signer.principal.clone())
    }
}

impl AllowedSigners {
    /// Puts a list together.
    ///
    /// # Errors
    ///
    /// [`SealError::BadSignerLine`] (line from 1) if a key or principal stands there twice:
    /// who signed would then depend on who looks.
    pub fn new(signers: Vec<AllowedSigner>) -> Result<Self, SealError> {
        let mut seen = Seen::default();
        match signers.iter().position(|signer| !seen.admit(signer)) {
            Some(i) => Err(SealError::BadSignerLine { line: i + 1 }),
            None => Ok(Self(signers)),
        }
    }

    /// Reads a file. Empty lines and lines that begin with `#` are passed over.
    ///
    /// # Errors
    ///
    /// [`SealError::BadSignerLine`] with the line, for anything that this module would not have
    /// written itself, and as [`AllowedSigners::new`].
    pub fn parse(text: &str) -> Result<Self, SealError> {
        let (mut signers, mut seen) = (Vec::new(), Seen::default());
        for (i, line) in text.split('\n').enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let bad = SealError::BadSignerLine { line: i + 1 };
            let signer = AllowedSigner::parse_line(line).filter(|signer| seen.admit(signer));
            signers.push(signer.ok_or(bad)?);
        }
        Ok(Self(signers))
    }

    /// The file, each line ended by a line feed.
    pub fn to_text(&self) -> String {
        self.0.iter().map(|signer| signer.to_line() + "\n").collect()
    }

    /// All signers, in the order of the file.
    pub fn signers(&self) -> &[AllowedSigner] {
        &self.0
    }

    /// The signer with this key.
    pub fn by_key(&self, key: &PublicKey) -> Option<&AllowedSigner> {
        self.0.iter().find(|signer| signer.key == *key)
    }

    /// Verifies a signature and says whose it is: `ssh-keygen -Y find-principals` and
    /// `-Y verify` in one step.
    ///
    /// # Errors
    ///
    /// [`SealError::MalformedSignature`]; [`SealError::UnknownSigner`];
    /// [`SealError::SignerNotAllowed`] for the namespace or the time;
    /// [`SealError::BadSignature`].
    pub fn verify(
        &self,
        namespace: &str,
        message: &[u8],
        armored: &str,
        at: &SshTime,
    ) -> Result<&AllowedSigner, SealError> {
        let key = sshsig::signer_of(armored)?;
        let signer = self.by_key(&key).ok_or(SealError::UnknownSigner)?;
        sshsig::verify_ssh(&key, namespace, message, armored)?;
        if !signer.allows(namespace, at) {
            return Err(SealError::SignerNotAllowed);
        }
        Ok(signer)
    }
}
