#include "app/actions/translations.hpp"

#include "app/cli/commands/commands.hpp"
#include "app/cli/json_values.hpp"
#include "app/cli/tell.hpp"

namespace hamkari::cli {

namespace {

using reports::Word;

int export_sheet(const Invocation& invocation, Terminal& terminal) {
    const auto& locale = invocation.locale;
    const bool only_missing = invocation.has("--missing");
    if (!invocation.has("--output"))
        return terminal.out(actions::export_translations(invocation.context(), only_missing)), exit_fine;
    const auto& path = invocation.text("--output");
    actions::export_translations(invocation.context(), only_missing, path);
    terminal.out(locale(Word::say_written, {locale.isolate(path)}) + "\n");
    return exit_fine;
}

int import_sheet(const Invocation& invocation, Terminal& terminal) {
    const auto& locale = invocation.locale;
    const auto translated = actions::import_translations(invocation.context(), invocation.text("FILE"));
    for (const auto& problem : translated.remarks) tell(terminal, problem, locale, Severity::warning);
    Json rows = Json::array();
    for (const auto& fact : translated.added) {
        const auto name = to_text(fact.name), of = to_text(*fact.corrects);
        rows.push_back(Json{{"fact", name}, {"translates", of}});
        if (!invocation.json) terminal.out(locale(Word::say_translated, {locale.isolate(of), locale.isolate(name)}) + "\n");
    }
    if (invocation.json)
        terminal.out(dumped(rows));
    else if (translated.added.empty())
        terminal.out(std::string(locale(Word::say_nothing_translated)) + "\n");
    return exit_fine;
}

}  // namespace

const Command export_translations{
    "export translations", {"what people typed, as a sheet with a column a language", "متن‌های نوشته‌شده در یک برگه با یک ستون برای هر زبان"},
    {{"--missing", "", {"only what is there in one language only", "تنها آنچه به یک زبان است"}},
     {"--output", "FILE", {"where to; -o too (default: standard output)", "فایل خروجی؛ -o هم می‌شود (پیش‌فرض: خروجی استاندارد)"}}},
    "hamkari export translations --missing -o texts.csv", export_sheet};

const Command import_translations{
    "import translations", {"add what facts do not say in a language; nothing that is there is changed", "افزودن متن ثبت‌ها به زبانی که ندارند؛ هیچ متنی تغییر نمی‌کند"},
    {{"FILE", "", {"the sheet, filled in", "برگه پرشده"}, true}},
    "hamkari import translations texts.csv", import_sheet};

}  // namespace hamkari::cli
