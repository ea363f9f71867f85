#include "app/actions/see.hpp"
#include "app/cli/arguments.hpp"
#include "app/cli/commands/commands.hpp"
#include "app/cli/json_schedule.hpp"
#include "app/cli/named.hpp"
#include "app/cli/showing.hpp"
#include "model/schedule_days.hpp"
#include "reports/schedule.hpp"

namespace hamkari::cli {

namespace {

std::vector<Date> read_days(Arguments& read, const Invocation& invocation, std::string_view option) {
    std::vector<Date> days;
    for (const auto& text : invocation.all(option)) {
        const auto day = parse_date(text);
        if (day)
            days.push_back(*day);
        else
            read.wrong(day.problem());
    }
    return days;
}

int show_schedule(const Invocation& invocation, Terminal& terminal) {
    Arguments read(invocation);
    const auto off = read_days(read, invocation, "--holiday");
    const auto worked = read_days(read, invocation, "--work-on");
    const Showing show(invocation, read);
    read.finish();
    const auto& locale = invocation.locale;
    const auto kept = std::make_shared<const Snapshot>(actions::see(invocation.context()));
    terminal.keep(kept);
    const auto& snapshot = *kept;
    const auto* project = named_project(snapshot, invocation);
    auto asked = off;
    asked.insert(asked.end(), worked.begin(), worked.end());
    const bool others = !asked.empty();
    const auto usual = schedule_of(snapshot);
    const auto other = others ? with_other_holidays(snapshot, off, worked) : Schedule{};
    const auto& schedule = others ? other : usual;
    if (invocation.has("--explain")) {
        const auto& id = invocation.text("--explain");
        const auto* milestone = named_milestone(snapshot, id).milestone;
        const auto task = schedule.find(id);
        if (!task) throw Failure(Code::milestone_not_scheduled, {milestone->plan->id.text()});
        if (invocation.json) return terminal.out(json_of_schedule_reasons(schedule, *task, locale.language())), exit_fine;
        return show(terminal, reports::schedule_explained(snapshot, schedule, *task, locale), snapshot);
    }
    if (others) {
        if (invocation.json) return terminal.out(json_of_moves(usual, other, locale.language())), exit_fine;
        return show(terminal, reports::schedule_moves(snapshot, usual, other, asked, locale), snapshot);
    }
    if (invocation.json) return terminal.out(json_of_schedule(snapshot, schedule, project, locale.language())), exit_fine;
    return show(terminal, reports::schedule_list(snapshot, schedule, project, locale), snapshot);
}

}  // namespace

const Command schedule_list{
    "schedule",
    {"early and late dates, float, the critical path", "زودترین و دیرترین تاریخ‌ها، شناوری و مسیر بحرانی"},
    {project_parameter,
     {"--explain", "ID", {"why a milestone has its dates", "چرا تاریخ‌های یک نقطه عطف چنین است"}},
     {"--holiday", "DATE", {"what moves if this day is a holiday too (may be repeated)", "اگر این روز هم تعطیل باشد چه جابه‌جا می‌شود (تکرارشدنی)"}, false, true},
     {"--work-on", "DATE", {"what moves if this holiday is none (may be repeated)", "اگر این تعطیلی نباشد چه جابه‌جا می‌شود (تکرارشدنی)"}, false, true},
     output_file_parameter},
    "hamkari schedule --explain REHAB-CONF-06", show_schedule};

}  // namespace hamkari::cli
