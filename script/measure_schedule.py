"""Measures schedules: part of script/measure.py."""

import subprocess

LIMITS = {"schedule_function_10000": 0.1, "schedule_function_100000": 1.2, "schedule_process_10000": 0.5}
TASKS, OF_A_PROJECT, REACH = 10_000, 1_000, 40
KINDS = ("FS", "SS", "FF", "SF")


def milestone(i):
    """Chains of forty, and a second link for every fifth: 12,000 links in all."""
    links = []
    if i % REACH:
        links.append(f"T{i - 1}")
    if i % 5 == 0 and i % OF_A_PROJECT > REACH:
        lag = f"{i % 6 - 2}{'cd' if i % 3 == 0 else 'd'}"
        links.append("{id: T%d, type: %s, lag: %s}" % (i - REACH // 2 - i % 7, KINDS[i // 5 % 4], lag))
    after = f", after: [{', '.join(links)}]" if links else ""
    return "      - {id: T%d, title: Task %d, duration: %dd%s}" % (i, i, i * 7 % 13, after)


def write_plan(folder):
    folder.mkdir(parents=True)
    (folder / "programme.yaml").write_text("""programme:
  id: SCHEDULE
  title: Tasks to schedule
  period: 2025-01-01 .. 2030-12-31
  currency: CHF
  work_week: [sat, sun, mon, tue, wed]
  holidays: [holidays-ir.yaml]
  partners: [{id: IRCS, name: Partner, kind: national-society}]
""")
    for begin in range(0, TASKS, OF_A_PROJECT):
        lines = ["projects:", f"  - id: P{begin}", "    title: A project", "    sector: health", "    lead: IRCS",
                 "    period: 2025-01-01 .. 2030-12-31", "    milestones:"]
        lines += [milestone(i) for i in range(begin, begin + OF_A_PROJECT)]
        (folder / f"p{begin}.yaml").write_text("\n".join(lines) + "\n")


def measure(program, run, best, hamkari, folder):
    """name -> (value, unit). `program`: hamkari_bench_schedules."""
    figures = {}
    for tasks in (TASKS, 10 * TASKS):
        seconds = float(subprocess.run([str(program), str(tasks)], check=True, capture_output=True, text=True).stdout)
        figures[f"schedule_function_{tasks}"] = (seconds, "s")
    write_plan(folder / "plan")
    db = folder / "schedule.db"
    run(hamkari(db, "load", folder / "plan"))
    words = hamkari(db, "--as-of", "2025-01-01", "schedule", "--json")
    figures[f"schedule_process_{TASKS}"] = (best([run(words) for _ in range(3)]).seconds, "s")
    return figures
