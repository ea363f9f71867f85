#pragma once

#include "app/cli/command.hpp"

/// One row a command; each is defined in the file of its noun.
namespace hamkari::cli {

extern const Command check, load, status, todo;
extern const Command milestone_list, milestone_show, milestone_start, milestone_done, milestone_delay, milestone_cancel,
    milestone_reopen;
extern const Command fund_list, fund_pledge, fund_commit, fund_receive, fund_spend;
extern const Command indicator_list, indicator_report;
extern const Command decision_list, decision_add, decision_done, risk_list, risk_rate, meeting_list;
extern const Command note, history, compare, explain, undo, baseline_correct;
extern const Command schedule_list;
extern const Command baseline_set, baseline_list, baseline_show, earned_value, forecast;
extern const Command whatif;
extern const Command report, report_list;
extern const Command export_translations, import_translations;
extern const Command verify, redact, backup, restore, export_ledger, import_ledger;

}  // namespace hamkari::cli
