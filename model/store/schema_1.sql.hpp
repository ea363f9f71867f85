#pragma once

/// Version 1 of the ledger's file. A later version is a file of its own that changes this one; this one stays as it is.
namespace hamkari::store {

inline constexpr char schema_1[] = R"sql(
CREATE TABLE office (
    office   INTEGER PRIMARY KEY CHECK (office BETWEEN 1 AND 4095),  -- its number in this file
    name     TEXT NOT NULL UNIQUE,    -- HQ, THR: the first part of its entries' names
    made_at  INTEGER NOT NULL,        -- when it began: UTC, milliseconds since 1970-01-01
    salt     BLOB NOT NULL CHECK (length(salt) = 16)  -- random bytes; the chain of the office begins with them
) STRICT;

CREATE TABLE ledger (
    one         INTEGER PRIMARY KEY CHECK (one = 1),  -- one row only
    our_office  INTEGER NOT NULL REFERENCES office
) STRICT;

-- What was said: facts and plan revisions. Append only.
CREATE TABLE entry (
    entry         INTEGER PRIMARY KEY,  -- office * 2^40 + its number there
    kind          TEXT NOT NULL,        -- a word of FactKind, or revision
    subject       TEXT NOT NULL,        -- the id of the item; of retract: the subject of what it takes back; of revision: the programme
    happened_on   INTEGER,              -- the day it is true of: days since 1970-01-01; of a revision: in force from; NULL: always
    recorded_at   INTEGER NOT NULL,     -- UTC, milliseconds since 1970-01-01; never before the office's last
    arrived_at    INTEGER,              -- when it came into this file, the same unit, not hashed; NULL: when it was recorded
    by            TEXT NOT NULL,        -- who said it
    assumed       INTEGER NOT NULL CHECK (assumed IN (0, 1)),  -- 1: a planning estimate
    corrects      INTEGER,              -- the entry that it replaces or takes back (which another office may have yet to send)
    data          TEXT NOT NULL,        -- field=value lines, as the kind has them
    hash_version  INTEGER NOT NULL,     -- how the hash is made
    hash          BLOB NOT NULL CHECK (length(hash) = 32),  -- SHA-256 over the canonical text, which ends with the hash before
    office        INTEGER GENERATED ALWAYS AS (entry >> 40) VIRTUAL,           -- for people who look into the file
    number        INTEGER GENERATED ALWAYS AS (entry & 1099511627775) VIRTUAL  -- the same
) STRICT;

-- Free text, apart: it enters the hash as SHA-256 over salt and text. When it is redacted, text and salt go and the
-- digest takes their place.
CREATE TABLE words (
    entry   INTEGER NOT NULL REFERENCES entry,
    role    INTEGER NOT NULL CHECK (role IN (1, 2, 3)),  -- 1 note in English, 2 note in Persian, 3 source
    salt    BLOB CHECK (length(salt) = 16),    -- random bytes
    text    TEXT,
    digest  BLOB CHECK (length(digest) = 32),  -- of a redacted text only
    PRIMARY KEY (entry, role),
    CHECK ((text IS NULL) = (salt IS NULL) AND (text IS NULL) = (digest IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- The files of the plans as they were read: evidence. A file that does not change is here once.
CREATE TABLE plan_text (
    text          INTEGER PRIMARY KEY,
    digest        BLOB NOT NULL CHECK (length(digest) = 32),        -- SHA-256 of the file's bytes
    items_digest  BLOB NOT NULL CHECK (length(items_digest) = 32),  -- SHA-256 of its items
    first_item    INTEGER NOT NULL,  -- its items are the rows of plan_item from here on
    items         INTEGER NOT NULL,  -- how many
    name          TEXT NOT NULL,     -- the name of the file
    bytes         TEXT NOT NULL      -- what stood in it
) STRICT;

CREATE TABLE plan_item (
    item     INTEGER PRIMARY KEY,  -- consecutive inside a file, in the order of the plan
    text     INTEGER NOT NULL REFERENCES plan_text,
    part_of  INTEGER,        -- the item of its project, whose rows follow it; NULL: stands in the programme, or is a project
    kind     TEXT NOT NULL,  -- a word of ItemKind
    id       TEXT NOT NULL,
    line     INTEGER NOT NULL,  -- in the file, from 1
    "column" INTEGER NOT NULL,  -- from 1, in code points
    body     TEXT NOT NULL      -- field=value lines
) STRICT;

CREATE TABLE revision (
    entry           INTEGER PRIMARY KEY REFERENCES entry,
    in_force_from   INTEGER,           -- days since 1970-01-01; NULL: always
    programme       TEXT NOT NULL,     -- its id
    programme_item  INTEGER NOT NULL REFERENCES plan_item  -- the row of the programme
) STRICT;

-- The files of a revision.
CREATE TABLE revision_text (
    revision  INTEGER NOT NULL REFERENCES revision,
    text      INTEGER NOT NULL REFERENCES plan_text,
    ordinal   INTEGER NOT NULL,  -- from 0, in the order in which they were read
    PRIMARY KEY (revision, text)
) STRICT, WITHOUT ROWID;

-- What revisions said about due dates: a row where a revision sets a milestone's due date or changes it. Can be made
-- anew from the items.
CREATE TABLE due_set (
    milestone  TEXT NOT NULL,     -- as the revision calls it
    revision   INTEGER NOT NULL REFERENCES revision,
    due        INTEGER,           -- days since 1970-01-01; null: it has none any more
    PRIMARY KEY (milestone, revision)
) STRICT, WITHOUT ROWID;

-- Items that a revision gave another id (formerly). Can be made anew from the items.
CREATE TABLE renamed (
    revision  INTEGER NOT NULL REFERENCES revision,
    before    TEXT NOT NULL,  -- the id that it had
    after     TEXT NOT NULL,  -- the id that it has from this revision on
    PRIMARY KEY (revision, before)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entry_appends BEFORE INSERT ON entry
WHEN NEW.entry & 1099511627775 < 1
  OR EXISTS (SELECT 1 FROM entry WHERE entry >= NEW.entry AND entry < ((NEW.entry >> 40) + 1) << 40)
  OR (NEW.entry & 1099511627775 > 1 AND NOT EXISTS (SELECT 1 FROM entry WHERE entry = NEW.entry - 1
                                                    AND recorded_at <= NEW.recorded_at))
  OR NOT EXISTS (SELECT 1 FROM office WHERE office = NEW.entry >> 40)
BEGIN SELECT RAISE(ABORT, 'an entry comes after the last one of its office'); END;

CREATE TRIGGER words_are_redacted_only BEFORE UPDATE ON words
WHEN NEW.entry IS NOT OLD.entry OR NEW.role IS NOT OLD.role OR OLD.text IS NULL OR NEW.text IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a text can only be redacted'); END;

CREATE TRIGGER office_stays        BEFORE UPDATE ON office        BEGIN SELECT RAISE(ABORT, 'nothing is ever updated'); END;
CREATE TRIGGER ledger_stays        BEFORE UPDATE ON ledger        BEGIN SELECT RAISE(ABORT, 'nothing is ever updated'); END;
CREATE TRIGGER entry_stays         BEFORE UPDATE ON entry         BEGIN SELECT RAISE(ABORT, 'nothing is ever updated'); END;
CREATE TRIGGER plan_text_stays     BEFORE UPDATE ON plan_text     BEGIN SELECT RAISE(ABORT, 'nothing is ever updated'); END;
CREATE TRIGGER plan_item_stays     BEFORE UPDATE ON plan_item     BEGIN SELECT RAISE(ABORT, 'nothing is ever updated'); END;
CREATE TRIGGER revision_stays      BEFORE UPDATE ON revision      BEGIN SELECT RAISE(ABORT, 'nothing is ever updated'); END;
CREATE TRIGGER revision_text_stays BEFORE UPDATE ON revision_text BEGIN SELECT RAISE(ABORT, 'nothing is ever updated'); END;
CREATE TRIGGER office_is_kept        BEFORE DELETE ON office        BEGIN SELECT RAISE(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER ledger_is_kept        BEFORE DELETE ON ledger        BEGIN SELECT RAISE(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER entry_is_kept         BEFORE DELETE ON entry         BEGIN SELECT RAISE(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER words_are_kept        BEFORE DELETE ON words         BEGIN SELECT RAISE(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER plan_text_is_kept     BEFORE DELETE ON plan_text     BEGIN SELECT RAISE(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER plan_item_is_kept     BEFORE DELETE ON plan_item     BEGIN SELECT RAISE(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER revision_is_kept      BEFORE DELETE ON revision      BEGIN SELECT RAISE(ABORT, 'nothing is ever deleted'); END;
CREATE TRIGGER revision_text_is_kept BEFORE DELETE ON revision_text BEGIN SELECT RAISE(ABORT, 'nothing is ever deleted'); END;
)sql";

/// The indexes of version 1. In a new ledger they are made after the first load, which takes less time.
inline constexpr char indexes_1[] = R"sql(
CREATE INDEX entry_subject ON entry (subject);
CREATE UNIQUE INDEX plan_text_once ON plan_text (digest, items_digest, name);
CREATE INDEX plan_item_id ON plan_item (id);
)sql";

}  // namespace hamkari::store
