#include "app/actions/record.hpp"
#include "app/actions/safety.hpp"
#include "app/cli/arguments.hpp"
#include "app/cli/commands/commands.hpp"
#include "app/cli/json_values.hpp"
#include "app/cli/recording.hpp"
#include "app/cli/tell.hpp"
#include "reports/fact_text.hpp"
#include "reports/locale/words_of.hpp"

#include <fmt/format.h>

namespace hamkari::cli {

namespace {

using reports::Word;

std::string contents(const Verified& verified, const reports::Locale& locale) {
    std::vector<std::string> parts{locale.count(Word::count_entries, verified.entries),
                                   locale.count(Word::count_offices, verified.offices)};
    if (verified.redactions > 0) parts.push_back(locale.count(Word::count_redactions, verified.redactions));
    return locale.list(parts);
}

std::string said(const Damage& damage, const reports::Locale& locale) {
    return locale(reports::word_of(damage.what), {damage.where, damage.more});
}

Json json_of(const actions::Checkup& checkup) {
    const auto& verified = checkup.verified;
    Json damages = Json::array(), impossible = Json::array();
    for (const auto& damage : verified.damages)
        damages.push_back({{"what", word(damage.what)}, {"where", json(damage.where)}, {"more", json(damage.more)}});
    for (const auto& one : checkup.impossible)
        impossible.push_back({{"fact", to_text(one.fact->name)}, {"kind", word(one.fact->kind)}, {"subject", one.fact->subject}});
    Json row{{"fine", verified.damages.empty()},  {"entries", verified.entries}, {"offices", verified.offices},
             {"redactions", verified.redactions}, {"head", verified.mark.head},  {"damages", std::move(damages)},
             {"impossible", std::move(impossible)}};
    if (checkup.head) row["head_given"] = {{"last", to_text(checkup.head->last)}, {"later", checkup.head->later}};
    return row;
}

int verify_ledger(const Invocation& invocation, Terminal& terminal) {
    const auto& locale = invocation.locale;
    std::optional<std::string> head;
    if (invocation.has("--head")) head = invocation.text("--head");
    const auto checkup = actions::verify(invocation.context(), head);
    const auto& verified = checkup.verified;
    const int code = verified.damages.empty() ? exit_fine : exit_could_not;
    if (invocation.json) return terminal.out(dumped(json_of(checkup))), code;
    if (!verified.damages.empty()) {
        std::vector<std::string> damages;
        for (const auto& damage : verified.damages) damages.push_back(said(damage, locale));
        tell(terminal, {Code::ledger_damaged, {invocation.context().db, locale.list(damages)}}, locale);
        return code;
    }
    terminal.out(locale(Word::say_verified, {locale.isolate(invocation.context().db), contents(verified, locale), locale.isolate(verified.mark.head)}) + "\n");
    if (checkup.head)
        terminal.out(locale(Word::say_head_found, {locale.isolate(to_text(checkup.head->last)),
                                                   locale.count(Word::count_entries, checkup.head->later)}) + "\n");
    for (const auto& one : checkup.impossible) {
        const auto fact = fmt::format("{}, {}, {}", locale.isolate(to_text(one.fact->name)), locale.isolate(one.fact->subject),
                                      locale(reports::word_of(one.fact->kind)));
        terminal.out(locale(Word::say_not_counted, {fact}) + "\n");
    }
    return code;
}

int back_up(const Invocation& invocation, Terminal& terminal) {
    const auto& locale = invocation.locale;
    const auto verified = actions::back_up(invocation.context(), invocation.text("FILE"), invocation.has("--force"));
    if (invocation.json)
        return terminal.out(dumped(Json{{"file", invocation.text("FILE")}, {"entries", verified.entries}, {"head", verified.mark.head}})),
               exit_fine;
    terminal.out(locale(Word::say_backed_up, {locale.isolate(invocation.text("FILE")), contents(verified, locale)}) + "\n");
    return exit_fine;
}

int restore_ledger(const Invocation& invocation, Terminal& terminal) {
    const auto& locale = invocation.locale;
    const auto restored = actions::restore(invocation.context(), invocation.text("FILE"), invocation.has("--force"));
    if (invocation.json) {
        Json row{{"ledger", invocation.context().db}, {"entries", restored.verified.entries}, {"head", restored.verified.mark.head}};
        row["kept"] = restored.kept ? Json(*restored.kept) : Json();
        return terminal.out(dumped(row)), exit_fine;
    }
    terminal.out(locale(Word::say_restored_from, {locale.isolate(invocation.context().db), locale.isolate(invocation.text("FILE")),
                                                  contents(restored.verified, locale)}) + "\n");
    if (restored.kept) terminal.out(locale(Word::say_kept, {locale.isolate(*restored.kept)}) + "\n");
    return exit_fine;
}

int redact_fact(const Invocation& invocation, Terminal& terminal) {
    const auto& locale = invocation.locale;
    Arguments read(invocation);
    const auto reason = read_text(read, "--reason");
    read.finish();
    const auto redaction = actions::redact(invocation.context(), read.text("FACT"), reason);
    const auto removed = to_text(*redaction.corrects), by = to_text(redaction.name);
    if (invocation.json) return terminal.out(dumped(Json{{"fact", by}, {"redacted", removed}})), exit_fine;
    terminal.out(locale(Word::say_redacted, {locale.isolate(removed), locale.isolate(by)}) + "\n");
    return exit_fine;
}

}  // namespace

const Command verify{"verify", {"check the whole ledger: chain, plans, what is worked out, the file", "بررسی همه دفتر: زنجیره، برنامه‌ها، محاسبه‌ها و خود فایل"},
                     {{"--head", "HASH", {"and that it had this head once, which a report prints", "و اینکه زمانی این سرِ زنجیره را داشته که در گزارش چاپ شده است"}}},
                     "hamkari verify", verify_ledger};

const Command redact{"redact", {"remove a free text typed by mistake, such as a name", "حذف متنی که اشتباه نوشته شده، مانند نام یک شخص"},
                     {{"FACT", "", {"its name: HQ-17", "نام آن: HQ-17"}, true},
                      {"--reason", "TEXT", {"why it is removed (without the name)", "چرا حذف می‌شود (بدون آن نام)"}, true},
                      {"--reason-en", "TEXT", {"the same in English", "همان به انگلیسی"}},
                      {"--reason-fa", "TEXT", {"the same in Persian", "همان به فارسی"}}},
                     "hamkari redact HQ-17 --reason \"It named a person\"", redact_fact};

const Command backup{"backup", {"copy the ledger while others work, and verify the copy", "رونوشت از دفتر هنگام کار دیگران، و بررسی آن"},
                     {{"FILE", "", {"where to: a new file", "فایل تازه"}, true},
                      {"--force", "", {"replace a file that is there", "جایگزینی فایلی که هست"}}},
                     "hamkari backup hamkari-2026-01.db", back_up};

const Command restore{"restore", {"put a verified backup in the place of the ledger", "بازگرداندن نسخه پشتیبانِ بررسی‌شده به جای دفتر"},
                      {{"FILE", "", {"the backup", "نسخه پشتیبان"}, true},
                       {"--force", "", {"also where a ledger is, which is kept beside it", "حتی اگر دفتری هست؛ آن در کنارش می‌ماند"}}},
                      "hamkari restore hamkari-2026-01.db --force", restore_ledger};

}  // namespace hamkari::cli
