#pragma once

#include "model/store/names.hpp"
#include "model/store/plan_rows.hpp"

#include <SQLiteCpp/Database.h>

namespace hamkari::store {

/// All that is read while this lives is of one moment, whatever others write.
class OneMoment {
public:
    explicit OneMoment(SQLite::Database& db);
    ~OneMoment();
    OneMoment(const OneMoment&) = delete;
    OneMoment& operator=(const OneMoment&) = delete;

private:
    SQLite::Database* own_ = nullptr;  // null inside a longer transaction
};

/// What every question about a day and a time begins with.
class Question {
public:
    Question(SQLite::Database& db, const Known& known);

    const Offices& offices() const { return offices_; }
    const std::vector<RevisionRow>& revisions() const { return revisions_; }
    /// The revision in force; null if there is none.
    const RevisionRow* in_force() const { return in_force_; }
    const Names& names() const { return names_; }

private:
    OneMoment moment_;
    Offices offices_;
    std::vector<RevisionRow> revisions_;
    const RevisionRow* in_force_;
    Names names_;
};

}  // namespace hamkari::store
