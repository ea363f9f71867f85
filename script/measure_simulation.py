"""Measures the simulation of delays as a function: 10,000 runs of 1,000 milestones. Used by script/measure.py."""

import subprocess

SHAPES = ("triangular", "pert")
LIMITS = {f"simulations_{shape}_two_threads": 3 for shape in SHAPES} | {f"simulations_{shape}_ratio": 1.7 for shape in SHAPES}
AT_LEAST = {f"simulations_{shape}_ratio" for shape in SHAPES}


def measure(program):
    """name -> (value, unit). The ratio is of the times on one thread and on two; another program that keeps a processor
    busy meanwhile spoils it."""
    told = subprocess.run([str(program)], check=True, capture_output=True, text=True).stdout.split()
    figures = {}
    for shape, one, two in zip(SHAPES, map(float, told[::2]), map(float, told[1::2])):
        figures |= {f"simulations_{shape}_one_thread": (one, "s"), f"simulations_{shape}_two_threads": (two, "s"),
                    f"simulations_{shape}_ratio": (one / two, "times")}
    return figures
