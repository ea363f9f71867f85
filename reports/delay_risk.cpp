#include "reports/delay_risk.hpp"

#include "model/estimated.hpp"
#include "reports/delay_risk_charts.hpp"
#include "reports/foot.hpp"
#include "reports/locale/planning_words.hpp"
#include "reports/milestone_rows.hpp"

namespace hamkari::reports {

namespace {

constexpr std::size_t most_named = 6;
constexpr std::size_t most_merges = 3;

std::string counted(std::size_t number, const Locale& locale) { return locale.number(static_cast<std::int64_t>(number)); }

/// A chance or a frequency in words, out of 100 runs: `99.9`.
std::string of_hundred(Percent share, const Locale& locale) { return locale.number(Quantity::scaled(share.ten_thousandths)); }

/// The first few codes, and how many more there are.
std::string named(const std::vector<MilestoneRisk>& milestones, const Locale& locale) {
    std::vector<std::string> ids;
    for (const auto& one : milestones) ids.push_back(one.milestone->plan->id.text());
    return few_codes(ids, most_named, locale);
}

std::string whose_finish(const DelayRisk& risk, const Locale& locale) {
    if (risk.milestone) return locale.isolate(risk.milestone->plan->id.text());
    if (risk.only) return locale.isolate(risk.only->plan->id.text());
    return word(locale, Planning::risk_the_programme);
}

void write_answer(Writer& out, const DelayRisk& risk) {
    const auto& locale = out.locale();
    const auto* finish = risk.finish();
    const bool nothing_open = risk.varying.empty() && risk.fixed.empty() && risk.overdue.empty();
    if (!finish || nothing_open) return out.paragraph(Planning::risk_nothing_open, Paragraph::Style::lead);
    const auto whose = whose_finish(risk, locale);
    if (!risk.finish_varies()) {
        out.paragraph(locale(Planning::risk_fixed_finish, {whose, locale.date(finish->percentile(50))}), Paragraph::Style::lead);
        if (risk.varying.empty()) out.paragraph(locale(Planning::risk_write_ranges, {locale.isolate("duration: {low: 10d, likely: 15d, high: 40d}")}), Paragraph::Style::warning);
    } else if (finish->percentile(50) == finish->percentile(95)) {
        out.paragraph(locale(Planning::risk_steady_finish, {whose, locale.date(finish->percentile(95))}), Paragraph::Style::lead);
    } else {
        out.paragraph(locale(Planning::risk_finish, {whose, locale.date(finish->percentile(50)), locale.date(finish->percentile(80)),
                                                     locale.date(finish->percentile(95))}),
                      Paragraph::Style::lead);
    }
    if (risk.with_due == 0) return;
    const auto& worst = risk.varying.front();
    const auto worst_id = locale.isolate(worst.milestone->plan->id.text()), worst_chance = locale.percent(*worst.in_time);
    out.paragraph(risk.unlikely > 0 ? locale(Planning::risk_unlikely, {counted(risk.unlikely, locale), counted(risk.with_due, locale),
                                                                       worst_id, worst_chance})
                                    : locale(Planning::risk_none_unlikely, {counted(risk.with_due, locale), worst_id, worst_chance}),
                  Paragraph::Style::lead);
}

void write_merges(Writer& out, const DelayRisk& risk) {
    const auto& locale = out.locale();
    for (std::size_t i = 0; i < std::min(risk.merges.size(), most_merges); ++i) {
        const auto& merge = risk.merges[i];
        const auto least = of_hundred(merge.least, locale), most = of_hundred(merge.most, locale);
        const auto each = least == most ? least : locale(Word::sentence_from_to, {least, most});
        out.paragraph(locale(Planning::risk_merge, {locale.isolate(merge.milestone->id.text()), counted(merge.count, locale), each,
                                                    of_hundred(merge.together, locale)}),
                      Paragraph::Style::notice);
    }
}

void write_milestones_at_risk(Writer& out, const DelayRisk& risk) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Planning::risk_milestones_title);
    const auto done_by = [&](int percent) {
        return words_column(locale(Planning::col_done_by, {locale.percent(Percent::whole(percent))}));
    };
    table.columns = {words_column(out(Word::col_id)),
                     words_column(out(Word::col_milestone)),
                     words_column(out(Word::col_due)),
                     done_by(50),
                     done_by(80),
                     done_by(95),
                     number_column(out(Planning::col_in_time)),
                     number_column(out(Planning::col_often_critical))};
    constexpr Percent half = Percent::whole(50);
    for (const auto& one : risk.varying) {
        auto in_time = figure(one.in_time);
        in_time.strong = one.in_time && *one.in_time < half;
        table.rows.push_back(row(code(one.milestone->plan->id), milestone_title(*one.milestone, locale),
                                 figure(one.milestone->due, estimated_dates(*one.milestone).due), figure(one.by50), figure(one.by80),
                                 figure(one.by95), std::move(in_time), figure(one.critical)));
    }
    out.table(std::move(table));
}

/// What the numbers do not know.
void write_limits(Writer& out, const DelayRisk& risk) {
    const auto& locale = out.locale();
    const auto tell = [&](Word which, const std::vector<MilestoneRisk>& milestones) {
        if (milestones.empty()) return;
        out.paragraph(locale(which, {locale.count(Word::count_milestones, static_cast<std::int64_t>(milestones.size())),
                                     named(milestones, locale)}),
                      Paragraph::Style::notice);
    };
    if (!risk.varying.empty()) tell(Planning::risk_left_out, risk.fixed);
    if (!risk.varying.empty()) tell(Planning::risk_without_range, risk.without_range);
    tell(Planning::risk_overdue, risk.overdue);
}

Word name_of(Shape shape) {
    switch (shape) {
        case Shape::pert: return Planning::shape_pert;
        case Shape::uniform: return Planning::shape_uniform;
        case Shape::triangular: break;
    }
    return Planning::shape_triangular;
}

}  // namespace

void delay_risk_section(Writer& out, const DelayRisk& risk, Date today) {
    const auto& locale = out.locale();
    write_answer(out, risk);
    write_merges(out, risk);
    write_milestones_at_risk(out, risk);
    write_limits(out, risk);
    if (const auto* finish = risk.finish(); finish && finish->first() < finish->last()) {
        const auto whose = whose_finish(risk, locale);
        out.add(finish_histogram(*finish, whose, locale));
        out.add(finish_curve(*finish, whose, today, locale));
    }
    if (!risk.varying.empty())
        out.paragraph(locale(Planning::risk_method, {locale.number(risk.simulation.runs), locale.digits(std::to_string(risk.simulation.seed)),
                                                     locale(name_of(risk.simulation.shape))}),
                      Paragraph::Style::small);
}

Document delay_risk_screen(const Snapshot& snapshot, const DelayRisk& risk, const Locale& locale) {
    Writer out(locale);
    Heading heading{1, {}, out(Planning::section_delay_risk), "delay-risk", false, std::nullopt};
    if (risk.only) heading.text = locale(Word::sentence_colon, {heading.text, typed_text(risk.only->plan->title, locale)});
    out.add(std::move(heading));
    out.paragraph(locale(Word::sentence_as_of, {locale.date(snapshot.as_of)}), Paragraph::Style::small);
    delay_risk_section(out, risk, snapshot.as_of);
    out.foot() = foot_of(snapshot, false, locale);
    return out.take();
}

}  // namespace hamkari::reports
