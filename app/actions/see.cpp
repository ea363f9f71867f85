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

Date today(const Context& context) {
    return today_of(context, store::Store::open(context.db, store::Store::Mode::read));
}

}  // namespace hamkari::actions
