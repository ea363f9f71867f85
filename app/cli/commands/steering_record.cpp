#include "app/cli/commands/commands.hpp"
#include "app/cli/recording.hpp"
#include "app/cli/tell.hpp"

namespace hamkari::cli {

namespace {

int add_decision(const Invocation& invocation, Terminal& terminal) {
    Arguments read(invocation);
    actions::Saying saying;
    saying.kind = FactKind::decision_add;
    saying.subject = read.text("--id");
    saying.note = text_as_typed(read.text("TEXT"));
    read_recording(read, saying);
    const auto kind = read.choose<DecisionKind>("--kind");
    const auto due = read.date("--due");
    if (saying.note.empty()) read.wrong({Code::missing_argument, {"TEXT", "hamkari decision add MEETING \"...\" --kind action"}});
    if (!saying.subject.empty() && !is_valid_id(saying.subject)) read.wrong({Code::invalid_id, {saying.subject}});
    read.finish();
    DecisionAdded added{MeetingId(read.text("MEETING")), *kind, PartnerId(read.text("--owner")), due, {}};
    for (const auto& project : invocation.all("--project")) added.projects.emplace_back(project);
    saying.data = added;
    return record_and_tell(invocation, terminal, saying);
}

int carry_out(const Invocation& invocation, Terminal& terminal) {
    Arguments read(invocation);
    actions::Saying saying;
    saying.kind = FactKind::decision_done;
    saying.subject = read.text("DECISION");
    saying.expected = {ItemKind::decision};
    read_recording(read, saying);
    read.finish();
    return record_and_tell(invocation, terminal, saying);
}

int rate(const Invocation& invocation, Terminal& terminal) {
    Arguments read(invocation);
    actions::Saying saying;
    saying.kind = FactKind::risk_rate;
    saying.subject = read.text("RISK");
    saying.expected = {ItemKind::risk};
    read_recording(read, saying);
    const auto likelihood = read.whole("--likelihood", 1, 5);
    const auto impact = read.whole("--impact", 1, 5);
    read.finish();
    saying.data = RiskRating{static_cast<int>(*likelihood), static_cast<int>(*impact)};
    return record_and_tell(invocation, terminal, saying);
}

int add_note(const Invocation& invocation, Terminal& terminal) {
    Arguments read(invocation);
    actions::Saying saying;
    saying.kind = FactKind::note;
    saying.subject = read.text("ITEM");
    saying.note = text_as_typed(read.text("TEXT"));
    read_recording(read, saying);
    const auto kind = read.choose<NoteKind>("--kind");
    const auto period = read.period("--period");
    if (saying.note.empty()) read.wrong({Code::missing_argument, {"TEXT", "hamkari note " + saying.subject + " \"...\" --kind achievement"}});
    const auto remedy = read_text(read, "--remedy");
    if (!remedy.empty() && kind && *kind != NoteKind::variance) read.wrong({Code::remedy_without_variance, {saying.subject}});
    read.finish();
    saying.data = NoteOf{*kind, period, remedy};
    const int code = record_and_tell(invocation, terminal, saying);
    if (*kind == NoteKind::variance && period && saying.on && *saying.on > period->last)
        tell(terminal, {Code::explained_after_period, {to_text(*saying.on), to_text(*period), to_text(period->last)}},
             invocation.locale, Severity::warning);
    return code;
}

int take_back(const Invocation& invocation, Terminal& terminal) {
    Arguments read(invocation);
    const auto words = read_note(read);
    read.finish();
    std::optional<std::string> named;
    if (invocation.has("FACT")) named = invocation.text("FACT");
    terminal.out(answer(actions::undo(invocation.context(), named, words), invocation.locale));
    return exit_fine;
}

}  // namespace

const Command decision_add{
    "decision add", {"write down a decision, action point, proposal or request of a meeting", "ثبت مصوبه، مورد پیگیری، پیشنهاد یا درخواست یک نشست"},
    with_recording({
        {"MEETING", "", {"its id: ARM-2025", "شناسه نشست: ARM-2025"}, true},
        {"TEXT", "", {"what was decided or asked for (or --en and --fa)", "متن (یا با --en و --fa)"}},
        {"--kind", "KIND", {"decision, action, proposal, request", "یکی از decision، action، proposal، request"}, true},
        {"--owner", "PARTNER", {"who carries it out", "مسئول پیگیری"}},
        {"--due", "DATE", {"until when", "مهلت"}},
        {"--project", "PROJECT", {"the project it is about; several are possible", "پروژه مربوط؛ چند بار هم می‌آید"}, false, true},
        {"--id", "ID", {"its id (default: the meeting's with a number)", "شناسه (پیش‌فرض: شناسه نشست با یک شماره)"}},
    }),
    "hamkari decision add ARM-2025 \"Share the stock lists\" --kind action --owner IRCS --due 2026-06-30", add_decision};

const Command decision_done{"decision done", {"say that a decision was carried out", "ثبت اجرای یک مصوبه"},
                            with_recording({{"DECISION", "", {"its id: D-1", "شناسه: D-1"}, true}}),
                            "hamkari decision done D-1 --on 2025-04-30", carry_out};

const Command risk_rate{"risk rate", {"rate a risk anew", "ارزیابی دوباره یک ریسک"},
                        with_recording({{"RISK", "", {"its id: REHAB-R1", "شناسه: REHAB-R1"}, true},
                                        {"--likelihood", "1-5", {"1 rare, 5 almost certain", "۱ نادر، ۵ تقریباً حتمی"}, true},
                                        {"--impact", "1-5", {"1 slight, 5 severe", "۱ ناچیز، ۵ شدید"}, true}}),
                        "hamkari risk rate REHAB-R1 --likelihood 3 --impact 4", rate};

const Command note{"note", {"words for the reports: achievement, challenge, lesson, context, variance", "متن برای گزارش‌ها: دستاورد، چالش، درس‌آموخته، زمینه، توضیح انحراف"},
                   with_recording({{"ITEM", "", {"a project, indicator, milestone, the programme ...", "پروژه، شاخص، نقطه عطف، برنامه ..."}, true},
                                   {"TEXT", "", {"the words (or --en and --fa)", "متن (یا با --en و --fa)"}},
                                   {"--kind", "KIND", {"achievement, challenge, lesson, context, variance", "یکی از این پنج واژه انگلیسی"}, true},
                                   {"--period", "PERIOD", {"of a variance: the period it explains", "برای انحراف: دوره‌ای که توضیح می‌دهد"}},
                                   {"--remedy", "TEXT", {"of a variance: what is done about it", "برای انحراف: چه اقدامی برای جبران می‌شود"}},
                                   {"--remedy-en", "TEXT", {"the same in English", "همان به انگلیسی"}},
                                   {"--remedy-fa", "TEXT", {"the same in Persian", "همان به فارسی"}}}),
                   "hamkari note REHAB \"Two centres opened\" --kind achievement --on 2025-11-30", add_note};

const Command undo{"undo", {"take back a fact (without a number: your last one)", "پس‌گرفتن یک گفته (بدون شماره: آخرین گفته خودتان)"},
                   {{"FACT", "", {"its name: HQ-17", "نام آن: HQ-17"}},
                    {"--note", "TEXT", {"why", "چرا"}},
                    {"--en", "TEXT", {"the same in English", "همان به انگلیسی"}},
                    {"--fa", "TEXT", {"the same in Persian", "همان به فارسی"}}},
                   "hamkari undo HQ-17 --note \"Wrong quarter\"", take_back};

}  // namespace hamkari::cli
