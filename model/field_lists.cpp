// The values that have parts, most of them elements of lists.
#include "model/fields.hpp"

namespace hamkari {

namespace {

/// Text inside a list.
void append_part(std::string& out, std::string_view text) {
    for (const char c : text) switch (c) {
            case '\\':
                out += "\\\\";
                break;
            case '\n':
                out += "\\n";
                break;
            case ';':
                out += "\\s";
                break;
            case '|':
                out += "\\p";
                break;
            default:
                out += c;
        }
}

/// What stands before the separator; `rest` becomes what stands after it.
std::string_view take_until(std::string_view& rest, std::string_view separator) {
    const auto end = rest.find(separator);
    const auto part = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + separator.size());
    return part;
}

template <class T>
T value_of(std::string_view text) {
    T value{};
    read_value(text, value);
    return value;
}

Percent read_percent(std::string_view text) {
    const auto parsed = parse_percent(text);
    if (!parsed) damaged(text);
    return *parsed;
}

template <class T>
void append_words(std::string& out, std::string_view name, const std::vector<T>& list) {
    if (list.empty()) return;
    if (!out.empty() && out.back() != '=') out += "; ";
    out += name;
    for (const auto& value : list) {
        out += ' ';
        append_value(out, value);
    }
}

template <class T>
void read_words(std::string_view text, std::vector<T>& list) {
    while (!text.empty()) read_value(take_until(text, " "), list.emplace_back());
}

}  // namespace

void append_value(std::string& out, const std::vector<std::string>& texts) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i) out += "; ";
        append_part(out, texts[i]);
    }
}
void read_value(std::string_view text, std::vector<std::string>& texts) {
    texts.clear();
    while (!text.empty()) texts.push_back(unescaped(next_element(text)));
}

void append_value(std::string& out, const Assumed& assumed) {
    if (assumed.whole) out += "true";
    for (std::size_t i = 0; i < assumed.fields.size(); ++i) {
        if (i || assumed.whole) out += "; ";
        append_part(out, assumed.fields[i]);
    }
}
void read_value(std::string_view text, Assumed& assumed) {
    while (!text.empty()) {
        const auto field = next_element(text);
        if (field == "true")
            assumed.whole = true;
        else
            assumed.fields.push_back(unescaped(field));
    }
}

void append_value(std::string& out, const Variance& variance) {
    out += to_text(variance.percent);
    if (!variance.floor) return;
    out += ' ';
    append_value(out, *variance.floor);
}
void read_value(std::string_view text, Variance& variance) {
    variance.percent = read_percent(take_until(text, " "));
    variance.floor.reset();
    if (!text.empty()) read_value(text, variance.floor);
}

void append_value(std::string& out, const Baseline& baseline) {
    append_value(out, baseline.value);
    if (!baseline.on) return;
    out += " on ";
    append_value(out, *baseline.on);
}
void read_value(std::string_view text, Baseline& baseline) {
    read_value(take_until(text, " on "), baseline.value);
    if (!text.empty()) read_value(text, baseline.on);
}

void append_value(std::string& out, const Provinces& provinces) {
    if (provinces.scope == Provinces::Scope::to_be_set) out += "to-be-set";
    if (provinces.scope == Provinces::Scope::national) out += "national";
    if (provinces.scope == Provinces::Scope::listed && provinces.list.empty()) out += "none";
    for (std::size_t i = 0; i < provinces.list.size(); ++i) {
        if (i) out += "; ";
        append_value(out, provinces.list[i].code);
        if (provinces.list[i].share) out.append(" ").append(to_text(*provinces.list[i].share));
    }
}
void read_value(std::string_view text, Provinces& provinces) {
    using Scope = Provinces::Scope;
    provinces.scope = text == "to-be-set" ? Scope::to_be_set : text == "national" ? Scope::national : Scope::listed;
    if (provinces.scope != Scope::listed || text == "none") return;
    while (!text.empty()) {
        auto element = next_element(text);
        auto& share = provinces.list.emplace_back();
        read_value(take_until(element, " "), share.code);
        if (!element.empty()) share.share = read_percent(element);
    }
}

void append_value(std::string& out, const Earmark& earmark) {
    std::string text;
    append_words(text, "provinces", earmark.provinces);
    append_words(text, "lines", earmark.lines);
    append_words(text, "groups", earmark.groups);
    out += text;
}
void read_value(std::string_view text, Earmark& earmark) {
    while (!text.empty()) {
        auto element = next_element(text);
        const auto name = take_until(element, " ");
        if (name == "provinces")
            read_words(element, earmark.provinces);
        else if (name == "lines")
            read_words(element, earmark.lines);
        else if (name == "groups")
            read_words(element, earmark.groups);
        else
            damaged(name);
    }
}

void append_value(std::string& out, const PartnerInProject& partner) {
    out.append(partner.id.text()).append(" ").append(word(partner.role));
}
void read_value(std::string_view text, PartnerInProject& partner) {
    read_value(take_until(text, " "), partner.id);
    read_value(text, partner.role);
}

void append_value(std::string& out, const Link& link) {
    out.append(link.id.text()).append(" ").append(word(link.type)) += ' ';
    out += to_text(link.lag);
}
void read_value(std::string_view text, Link& link) {
    const auto whole = text;
    read_value(take_until(text, " "), link.id);
    read_value(take_until(text, " "), link.type);
    if (!text.ends_with('d')) damaged(whole);
    text.remove_suffix(1);
    link.lag.calendar_days = text.ends_with('c');
    if (link.lag.calendar_days) text.remove_suffix(1);
    read_value(text, link.lag.days);
}

// 20, or 15 (10 .. 40)
void append_value(std::string& out, const Duration& duration) {
    append_value(out, duration.likely);
    if (!duration.range) return;
    out += " (";
    append_value(out, duration.range->low);
    out += " .. ";
    append_value(out, duration.range->high);
    out += ')';
}
void read_value(std::string_view text, Duration& duration) {
    const auto whole = text;
    read_value(take_until(text, " ("), duration.likely);
    duration.range.reset();
    if (text.empty()) return;
    if (!text.ends_with(')')) damaged(whole);
    text.remove_suffix(1);
    auto& range = duration.range.emplace();
    read_value(take_until(text, " .. "), range.low);
    read_value(text, range.high);
}

// IR-09 IR-10 | sat sun mon | the holidays as a list, once more escaped
void append_value(std::string& out, const ProvinceCalendar& calendar) {
    const auto append_list = [&](const auto& list) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (i) out += ' ';
            append_value(out, list[i]);
        }
        out += " | ";
    };
    append_list(calendar.provinces);
    append_list(calendar.work_week);
    std::string days;
    append_value(days, calendar.holidays);
    append_part(out, days);
}
void read_value(std::string_view text, ProvinceCalendar& calendar) {
    read_words(take_until(text, " | "), calendar.provinces);
    read_words(take_until(text, " | "), calendar.work_week);
    read_value(unescaped(text), calendar.holidays);
}

void append_value(std::string& out, const Phase& phase) {
    append_value(out, phase.period);
    out += ": ";
    append_value(out, phase.amount);
}
void read_value(std::string_view text, Phase& phase) {
    read_value(take_until(text, ": "), phase.period);
    read_value(text, phase.amount);
}

void append_value(std::string& out, const Target& target) {
    append_value(out, target.period);
    out += ": ";
    append_value(out, target.value);
}
void read_value(std::string_view text, Target& target) {
    read_value(take_until(text, ": "), target.period);
    read_value(text, target.value);
}

// 2025-01-02 USD CHF 0.895 | source | assumed
void append_value(std::string& out, const Rate& rate) {
    append_value(out, rate.on);
    out.append(" ")
        .append(rate.from.code())
        .append(" ")
        .append(rate.to.code())
        .append(" ")
        .append(rate_text(rate.rate));
    out += " | ";
    append_part(out, rate.source);
    if (rate.assumed) out += " | assumed";
}
void read_value(std::string_view text, Rate& rate) {
    auto numbers = take_until(text, " | ");
    read_value(take_until(numbers, " "), rate.on);
    read_value(take_until(numbers, " "), rate.from);
    read_value(take_until(numbers, " "), rate.to);
    const auto parsed = parse_rate(numbers);
    if (!parsed) damaged(numbers);
    rate.rate = *parsed;
    rate.source = unescaped(take_until(text, " | "));
    rate.assumed = text == "assumed";
}

// 2025-03-21 | English | Persian | source | assumed, or every 11-22 | ... for the 22nd of Bahman
void append_value(std::string& out, const Holiday& holiday) {
    if (holiday.on) {
        append_value(out, *holiday.on);
    } else {
        out += "every ";
        append_value(out, holiday.month);
        out += '-';
        append_value(out, holiday.day);
    }
    for (const auto* text : {&holiday.title.en, &holiday.title.fa, &holiday.source}) {
        out += " | ";
        append_part(out, *text);
    }
    if (holiday.assumed) out += " | assumed";
}
void read_value(std::string_view text, Holiday& holiday) {
    auto day = take_until(text, " | ");
    if (day.starts_with("every ")) {
        day.remove_prefix(6);
        read_value(take_until(day, "-"), holiday.month);
        read_value(day, holiday.day);
    } else {
        read_value(day, holiday.on);
    }
    holiday.title.en = unescaped(take_until(text, " | "));
    holiday.title.fa = unescaped(take_until(text, " | "));
    holiday.source = unescaped(take_until(text, " | "));
    holiday.assumed = text == "assumed";
}

void append_value(std::string& out, const std::pair<GroupId, std::int64_t>& count) {
    out.append(count.first.text()).append(" ");
    append_value(out, count.second);
}
void read_value(std::string_view text, std::pair<GroupId, std::int64_t>& count) {
    read_value(take_until(text, " "), count.first);
    read_value(text, count.second);
}

}  // namespace hamkari
