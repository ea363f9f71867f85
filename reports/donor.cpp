#include "reports/donor_parts.hpp"
#include "reports/part_title.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

std::string joined(const std::vector<std::string>& parts, const Locale& locale) {
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : word(locale, Word::list_semicolon)) + part;
    return text;
}

/// `500 CHF; 1,200 USD`: amounts in several currencies are never added. Empty where all is in the programme's.
std::string own_amounts(const std::vector<LineSums>& sums, std::optional<Money> (*amount)(const LineSums&),
                        Currency reporting, const Locale& locale) {
    std::vector<std::string> parts;
    bool other_currency = false;
    for (const auto& sum : sums) {
        const auto money = amount(sum);
        if (!money || money->minor == 0) continue;
        other_currency = other_currency || money->currency != reporting;
        parts.push_back(locale.money(*money));
    }
    return other_currency ? joined(parts, locale) : std::string{};
}

std::string balances(const std::vector<LineSums>& sums, const Locale& locale) {
    std::vector<std::string> parts;
    for (const auto& sum : sums)
        if (sum.balance) parts.push_back(locale.money(*sum.balance));
    return joined(parts, locale);
}

void write_donor_figures(Writer& out, const DonorInput& input) {
    const auto& locale = out.locale();
    const auto reporting = input.now.rates.reporting();
    const auto cash = sums_by_currency(input.lines, false);
    const auto all = sums_in(input.lines, false, reporting), in_kind = sums_in(input.lines, true, reporting);
    KeyFigures block;
    const auto add = [&](Word label, Value value, std::string note, bool estimate) {
        block.figures.push_back({out(label), std::move(value), std::move(note), {}, estimate});
    };
    const auto money = [&](Word label, const Money& value, std::optional<Money> (*own)(const LineSums&), bool estimate) {
        add(label, value, own_amounts(cash, own, reporting, locale), estimate);
    };
    using Sums = const LineSums&;
    money(Word::money_pledged, all.pledged, [](Sums s) { return std::optional(s.pledged); }, all.estimated.pledged);
    money(Word::money_committed, all.committed, [](Sums s) { return std::optional(s.committed); },
          all.estimated.committed);
    if (all.received)
        money(Word::money_received, *all.received, [](Sums s) { return s.received; }, all.estimated.received);
    money(Word::money_spent, all.spent, [](Sums s) { return std::optional(s.spent); }, all.estimated.spent);
    if (auto text = balances(cash, locale); !text.empty())
        add(Word::money_balance, std::move(text), out(Word::note_balance),
            all.estimated.received || all.estimated.spent);
    if (in_kind.received)
        add(Word::money_delivered_in_kind, *in_kind.received, out(Word::note_in_kind_apart),
            in_kind.estimated.received);
    for (auto& figure : block.figures) out.cite(figure, {input.donor.text()});
    const auto at_end = std::count_if(input.lines.begin(), input.lines.end(),
                                      [](const DonorLine& line) { return line.at_its_end(); });
    add(Word::label_lines_at_end, std::int64_t{at_end},
        locale(Word::note_lines_at_end, {locale.count(Word::count_days, line_ends_soon_days)}), false);
    out.add(std::move(block));
}

/// Cash and direct payments by project; in-kind contributions stand apart.
void write_donor_chart(Writer& out, const DonorInput& input, const std::vector<DonorInProject>& projects) {
    const auto& locale = out.locale();
    const auto reporting = input.now.rates.reporting();
    Bars chart;
    chart.title = out(Word::chart_donor_projects);
    chart.description = locale(Word::chart_money_text, {locale.currency(reporting)});
    chart.unit = locale.currency(reporting);
    chart.series = {{out(Word::money_committed), {}}, {out(Word::money_received), {}}, {out(Word::money_spent), {}}};
    for (const auto& one : projects) {
        const auto sums = sums_of(input.lines, *one.project, false, reporting);
        const bool nothing_yet = sums.committed.minor == 0 && sums.spent.minor == 0 && (!sums.received || sums.received->minor == 0);
        if (nothing_yet) continue;  // in kind only, or only pledged
        chart.categories.push_back(one.project->plan->id.text());
        chart.series[0].values.emplace_back(Value{sums.committed});
        chart.series[1].values.push_back(sums.received ? std::optional(Value{*sums.received}) : std::nullopt);
        chart.series[2].values.emplace_back(Value{sums.spent});
        chart.series[0].estimates.push_back(sums.estimated.committed);
        chart.series[1].estimates.push_back(sums.estimated.received);
        chart.series[2].estimates.push_back(sums.estimated.spent);
    }
    if (!chart.categories.empty()) out.add(std::move(chart));
}

void write_donor_summary(Writer& out, const DonorInput& input) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_summary, "summary");
    const auto projects = projects_of(input.now, input.donor);
    out.paragraph(
        locale(Word::sentence_colon,
               {partner_name(input.donor, input.now, locale),
                locale(Word::sentence_donor_gives,
                       {locale.count(Word::count_funding_lines, static_cast<std::int64_t>(input.lines.size())),
                        locale.count(Word::count_projects, static_cast<std::int64_t>(projects.size()))})}),
        Paragraph::Style::lead);
    write_donor_figures(out, input);
    out.paragraph(locale(Word::note_to_date, {locale.date(input.now.as_of)}) + ' ' + out(Word::rule_pledges),
                  Paragraph::Style::small);
    write_donor_chart(out, input, projects);
}

}  // namespace

Document donor_report(const ReportInput& input, const ReportRequest& request, const Locale& locale) {
    const auto& donor = request.narrowing.donor;
    const DonorInput given{input.now, request.period, donor, lines_of(input.now, donor)};
    const SourceNotes notes(input.now);
    Writer out(locale);
    out.cite_from(notes);
    write_part_title(out, input.now, request, Word::title_donor, partner_name(donor, input.now, locale));
    write_donor_summary(out, given);
    write_donor_lines(out, given);
    write_donor_validity(out, given);
    write_donor_spending(out, given);
    write_donor_projects(out, given);
    out.sources(input.now, request.audience != Audience::public_);
    return out.take();
}

}  // namespace hamkari::reports
