"""What is measured: each function gives a list of records, one for each tool that works on the description."""
import os
import shutil
import statistics

import process
import tools as kinds

RUST = ".rs"
CARGO = {"CARGO_INCREMENTAL": "0", "CARGO_TERM_COLOR": "never", "RUSTFLAGS": ""}


class Bench:
    """Where everything lies, and how often each command runs."""

    def __init__(self, work, tools, rounds):
        self.work, self.tools, self.rounds = work, tools, rounds

    def folder(self, tool, spec):
        return os.path.join(self.work, "crates", name_of(spec), tool.name)

    def target(self, tool):
        return {**CARGO, "CARGO_TARGET_DIR": os.path.join(self.work, "targets", tool.name)}

    def crates(self, spec):
        """The tools whose output is there, with it; what is missing is generated."""
        for tool in self.tools:
            folder = self.folder(tool, spec)
            try:
                if not os.path.exists(os.path.join(folder, "Cargo.toml")):
                    generate_once(tool, spec, folder)
                    tool.finish(folder)
                yield tool, folder
            except process.Failed as failed:
                print(f"  {tool.name} does not generate it: {failed}")

    def in_turn(self, runs):
        """Each of `{tool: function}` once a round, in turn; `{tool: [what it took]}` without those that fail."""
        took = {tool: [] for tool in runs}
        for _ in range(self.rounds):
            for tool in list(took):
                try:
                    took[tool].append(runs[tool]())
                except process.Failed as failed:
                    print(f"  {tool.name}: {failed}")
                    del took[tool]
        return took


def name_of(spec):
    return os.path.splitext(os.path.basename(spec))[0]


def record(row, spec, tool, took, **more):
    """Medians of the rounds, and the fewest and most seconds."""
    middle = lambda pick: round(statistics.median(pick(one) for one in took), 3)
    seconds = [round(one.seconds, 3) for one in took]
    return {
        "row": row,
        "on": name_of(spec),
        "tool": tool.name,
        "rounds": len(took),
        "seconds": middle(lambda one: one.seconds),
        "range": [min(seconds), max(seconds)],
        "cpu": middle(lambda one: one.cpu),
        "mib": middle(lambda one: one.mib),
        **more,
    }


def generate_once(tool, spec, folder):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    return process.run(tool.command(spec, folder), cwd=tool.cwd(folder))


def generate(bench, spec):
    """Generating into an empty folder; and what comes out."""
    runs = {
        tool: lambda tool=tool: generate_once(tool, spec, bench.folder(tool, spec))
        for tool in bench.tools
    }
    records = []
    for tool, took in bench.in_turn(runs).items():
        folder = bench.folder(tool, spec)
        tool.finish(folder)
        records.append(record("generate", spec, tool, took, **size(folder)))
    return records


def size(folder):
    files = lines = total = 0
    for path in rust_files(folder):
        with open(path, "rb") as file:
            text = file.read()
        files, lines, total = files + 1, lines + text.count(b"\n"), total + len(text)
    return {"files": files, "lines": lines, "bytes": total}


def rust_files(folder):
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name != "target"]
        yield from (os.path.join(parent, name) for name in names if name.endswith(RUST))


def check(bench, spec):
    """`cargo check` of the crate alone: its dependencies are built before."""
    return compiled(bench, spec, "check", ["check", "-q"])


def release(bench, spec):
    """The same for a release build."""
    return compiled(bench, spec, "release", ["build", "-q", "--release"])


def compiled(bench, spec, row, command):
    runs = {}
    for tool, folder in bench.crates(spec):
        try:
            dependencies(bench, tool, folder, command)
        except process.Failed as failed:
            print(f"  {tool.name}: {failed}")
            continue
        runs[tool] = lambda tool=tool, folder=folder: compile_once(bench, tool, folder, command)
    took = bench.in_turn(runs)
    return [record(row, spec, tool, all) for tool, all in took.items() if all]


def dependencies(bench, tool, folder, command):
    """An empty crate with the same dependencies in the same target folder. What is fetched is fetched here."""
    empty = folder + "-dependencies"
    shutil.rmtree(empty, ignore_errors=True)
    manifest = kinds.read(os.path.join(folder, "Cargo.toml"))
    manifest = manifest.replace(kinds.PACKAGE, "only-dependencies", 1)
    # A crate that depends on itself for its tests does not here.
    manifest = manifest.split("[dev-dependencies]")[0] + "\n[workspace]\n"
    manifest = manifest.replace("[workspace]\n", "", manifest.count("[workspace]\n") - 1)
    kinds.write(os.path.join(empty, "Cargo.toml"), manifest)
    kinds.write(os.path.join(empty, "src/lib.rs"), "")
    process.run(["cargo", *command], cwd=empty, env=bench.target(tool))
    shutil.copy(os.path.join(empty, "Cargo.lock"), folder)


def compile_once(bench, tool, folder, command):
    # Cargo knows a package by its name: an older crate of the same one would do for it.
    for path in rust_files(folder):
        os.utime(path)
    return process.run(["cargo", *command], cwd=folder, env=bench.target(tool))


def program(bench, spec):
    """A program that calls one operation: building it again after a touch, and its stripped size. Only for the description that it is for.
    The same by hand, with nothing but reqwest, says what can be reached."""
    clients = [(tool, f"{kinds.PACKAGE} = {{ path = '{folder}' }}") for tool, folder in bench.crates(spec)]
    runs, sizes = {}, {}
    for tool, client in [*clients, (kinds.Tool(kinds.BY_HAND, ""), BY_HAND)]:
        home = os.path.join(bench.work, "programs", tool.name)
        source = os.path.join(os.path.dirname(__file__), "programs", f"{tool.name}.rs")
        kinds.write(os.path.join(home, "Cargo.toml"), program_manifest(client))
        kinds.write(os.path.join(home, "src/main.rs"), kinds.read(source))
        env = bench.target(tool)
        try:
            # Twice: what follows is about a program whose client is built already.
            rebuilt(home, env)
            rebuilt(home, env)
            process.run(["cargo", "build", "-q", "--release"], cwd=home, env=env)
        except process.Failed as failed:
            print(f"  {tool.name}: {failed}")
            continue
        binary = os.path.join(env["CARGO_TARGET_DIR"], "release", "program")
        sizes[tool] = os.path.getsize(binary)
        runs[tool] = lambda home=home, env=env: rebuilt(home, env)
    took = bench.in_turn(runs)
    return [record("program", spec, tool, all, stripped=sizes[tool]) for tool, all in took.items()]


BY_HAND = """reqwest = { version = "0.13", default-features = false, features = ["rustls", "http2", "json"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1\""""


def program_manifest(client):
    return f"""[package]
name = "program"
version = "0.1.0"
edition = "2024"

[dependencies]
{client}
tokio = {{ version = "1", features = ["rt", "net", "time", "macros"] }}

[profile.release]
strip = true

[workspace]
"""


def rebuilt(home, env):
    os.utime(os.path.join(home, "src/main.rs"))
    return process.run(["cargo", "build", "-q"], cwd=home, env={**env, "CARGO_INCREMENTAL": "1"})


def regenerate(bench, spec):
    """Specwright again over its own output: with the same description, and with a word added to the description of one schema."""
    tool = bench.tools[0]
    folder = os.path.join(bench.work, "regenerated", name_of(spec))
    copy = os.path.join(bench.work, "regenerated", os.path.basename(spec))
    os.makedirs(folder, exist_ok=True)
    text = kinds.read(spec)
    kinds.write(copy, text)
    again = lambda: process.run(tool.command(copy, folder))
    full, same, changed, touched = [], [], [], set()
    for index in range(bench.rounds):
        kinds.write(copy, text)
        full.append(generate_once(tool, copy, folder))
        same.append(again())
        before = times(folder)
        kinds.write(copy, one_schema_changed(text, index))
        changed.append(again())
        touched = {path for path, time in times(folder).items() if before.get(path) != time}
    return [
        record("regenerate: all", spec, tool, full),
        record("regenerate: nothing changed", spec, tool, same),
        record("regenerate: one schema changed", spec, tool, changed, files=len(touched)),
    ]


def times(folder):
    return {path: os.stat(path).st_mtime_ns for path in rust_files(folder)}


def one_schema_changed(text, index):
    """Adds a word to the last text that describes something."""
    place = text.rindex("description")
    start = next(at for at in range(text.index(":", place), len(text)) if text[at].isalpha())
    return f"{text[:start]}Changed {index}, {text[start:]}"


def floor(bench, spec):
    """The description's text into the typed model and nothing else, beside what we do. `cargo build --release -p specwright-benches --bin floor` makes it."""
    tool = bench.tools[0]
    binary = os.path.join(os.path.dirname(tool.binary), "floor")
    runs = {
        tool: lambda: generate_once(tool, spec, bench.folder(tool, spec)),
        kinds.Floor("floor", binary): lambda: process.run([binary, spec]),
    }
    took = bench.in_turn(runs)
    return [record("floor", spec, tool, all) for tool, all in took.items() if all]


ROWS = {
    "floor": floor,
    "generate": generate,
    "check": check,
    "release": release,
    "program": program,
    "regenerate": regenerate,
}
