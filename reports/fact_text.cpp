#include "reports/fact_text.hpp"

#include "reports/cells.hpp"
#include "reports/locale/words_of.hpp"

namespace hamkari::reports {

namespace {

struct Say {
    const Locale& locale;

    std::string joined(const std::vector<std::string>& parts) const {
        std::string text;
        for (const auto& part : parts)
            text += (text.empty() ? std::string{} : word(locale, Word::list_semicolon)) + part;
        return text;
    }
    std::string labelled(Word label, const std::string& text) const {
        return locale(Word::sentence_colon, {locale(label), text});
    }
    std::string number(std::int64_t value) const { return locale.number(value); }

    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const Evidence& evidence) const {
        return evidence.file.empty() ? std::string{} : labelled(Word::label_evidence, locale.isolate(evidence.file));
    }
    std::string operator()(const Delay& delay) const {
        std::vector<std::string> parts{locale(Word::sentence_expected_on, {locale.date(delay.to)}),
                                       locale(Word::sentence_because, {locale(word_of(delay.because))})};
        if (!delay.agreed.empty())
            parts.push_back(locale(Word::sentence_agreed_by, {locale.isolate(delay.agreed.text())}));
        return joined(parts);
    }
    std::string operator()(const MoneyMoved& moved) const {
        std::vector<std::string> parts{locale.money(moved.amount)};
        if (!moved.budget.empty()) parts.push_back(locale.isolate(moved.budget.text()));
        if (moved.province) parts.emplace_back(locale.province(*moved.province));
        return joined(parts);
    }
    std::string operator()(const Return& given) const {
        auto value = locale.number(given.value);
        if (given.out_of) value = locale(Word::number_of, {value, locale.number(*given.out_of)});
        std::vector<std::string> parts{value, locale.period(given.period)};
        if (given.province) parts.emplace_back(locale.province(*given.province));
        const auto add = [&](Word label, const std::optional<std::int64_t>& people) {
            if (people) parts.push_back(labelled(label, number(*people)));
        };
        add(Word::women, given.women);
        add(Word::men, given.men);
        add(Word::girls, given.girls);
        add(Word::boys, given.boys);
        add(Word::with_disabilities, given.disabled);
        for (const auto& [group, people] : given.groups)
            parts.push_back(locale(Word::sentence_colon, {locale.isolate(group.text()), number(people)}));
        return joined(parts);
    }
    std::string operator()(const DecisionAdded& added) const {
        std::vector<std::string> parts{word(locale, word_of(added.kind)), locale.isolate(added.meeting.text())};
        if (!added.owner.empty()) parts.push_back(labelled(Word::col_owner, locale.isolate(added.owner.text())));
        if (added.due) parts.push_back(locale(Word::sentence_due_on, {locale.date(*added.due)}));
        return joined(parts);
    }
    std::string operator()(const RiskRating& rating) const {
        return joined({labelled(Word::risk_likelihood, number(rating.likelihood)),
                       labelled(Word::risk_impact, number(rating.impact))});
    }
    std::string operator()(const NoteOf& note) const {
        const auto kind = word(locale, word_of(note.kind));
        return note.period ? locale(Word::sentence_in_brackets, {kind, locale.period(*note.period)}) : kind;
    }
    std::string operator()(const BaselineSet& baseline) const {
        return joined({locale.isolate(baseline.name),
                       locale.count(Word::count_milestones, static_cast<std::int64_t>(baseline.milestones.size()))});
    }
    std::string operator()(const Translation&) const { return {}; }
    std::string operator()(const BaselineCorrection& correction) const { return locale.date(correction.to); }
};

}  // namespace

std::string remedy_text(const Statement& fact, const Locale& locale) {
    const auto* remedy = remedy_in(fact.data);
    if (!remedy || remedy->empty()) return {};
    return locale(Word::sentence_colon, {locale(Word::label_remedy), typed_text(*remedy, locale)});
}

std::string fact_text(const Statement& fact, const Locale& locale) { return std::visit(Say{locale}, fact.data); }

}  // namespace hamkari::reports
