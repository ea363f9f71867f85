# shellcheck shell=bash disable=SC2154
# What happened to the plan of the golden tests (plan.yaml has the figures).
set -e
hamkari load "$PLAN"
hamkari milestone done FA-01 --on 2025-05-06 --note "Six trainers"
hamkari milestone delay FA-02 --to 2025-09-30 --because customs --note "Manikins held at the port" --on 2025-06-10
hamkari milestone cancel FA-03 --on 2025-11-01 --note "No trainers in autumn"
hamkari milestone done RH-02 --on 2025-08-20
hamkari fund receive FA-F1 "10000 CHF" --on 2025-03-01
hamkari fund receive FA-F2 "1500 CHF" --on 2025-04-01 --note "Manikins"
hamkari fund spend FA-F1 "6000 CHF" --budget FA-B1 --on 2025-05-01
hamkari fund spend FA-F1 "500 CHF" --on 2025-06-01 --assumed
hamkari fund receive RH-F1 "2000 USD" --on 2025-06-30
hamkari fund receive RH-F1 "1000 USD" --on 2025-07-01
hamkari fund spend RH-F1 "500 USD" --budget RH-B1 --on 2025-08-01
hamkari fund spend RH-F2 "1000 CHF" --budget RH-B2 --on 2026-01-10
hamkari indicator report FA-I1 30 --period 2025-Q1 --province Tehran --women 20 --men 10
hamkari indicator report FA-I1 10 --period 2025-Q1 --province Qom
hamkari indicator report FA-I1 35 --period 2025-Q2 --province Tehran --women 30 --disabled 3 --group refugees=12
hamkari indicator report FA-I2 45/60 --period 2025-Q1
hamkari indicator report FA-I2 10/40 --period 2025-Q2
hamkari indicator report FA-I3 yes --period 2025
hamkari indicator report RH-I1 30 --period 2025-H2
hamkari decision done D-1 --on 2025-12-01
hamkari risk rate FA-R1 --likelihood 4 --impact 4 --on 2025-09-30 --note "Two have left"
hamkari note FA "Volunteers asked for a second round." --kind achievement --on 2025-10-01
