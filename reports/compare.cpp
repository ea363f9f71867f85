#include "reports/compare.hpp"

#include "reports/change_tables.hpp"
#include "reports/decision_rows.hpp"
#include "reports/foot.hpp"
#include "reports/locale/words_of.hpp"

#include <array>

namespace hamkari::reports {

namespace {

constexpr auto money_words =
    std::to_array<Word>({Word::money_budget, Word::money_pledged, Word::money_committed, Word::money_received,
                         Word::money_spent, Word::money_gap});
static_assert(money_words.size() == std::size(money_kinds));

/// A project's figures that changed; of the whole programme all of them, as soon as one changed.
void write_money(Writer& out, const Changes& changes, Currency currency) {
    const auto& locale = out.locale();
    Table table;
    table.title = in_currency(locale(Word::section_money_changed), currency, locale);
    table.currency_in_title = true;
    table.columns = {words_column(out(Word::col_what)), number_column(out(Word::col_before)),
                     number_column(out(Word::col_now)), number_column(out(Word::col_change))};
    for (const auto& change : changes.money) {
        std::vector<Row> rows;
        for (std::size_t i = 0; i < money_words.size(); ++i) {
            const auto& before = change.before.*money_kinds[i].figure;
            const auto& now = change.now.*money_kinds[i].figure;
            if (change.project && before == now) continue;
            rows.push_back(row(Cell{out(money_words[i])}, figure(before), figure(now), figure(difference(before, now))));
        }
        if (rows.empty() || (!change.project && table.rows.empty())) continue;
        table.rows.push_back(group_row(change.project ? locale.isolate(change.project->id.text()) : out(Word::total)));
        table.rows.insert(table.rows.end(), rows.begin(), rows.end());
    }
    out.table(std::move(table));
}

void write_risks(Writer& out, const Changes& changes) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_risks_changed);
    table.columns = {words_column(out(Word::col_id)), words_column(out(Word::risk)), number_column(out(Word::col_before)),
                     number_column(out(Word::col_now)), words_column(out(Word::col_status)),
                     words_column(out(Word::col_reason))};
    for (const auto& change : changes.risks) {
        const auto& now = *change.now;
        table.rows.push_back(row(code(now.plan->id), typed(now.plan->title, locale),
                                 struck(figure(std::int64_t{change.before->score()})),
                                 figure(std::int64_t{now.score()}, now.rating && now.rating->assumed),
                                 Cell{out(risk_band(now.score()))},
                                 now.rating ? typed(now.rating->note, locale) : Cell{out(Word::label_revision)}));
    }
    out.table(std::move(table));
}

void write_decisions(Writer& out, const std::vector<const DecisionState*>& decisions, const Snapshot& snapshot, Word title) {
    Table table;
    table.title = out(title);
    table.columns = decision_columns(DecisionKind::decision, out.locale());
    table.columns[1].title = out(Word::col_decision);
    for (const auto* decision : decisions) table.rows.push_back(decision_row(*decision, snapshot, out.locale()));
    out.table(std::move(table));
}

}  // namespace

Document comparison(const Snapshot* before, const Snapshot& now, Date from, const Locale& locale) {
    Writer out(locale);
    out.add(Heading{1, {}, locale(Word::chapter_changes, {typed_text(now.plan().programme.title, locale)}), "compare", false, std::nullopt});
    out.paragraph(before ? locale(Word::changes_between, {locale.date(from), locale.date(now.as_of)})
                         : locale(Word::no_plan_before, {locale.date(from)}),
                  Paragraph::Style::small);
    const auto changes = compare(before, now);
    const auto blocks = out.so_far().blocks.size();
    write_change_tables(out, changes);
    write_money(out, changes, now.rates.reporting());
    write_risks(out, changes);
    write_decisions(out, changes.decisions_done, now, Word::section_decisions_done);
    write_decisions(out, changes.decisions_added, now, Word::section_decisions_added);
    if (out.so_far().blocks.size() == blocks) out.paragraph(Word::nothing_changed);
    out.foot() = foot_of(now, false, locale);
    return out.take();
}

}  // namespace hamkari::reports
