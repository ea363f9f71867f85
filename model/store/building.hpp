#pragma once

#include "model/ledger_lines.hpp"
#include "model/store/store.hpp"

#include <memory>
#include <string>

namespace hamkari::store {

/// Builds a ledger from the lines of another one (model/ledger_lines.hpp). Until `finish` nothing stands at the path.
/// Each function throws Failure(ledger_damaged) for a line that cannot be: a hash that does not hold, an entry out of
/// order, an office or a file that was not told.
class Building {
public:
    /// Throws Failure(file_in_place) if something stands at the path.
    explicit Building(const std::string& path);
    ~Building();
    Building(const Building&) = delete;
    Building& operator=(const Building&) = delete;

    void add(const AnyLedgerLine& line);

    /// Verifies all of it and puts it in place if its head is the one that the first line told; else throws
    /// Failure(import_differs) with `told_by`.
    LedgerMark finish(const std::string& told_by);

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace hamkari::store
