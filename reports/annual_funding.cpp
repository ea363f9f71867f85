#include "model/by_donor.hpp"
#include "reports/annual.hpp"
#include "reports/currency_names.hpp"
#include "reports/locale/words_of.hpp"

#include <array>

namespace hamkari::reports {

namespace {

std::string donor_name(const PartnerId& id, const Snapshot& now, const Locale& locale) {
    const auto* partner = now.partner(id);
    return partner ? typed_text(partner->title, locale) : id.text();
}

/// By donor, cash and direct payments together: in-kind contributions stand apart.
void write_chart(Writer& out, const std::vector<DonorFigures>& donors, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    Bars chart;
    chart.title = out(Word::chart_donors_title);
    chart.description = locale(Word::chart_donors_text, {locale.currency(figures.currency)});
    chart.unit = locale.currency(figures.currency);
    chart.series = {{out(Word::money_committed), {}}, {out(Word::money_received), {}}, {out(Word::money_spent), {}}};
    const PartnerId* last = nullptr;
    struct Sums {
        Money committed, spent;
        bool estimate = false;
        std::optional<Money> received;  // a donor that only pays itself has nothing that could be received
    };
    std::vector<Sums> sums;
    for (const auto& donor : donors) {
        if (donor.mode == FundingMode::in_kind) continue;
        if (!last || *last != donor.donor) {
            chart.categories.push_back(donor.donor.text());
            sums.push_back({{0, figures.currency}, {0, figures.currency}, false, std::nullopt});
        }
        last = &donor.donor;
        sums.back().committed += donor.committed;
        sums.back().spent += donor.spent;
        sums.back().estimate = sums.back().estimate || donor.estimate;
        if (donor.mode == FundingMode::cash)
            sums.back().received = sums.back().received.value_or(Money{0, figures.currency}) + donor.received;
    }
    for (const auto& sum : sums) {
        chart.series[0].values.emplace_back(Value{sum.committed});
        chart.series[1].values.push_back(sum.received ? std::optional(Value{*sum.received}) : std::nullopt);
        chart.series[2].values.emplace_back(Value{sum.spent});
        for (auto& series : chart.series) series.estimates.push_back(sum.estimate);
    }
    if (!chart.categories.empty()) out.add(std::move(chart));
}

struct Sum {
    Money pledged, committed, received, spent;
    bool estimate = false;

    explicit Sum(Currency currency) {
        for (Money* money : {&pledged, &committed, &received, &spent}) *money = {0, currency};
    }
    void add(const DonorFigures& donor) {
        pledged += donor.pledged;
        committed += donor.committed;
        received += donor.received;
        spent += donor.spent;
        estimate = estimate || donor.estimate;
    }
};

void write_cash(Writer& out, const std::vector<DonorFigures>& donors, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    Table table;
    table.title = in_currency(locale(Word::section_cash), figures.currency, locale);
    table.currency_in_title = true;
    table.columns = {words_column(out(Word::col_donor), 34),       words_column(out(Word::col_mode), 18),
                     number_column(out(Word::money_pledged), 12),  number_column(out(Word::money_committed), 12),
                     number_column(out(Word::money_received), 12), number_column(out(Word::money_spent), 12)};
    Sum sum(figures.currency);
    for (const auto& donor : donors) {
        if (donor.mode == FundingMode::in_kind) continue;
        const bool direct = donor.mode == FundingMode::direct;
        sum.add(donor);
        table.rows.push_back(row(Cell{donor_name(donor.donor, figures.now, locale)}, Cell{out(word_of(donor.mode))},
                                 figure(donor.pledged, donor.estimate), figure(donor.committed, donor.estimate),
                                 direct ? Cell{} : figure(donor.received, donor.estimate),
                                 figure(donor.spent, donor.estimate)));
        out.cite(table.rows.back(), donor.donor.text());
    }
    if (table.rows.empty()) return;
    table.rows.push_back(total_row(Cell{out(Word::total)}, Cell{}, figure(sum.pledged, sum.estimate),
                                   figure(sum.committed, sum.estimate), figure(sum.received, sum.estimate),
                                   figure(sum.spent, sum.estimate)));
    table.notes = {locale(Word::note_to_date, {locale.date(figures.now.as_of)}), out(Word::rule_pledges),
                   out(Word::rule_direct)};
    if (!rates_used(figures.now).empty()) table.notes.push_back(out(Word::note_rate_differences));
    out.table(std::move(table));
}

void write_in_kind(Writer& out, const std::vector<DonorFigures>& donors, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    Table table;
    table.title = in_currency(locale(Word::section_in_kind), figures.currency, locale);
    table.currency_in_title = true;
    table.columns = {words_column(out(Word::col_donor), 46), number_column(out(Word::money_pledged), 18),
                     number_column(out(Word::money_committed), 18),
                     number_column(out(Word::money_delivered_in_kind), 18)};
    Sum sum(figures.currency);
    for (const auto& donor : donors) {
        if (donor.mode != FundingMode::in_kind) continue;
        sum.add(donor);
        table.rows.push_back(row(Cell{donor_name(donor.donor, figures.now, locale)},
                                 figure(donor.pledged, donor.estimate), figure(donor.committed, donor.estimate),
                                 figure(donor.received, donor.estimate)));
        out.cite(table.rows.back(), donor.donor.text());
    }
    if (table.rows.empty()) return;
    table.rows.push_back(total_row(Cell{out(Word::total)}, figure(sum.pledged, sum.estimate),
                                   figure(sum.committed, sum.estimate), figure(sum.received, sum.estimate)));
    table.notes.push_back(out(Word::rule_in_kind));
    out.table(std::move(table));
}

/// `1 USD = 0.8 CHF`; for small rates `1,000,000 IRR = 1.25 CHF`, since nobody reads six zeros behind the point.
std::string rate_of_units(const Rate& rate, const Locale& locale) {
    constexpr std::int64_t million = 1'000'000, small = 10'000'000;  // 0.001 in units of 10^-10
    const bool is_small = rate.rate < small;
    return locale(Word::sentence_rate, {locale.number(is_small ? million : 1), locale.isolate(rate.from.code()),
                                        decimal_text(rate_text(is_small ? rate.rate * million : rate.rate), locale),
                                        locale.isolate(rate.to.code())});
}

void write_rates(Writer& out, const Snapshot& now) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_rates);
    table.columns = {words_column(out(Word::money_currency), 24), words_column(out(Word::col_rate), 36),
                     words_column(out(Word::col_valid_from), 20), words_column(out(Word::col_source), 20)};
    // An estimate has no source of its own: the one that it inherits says nothing of rates.
    for (const Rate* rate : rates_used(now))
        table.rows.push_back(row(currency_cell(rate->from, locale), figure(rate_of_units(*rate, locale), rate->assumed),
                                 figure(rate->on, rate->assumed),
                                 Cell{rate->assumed ? out(Word::planning_estimate) : rate->source}));
    if (table.rows.empty()) out.paragraph(Word::no_rates);
    table.notes.push_back(out(Word::rule_rates));
    out.table(std::move(table));
}

}  // namespace

void write_funding(Writer& out, const AnnualFigures& figures) {
    out.chapter(Word::chapter_funding, "funding");
    const auto donors = by_donor(figures.now);
    if (donors.empty()) out.paragraph(Word::no_funding);
    write_chart(out, donors, figures);
    write_cash(out, donors, figures);
    write_in_kind(out, donors, figures);
    write_rates(out, figures.now);
}

}  // namespace hamkari::reports
