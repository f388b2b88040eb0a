"""What one struct, member, variant … costs to check: found by compiling the clients of real descriptions.

    python3 benches/compare/fit.py [--specwright BIN] [--rounds 3] [--work DIR] SPEC...

Prints the lines for `generator/src/cost.rs`, and beside each description what was measured and what these lines say of it.
"""
import argparse
import json
import os
import tempfile

import process
import rows
import tools

# What is counted, and where `generate --cost` counts it.
KINDS = [
    ("STRUCT", "structs"),
    ("MEMBER", "members"),
    ("ENUM", "enums"),
    ("VALUE", "values"),
    ("UNION", "unions"),
    ("VARIANT", "variants"),
    ("OPERATION", "operations"),
]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("specs", nargs="+", metavar="SPEC")
    parser.add_argument("--specwright", default="target/release/specwright", help="our binary")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--work", help="keeps crates and dependencies between runs")
    arguments = parser.parse_args()
    tool = tools.Specwright("specwright", os.path.abspath(arguments.specwright))
    with tempfile.TemporaryDirectory() as scratch:
        bench = rows.Bench(os.path.abspath(arguments.work or scratch), [tool], arguments.rounds)
        points = [measured(bench, tool, os.path.abspath(spec)) for spec in arguments.specs]
    costs = fitted([counts for _, counts, _ in points], [cpu for _, _, cpu in points])
    for name, cost in zip(["NOTHING", *(name for name, _ in KINDS)], costs):
        print(f"    pub(super) const {name}: f64 = {cost:.6f};")
    for name, counts, cpu in points:
        said = sum(count * cost for count, cost in zip(counts, costs))
        print(f"{name:24} measured {cpu:6.2f} s, estimated {said:6.2f} s, {said / cpu:5.2f}")


def measured(bench, tool, spec):
    """The name, the counts, and the seconds of processor that checking the crate alone takes."""
    folder = bench.folder(tool, spec)
    said = process.run([tool.binary, "generate", spec, "-o", folder, "--cost", "--format", "json"]).printed
    line = next(line for line in said.splitlines() if line.startswith("{") and '"runtime_seconds"' in line)
    counts = json.loads(line)["counts"]
    cpu = rows.check(bench, spec)[0]["cpu"]
    print(f"{rows.name_of(spec)}: {cpu} s", flush=True)
    return rows.name_of(spec), [1, *(counts[key] for _, key in KINDS)], cpu


def fitted(counts, seconds, rounds=200_000):
    """The costs, none below nothing, that are the least wrong in proportion: coordinate descent on the squares."""
    points = [[count / cpu for count in row] for row, cpu in zip(counts, seconds)]
    costs = [0.0] * len(counts[0])
    off = [-1.0] * len(points)
    for _ in range(rounds):
        for kind in range(len(costs)):
            weight = sum(point[kind] ** 2 for point in points)
            if weight == 0:
                continue
            slope = sum(point[kind] * wrong for point, wrong in zip(points, off))
            new = max(0.0, costs[kind] - slope / weight)
            change = new - costs[kind]
            if change:
                off = [wrong + change * point[kind] for point, wrong in zip(points, off)]
                costs[kind] = new
    return costs


if __name__ == "__main__":
    main()
