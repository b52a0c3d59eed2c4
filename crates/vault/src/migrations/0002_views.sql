-- Everything in this file is derived from the journal: it can be emptied and filled again, and must then be
-- the same. Identifiers are 16 bytes; times are milliseconds since 1970 by the wall clock of the entry.

CREATE TABLE case_list (
    case_id BLOB PRIMARY KEY NOT NULL,
    code TEXT NOT NULL,
    fold TEXT NOT NULL,
    age_band TEXT,
    referral TEXT,
    external_number TEXT NOT NULL,
    status TEXT NOT NULL,
    next_step TEXT NOT NULL,
    opened_utc_ms INTEGER NOT NULL,
    opened_seq INTEGER NOT NULL,
    touched_utc_ms INTEGER NOT NULL,
    touched_at TEXT NOT NULL,
    touched_seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX case_by_code ON case_list (code);

CREATE TABLE interview_list (
    interview_id BLOB PRIMARY KEY NOT NULL,
    case_id BLOB NOT NULL,
    number INTEGER NOT NULL,
    session TEXT NOT NULL,
    interviewer BLOB NOT NULL,
    begun_utc_ms INTEGER NOT NULL,
    begun_at TEXT NOT NULL,
    ended_utc_ms INTEGER,
    ended_at TEXT,
    elapsed_ms INTEGER,
    stopped_by_child INTEGER NOT NULL,
    wrapped_up INTEGER NOT NULL,
    risk TEXT,
    signed_seq INTEGER,
    signed_utc_ms INTEGER,
    amendments INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX interview_of_case ON interview_list (case_id, number);

CREATE TABLE appointment (
    appointment_id BLOB PRIMARY KEY NOT NULL,
    case_id BLOB NOT NULL,
    at TEXT NOT NULL,
    at_utc_ms INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    interviewer BLOB NOT NULL,
    cancelled INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX appointment_by_time ON appointment (at_utc_ms);

CREATE TABLE referral (
    referral_id BLOB PRIMARY KEY NOT NULL,
    case_id BLOB NOT NULL,
    service TEXT NOT NULL,
    organisation TEXT NOT NULL,
    urgency TEXT NOT NULL,
    follow_up TEXT NOT NULL,
    status TEXT NOT NULL,
    open INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
    attachment_id BLOB PRIMARY KEY NOT NULL,
    case_id BLOB NOT NULL,
    interview_id BLOB,
    item INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    description TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    sealed_sha256 TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE bundle (
    bundle_id BLOB PRIMARY KEY NOT NULL,
    case_id BLOB NOT NULL,
    recipient_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    purpose TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sealed_seq INTEGER NOT NULL,
    sealed_utc_ms INTEGER NOT NULL,
    sealed_by BLOB NOT NULL,
    handed_at TEXT,
    cancelled INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX bundle_of_case ON bundle (case_id, sealed_seq);

CREATE TABLE consent_summary (
    case_id BLOB PRIMARY KEY NOT NULL,
    consent_id BLOB NOT NULL,
    version INTEGER NOT NULL,
    confirmed INTEGER NOT NULL,
    valid_until TEXT,
    child_cannot_answer INTEGER NOT NULL,
    counted INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE consent_answer (
    case_id BLOB NOT NULL,
    giver TEXT NOT NULL,
    purpose TEXT NOT NULL,
    answer TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (case_id, giver, purpose)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    person_id BLOB PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    signing_key TEXT NOT NULL,
    recipient TEXT NOT NULL,
    active INTEGER NOT NULL,
    added_seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person_key (
    -- Every signing key a person ever had, and from which entry on.
    person_id BLOB NOT NULL,
    from_seq INTEGER NOT NULL,
    signing_key TEXT NOT NULL,
    PRIMARY KEY (person_id, from_seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE recipient (
    recipient_id BLOB PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    organisation TEXT NOT NULL,
    contact TEXT NOT NULL,
    key TEXT NOT NULL,
    expires TEXT NOT NULL,
    checked INTEGER NOT NULL,
    revoked INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
