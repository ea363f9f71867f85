#include "reports/todo.hpp"

#include "model/data_gaps.hpp"
#include "model/estimated.hpp"
#include "reports/foot.hpp"
#include "reports/milestone_rows.hpp"
#include "reports/project_parts.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace hamkari::reports {

namespace {

/// Whose it is, and where; what has no owner or province comes last.
struct Place {
    std::string owner;
    int province = no_province;

    static constexpr int no_province = 99;
    bool operator<(const Place& other) const {
        return std::tuple(owner.empty(), owner, province) <
               std::tuple(other.owner.empty(), other.owner, other.province);
    }
    std::string text(const Locale& locale) const {
        return locale(Word::sentence_comma,
                      {owner.empty() ? locale(Word::no_owner) : std::string_view(owner),
                       province == no_province ? locale(Word::no_province)
                                               : locale.province(static_cast<ProvinceCode>(province))});
    }
};

using ByPlace = std::map<Place, std::vector<const MilestoneState*>>;

void write_milestones(Writer& out, const ByPlace& milestones, std::string title, bool late) {
    const auto& locale = out.locale();
    Table table;
    table.title = std::move(title);
    table.columns = {words_column(out(Word::col_id)), words_column(out(Word::col_milestone)),
                     words_column(out(Word::col_due)), words_column(out(Word::col_expected)),
                     late ? number_column(out(Word::col_days_late)) : words_column(out(Word::col_status))};
    for (const auto& [place, list] : milestones) {
        table.rows.push_back(group_row(place.text(locale)));
        auto sorted = list;
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) { return a->due < b->due; });
        for (const auto* m : sorted)
            table.rows.push_back(row(code(m->plan->id), milestone_title(*m, locale),
                                     figure(m->due, estimated_dates(*m).due), expected_cell(*m, locale),
                                     late ? figure(std::int64_t{m->days_late}) : Cell{status_text(*m, locale)}));
    }
    out.table(std::move(table));
}

void write_decisions(Writer& out, const Snapshot& snapshot, Date last) {
    Table table;
    table.title = out(Word::section_decisions_due);
    table.columns = {words_column(out(Word::col_id)), words_column(out(Word::col_text)),
                     words_column(out(Word::col_owner)), words_column(out(Word::col_deadline))};
    for (const auto& decision : snapshot.decisions) {
        const bool decided = decision.kind == DecisionKind::decision || decision.kind == DecisionKind::action;
        if (!decided || decision.done || !decision.due || *decision.due > last) continue;
        auto due = figure(decision.due);
        due.strong = decision.late;
        table.rows.push_back(
            row(code(decision.id), typed(decision.text, out.locale()), code(decision.owner), std::move(due)));
    }
    out.table(std::move(table));
}

void write_reviews(Writer& out, const Snapshot& snapshot, Date last) {
    Table table;
    table.title = out(Word::section_risks_to_review);
    table.columns = {words_column(out(Word::col_id)), words_column(out(Word::risk)), words_column(out(Word::col_owner)),
                     words_column(out(Word::risk_review))};
    for (const auto& project : snapshot.projects)
        for (const auto& risk : project.risks) {
            const auto& review = risk.plan->review;
            const bool rated_since = risk.rating && review && risk.rating->happened_on >= *review;
            if (!review || *review > last || rated_since) continue;
            table.rows.push_back(row(code(risk.plan->id), typed(risk.plan->title, out.locale()), code(risk.plan->owner),
                                     figure(review)));
        }
    out.table(std::move(table));
}

void write_returns(Writer& out, const Snapshot& snapshot) {
    Table table;
    table.title = out(Word::section_missing_returns);
    table.columns = {words_column(out(Word::col_indicator)), words_column(out(Word::col_title)),
                     words_column(out(Word::col_missing))};
    const auto year = period_of(Period::Kind::year, snapshot.plan().programme.period.calendar, snapshot.as_of);
    for (const auto& returns : returns_of(snapshot, year))
        if (!returns.missing.empty())
            table.rows.push_back(row(code(returns.indicator->plan->id),
                                     typed(returns.indicator->plan->title, out.locale()),
                                     Cell{missing_text(returns, out.locale())}));
    out.table(std::move(table));
}

}  // namespace

Document todo(const Snapshot& snapshot, const Locale& locale, int days) {
    Writer out(locale);
    const Date last = snapshot.as_of + Days{days};
    ByPlace late, soon;
    for (const auto& project : snapshot.projects)
        for (const auto& m : project.milestones) {
            if (!m.open() || !m.due) continue;
            const Place place{m.plan->owner.text(),
                              m.plan->province ? static_cast<int>(*m.plan->province) : Place::no_province};
            if (m.late)
                late[place].push_back(&m);
            else if (*m.due <= last)
                soon[place].push_back(&m);
        }
    if (late.empty()) out.paragraph(Word::nothing_late);
    write_milestones(out, late, out(Word::section_late), true);
    write_milestones(out, soon, locale(Word::due_within, {locale.count(Word::count_days, days)}), false);
    write_decisions(out, snapshot, last);
    write_reviews(out, snapshot, last);
    write_returns(out, snapshot);
    out.foot() = foot_of(snapshot, false, locale);
    return out.take();
}

}  // namespace hamkari::reports
