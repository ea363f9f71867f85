#!/usr/bin/env python3
"""Adds facts to an exported ledger to measure with: grow-ledger.py N IN.jsonl OUT.jsonl

N facts about the portfolio that script/make-portfolio.py makes, spread over its two years, each possible, chained as
model/store/chain.hpp says. The same input and N give the same bytes.
"""
import datetime
import hashlib
import json
import sys

FIRST_DAY = datetime.date(2025, 1, 1)
DAYS = 730


def escaped(text):
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def story_of(project, number):
    """What may be said of one project, in the order of its days: (kind, subject, data, note)."""
    said = []
    for m in range(1, 21):
        subject = "%s-%02d" % (project, m)
        said.append((30 * m, "milestone-start", subject, "", ""))
        if m % 5 == 0:
            said.append((30 * m + 8, "milestone-delay", subject, "to=%s\nbecause=customs" % (FIRST_DAY + datetime.timedelta(30 * m + 40)),
                         "Held at customs"))
        said.append((30 * m + 15, "milestone-done", subject, "", ""))
    for f, currency in ((1, "CHF"), (2, "USD"), (3, "EUR"), (4, "CHF")):
        subject = "%s-F%d" % (project, f)
        for step in range(4):
            said.append((40 + 150 * step, "fund-receive", subject, "amount=%d.00 %s" % (2000 + 10 * f, currency), ""))
            said.append((60 + 150 * step, "fund-spend", subject, "amount=%d.00 %s\nbudget=%s-B%d" % (1500 + number % 100, currency, project, f), ""))
    for i in (1, 2):
        for quarter in range(8):
            period = "%d-Q%d" % (2025 + quarter // 4, quarter % 4 + 1)
            breakdown = "\nwomen=20\nmen=15\ngirls=10\nboys=5" if i == 1 else ""
            said.append((90 + 90 * quarter, "indicator-return", "%s-I%d" % (project, i), "period=%s\nvalue=%d%s" % (period, 50 + quarter, breakdown), ""))
    for step in range(8):
        said.append((80 + 80 * step, "note", project, "kind=achievement", "Work went on as planned in part %d" % step))
    said = [entry for entry in said if entry[0] < DAYS]
    return sorted(said, key=lambda entry: entry[0])


def hash_of(entry, previous):
    lines = ["hamkari-entry 1", "name=" + entry["name"], "kind=" + entry["kind"], "subject=" + entry["subject"],
             "happened_on=" + entry["happened_on"], "recorded_at=" + entry["recorded_at"], "by=" + entry["by"]]
    if "note_en" in entry:
        words = entry["note_en"]
        digest = hashlib.sha256(bytes.fromhex(words["salt"]) + words["text"].encode()).hexdigest()
        lines.append("note.en=" + digest)
    if "data" in entry:
        lines.append(entry["data"])
    lines.append("previous=" + previous)
    return hashlib.sha256(("\n".join(lines) + "\n").encode()).hexdigest()


def main():
    if len(sys.argv) != 4 or not sys.argv[1].isdigit():
        sys.exit(__doc__.split("\n")[0])
    wanted = int(sys.argv[1])
    with open(sys.argv[2], encoding="utf-8") as lines:
        kept = lines.readlines()
    ledger = json.loads(kept[0])
    last = json.loads(kept[-1])
    projects = sorted(item[1] for line in kept if line.startswith('{"line":"file"') for item in json.loads(line)["items"]
                      if item[0] == "project")
    stories = [story_of(project, number) for number, project in enumerate(projects)]
    # Turn by turn, as an office would record them: all projects, day after day.
    facts = sorted(((day, number, place) for number, story in enumerate(stories) for place, (day, *_) in enumerate(story)))
    if len(facts) < wanted:
        sys.exit("%d facts can be said of %d projects" % (len(facts), len(projects)))
    facts = facts[:wanted]
    previous, number = last["hash"], int(last["name"].split("-")[1])
    clock = datetime.datetime.fromisoformat(last["recorded_at"].replace("Z", "+00:00"))
    begin = datetime.datetime(2025, 1, 1, 8, tzinfo=datetime.timezone.utc)
    out = []
    for day, project, place in facts:
        _, kind, subject, data, note = stories[project][place]
        number += 1
        clock = max(clock, begin + datetime.timedelta(days=day))
        entry = {"line": "entry", "name": "HQ-%d" % number, "kind": kind, "subject": subject,
                 "happened_on": str(FIRST_DAY + datetime.timedelta(day)),
                 "recorded_at": clock.strftime("%Y-%m-%dT%H:%M:%S.") + "%03dZ" % (clock.microsecond // 1000), "by": "bench"}
        if data:
            entry["data"] = data
        if note:
            entry["note_en"] = {"salt": "%032x" % number, "text": note}
        entry["hash"] = previous = hash_of(entry, previous)
        out.append(json.dumps(entry, ensure_ascii=False, separators=(",", ":")))
    ledger["entries"] += len(out)
    ledger["head"] = hashlib.sha256((previous + "\n").encode()).hexdigest()
    with open(sys.argv[3], "w", encoding="utf-8") as target:
        target.write(json.dumps(ledger, separators=(",", ":")) + "\n")
        target.writelines(kept[1:])
        target.write("\n".join(out) + "\n")


if __name__ == "__main__":
    main()
