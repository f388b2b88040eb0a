"""Reads each definition as the library's model, writes it, and looks for what is not there any more."""

import json
import pathlib
import sys

from conductor.client.http.api_client import ApiClient
from conductor.client.http.models.workflow_def import to_workflow_def


def losses(said, read, place=""):
    if isinstance(said, dict):
        for name, value in said.items():
            if not isinstance(read, dict) or name not in read:
                yield f"{place}/{name} is lost"
            else:
                yield from losses(value, read[name], f"{place}/{name}")
    elif isinstance(said, list):
        if not isinstance(read, list) or len(said) != len(read):
            yield f"{place} has another length"
        else:
            for index, value in enumerate(said):
                yield from losses(value, read[index], f"{place}/{index}")
    elif said != read:
        yield f"{place} was {said!r} and is {read!r}"


files = sorted(pathlib.Path(".").glob("*.json"))
lost = []
for file in files:
    said = json.loads(file.read_text())
    read = ApiClient().sanitize_for_serialization(to_workflow_def(json_data=said))
    lost += [f"{said['name']}: {loss}" for loss in losses(said, read)]
if lost:
    sys.exit("\n".join(lost))
print(f"{len(files)} definitions read without loss")
