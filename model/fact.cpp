#include "model/fact.hpp"

#include "model/fields.hpp"
#include "model/folding.hpp"

#include <charconv>

namespace hamkari {

// `REHAB-01 2025-05-03 = 2025-04-05`: due, finish, start. A thousand milestones stand in one line, so `-` is a date that
// is not known, `=` a finish on the due date, and what is not known at the end is left out.
static void append_value(std::string& out, const AcceptedDates& dates) {
    out += dates.milestone.text();
    const auto add = [&](const std::optional<Date>& day) {
        out += ' ';
        if (day) append_value(out, *day);
        else out += '-';
    };
    if (!dates.due && !dates.finish && !dates.start) return;
    add(dates.due);
    if (!dates.finish && !dates.start) return;
    if (dates.finish && dates.finish == dates.due) out += " =";
    else add(dates.finish);
    if (dates.start) add(dates.start);
}

static void read_value(std::string_view text, AcceptedDates& dates) {
    const auto parts = split(text, ' ');
    if (parts.size() > 4) damaged(text);
    dates.milestone = MilestoneId(std::string(parts[0]));
    const auto take = [&](std::size_t part, std::optional<Date>& day) {
        if (part >= parts.size() || parts[part] == "-") return;
        if (part == 2 && parts[part] == "=") day = dates.due;
        else read_value(parts[part], day.emplace());
    };
    take(1, dates.due);
    take(2, dates.finish);
    take(3, dates.start);
    std::string again;
    append_value(again, dates);
    if (!is_valid_id(dates.milestone.text()) || again != text) damaged(text);
}

namespace {

// The fields of each kind of data, in the order in which they are written.
template <Is<Evidence> Self, class V>
void describe(Self& data, V& v) {
    v("file", data.file);
    v("sha256", data.sha256);
}

template <Is<Delay> Self, class V>
void describe(Self& data, V& v) {
    v("to", data.to);
    v("because", data.because);
    v("agreed", data.agreed);
}

template <Is<MoneyMoved> Self, class V>
void describe(Self& data, V& v) {
    v("amount", data.amount);
    v("budget", data.budget);
    v("province", data.province);
    v("overspend_allowed", data.overspend_allowed);
}

template <Is<Return> Self, class V>
void describe(Self& data, V& v) {
    v("period", data.period);
    v("province", data.province);
    v("value", data.value);
    v("out_of", data.out_of);
    v("women", data.women);
    v("men", data.men);
    v("girls", data.girls);
    v("boys", data.boys);
    v("disabled", data.disabled);
    v("groups", data.groups);
}

template <Is<DecisionAdded> Self, class V>
void describe(Self& data, V& v) {
    v("meeting", data.meeting);
    v("kind", data.kind);
    v("owner", data.owner);
    v("due", data.due);
    v("projects", data.projects);
}

template <Is<RiskRating> Self, class V>
void describe(Self& data, V& v) {
    v("likelihood", data.likelihood);
    v("impact", data.impact);
}

// The remedy is a free text: it stands apart, as the note does.
template <Is<NoteOf> Self, class V>
void describe(Self& data, V& v) {
    v("kind", data.kind);
    v("period", data.period);
}

template <Is<BaselineCorrection> Self, class V>
void describe(Self& data, V& v) {
    v("to", data.to);
}

template <Is<BaselineSet> Self, class V>
void describe(Self& data, V& v) {
    v("name", data.name);
    v("milestones", data.milestones);
}

template <Is<Translation> Self, class V>
void describe(Self&, V&) {}

template <class T>
FactData read(std::string_view text) {
    T data;
    read_fields(text, data, [](T& item, FieldReader& reader) { describe(item, reader); });
    return data;
}

}  // namespace

std::string to_text(const EntryName& name) { return name.office + "-" + std::to_string(name.number); }

Parsed<EntryName> parse_entry_name(std::string_view text, std::string_view default_office) {
    const auto shown = trim(text);
    const std::string plain = latin_digits(shown);
    const auto dash = plain.rfind('-');
    EntryName name;
    name.office = dash == std::string::npos ? std::string(default_office) : plain.substr(0, dash);
    const auto number = std::string_view(plain).substr(dash == std::string::npos ? 0 : dash + 1);
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), name.number);
    if (error != std::errc{} || end != number.data() + number.size() || name.number < 1 || name.office.empty())
        return Problem{Code::unknown_fact, {std::string(shown)}};
    return name;
}

const Text* remedy_in(const FactData& data) {
    if (const auto* note = std::get_if<NoteOf>(&data)) return &note->remedy;
    const auto* translation = std::get_if<Translation>(&data);
    return translation ? &translation->remedy : nullptr;
}

Text* remedy_in(FactData& data) { return const_cast<Text*>(remedy_in(std::as_const(data))); }

std::string write_data(const Statement& statement) {
    std::string text;
    FieldWriter writer(text);
    std::visit(
        [&](const auto& data) {
            if constexpr (!std::is_same_v<decltype(data), const std::monostate&>) describe(data, writer);
        },
        statement.data);
    return text;
}

FactData read_data(FactKind kind, std::string_view text) {
    switch (kind) {
        case FactKind::milestone_done:
            if (text.empty()) break;
            return read<Evidence>(text);
        case FactKind::milestone_delay:
            return read<Delay>(text);
        case FactKind::fund_pledge:
        case FactKind::fund_commit:
        case FactKind::fund_receive:
        case FactKind::fund_spend:
            return read<MoneyMoved>(text);
        case FactKind::indicator_return:
            return read<Return>(text);
        case FactKind::decision_add:
            return read<DecisionAdded>(text);
        case FactKind::risk_rate:
            return read<RiskRating>(text);
        case FactKind::note:
            return read<NoteOf>(text);
        case FactKind::baseline_correct:
            return read<BaselineCorrection>(text);
        case FactKind::translate:
            return read<Translation>(text);
        case FactKind::baseline_set:
            return read<BaselineSet>(text);
        case FactKind::milestone_start:
        case FactKind::milestone_cancel:
        case FactKind::milestone_reopen:
        case FactKind::decision_done:
        case FactKind::retract:
        case FactKind::redact:
            break;
    }
    if (!text.empty()) damaged(text);
    return std::monostate{};
}

}  // namespace hamkari
