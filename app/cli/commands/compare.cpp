#include "app/actions/see.hpp"
#include "app/cli/arguments.hpp"
#include "app/cli/commands/commands.hpp"
#include "app/cli/json_rows.hpp"
#include "app/cli/showing.hpp"
#include "reports/compare.hpp"

namespace hamkari::cli {

namespace {

int compare_days(const Invocation& invocation, Terminal& terminal) {
    Arguments read(invocation);
    const auto from = read.date("A");
    const auto to = read.date("B");
    if (from && to && *to < *from) read.wrong({Code::days_backwards, {invocation.text("A"), invocation.text("B")}});
    const Showing show(invocation, read);
    read.finish();
    const auto seen = actions::see_both(invocation.context(), *from, *to);
    const auto* before = seen.before ? &*seen.before : nullptr;
    const auto& locale = invocation.locale;
    if (invocation.json)
        return terminal.out(json_of_changes(hamkari::compare(before, seen.now), *from, *to, locale.language())), exit_fine;
    return show(terminal, reports::comparison(before, seen.now, *from, locale), seen.now);
}

}  // namespace

const Command compare{"compare", {"what changed between two days", "آنچه میان دو روز تغییر کرده است"},
                      {{"A", "", {"the earlier day: 2025-06-30, 1404-04-09", "روزِ پیشین: 2025-06-30 یا 1404-04-09"}, true},
                       {"B", "", {"the later day", "روزِ پسین"}, true},
                       output_file_parameter},
                      "hamkari compare 2025-06-30 2025-12-31", compare_days};

}  // namespace hamkari::cli
