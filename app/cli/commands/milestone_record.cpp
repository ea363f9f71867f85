#include "app/cli/commands/commands.hpp"
#include "app/cli/recording.hpp"

namespace hamkari::cli {

namespace {

const Parameter which_milestone{"MILESTONE", "", {"its id: REHAB-01", "شناسه آن: REHAB-01"}, true};

actions::Saying saying_of(Arguments& read, FactKind kind) {
    actions::Saying saying;
    saying.kind = kind;
    saying.subject = read.text("MILESTONE");
    saying.expected = {ItemKind::milestone};
    read_recording(read, saying);
    return saying;
}

template <FactKind kind>
int simple(const Invocation& invocation, Terminal& terminal) {
    Arguments read(invocation);
    const auto saying = saying_of(read, kind);
    read.finish();
    return record_and_tell(invocation, terminal, saying);
}

int done(const Invocation& invocation, Terminal& terminal) {
    Arguments read(invocation);
    auto saying = saying_of(read, FactKind::milestone_done);
    read.finish();
    if (invocation.has("--evidence")) saying.data = actions::evidence_of(invocation.text("--evidence"));
    return record_and_tell(invocation, terminal, saying);
}

int cancel(const Invocation& invocation, Terminal& terminal) {
    Arguments read(invocation);
    const auto saying = saying_of(read, FactKind::milestone_cancel);
    if (saying.note.empty()) read.wrong({Code::reason_missing, {"milestone cancel " + saying.subject + " --note \"...\""}});
    read.finish();
    return record_and_tell(invocation, terminal, saying);
}

int delay(const Invocation& invocation, Terminal& terminal) {
    Arguments read(invocation);
    auto saying = saying_of(read, FactKind::milestone_delay);
    const auto to = read.date("--to");
    const auto because = read.choose<Because>("--because");
    if (saying.note.empty()) {
        const auto day = to ? to_text(*to) : "DATE";
        const auto why = because ? std::string(word(*because)) : "customs";
        read.wrong({Code::reason_missing, {"milestone delay " + saying.subject + " --to " + day + " --because " + why + " --note \"...\""}});
    }
    read.finish();
    saying.data = Delay{*to, *because, DecisionId(read.text("--agreed"))};
    return record_and_tell(invocation, terminal, saying);
}

int correct_baseline(const Invocation& invocation, Terminal& terminal) {
    Arguments read(invocation);
    auto saying = saying_of(read, FactKind::baseline_correct);
    const auto to = read.date("--to");
    if (saying.note.empty())
        read.wrong({Code::reason_missing, {"baseline correct " + saying.subject + " --to DATE --note \"...\""}});
    read.finish();
    saying.data = BaselineCorrection{*to};
    return record_and_tell(invocation, terminal, saying);
}

}  // namespace

const Command milestone_start{"milestone start", {"say that work on a milestone has begun", "ثبت آغاز کار یک نقطه عطف"},
                              with_recording({which_milestone}), "hamkari milestone start MINE-06 --on 2026-02-01",
                              simple<FactKind::milestone_start>};

const Command milestone_done{
    "milestone done", {"say that a milestone is reached", "ثبت انجام‌شدن یک نقطه عطف"},
    with_recording({which_milestone, {"--evidence", "FILE", {"what proves it: its name and digest are kept", "مدرک: نام و اثر انگشت پرونده نگه داشته می‌شود"}}}),
    "hamkari milestone done REHAB-01 --on 2025-05-06 --note \"Handed over\"", done};

const Command milestone_delay{
    "milestone delay", {"say when a milestone is expected now, and why", "ثبت تاریخ مورد انتظار تازه و دلیل آن"},
    with_recording({which_milestone,
                    {"--to", "DATE", {"the date that is expected now", "تاریخی که اکنون انتظار می‌رود"}, true},
                    {"--because", "REASON", {"funds, sanctions, customs, access, permission, security, partner, staff, weather, other",
                                             "دلیل: یکی از واژه‌های funds تا other"}, true},
                    {"--agreed", "DECISION", {"the decision that moves the due date too", "مصوبه‌ای که سررسید را هم جابه‌جا می‌کند"}}}),
    "hamkari milestone delay REHAB-04 --to 2026-03-31 --because customs --note \"Held at the port\"", delay};

const Command milestone_cancel{"milestone cancel", {"say that a milestone is dropped, and why", "ثبت لغو یک نقطه عطف و دلیل آن"},
                               with_recording({which_milestone}), "hamkari milestone cancel HELAL-04 --note \"No funds\"", cancel};

const Command milestone_reopen{"milestone reopen", {"take up again what was done or cancelled", "ازسرگیری نقطه عطف انجام‌شده یا لغوشده"},
                               with_recording({which_milestone}), "hamkari milestone reopen REHAB-01 --note \"Faults were found\"",
                               simple<FactKind::milestone_reopen>};

const Command baseline_correct{
    "baseline correct", {"mend a typing error in a milestone's first due date", "اصلاح اشتباه در تاریخ مبنای یک نقطه عطف"},
    with_recording({which_milestone, {"--to", "DATE", {"what the baseline should have been", "تاریخ مبنای درست"}, true}}),
    "hamkari baseline correct REHAB-01 --to 2025-05-03 --note \"A typing error\"", correct_baseline};

}  // namespace hamkari::cli
