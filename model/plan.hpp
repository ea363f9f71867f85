#pragma once

#include "model/id.hpp"
#include "model/item.hpp"
#include "model/money.hpp"
#include "model/period.hpp"
#include "model/plan_lists.hpp"
#include "model/province.hpp"
#include "model/scenario.hpp"
#include "model/text.hpp"

#include <optional>
#include <string>
#include <vector>

/// What the partners agreed: the values that a plan file holds (plans/README.md explains each field).
namespace hamkari {

struct Group : Item {
    GroupId id;
};

struct Partner : Item {
    PartnerId id;
    Text part;  ///< the part it plays
    PartnerKind kind{};
    std::string iati;  ///< its IATI organisation identifier
};

struct Agreement : Item {
    AgreementId id;
    std::vector<PartnerId> partners;
    std::optional<Period> signed_in;  ///< a day, or as much of it as is known
    std::optional<Date> until;
};

struct Meeting : Item {
    MeetingId id;
    MeetingKind kind{};
    Date on{};
    std::vector<PartnerId> partners;
};

struct Decision : Item {
    DecisionId id;
    MeetingId meeting;  ///< may be empty
    DecisionKind kind{};
    PartnerId owner;  ///< may be empty
    std::optional<Date> due;
    std::vector<ProjectId> projects;
};

/// A day on which nobody works: one date, or a day of each Solar Hijri year.
struct Holiday {
    std::optional<Date> on;
    int month = 0;  ///< Solar Hijri, 1-12; 0 if `on` is set
    int day = 0;
    Text title;
    std::string source;
    bool assumed = false;
    Position at;

    bool operator==(const Holiday& o) const {
        return on == o.on && month == o.month && day == o.day && title == o.title && source == o.source && assumed == o.assumed;
    }
};

/// How far off a target is too far to leave unexplained: by more than `percent`, and money by more than `floor` too.
struct Variance {
    Percent percent = Percent::whole(10);
    std::optional<Money> floor;
    bool operator==(const Variance&) const = default;
};

/// The working days of some provinces, where they differ from the programme's.
struct ProvinceCalendar {
    std::vector<ProvinceCode> provinces;
    std::vector<Weekday> work_week;  ///< empty: the programme's
    std::vector<Holiday> holidays;   ///< beside the programme's
    Position at;

    bool operator==(const ProvinceCalendar& o) const {
        return provinces == o.provinces && work_week == o.work_week && holidays == o.holidays;
    }
};

struct Programme : Item {
    ProgrammeId id;
    Text goal;
    Period period;
    Currency currency;  ///< in which totals are reported
    std::string time_zone = "Asia/Tehran";
    std::vector<Weekday> work_week{Weekday::sat, Weekday::sun, Weekday::mon, Weekday::tue, Weekday::wed};
    std::vector<std::string> holiday_files;
    std::vector<Holiday> holidays;
    std::vector<ProvinceCalendar> calendars;
    std::vector<Rate> rates;
    Variance variance;
    std::vector<Group> groups;
    std::vector<Partner> partners;
    std::vector<Agreement> agreements;
    std::vector<Meeting> meetings;
    std::vector<Decision> decisions;
    std::vector<Scenario> scenarios;
};

struct PartnerInProject {
    PartnerId id;
    PartnerRole role{};
    Position at;
    bool operator==(const PartnerInProject& o) const { return id == o.id && role == o.role; }
};

struct ProvinceShare {
    ProvinceCode code{};
    std::optional<Percent> share;
    Position at;
    bool operator==(const ProvinceShare& o) const { return code == o.code && share == o.share; }
};

/// Where a project works.
struct Provinces {
    enum class Scope : std::uint8_t { to_be_set, national, listed };
    Scope scope = Scope::to_be_set;
    std::vector<ProvinceShare> list;  ///< of a listed scope; the shares are all there, or none is

    bool has(ProvinceCode code) const;
    bool has_shares() const { return !list.empty() && list.front().share.has_value(); }
    bool operator==(const Provinces&) const = default;
};

struct Result : Item {
    ResultId id;
    ResultLevel level{};
    ResultId under;  ///< may be empty
    Text assumption;
};

/// How long two milestones stand apart; may be negative.
struct Lag {
    int days = 0;
    bool calendar_days = false;  ///< else working days
    bool operator==(const Lag&) const = default;
};
/// `5d`, `-5cd`
std::string to_text(const Lag& lag);

struct Link {
    MilestoneId id;
    LinkType type = LinkType::fs;
    Lag lag;
    Position at;
    bool operator==(const Link& o) const { return id == o.id && type == o.type && lag == o.lag; }
};

/// How long a milestone takes, in working days; 0 is a point in time.
struct Duration {
    int likely = 0;
    /// The least and the most that it may take, where the plan says so: low <= likely <= high.
    struct Range {
        int low = 0;
        int high = 0;
        bool operator==(const Range&) const = default;
    };
    std::optional<Range> range = {};

    int low() const { return range ? range->low : likely; }
    int high() const { return range ? range->high : likely; }
    bool empty() const { return likely == 0 && !range; }
    bool operator==(const Duration&) const = default;
};

struct Milestone : Item {
    MilestoneId id;
    ResultId result;            ///< may be empty
    std::optional<Date> start;  ///< not before
    Duration duration;
    std::optional<Date> due;        ///< agreed; a promise, which never moves the schedule
    std::optional<Date> finish_by;  ///< the latest day that the schedule may give it
    std::vector<Link> after;
    std::optional<ProvinceCode> province;
    PartnerId owner;                       ///< may be empty
    Quantity weight = Quantity::whole(1);  ///< share in the project's progress
    std::optional<Money> cost;             ///< part of a budget line, never on top of it
    BudgetId budget;                       ///< may be empty
    int priority = 0;                      ///< 1-5, 5 first; 0: not said, counts as `usual_priority`
};
inline constexpr int usual_priority = 3;

struct Phase {
    Period period;
    Money amount;
    Position at;
    bool operator==(const Phase& o) const { return period == o.period && amount == o.amount; }
};

struct BudgetLine : Item {
    BudgetId id;
    BudgetKind line{};
    Money amount;
    Period period;
    std::vector<Phase> by;  ///< empty, or parts of the period that sum to the amount
};

struct FundingLine : Item {
    FundingId id;
    PartnerId donor;
    FundingMode mode = FundingMode::cash;
    std::optional<Money> pledged;  ///< never added to what is committed
    std::optional<Money> committed;
    std::optional<Date> on;
    std::optional<Period> period;
    Earmark earmark;

    /// Of the pledge or the commitment: a line has one currency.
    Currency currency() const { return committed ? committed->currency : pledged ? pledged->currency : Currency{}; }
};

struct Baseline {
    Quantity value;
    std::optional<Date> on;
    bool operator==(const Baseline&) const = default;
};

struct Target {
    Period period;
    Quantity value;
    Position at;
    bool operator==(const Target& o) const { return period == o.period && value == o.value; }
};

struct Indicator : Item {
    IndicatorId id;
    ResultId result;  ///< may be empty
    std::optional<ResultLevel> level;
    Text definition;
    Text verification;
    Counts counts{};
    Measure measure = Measure::flow;
    Text unit;
    Direction direction = Direction::increase;
    bool headline = false;  ///< enters the programme's "people reached"
    std::optional<Every> every;
    std::optional<Baseline> baseline;
    std::vector<Target> targets;
    std::optional<Quantity> target_total;
    std::vector<Breakdown> disaggregate;

    bool breaks_down_by(Breakdown breakdown) const;
};

struct Risk : Item {
    RiskId id;
    std::string category;
    int likelihood = 0;  ///< 1-5
    int impact = 0;      ///< 1-5
    Text mitigation;
    PartnerId owner;  ///< may be empty
    std::optional<Date> review;
};

struct Project : Item {
    ProjectId id;
    ProjectState state = ProjectState::running;
    Sector sector{};
    PartnerId lead;
    std::vector<PartnerInProject> partners;
    Period period;
    Provinces provinces;
    Text where;  ///< where the codes cannot say it: border areas
    std::vector<GroupId> groups;
    Text objective;
    std::vector<Result> results;
    std::vector<Milestone> milestones;
    std::vector<BudgetLine> budget;
    std::vector<FundingLine> funding;
    std::vector<Indicator> indicators;
    std::vector<Risk> risks;
};

struct Plan {
    Programme programme;
    std::vector<Project> projects;
    std::vector<std::string> files;  ///< what `Position::file` points into
};

}  // namespace hamkari
