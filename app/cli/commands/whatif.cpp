#include "app/actions/whatif.hpp"
#include "app/cli/arguments.hpp"
#include "app/cli/commands/commands.hpp"
#include "app/cli/json_rows.hpp"
#include "app/cli/showing.hpp"
#include "app/cli/tell.hpp"
#include "reports/whatif.hpp"

namespace hamkari::cli {

namespace {

int ask_what_if(const Invocation& invocation, Terminal& terminal) {
    Arguments read(invocation);
    actions::WhatIfOrder order;
    order.scenarios = invocation.all("SCENARIO");
    order.cut = invocation.all("--cut");
    order.delay = invocation.all("--delay");
    order.add = invocation.all("--add");
    order.counted = read.choose<MoneyCounted>("--count").value_or(MoneyCounted::committed);
    const Showing show(invocation, read);
    if (!invocation.wrong.empty()) read.finish();
    const auto asked = actions::what_if(invocation.context(), order);
    const auto& locale = invocation.locale;
    for (const auto& problem : asked.wrong) read.wrong(problem);
    read.finish();
    if (!asked.findings.empty()) {
        if (invocation.json)
            terminal.out(json_of_findings(asked.findings, locale));
        else
            tell_findings(terminal, asked.findings, locale);
        return exit_could_not;
    }
    if (invocation.json) return terminal.out(json_of_outlooks(*asked.snapshot, asked.outlooks, locale.language())), exit_fine;
    return show(terminal, reports::what_if(*asked.snapshot, asked.outlooks, locale), *asked.snapshot);
}

}  // namespace

const Command whatif{
    "whatif", {"which milestones the money pays, what waits and what falls, also under a scenario",
               "با این منابع چه انجام می‌شود، چه منتظر می‌ماند و چه اجرا نمی‌شود؛ نیز در یک سناریو"},
    {{"SCENARIO", "", {"ids of scenarios of the plan, or files; several are compared",
                       "شناسه سناریوهای برنامه یا پرونده آن‌ها؛ چند سناریو با هم مقایسه می‌شوند"}, false, true},
     {"--cut", "WHAT=BY", {"a donor or funding line gives less: ICRC=30%, REHAB-F4=20000 CHF",
                           "کاهش کمک یک کمک‌دهنده یا یک ردیف: ICRC=30% یا REHAB-F4=20000 CHF"}, false, true},
     {"--delay", "WHAT=BY", {"its money comes later: REHAB-F4=90d", "تأخیر در رسیدن پول آن: REHAB-F4=90d"}, false, true},
     {"--add", "AMOUNT", {"more money: \"50000 CHF\", \"IFRC=50000 CHF on 2026-03-01 for REHAB, Tehran\"",
                          "منابع بیشتر: \"50000 CHF\" یا \"IFRC=50000 CHF on 2026-03-01 for REHAB, Tehran\""}, false, true},
     {"--count", "MONEY", {"which money is counted on: received, committed (default), pledged",
                           "مبنای منابع: received، committed (پیش‌فرض) یا pledged"}},
     output_file_parameter},
    "hamkari whatif --cut ICRC=30%", ask_what_if};

}  // namespace hamkari::cli
