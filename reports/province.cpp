#include "model/narrow.hpp"
#include "model/shares.hpp"
#include "reports/locale/words_of.hpp"
#include "reports/part_title.hpp"
#include "reports/people_cells.hpp"
#include "reports/project_parts.hpp"
#include "reports/province_parts.hpp"

#include <algorithm>

namespace hamkari::reports {

ProvinceInput::ProvinceInput(const ReportInput& input, const ReportRequest& request)
    : now(input.now),
      period(request.period),
      province(*request.narrowing.province),
      audience(request.audience),
      reached(people_reached(input.now, request.period)),
      indicators(indicators_in(input.now, province, request.period)) {
    for (const auto& project : now.projects)
        (names_province(project, province) ? here : nationwide).push_back(&project);
    for (Money* amount : {&figures.budget, &figures.committed, &figures.received, &figures.spent,
                          &figures.received_named, &figures.spent_named})
        *amount = {0, now.rates.reporting()};
    for (auto& row : by_province(now, period, reached))
        if (row.code == province) figures = std::move(row);
}

namespace {

void write_province_map(Writer& out, const ProvinceInput& input) {
    const auto& locale = out.locale();
    const std::string name(locale.province(input.province));
    ProvinceMap map;
    map.title = locale(Word::chart_one_province, {name});
    map.description = locale(Word::chart_one_province_text, {name});
    map.legend = locale(Word::sentence_comma, {locale(Word::label_people_reached), locale.period(input.period)});
    auto& entry = map.values.emplace_back();
    entry.code = input.province;
    if (input.figures.people)
        entry.value = people_value(*input.figures.people, shown_people(input.now, input.figures.returns), locale);
    out.add(std::move(map));
    const Shown shown = shown_people(input.now, input.figures.returns);
    if (auto text = hidden_text({&shown, 1}, locale); !text.empty()) out.paragraph(std::move(text), Paragraph::Style::small);
}

void write_province_summary(Writer& out, const ProvinceInput& input) {
    const auto& locale = out.locale();
    const auto& figures = input.figures;
    out.chapter(Word::chapter_summary, "summary");
    int missing = 0, expected = 0;
    for (const auto& one : input.indicators) {
        missing += static_cast<int>(one.missing.size());
        expected += one.expected;
    }
    KeyFigures block;
    const auto add = [&](Word label, Value value, std::string note, bool estimate = false) {
        block.figures.push_back({out(label), std::move(value), std::move(note), {}, estimate});
    };
    add(Word::chapter_province_projects, static_cast<std::int64_t>(input.here.size()),
        input.nationwide.empty()
            ? std::string{}
            : locale(Word::note_nationwide_too, {locale.number(static_cast<std::int64_t>(input.nationwide.size()))}));
    add(Word::label_people_reached, figures.people ? people_value(*figures.people, shown_people(input.now, figures.returns), locale)
                       : Value{out(Word::not_available)},
        locale.period(input.period), figures.people_estimate);
    add(Word::label_milestones_done,
        locale(Word::number_of, {locale.number(figures.milestones.done), locale.number(figures.milestones.due)}),
        locale.period(input.period));
    add(Word::label_milestones_late, std::int64_t{figures.milestones.late}, locale.period(input.period));
    add(Word::money_spent, in_whole_units({figures.spent}).front(),
        locale(Word::note_named_here, {locale.money(figures.spent_named)}),
        figures.estimates.spent);
    add(Word::section_missing_returns, locale(Word::number_of, {locale.number(missing), locale.number(expected)}),
        locale.period(input.period));
    std::vector<std::string_view> ids;
    for (const auto* project : input.here) ids.push_back(project->plan->id.text());
    for (auto& figure : block.figures) out.cite(figure, ids);
    out.add(std::move(block));
    out.paragraph(Word::rule_shares, Paragraph::Style::small);
    write_province_map(out, input);
}

}  // namespace

Document province_report(const ReportInput& input, const ReportRequest& request, const Locale& locale) {
    const ProvinceInput given(input, request);
    const SourceNotes notes(input.now);
    Writer out(locale);
    out.cite_from(notes);
    write_part_title(out, input.now, request, Word::title_province, std::string(locale.province(given.province)));
    write_province_summary(out, given);
    write_province_projects(out, given);
    write_province_milestones(out, given);
    write_province_people(out, given);
    write_province_money(out, given);
    write_province_risks(out, given);
    write_province_notes(out, given);
    write_province_partners(out, given);
    write_province_decisions(out, given);
    out.sources(input.now, request.audience != Audience::public_);
    return out.take();
}

}  // namespace hamkari::reports
