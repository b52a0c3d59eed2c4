//! Opening the encrypted database: the order of the first statements is the security of it.
//!
//! `cipher_memory_security` must come before the key (it is off by default since SQLCipher 4.5), the key
//! before anything that touches the file (since 4.7 any such statement fails), and the key is the raw form
//! `x'<key><salt>'`: it is uniformly random already, and stretching it would only cost time (trust.md 3,
//! anchors.md 1.2). The text with the key lives in memory that is wiped, and goes in by `execute_batch`,
//! because a pragma helper would leave a copy in an ordinary string.

use crate::disk;
use crate::error::OpenError;
use itgel_seal::VaultKey;
use itgel_seal::digest::to_hex;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use zeroize::Zeroizing;

/// Prepared statements kept; above the number of different ones in this crate.
const STATEMENTS: usize = 128;

/// The encrypting library, as it names itself.
const CIPHER: &str = "cipher_version";

/// How a connection is set once the key is in, and what the database then says of it. A setting that was not
/// taken is not reported by SQLite (write-ahead mode is silently left out where the medium cannot share
/// memory), so each is read back.
const SETTINGS: [(&str, &str, &str); 7] = [
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", "2"),
    ("foreign_keys", "ON", "1"),
    ("secure_delete", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
];

/// Opens the database of a store and checks that the key is right.
///
/// # Errors
/// [`OpenError::Damaged`] when the key does not open the file (a wrong key and a damaged first page cannot
/// be told apart), [`OpenError::NoCipher`] when the library would write in clear or leave keys in its memory;
/// [`OpenError::Trouble`] when the medium does not allow a setting that the store relies on.
pub(crate) fn open(path: &Path, key: &VaultKey) -> Result<Connection, OpenError> {
    let writable = OpenFlags::SQLITE_OPEN_READ_WRITE;
    let mut connection = readable(path, writable, key)?;
    // What cannot be opened for writing is opened for reading without a word; of a bad instant of the disk that would last.
    if connection.is_readonly("main")? {
        connection = readable(path, writable, key)?;
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    for (name, value, expected) in SETTINGS {
        connection.execute_batch(&format!("PRAGMA {name} = {value};"))?;
        if told(&connection, name)? != expected {
            return Err(std::io::Error::from(std::io::ErrorKind::Unsupported).into());
        }
    }
    Ok(connection)
}

/// A connection that has its key and has read the first page, where a wrong key shows. A page that the disk did not give once
/// looks the same, so it is asked for once more.
fn readable(path: &Path, flags: OpenFlags, key: &VaultKey) -> Result<Connection, OpenError> {
    let first_page = || -> Result<Connection, OpenError> {
        let connection = keyed(path, flags, key)?;
        // One that fails here folds nothing when it is closed.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        let _: i64 = connection.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get(0))?;
        Ok(connection)
    };
    match first_page() {
        Err(OpenError::Damaged { .. }) => first_page(),
        read => read,
    }
}

/// A connection that has its key.
fn keyed(path: &Path, flags: OpenFlags, key: &VaultKey) -> Result<Connection, OpenError> {
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.execute_batch("PRAGMA cipher_memory_security = ON;")?;
    // Its own log goes to standard error; what fails here is returned instead.
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    connection.execute_batch(&key_statement(key))?;
    let cipher: Option<String> =
        connection.query_row(&format!("PRAGMA {CIPHER};"), [], |row| row.get(0)).ok();
    if cipher.is_none_or(|version| version.is_empty()) {
        return Err(OpenError::NoCipher);
    }
    if told(&connection, "cipher_memory_security")? != "1" {
        return Err(OpenError::NoCipher);
    }
    Ok(connection)
}

/// Opens the database of a store so that closing it does not fold its write-ahead log, which may hold old or
/// planted pages, into the file. Locking in good order lifts this.
///
/// # Errors
/// As [`open`].
pub(crate) fn open_unfolded(path: &Path, key: &VaultKey) -> Result<Connection, OpenError> {
    let connection = open(path, key)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    Ok(connection)
}

/// What the database says of a setting.
pub(crate) fn told(connection: &Connection, pragma: &str) -> Result<String, OpenError> {
    Ok(connection.query_row(&format!("PRAGMA {pragma};"), [], |row| {
        row.get::<_, String>(0).or_else(|_| row.get::<_, i64>(0).map(|number| number.to_string()))
    })?)
}

/// Opens an empty file, which the caller made, as the database of a copy under the same key. It is written once and synced
/// as a whole, so it has no journal of its own: what is cut off is thrown away. (A stick may share no memory either.)
///
/// # Errors
/// As [`open`].
pub(crate) fn create_copy(path: &Path, key: &VaultKey) -> Result<Connection, OpenError> {
    let connection = keyed(path, OpenFlags::SQLITE_OPEN_READ_WRITE, key)?;
    connection.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")?;
    Ok(connection)
}

/// Opens the database of a copy for reading only, without a lock and without a file beside it: nobody else writes there, and
/// the medium may not allow it.
///
/// # Errors
/// As [`open`].
pub(crate) fn open_copy(path: &Path, key: &VaultKey) -> Result<Connection, OpenError> {
    let uri = format!("file:{}?mode=ro&immutable=1", in_uri(path));
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    let connection = readable(Path::new(&uri), flags, key)?;
    connection.execute_batch("PRAGMA query_only = ON; PRAGMA temp_store = MEMORY;")?;
    Ok(connection)
}

/// A path as the database takes it in a URI: what is no plain letter, digit or `/` as its bytes in hexadecimal.
fn in_uri(path: &Path) -> String {
    use std::fmt::Write;
    let mut out = String::new();
    for byte in path.as_os_str().as_encoded_bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.".contains(byte) {
            out.push(char::from(*byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// Makes an empty database file that only its owner may read, then opens it. SQLite would create it readable
/// to all; the files beside it (`-wal`, `-shm`) take the mode of this one.
///
/// # Errors
/// As [`open`].
pub(crate) fn create(path: &Path, key: &VaultKey) -> Result<Connection, OpenError> {
    drop(disk::create_file(path)?);
    open(path, key)
}

/// `PRAGMA key` with 32 bytes of key and 16 of salt, 96 hexadecimal digits.
fn key_statement(key: &VaultKey) -> Zeroizing<String> {
    let raw = key.derive::<48>("db");
    let hex = Zeroizing::new(to_hex(raw.as_slice()));
    // Made large enough at once: a string that grows leaves copies behind.
    let mut statement = Zeroizing::new(String::with_capacity(hex.len() + 32));
    statement.push_str("PRAGMA key = \"x'");
    statement.push_str(&hex);
    statement.push_str("'\";");
    statement
}
