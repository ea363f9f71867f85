#pragma once

#include "model/id.hpp"
#include "model/item.hpp"
#include "model/money.hpp"
#include "model/plan_lists.hpp"
#include "model/province.hpp"

#include <optional>
#include <vector>

/// Money that may come otherwise, and what it may be used for.
namespace hamkari {

/// What a donor's money may be used for; empty lists mean anything.
struct Earmark {
    std::vector<ProvinceCode> provinces;
    std::vector<BudgetKind> lines;
    std::vector<GroupId> groups;
    bool empty() const { return provinces.empty() && lines.empty() && groups.empty(); }
    bool operator==(const Earmark&) const = default;
};

/// Of which funding lines a scenario speaks: all of a donor, or one.
struct WhichMoney {
    PartnerId donor;  ///< this or the line is empty
    FundingId line;
    bool operator==(const WhichMoney&) const = default;
};

/// Less money: a share of what the lines have, or an amount of all of them together. What was received stays.
struct MoneyCut {
    WhichMoney of;
    std::optional<Percent> percent;  ///< this or the amount
    std::optional<Money> amount;
    Position at;
    bool operator==(const MoneyCut& o) const { return of == o.of && percent == o.percent && amount == o.amount; }
};

/// What was not received comes later.
struct MoneyDelay {
    WhichMoney of;
    int days = 0;  ///< calendar days
    Position at;
    bool operator==(const MoneyDelay& o) const { return of == o.of && days == o.days; }
};

/// Money that is not there: who would give it, from when on, and for what. Empty lists mean anything.
struct AddedMoney {
    PartnerId donor;  ///< may be empty
    Money amount;
    std::optional<Date> on;  ///< none: at once
    std::vector<ProjectId> projects;
    std::vector<Sector> sectors;
    Earmark earmark;
    Position at;
    bool operator==(const AddedMoney& o) const {
        return donor == o.donor && amount == o.amount && on == o.on && projects == o.projects && sectors == o.sectors &&
               earmark == o.earmark;
    }
};

/// What if the money came otherwise? A question to `hamkari whatif`; it changes nothing.
struct Scenario : Item {
    ScenarioId id;
    std::vector<MoneyCut> cut;
    std::vector<MoneyDelay> delay;
    std::vector<AddedMoney> add;

    bool changes_nothing() const { return cut.empty() && delay.empty() && add.empty(); }
};

}  // namespace hamkari
