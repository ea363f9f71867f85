#include "app/cli/commands/commands.hpp"

#include <array>

namespace hamkari::cli {

std::span<const Command* const> commands() {
    static constexpr std::array table{
        &check, &load, &status, &todo,
        &milestone_list, &milestone_show, &milestone_start, &milestone_done, &milestone_delay, &milestone_cancel, &milestone_reopen,
        &fund_list, &fund_pledge, &fund_commit, &fund_receive, &fund_spend,
        &indicator_list, &indicator_report,
        &decision_list, &decision_add, &decision_done,
        &risk_list, &risk_rate, &meeting_list,
        &note, &history, &compare, &explain, &undo, &redact,
        &baseline_set, &baseline_list, &baseline_show, &baseline_correct, &schedule_list, &forecast, &earned_value, &whatif,
        &report, &report_list,
        &export_ledger, &import_ledger, &export_translations, &import_translations, &backup, &restore, &verify,
    };
    return table;
}

}  // namespace hamkari::cli
