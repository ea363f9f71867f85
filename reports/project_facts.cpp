#include "model/estimated.hpp"
#include "reports/light_reasons.hpp"
#include "reports/locale/words_of.hpp"
#include "reports/project_parts.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

std::string partners_text(const Project& project, const Snapshot& now, const Locale& locale) {
    std::vector<std::string> names;
    const auto add = [&](const PartnerId& id, Word role) {
        const auto* partner = now.partner(id);
        names.push_back(locale(Word::sentence_in_brackets,
                               {partner ? typed_text(partner->title, locale) : id.text(), locale(role)}));
    };
    if (!project.lead.empty()) add(project.lead, Word::role_lead);
    for (const auto& partner : project.partners) add(partner.id, word_of(partner.role));
    return locale.list(names);
}

/// Names that have an "and" of their own stand apart more clearly.
std::string list_of_names(const std::vector<std::string>& names, const Locale& locale) {
    const auto and_between = locale(Word::list_and);
    const bool any = std::any_of(names.begin(), names.end(),
                                 [&](const std::string& name) { return name.find(and_between) != std::string::npos; });
    if (!any) return locale.list(names);
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : word(locale, Word::list_semicolon)) + name;
    return text;
}

}  // namespace

void write_project_facts(Writer& out, const Project& project, const Snapshot& now) {
    const auto& locale = out.locale();
    std::vector<Terms::Term> terms;
    const auto add = [&](Word label, std::string text, std::string_view field) {
        if (!text.empty())
            terms.push_back({out(label), marked(std::move(text), project.assumed.covers(field), locale), false});
    };
    add(Word::label_state, out(word_of(project.state)), "state");
    add(Word::label_sector, out(word_of(project.sector)), "sector");
    add(Word::label_partners, partners_text(project, now, locale), "partners");
    add(Word::label_period, locale.period(project.period), "period");
    terms.push_back({out(Word::label_where), where_text(project, locale), false});
    std::vector<std::string> groups;
    for (const auto& id : project.groups) {
        const auto* group = now.group(id);
        groups.push_back(group ? typed_text(group->title, locale) : id.text());
    }
    add(Word::label_for_whom, list_of_names(groups, locale), "groups");
    add(Word::section_objective, typed_text(project.objective, locale), "objective");
    if (!project.source.empty()) terms.push_back({out(Word::label_source), locale.isolate(project.source), false});
    out.terms(std::move(terms));
}

void write_project_results(Writer& out, const Project& project) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_results);
    table.columns = {words_column(out(Word::col_result), 18), words_column(out(Word::col_id), 14),
                     words_column(out(Word::col_title), 40), words_column(out(Word::label_assumption), 28)};
    for (const auto& result : project.results) {
        auto title = typed(result.title, locale);
        title.estimate = result.assumed.covers("title");
        auto assumption = typed(result.assumption, locale);
        assumption.estimate = !result.assumption.empty() && result.assumed.covers("assumption");
        table.rows.push_back(
            row(Cell{out(word_of(result.level))}, code(result.id), std::move(title), std::move(assumption)));
    }
    out.table(std::move(table));
}

void write_project_state(Writer& out, const ProjectSnapshot& project, const LightOf& light) {
    const auto& locale = out.locale();
    const auto& progress = project.progress;
    std::vector<std::string> parts;
    if (progress.dropped > Quantity{})
        parts.push_back(locale(Word::sentence_dropped_weight,
                               {locale.number(progress.dropped), locale.number(progress.counted + progress.dropped)}));
    for (auto& reason : light_reasons(light, locale)) parts.push_back(std::move(reason));
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : out(Word::list_semicolon)) + part;
    if (!text.empty()) out.paragraph(std::move(text), Paragraph::Style::lead);
}

}  // namespace hamkari::reports
