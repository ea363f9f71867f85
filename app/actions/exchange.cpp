#include "app/actions/exchange.hpp"

#include "app/actions/opening.hpp"
#include "app/files/files.hpp"
#include "model/input/ledger_lines.hpp"
#include "model/store/building.hpp"
#include "model/store/read_out.hpp"
#include "reports/exchange/ledger_lines.hpp"

namespace hamkari::actions {

namespace {

/// A plan file of 16 MB with its items, escaped.
constexpr std::size_t longest_line = 256u << 20;

/// Tells how far it has come now and then.
class Counting {
public:
    explicit Counting(const Progress& progress) : progress_(progress) {}
    void operator()(const AnyLedgerLine& line) {
        if (const auto* ledger = std::get_if<LedgerLine>(&line)) total_ = static_cast<long>(ledger->entries);
        constexpr long now_and_then = 1000;
        if (std::holds_alternative<EntryLine>(line) && ++done_ % now_and_then == 0) progress_(done_, total_);
    }

private:
    const Progress& progress_;
    long done_ = 0, total_ = 0;
};

std::optional<Instant> known_then(const Context& context, const store::Store& store) {
    return known_on(context, store, end_of_time).known_at;
}

}  // namespace

void export_ledger(const Context& context, const std::function<void(std::string_view)>& write) {
    const auto store = store::Store::open(context.db, store::Store::Mode::read);
    store::read_out(store, known_then(context, store), [&](const AnyLedgerLine& line) { write(reports::exchange::json_line(line)); });
}

void export_ledger(const Context& context, const std::string& path, const Progress& progress) {
    const auto store = store::Store::open(context.db, store::Store::Mode::read);
    files::NewFile file(path);
    Counting count(progress);
    store::read_out(store, known_then(context, store), [&](const AnyLedgerLine& line) {
        file.write(reports::exchange::json_line(line));
        count(line);
    });
    file.finish();
}

LedgerMark import_ledger(const Context& context, const std::string& path, const Progress& progress) {
    store::Building building(context.db);
    Counting count(progress);
    long number = 0;
    files::each_line(path, longest_line, [&](std::string_view text) {
        ++number;
        const auto wrong = [&](const std::string& what) {
            return Failure(Code::not_a_ledger_line, {path, std::to_string(number), what});
        };
        try {
            const auto line = input::parse_ledger_line(text);
            building.add(line);
            count(line);
        } catch (const input::WrongLine& problem) {
            throw wrong(problem.what);
        } catch (const Failure& failure) {
            const auto& problem = failure.problem();
            if (problem.code != Code::ledger_damaged) throw;
            throw wrong(problem.arguments.back());
        }
    });
    return building.finish(path);
}

}  // namespace hamkari::actions
