//! Files sealed to people: age v1 (age-encryption.org/v1), X25519 recipients only.
//!
//! Everything written here opens with the stock `age` program and the other way round. age
//! proves that the file was not changed, not who wrote it: whoever knows a recipient can write
//! a file for it. Who wrote it is the business of [`crate::sshsig`].
//!
//! The age crate draws file keys, ephemeral keys and nonces from the operating system itself;
//! only identities are made from the [`Entropy`] that is handed in.

use std::collections::BTreeSet;
use std::io::{self, BufReader, Chain, Cursor, Read, Write};

use age::x25519;
use bech32::{FromBase32, ToBase32, Variant};
use zeroize::Zeroizing;

use crate::ageheader;
use crate::entropy::Entropy;
use crate::error::SealError;
use crate::locked::{LockFailure, LockedBytes};
use crate::scrub;

/// At most this many recipients in one file: every one of five rooms with spare, and few enough
/// that a hostile header cannot keep a computer busy.
pub const MAX_RECIPIENTS: usize = 20;
/// At most this many who may open one store: the people at work in a room, the recovery recipient, and one who is just coming in.
pub(crate) const MAX_OPENERS: usize = 128;
/// age's human-readable prefix of a secret key, in lower case.
const SECRET_PREFIX: &str = "age-secret-key-";
/// Length of a secret key's text: prefix, separator, 52 digits, checksum.
const SECRET_TEXT: usize = SECRET_PREFIX.len() + 1 + 52 + 6;

/// A secret X25519 key that opens what was sealed to its [`Identity::recipient`].
///
/// It lies on a locked memory page and is wiped when dropped; it has no `Debug`. The age crate
/// gets its own copy for the length of one call, and wipes it.
pub struct Identity(LockedBytes<32>);

impl Identity {
    /// Makes a new identity.
    pub fn make(entropy: &mut dyn Entropy) -> Self {
        Self(LockedBytes::with(|secret| entropy.fill(secret)))
    }

    /// The identity whose 32 secret bytes are these (RFC 7748, clamped when used).
    pub(crate) fn from_secret(secret: &[u8; 32]) -> Self {
        Self(LockedBytes::with(|out| out.copy_from_slice(secret)))
    }

    /// Reads `AGE-SECRET-KEY-1…`; surrounding white space is ignored.
    ///
    /// # Errors
    ///
    /// [`SealError::BadKey`] for anything else, mistyped characters included (bech32 has a
    /// checksum).
    pub fn parse(text: &str) -> Result<Self, SealError> {
        let bad = SealError::BadKey;
        let (prefix, digits, variant) = bech32::decode(text.trim()).map_err(|_| bad)?;
        let bytes = Vec::<u8>::from_base32(&digits).map(Zeroizing::new);
        let bytes = bytes.map_err(|_| bad)?;
        if prefix != SECRET_PREFIX || variant != Variant::Bech32 {
            return Err(bad);
        }
        let secret: &[u8; 32] = bytes.as_slice().try_into().map_err(|_| bad)?;
        let identity = Self::from_secret(secret);
        scrub::stack();
        Ok(identity)
    }

    /// The public half, `age1…`, to seal to.
    pub fn recipient(&self) -> String {
        let recipient = self.for_age().to_public().to_string();
        scrub::stack();
        recipient
    }

    /// `AGE-SECRET-KEY-1…`, as `age-keygen` prints it. For paper and for recovery only.
    pub fn to_secret_text(&self) -> Zeroizing<String> {
        secret_text(self.secret())
    }

    /// Whether the secret's memory is kept out of swap.
    ///
    /// # Errors
    ///
    /// [`LockFailure`] when the operating system refused; to be shown, not ignored.
    pub fn lock_state(&self) -> Result<(), LockFailure> {
        self.0.lock_state()
    }

    pub(crate) fn secret(&self) -> &[u8; 32] {
        self.0.bytes()
    }

    /// The same identity as the age crate knows it; it can only be made from text.
    fn for_age(&self) -> x25519::Identity {
        self.to_secret_text().parse().expect("our own text form of 32 bytes is an identity")
    }
}

/// bech32 of the secret, in capitals as `age-keygen` writes it.
fn secret_text(secret: &[u8; 32]) -> Zeroizing<String> {
    // As secret as the key, and of a type that cannot be wiped, here and inside bech32 and age:
    // left to the allocator.
    let digits = secret.to_base32();
    // Room for all of it: a string that grows leaves copies behind.
    let mut text = Zeroizing::new(String::with_capacity(SECRET_TEXT));
    bech32::encode_to_fmt(&mut *text, SECRET_PREFIX, &digits, Variant::Bech32)
        .map_err(drop)
        .and_then(|written| written.map_err(drop))
        .expect("the prefix is valid, the length is fixed and a string takes everything");
    text.make_ascii_uppercase();
    text
}

/// Checks a recipient and gives it back in its one canonical form.
///
/// # Errors
///
/// [`SealError::BadRecipient`] if it is not an age X25519 recipient.
pub fn parse_recipient(text: &str) -> Result<String, SealError> {
    parse_one(text).map(|recipient| recipient.to_string())
}

fn parse_one(text: &str) -> Result<x25519::Recipient, SealError> {
    text.trim().parse::<x25519::Recipient>().map_err(|_| SealError::BadRecipient)
}

/// Begins a file sealed to `recipients`; the header goes to `out` at once.
///
/// # Errors
///
/// [`SealError::BadRecipient`], [`SealError::RecipientList`] for none, too many or a repeated
/// one, [`SealError::Io`] from `out`.
pub fn encrypt_to<W: Write>(recipients: &[String], out: W) -> Result<AgeWriter<W>, SealError> {
    encrypt_to_most(recipients, MAX_RECIPIENTS, out)
}

fn encrypt_to_most<W: Write>(recipients: &[String], most: usize, out: W) -> Result<AgeWriter<W>, SealError> {
    let parsed: Vec<x25519::Recipient> =
        recipients.iter().map(|text| parse_one(text)).collect::<Result<_, _>>()?;
    let distinct: BTreeSet<String> = parsed.iter().map(ToString::to_string).collect();
    if parsed.is_empty() || parsed.len() > most || distinct.len() != parsed.len() {
        return Err(SealError::RecipientList);
    }
    let refs = parsed.iter().map(|recipient| recipient as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(refs).map_err(|error| match error {
        age::EncryptError::Io(error) => SealError::from_io(&error),
        _ => SealError::BadRecipient,
    })?;
    Ok(AgeWriter(encryptor.wrap_output(out)?))
}

/// Seals a small piece of data at once.
///
/// # Errors
///
/// As [`encrypt_to`].
pub fn encrypt_bytes(recipients: &[String], plain: &[u8]) -> Result<Vec<u8>, SealError> {
    encrypt_bytes_to_most(recipients, MAX_RECIPIENTS, plain)
}

/// The same for at most so many recipients.
pub(crate) fn encrypt_bytes_to_most(
    recipients: &[String],
    most: usize,
    plain: &[u8],
) -> Result<Vec<u8>, SealError> {
    let mut writer = encrypt_to_most(recipients, most, Vec::new())?;
    writer.write_all(plain)?;
    writer.finish()
}

/// Takes plaintext, passes ciphertext on; holds one chunk of 64 KiB at a time.
///
/// [`AgeWriter::finish`] must be called: without the last chunk the file is truncated and will
/// be refused when it is opened.
#[must_use = "an age file without its last chunk is truncated; call finish"]
pub struct AgeWriter<W: Write>(age::stream::StreamWriter<W>);

impl<W: Write> AgeWriter<W> {
    /// Writes the last chunk and gives the writer below back. Does not sync it to the disk.
    ///
    /// # Errors
    ///
    /// [`SealError::Io`] from the writer below.
    pub fn finish(self) -> Result<W, SealError> {
        Ok(self.0.finish()?)
    }
}

impl<W: Write> Write for AgeWriter<W> {
    fn write(&mut self, plain: &[u8]) -> io::Result<usize> {
        self.0.write(plain)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Opens a file that was sealed to `identity`.
///
/// The header is checked here, the content as it is read: bytes that [`AgeReader`] gives out
/// are authentic, but only its end (`Ok(0)`) proves that nothing is missing. So: nothing that
/// was read may be used before the end was reached.
///
/// # Errors
///
/// [`SealError::NotForThisKey`], [`SealError::Damaged`] for a changed or truncated header,
/// [`SealError::UnknownFormat`] if it is not age version 1 or its header is beyond all measure.
pub fn decrypt_with<R: Read>(identity: &Identity, input: R) -> Result<AgeReader<R>, SealError> {
    decrypt_of_most(identity, MAX_RECIPIENTS, input)
}

fn decrypt_of_most<R: Read>(identity: &Identity, most: usize, input: R) -> Result<AgeReader<R>, SealError> {
    let mut input = BufReader::with_capacity(64 * 1024, input);
    let header = ageheader::read(&mut input, most)?;
    // Header and nonce are both taken from this chain.
    let whole = Cursor::new(header).chain(input);
    let identity = identity.for_age();
    let reader = age::Decryptor::new_buffered(whole)
        .and_then(|file| file.decrypt(std::iter::once(&identity as &dyn age::Identity)))
        .map_err(|error| match error {
            age::DecryptError::NoMatchingKeys => SealError::NotForThisKey,
            // The line of the version was looked at above: what age does not know after it is damage.
            age::DecryptError::UnknownFormat => SealError::Damaged,
            age::DecryptError::Io(error) => read_failure(&error),
            _ => SealError::Damaged,
        })?;
    scrub::stack();
    Ok(AgeReader { reader, failed: None })
}

/// What a read failure of age means: it reports damage with these two kinds.
fn read_failure(error: &io::Error) -> SealError {
    match SealError::from_io(error) {
        SealError::Io(io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof) => SealError::Damaged,
        other => other,
    }
}

/// Gives out plaintext; holds one chunk of 64 KiB at a time. Once it has failed it keeps failing.
pub struct AgeReader<R: Read> {
    reader: age::stream::StreamReader<Chain<Cursor<Vec<u8>>, BufReader<R>>>,
    failed: Option<SealError>,
}

impl<R: Read> Read for AgeReader<R> {
    /// # Errors
    ///
    /// An `io::Error` that holds [`SealError::Damaged`] (see [`SealError::from_io`]) or the
    /// failure of the reader below.
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if let Some(error) = self.failed {
            return Err(error.into());
        }
        if out.is_empty() {
            return Ok(0);
        }
        self.reader.read(out).map_err(|error| {
            if error.kind() == io::ErrorKind::Interrupted {
                return error;
            }
            let failure = read_failure(&error);
            self.failed = Some(failure);
            failure.into()
        })
    }
}

/// Opens a small sealed piece of data at once, whole or not at all.
///
/// # Errors
///
/// As [`decrypt_with`]; [`SealError::TooLong`] if there is more than `limit` bytes inside.
pub fn decrypt_bytes(
    identity: &Identity,
    sealed: &[u8],
    limit: usize,
) -> Result<Zeroizing<Vec<u8>>, SealError> {
    decrypt_bytes_of_most(identity, MAX_RECIPIENTS, sealed, limit)
}

/// The same of at most so many recipients.
pub(crate) fn decrypt_bytes_of_most(
    identity: &Identity,
    most: usize,
    sealed: &[u8],
    limit: usize,
) -> Result<Zeroizing<Vec<u8>>, SealError> {
    // One byte more than allowed, so that too much can be told from just enough; and all of it
    // at the start, because a vector that grows leaves copies behind.
    let mut plain = Zeroizing::new(vec![0u8; limit + 1]);
    let mut reader = decrypt_of_most(identity, most, sealed)?;
    let mut filled = 0;
    loop {
        let rest = plain.get_mut(filled..).unwrap_or_default();
        if rest.is_empty() {
            return Err(SealError::TooLong);
        }
        match reader.read(rest)? {
            0 => break,
            more => filled += more,
        }
    }
    plain.truncate(filled);
    scrub::stack();
    Ok(plain)
}
