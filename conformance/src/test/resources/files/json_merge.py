"""Merges the configuration of each environment over the base, and says what differs."""
import json
from copy import deepcopy
from dataclasses import asdict, dataclass, field


@dataclass
class Report:
    name: str
    changed: dict = field(default_factory=dict)
    added: list = field(default_factory=list)


def merge(base, over, report, path=()):
    for key, value in over.items():
        here = (*path, key)
        if key not in base:
            report.added.append(".".join(here))
            base[key] = value
        elif isinstance(base[key], dict) and isinstance(value, dict):
            merge(base[key], value, report, here)
        elif base[key] != value:
            report.changed[".".join(here)] = [base[key], value]
            base[key] = value
    return base


def flat(value, prefix=""):
    if isinstance(value, dict):
        for key in sorted(value):
            yield from flat(value[key], f"{prefix}{key}.")
    else:
        yield prefix.rstrip("."), value


base = json.loads(files.read_text_file("config/base.json"))
for name in ("staging", "production", "broken", "missing"):
    report = Report(name)
    try:
        over = json.loads(files.read_text_file(f"config/{name}.json"))
    except json.JSONDecodeError as e:
        print(f"{name}: {e.msg} at line {e.lineno} column {e.colno}")
        continue
    except RuntimeError as e:
        print(f"{name}: {'no such file' if 'ENOENT' in str(e) else e}")
        continue
    merged = merge(deepcopy(base), over, report)
    print(json.dumps(asdict(report), indent=2, ensure_ascii=False))
    for key, value in flat(merged):
        print(f"  {key} = {json.dumps(value, ensure_ascii=False)}")
    files.write_file(f"config/{name}.merged.json", json.dumps(merged, indent=2, sort_keys=True) + "\n")
