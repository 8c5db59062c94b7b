"""Resolving ${references} in settings; ends in an error for a cycle."""
import re

SETTINGS = {
    "root": "/srv",
    "logs": "${root}/logs",
    "audit": "${logs}/audit-${env}.log",
    "env": "prod",
    "a": "<${b}>",
    "b": "[${c}]",
    "c": "(${a})",
}


class CircularReference(RuntimeError):
    def __init__(self, chain):
        self.chain = chain
        super().__init__(" -> ".join(chain))


def resolve(key, seen=()):
    if key in seen:
        raise CircularReference([*seen, key])
    parts = re.split(r"\$\{(\w+)\}", SETTINGS[key])
    for i in range(1, len(parts), 2):
        parts[i] = resolve(parts[i], (*seen, key))
    return "".join(parts)


for name in SETTINGS:
    print(f"{name:>6} = {resolve(name)}")
