#!/usr/bin/env python3
"""Makes a large plan to measure with: make-portfolio.py N FOLDER [scarce]

N projects, one file each of about 8 KB (20 milestones with links, 5 funding lines, 4 budget lines, 3 provinces,
4 indicators), and a programme. The same N gives the same bytes. The plan is valid.
scarce: in all 31 provinces, with ten donors, and with less money than the milestones cost.
"""
import os
import sys

PROVINCES = ["Razavi Khorasan", "South Khorasan", "Sistan and Baluchestan", "Tehran", "Kerman", "Fars", "Kermanshah",
             "Ilam", "Khuzestan", "West Azerbaijan", "Golestan", "Yazd"]
SECTORS = ["mine-action", "mhpss", "rehabilitation", "health", "first-aid", "relief", "education", "ihl", "preparedness"]
DONORS = ["ICRC", "IFRC", "IOM", "D1", "D2"]
ALL_PROVINCES = PROVINCES + ["Alborz", "Ardabil", "Bushehr", "Chaharmahal and Bakhtiari", "East Azerbaijan", "Gilan", "Hamadan",
                             "Hormozgan", "Isfahan", "Kohgiluyeh and Boyer-Ahmad", "Kurdistan", "Lorestan", "Markazi",
                             "Mazandaran", "North Khorasan", "Qazvin", "Qom", "Semnan", "Zanjan"]
TEN_DONORS = DONORS + ["D3", "D4", "D5", "D6", "D7"]
STEPS = [("Needs assessed in the districts", "ارزیابی نیازها در شهرستان‌ها"), ("Partners and places agreed", "توافق بر سر همکاران و مکان‌ها"),
         ("Order placed with suppliers", "سفارش به تأمین‌کنندگان"), ("Training of volunteers held", "برگزاری آموزش داوطلبان"),
         ("First delivery handed over", "تحویل محموله نخست")]


def text(en, fa):
    return '{en: "%s", fa: "%s"}' % (en, fa)


def persian(number):
    return "".join(chr(ord("۰") + int(digit)) for digit in str(number))


def programme(scarce):
    lines = ["programme:", "  id: PORTFOLIO", "  title: " + text("Portfolio to measure with", "سبد پروژه‌ها برای سنجش"),
             "  period: 2025-01-01 .. 2026-12-31", "  currency: CHF", "  time_zone: Asia/Tehran",
             "  work_week: [sat, sun, mon, tue, wed]", "  holidays: [holidays-ir.yaml]", "  source: made by make-portfolio.py",
             "  assumed: true", "  rates:"]
    for currency, rate in (("USD", "0.8950"), ("EUR", "0.9400"), ("IRR", "0.00000130")):
        lines.append("    - {from: %s, to: CHF, rate: %s, on: 2025-01-02}" % (currency, rate))
    lines += ["  variance: {percent: 10, floor: 1000 CHF}", "  groups:"]
    for group, en, fa in (("refugees", "Refugees", "پناهندگان"), ("hosts", "Host community", "جامعه میزبان")):
        lines.append("    - {id: %s, name: %s}" % (group, text(en, fa)))
    lines.append("  partners:")
    kinds = {"IRCS": "national-society", "ICRC": "icrc", "IFRC": "ifrc", "IOM": "un"}
    for partner in ["IRCS"] + (TEN_DONORS if scarce else DONORS):
        lines.append("    - {id: %s, name: %s, kind: %s}" % (partner, text("Partner " + partner, "همکار " + partner),
                                                             kinds.get(partner, "donor")))
    lines += ["  meetings:",
              "    - {id: ARM-2025, title: Annual review meeting 2025, kind: annual-review, on: 2026-01-18, partners: [IRCS, ICRC]}",
              "  decisions:",
              "    - {id: D-1, meeting: ARM-2025, kind: decision, text: Work goes on in the three provinces, owner: IRCS, due: 2026-06-30}"]
    return "\n".join(lines) + "\n"


def milestones(name, k, places, scarce):
    lines = ["    milestones:"]
    for m in range(1, 21):
        en, fa = STEPS[m % len(STEPS)]
        month = m + 1
        year, month = 2025 + (month - 1) // 12, (month - 1) % 12 + 1
        parts = ["id: %s-%02d" % (name, m), "title: " + text("%s, part %d" % (en, m), "%s، بخش %s" % (fa, persian(m))),
                 "result: %s-OP%d" % (name, 1 + m % 2), "duration: %dd" % (5 + (m * 7 + k) % 20),
                 "due: %d-%02d-%02d" % (year, month, 3 + (m * 5 + k) % 25)]
        if m > 1:
            links = ["%s-%02d" % (name, m - 1)]
            if m > 3 and m % 3 == 0:
                links.append("{id: %s-%02d, type: SS, lag: %dd}" % (name, m - 3, m % 5))
            parts.append("after: [%s]" % ", ".join(links))
        if m % 2 == 0:
            parts.append("province: " + places[m % 3])
        parts += ["owner: IRCS", "weight: %d" % (1 + m % 3)]
        if m % 4 == 0:
            cost = 8000 + m * k * 379 % 9000 if scarce else 1000 + 250 * m
            parts += ["cost: %d CHF" % cost, "budget: %s-B%d" % (name, m // 4 if m < 20 else 1)]
        lines.append("      - {%s}" % ", ".join(parts))
    return lines


def project(k, scarce):
    name = "P%05d" % k
    provinces, donors = (ALL_PROVINCES, TEN_DONORS) if scarce else (PROVINCES, DONORS)
    places = [provinces[(k + step) % len(provinces)] for step in (0, 3, 7)]
    lines = ["projects:", "  - id: " + name, "    title: " + text("Project %d of the portfolio" % k, "پروژه %s سبد" % persian(k)),
             "    sector: " + SECTORS[k % len(SECTORS)], "    lead: IRCS",
             "    partners: [{id: %s, role: funding}]" % donors[k % len(donors)], "    period: 2025-01-01 .. 2026-12-31",
             "    provinces: {%s: 50%%, %s: 30%%, %s: 20%%}" % tuple(places), "    groups: [refugees, hosts]",
             "    objective: " + text("People in three provinces are better served", "به مردم سه استان بهتر خدمت شود"),
             "    source: made by make-portfolio.py", "    assumed: true", "    results:"]
    lines.append("      - {id: %s-OC1, level: outcome, title: %s}" % (name, text("Services are used", "خدمات به کار می‌آید")))
    for r in (1, 2):
        lines.append("      - {id: %s-OP%d, level: output, under: %s-OC1, title: %s}"
                     % (name, r, name, text("Output %d is there" % r, "خروجی %s فراهم است" % persian(r))))
    lines += milestones(name, k, places, scarce)
    lines.append("    budget:")
    for b, line in enumerate(("equipment", "training", "supplies", "services"), 1):
        year = 2025 + (b - 1) // 2
        lines.append("      - {id: %s-B%d, line: %s, amount: %d CHF, period: %d, by: {%d-H1: %d CHF, %d-H2: %d CHF}}"
                     % (name, b, line, 40000 + 1000 * b, year, year, 20000, year, 20000 + 1000 * b))
    lines.append("    funding:")
    for f in range(1, 6):
        currency = ("CHF", "USD", "EUR", "CHF", "CHF")[f - 1]
        amount = 10000 + 500 * ((k + f) % 20)
        lines.append("      - {id: %s-F%d, donor: %s, mode: %s, pledged: %d %s, committed: %d %s, on: 2025-0%d-17, period: %d}"
                     % (name, f, donors[(k + f) % len(donors)], "cash" if f < 5 else "in-kind", amount + 5000, currency,
                        amount, currency, f, 2025 + f % 2))
    lines.append("    indicators:")
    for i, (counts, measure, unit) in enumerate((("people", "flow", ("people", "نفر")), ("services", "flow", ("visits", "نوبت")),
                                                 ("facilities", "stock", ("centres", "مرکز")), ("people", "ratio", ("%", "٪"))), 1):
        lines += ["      - id: %s-I%d" % (name, i), "        title: " + text("Indicator %d" % i, "شاخص %s" % persian(i)),
                  "        result: %s-OP%d" % (name, 1 + i % 2), "        counts: " + counts, "        measure: " + measure,
                  "        unit: " + text(*unit), "        every: quarter"]
        if i == 1:
            lines.append("        headline: true")
        if measure == "ratio":
            lines.append("        targets: {2025: 80%, 2026: 90%}")
        else:
            base = 100 * (1 + k % 9)
            lines += ["        baseline: {value: 0, on: 2025-01-01}",
                      "        targets: {2025-H1: %d, 2025: %d, 2026: %d}" % (base // 2, base, base + 50)]
        lines.append("        disaggregate: [%s]" % ("sex-age, disability, province" if counts == "people" else "province"))
    lines.append("    risks:")
    lines.append("      - {id: %s-R1, title: %s, category: procurement, likelihood: %d, impact: %d, owner: IRCS, review: 2025-09-30}"
                 % (name, text("Customs hold up equipment", "توقف تجهیزات در گمرک"), 1 + k % 5, 1 + (k // 5) % 5))
    return "\n".join(lines) + "\n"


def main():
    scarce = sys.argv[3:] == ["scarce"]
    if len(sys.argv) != 3 + scarce or not sys.argv[1].isdigit():
        sys.exit(__doc__.split("\n")[0])
    count, folder = int(sys.argv[1]), sys.argv[2]
    os.makedirs(folder, exist_ok=True)
    files = [("programme.yaml", programme(scarce))] + [("project-%05d.yaml" % k, project(k, scarce)) for k in range(1, count + 1)]
    for name, content in files:
        with open(os.path.join(folder, name), "w", encoding="utf-8") as out:
            out.write(content)


if __name__ == "__main__":
    main()
