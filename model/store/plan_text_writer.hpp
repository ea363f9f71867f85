#pragma once

#include "model/store/plan_texts.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hamkari::store {

/// Writes files of plans and their items, each once.
class PlanTextWriter {
public:
    explicit PlanTextWriter(SQLite::Database& db);

    struct Written {
        std::int64_t text = 0;
        std::int64_t first_item = 0;
    };
    /// Writes the file, unless the ledger has it already.
    Written write(const TextDraft& draft);

private:
    std::optional<Written> find(const TextDraft& draft);
    void write(const PlanItem& item, std::int64_t text, std::int64_t project);

    SQLite::Statement find_, insert_text_, insert_item_;
    std::int64_t next_text_, next_item_;
    bool first_ = next_text_ == 1;  // nothing can be there yet
    std::vector<std::string> kinds_;
};

/// The row of the programme among the items of its file; 0 if it is in another.
std::int64_t programme_row(const TextDraft& draft, std::int64_t first_item);

}  // namespace hamkari::store
