#include "reports/explain_terms.hpp"

#include "reports/cells.hpp"
#include "reports/fact_text.hpp"
#include "reports/figure_words.hpp"
#include "reports/light_reasons.hpp"
#include "reports/locale/words_of.hpp"

namespace hamkari::reports {

namespace {

class Said {
public:
    explicit Said(const Locale& locale) : locale_(locale) {}
    void add(const std::string& more) {
        if (more.empty()) return;
        if (!text_.empty()) text_ += locale_(Word::list_semicolon);
        text_ += more;
    }
    std::string take() { return std::move(text_); }

private:
    const Locale& locale_;
    std::string text_;
};

/// `file.yaml:12`, the revision where only that is known, the fact of a fact.
Cell source_cell(const Term& term, const Snapshot& snapshot, const Locale& locale) {
    if (!term.item && term.fact) return code(to_text(term.fact->name));
    const auto& files = snapshot.plan().files;
    if (term.at.line > 0 && term.at.file < files.size()) {
        const auto& path = files[term.at.file];
        auto cell = code(path.substr(path.rfind('/') + 1) + ":" + std::to_string(term.at.line));
        if (term.revision) cell.note = locale.isolate(to_text(term.revision->name));
        return cell;
    }
    return term.revision ? code(to_text(term.revision->name)) : Cell{};
}

/// `2,000 USD × 0.9 (2025-01-02; S1)`
std::string conversion_text(const Conversion& conversion, const Locale& locale) {
    const auto& rate = conversion.rate;
    const bool direct = rate.from == conversion.from.currency;
    const auto sum = locale.isolate(locale.money(conversion.from) + (direct ? " \u00d7 " : " / ") + decimal_text(rate_text(rate.rate), locale));
    Said where(locale);
    where.add(locale(Word::sentence_since, {locale.date(rate.on)}));
    where.add(rate.source);
    return locale(Word::sentence_in_brackets, {sum, where.take()});
}

/// What the reason of a light rests on; the item stands before it.
std::string reason_text(LightReason reason, const Figure& amount, const Locale& locale) {
    switch (reason) {
        case LightReason::milestone_very_late:
        case LightReason::milestone_late: return locale.count(Word::count_days_late, std::get<std::int64_t>(amount));
        case LightReason::indicator_far_below:
        case LightReason::indicator_below:
            return locale(Word::sentence_percent_of_target, {locale.percent(std::get<Percent>(amount))});
        case LightReason::next_quarter_uncovered: return locale(Word::why_uncovered, {locale.money(std::get<Money>(amount))});
        case LightReason::spending_off: break;
    }
    return locale(Word::why_spending_brief, {locale.percent(std::get<Percent>(amount))});
}

std::string plan_text(const Term& term, const Locale& locale) {
    Said said(locale);
    const auto id = locale.isolate(term.id);
    said.add(term.field.empty() ? id : locale(Word::sentence_colon, {id, field_name(term.field, locale)}));
    if (term.period) said.add(locale.period(*term.period));
    if (term.fact) said.add(locale(Word::sentence_in_brackets, {word(locale, word_of(term.fact->kind)), locale.isolate(to_text(term.fact->name))}));
    if (!term.item->source.empty()) said.add(locale(Word::sentence_colon, {locale(Word::label_source), term.item->source}));
    return said.take();
}

std::string said_text(const Term& term, const Locale& locale) {
    Said said(locale);
    if (term.item) said.add(plan_text(term, locale));
    if (term.reason) said.add(reason_text(*term.reason, term.amount, locale));
    if (!term.item && term.fact) {
        said.add(word(locale, word_of(term.fact->kind)));
        said.add(fact_text(*term.fact, locale));
        said.add(typed_text(term.fact->note, locale));
        said.add(remedy_text(*term.fact, locale));
        if (!term.fact->source.empty()) said.add(locale(Word::sentence_colon, {locale(Word::label_source), term.fact->source}));
    }
    if (term.converted) said.add(conversion_text(*term.converted, locale));
    return said.take();
}

std::string why_text(const Term& term, const Locale& locale) {
    const auto by = term.by ? locale.isolate(to_text(*term.by)) : std::string{};
    const auto with_note = [&](std::string text) {
        const auto note = typed_text(term.note, locale);
        return note.empty() ? text : locale(Word::sentence_colon, {text, note});
    };
    switch (*term.aside) {
        case Aside::undone: return with_note(locale(Word::sentence_undone_by, {by}));
        case Aside::replaced: return locale(Word::sentence_replaced_by, {by});
        case Aside::impossible: return word(locale, Word::why_impossible);
        case Aside::not_yet: return term.day ? locale(Word::why_not_yet, {locale.date(*term.day)}) : std::string{};
        case Aside::outside: return word(locale, Word::why_outside);
        case Aside::cancelled: break;
    }
    return with_note(locale(Word::why_cancelled, {by}));
}

Cell amount_cell(const Term& term, const Locale& locale) {
    if (term.out_of.index() != 0)
        return Cell{locale(Word::number_of, {figure_text(term.amount, locale), figure_text(term.out_of, locale)})};
    const auto as_value = [&](const auto& value) -> Cell {
        using T = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<T, std::monostate>)
            return {};
        else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, Status>)
            return Cell{figure_text(term.amount, locale)};
        else if constexpr (std::is_same_v<T, std::string>)
            return code(value);
        else
            return Cell{Value{value}};
    };
    return std::visit(as_value, term.amount);
}

}  // namespace

Row term_row(const Term& term, const Snapshot& snapshot, const Locale& locale) {
    auto said = Cell{said_text(term, locale)};
    auto amount = amount_cell(term, locale);
    if (term.aside) {
        said.note = why_text(term, locale);
        said.struck = true;
        amount.struck = !std::holds_alternative<Empty>(amount.value);
    }
    amount.estimate = term.estimate;
    return row(source_cell(term, snapshot, locale), figure(term.day), std::move(said), std::move(amount));
}

}  // namespace hamkari::reports
