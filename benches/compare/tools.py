"""How each generator is called, and what makes a crate of what it writes."""
import os
import re

PACKAGE = "compared-client"
BY_HAND = "by-hand"


class Tool:
    """A generator. `crate(spec, folder)` gives the command, and `finish(folder)` what is left to do for a crate."""

    def __init__(self, name, binary):
        self.name, self.binary = name, binary

    def version_command(self):
        return [self.binary, "--version"]

    def command(self, spec, folder):
        raise NotImplementedError

    def cwd(self, _folder):
        return None

    def finish(self, folder):
        """Every crate is its own workspace, under one name."""
        path = os.path.join(folder, "Cargo.toml")
        text = read(path)
        text = re.sub(r'(?m)^name\s*=\s*"[^"]*"', f'name = "{PACKAGE}"', text, count=1)
        if "[workspace]" not in text:
            text += "\n[workspace]\n"
        write(path, text)


class Specwright(Tool):
    def command(self, spec, folder):
        return [self.binary, "generate", spec, "-o", folder, "--name", PACKAGE]


class Floor(Tool):
    """No generator: the least that one does."""


class Ploidy(Tool):
    def command(self, spec, folder):
        return [self.binary, "generate", "rust", spec, "-o", folder, "--name", PACKAGE]


class OpenapiToRust(Tool):
    def command(self, spec, _folder):
        return [self.binary, "generate", spec]

    def cwd(self, folder):
        return folder

    def finish(self, folder):
        """It writes a module and the dependencies that the module needs."""
        needs = read(os.path.join(folder, "src/generated/REQUIRED_DEPS.toml"))
        head = f'[package]\nname = "{PACKAGE}"\nversion = "0.1.0"\nedition = "2024"\n\n'
        write(os.path.join(folder, "Cargo.toml"), head + needs)
        write(os.path.join(folder, "src/lib.rs"), "pub mod generated;\n")
        super().finish(folder)


def tools(specwright, peers):
    """Specwright first, then the peers that are installed below `peers`, as `cargo install --root PEERS/NAME` does it."""
    found = [Specwright("specwright", specwright)]
    for kind, name in [(Ploidy, "ploidy"), (OpenapiToRust, "openapi-to-rust")]:
        binary = os.path.join(peers, name, "bin", name)
        if os.path.exists(binary):
            found.append(kind(name, binary))
        else:
            print(f"not installed: {name} (cargo install --locked --root {peers}/{name} {name})")
    return found


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
