#include "app/actions/exchange.hpp"

#include "app/cli/commands/commands.hpp"
#include "app/cli/json_values.hpp"

namespace hamkari::cli {

namespace {

using reports::Word;

int export_whole_ledger(const Invocation& invocation, Terminal& terminal) {
    const auto& locale = invocation.locale;
    if (!invocation.has("--output")) {
        actions::export_ledger(invocation.context(), [&](std::string_view bytes) { terminal.out(bytes); });
        return exit_fine;
    }
    const auto& path = invocation.text("--output");
    {
        ProgressBar progress(terminal, locale(Word::say_writing));
        actions::export_ledger(invocation.context(), path, [&](long done, long total) { progress(done, total); });
    }
    terminal.out(locale(Word::say_written, {locale.isolate(path)}) + "\n");
    return exit_fine;
}

int import_whole_ledger(const Invocation& invocation, Terminal& terminal) {
    const auto& locale = invocation.locale;
    const auto& path = invocation.text("FILE");
    LedgerMark mark;
    {
        ProgressBar progress(terminal, locale(Word::say_reading));
        mark = actions::import_ledger(invocation.context(), path, [&](long done, long total) { progress(done, total); });
    }
    if (invocation.json)
        return terminal.out(dumped(Json{{"ledger", invocation.context().db}, {"head", mark.head}})), exit_fine;
    terminal.out(locale(Word::say_imported, {locale.isolate(invocation.context().db), locale.isolate(path), locale.isolate(mark.head)}) + "\n");
    return exit_fine;
}

}  // namespace

const Command export_ledger{"export ledger", {"the whole ledger as JSON Lines", "همه دفتر به‌صورت JSON Lines"},
                            {{"--output", "FILE", {"where to; -o too (default: standard output)", "فایل خروجی؛ -o هم می‌شود (پیش‌فرض: خروجی استاندارد)"}}},
                            "hamkari export ledger -o ledger.jsonl", export_whole_ledger};

const Command import_ledger{"import ledger", {"build the same ledger from JSON Lines", "ساختن همان دفتر از JSON Lines"},
                            {{"FILE", "", {"what export ledger wrote", "آنچه export ledger نوشته است"}, true}},
                            "hamkari import ledger ledger.jsonl --db copy.db", import_whole_ledger};

}  // namespace hamkari::cli
