#include "app/cli/commands/commands.hpp"
#include "app/cli/recording.hpp"

namespace hamkari::cli {

namespace {

const Parameter which_line{"FUND", "", {"the funding line: REHAB-F1", "ردیف تأمین مالی: REHAB-F1"}, true};
const Parameter how_much{"AMOUNT", "", {"what is added: \"30000 CHF\"", "مبلغی که افزوده می‌شود: \"30000 CHF\""}, true};

template <FactKind kind>
int moved(const Invocation& invocation, Terminal& terminal) {
    Arguments read(invocation);
    actions::Saying saying;
    saying.kind = kind;
    saying.subject = read.text("FUND");
    saying.expected = {ItemKind::funding};
    read_recording(read, saying);
    const auto amount = read.money("AMOUNT");
    const auto province = read.province("--province");
    read.finish();
    saying.data = MoneyMoved{*amount, BudgetId(read.text("--budget")), province, read.flag("--allow-overspend")};
    return record_and_tell(invocation, terminal, saying);
}

}  // namespace

const Command fund_pledge{"fund pledge", {"a donor announces more", "اعلام کمک بیشتر از سوی کمک‌دهنده"}, with_recording({which_line, how_much}),
                          "hamkari fund pledge REHAB-F1 \"50000 CHF\"", moved<FactKind::fund_pledge>};
const Command fund_commit{"fund commit", {"a donor commits more", "تعهد بیشتر از سوی کمک‌دهنده"}, with_recording({which_line, how_much}),
                          "hamkari fund commit REHAB-F1 \"50000 CHF\"", moved<FactKind::fund_commit>};
const Command fund_receive{"fund receive", {"money arrives; in-kind help is delivered", "دریافت پول یا تحویل کمک غیرنقدی"},
                           with_recording({which_line, how_much}), "hamkari fund receive REHAB-F1 \"30000 CHF\" --on 2025-04-10",
                           moved<FactKind::fund_receive>};
const Command fund_spend{
    "fund spend", {"money is spent on a budget line", "هزینه‌کرد از یک ردیف بودجه"},
    with_recording({which_line, how_much,
                    {"--budget", "LINE", {"the budget line; without it a row of its own", "ردیف بودجه؛ بدون آن در سطری جداگانه می‌آید"}},
                    {"--province", "PROVINCE", {"where it was spent", "استانی که در آن هزینه شد"}},
                    {"--allow-overspend", "", {"though more is spent than was received", "با آنکه بیش از دریافتی هزینه می‌شود"}}}),
    "hamkari fund spend REHAB-F1 \"5000 CHF\" --budget REHAB-B1 --on 2025-05-12", moved<FactKind::fund_spend>};

}  // namespace hamkari::cli
