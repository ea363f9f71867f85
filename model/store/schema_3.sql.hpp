#pragma once

/// Version 3 of the ledger's file: what an earlier version does not know are the remedy of a note, and entries of kind
/// translate. This one stays as it is.
namespace hamkari::store {

// SQLite cannot change a CHECK: the table is made anew, with the same rows.
inline constexpr char schema_3[] = R"sql(
CREATE TABLE words_3 (
    entry   INTEGER NOT NULL REFERENCES entry,
    role    INTEGER NOT NULL CHECK (role BETWEEN 1 AND 5),  -- 1 note in English, 2 note in Persian, 3 source, 4 remedy in English, 5 remedy in Persian
    salt    BLOB CHECK (length(salt) = 16),    -- random bytes
    text    TEXT,
    digest  BLOB CHECK (length(digest) = 32),  -- of a redacted text only
    PRIMARY KEY (entry, role),
    CHECK ((text IS NULL) = (salt IS NULL) AND (text IS NULL) = (digest IS NOT NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO words_3 SELECT entry, role, salt, text, digest FROM words ORDER BY entry, role;
DROP TABLE words;
ALTER TABLE words_3 RENAME TO words;

CREATE TRIGGER words_are_redacted_only BEFORE UPDATE ON words
WHEN NEW.entry IS NOT OLD.entry OR NEW.role IS NOT OLD.role OR OLD.text IS NULL OR NEW.text IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a text can only be redacted'); END;

CREATE TRIGGER words_are_kept BEFORE DELETE ON words BEGIN SELECT RAISE(ABORT, 'nothing is ever deleted'); END;
)sql";

/// In a new ledger they are made after the first load.
inline constexpr char indexes_3[] = R"sql(
CREATE INDEX entry_translation ON entry (corrects) WHERE kind = 'translate';
)sql";

}  // namespace hamkari::store
