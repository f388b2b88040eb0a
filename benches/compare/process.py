"""Runs one command and says what it took."""
import os
import re
import subprocess
import tempfile
import time

GNU_TIME = "/usr/bin/time"
COLOURS = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


class Failed(Exception):
    """A command that did not end well: its words are the message."""


class Took:
    """Wall seconds, seconds of processor, MiB of the largest process, and what was printed."""

    def __init__(self, seconds, cpu, mib, printed):
        self.seconds, self.cpu, self.mib, self.printed = seconds, cpu, mib, printed


def run(command, cwd=None, env=None, limit=1800):
    """A child of this process would start with this process's memory as its peak, so `time`, which is small, starts it."""
    if not os.path.exists(GNU_TIME):
        raise Failed(f"{GNU_TIME} is missing; it is in the package `time`")
    with tempfile.NamedTemporaryFile("r") as report, tempfile.TemporaryFile() as output:
        timed = [GNU_TIME, "-q", "-o", report.name, "-f", "%M %U %S", *command]
        start = time.monotonic()
        process = subprocess.Popen(
            timed,
            cwd=cwd,
            env={**os.environ, **(env or {})},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            code = process.wait(limit)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, 9)
            process.wait()
            raise Failed(f"not done after {limit} s: {' '.join(command)}") from None
        seconds = time.monotonic() - start
        output.seek(0)
        printed = COLOURS.sub("", output.read().decode("utf-8", "replace"))
        if code != 0:
            raise Failed(f"exit {code}: {' '.join(command)}\n{complaint(printed)}")
        kib, user, system = report.read().split()[-3:]
    return Took(seconds, float(user) + float(system), int(kib) / 1024, printed)


def complaint(printed):
    """The lines of an output that say what is wrong, or its last ones."""
    lines = [line for line in printed.splitlines() if line.strip()]
    wrong = [line for line in lines if re.search(r"\berror|panicked|Error", line)]
    return "\n".join((wrong or lines[-4:])[:4])


def machine():
    """What a figure belongs to."""
    rustc = subprocess.run(["rustc", "--version"], capture_output=True, text=True, check=True)
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return {
        "cores": os.cpu_count(),
        "gib": round(pages / 2**30),
        "rustc": rustc.stdout.split()[1],
        "date": time.strftime("%Y-%m-%d"),
    }
