#include "app/actions/see.hpp"

#include "app/actions/opening.hpp"

namespace hamkari::actions {

Snapshot see(const Context& context) {
    const auto store = store::Store::open(context.db, store::Store::Mode::read);
    const Date as_of = context.as_of ? *context.as_of : today_of(context, store);
    return take_snapshot(std::make_shared<History>(store.history(known_on(context, store, as_of))), as_of);
}

Snapshot see(const Context& context, Date as_of) {
    Context that_day = context;
    that_day.as_of = as_of;
    return see(that_day);
}

TwoDays see_both(const Context& context, Date before, Date now) {
    const auto store = store::Store::open(context.db, store::Store::Mode::read);
    const auto history = std::make_shared<const History>(store.history(known_on(context, store, now)));
    return {seen_on(context, store, history, before), take_snapshot(history, now)};
}

namespace {

/// The item, and the milestones that it waits for: their lateness puts it at risk.
History history_of_milestone(const store::Store& store, const std::string& id, const Known& known) {
    std::vector<std::string> ids{id};
    auto history = store.history_of(ids, known);
    for (const auto& project : history.plan.projects)
        for (const auto& milestone : project.milestones)
            for (const auto& link : milestone.after) ids.push_back(link.id.text());
    return ids.size() == 1 ? history : store.history_of(ids, known);
}

}  // namespace

Around see_around(const Context& context, const std::string& id) {
    const auto store = store::Store::open(context.db, store::Store::Mode::read);
    const Date as_of = context.as_of ? *context.as_of : today_of(context, store);
    const auto known = known_on(context, store, as_of);
    const auto item = store.find_item(id, known);
    const auto read = [&]() -> History {
        if (!item) {
            // A decision that was recorded since is no item of the plan.
            const std::vector<std::string> ids{id};
            auto history = store.history_of(ids, known);
            if (history.facts.empty()) throw Failure(Code::unknown_item, {id, near_id(store, known, id, {})});
            return history;
        }
        const std::vector<std::string> ids{item->id};
        switch (item->kind) {
            case ItemKind::programme: return store.history(known);
            case ItemKind::milestone: return history_of_milestone(store, item->id, known);
            // Facts about funding lines name the budget lines.
            case ItemKind::project:
            case ItemKind::budget: return store.history_of(ids, known, store::Around::projects);
            default: return store.history_of(ids, known);
        }
    };
    return {take_snapshot(std::make_shared<History>(read()), as_of), item ? item->id : id};
}

Date today(const Context& context) {
    return today_of(context, store::Store::open(context.db, store::Store::Mode::read));
}

}  // namespace hamkari::actions
