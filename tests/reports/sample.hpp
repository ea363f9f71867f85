#pragma once

#include "model/ledger.hpp"
#include "model/snapshot.hpp"
#include "tests/typed.hpp"

#include <memory>
#include <string>

/// A small joint programme whose figures can be worked out by hand. Amounts in CHF unless said otherwise; a US dollar
/// is worth 0.90 CHF from 2025-01-01 and 0.80 CHF from 2025-07-01.
namespace hamkari::sample {

using namespace typed;

/// REHAB runs in Tehran (60 %) and Fars (40 %); CBRN is only asked for.
Plan plan();

/// What was recorded of it: as of 2025-12-31 see annual_review_test.cpp for the figures.
std::vector<Fact> facts();

/// A fact of the sample's office; numbers count up from 2.
Fact fact(std::int64_t number, FactKind kind, const char* subject, const char* on, FactData data = {});

/// The plan as revision HQ-1, in force always, with these facts.
std::shared_ptr<History> history(Plan plan, std::vector<Fact> facts);

Snapshot on(const char* day);  ///< the sample as of a day
Snapshot on(const char* day, Plan, std::vector<Fact>);

}  // namespace hamkari::sample
