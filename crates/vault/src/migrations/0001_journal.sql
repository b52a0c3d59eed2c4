CREATE TABLE store (
    -- Facts about this store: its identifier, its log, and work that a crash may have interrupted.
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE keys (
    -- Secrets of the room: the log's seed, the seed of its signing key, its age identity.
    name TEXT PRIMARY KEY NOT NULL,
    secret BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE case_key (
    -- One random key for each case; without it the attachments of the case cannot be read.
    case_id BLOB PRIMARY KEY NOT NULL CHECK (length(case_id) = 16),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
    -- The journal: one line of canonical JSON each, hashed as it lies here.
    -- The columns beside it repeat what the line says, so that entries can be found; the line decides.
    seq INTEGER PRIMARY KEY NOT NULL CHECK (seq >= 0),
    line BLOB NOT NULL,
    case_id BLOB CHECK (case_id IS NULL OR length(case_id) = 16),
    act TEXT NOT NULL
) STRICT;

CREATE INDEX entry_of_case ON entry (case_id, seq) WHERE case_id IS NOT NULL;
CREATE INDEX entry_of_room ON entry (act, seq) WHERE case_id IS NULL;

CREATE TABLE payload (
    -- What an entry is about. The line commits to it with the salt; it may be erased, the line may not.
    seq INTEGER PRIMARY KEY NOT NULL REFERENCES entry (seq),
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    body BLOB NOT NULL
) STRICT;

CREATE TABLE node (
    -- Roots of the complete subtrees of the journal's tree (RFC 9162); level 0 is the leaves.
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 63),
    idx INTEGER NOT NULL CHECK (idx >= 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (level, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE head (
    -- Signed tree heads (C2SP checkpoints).
    size INTEGER PRIMARY KEY NOT NULL CHECK (size > 0),
    root BLOB NOT NULL CHECK (length(root) = 32),
    note TEXT NOT NULL
) STRICT;

CREATE TABLE request (
    -- Which entry a request became, so that a repeated tap makes no second one. nth counts entries that
    -- one request made together.
    id BLOB NOT NULL CHECK (length(id) = 16),
    nth INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    PRIMARY KEY (id, nth)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    -- What was typed and not yet entered.
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL,
    saved_utc_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;
CREATE TRIGGER payload_is_never_changed BEFORE UPDATE ON payload
BEGIN SELECT RAISE(ABORT, 'a payload is never changed'); END;
CREATE TRIGGER node_is_never_changed BEFORE UPDATE ON node
BEGIN SELECT RAISE(ABORT, 'a node is never changed'); END;
CREATE TRIGGER node_is_never_removed BEFORE DELETE ON node
BEGIN SELECT RAISE(ABORT, 'a node is never removed'); END;
CREATE TRIGGER head_is_never_changed BEFORE UPDATE ON head
BEGIN SELECT RAISE(ABORT, 'a head is never changed'); END;
CREATE TRIGGER head_is_never_removed BEFORE DELETE ON head
BEGIN SELECT RAISE(ABORT, 'a head is never removed'); END;
