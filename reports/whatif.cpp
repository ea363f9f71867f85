#include "reports/whatif.hpp"

#include "model/agreed.hpp"
#include "reports/foot.hpp"
#include "reports/whatif_parts.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

void write_what_it_comes_to(Writer& out, Outlooks outlooks) {
    const auto& locale = out.locale();
    const auto scenarios = outlooks.size() > 1 ? outlooks.subspan(1) : outlooks;
    for (const auto& outlook : scenarios) {
        const auto lead = outlook_lead(outlook, locale);
        const bool named = outlook.scenario && scenarios.size() > 1;
        out.paragraph(named ? locale(Word::sentence_colon, {outlook_title(outlook, locale), lead}) : lead, Paragraph::Style::lead);
        out.list(outlook_effects(outlook, locale));
    }
}

}  // namespace

void write_funding_outlook(Writer& out, Outlooks outlooks) {
    write_what_it_comes_to(out, outlooks);
    write_outlook_sums(out, outlooks);
    if (outlooks.size() > 1) write_differences(out, outlooks, rows_of_a_report);
    write_what_falls(out, outlooks.front(), rows_of_a_report);
    write_what_waits(out, outlooks.front(), rows_of_a_report);
    out.list(outlook_rules(outlooks.front(), out.locale()));
}

Document what_if(const Snapshot& snapshot, Outlooks outlooks, const Locale& locale) {
    Writer out(locale);
    const auto& last = outlooks.back();
    auto title = outlooks.size() == 2 ? locale(Planning::whatif_scenario, {outlook_title(last, locale)})
                                      : word(locale, Planning::whatif_title);
    out.add(Heading{1, {}, std::move(title), "whatif", false, std::nullopt});
    out.paragraph(locale(Word::sentence_as_of, {locale.date(snapshot.as_of)}), Paragraph::Style::small);
    write_what_it_comes_to(out, outlooks);
    write_outlook_sums(out, outlooks);
    if (outlooks.size() > 2) {
        write_differences(out, outlooks);
    } else {
        write_what_falls(out, last);
        write_what_waits(out, last);
    }
    int number = 0;
    for (const auto& outlook : outlooks.size() > 2 ? outlooks.subspan(1) : outlooks.last(1)) {
        if (outlooks.size() > 2)
            out.add(Heading{2, {}, outlook_title(outlook, locale), "whatif-" + std::to_string(++number), false, std::nullopt});
        write_outlook_provinces(out, outlook);
        write_outlook_sectors(out, outlook);
    }
    if (outlooks.size() <= 2) write_what_is_covered(out, last);
    out.part(Planning::whatif_how, "whatif-how");
    auto rules = outlook_rules(last, locale);
    const auto& projects = snapshot.projects;
    if (std::any_of(projects.begin(), projects.end(), [](const auto& p) { return !is_agreed(p.plan->state); }))
        rules.push_back(out(Planning::whatif_not_agreed));
    out.list(std::move(rules));
    out.foot() = foot_of(snapshot, false, locale);
    return out.take();
}

}  // namespace hamkari::reports
