"""Measures the release build on portfolios made by script/make-portfolio.py. Called by script/bench."""

import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

import measure_schedule
import measure_simulation

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "release"
HAMKARI = BUILD / "hamkari"
BARE_EVENTS = BUILD / "tests" / "hamkari_bench"
UPDATES = 200
ROUNDS = 3
MEMORY_LIMIT_MB, REPORT_LIMIT_MB = 200, 300
# Every kind of report: over which period, and for whom where it must be said.
KINDS = {"annual": ("2025", ()), "quarterly": ("2025-Q4", ()), "monthly": ("2025-12", ()), "project": ("2025", ("--project", "P00010")),
         "milestones": ("2025", ()), "indicators": ("2025", ()), "donor": ("2025", ("--donor", "ICRC")),
         "province": ("2025", ("--province", "Tehran")), "meeting": ("2025", ()), "who-does-what-where": ("2025", ())}
# The annual review, measured in these languages and formats.
ANNUAL = {"annual": ("en", "html"), "annual_fa": ("fa", "html"), "annual_xlsx": ("en", "xlsx"), "annual_xlsx_fa": ("fa", "xlsx"),
          "annual_json": ("fa", "json")}
# What each donor's free money may be used for in the allocation.
POOLED = {"ICRC": "", "IFRC": " for health, relief", "IOM": " for Tehran, Fars, Kerman, Yazd", "D1": " for education, ihl, mhpss",
          "D2": " for training", "D3": " for equipment, supplies", "D4": " for Khuzestan, Ilam, Kermanshah", "D5": " for refugees",
          "D6": " for Razavi Khorasan, South Khorasan", "D7": " for first-aid, preparedness, rehabilitation"}
# The portfolio's projects run in 2025; facts are recorded as if it were the day after.
TODAY, DAY_OF_FACTS = "2026-01-01", "2025-06-30"
# Of the ledger of many facts: they lie in 2025 and 2026.
TODAY_OF_FACTS, TWO_YEARS_BEFORE = "2027-12-31", "2025-12-31"


class Run:
    """One process from its start to its end."""

    def __init__(self, command, stdout=subprocess.DEVNULL, accept=(0,)):
        begin = time.perf_counter()
        process = subprocess.Popen([str(word) for word in command], stdin=subprocess.DEVNULL, stdout=stdout,
                                   stderr=subprocess.PIPE)
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        self.seconds = time.perf_counter() - begin
        self.megabytes = usage.ru_maxrss / 1024
        process.returncode = os.waitstatus_to_exitcode(status)
        process.stderr.close()
        if process.returncode not in accept:
            sys.exit(f"could not measure: {' '.join(map(str, command))}\n{errors.decode(errors='replace')[:2000]}")


def best(runs):
    """The fastest of several runs: what disturbs a measurement only ever makes it slower."""
    return min(runs, key=lambda run: run.seconds)


def hamkari(db, *words):
    return [HAMKARI, "--db", db, "--today", TODAY, "--by", "bench", *words]


def report(db, out, kind, lang, form):
    period, narrowed = KINDS[kind]
    return hamkari(db, "report", kind, "--period", period, *narrowed, "--lang", lang, "--format", form, "-o", out)


def picked(db, words, expression):
    """Lines made of the rows that a command lists. In a process of its own: a process that this one starts is counted
    with at least the memory that this one has, so this one must stay small."""
    program = f"import json, sys\nrows = json.load(sys.stdin)\nprint(*({expression}), sep='\\n')"
    rows = subprocess.Popen([str(word) for word in hamkari(db, *words, "--json")], stdout=subprocess.PIPE)
    lines = subprocess.run([sys.executable, "-c", program], stdin=rows.stdout, check=True, capture_output=True, text=True)
    rows.stdout.close()
    if rows.wait() != 0:
        sys.exit(f"could not measure: {' '.join(words)}")
    return lines.stdout.split()


def sqlite(db, *commands, mode=()):
    return ["sqlite3", "-batch", *mode, db, *commands]


def query(db, statement):
    return subprocess.run(sqlite(str(db), statement), check=True, capture_output=True, text=True).stdout.split("\n")[:-1]


def rounds_of_import(db, folder):
    """The shell's .import of all rows of a ledger, table by table, into tables without keys or indexes."""
    tables = query(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    create, load, count = [], [], 0
    for table in tables:
        number = int(query(db, f'SELECT count(*) FROM "{table}"')[0])
        if not number:
            continue
        count += number
        file = folder / f"{table}.csv"
        with open(file, "wb") as out:
            subprocess.run(sqlite(str(db), f'SELECT * FROM "{table}"', mode=["-csv"]), check=True, stdout=out)
        columns = query(db, f"SELECT name FROM pragma_table_info('{table}')")
        create.append(f'CREATE TABLE "{table}" ({", ".join(columns)});')
        load.append(f'.import --csv "{file}" "{table}"')
    runs = []
    for _ in range(ROUNDS):
        target = folder / "import.db"
        target.unlink(missing_ok=True)
        runs.append(Run(sqlite(str(target), *create, *load)))
    return best(runs), count


def updates(db):
    """Facts of two kinds, each recorded by a process of its own."""
    half = UPDATES // 2
    spread = f"[chosen[i * len(chosen) // {half}] for i in range({half})]"
    milestones = picked(db, ["milestone", "list"],
                        "(lambda chosen: " + spread + ")([r['id'] for r in rows if r['status'] == 'planned'])")
    funds = picked(db, ["fund", "list"],
                   "(lambda chosen: " + spread + ")([r['id'] + ':' + r['pledged']['currency'] for r in rows"
                   " if r['mode'] == 'cash'])")
    commands = [["milestone", "done", id, "--on", DAY_OF_FACTS] for id in milestones]
    for fund in funds:
        id, currency = fund.split(":")
        commands.append(["fund", "receive", id, "100 " + currency, "--on", DAY_OF_FACTS])
    return [Run(hamkari(db, *command)) for command in commands]


def measure(projects, folder):
    """All figures of one size: name -> (value, unit)."""
    plan, db, out = folder / "plan", folder / "bench.db", folder / "out"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    subprocess.run([sys.executable, str(ROOT / "script" / "make-portfolio.py"), str(projects), str(plan)], check=True,
                   stdout=subprocess.DEVNULL)

    def fresh_load():
        for suffix in ("", "-wal", "-shm"):
            pathlib.Path(f"{db}{suffix}").unlink(missing_ok=True)
        return Run(hamkari(db, "load", plan))

    rounds = range(ROUNDS)
    events = best([Run([BARE_EVENTS, plan]) for _ in rounds])
    check = best([Run([HAMKARI, "check", plan]) for _ in rounds])
    load = best([fresh_load() for _ in rounds])
    shell, rows = rounds_of_import(db, folder)
    recorded = updates(db)
    status = best([Run(hamkari(db, "status")) for _ in rounds])
    annual = {name: best([Run(report(db, out, "annual", lang, form)) for _ in rounds]) for name, (lang, form) in ANNUAL.items()}
    kinds = [best([Run(report(db, out, kind, "fa", "html")) for _ in rounds]) for kind in KINDS]
    milliseconds = sorted(run.seconds * 1000 for run in recorded)
    return {
        "yaml_events": (events.seconds, "s"),
        "sqlite_import": (shell.seconds, "s"),
        "rows": (rows, "rows"),
        "check": (check.seconds, "s"),
        "load": (load.seconds, "s"),
        "load_ratio": (load.seconds / (events.seconds + shell.seconds), "ratio"),
        "update_p50": (statistics.median(milliseconds), "ms"),
        "update_p99": (milliseconds[len(milliseconds) * 99 // 100 - 1], "ms"),
        "status": (status.seconds, "s"),
        **{name: (run.seconds, "s") for name, run in annual.items()},
        "slowest_report": (max(run.seconds for run in kinds), "s"),
        "check_memory": (check.megabytes, "MB"),
        "load_memory": (load.megabytes, "MB"),
        "update_memory": (max(run.megabytes for run in recorded), "MB"),
        "status_memory": (status.megabytes, "MB"),
        **{f"{name}_memory": (run.megabytes, "MB") for name, run in annual.items()},
        "largest_report_memory": (max(run.megabytes for run in kinds), "MB"),
    }


def portfolio(projects, folder):
    """A ledger with a new portfolio of so many projects."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    plan, db = folder / "plan", folder / "bench.db"
    subprocess.run([sys.executable, str(ROOT / "script" / "make-portfolio.py"), str(projects), str(plan)], check=True,
                   stdout=subprocess.DEVNULL)
    Run(hamkari(db, "load", plan))
    return db


def measure_milestones(folder):
    """Reports over 10,000 milestones, 20 a project."""
    db = portfolio(500, folder)
    figures = {}
    for kind in ("milestones", "annual"):
        run = best([Run(report(db, folder / "out", kind, "fa", "html")) for _ in range(ROUNDS)])
        figures |= {f"{kind}_of_10000_milestones": (run.seconds, "s"), f"{kind}_of_10000_milestones_memory": (run.megabytes, "MB")}
    return figures


def measure_pdf(folder):
    """A PDF beside what Chromium takes to print the HTML of the same report once, of 20 projects: about 100 pages."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if not chromium:
        return {}
    db, out = portfolio(20, folder), folder / "out"
    Run(report(db, out, "annual", "fa", "html"))
    words = [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-quic", "--disable-sync",
             "--disable-background-networking", "--disable-component-update", "--disable-extensions", "--disable-breakpad",
             "--disable-dev-shm-usage", "--proxy-server=127.0.0.1:9", "--no-pdf-header-footer",
             f"--print-to-pdf={folder / 'once.pdf'}"]
    page = f"file://{out / 'annual-2025.fa.html'}"
    once = best([Run([*words, f"--user-data-dir={folder / f'profile{i}'}", page]) for i in range(ROUNDS)])
    whole = best([Run(report(db, out, "annual", "fa", "pdf")) for _ in range(ROUNDS)])
    return {"chromium_once": (once.seconds, "s"), "pdf": (whole.seconds, "s"), "pdf_ratio": (whole.seconds / once.seconds, "ratio")}


def measure_allocation(folder):
    """What money pays over 500 projects in 31 provinces, with ten donors and not enough of it: each line for its own
    project, and with money of each donor that is free for some sectors and provinces, where the choice is hard."""
    plan, db = folder / "plan", folder / "scarce.db"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    subprocess.run([sys.executable, str(ROOT / "script" / "make-portfolio.py"), "500", str(plan), "scarce"], check=True,
                   stdout=subprocess.DEVNULL)
    Run(hamkari(db, "load", plan))
    pooled = []
    for donor, purpose in POOLED.items():
        pooled += ["--cut", f"{donor}=30%", "--add", f"{donor}=400000 CHF on 2025-03-01{purpose}"]
    asked = [*hamkari(db, "whatif", "--json"), "--as-of", "2025-01-02"]
    cut = best([Run([*asked, "--cut", "ICRC=30%"]) for _ in range(ROUNDS)])
    hard = best([Run([*asked, *pooled]) for _ in range(ROUNDS)])
    return {"allocation_of_500_projects": (cut.seconds, "s"), "allocation_with_pooled_money": (hard.seconds, "s"),
            "allocation_memory": (max(cut.megabytes, hard.megabytes), "MB")}


def measure_facts(projects, facts, folder):
    """All figures of a ledger of many facts: name -> (value, unit). The facts lie in the two years before TODAY_OF_FACTS."""
    plan, lines, db = folder / "plan", folder / "facts.jsonl", folder / "facts.db"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    subprocess.run([sys.executable, str(ROOT / "script" / "make-portfolio.py"), str(projects), str(plan)], check=True,
                   stdout=subprocess.DEVNULL)
    begun, exported = folder / "begun.db", folder / "begun.jsonl"
    before = os.environ | {"HAMKARI_NOW": "2025-01-01T06:00:00Z"}
    subprocess.run([str(w) for w in (HAMKARI, "--db", begun, "--by", "bench", "load", plan)], check=True, env=before,
                   stdout=subprocess.DEVNULL)
    subprocess.run([str(w) for w in (HAMKARI, "--db", begun, "export", "ledger", "-o", exported)], check=True,
                   stdout=subprocess.DEVNULL)
    subprocess.run([sys.executable, str(ROOT / "script" / "grow-ledger.py"), str(facts), str(exported), str(lines)], check=True)
    for file in (begun, exported):
        file.unlink()
    brought_in = Run([HAMKARI, "--db", db, "import", "ledger", lines])
    size = db.stat().st_size
    lines.unlink()
    shell, rows = rounds_of_import(db, folder)

    def today(*words):
        return [HAMKARI, "--db", db, "--today", TODAY_OF_FACTS, "--by", "bench", *words]

    verify = best([Run(today("verify")) for _ in range(ROUNDS)])
    status = best([Run(today("status")) for _ in range(ROUNDS)])
    past = best([Run(today("--as-of", "2025-01-31", "status")) for _ in range(ROUNDS)])
    two_years_ago = best([Run(today("--as-of", TWO_YEARS_BEFORE, "status")) for _ in range(ROUNDS)])
    recorded = [Run(today("note", f"P{1 + i * projects // UPDATES:05d}", "Word came in", "--kind", "lesson", "--on", DAY_OF_FACTS))
                for i in range(UPDATES)]
    milliseconds = sorted(run.seconds * 1000 for run in recorded)
    return {
        "facts": (facts, "rows"),
        "facts_import_ledger": (brought_in.seconds, "s"),
        "facts_sqlite_import": (shell.seconds, "s"),
        "facts_rows": (rows, "rows"),
        "facts_import_ratio": (brought_in.seconds / shell.seconds, "ratio"),
        "facts_update_p50": (statistics.median(milliseconds), "ms"),
        "facts_update_p99": (milliseconds[len(milliseconds) * 99 // 100 - 1], "ms"),
        "facts_status": (status.seconds, "s"),
        "facts_status_at_the_beginning": (past.seconds, "s"),
        "facts_status_two_years_ago": (two_years_ago.seconds, "s"),
        "facts_verify": (facts / verify.seconds, "a second"),
        "facts_size": (size / facts, "bytes"),
        "facts_status_memory": (status.megabytes, "MB"),
    }


LIMITS_OF_FACTS = {"facts_update_p50": 20, "facts_status": 1, "facts_status_two_years_ago": 2, "facts_verify": 200_000,
                   "facts_size": 400}
AT_LEAST = {"facts_verify"} | measure_simulation.AT_LEAST

# The review has charts, notes on sources and a financial statement since its first limit of half a second was set.
LIMITS_OF_1000 = {"load_ratio": 0.9, "update_p50": 20, "status": 0.2, "annual": 1, "annual_fa": 1,
                  "annual_xlsx": 3, "annual_xlsx_fa": 3, "annual_json": 1, "slowest_report": 1,
                  "check_memory": MEMORY_LIMIT_MB,
                  "load_memory": MEMORY_LIMIT_MB, "update_memory": MEMORY_LIMIT_MB, "status_memory": MEMORY_LIMIT_MB,
                  "largest_report_memory": REPORT_LIMIT_MB}
LIMITS_OF_1000 |= {f"{name}_memory": REPORT_LIMIT_MB for name in ANNUAL} | {"annual_memory": MEMORY_LIMIT_MB}
LIMITS_OF_REPORTS = {f"{kind}_of_10000_milestones": 1 for kind in ("milestones", "annual")}
LIMITS_OF_REPORTS |= {f"{kind}_of_10000_milestones_memory": REPORT_LIMIT_MB for kind in ("milestones", "annual")}
# Chromium prints twice, the second time with the running heads; libqpdf takes a tenth of that.
LIMITS_OF_REPORTS |= {"pdf_ratio": 2.3}
LIMITS_OF_REPORTS |= {"allocation_of_500_projects": 5, "allocation_with_pooled_money": 5}
# Ten times the projects: each may take eleven times as much, an update no more than noise explains.
LIMITS_OF_GROWTH = {name: 11 for name in ("check", "load", "status", "annual", "annual_xlsx_fa", "annual_json",
                                          "check_memory", "load_memory", "status_memory", "annual_memory",
                                          "annual_xlsx_fa_memory", "annual_json_memory")}
LIMITS_OF_GROWTH |= {"update_p50": 1.15, "update_memory": 1.15}


def tell(name, value, unit, limit, as_json):
    if as_json:
        print(json.dumps({"name": name, "value": round(value, 4), "unit": unit, "limit": limit}), flush=True)
        return
    more_is_better = name in AT_LEAST
    fine = limit is None or (value >= limit if more_is_better else value <= limit)
    verdict = "" if limit is None else f"at {'least' if more_is_better else 'most'} {limit:g}: " + ("ok" if fine else "NOT MET")
    number = f"{value:,.0f}" if unit == "rows" else f"{value:,.3f}"
    print(f"{name:<28} {number:>12} {unit:<6} {verdict}".rstrip(), flush=True)


def main():
    options = argparse.ArgumentParser(prog="script/bench")
    options.add_argument("--json", action="store_true")
    options.add_argument("--large", action="store_true")
    options.add_argument("--facts", action="store_true")
    options.add_argument("--projects", type=int, default=1000)
    options.add_argument("--folder", type=pathlib.Path, default=BUILD / "bench")
    chosen = options.parse_args()

    if chosen.facts:
        for name, (value, unit) in measure_facts(10_000, 1_000_000, chosen.folder / "facts").items():
            tell(name, value, unit, LIMITS_OF_FACTS.get(name), chosen.json)
        return
    size = chosen.projects
    figures = measure(size, chosen.folder / str(size))
    for name, (value, unit) in figures.items():
        tell(f"{name}_{size}", value, unit, LIMITS_OF_1000.get(name) if size == 1000 else None, chosen.json)
    for name, (value, unit) in (measure_milestones(chosen.folder / "milestones") | measure_pdf(chosen.folder / "pdf")
                                  | measure_allocation(chosen.folder / "allocation")).items():
        tell(name, value, unit, LIMITS_OF_REPORTS.get(name), chosen.json)
    shutil.rmtree(chosen.folder / "schedule", ignore_errors=True)
    for name, (value, unit) in measure_schedule.measure(BUILD / "tests" / "hamkari_bench_schedules", Run, best, hamkari,
                                                        chosen.folder / "schedule").items():
        tell(name, value, unit, measure_schedule.LIMITS.get(name), chosen.json)
    for name, (value, unit) in measure_simulation.measure(BUILD / "tests" / "hamkari_bench_simulations").items():
        tell(name, value, unit, measure_simulation.LIMITS.get(name), chosen.json)
    if chosen.large:
        large = measure(size * 10, chosen.folder / str(size * 10))
        for name, (value, unit) in large.items():
            tell(f"{name}_{size * 10}", value, unit, None, chosen.json)
        for name, limit in LIMITS_OF_GROWTH.items():
            tell(f"{name}_growth", large[name][0] / figures[name][0], "times", limit, chosen.json)


main()
