#include "reports/light_reasons.hpp"

namespace hamkari::reports {

namespace {

std::string reason(LightReason why, const LightOf& light, bool brief, const Locale& locale) {
    const auto about = [&](const std::string& id, const std::string& what) {
        return brief ? what : locale(Word::sentence_colon, {locale.isolate(id), what});
    };
    switch (why) {
        case LightReason::milestone_very_late:
        case LightReason::milestone_late:
            return about(light.latest->plan->id.text(), locale.count(Word::count_days_late, light.latest->days_late));
        case LightReason::indicator_far_below:
        case LightReason::indicator_below:
            return about(light.worst->plan->id.text(),
                         locale(Word::sentence_percent_of_target, {locale.percent(light.worst_reached)}));
        case LightReason::next_quarter_uncovered:
            return locale(Word::why_uncovered,
                          {brief ? locale.amount(light.uncovered) : locale.money(light.uncovered)});
        case LightReason::spending_off:
            break;
    }
    return about(light.off->id.text(), locale(Word::why_spending, {locale.percent(light.off_spent)}));
}

}  // namespace

std::vector<std::string> light_reasons(const LightOf& light, const Locale& locale) {
    std::vector<std::string> reasons;
    for (const auto why : light.reasons) reasons.push_back(reason(why, light, false, locale));
    return reasons;
}

std::vector<std::string> main_reasons(const LightOf& light, const Locale& locale) {
    std::vector<std::string> reasons;
    for (const auto why : light.reasons)
        if (light.light != Light::red || why <= LightReason::next_quarter_uncovered)
            reasons.push_back(reason(why, light, true, locale));
    return reasons;
}

std::vector<std::string> light_rule(const Variance& variance, const Locale& locale) {
    const auto off = variance.floor ? locale(Word::variance_with_floor,
                                             {locale.percent(variance.percent), locale.money(*variance.floor)})
                                    : locale.percent(variance.percent);
    return {
        std::string(locale(Word::rule_light)),
        locale(Word::rule_light_red, {locale.number(LightRule::red_days_late), locale.percent(LightRule::red_below)}),
        locale(Word::rule_light_amber, {locale.percent(LightRule::amber_below), off}),
        std::string(locale(Word::rule_light_grey)),
        std::string(locale(Word::rule_light_green)),
    };
}

}  // namespace hamkari::reports
