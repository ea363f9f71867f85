#!/usr/bin/env python3
"""Reads HTML reports as axe-core does, for WCAG 2.2 AA: light and dark, on a wide screen and on a phone.

    script/check-accessibility.py FILE.html ...
    script/check-accessibility.py --program build/dev/hamkari    # makes the annual review of the tests' plan first

axe-core is fetched once by npm into build/accessibility (tests/accessibility/package.json, pinned by its lock file); the
pages are opened in headless Chromium. The reports hold no script: axe is put into a copy. Exit: 0 fine, 1 something
violates a rule, 77 Chromium or axe-core is not there.
"""
import argparse
import html
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PLACE = ROOT / "build" / "accessibility"
NOT_THERE = 77
PHONE, WIDE = 390, 1280
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
BROKEN = """<!DOCTYPE html><html lang=en><head><title>Broken</title></head><body><main><h1>Broken</h1>
<img src="data:,"><p style="color:#bbb;background:#fff">pale</p><div style="width:3000px">wide</div></main></body></html>"""

# What the page says of itself; written into the outermost document, which --dump-dom prints.
SCRIPT = """<script>%s</script><script>
const say = (what) => {
  const place = window.top.document.createElement('pre');
  place.id = 'axe-said';
  place.textContent = JSON.stringify(what);
  window.top.document.body.append(place);
};
for (const details of document.querySelectorAll('details')) details.open = true;
axe.run(document, {runOnly: %s, rules: {'target-size': {enabled: true}}, resultTypes: ['violations']}).then((found) => {
  const root = document.documentElement;
  say({wide: root.scrollWidth - root.clientWidth,
       violations: found.violations.map((v) => ({id: v.id, help: v.help, count: v.nodes.length,
                                                where: v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160))}))});
}).catch((error) => say({error: String(error)}));
</script>"""


def missing(what):
    print(f"not checked: {what}")
    sys.exit(NOT_THERE)


def axe_source():
    source = PLACE / "node_modules" / "axe-core" / "axe.min.js"
    if not source.exists():
        if not shutil.which("npm"):
            missing("npm is not installed, which fetches axe-core")
        PLACE.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(ROOT / "tests" / "accessibility" / name, PLACE / name)
        done = subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=PLACE,
                              capture_output=True, text=True)
        if done.returncode != 0 or not source.exists():
            missing("npm could not fetch axe-core")
    return source.read_text(encoding="utf-8")


def prepared(page, axe, dark):
    """The page with axe inside, its colours those of one scheme whatever the browser prefers."""
    page = page.replace("(prefers-color-scheme: dark)", "(min-width: 1px)" if dark else "(max-width: 1px)")
    script = SCRIPT % (axe.replace("</script", "<\\/script"), json.dumps(TAGS))
    at = page.rfind("</body>")
    return page[:at] + script + page[at:]


def on_a_phone(page):
    """A window is never as narrow as a phone; a frame is. Page-wide rules are checked on the wide screen."""
    return (f'<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Phone</title></head><body>'
            f'<iframe width={PHONE} height=844 style="border:0" srcdoc="{html.escape(page)}"></iframe></body></html>')


def asked(chromium, page):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "page.html"
        file.write_text(page, encoding="utf-8")
        done = subprocess.run(
            [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-quic",
             "--disable-background-networking", "--disable-component-update", "--disable-sync",
             "--proxy-server=127.0.0.1:9", f"--user-data-dir={folder}/profile", f"--window-size={WIDE},900",
             "--virtual-time-budget=600000", "--dump-dom", file.as_uri()],
            capture_output=True, text=True, timeout=500)
    said = re.search(r'<pre id="axe-said">(.*?)</pre>', done.stdout, re.S)
    return json.loads(html.unescape(said.group(1))) if said else {"error": "the browser gave no answer"}


def report(name, said):
    """Prints what is wrong; whether anything is."""
    if "error" in said:
        print(f"{name}: {said['error']}")
        return True
    for found in said["violations"]:
        print(f"{name}: {found['id']} ({found['count']}): {found['help']}")
        for where in found["where"]:
            print(f"    {where}")
    if said["wide"] > 0:
        print(f"{name}: the page is {said['wide']} px too wide and scrolls sideways")
    wrong = bool(said["violations"]) or said["wide"] > 0
    if not wrong:
        print(f"{name}: fine")
    return wrong


def made(program, folder):
    """The annual review of the tests' plan, in each language."""
    golden = ROOT / "tests" / "golden"
    common = [str(pathlib.Path(program).resolve()), "--db", str(pathlib.Path(folder) / "ledger.db"), "--by", "tests",
              "--today", "2026-01-15"]
    told = 'hamkari() { "${command[@]}" "$@"; }; command=("${@:2}"); source "$1"'
    subprocess.run(["bash", "-eu", "-c", told, "facts", str(golden / "facts.sh"), *common], check=True,
                   capture_output=True, env={**os.environ, "PLAN": str(golden / "plan.yaml")})
    subprocess.run([*common, "report", "annual", "--period", "2025", "--lang", "en,fa", "--format", "html", "-o",
                    folder], check=True, capture_output=True)
    return sorted(pathlib.Path(folder).glob("*.html"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    parser.add_argument("--program")
    options = parser.parse_args()
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if not chromium:
        missing("there is no Chromium")
    axe = axe_source()

    # A check that finds nothing in a broken page has found nothing elsewhere either.
    broken = asked(chromium, on_a_phone(prepared(BROKEN, axe, False)))
    seen = {found["id"] for found in broken.get("violations", [])}
    if not {"image-alt", "color-contrast"} <= seen or broken.get("wide", 0) <= 0:
        print(f"the check is broken itself: of a broken page it says {broken}")
        return 1

    wrong = False
    with tempfile.TemporaryDirectory() as folder:
        files = options.files + (made(options.program, folder) if options.program else [])
        if not files:
            parser.error("no files")
        for file in files:
            page = file.read_text(encoding="utf-8")
            for scheme in ("light", "dark"):
                copy = prepared(page, axe, scheme == "dark")
                wrong |= report(f"{file.name}, {scheme}, wide", asked(chromium, copy))
                wrong |= report(f"{file.name}, {scheme}, phone", asked(chromium, on_a_phone(copy)))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
