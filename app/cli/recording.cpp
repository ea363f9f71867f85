#include "app/cli/recording.hpp"

#include "app/cli/json_rows.hpp"
#include "app/cli/new_total.hpp"
#include "reports/fact_text.hpp"
#include "reports/locale/words_of.hpp"

#include <fmt/format.h>

namespace hamkari::cli {

std::vector<Parameter> with_recording(std::vector<Parameter> own) {
    for (const Parameter& parameter : {
             Parameter{"--on", "DATE", {"the day it is true of (default: today)", "روزی که این گفته درباره آن است (پیش‌فرض: امروز)"}},
             Parameter{"--note", "TEXT", {"words for the record and the reports", "توضیح برای سوابق و گزارش‌ها"}},
             Parameter{"--en", "TEXT", {"the note in English", "همان توضیح به انگلیسی"}},
             Parameter{"--fa", "TEXT", {"the note in Persian", "همان توضیح به فارسی"}},
             Parameter{"--source", "TEXT", {"where it is from: a letter, minutes, a file", "منبع: نامه، صورت‌جلسه، پرونده"}},
             Parameter{"--if-unchanged-since", "FACT", {"refuse if the item was changed after that fact", "اگر مورد پس از آن ثبت تغییر کرده، رد شود"}},
             Parameter{"--assumed", "", {"a planning estimate, not a fact", "برآورد برنامه‌ریزی است، نه واقعیت"}},
         })
        own.push_back(parameter);
    return own;
}

Text read_note(Arguments& read, Text note) {
    if (note.empty()) note = text_as_typed(read.text("--note"));
    if (read.flag("--en")) note.en = read.text("--en");
    if (read.flag("--fa")) note.fa = read.text("--fa");
    return note;
}

Text read_text(Arguments& read, const std::string& name) {
    Text text = text_as_typed(read.text(name));
    if (read.flag(name + "-en")) text.en = read.text(name + "-en");
    if (read.flag(name + "-fa")) text.fa = read.text(name + "-fa");
    return text;
}

void read_recording(Arguments& read, actions::Saying& saying) {
    saying.on = read.date("--on");
    saying.note = read_note(read, saying.note);
    saying.source = read.text("--source");
    saying.assumed = read.flag("--assumed");
    if (read.flag("--if-unchanged-since")) saying.if_unchanged_since = read.text("--if-unchanged-since");
}

namespace {

/// `Milestone expected later, 15 January 2026: expected on 31 March 2026; because of: Customs`
std::string said(const Fact& fact, const reports::Locale& locale) {
    using reports::Word;
    const auto what = locale(Word::sentence_comma, {locale(reports::word_of(fact.kind)), locale.date(fact.happened_on)});
    const auto data = reports::fact_text(fact, locale);
    return data.empty() ? what : locale(Word::sentence_colon, {what, data});
}

}  // namespace

std::string answer(const actions::Recorded& recorded, const reports::Locale& locale) {
    using reports::Word;
    const auto& fact = recorded.fact;
    const auto name = locale.isolate(to_text(fact.name));
    std::string text;
    if (recorded.undone)
        text = locale(recorded.stands_again ? Word::say_restored : Word::say_undone,
                      {locale.isolate(to_text(recorded.undone->name)), name}) + "\n";
    else
        text = fmt::format("{}: {}. {}\n", locale.isolate(fact.subject), said(fact, locale), locale(Word::say_recorded, {name}));
    if (recorded.replaced) text += locale(Word::say_replaces, {locale.isolate(to_text(recorded.replaced->name))}) + "\n";
    for (const auto& line : new_totals(recorded, locale)) text += line + "\n";
    return text;
}

int record_and_tell(const Invocation& invocation, Terminal& terminal, const actions::Saying& saying) {
    const auto recorded = actions::record(invocation.context(), saying);
    if (invocation.json)
        terminal.out(json_of(recorded));
    else
        terminal.out(answer(recorded, invocation.locale));
    return exit_fine;
}

}  // namespace hamkari::cli
