from collections import ChainMap, defaultdict
from fnmatch import fnmatchcase
from functools import cache, wraps
from typing import Iterable

ROLES = {
    "viewer": {"perms": ["doc:read", "report:read"]},
    "editor": {"inherits": ["viewer"], "perms": ["doc:*", "!doc:delete"]},
    "billing": {"perms": ["invoice:*"]},
    "admin": {"inherits": ["editor", "billing"], "perms": ["*:*"]},
    "loop_a": {"inherits": ["loop_b"], "perms": []},
    "loop_b": {"inherits": ["loop_a"], "perms": []},
}
USERS = {"ana": ["admin"], "bo": ["editor", "billing"], "cy": ["viewer"], "dee": ["loop_a"], "eve": ["ghost"], "fay": []}
ACTIONS = ["doc:read", "doc:write", "doc:delete", "invoice:pay", "user:ban"]


class RoleError(Exception):
    pass


class Forbidden(PermissionError):
    pass


@cache
def resolve(role: str, trail: tuple[str, ...] = ()) -> tuple[str, ...]:
    if role in trail:
        raise RoleError(" -> ".join((*trail, role)))
    spec = ROLES.get(role)
    if spec is None:
        raise RoleError(f"no role {role!r}")
    inherited = (p for parent in spec.get("inherits", ()) for p in resolve(parent, (*trail, role)))
    return tuple(dict.fromkeys([*inherited, *spec["perms"]]))


def can(roles: Iterable[str], action: str) -> bool:
    rules = [p for r in roles for p in resolve(r)]
    denied = any(p[0] == "!" and fnmatchcase(action, p[1:]) for p in rules)
    allowed = any(fnmatchcase(action, p) for p in rules if not p.startswith("!"))
    return allowed and (not denied or "*:*" in rules)


print(f"{'':<6}" + "".join(f"{a:>13}" for a in ACTIONS))
grants = defaultdict(set)
for user, roles in USERS.items():
    try:
        row = [can(roles, a) for a in ACTIONS]
    except RoleError as e:
        print(f"{user:<6} invalid roles: {e}")
        continue
    grants |= {user: {a for a, ok in zip(ACTIONS, row) if ok}}
    print(f"{user:<6}" + "".join(f"{'yes' if ok else '·':>13}" for ok in row))
print("bo only:", sorted(grants["bo"] - grants["cy"]), "ana > bo:", grants["ana"] > grants["bo"], "everyone:", sorted(set.intersection(*grants.values())))
print("who can pay:", [u for u, g in grants.items() if "invoice:pay" in g])


def requires(action):
    def deco(fn):
        @wraps(fn)
        def guarded(user, *args, **kwargs):
            if action not in grants.get(user, ()):
                raise Forbidden(13, f"{user} may not {action}")
            return fn(user, *args, **kwargs)

        guarded.action = action
        return guarded

    return deco


@requires("doc:delete")
def delete_doc(user: str, doc_id: int, *, force: bool = False) -> str:
    return f"{user} deleted #{doc_id}{' (forced)' if force else ''}"


for who in ("ana", "bo", "nobody"):
    try:
        print(delete_doc(who, 7, force=True))
    except PermissionError as e:
        print(f"{type(e).__name__}: {e} | errno={e.errno} strerror={e.strerror!r}")
print(delete_doc.action, delete_doc.__name__, resolve("editor"), len(resolve("admin")))
overrides = ChainMap({}, {"doc:read": False}, dict.fromkeys(ACTIONS, True))
overrides["user:ban"] = None
print(dict(overrides), overrides.maps[0], overrides.parents["user:ban"])
frozen = {frozenset(g): u for u, g in grants.items()}
print(len(frozen), frozen[frozenset({"doc:read"})], frozenset("ab") | {"c"} == set("abc"), {1, 2}.symmetric_difference([2, 3]))
