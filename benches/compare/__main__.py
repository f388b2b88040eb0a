"""Specwright beside its peers, on the same machine in the same run.

    python3 benches/compare --peers DIR SPEC... [--rows generate,check] [--rounds 5] [--work DIR]
    python3 benches/compare --table

Peers are looked for as `cargo install --locked --root DIR/NAME NAME` leaves them. Each row and description that is measured replaces what
`benches/results.json` has of it, for all tools at once, so a ratio is always of one run. Rounds go through the tools in turn.
"""
import argparse
import json
import os
import sys
import tempfile

import process
import rows
import table
import tools

HERE = os.path.dirname(os.path.abspath(__file__))
RESULTS = os.path.join(HERE, "..", "results.json")


def main():
    arguments = parsed()
    results = {"records": []}
    if os.path.exists(arguments.results):
        results = json.loads(tools.read(arguments.results))
    if not arguments.table:
        with tempfile.TemporaryDirectory() as scratch:
            measure(arguments, arguments.work or scratch, results)
    print(table.markdown(results))


def parsed():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("specs", nargs="*", metavar="SPEC")
    parser.add_argument("--peers", default="", help="the folder that the peers are installed below")
    parser.add_argument("--specwright", default="target/release/specwright", help="our binary")
    parser.add_argument("--rows", default="generate,check", help=",".join(rows.ROWS))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--work", help="keeps crates and dependencies between runs")
    parser.add_argument("--results", default=RESULTS)
    parser.add_argument("--table", action="store_true", help="prints what was measured before")
    arguments = parser.parse_args()
    unknown = [row for row in arguments.rows.split(",") if row not in rows.ROWS]
    if unknown:
        parser.error(f"no row `{unknown[0]}`; there are {', '.join(rows.ROWS)}")
    if not (arguments.table or arguments.specs):
        parser.error("name a description, or give --table")
    return arguments


def measure(arguments, work, results):
    found = tools.tools(os.path.abspath(arguments.specwright), os.path.abspath(arguments.peers))
    versions = {tool.name: version(tool) for tool in found}
    bench = rows.Bench(os.path.abspath(work), found, arguments.rounds)
    for spec in map(os.path.abspath, arguments.specs):
        for row in arguments.rows.split(","):
            print(f"{row} on {rows.name_of(spec)}", file=sys.stderr, flush=True)
            new = rows.ROWS[row](bench, spec)
            for record in new:
                record |= {"version": versions.get(record["tool"], ""), **process.machine()}
            keys = {(record["row"], record["on"]) for record in new}
            old = [one for one in results["records"] if (one["row"], one["on"]) not in keys]
            results["records"] = old + new
            tools.write(arguments.results, json.dumps(results, indent=1) + "\n")


def version(tool):
    return process.run(tool.version_command()).printed.split()[-1]


if __name__ == "__main__":
    main()
