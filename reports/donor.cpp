#include "reports/donor_parts.hpp"
#include "reports/part_title.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

/// `500 CHF; 1,200 USD`: amounts in several currencies are never added.
std::string amounts_text(const std::vector<CurrencySums>& sums, Money CurrencySums::*amount, const Locale& locale) {
    std::string text;
    for (const auto& sum : sums)
        text += (text.empty() ? "" : word(locale, Word::list_semicolon)) + locale.money(sum.*amount);
    return text;
}

std::string balances_text(const std::vector<CurrencySums>& sums, const Locale& locale) {
    std::string text;
    for (const auto& sum : sums)
        if (sum.balance)
            text += (text.empty() ? "" : word(locale, Word::list_semicolon)) + locale.money(*sum.balance);
    return text;
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
    const auto cash = sums_by_currency(input.lines, false);
    const auto in_kind = sums_by_currency(input.lines, true);
    KeyFigures block;
    const auto add = [&](Word label, std::string text, std::string note = {}) {
        if (!text.empty()) block.figures.push_back({out(label), Value{std::move(text)}, std::move(note), {}, false});
    };
    const auto day = locale.date(input.now.as_of);
    add(Word::money_pledged, amounts_text(cash, &CurrencySums::pledged, locale));
    add(Word::money_committed, amounts_text(cash, &CurrencySums::committed, locale));
    add(Word::money_received, amounts_text(cash, &CurrencySums::received, locale), day);
    add(Word::money_spent, amounts_text(cash, &CurrencySums::spent, locale), day);
    add(Word::money_balance, balances_text(cash, locale), out(Word::note_balance));
    add(Word::money_delivered_in_kind, amounts_text(in_kind, &CurrencySums::received, locale), day);
    const auto at_end = std::count_if(input.lines.begin(), input.lines.end(),
                                      [](const DonorLine& line) { return line.at_its_end(); });
    block.figures.push_back({out(Word::label_lines_at_end), Value{std::int64_t{at_end}},
                             locale(Word::note_lines_at_end, {locale.count(Word::count_days, line_ends_soon_days)}),
                             {},
                             false});
    out.add(std::move(block));
    out.paragraph(Word::rule_pledges, Paragraph::Style::small);
}

}  // namespace

Document donor_report(const ReportInput& input, const ReportRequest& request, const Locale& locale) {
    const auto& donor = request.narrowing.donor;
    const DonorInput given{input.now, request.period, donor, lines_of(input.now, donor)};
    Writer out(locale);
    write_part_title(out, input.now, request, Word::title_donor, partner_name(donor, input.now, locale));
    write_donor_summary(out, given);
    write_donor_lines(out, given);
    write_donor_validity(out, given);
    write_donor_spending(out, given);
    write_donor_projects(out, given);
    return out.take();
}

}  // namespace hamkari::reports
