#include "app/actions/report.hpp"

#include "app/cli/arguments.hpp"
#include "app/cli/commands/commands.hpp"
#include "app/cli/json_values.hpp"
#include "app/cli/tell.hpp"

namespace hamkari::cli {

namespace {

using reports::Word;

std::vector<std::string> parts_of(const std::string& typed) {
    std::vector<std::string> parts;
    for (const auto part : split(typed, ','))
        if (!part.empty()) parts.emplace_back(part);
    return parts;
}

template <class Table, class Name>
std::vector<std::string> names_of(const Table& table, Name name) {
    std::vector<std::string> names;
    for (const auto& row : table) names.emplace_back(name(row));
    return names;
}

void read_formats(Arguments& read, const Invocation& invocation, actions::ReportOrder& order) {
    const auto typed = invocation.has("--format") ? parts_of(invocation.text("--format")) : std::vector<std::string>{"html"};
    for (const auto& name : typed) {
        if (const auto* found = reports::render::find_renderer(name)) {
            order.formats.push_back(found);
            continue;
        }
        const auto names = names_of(reports::render::renderers(), [](const auto& r) { return std::string(r.name); });
        read.wrong({Code::unknown_format, {name, nearest(name, names).value_or(""), Arguments::join(names)}});
    }
}

/// `--lang` of a report may name several languages; that each is known was checked with the common options.
void read_languages(const Invocation& invocation, actions::ReportOrder& order) {
    const auto typed = invocation.has("--lang") ? parts_of(invocation.text("--lang")) : std::vector<std::string>{"en"};
    for (const auto& code : typed)
        for (const auto* table : reports::languages())
            if (table->code == code)
                order.locales.push_back(invocation.has("--calendar") ? reports::Locale(*table, invocation.locale.calendar())
                                                                     : reports::Locale(*table));
}

/// A report about one project, province or donor must be told which.
void must_be_named(Arguments& read, const reports::Report* report) {
    using About = reports::Report::About;
    if (!report) return;
    const auto need = [&](About about, const char* option) {
        if (report->about == about && !read.flag(option)) read.wrong({Code::report_needs, {std::string(report->name), option}});
    };
    need(About::project, "--project");
    need(About::province, "--province");
    need(About::donor, "--donor");
}

void tell_check(const actions::FinalCheck& check, Terminal& terminal, const reports::Locale& locale) {
    for (const auto& problem : check.missing) tell(terminal, problem, locale);
    if (check.one_language.empty()) return;
    tell(terminal, {Code::texts_in_one_language, {std::to_string(check.one_language.size())}}, locale, Severity::warning);
    for (const auto& text : check.one_language) {
        const auto lacking = text.lacking == Language::fa ? Word::lacks_persian : Word::lacks_english;
        auto line = locale(lacking, {locale.isolate(text.id), locale.isolate(text.field)});
        if (!text.place.empty()) line = locale(Word::sentence_in_brackets, {line, locale.isolate(text.place)});
        terminal.err("  " + line + "\n");
    }
}

int make_report(const Invocation& invocation, Terminal& terminal) {
    Arguments read(invocation);
    actions::ReportOrder order;
    const auto& kind = invocation.text("KIND");
    order.report = reports::find_report(kind);
    if (!order.report) {
        const auto names = names_of(reports::reports(), [](const auto& r) { return std::string(r.name); });
        read.wrong({Code::unknown_report, {kind, nearest(kind, names).value_or(""), Arguments::join(names)}});
    }
    const auto period = read.period("--period");
    const Narrowing narrowing{ProjectId(read.text("--project")), read.province("--province"), PartnerId(read.text("--donor")),
                              PartnerId(read.text("--partner"))};
    const auto audience = read.choose<reports::Audience>("--audience");
    must_be_named(read, order.report);
    if (order.report && period && !order.report->length.fits(*period))
        read.wrong({Code::period_does_not_fit,
                    {std::string(order.report->name), to_text(*period), std::string(order.report->length.examples)}});
    read_formats(read, invocation, order);
    read_languages(invocation, order);
    read.finish();
    order.period = *period;
    order.narrowing = narrowing;
    order.audience = audience.value_or(reports::Audience::internal);
    order.folder = invocation.has("--output") ? invocation.text("--output") : ".";
    order.final = invocation.has("--final");
    std::vector<std::string> written;
    actions::FinalCheck check;
    {
        ProgressBar progress(terminal, invocation.locale(Word::say_writing));
        written = actions::write_reports(invocation.context(), order, [&](long done, long total) { progress(done, total); }, check);
    }
    tell_check(check, terminal, invocation.locale);
    if (!check.missing.empty()) return exit_could_not;
    if (invocation.json) return terminal.out(dumped(Json(written))), exit_fine;
    for (const auto& path : written) terminal.out(invocation.locale(Word::say_written, {invocation.locale.isolate(path)}) + "\n");
    return exit_fine;
}

int list_reports(const Invocation& invocation, Terminal& terminal) {
    Arguments(invocation).finish();
    Json rows = Json::array();
    std::string text;
    for (const auto& one : reports::reports()) {
        const std::string title(invocation.locale(one.title));
        rows.push_back(Json{{"name", one.name}, {"title", title}});
        text += std::string(one.name) + std::string(one.name.size() < 21 ? 21 - one.name.size() : 1, ' ') + title + "\n";
    }
    terminal.out(invocation.json ? dumped(rows) : text);
    return exit_fine;
}

}  // namespace

const Command report{"report", {"make a report: report list shows the kinds", "ساخت گزارش: report list انواع را نشان می‌دهد"},
                     {{"KIND", "", {"one that report list shows: annual, donor, province ...", "یکی از انواع report list: annual، donor، province ..."}, true},
                      {"--period", "PERIOD", {"2025, 2025-H1, 2025-Q3, 2025-09, 1404, 1404-Q2, or A..B", "2025، 2025-H1، 2025-Q3، 1404، 1404-Q2 یا A..B"}, true},
                      {"--project", "ID", {"only this project", "تنها این پروژه"}},
                      {"--province", "PROVINCE", {"only what is in this province", "تنها آنچه در این استان است"}},
                      {"--donor", "ID", {"only what this partner funds", "تنها آنچه این شریک تأمین مالی می‌کند"}},
                      {"--partner", "ID", {"only what this partner takes part in", "تنها آنچه این شریک در آن نقش دارد"}},
                      {"--audience", "WHO", {"internal, partners or public (default: internal)", "internal، partners یا public (پیش‌فرض: internal)"}},
                      {"--final", "", {"not a draft: refused while an explanation with a remedy is missing", "نهایی و نه پیش‌نویس؛ تا توضیح و اقدام جبرانی انحرافی نباشد، رد می‌شود"}},
                      {"--format", "F[,F]", {"html, pdf, xlsx, docx, markdown, text, json (default: html)", "html، pdf، xlsx، docx، markdown، text، json (پیش‌فرض: html)"}},
                      {"--output", "FOLDER", {"where the files go; -o too (default: here)", "پوشه خروجی؛ -o هم می‌شود (پیش‌فرض: همین‌جا)"}}},
                     "hamkari report annual --period 2025 --lang en,fa --format html,text -o out", make_report};

const Command report_list{"report list", {"the kinds of report", "انواع گزارش"}, {}, "hamkari report list", list_reports};

}  // namespace hamkari::cli
