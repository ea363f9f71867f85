#include "reports/earned_value.hpp"

#include "model/agreed.hpp"
#include "reports/foot.hpp"
#include "reports/locale/planning_words.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

Word word_of_reason(NotAvailable reason) {
    switch (reason) {
        case NotAvailable::no_costs: return Planning::ev_none_no_costs;
        case NotAvailable::nothing_planned: return Planning::ev_none_nothing_planned;
        case NotAvailable::nothing_earned: return Planning::ev_none_nothing_earned;
        case NotAvailable::no_budget_line: return Planning::ev_none_no_budget_line;
        case NotAvailable::nothing_spent: return Planning::ev_none_nothing_spent;
        case NotAvailable::budget_spent: break;
    }
    return Planning::ev_none_budget_spent;
}

/// An index has two decimals: 0.96 is not 1.
Value value_of(Quantity index, const Locale& locale) {
    const auto hundredths = divide_half_even(index.ten_thousandths(), 100);
    return decimal_text(scaled_text(static_cast<std::int64_t>(hundredths), 2, true), locale);
}
Value value_of(const Money& money, const Locale&) { return money; }

/// The figure, or `not available`.
template <class T>
Cell available(const Available<T>& figure, bool estimate, const Locale& locale) {
    Cell cell;
    if (figure) {
        cell.value = value_of(*figure.value, locale);
        cell.estimate = estimate;
        return cell;
    }
    cell.value = word(locale, Word::not_available);
    return cell;
}

std::optional<Percent> share(Quantity part, Quantity whole) {
    return percent_of(part.ten_thousandths(), whole.ten_thousandths());
}

/// One figure a row, each with its definition.
Table figures_table(const EarnedValue& told, Date as_of, const Locale& locale) {
    Table table;
    table.title = in_currency(locale(Planning::section_earned_value), told.lines_budget.currency, locale);
    table.currency_in_title = true;
    table.columns = {words_column(word(locale, Planning::col_figure)), number_column(word(locale, Planning::col_value)),
                     words_column(word(locale, Planning::col_means))};
    const auto day = locale.date(as_of);
    const auto add = [&](Word name, Cell value, Word means) -> Cell& {
        table.rows.push_back(row(Cell{word(locale, name)}, std::move(value), Cell{locale(means, {day})}));
        return table.rows.back().cells.back();
    };
    // Where there is no figure, the reason stands below what it would say.
    const auto show = [&](Word name, const auto& figure, bool estimate, Word means) {
        auto& meaning = add(name, available(figure, estimate, locale), means);
        if (!figure) meaning.note = locale(Word::sentence_colon, {locale(Word::not_available), locale(word_of_reason(figure.why))});
    };
    if (const auto& money = told.money) {
        const auto& p = *money.value;
        const bool plan = told.estimated_money, spent = told.estimated_actual, all = plan || spent;
        add(Planning::ev_budget, figure(p.budget, plan), Planning::ev_budget_text);
        add(Planning::ev_planned, figure(p.planned, plan), Planning::ev_planned_text);
        add(Planning::ev_earned, figure(p.earned, plan), Planning::ev_earned_text);
        show(Planning::ev_actual, p.actual, spent, Planning::ev_actual_text);
        show(Planning::ev_schedule_variance, p.schedule_variance, plan, Planning::ev_schedule_variance_text);
        show(Planning::ev_cost_variance, p.cost_variance, all, Planning::ev_cost_variance_text);
        show(Planning::ev_schedule_index, p.schedule_index, plan, Planning::ev_schedule_index_text);
        show(Planning::ev_cost_index, p.cost_index, all, Planning::ev_cost_index_text);
        show(Planning::ev_at_completion, p.at_completion, all, Planning::ev_at_completion_text);
        show(Planning::ev_to_complete, p.to_complete, all, Planning::ev_to_complete_text);
        show(Planning::ev_variance_at_completion, p.variance_at_completion, all, Planning::ev_variance_at_completion_text);
        show(Planning::ev_to_complete_index, p.to_complete_index, all, Planning::ev_to_complete_index_text);
    } else {
        show(Planning::ev_budget, Available<Money>(told.money.why), false, Planning::ev_budget_text);
    }
    const auto& weight = told.weight;
    const bool estimate = told.estimated_weight;
    add(Planning::ev_weight_earned, figure_or(share(weight.earned, weight.total), locale(Word::not_available), estimate),
        Planning::ev_weight_earned_text);
    add(Planning::ev_weight_planned, figure_or(share(weight.planned, weight.total), locale(Word::not_available), estimate),
        Planning::ev_weight_planned_text);
    show(Planning::ev_weight_index, weight.schedule_index, estimate, Planning::ev_weight_index_text);
    return table;
}

/// What a reader must know before the figures are believed.
std::vector<std::string> notes_of(const EarnedValue& told, const Snapshot& snapshot, const BaselineDates& baseline,
                                  const Locale& locale) {
    auto notes = measured_against(snapshot, told.project, baseline, locale);
    const auto count = [&](int number) { return locale.count(Word::count_milestones, number); };
    if (told.with_cost > 0 && told.with_cost < told.milestones)
        notes.push_back(locale(Planning::ev_note_part, {locale.number(std::int64_t{told.with_cost}), locale.number(std::int64_t{told.milestones})}));
    if (told.without_budget_line > 0) notes.push_back(locale(Planning::ev_note_without_line, {count(told.without_budget_line)}));
    if (told.without_date > 0) notes.push_back(locale(Planning::ev_note_without_date, {count(told.without_date)}));
    if (told.money && told.lines_budget.minor > told.costs_in_lines.minor) {
        const auto part = percent_of(told.costs_in_lines.minor, told.lines_budget.minor);
        notes.push_back(locale(Planning::ev_note_lines, {locale.percent(part.value_or(Percent{})), locale.money(told.lines_budget)}));
    }
    return notes;
}

/// One row a project: what is compared at a glance.
Table projects_table(const Snapshot& snapshot, const EarnedValue& all, const BaselineDates& baseline, const Locale& locale) {
    Table table;
    table.title = in_currency(locale(Planning::section_earned_by_project), snapshot.rates.reporting(), locale);
    table.currency_in_title = true;
    table.columns = {words_column(word(locale, Word::col_project))};
    for (const auto* head : {"BAC", "PV", "EV", "AC", "SPI", "CPI", "EAC"}) table.columns.push_back(number_column(head));
    table.columns.push_back(number_column(word(locale, Planning::col_weight_index)));
    const auto cells = [&](Cell first, const EarnedValue& told) {
        Row made = row(std::move(first));
        const auto none = [&] { return Cell{word(locale, Word::not_available)}; };
        if (const auto& money = told.money) {
            const auto& p = *money.value;
            const bool plan = told.estimated_money, spent = told.estimated_actual, either = plan || spent;
            made.cells.insert(made.cells.end(),
                              {figure(p.budget, plan), figure(p.planned, plan), figure(p.earned, plan),
                               available(p.actual, spent, locale), available(p.schedule_index, plan, locale),
                               available(p.cost_index, either, locale), available(p.at_completion, either, locale)});
        } else {
            made.cells.push_back(none());
            made.cells.resize(8);
        }
        made.cells.push_back(available(told.weight.schedule_index, told.estimated_weight, locale));
        return made;
    };
    for (const auto& project : snapshot.projects)
        if (is_agreed(project.plan->state))
            table.rows.push_back(cells(code(project.plan->id), earned_value(snapshot, project, baseline)));
    table.rows.push_back(cells(Cell{word(locale, Word::total)}, all));
    table.rows.back().kind = Row::Kind::total;
    return table;
}

}  // namespace

std::vector<std::string> measured_against(const Snapshot& snapshot, const ProjectSnapshot* only, const BaselineDates& baseline,
                                          const Locale& locale) {
    std::vector<std::string> notes;
    const auto* set = baseline.set();
    const auto name = set ? locale(Word::sentence_comma, {locale.isolate(std::get<BaselineSet>(set->data).name),
                                                          locale.date(set->happened_on)})
                          : word(locale, Planning::ev_against_first);
    notes.push_back(locale(Planning::ev_against, {name}));
    const auto not_agreed = std::count_if(snapshot.projects.begin(), snapshot.projects.end(),
                                          [](const ProjectSnapshot& p) { return !is_agreed(p.plan->state); });
    if (!only && not_agreed > 0)
        notes.push_back(locale(Planning::ev_note_not_agreed, {locale.count(Word::count_projects, not_agreed)}));
    return notes;
}

void write_earned_value(Writer& out, const Snapshot& snapshot, const ProjectSnapshot* only, const BaselineDates& baseline) {
    const auto& locale = out.locale();
    const auto told = only ? earned_value(snapshot, *only, baseline) : earned_value(snapshot, baseline);
    auto table = figures_table(told, snapshot.as_of, locale);
    table.notes = notes_of(told, snapshot, baseline, locale);
    out.table(std::move(table));
    if (!only) out.table(projects_table(snapshot, told, baseline, locale));
}

Document earned_value_screen(const Snapshot& snapshot, const ProjectSnapshot* only, const BaselineDates& baseline,
                             const Locale& locale) {
    Writer out(locale);
    const auto& of = only ? only->plan->title : snapshot.plan().programme.title;
    out.add(Heading{1, {}, locale(Word::sentence_colon, {out(Planning::section_earned_value), typed_text(of, locale)}), "earned-value", false, std::nullopt});
    out.paragraph(locale(Word::sentence_as_of, {locale.date(snapshot.as_of)}), Paragraph::Style::small);
    write_earned_value(out, snapshot, only, baseline);
    out.foot() = foot_of(snapshot, false, locale);
    return out.take();
}

}  // namespace hamkari::reports
