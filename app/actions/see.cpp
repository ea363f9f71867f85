#include "app/actions/see.hpp"

#include "app/actions/opening.hpp"

#include <algorithm>

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

/// What the facts and items rest on that were read: the milestones that a milestone waits for (their lateness puts it at
/// risk), and the decisions by which due dates moved.
std::vector<std::string> rests_on(const History& history, const std::string& milestone) {
    std::vector<std::string> ids;
    for (const auto& project : history.plan.projects)
        for (const auto& one : project.milestones)
            if (one.id.text() == milestone)
                for (const auto& link : one.after) ids.push_back(link.id.text());
    for (const auto& fact : history.facts)
        if (const auto* delay = std::get_if<Delay>(&fact.data); delay && !delay->agreed.empty())
            ids.push_back(delay->agreed.text());
    return ids;
}

/// An item with all that its figures rest on. What is read second may rest on decisions too.
History history_around(const store::Store& store, const std::string& id, const Known& known, store::Around around) {
    std::vector<std::string> ids{id};
    for (;;) {
        auto history = store.history_of(ids, known, around);
        const auto before = ids.size();
        for (auto& other : rests_on(history, id))
            if (std::find(ids.begin(), ids.end(), other) == ids.end()) ids.push_back(std::move(other));
        if (ids.size() == before) return history;
    }
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
        switch (item->kind) {
            case ItemKind::programme: return store.history(known);
            // Facts about funding lines name the budget lines.
            case ItemKind::project:
            case ItemKind::budget: return history_around(store, item->id, known, store::Around::projects);
            default: return history_around(store, item->id, known, store::Around::items);
        }
    };
    return {take_snapshot(std::make_shared<History>(read()), as_of), item ? item->id : id};
}

Date today(const Context& context) {
    return today_of(context, store::Store::open(context.db, store::Store::Mode::read));
}

}  // namespace hamkari::actions
