"""The results as Markdown."""
import tools

TITLES = {
    "generate": "Generating into an empty folder",
    "floor": "Generating, beside the text through `serde_yaml` or `serde_json` into `openapiv3` and nothing else",
    "check": "`cargo check` of the crate alone, dependencies built",
    "release": "`cargo build --release` of the crate alone, dependencies built",
    "program": "A program that calls one operation, built again after a touch (debug)",
    "regenerate: all": "Specwright into an empty folder",
    "regenerate: nothing changed": "Specwright again, nothing changed",
    "regenerate: one schema changed": "Specwright again, one schema changed",
}
COLUMNS = [
    ("seconds", "s", "{:.2f}"),
    ("cpu", "CPU s", "{:.2f}"),
    ("mib", "MiB", "{:.0f}"),
    ("files", "files", "{:,}"),
    ("lines", "lines", "{:,}"),
    ("bytes", "bytes", "{:,}"),
    ("stripped", "stripped bytes", "{:,}"),
]


def markdown(results):
    """A table for each row and description, and our ratio to the best of the peers under it."""
    text = []
    for row, title in TITLES.items():
        records = [record for record in results["records"] if record["row"] == row]
        if not records:
            continue
        columns = [column for column in COLUMNS if any(column[0] in record for record in records)]
        text += ["", f"### {title}", "", "| on | tool | " + " | ".join(name for _, name, _ in columns) + " |"]
        text.append("|---" * (len(columns) + 2) + "|")
        for on in dict.fromkeys(record["on"] for record in records):
            text += lines_of([record for record in records if record["on"] == on], columns)
    return "\n".join(text).strip() + "\n"


def lines_of(records, columns):
    lines = []
    for record in records:
        cells = [shape.format(record[key]) if key in record else "" for key, _, shape in columns]
        name = f"{record['tool']} {record.get('version', '')}".strip()
        lines.append(f"| {record['on']} | {name} | " + " | ".join(cells) + " |")
    ours = [record for record in records if record["tool"] == "specwright"]
    peers = [record for record in records if record["tool"] not in ("specwright", tools.BY_HAND)]
    if ours and peers:
        cells = [ratio(ours[0], peers, key) for key, _, _ in columns]
        lines.append(f"| {records[0]['on']} | **ratio to the best peer** | " + " | ".join(cells) + " |")
    return lines


def ratio(own, peers, key):
    others = [peer[key] for peer in peers if key in peer]
    if key not in own or not others or key == "files":
        return ""
    return f"**{own[key] / min(others):.2f}**"
