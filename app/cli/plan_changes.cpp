#include "app/cli/plan_changes.hpp"

#include "reports/locale/words_of.hpp"

#include <fmt/format.h>

namespace hamkari::cli {

namespace {

using reports::Word;

Word word_of_change(ItemChange::What what) {
    switch (what) {
        case ItemChange::What::added: return Word::say_adds;
        case ItemChange::What::changed: return Word::say_changes;
        case ItemChange::What::dropped: break;
    }
    return Word::say_drops;
}

}  // namespace

std::string changes_text(const std::vector<ItemChange>& changes, const reports::Locale& locale) {
    static constexpr char signs[] = {'+', '~', '-'};
    std::string text;
    const auto none = std::string(locale(Word::none));
    for (const auto& change : changes) {
        text += fmt::format("{} {} {} {}", signs[static_cast<std::size_t>(change.what)], locale(word_of_change(change.what)),
                            locale(reports::word_of(change.kind)), locale.isolate(change.id));
        // Budget and funding lines may be without a title.
        if (!change.title.empty()) text += fmt::format(": {}", change.title.in(locale.language()));
        text += '\n';
        for (const auto& field : change.fields)
            text += fmt::format("    {}: {} -> {}\n", field.field, field.before.empty() ? none : field.before,
                                field.after.empty() ? none : field.after);
    }
    return text;
}

}  // namespace hamkari::cli
