#include "app/actions/load.hpp"
#include "app/cli/arguments.hpp"
#include "app/cli/commands/commands.hpp"
#include "app/cli/json_rows.hpp"
#include "app/cli/plan_changes.hpp"
#include "app/cli/recording.hpp"
#include "app/cli/tell.hpp"

#include <fmt/format.h>

namespace hamkari::cli {

namespace {

using reports::Word;

const Parameter plan_parameter{"PLAN", "", {"files and folders of the plan", "پرونده‌ها و پوشه‌های برنامه"}, true, true};

std::string counted(const actions::Checked& checked, const reports::Locale& locale) {
    std::vector<std::string> parts;
    if (checked.errors > 0) parts.push_back(locale.count(Word::count_errors, checked.errors));
    if (checked.warnings > 0) parts.push_back(locale.count(Word::count_warnings, checked.warnings));
    return locale.list(parts);
}

std::string contents(const Plan& plan, const reports::Locale& locale) {
    std::int64_t milestones = 0, indicators = 0;
    for (const auto& project : plan.projects) {
        milestones += static_cast<std::int64_t>(project.milestones.size());
        indicators += static_cast<std::int64_t>(project.indicators.size());
    }
    return locale.list({locale.count(Word::count_projects, static_cast<std::int64_t>(plan.projects.size())),
                        locale.count(Word::count_milestones, milestones), locale.count(Word::count_indicators, indicators)});
}

/// Findings, then how many; true if there are errors.
bool tell_checked(Terminal& terminal, const actions::Checked& checked, const reports::Locale& locale) {
    tell_findings(terminal, checked.shown, locale);
    if (checked.errors + checked.warnings > 0) terminal.err(locale(Word::say_plan_wrong, {counted(checked, locale)}) + "\n");
    return checked.errors > 0;
}

int check_plan(const Invocation& invocation, Terminal& terminal) {
    Arguments(invocation).finish();
    ProgressBar progress(terminal, invocation.locale(Word::say_checking));
    const auto checked = actions::check(invocation.all("PLAN"));
    if (invocation.json)
        terminal.out(json_of_findings(checked.shown, invocation.locale));
    else if (!tell_checked(terminal, checked, invocation.locale))
        terminal.out(invocation.locale(Word::say_plan_fine, {contents(checked.draft.plan, invocation.locale)}) + "\n");
    return checked.errors > 0 ? exit_could_not : exit_fine;
}

int load_plan(const Invocation& invocation, Terminal& terminal) {
    const auto& locale = invocation.locale;
    Arguments read(invocation);
    actions::LoadRequest request;
    request.paths = invocation.all("PLAN");
    request.on = read.date("--on");
    request.dry_run = read.flag("--dry-run");
    request.accept_removals = read.flag("--accept-removals");
    request.note = read_note(read);
    request.source = read.text("--source");
    read.finish();

    const auto loaded = actions::load(invocation.context(), request);
    if (tell_checked(terminal, loaded.checked, locale)) return exit_could_not;
    for (const auto& warning : loaded.warnings) tell(terminal, warning, locale, Severity::warning);
    if (!loaded.first && loaded.changes.empty()) {
        terminal.out(std::string(locale(Word::say_loaded_same)) + "\n");
        return exit_fine;
    }
    terminal.out(changes_text(loaded.changes, locale));
    if (request.dry_run)
        terminal.out(std::string(locale(Word::say_dry_run)) + "\n");
    else if (loaded.first)
        terminal.out(locale(Word::say_loaded_first, {locale.isolate(loaded.checked.draft.plan.programme.id.text()),
                                                     contents(loaded.checked.draft.plan, locale)}) + "\n");
    else
        terminal.out(locale(Word::say_loaded_revision, {locale.isolate(to_text(*loaded.revision)), locale.date(*loaded.in_force_from)}) + "\n");
    return exit_fine;
}

}  // namespace

const Command check{"check", {"tell everything that is wrong in a plan", "گفتن همه ایرادهای یک برنامه"}, {plan_parameter},
                    "hamkari check plans/joint-2025-2026", check_plan};

const Command load{"load", {"record a plan, or a revision of it, and show what changes", "ثبت برنامه یا بازنگری آن و نمایش تغییرها"},
                   {plan_parameter,
                    {"--on", "DATE", {"in force from that day (default: today)", "از آن روز معتبر است (پیش‌فرض: امروز)"}},
                    {"--dry-run", "", {"only show what would change", "تنها نمایش تغییرها، بدون ثبت"}},
                    {"--accept-removals", "", {"drop items though they have facts", "حذف مواردی که درباره آن‌ها چیزی ثبت شده"}},
                    {"--note", "TEXT", {"why the plan is revised", "چرا برنامه بازنگری می‌شود"}},
                    {"--en", "TEXT", {"the same in English", "همان به انگلیسی"}},
                    {"--fa", "TEXT", {"the same in Persian", "همان به فارسی"}},
                    {"--source", "TEXT", {"where the revision is from", "منبع بازنگری"}}},
                   "hamkari load plans/joint-2025-2026 --dry-run", load_plan};

}  // namespace hamkari::cli
