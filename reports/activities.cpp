#include "model/activities.hpp"
#include "model/agreed.hpp"
#include "model/narrow.hpp"
#include "reports/people_cells.hpp"
#include "reports/locale/words_of.hpp"
#include "reports/part_title.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace hamkari::reports {

namespace {

std::string place_name(std::optional<ProvinceCode> province, bool nationwide, const Locale& locale) {
    if (province) return std::string(locale.province(*province));
    return word(locale, nationwide ? Word::scope_national : Word::scope_to_be_set);
}

/// Of one partner or one province only, as far as it was asked for; what is nation-wide is in each province.
std::vector<Activity> chosen_activities(const Snapshot& now, const ReportRequest& request) {
    auto all = activities(now, request.period);
    const auto& to = request.narrowing;
    std::erase_if(all, [&](const Activity& one) {
        const bool elsewhere = to.province && one.province && *one.province != *to.province;
        return elsewhere || (!to.partner.empty() && one.partner != to.partner);
    });
    return all;
}

std::string group_names(const Project& project, const Snapshot& now, const Locale& locale) {
    std::vector<std::string> names;
    for (const auto& id : project.groups) {
        const auto* group = now.group(id);
        names.push_back(group ? typed_text(group->title, locale) : id.text());
    }
    return locale.list(names);
}

std::string role_name(const Activity& one, const Locale& locale) {
    if (one.partner.empty()) return {};
    return word(locale, one.role ? word_of(*one.role) : Word::role_lead);
}

std::string partner_or_none(const PartnerId& id, const Snapshot& now, const Locale& locale) {
    return id.empty() ? word(locale, Word::not_known) : partner_name(id, now, locale);
}

/// `International Organization for Migration (IOM)`: the matrix has the code only.
std::string partner_with_code(const PartnerId& id, const Snapshot& now, const Locale& locale) {
    const auto name = partner_or_none(id, now, locale);
    return id.empty() ? name : locale(Word::sentence_in_brackets, {name, locale.isolate(id.text())});
}

std::vector<std::string_view> projects_at(const Presence& place, const std::vector<Activity>& all) {
    std::vector<std::string_view> ids;
    for (const auto& one : all)
        if (one.province == place.province && one.nationwide() == place.nationwide) ids.push_back(one.project->plan->id.text());
    return ids;
}

void write_presence(Writer& out, const std::vector<Activity>& all, const Snapshot& now) {
    const auto places = presence_of(all);
    const auto& locale = out.locale();
    out.chapter(Word::chapter_summary, "summary");
    if (places.empty()) out.paragraph(Word::say_no_match);
    ProvinceMap map;
    map.title = out(Word::chart_presence);
    map.description = out(Word::chart_presence_text);
    map.legend = out(Word::chapter_projects);
    Table table;
    table.title = out(Word::section_by_province);
    table.columns = {words_column(out(Word::col_province), 22),   number_column(out(Word::chapter_projects), 10),
                     number_column(out(Word::section_partners), 10), words_column(out(Word::col_sector), 42),
                     number_column(out(Word::label_people_reached), 16)};
    for (const auto& place : places) {
        if (place.province) map.values.push_back({*place.province, Value{std::int64_t{place.projects}}});
        std::string sectors;
        for (const auto sector : place.sectors)
            sectors += (sectors.empty() ? "" : out(Word::list_semicolon)) + out(word_of(sector));
        table.rows.push_back(row(Cell{place_name(place.province, place.nationwide, locale)},
                                 figure(std::int64_t{place.projects}), figure(std::int64_t{place.partners}),
                                 Cell{std::move(sectors)},
                                 people_cell(place.people, shown_people(now, place.returns), place.people_estimate, locale)));
        out.cite(table.rows.back(), projects_at(place, all));
    }
    table.notes = {out(Word::note_projects_in_several), out(Word::note_agreed_only), out(Word::explain_people),
                   out(Word::explain_no_return)};
    explain_hidden(table, locale);
    out.table(std::move(table));
    // Behind the table: the landscape pages that follow begin a page of their own.
    if (!map.values.empty()) out.add(std::move(map));
}

bool is_agreed_activity(const Activity& one) { return is_agreed(one.project->plan->state); }

/// One row an activity. `agreed`: those of agreed projects, or only the others.
void write_matrix(Writer& out, const std::vector<Activity>& all, bool agreed, const Snapshot& now,
                  const ReportRequest& request) {
    const auto& locale = out.locale();
    Table table;
    table.title = agreed ? locale(Word::sentence_comma, {locale(Word::title_activities), locale.period(request.period)})
                         : out(Word::table_not_agreed);
    table.columns = {words_column(out(Word::col_province), 10), words_column(out(Word::col_partner), 6),
                     words_column(out(Word::col_role), 9),      words_column(out(Word::col_project), 18),
                     words_column(out(Word::col_sector), 12),   words_column(out(Word::label_for_whom), 15),
                     words_column(out(Word::col_period), 14),   words_column(out(Word::label_state), 8),
                     number_column(out(Word::label_people_reached), 8)};
    const Activity* last = nullptr;
    for (const auto& one : all) {
        if (is_agreed_activity(one) != agreed) continue;
        const auto& plan = *one.project->plan;
        const bool same = last && last->project == one.project && last->province == one.province;
        last = &one;
        table.rows.push_back(
            row(Cell{place_name(one.province, one.nationwide(), locale)},
                one.partner.empty() ? Cell{out(Word::not_known)} : code(one.partner), text_or_empty(role_name(one, locale)),
                typed(plan.title, locale), Cell{out(word_of(plan.sector))}, text_or_empty(group_names(plan, now, locale)),
                figure(plan.period, plan.assumed.covers("period")), Cell{out(word_of(plan.state))},
                same ? Cell{} : people_cell(one.people, shown_people(now, one.returns), one.people_estimate, locale)));
        out.cite(table.rows.back(), plan.id.text());
    }
    if (table.rows.empty() && agreed) out.paragraph(Word::say_no_match);
    table.notes = {out(Word::note_people_once)};
    explain_hidden(table, locale);
    table.wide = true;
    out.table(std::move(table));
}

/// Each partner with its projects: one row a role, with the places in one cell.
void write_by_partner(Writer& out, std::vector<Activity> all, const Snapshot& now) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_by_partner, "by-partner");
    // In the order of the programme's partners.
    const auto& partners = now.plan().programme.partners;
    const auto place = [&](const PartnerId& id) {
        return std::find_if(partners.begin(), partners.end(), [&](const Partner& one) { return one.id == id; });
    };
    std::stable_sort(all.begin(), all.end(), [&](const Activity& a, const Activity& b) {
        return std::tuple(place(a.partner), a.project, a.role) < std::tuple(place(b.partner), b.project, b.role);
    });
    Table table;
    table.title = out(Word::chapter_by_partner);
    table.columns = {words_column(out(Word::col_project), 32), words_column(out(Word::col_role), 16),
                     words_column(out(Word::col_sector), 18), words_column(out(Word::label_state), 12),
                     words_column(out(Word::label_where), 22)};
    for (auto first = all.begin(); first != all.end();) {
        const auto last = std::find_if(first, all.end(), [&](const Activity& other) {
            return other.partner != first->partner || other.project != first->project || other.role != first->role;
        });
        if (first == all.begin() || std::prev(first)->partner != first->partner)
            table.rows.push_back(group_row(partner_with_code(first->partner, now, locale)));
        std::vector<std::string> places;
        for (auto one = first; one != last; ++one) places.push_back(place_name(one->province, one->nationwide(), locale));
        table.rows.push_back(row(typed(first->project->plan->title, locale), Cell{role_name(*first, locale)},
                                 Cell{out(word_of(first->project->plan->sector))},
                                 Cell{out(word_of(first->project->plan->state))}, Cell{locale.list(places)}));
        first = last;
    }
    table.wide = true;  // it follows on the landscape pages of the matrix
    out.table(std::move(table));
}

std::string part_named(const Narrowing& to, const Snapshot& now, const Locale& locale) {
    std::vector<std::string> parts;
    if (!to.partner.empty()) parts.push_back(partner_name(to.partner, now, locale));
    if (!to.donor.empty()) parts.push_back(partner_name(to.donor, now, locale));
    if (to.province) parts.emplace_back(locale.province(*to.province));
    if (!to.project.empty()) parts.push_back(locale.isolate(to.project.text()));
    return locale.list(parts);
}

}  // namespace

Document who_does_what_where(const ReportInput& input, const ReportRequest& request, const Locale& locale) {
    const auto all = chosen_activities(input.now, request);
    const SourceNotes notes(input.now);
    Writer out(locale);
    out.cite_from(notes);
    write_part_title(out, input.now, request, Word::title_activities, part_named(request.narrowing, input.now, locale));
    auto agreed = all;
    std::erase_if(agreed, [](const Activity& one) { return !is_agreed_activity(one); });
    write_presence(out, agreed, input.now);
    out.chapter(Word::section_by_province, "by-province");
    write_matrix(out, all, true, input.now, request);
    write_matrix(out, all, false, input.now, request);
    write_by_partner(out, all, input.now);
    out.sources(input.now, request.audience != Audience::public_);
    return out.take();
}

}  // namespace hamkari::reports
