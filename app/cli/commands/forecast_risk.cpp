#include "app/cli/commands/forecast_risk.hpp"

#include "app/actions/see.hpp"
#include "app/cli/against.hpp"
#include "app/cli/arguments.hpp"
#include "app/cli/commands/commands.hpp"
#include "app/cli/json_delay_risk.hpp"
#include "app/cli/named.hpp"
#include "app/cli/showing.hpp"
#include "reports/delay_risk.hpp"
#include "reports/locale/planning_words.hpp"

namespace hamkari::cli {

bool asks_for_delay_risk(const Invocation& invocation) {
    for (const auto* parameter : {&simulate_parameter, &seed_parameter, &shape_parameter, &milestone_finish_parameter})
        if (invocation.has(parameter->name)) return true;
    return false;
}

int show_delay_risk(const Invocation& invocation, Terminal& terminal) {
    constexpr std::int64_t largest_seed = 999'999'999;
    Arguments read(invocation);
    DelayRiskOptions options;
    auto& simulation = options.simulation;
    simulation.runs = static_cast<int>(read.whole(simulate_parameter.name, fewest_runs, most_runs).value_or(usual_runs));
    simulation.seed = static_cast<std::uint64_t>(read.whole(seed_parameter.name, 0, largest_seed).value_or(usual_seed));
    simulation.shape = read.choose<Shape>(shape_parameter.name).value_or(Shape::triangular);
    // A baseline says nothing of runs drawn by chance.
    if (invocation.has(against_parameter.name))
        read.wrong({Code::bad_argument, {"--simulate ... --against", invocation.text(against_parameter.name), "hamkari forecast --against " + invocation.text(against_parameter.name)}});
    const Showing show(invocation, read);
    read.finish();

    const auto snapshot = actions::see(invocation.context());
    options.only = named_project(snapshot, invocation);
    if (invocation.has(milestone_finish_parameter.name))
        options.milestone = named_milestone(snapshot, invocation.text(milestone_finish_parameter.name)).milestone;
    const auto risk = [&] {
        ProgressBar progress(terminal, invocation.locale, reports::Planning::say_simulating);
        simulation.progress = [&](long done, long total) { progress(done, total); };
        return delay_risk_of(snapshot, options);
    }();
    const auto& locale = invocation.locale;
    if (invocation.json) return terminal.out(json_of_delay_risk(risk, snapshot.as_of, locale.language())), exit_fine;
    return show(terminal, reports::delay_risk_screen(snapshot, risk, locale), snapshot);
}

}  // namespace hamkari::cli
