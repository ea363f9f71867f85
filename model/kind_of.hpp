#pragma once

#include "model/plan_items.hpp"

namespace hamkari {

/// The kind of an item by its type.
template <class T>
struct KindOf;
template <ItemKind K>
struct KindIs {
    static constexpr ItemKind value = K;
};
template <>
struct KindOf<Programme> : KindIs<ItemKind::programme> {};
template <>
struct KindOf<Group> : KindIs<ItemKind::group> {};
template <>
struct KindOf<Partner> : KindIs<ItemKind::partner> {};
template <>
struct KindOf<Agreement> : KindIs<ItemKind::agreement> {};
template <>
struct KindOf<Meeting> : KindIs<ItemKind::meeting> {};
template <>
struct KindOf<Decision> : KindIs<ItemKind::decision> {};
template <>
struct KindOf<Scenario> : KindIs<ItemKind::scenario> {};
template <>
struct KindOf<Project> : KindIs<ItemKind::project> {};
template <>
struct KindOf<Result> : KindIs<ItemKind::result> {};
template <>
struct KindOf<Milestone> : KindIs<ItemKind::milestone> {};
template <>
struct KindOf<BudgetLine> : KindIs<ItemKind::budget> {};
template <>
struct KindOf<FundingLine> : KindIs<ItemKind::funding> {};
template <>
struct KindOf<Indicator> : KindIs<ItemKind::indicator> {};
template <>
struct KindOf<Risk> : KindIs<ItemKind::risk> {};

template <class T>
inline constexpr ItemKind kind_of = KindOf<T>::value;

}  // namespace hamkari
