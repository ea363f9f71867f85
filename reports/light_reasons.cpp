#include "reports/light_reasons.hpp"

namespace hamkari::reports {

namespace {

/// A reason may name several items: every indicator below its threshold.
class Reasons {
public:
    Reasons(const LightOf& light, bool brief, const Locale& locale) : light_(light), brief_(brief), locale_(locale) {}

    void add(LightReason why) {
        switch (why) {
            case LightReason::milestone_very_late:
            case LightReason::milestone_late:
                return add(light_.latest->plan->id.text(),
                           locale_.count(Word::count_days_late, light_.latest->days_late), light_.latest_estimate);
            case LightReason::indicator_far_below:
            case LightReason::indicator_below:
                for (const auto& below : light_.below) {
                    if ((below.reached < LightRule::red_below) != (why == LightReason::indicator_far_below)) continue;
                    add(below.indicator->plan->id.text(),
                        below.told ? locale_(Word::sentence_percent_of_target, {locale_.percent(below.reached)})
                                   : word(locale_, Word::why_below_target),
                        below.estimate);
                    if (brief_) return;  // without their names several would say little
                }
                return;
            case LightReason::next_quarter_uncovered:
                return add({},
                           locale_(Word::why_uncovered,
                                   {brief_ ? locale_.amount(light_.uncovered) : locale_.money(light_.uncovered)}),
                           light_.uncovered_estimate);
            case LightReason::spending_off:
                break;
        }
        const auto spent = locale_.percent(light_.off_spent);
        add(light_.off->id.text(),
            brief_ ? locale_(Word::why_spending_brief, {spent})
                   : locale_(Word::why_spending, {spent, locale_.date(light_.off_until, locale_.first_calendar())}),
            light_.off_estimate);
    }
    std::vector<std::string> take() { return std::move(all_); }
    bool any_estimate() const { return any_estimate_; }

private:
    void add(const std::string& id, std::string what, bool estimate) {
        any_estimate_ = any_estimate_ || estimate;
        if (brief_) return all_.push_back(std::move(what));
        if (!id.empty()) what = locale_(Word::sentence_colon, {locale_.isolate(id), what});
        all_.push_back(marked(std::move(what), estimate, locale_));
    }

    const LightOf& light_;
    bool brief_;
    const Locale& locale_;
    std::vector<std::string> all_;
    bool any_estimate_ = false;
};

}  // namespace

std::vector<std::string> light_reasons(const LightOf& light, const Locale& locale) {
    Reasons reasons(light, false, locale);
    for (const auto why : light.reasons) reasons.add(why);
    return reasons.take();
}

Cell main_reasons(const LightOf& light, const Locale& locale) {
    Reasons reasons(light, true, locale);
    for (const auto why : light.reasons)
        if (light.light != Light::red || why <= LightReason::next_quarter_uncovered) reasons.add(why);
    std::string text;
    for (const auto& reason : reasons.take()) text += (text.empty() ? "" : word(locale, Word::list_semicolon)) + reason;
    return figure(std::move(text), reasons.any_estimate());
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
