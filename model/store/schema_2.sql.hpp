#pragma once

/// Version 2 of the ledger's file: what an earlier version does not know (entries of kind redact), and ways to find the
/// few entries that concern others than their own item. This one stays as it is.
namespace hamkari::store {

inline constexpr char schema_2[] = "";

/// In a new ledger they are made after the first load.
inline constexpr char indexes_2[] = R"sql(
CREATE INDEX entry_decision ON entry (subject) WHERE kind = 'decision-add';
CREATE INDEX entry_agreed ON entry (subject) WHERE kind = 'milestone-delay' AND instr(data, 'agreed=');
CREATE INDEX entry_redaction ON entry (corrects) WHERE kind = 'redact';
)sql";

}  // namespace hamkari::store
