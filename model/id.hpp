#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace hamkari {

/// The name of an item of a plan. Ids of two kinds do not convert into each other.
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(std::string text) : text_(std::move(text)) {}

    const std::string& text() const { return text_; }
    bool empty() const { return text_.empty(); }
    auto operator<=>(const Id&) const = default;

private:
    std::string text_;
};

using ProjectId = Id<struct ProjectTag>;
using MilestoneId = Id<struct MilestoneTag>;
using BudgetId = Id<struct BudgetTag>;
using FundingId = Id<struct FundingTag>;
using IndicatorId = Id<struct IndicatorTag>;
using ResultId = Id<struct ResultTag>;
using RiskId = Id<struct RiskTag>;
using PartnerId = Id<struct PartnerTag>;
using GroupId = Id<struct GroupTag>;
using MeetingId = Id<struct MeetingTag>;
using AgreementId = Id<struct AgreementTag>;
using DecisionId = Id<struct DecisionTag>;
using ProgrammeId = Id<struct ProgrammeTag>;
using ScenarioId = Id<struct ScenarioTag>;

/// `[A-Za-z0-9][A-Za-z0-9._-]{0,39}`
bool is_valid_id(std::string_view text);

}  // namespace hamkari

template <class Tag>
struct std::hash<hamkari::Id<Tag>> {
    std::size_t operator()(const hamkari::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.text()); }
};
