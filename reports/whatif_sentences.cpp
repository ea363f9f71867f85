#include "reports/locale/words_of.hpp"
#include "reports/whatif_parts.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

std::string which_money(const WhichMoney& of, const Locale& locale) {
    return locale.isolate(of.line.empty() ? of.donor.text() : of.line.text());
}

std::string cut_by(const MoneyCut& cut, const Locale& locale) {
    return cut.percent ? locale.percent(*cut.percent) : locale.money(*cut.amount);
}

/// What added money is for: projects, sectors, provinces, kinds of budget line, groups.
std::string purpose(const AddedMoney& added, const Locale& locale) {
    std::vector<std::string> all;
    for (const auto& id : added.projects) all.push_back(locale.isolate(id.text()));
    for (const auto sector : added.sectors) all.push_back(word(locale, word_of(sector)));
    for (const auto province : added.earmark.provinces) all.emplace_back(locale.province(province));
    for (const auto line : added.earmark.lines) all.push_back(word(locale, word_of(line)));
    for (const auto& group : added.earmark.groups) all.push_back(locale.isolate(group.text()));
    return all.empty() ? std::string() : locale.list(all);
}

std::string added_text(const AddedMoney& added, const Locale& locale) {
    auto text = added.donor.empty() ? locale(Planning::whatif_add_unnamed, {locale.money(added.amount)})
                                    : locale(Planning::whatif_add, {locale.money(added.amount), locale.isolate(added.donor.text())});
    if (added.on) text = locale(Word::sentence_comma, {text, locale.date(*added.on)});
    const auto what_for = purpose(added, locale);
    return what_for.empty() ? text : locale(Planning::whatif_add_for, {text, what_for});
}

std::string effect_text(const ScenarioEffect& effect, const Locale& locale) {
    if (effect.added) return added_text(*effect.added, locale);
    const auto which = which_money(effect.cut ? effect.cut->of : effect.delay->of, locale);
    const bool cuts_nothing = effect.cut && (effect.cut->percent ? effect.cut->percent->ten_thousandths == 0 : effect.cut->amount->minor == 0);
    if (effect.amount.minor == 0 && !cuts_nothing) return locale(Planning::whatif_nothing_to_come, {which});
    const auto amount = locale.money(effect.amount);
    if (effect.cut) return locale(Planning::whatif_cut, {which, cut_by(*effect.cut, locale), amount});
    return locale(Planning::whatif_delay, {which, locale.count(Word::count_days, effect.delay->days), amount});
}

std::string joined_sentences(const std::vector<std::string>& sentences) {
    std::string all;
    for (const auto& one : sentences) all += (all.empty() ? "" : " ") + one;
    return all;
}

/// What a scenario changes against the base case.
std::string change_text(const FundingOutlook& outlook, const Locale& locale) {
    int falls = 0, saved = 0, later = 0, earlier = 0;
    for (const auto& m : outlook.milestones) {
        if (!m.changed()) continue;
        if (m.fate == MoneyFate::falls)
            ++falls;
        else if (m.before == MoneyFate::falls)
            ++saved;
        else if (m.days.finish != m.days_before.finish)
            ++(m.days.finish > m.days_before.finish ? later : earlier);
    }
    std::vector<std::string> parts;
    const auto tell = [&](Word what, int count) {
        if (count > 0) parts.push_back(locale.count(what, count));
    };
    tell(Planning::whatif_change_falls, falls);
    tell(Planning::whatif_change_saved, saved);
    tell(Planning::whatif_change_later, later);
    tell(Planning::whatif_change_earlier, earlier);
    return parts.empty() ? word(locale, Planning::whatif_change_none) : locale(Planning::whatif_change, {locale.list(parts)});
}

}  // namespace

std::string outlook_title(const FundingOutlook& outlook, const Locale& locale) {
    if (!outlook.scenario) return word(locale, Planning::whatif_base);
    const auto& scenario = *outlook.scenario;
    if (!scenario.title.empty()) {
        const auto title = marked(typed_text(scenario.title, locale), scenario.assumed.whole, locale);
        return scenario.id.empty() ? title : locale(Word::sentence_colon, {locale.isolate(scenario.id.text()), title});
    }
    std::vector<std::string> parts;
    for (const auto& cut : scenario.cut) parts.push_back(which_money(cut.of, locale) + " −" + cut_by(cut, locale));
    for (const auto& delay : scenario.delay)
        parts.push_back(which_money(delay.of, locale) + " +" + locale.count(Word::count_days, delay.days));
    for (const auto& added : scenario.add) parts.push_back(added_text(added, locale));
    return locale.list(parts);
}

std::string outlook_lead(const FundingOutlook& outlook, const Locale& locale) {
    const auto& sums = outlook.sums;
    const auto all = sums.covered.milestones + sums.slips.milestones + sums.falls.milestones;
    const auto count = locale.count(Word::count_milestones, all);
    const auto needed = locale.money(outlook.needed);
    std::vector<std::string> sentences;
    if (all == 0)
        sentences.push_back(word(locale, Planning::whatif_lead_none));
    else if (sums.covered.milestones == all)
        sentences.push_back(locale(Planning::whatif_lead_all, {count, needed}));
    else
        sentences.push_back(locale(Planning::whatif_lead, {locale.count(Planning::count_costing_milestones, all), needed, locale.number(sums.covered.milestones),
                                                           locale.number(sums.slips.milestones), locale.number(sums.falls.milestones)}));
    if (sums.fall_with_them > 0) sentences.push_back(locale.count(Planning::whatif_lead_with_them, sums.fall_with_them));
    if (outlook.scenario) sentences.push_back(change_text(outlook, locale));
    if (const auto beyond = std::ranges::count_if(outlook.milestones, &MilestoneFate::is_beyond_project); beyond > 0)
        sentences.push_back(locale.count(Planning::whatif_lead_beyond, beyond));
    if (sums.falls.milestones > 0) {
        sentences.push_back(locale(Planning::whatif_lead_falls, {locale.money(outlook.to_restore_all)}));
        if (sums.people_not_reached > 0)
            sentences.push_back(locale(Planning::whatif_lead_people,
                                       {locale.count(Planning::whatif_count_people, sums.people_not_reached)}));
        const auto miss = outlook.may_miss();
        sentences.push_back(miss ? locale(Planning::whatif_bound, {locale.percent(*miss)}) : word(locale, Planning::whatif_proven));
    }
    return joined_sentences(sentences);
}

std::vector<std::string> outlook_effects(const FundingOutlook& outlook, const Locale& locale) {
    std::vector<std::string> all;
    for (const auto& effect : outlook.question.effects) all.push_back(effect_text(effect, locale));
    return all;
}

std::vector<std::string> outlook_rules(const FundingOutlook& outlook, const Locale& locale) {
    const auto counted = outlook.counted == MoneyCounted::received    ? Planning::whatif_with_received
                         : outlook.counted == MoneyCounted::committed ? Planning::whatif_with_committed
                                                                      : Planning::whatif_with_pledged;
    std::vector<std::string> all{word(locale, counted), word(locale, Planning::whatif_how_choice),
                                 word(locale, Planning::whatif_how_worth), word(locale, Planning::whatif_how_people),
                                 word(locale, Planning::whatif_how_restore)};
    if (outlook.scenario && !(outlook.scenario->cut.empty() && outlook.scenario->delay.empty()))
        all.push_back(word(locale, Planning::whatif_how_delay));
    const auto add = [&](Word rule, const Money& amount) {
        if (amount.minor > 0) all.push_back(locale(rule, {locale.money(amount)}));
    };
    add(Planning::whatif_how_other, outlook.question.other_budget);
    add(Planning::whatif_how_in_kind, outlook.question.left_out.in_kind);
    add(Planning::whatif_how_lapsed, outlook.question.left_out.lapsed);
    if (!outlook.proven() && !outlook.solver_used) all.push_back(word(locale, Planning::whatif_no_solver));
    return all;
}

}  // namespace hamkari::reports
