#include "reports/foot.hpp"

#include <string_view>

namespace hamkari::reports {

std::string foot_of(const Snapshot& snapshot, bool draft, const Locale& locale) {
    // Enough of the hash to tell two ledgers apart at a glance; `verify` shows the whole.
    constexpr std::size_t short_head = 12;
    const auto& history = *snapshot.history;
    const auto head = std::string_view(history.mark.head).substr(0, short_head);
    const auto foot =
        locale(Word::sentence_foot, {locale.date(snapshot.as_of), locale.instant(history.mark.last_recorded),
                                     locale.isolate(to_text(history.revision.name)), locale.isolate(head)});
    return draft ? locale(Word::sentence_colon, {locale(Word::label_draft), foot}) : foot;
}

}  // namespace hamkari::reports
