#include "app/cli/commands/commands.hpp"
#include "app/cli/recording.hpp"

#include <limits>

namespace hamkari::cli {

namespace {

constexpr std::int64_t most_people = 1'000'000'000;

/// `235`, `45/60` (a ratio), `yes`, `no`.
void read_value(Arguments& read, const std::string& typed, Return& given) {
    const auto folded = fold(typed);
    if (folded == "yes" || folded == "no" || folded == fold("بله") || folded == fold("خیر")) {
        given.value = Quantity::whole(folded == "yes" || folded == fold("بله") ? 1 : 0);
        return;
    }
    const auto slash = typed.find('/');
    const auto value = parse_quantity(typed.substr(0, slash));
    if (value)
        given.value = *value;
    else
        read.wrong(value.problem());
    if (slash == std::string::npos) return;
    const auto out_of = parse_quantity(typed.substr(slash + 1));
    if (out_of)
        given.out_of = *out_of;
    else
        read.wrong(out_of.problem());
}

void read_groups(Arguments& read, const std::vector<std::string>& typed, Return& given) {
    for (const auto& text : typed) {
        const auto equals = text.find('=');
        const auto people = parse_quantity(equals == std::string::npos ? std::string_view() : std::string_view(text).substr(equals + 1));
        if (!people || !people->is_whole() || *people < Quantity{}) {
            read.wrong({Code::bad_argument, {"--group", text, "refugees=60"}});
            continue;
        }
        given.groups.emplace_back(GroupId(text.substr(0, equals)), people->ten_thousandths() / Quantity::scale);
    }
}

int report_return(const Invocation& invocation, Terminal& terminal) {
    Arguments read(invocation);
    actions::Saying saying;
    saying.kind = FactKind::indicator_return;
    saying.subject = read.text("INDICATOR");
    saying.expected = {ItemKind::indicator};
    read_recording(read, saying);

    Return given;
    read_value(read, read.text("VALUE"), given);
    if (read.flag("--of")) given.out_of = read.quantity("--of");
    given.province = read.province("--province");
    given.women = read.whole("--women", 0, most_people);
    given.men = read.whole("--men", 0, most_people);
    given.girls = read.whole("--girls", 0, most_people);
    given.boys = read.whole("--boys", 0, most_people);
    given.disabled = read.whole("--disabled", 0, most_people);
    read_groups(read, invocation.all("--group"), given);
    // `--on` is the single day that is reported; with a period it says nothing more.
    const auto period = read.period("--period");
    const bool neither = !read.flag("--period") && !read.flag("--on");
    if (neither) read.wrong({Code::return_needs_period, {saying.subject}});
    read.finish();
    given.period = period ? *period : Period::of_day(*saying.on);
    saying.on = given.period.last;
    saying.data = given;
    return record_and_tell(invocation, terminal, saying);
}

}  // namespace

const Command indicator_report{
    "indicator report", {"report a figure for a period (or a day) and a province", "گزارش یک رقم برای یک دوره (یا روز) و یک استان"},
    with_recording({
        {"INDICATOR", "", {"its id: REHAB-I1", "شناسه شاخص: REHAB-I1"}, true},
        {"VALUE", "", {"the total; of a ratio 45/60; yes or no", "جمع کل؛ برای نسبت 45/60؛ برای بله یا خیر yes یا no"}, true},
        {"--period", "PERIOD", {"2025-Q3, 2025-09, 1404-Q2 ...", "2025-Q3، 2025-09، 1404-Q2 ..."}},
        {"--province", "PROVINCE", {"Tehran, تهران, IR-23", "تهران، Tehran، IR-23"}},
        {"--of", "NUMBER", {"the denominator of a ratio", "مخرج نسبت"}},
        {"--women", "NUMBER", {"of the total", "از جمع کل"}},
        {"--men", "NUMBER", {"of the total", "از جمع کل"}},
        {"--girls", "NUMBER", {"of the total", "از جمع کل"}},
        {"--boys", "NUMBER", {"of the total", "از جمع کل"}},
        {"--disabled", "NUMBER", {"of whom with disabilities", "از این میان، افراد دارای معلولیت"}},
        {"--group", "GROUP=NUMBER", {"of the total; may be given for several groups", "از جمع کل؛ برای چند گروه هم می‌آید"}, false, true},
    }),
    "hamkari indicator report REHAB-I1 235 --period 2025-Q3 --province Tehran --women 120 --men 80 --girls 15 --boys 20", report_return};

}  // namespace hamkari::cli
