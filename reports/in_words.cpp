#include "reports/in_words.hpp"

#include "model/due_in.hpp"
#include "reports/people_cells.hpp"

namespace hamkari::reports {

namespace {

/// Sentences, apart by a space.
struct Sentences {
    std::string text;
    void add(const std::string& sentence) {
        if (sentence.empty()) return;
        if (!text.empty()) text += ' ';
        text += sentence;
    }
};

/// `Of 8 milestones, 3 are done and 1 is late.`
std::string milestones_sentence(const std::string& of, std::int64_t total, std::int64_t done, std::int64_t late,
                                const Locale& locale) {
    if (total == 0) return {};
    std::vector<std::string> parts{done == 0 ? word(locale, Word::in_words_none_done)
                                             : locale.count(Word::in_words_done, done)};
    if (late > 0) parts.push_back(locale.count(Word::in_words_late, late));
    return locale(Word::in_words_of, {of, locale.list(parts)});
}

std::string project_milestones(const ProjectSnapshot& project, const Locale& locale) {
    const auto& counts = project.counts;
    const std::int64_t total = counts.total - counts.cancelled;
    if (total == 1)
        return word(locale, counts.done > 0   ? Word::in_words_only_done
                            : counts.late > 0 ? Word::in_words_only_late
                                              : Word::in_words_only_open);
    return milestones_sentence(locale.count(Word::count_milestones, total), total, counts.done, counts.late, locale);
}

std::string progress_sentence(const ProjectSnapshot& project, const Locale& locale) {
    const auto done = project.progress.percent();
    const auto planned = project.progress.planned_percent();
    if (!done || !planned) return {};
    return locale(Word::in_words_progress,
                  {marked(locale.percent(*done), estimated_progress(project), locale), locale.percent(*planned)});
}

/// `Of a budget of 100,000 CHF, 80,000 CHF is committed and nothing is spent; there is no funding gap.`
std::string money_sentence(const MoneyTotals& money, const EstimatedMoney& estimated, const Locale& locale) {
    if (money.budget.minor == 0) return {};
    const auto amount = [&](const Money& value, bool estimate) {
        return marked(locale.money(value), estimate, locale);
    };
    const auto committed = money.committed.minor == 0
                               ? word(locale, Word::in_words_nothing_committed)
                               : locale(Word::in_words_committed, {amount(money.committed, estimated.committed)});
    const auto spent = money.spent.minor == 0 ? word(locale, Word::in_words_nothing_spent)
                                              : locale(Word::in_words_spent, {amount(money.spent, estimated.spent)});
    const auto gap = money.gap.minor == 0
                         ? word(locale, Word::in_words_no_gap)
                         : locale(Word::in_words_gap, {amount(money.gap, estimated.gap())});
    return locale(Word::in_words_money,
                  {amount(money.budget, estimated.budget), locale.list({committed, spent}), gap});
}

std::string reached_sentence(const Snapshot& now, const PeopleReached& reached, const Locale& locale) {
    if (!reached.people) return word(locale, Word::in_words_no_people);
    switch (shown_reached(now, {&reached, 1})) {
        case Shown::few: return word(locale, Word::in_words_people_few);
        case Shown::withheld: return word(locale, Word::in_words_people_withheld);
        case Shown::exact: break;
    }
    return locale.count(reached.estimate ? Word::in_words_people_estimate : Word::in_words_people, *reached.people);
}

}  // namespace

std::string milestone_counts_text(const ProjectSnapshot& project, const Locale& locale) {
    const auto& counts = project.counts;
    if (counts.total == 0) return {};
    std::vector<std::string> parts{locale(Word::in_words_count_done, {locale.number(counts.done)})};
    if (counts.late > 0) parts.push_back(locale(Word::sentence_count_late, {locale.number(counts.late)}));
    if (counts.cancelled > 0)
        parts.push_back(locale(Word::in_words_count_cancelled, {locale.number(counts.cancelled)}));
    return locale(Word::sentence_colon,
                  {locale.count(Word::count_milestones, counts.total - counts.cancelled), locale.list(parts)});
}

std::string project_in_words(const AnnualFigures& figures, const ProjectSnapshot& project, const Locale& locale) {
    if (!is_agreed(project.plan->state)) return {};
    Sentences told;
    told.add(project_milestones(project, locale));
    told.add(progress_sentence(project, locale));
    told.add(money_sentence(project.money, estimated_money(project), locale));
    for (const auto& entry : of_project(figures.people, project))
        told.add(reached_sentence(figures.now, entry, locale));
    return told.text;
}

std::string programme_in_words(const AnnualFigures& figures, const Locale& locale) {
    Sentences told;
    const auto due = due_in(figures.now, figures.period);
    std::int64_t late = 0;
    for (const auto& project : figures.now.projects)
        if (is_agreed(project.plan->state)) late += project.counts.late;
    if (due.due == 1)
        told.add(word(locale, due.done == 1 ? Word::in_words_only_due_done : Word::in_words_only_due_open));
    else
        told.add(milestones_sentence(locale.count(Word::in_words_due_in_period, due.due), due.due, due.done, 0, locale));
    told.add(late == 0 ? word(locale, Word::in_words_nothing_late) : locale.count(Word::in_words_late_by_now, late));
    told.add(money_sentence(figures.money, figures.money_estimated, locale));
    if (const auto people = sum_of_people(figures.people)) {
        bool estimate = false;
        std::int64_t projects = 0;
        for (const auto& entry : figures.people) {
            projects += entry.people.has_value();
            estimate = estimate || entry.estimate;
        }
        told.add(
            locale(Word::sentence_summary_people, {marked(people_reached_text(*people, shown_reached(figures.now, figures.people), locale), estimate, locale),
                                                   locale.count(Word::count_projects, projects)}));
    } else if (!figures.people.empty()) {
        told.add(word(locale, Word::in_words_no_people));
    }
    return told.text;
}

}  // namespace hamkari::reports
