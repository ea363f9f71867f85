#include "app/actions/safety.hpp"

#include "app/actions/opening.hpp"
#include "model/store/backup.hpp"
#include "model/store/verify.hpp"

#include <algorithm>

namespace hamkari::actions {

namespace {

/// Throws Failure(not_a_head).
std::string as_head(const std::string& typed) {
    constexpr std::size_t fewest = 8, most = 64;
    std::string head = typed;
    std::transform(head.begin(), head.end(), head.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const bool digits = head.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (!digits || head.size() < fewest || head.size() > most) throw Failure(Code::not_a_head, {typed});
    return head;
}

store::Replace replace_if(bool force) { return force ? store::Replace::yes : store::Replace::no; }

/// Folds everything. What cannot be read is a damage too.
void fold_whole(const store::Store& store, Checkup& checkup) {
    try {
        auto history = std::make_shared<History>(store.history({end_of_time, std::nullopt}));
        checkup.whole = std::make_shared<Snapshot>(take_snapshot(std::move(history), end_of_time));
        checkup.impossible = impossible_facts(*checkup.whole);
    } catch (const Failure& failure) {
        const auto& problem = failure.problem();
        if (problem.code == Code::no_plan_yet) return;
        if (problem.code != Code::ledger_damaged) throw;
        checkup.verified.damages.push_back({Damage::What::file_damaged, {}, problem.arguments.back()});
    }
}

}  // namespace

Checkup verify(const Context& context, const std::optional<std::string>& head) {
    const auto wanted = head ? std::optional(as_head(*head)) : std::nullopt;
    const auto store = store::Store::open(context.db, store::Store::Mode::read);
    Checkup checkup;
    checkup.verified = store::verify(store);
    // Of a damaged ledger the damage is told: its head says nothing any more.
    if (wanted && checkup.verified.damages.empty()) {
        checkup.head = store::find_head(store, *wanted);
        if (!checkup.head) throw Failure(Code::head_unknown, {*wanted, context.db});
    }
    if (checkup.verified.damages.empty()) fold_whole(store, checkup);
    return checkup;
}

Verified back_up(const Context& context, const std::string& to, bool force) {
    return store::back_up(context.db, to, replace_if(force));
}

RestoredFrom restore(const Context& context, const std::string& from, bool force) {
    auto restored = store::restore(from, context.db, replace_if(force));
    return {std::move(restored.verified), std::move(restored.kept)};
}

}  // namespace hamkari::actions
