//! The keys that live inside the database: the log's, the room's, and one for each case.

use crate::error::VaultError;
use crate::sql;
use itgel_casefile::ids::{AttachmentId, CaseId, InterviewId};
use itgel_journal::LogKey;
use itgel_seal::vaultkey::mac;
use itgel_seal::{Entropy, Identity, SigningKey, VaultKey};
use rusqlite::{Connection, params};
use uuid::Uuid;
use zeroize::Zeroizing;

const DAMAGED: VaultError = VaultError::Damaged { part: "keys" };

/// The room's keys. Each signs or opens one kind of thing (trust.md 5.1).
pub(crate) struct Keys {
    /// Signs tree heads, and nothing else.
    pub(crate) log: SigningKey,
    /// Signs bundles (SSHSIG).
    pub(crate) room: SigningKey,
    /// Opens bundles that were sealed to this room.
    pub(crate) device: Identity,
}

impl Keys {
    /// Makes the keys of a new store.
    pub(crate) fn make(entropy: &mut dyn Entropy) -> Self {
        Self {
            log: SigningKey::make(entropy),
            room: SigningKey::make(entropy),
            device: Identity::make(entropy),
        }
    }

    /// Writes them into the database.
    pub(crate) fn store(&self, connection: &Connection) -> Result<(), VaultError> {
        let (log, room, device) = (self.log.seed(), self.room.seed(), self.device.to_secret_text());
        let secrets: [(&str, &[u8]); 3] =
            [("log", log.as_slice()), ("room", room.as_slice()), ("device", device.as_bytes())];
        for (name, secret) in secrets {
            sql::run(connection, "INSERT INTO keys (name, secret) VALUES (?1, ?2)", params![name, secret])?;
        }
        Ok(())
    }

    /// Reads them out of the database.
    pub(crate) fn load(connection: &Connection) -> Result<Self, VaultError> {
        let device = secret(connection, "device")?;
        let device = str::from_utf8(&device).map_err(|_| DAMAGED)?;
        Ok(Self {
            log: SigningKey::from_seed(*seed(connection, "log")?),
            room: SigningKey::from_seed(*seed(connection, "room")?),
            device: Identity::parse(device).map_err(|_| DAMAGED)?,
        })
    }

    /// The public key of the log under its name.
    pub(crate) fn log_key(&self, origin: &str) -> Result<LogKey, VaultError> {
        Ok(LogKey::new(origin, self.log.public())?)
    }
}

fn secret(connection: &Connection, name: &str) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    sql::row(connection, "SELECT secret FROM keys WHERE name = ?1", [name], |row| {
        Ok(Zeroizing::new(row.get::<_, Vec<u8>>(0)?))
    })?
    .ok_or(DAMAGED)
}

fn seed(connection: &Connection, name: &str) -> Result<Zeroizing<[u8; 32]>, VaultError> {
    let secret = secret(connection, name)?;
    let mut seed = Zeroizing::new([0_u8; 32]);
    if secret.len() != seed.len() {
        return Err(DAMAGED);
    }
    seed.copy_from_slice(&secret);
    Ok(seed)
}

/// The random key of one case.
pub(crate) struct CaseKey(Zeroizing<[u8; 32]>);

impl CaseKey {
    /// The key of a case, when the case has one.
    pub(crate) fn find(connection: &Connection, case: CaseId) -> Result<Option<Self>, VaultError> {
        let id = case.0.as_bytes();
        sql::row(connection, "SELECT key FROM case_key WHERE case_id = ?1", [id], |row| {
            Ok(Self(Zeroizing::new(row.get::<_, [u8; 32]>(0)?)))
        })
    }

    /// The key of a case that was in force when an entry was made. Keys are replaced with the vault key ([`renew_case_keys`]).
    pub(crate) fn find_at(
        connection: &Connection,
        case: CaseId,
        seq: u64,
    ) -> Result<Option<Self>, VaultError> {
        let before = Self::before(connection, case)?;
        let then = before.into_iter().rev().find(|(until, _)| *until > seq).map(|(_, key)| key);
        if then.is_some() { Ok(then) } else { Self::find(connection, case) }
    }

    /// Every key that the case has or had, the present one first: a sealed file says itself which one it was sealed with.
    pub(crate) fn every(connection: &Connection, case: CaseId) -> Result<Vec<Self>, VaultError> {
        let present = Self::find(connection, case)?;
        Ok(present
            .into_iter()
            .chain(Self::before(connection, case)?.into_iter().map(|(_, key)| key))
            .collect())
    }

    /// The keys that were replaced, each with the entry by which it was, the newest first.
    fn before(connection: &Connection, case: CaseId) -> Result<Vec<(u64, Self)>, VaultError> {
        let id = case.0.as_bytes();
        let select = "SELECT until_seq, key FROM case_key_before WHERE case_id = ?1 ORDER BY until_seq DESC";
        sql::rows(connection, select, [id], |row| {
            let key = Self(Zeroizing::new(row.get::<_, [u8; 32]>("key")?));
            Ok((sql::number(row, "until_seq")?, key))
        })
    }

    /// The key of a case, made now when the case has none.
    pub(crate) fn find_or_make(
        connection: &Connection,
        case: CaseId,
        entropy: &mut dyn Entropy,
    ) -> Result<Self, VaultError> {
        if let Some(known) = Self::find(connection, case)? {
            return Ok(known);
        }
        let mut key = Zeroizing::new([0_u8; 32]);
        entropy.fill(key.as_mut_slice());
        sql::run(
            connection,
            "INSERT INTO case_key (case_id, key) VALUES (?1, ?2)",
            params![case.0.as_bytes(), key.as_slice()],
        )?;
        Ok(Self(key))
    }

    /// The input key of the sealed files of this case.
    pub(crate) fn blob_key(&self) -> Zeroizing<[u8; 32]> {
        self.derive(&[b"itgel/case/blob/1"])
    }

    /// The salt of one section of a sign-off statement: without it nobody can try out what a withheld
    /// section might say, and with the case key erased nobody can any more.
    pub(crate) fn section_salt(&self, case: CaseId, interview: InterviewId, name: &str) -> [u8; 32] {
        let parts: [&[u8]; 4] =
            [b"itgel/case/section/1\0", case.0.as_bytes(), interview.0.as_bytes(), name.as_bytes()];
        *self.derive(&parts)
    }

    /// HKDF-Expand with SHA-256 for one block of output (RFC 5869 section 2.3): HMAC over the info and the
    /// counter byte 1. The parts of an info have fixed lengths but for the last.
    fn derive(&self, info: &[&[u8]]) -> Zeroizing<[u8; 32]> {
        let mut input = info.concat();
        input.push(1);
        Zeroizing::new(mac(&self.0, &input))
    }
}

/// A case and its new key.
type NewCaseKey = ([u8; 16], Zeroizing<[u8; 32]>);

/// A new key for every case.
pub(crate) fn new_case_keys(
    connection: &Connection,
    entropy: &mut dyn Entropy,
) -> Result<Vec<NewCaseKey>, VaultError> {
    let cases =
        sql::rows(connection, "SELECT case_id FROM case_key", [], |row| Ok(row.get::<_, [u8; 16]>(0)?))?;
    let key = |case| {
        let mut key = Zeroizing::new([0_u8; 32]);
        entropy.fill(key.as_mut_slice());
        (case, key)
    };
    Ok(cases.into_iter().map(key).collect())
}

/// Puts new keys in the place of those of the cases, in force from an entry on: whoever has an old copy of the store has the keys
/// of then, and reads nothing that is sealed from here on.
pub(crate) fn replace_case_keys(
    connection: &Connection,
    from_seq: u64,
    keys: &[NewCaseKey],
) -> Result<(), VaultError> {
    sql::run(
        connection,
        "INSERT INTO case_key_before (case_id, until_seq, key) SELECT case_id, ?1, key FROM case_key",
        [sql::int(from_seq)?],
    )?;
    for (case, key) in keys {
        sql::run(
            connection,
            "UPDATE case_key SET key = ?2 WHERE case_id = ?1",
            params![case, key.as_slice()],
        )?;
    }
    Ok(())
}

/// Keeps a vault key that is replaced by an entry.
pub(crate) fn keep_vault_key(
    connection: &Connection,
    until_seq: u64,
    key: &VaultKey,
) -> Result<(), VaultError> {
    sql::run(
        connection,
        "INSERT INTO vault_key_before (until_seq, key) VALUES (?1, ?2)",
        params![sql::int(until_seq)?, key.to_bytes().as_slice()],
    )?;
    Ok(())
}

/// The vault keys that were replaced, the newest first.
pub(crate) fn vault_keys_before(connection: &Connection) -> Result<Vec<VaultKey>, VaultError> {
    sql::rows(connection, "SELECT key FROM vault_key_before ORDER BY until_seq DESC", [], |row| {
        Ok(VaultKey::from_bytes(&Zeroizing::new(row.get::<_, [u8; 32]>(0)?)))
    })
}

/// What a sealed file is bound to (trust.md 5.1): it opens as this attachment of this case of this store,
/// and as nothing else.
pub(crate) fn blob_context(vault: Uuid, case: CaseId, attachment: AttachmentId) -> Vec<u8> {
    let mut context = b"itgel/blob/1\0".to_vec();
    context.extend_from_slice(vault.as_bytes());
    context.extend_from_slice(case.0.as_bytes());
    context.extend_from_slice(attachment.0.as_bytes());
    context
}
