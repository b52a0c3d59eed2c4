CREATE TABLE case_key_before (
    -- Keys of cases that were replaced when the store got a new vault key. What was sealed, or signed, with one of them before
    -- that entry is read with it; nothing is sealed with it any more.
    case_id BLOB NOT NULL CHECK (length(case_id) = 16),
    until_seq INTEGER NOT NULL CHECK (until_seq >= 0),
    key BLOB NOT NULL CHECK (length(key) = 32),
    PRIMARY KEY (case_id, until_seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE vault_key_before (
    -- Vault keys that were replaced: backups of before open with them.
    until_seq INTEGER PRIMARY KEY NOT NULL CHECK (until_seq >= 0),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;
