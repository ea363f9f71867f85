#include "app/actions/see.hpp"
#include "app/cli/against.hpp"
#include "app/cli/commands/commands.hpp"
#include "app/cli/commands/forecast_risk.hpp"
#include "app/cli/json_rows.hpp"
#include "app/cli/named.hpp"
#include "app/cli/showing.hpp"
#include "reports/forecast.hpp"

namespace hamkari::cli {

namespace {

int show_forecast(const Invocation& invocation, Terminal& terminal) {
    if (asks_for_delay_risk(invocation)) return show_delay_risk(invocation, terminal);
    Arguments read(invocation);
    const Showing show(invocation, read);
    read.finish();
    const auto snapshot = actions::see(invocation.context());
    const auto* project = named_project(snapshot, invocation);
    const auto baseline = baseline_against(snapshot, invocation);
    if (invocation.json)
        return terminal.out(json_of_forecast(snapshot, project, baseline, invocation.locale.language())), exit_fine;
    return show(terminal, reports::forecast_screen(snapshot, project, baseline, invocation.locale), snapshot);
}

}  // namespace

const Command forecast{"forecast",
                       {"when open milestones will be reached, the latest first, whom that hits, and the earned value",
                        "زمان پیش‌بینی‌شده نقاط عطف باز از دیرترین، اثر آن بر دیگران، و ارزش کسب‌شده"},
                       {project_parameter, against_parameter, simulate_parameter, seed_parameter, shape_parameter,
                        milestone_finish_parameter, output_file_parameter},
                       "hamkari forecast REHAB", show_forecast};

}  // namespace hamkari::cli
