#include "app/actions/opening.hpp"

#include "app/files/clock.hpp"
#include "model/folding.hpp"

#include <algorithm>

namespace hamkari::actions {

namespace {

std::string time_zone_of(const Context& context, const store::Store& store) {
    if (!store.programme_id()) return Programme{}.time_zone;
    const Date day = date::floor<Days>(context.now);
    try {
        return store.history_of({}, {day, std::nullopt}).plan.programme.time_zone;
    } catch (const Failure& failure) {
        if (failure.problem().code == Code::no_plan_yet) return Programme{}.time_zone;
        throw;
    }
}

}  // namespace

Date today_of(const Context& context, const store::Store& store) {
    return context.today ? *context.today : files::day_in(time_zone_of(context, store), context.now);
}

Known known_on(const Context& context, const store::Store& store, Date day) {
    Known known{day, std::nullopt};
    if (!context.known_at) return known;
    if (const auto* moment = std::get_if<Instant>(&*context.known_at))
        known.known_at = *moment;
    else
        known.known_at = files::end_of_day_in(time_zone_of(context, store), std::get<Date>(*context.known_at));
    return known;
}

std::optional<Snapshot> seen_on(const Context& context, const store::Store& store,
                                const std::shared_ptr<const History>& history, Date day, Audience audience) {
    const Revision* then = in_force(history->revisions, day);
    if (!then) return std::nullopt;
    if (then->name == history->revision.name) return take_snapshot(history, day, audience);
    auto other = for_audience(store.history(known_on(context, store, day)), audience);
    return take_snapshot(std::make_shared<History>(std::move(other)), day, audience);
}

std::string near_id(const store::Store& store, const Known& known, const std::string& typed, const std::vector<ItemKind>& kinds) {
    if (kinds.empty()) return nearest(typed, store.all_ids(known)).value_or("");
    std::vector<std::string> ids;
    for (auto& item : store.items(known))
        if (std::find(kinds.begin(), kinds.end(), item.kind) != kinds.end()) ids.push_back(std::move(item.id));
    return nearest(typed, ids).value_or("");
}

store::Author author_of(const Context& context) {
    if (context.by.empty()) throw Failure(Code::nobody_said_who);
    return {context.by, context.now};
}

}  // namespace hamkari::actions
