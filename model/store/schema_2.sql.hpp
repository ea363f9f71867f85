#pragma once

/// Version 2 of the ledger's file: what an earlier version does not know (entries of kind redact), due dates that a
/// revision takes away, and ways to find the few entries that concern others than their own item. This one stays as it is.
namespace hamkari::store {

// What was worked out from the plans is worked out anew after an upgrade.
inline constexpr char schema_2[] = R"sql(
DROP TABLE due_set;

-- What revisions said about due dates: a row where a revision sets a milestone's due date, changes it or takes it away.
-- Can be made anew from the items.
CREATE TABLE due_set (
    milestone  TEXT NOT NULL,     -- as the revision calls it
    revision   INTEGER NOT NULL REFERENCES revision,
    due        INTEGER,           -- days since 1970-01-01; NULL: it has none any more
    PRIMARY KEY (milestone, revision)
) STRICT, WITHOUT ROWID;
)sql";

/// In a new ledger they are made after the first load.
inline constexpr char indexes_2[] = R"sql(
CREATE INDEX entry_decision ON entry (subject) WHERE kind = 'decision-add';
CREATE INDEX entry_agreed ON entry (subject) WHERE kind = 'milestone-delay' AND instr(data, 'agreed=');
CREATE INDEX entry_redaction ON entry (corrects) WHERE kind = 'redact';
)sql";

}  // namespace hamkari::store
