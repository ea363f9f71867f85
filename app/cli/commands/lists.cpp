#include "app/actions/see.hpp"
#include "app/cli/arguments.hpp"
#include "app/cli/commands/commands.hpp"
#include "app/cli/json_rows.hpp"
#include "app/cli/named.hpp"
#include "model/find_item.hpp"
#include "reports/lists.hpp"
#include "reports/render/renderers.hpp"
#include "reports/status.hpp"
#include "reports/todo.hpp"

namespace hamkari::cli {

namespace {

int print(const Invocation& invocation, Terminal& terminal, const reports::Document& document) {
    terminal.out(reports::render::text(document, invocation.locale));
    return exit_fine;
}

int show_status(const Invocation& invocation, Terminal& terminal) {
    const auto kept = std::make_shared<const Snapshot>(actions::see(invocation.context()));
    terminal.keep(kept);
    const auto& snapshot = *kept;
    const auto* project = named_project(snapshot, invocation);
    if (invocation.json) return terminal.out(json_of_status(snapshot, project, invocation.locale.language())), exit_fine;
    if (project) return print(invocation, terminal, reports::project_status(snapshot, *project, invocation.locale));
    return print(invocation, terminal, reports::status(snapshot, invocation.locale));
}

int show_todo(const Invocation& invocation, Terminal& terminal) {
    Arguments read(invocation);
    const auto days = static_cast<int>(read.whole("--days", 0, 3650).value_or(30));
    read.finish();
    const auto snapshot = actions::see(invocation.context());
    if (invocation.json) return terminal.out(json_of_todo(snapshot, invocation.locale.language(), days)), exit_fine;
    return print(invocation, terminal, reports::todo(snapshot, invocation.locale, days));
}

int list_milestones(const Invocation& invocation, Terminal& terminal) {
    const auto snapshot = actions::see(invocation.context());
    const auto* project = named_project(snapshot, invocation);
    if (invocation.json) return terminal.out(json_of_milestones(snapshot, project, invocation.locale.language())), exit_fine;
    return print(invocation, terminal, reports::milestone_list(snapshot, project, invocation.locale));
}

int show_milestone(const Invocation& invocation, Terminal& terminal) {
    const auto snapshot = actions::see(invocation.context());
    const auto [project, milestone] = named_milestone(snapshot, invocation.text("MILESTONE"));
    if (invocation.json)
        return terminal.out(json_of_milestone(snapshot, *project, *milestone, invocation.locale.language())), exit_fine;
    return print(invocation, terminal, reports::milestone_detail(snapshot, *project, *milestone, invocation.locale));
}

int list_funds(const Invocation& invocation, Terminal& terminal) {
    const auto snapshot = actions::see(invocation.context());
    const auto* project = named_project(snapshot, invocation);
    if (invocation.json) return terminal.out(json_of_funds(snapshot, project)), exit_fine;
    return print(invocation, terminal, reports::fund_list(snapshot, project, invocation.locale));
}

int list_indicators(const Invocation& invocation, Terminal& terminal) {
    Arguments read(invocation);
    const auto period = read.period("--period");
    read.finish();
    const auto snapshot = actions::see(invocation.context());
    const auto* project = named_project(snapshot, invocation);
    if (invocation.json)
        return terminal.out(json_of_indicators(snapshot, project, period, invocation.locale.language())), exit_fine;
    return print(invocation, terminal, reports::indicator_list(snapshot, project, period, invocation.locale));
}

int list_decisions(const Invocation& invocation, Terminal& terminal) {
    const auto snapshot = actions::see(invocation.context());
    const auto* project = named_project(snapshot, invocation);
    if (invocation.json) return terminal.out(json_of_decisions(snapshot, project, invocation.locale.language())), exit_fine;
    return print(invocation, terminal, reports::decision_list(snapshot, project, invocation.locale));
}

int list_risks(const Invocation& invocation, Terminal& terminal) {
    const auto snapshot = actions::see(invocation.context());
    const auto* project = named_project(snapshot, invocation);
    if (invocation.json) return terminal.out(json_of_risks(snapshot, project, invocation.locale.language())), exit_fine;
    return print(invocation, terminal, reports::risk_list(snapshot, project, invocation.locale));
}

int list_meetings(const Invocation& invocation, Terminal& terminal) {
    const auto snapshot = actions::see(invocation.context());
    if (invocation.json) return terminal.out(json_of_meetings(snapshot, invocation.locale.language())), exit_fine;
    return print(invocation, terminal, reports::meeting_list(snapshot, invocation.locale));
}

int show_history(const Invocation& invocation, Terminal& terminal) {
    const auto [snapshot, id] = actions::see_around(invocation.context(), invocation.text("ID"));
    if (invocation.json) return terminal.out(json_of_history(snapshot, id, invocation.locale.language())), exit_fine;
    return print(invocation, terminal, reports::history_of(snapshot, id, invocation.locale));
}

}  // namespace

const Command status{"status", {"the portfolio, or one project", "وضعیت همه پروژه‌ها یا یک پروژه"}, {project_parameter},
                     "hamkari status REHAB --as-of 2025-12-31", show_status};
const Command todo{"todo", {"what is late and what is due soon, by owner and province", "کارهای معوق و سررسیدهای نزدیک، به تفکیک مسئول و استان"},
                   {{"--days", "NUMBER", {"how far to look ahead (default: 30)", "تا چند روز آینده (پیش‌فرض: ۳۰)"}}},
                   "hamkari todo --days 60", show_todo};
const Command milestone_list{"milestone list", {"milestones with their dates", "نقاط عطف با تاریخ‌ها"}, {project_parameter},
                             "hamkari milestone list REHAB", list_milestones};
const Command milestone_show{"milestone show", {"one milestone and all that was said of it", "یک نقطه عطف و هرچه درباره آن گفته شده"},
                             {{"MILESTONE", "", {"its id: REHAB-01", "شناسه آن: REHAB-01"}, true}}, "hamkari milestone show REHAB-01", show_milestone};
const Command fund_list{"fund list", {"funding lines, each in its own currency", "ردیف‌های تأمین مالی، هر یک به ارز خود"}, {project_parameter},
                        "hamkari fund list REHAB", list_funds};
const Command indicator_list{"indicator list", {"indicators against their targets", "شاخص‌ها در برابر هدف‌های کمّی"},
                             {project_parameter, {"--period", "PERIOD", {"a period (default: to date)", "دوره (پیش‌فرض: تا امروز)"}}},
                             "hamkari indicator list REHAB --period 2025", list_indicators};
const Command decision_list{"decision list", {"decisions, action points, proposals and requests", "مصوبات، موارد پیگیری، پیشنهادها و درخواست‌ها"},
                            {project_parameter}, "hamkari decision list", list_decisions};
const Command risk_list{"risk list", {"risks with their score", "ریسک‌ها با امتیاز آن‌ها"}, {project_parameter}, "hamkari risk list", list_risks};
const Command meeting_list{"meeting list", {"the meetings of the partners", "نشست‌های همکاران"}, {}, "hamkari meeting list", list_meetings};
const Command history{"history", {"who said what of an item, and when", "چه کسی درباره یک مورد چه گفته و کی"},
                      {{"ID", "", {"of any item", "شناسه هر مورد"}, true}}, "hamkari history REHAB-01", show_history};

}  // namespace hamkari::cli
