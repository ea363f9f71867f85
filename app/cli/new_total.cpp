#include "app/cli/new_total.hpp"

#include "model/find_item.hpp"
#include "reports/locale/words_of.hpp"

#include <fmt/format.h>

namespace hamkari::cli {

namespace {

using reports::Locale;
using reports::Word;

std::string labelled(const Locale& locale, Word label, const std::string& value) {
    return fmt::format("{}: {}", locale(label), value);
}

/// `Pledged: ...; committed: ...` of one funding line in its own currency.
std::string fund_total(const FundingState& line, const Locale& locale) {
    std::string text = labelled(locale, Word::money_pledged, locale.money(line.pledged)) + "; " +
                       labelled(locale, Word::money_committed, locale.money(line.committed));
    if (line.plan->mode != FundingMode::direct) {
        const auto word = line.plan->mode == FundingMode::in_kind ? Word::money_delivered_in_kind : Word::money_received;
        text += "; " + labelled(locale, word, locale.money(line.received));
    }
    text += "; " + labelled(locale, Word::money_spent, locale.money(line.spent));
    if (const auto balance = line.balance()) text += "; " + labelled(locale, Word::money_balance, locale.money(*balance));
    return text;
}

/// The figure to date and, for the target's period that holds the return, how much of it is reached.
std::vector<std::string> indicator_totals(const IndicatorState& indicator, const actions::Recorded& recorded, const Locale& locale) {
    const auto& plan = *indicator.plan;
    const auto unit = plan.unit.in(locale.language());
    const auto shown = [&](Quantity value) { return locale.number(value) + (unit.empty() ? "" : " " + unit); };
    std::vector<std::string> lines;
    const auto as_of = recorded.after.as_of;
    if (const auto figure = actual_to_date(indicator, as_of))
        lines.push_back(locale(Word::say_new_total, {fmt::format("{} {}", locale.isolate(plan.id.text()), shown(*figure))}));
    const auto* given = std::get_if<Return>(&recorded.fact.data);
    if (!given) return lines;
    for (const auto& target : plan.targets) {
        if (!target.period.contains(given->period)) continue;
        const auto figure = actual(indicator, target.period, as_of);
        const auto reached = percent_reached(plan, figure, target.value);
        if (!figure) continue;
        auto line = fmt::format("{}: {}", locale.period(target.period), locale(Word::number_of, {shown(*figure), shown(target.value)}));
        if (reached) line += fmt::format(" ({})", locale.percent(*reached));
        lines.push_back(std::move(line));
    }
    return lines;
}

std::string project_progress(const ProjectSnapshot& project, const Locale& locale) {
    const auto& counts = project.counts;
    const auto done = locale(Word::number_of, {locale.number(std::int64_t{counts.done}), locale.count(Word::count_milestones, counts.total - counts.cancelled)});
    auto text = fmt::format("{}: {}", locale(Word::status_done), done);
    if (const auto percent = project.progress.percent()) text += fmt::format(" ({})", locale.percent(*percent));
    return locale(Word::say_project_progress, {locale.isolate(project.plan->id.text()), text});
}

}  // namespace

std::vector<std::string> new_totals(const actions::Recorded& recorded, const Locale& locale) {
    std::vector<std::string> lines;
    const auto& subject = recorded.fact.subject;
    for (const auto& project : recorded.after.projects) {
        for (const auto& line : project.funding)
            if (line.plan->id.text() == subject) lines.push_back(fund_total(line, locale));
        for (const auto& indicator : project.indicators)
            if (indicator.plan->id.text() == subject) lines = indicator_totals(indicator, recorded, locale);
        for (const auto& milestone : project.milestones)
            if (milestone.plan->id.text() == subject) lines.push_back(project_progress(project, locale));
        for (const auto& risk : project.risks)
            if (risk.plan->id.text() == subject)
                lines.push_back(fmt::format("{}: {} ({})", locale(Word::risk_score), locale.number(std::int64_t{risk.score()}),
                                            locale(reports::risk_band(risk.score()))));
    }
    return lines;
}

}  // namespace hamkari::cli
