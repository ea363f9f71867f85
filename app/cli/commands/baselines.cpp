#include "app/actions/see.hpp"
#include "app/cli/against.hpp"
#include "app/cli/commands/commands.hpp"
#include "app/cli/json_rows.hpp"
#include "app/cli/named.hpp"
#include "app/cli/recording.hpp"
#include "app/cli/showing.hpp"
#include "model/baselines.hpp"
#include "reports/baselines.hpp"
#include "reports/earned_value.hpp"
#include "reports/render/renderers.hpp"

namespace hamkari::cli {

namespace {

int set_baseline(const Invocation& invocation, Terminal& terminal) {
    Arguments read(invocation);
    actions::Saying saying;
    saying.kind = FactKind::baseline_set;
    read_recording(read, saying);
    const auto name = read.text("NAME");
    if (invocation.has("NAME") && !is_valid_id(name)) read.wrong({Code::invalid_id, {name}});
    read.finish();
    saying.data = BaselineSet{name, {}};
    return record_and_tell(invocation, terminal, saying);
}

int list_baselines(const Invocation& invocation, Terminal& terminal) {
    const auto snapshot = actions::see(invocation.context());
    if (invocation.json)
        terminal.out(json_of_baselines(snapshot, invocation.locale.language()));
    else
        terminal.out(reports::render::text(reports::baseline_list(snapshot, invocation.locale), invocation.locale));
    return exit_fine;
}

int show_baseline(const Invocation& invocation, Terminal& terminal) {
    const auto snapshot = actions::see(invocation.context());
    const auto& set = *baseline_dates(snapshot, invocation.text("NAME")).set();
    const auto* project = named_project(snapshot, invocation);
    if (invocation.json)
        terminal.out(json_of_baseline(snapshot, set, project, invocation.locale.language()));
    else
        terminal.out(reports::render::text(reports::baseline_detail(snapshot, set, project, invocation.locale), invocation.locale));
    return exit_fine;
}

int show_earned_value(const Invocation& invocation, Terminal& terminal) {
    Arguments read(invocation);
    const Showing show(invocation, read);
    read.finish();
    const auto snapshot = actions::see(invocation.context());
    const auto* project = named_project(snapshot, invocation);
    const auto baseline = baseline_against(snapshot, invocation);
    if (invocation.json) return terminal.out(json_of_earned_value(snapshot, project, baseline)), exit_fine;
    return show(terminal, reports::earned_value_screen(snapshot, project, baseline, invocation.locale), snapshot);
}

}  // namespace

BaselineDates baseline_against(const Snapshot& snapshot, const Invocation& invocation) {
    if (!invocation.has(against_parameter.name)) return {};
    return baseline_dates(snapshot, invocation.text(against_parameter.name));
}

const Command baseline_set{
    "baseline set", {"keep the dates of a day under a name: a baseline, which never changes", "نگه‌داشتن تاریخ‌های یک روز با یک نام: خط مبنا، که هرگز تغییر نمی‌کند"},
    with_recording({{"NAME", "", {"its name, written as an id is: MID-2025", "نام آن، مانند یک شناسه: MID-2025"}, true}}),
    "hamkari baseline set AGREED-2025 --note \"As agreed at the annual meeting\"", set_baseline};

const Command baseline_list{"baseline list", {"the named baselines", "خط مبناهای ثبت‌شده"}, {}, "hamkari baseline list", list_baselines};

const Command baseline_show{"baseline show", {"a baseline's dates beside those of today", "تاریخ‌های یک خط مبنا در کنار تاریخ‌های امروز"},
                            {{"NAME", "", {"its name", "نام آن"}, true}, project_parameter},
                            "hamkari baseline show AGREED-2025 REHAB", show_baseline};

const Command earned_value{"earned-value",
                           {"planned value, earned value and actual cost, and what follows from them", "ارزش برنامه‌ریزی‌شده، ارزش کسب‌شده و هزینه واقعی، و آنچه از آن‌ها برمی‌آید"},
                           {project_parameter, against_parameter, output_file_parameter},
                           "hamkari earned-value REHAB", show_earned_value};

}  // namespace hamkari::cli
