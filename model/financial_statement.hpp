#pragma once

#include "model/snapshot.hpp"

#include <optional>
#include <vector>

/// The financial statement of a period, by budget line and by partner. All amounts in the reporting currency: each
/// converted by itself (section 8 "Conversion" of the design), then added.
namespace hamkari {

/// A row of the statement, or the sum of several.
struct StatementFigures {
    Money original;  ///< as the first revision had it that had the line: the rates are those of the plan in force
    Money revised;   ///< as the plan in force has it; of a commitment with what was committed since
    Money used_in;   ///< spent in the period; of in-kind help: delivered
    Money used;      ///< up to the snapshot's day
    bool original_estimate = false, revised_estimate = false, used_estimate = false;

    explicit StatementFigures(Currency currency);
    StatementFigures& operator+=(const StatementFigures& other);

    /// Used over revised; none where nothing is planned.
    std::optional<Percent> percent() const { return percent_of(used.minor, revised.minor); }
    /// What is left for the time after: revised minus used; below zero where more was used.
    Money carried_over() const { return revised - used; }
};

/// A budget line.
struct StatementLine {
    const BudgetLine* line = nullptr;  ///< null: spending that names no budget line
    bool dropped = false;              ///< the plan in force no longer has it: nothing is left of its amount
    StatementFigures figures;
};

struct ProjectStatement {
    const Project* project = nullptr;  ///< of the plan in force, else of the last plan that the ledger gives
    bool dropped = false;              ///< the plan in force no longer has it
    std::vector<StatementLine> lines;  ///< in the plan's order, then dropped ones, then what names none
    StatementFigures total;
};

/// What one partner gives: cash and direct payments, or in kind.
struct PartnerStatement {
    PartnerId partner;
    bool in_kind = false;
    StatementFigures figures;
};

struct FinancialStatement {
    std::vector<ProjectStatement> projects;  ///< that have a row, in the plan's order
    StatementFigures total;
    std::vector<PartnerStatement> partners;  ///< in the order of the programme's partners, in-kind help last
    StatementFigures money;                  ///< of the partners: cash and direct payments
    StatementFigures in_kind;
};

/// `snapshot.history->first_lines` must have been read. A narrowed snapshot tells only of its projects.
FinancialStatement financial_statement(const Snapshot& snapshot, const Period& period);

}  // namespace hamkari
