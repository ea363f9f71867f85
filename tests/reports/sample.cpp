#include "tests/reports/sample.hpp"

#include "model/money.hpp"

#include <algorithm>

namespace hamkari::sample {


namespace {

Text both(const char* en, const char* fa) { return {en, fa}; }
ProvinceCode province(const char* name) { return *parse_province(name); }

Rate rate(const char* value, const char* on) {
    Rate rate;
    rate.from = *parse_currency("USD");
    rate.to = *parse_currency("CHF");
    rate.rate = *parse_rate(value);
    rate.on = day(on);
    rate.source = "Bank";
    return rate;
}

Programme programme() {
    Programme p;
    p.id = ProgrammeId("TEST-1");
    p.title = both("Sample programme", "برنامه نمونه");
    p.source = "S1";
    p.period = period("2025-01-01 .. 2026-12-31");
    p.currency = *parse_currency("CHF");
    p.rates = {rate("0.90", "2025-01-01"), rate("0.80", "2025-07-01")};
    p.variance = {Percent::whole(10), money("1000 CHF")};

    const auto partner = [&](const char* id, PartnerKind kind, Text name) {
        Partner made;
        made.id = PartnerId(id);
        made.kind = kind;
        made.title = std::move(name);
        made.source = "S1";
        p.partners.push_back(made);
    };
    partner("IRCS", PartnerKind::national_society, both("Iranian Red Crescent Society", "جمعیت هلال احمر"));
    partner("ICRC", PartnerKind::icrc,
            both("International Committee of the Red Cross", "کمیته بین‌المللی صلیب سرخ"));
    partner("NRX", PartnerKind::donor, both("Northern Relief", "امداد شمال"));

    Group refugees;
    refugees.id = GroupId("refugees");
    refugees.title = both("Refugees", "پناهندگان");
    refugees.source = "S1";
    p.groups = {refugees};

    const auto meeting = [&](const char* id, const char* on, Text title) {
        Meeting made;
        made.id = MeetingId(id);
        made.kind = MeetingKind::bilateral;
        made.on = day(on);
        made.title = std::move(title);
        made.source = "S1";
        p.meetings.push_back(made);
    };
    meeting("M-1", "2025-02-17", both("Meeting on the secretariat", "نشست دبیرخانه"));
    meeting("M-2", "2025-12-28", both("Meeting on the plans", "نشست برنامه‌ها"));
    meeting("M-3", "2026-01-18", both("Meeting to come", "نشست آینده"));

    const auto decision = [&](const char* id, const char* at, DecisionKind kind, Text text, const char* due) {
        Decision made;
        made.id = DecisionId(id);
        made.meeting = MeetingId(at);
        made.kind = kind;
        made.title = std::move(text);
        made.owner = PartnerId("IRCS");
        if (due) made.due = day(due);
        made.projects = {ProjectId("REHAB")};
        made.source = "S1";
        p.decisions.push_back(made);
    };
    decision("D-1", "M-1", DecisionKind::decision,
             both("A secretariat is set up.", "دبیرخانه ایجاد می‌شود."), "2025-06-30");
    decision("A-1", "M-2", DecisionKind::action, both("The list is sent.", "فهرست فرستاده می‌شود."),
             "2025-12-30");
    decision("P-1", "M-2", DecisionKind::proposal, both("Work grows.", "کار گسترش یابد."), nullptr);
    decision("R-1", "M-2", DecisionKind::request,
             both("Cameras are asked for.", "دوربین درخواست می‌شود."), nullptr);
    return p;
}

Milestone milestone(const char* id, const char* due, Text title) {
    Milestone made;
    made.id = MilestoneId(id);
    if (due) made.due = day(due);
    made.title = std::move(title);
    made.owner = PartnerId("IRCS");
    made.source = "S1";
    return made;
}

BudgetLine budget(const char* id, BudgetKind kind, const char* amount, const char* when, Text title) {
    BudgetLine made;
    made.id = BudgetId(id);
    made.line = kind;
    made.amount = money(amount);
    made.period = period(when);
    made.title = std::move(title);
    made.source = "S1";
    return made;
}

FundingLine funding(const char* id, const char* donor, FundingMode mode, const char* committed, const char* on) {
    FundingLine made;
    made.id = FundingId(id);
    made.donor = PartnerId(donor);
    made.mode = mode;
    made.committed = money(committed);
    made.on = day(on);
    made.title = both("Contribution", "کمک");
    made.source = "S1";
    return made;
}

Indicator indicator(const char* id, Counts counts, Measure measure, Text title) {
    Indicator made;
    made.id = IndicatorId(id);
    made.counts = counts;
    made.measure = measure;
    made.title = std::move(title);
    made.source = "S1";
    return made;
}

Project rehab() {
    Project p;
    p.id = ProjectId("REHAB");
    p.title = both("Rehabilitation", "توانبخشی");
    p.sector = Sector::rehabilitation;
    p.lead = PartnerId("IRCS");
    p.partners = {{PartnerId("ICRC"), PartnerRole::funding, {}}};
    p.period = period("2025-01-01 .. 2026-12-31");
    p.provinces.scope = Provinces::Scope::listed;
    p.provinces.list = {{province("Tehran"), Percent::whole(60), {}}, {province("Fars"), Percent::whole(40), {}}};
    p.groups = {GroupId("refugees")};
    p.objective = both("People walk again.", "افراد دوباره راه بروند.");
    p.source = "S1";

    p.milestones = {milestone("REHAB-01", "2025-03-10", both("List agreed", "توافق بر سر فهرست")),
                    milestone("REHAB-02", "2025-10-01", both("Delivery", "تحویل")),
                    milestone("REHAB-03", "2025-11-30", both("Gathering", "گردهمایی")),
                    milestone("REHAB-04", "2026-05-01", both("Second delivery", "تحویل دوم"))};
    p.milestones[1].province = province("Fars");
    p.milestones[3].after = {{MilestoneId("REHAB-02"), LinkType::fs, {}, {}}};

    p.budget = {budget("REHAB-B1", BudgetKind::equipment, "10000 CHF", "2025", both("Equipment", "تجهیزات")),
                budget("REHAB-B2", BudgetKind::training, "5000 USD", "2026", both("Training", "آموزش"))};
    p.budget[1].assumed.fields = {"amount"};

    p.funding = {funding("REHAB-F1", "ICRC", FundingMode::cash, "6000 CHF", "2025-01-01"),
                 funding("REHAB-F2", "NRX", FundingMode::cash, "1000 USD", "2025-01-15"),
                 funding("REHAB-F3", "IRCS", FundingMode::in_kind, "500 CHF", "2025-02-01")};
    p.funding[0].pledged = money("8000 CHF");
    p.funding[0].period = period("2025");
    p.funding[1].period = period("2026");

    auto people = indicator("REHAB-I1", Counts::people, Measure::flow,
                            both("People served", "دریافت‌کنندگان خدمات"));
    people.headline = true;
    people.definition = both("Each person once a year", "هر فرد یک بار در سال");
    people.every = Every::quarter;
    people.targets = {{period("2025-H1"), Quantity::whole(150), {}}, {period("2025"), Quantity::whole(400), {}}};
    people.disaggregate = {Breakdown::sex_age, Breakdown::disability, Breakdown::province};
    auto centres =
        indicator("REHAB-I2", Counts::facilities, Measure::stock, both("Centres equipped", "مراکز تجهیزشده"));
    centres.baseline = Baseline{Quantity::whole(10), std::nullopt};
    centres.targets = {{period("2025"), Quantity::whole(30), {}}};
    auto contacts = indicator("REHAB-I3", Counts::services, Measure::flow, both("Contacts", "نوبت خدمت"));
    p.indicators = {people, centres, contacts};

    Risk risk;
    risk.id = RiskId("REHAB-R1");
    risk.title = both("Customs", "گمرک");
    risk.likelihood = risk.impact = 4;
    risk.source = "S1";
    p.risks = {risk};
    return p;
}

Project cbrn() {
    Project p;
    p.id = ProjectId("CBRN");
    p.title = {"Readiness that is asked for", ""};
    p.state = ProjectState::requested;
    p.sector = Sector::cbrn;
    p.lead = PartnerId("IRCS");
    p.period = period("2026");
    p.source = "S1";
    p.milestones = {milestone("CBRN-01", nullptr, both("Concept", "طرح مفهومی"))};
    return p;
}

Return people(const char* when, const char* where, std::int64_t total) {
    Return made;
    made.period = period(when);
    made.province = province(where);
    made.value = Quantity::whole(total);
    return made;
}

Return things(const char* when, std::int64_t total) {
    Return made;
    made.period = period(when);
    made.value = Quantity::whole(total);
    return made;
}

MoneyMoved moved(const char* amount, const char* budget = "") {
    return {money(amount), BudgetId(budget), std::nullopt, false};
}

}  // namespace

Plan plan() {
    Plan made;
    made.programme = programme();
    made.projects = {rehab(), cbrn()};
    return made;
}

Fact fact(std::int64_t number, FactKind kind, const char* subject, const char* on, FactData data) {
    Fact made;
    made.kind = kind;
    made.subject = subject;
    made.happened_on = day(on);
    made.data = std::move(data);
    made.source = "S2";
    made.name = {"HQ", number};
    made.recorded_at = day("2025-12-31") + std::chrono::seconds(number);
    made.by = "officer";
    return made;
}

std::vector<Fact> facts() {
    std::vector<Fact> all;
    std::int64_t number = 2;
    const auto add = [&](FactKind kind, const char* subject, const char* on, FactData data = {}) -> Fact& {
        return all.emplace_back(fact(number++, kind, subject, on, std::move(data)));
    };
    add(FactKind::milestone_done, "REHAB-01", "2025-03-12");
    add(FactKind::milestone_delay, "REHAB-02", "2025-09-20", Delay{day("2026-02-01"), Because::customs, {}}).note =
        both("Papers are missing", "مدارک ناقص است");
    add(FactKind::milestone_cancel, "REHAB-03", "2025-11-01").note = both("No money", "نبود منابع");

    add(FactKind::fund_receive, "REHAB-F1", "2025-04-01", moved("5000 CHF"));
    auto in_tehran = moved("3000 CHF", "REHAB-B1");
    in_tehran.province = province("Tehran");
    add(FactKind::fund_spend, "REHAB-F1", "2025-05-01", in_tehran);
    add(FactKind::fund_spend, "REHAB-F1", "2025-06-01", moved("500 CHF"));
    add(FactKind::fund_receive, "REHAB-F3", "2025-06-15", moved("400 CHF"));
    add(FactKind::fund_pledge, "REHAB-F2", "2025-08-01", moved("200 USD"));

    auto first = people("2025-Q1", "Tehran", 50);
    first.women = 20, first.men = 20, first.girls = 7, first.boys = 3, first.disabled = 12;
    add(FactKind::indicator_return, "REHAB-I1", "2025-03-31", first);
    add(FactKind::indicator_return, "REHAB-I1", "2025-03-31", people("2025-Q1", "Fars", 30));
    add(FactKind::indicator_return, "REHAB-I1", "2025-06-30", people("2025-Q2", "Tehran", 60));
    add(FactKind::indicator_return, "REHAB-I1", "2025-09-30", people("2025-Q3", "Tehran", 70)).assumed = true;
    add(FactKind::indicator_return, "REHAB-I2", "2025-06-30", things("2025-H1", 15));
    add(FactKind::indicator_return, "REHAB-I2", "2025-12-31", things("2025-H2", 20));
    add(FactKind::indicator_return, "REHAB-I3", "2025-12-31", things("2025", 999));

    add(FactKind::decision_done, "D-1", "2025-04-30");
    add(FactKind::risk_rate, "REHAB-R1", "2025-12-01", RiskRating{3, 3});
    add(FactKind::note, "REHAB", "2025-10-01", NoteOf{NoteKind::achievement, std::nullopt}).note =
        both("", "کار خوب پیش رفت.");
    add(FactKind::note, "TEST-1", "2025-07-01", NoteOf{NoteKind::context, std::nullopt}).note =
        both("Borders were closed.", "مرزها بسته بود.");
    return all;
}

std::shared_ptr<History> history(Plan plan, std::vector<Fact> facts) {
    auto made = std::make_shared<History>();
    made->revision = {{"HQ", 1}, day("2025-01-01"), std::nullopt, "author", {}};
    made->revisions = {made->revision};
    for (const auto& project : plan.projects)
        for (const auto& m : project.milestones)
            if (m.due) made->dues.push_back({m.id, *m.due, made->revision.name});
    made->plan = std::move(plan);
    std::stable_sort(facts.begin(), facts.end(),
                     [](const Fact& a, const Fact& b) { return a.happened_on < b.happened_on; });
    made->facts = std::move(facts);
    made->mark = {day("2026-01-02") + std::chrono::hours(9), "0123456789abcdef0123456789abcdef"};
    return made;
}

Snapshot on(const char* when, Plan plan, std::vector<Fact> facts) {
    return take_snapshot(history(std::move(plan), std::move(facts)), day(when));
}
Snapshot on(const char* when) { return on(when, plan(), facts()); }

}  // namespace hamkari::sample
