#include "app/actions/see.hpp"
#include "app/cli/arguments.hpp"
#include "app/cli/commands/commands.hpp"
#include "app/cli/json_rows.hpp"
#include "reports/explain.hpp"
#include "reports/render/renderers.hpp"

namespace hamkari::cli {

namespace {

int explain_figure(const Invocation& invocation, Terminal& terminal) {
    Arguments read(invocation);
    const auto period = read.period("--period");
    read.finish();
    const auto [snapshot, id] = actions::see_around(invocation.context(), invocation.text("ID"));
    const auto& field = invocation.text("FIELD");
    if (auto problem = why_no_figure(snapshot, id, field, period)) throw WrongUsage{{std::move(*problem)}};
    const auto told = hamkari::explain(snapshot, id, field, period);
    const auto& locale = invocation.locale;
    terminal.out(invocation.json ? json_of_explanation(told, snapshot, locale.language())
                                 : reports::render::text(reports::explained(told, snapshot, locale), locale));
    return exit_fine;
}

}  // namespace

const Command explain{
    "explain", {"where a figure comes from: facts, lines of the plan, arithmetic", "هر رقم از کجا آمده: ثبت‌ها، سطرهای برنامه و محاسبه"},
    {{"ID", "", {"of a milestone, funding line, indicator, budget line, project, risk, decision or the programme",
                 "شناسه نقطه عطف، ردیف تأمین مالی، شاخص، ردیف بودجه، پروژه، ریسک، مصوبه یا کل برنامه"}, true},
     {"FIELD", "", {"as JSON calls it: expected, spent, actual, gap", "به نامی که در JSON دارد: expected، spent، actual، gap"}, true},
     {"--period", "PERIOD", {"of an indicator (default: to date)", "برای شاخص (پیش‌فرض: تا امروز)"}}},
    "hamkari explain REHAB-I1 actual --period 2025", explain_figure};

}  // namespace hamkari::cli
