import platform
print(platform.python_version().startswith("3.12"), platform.python_implementation(), platform.system(), platform.python_version_tuple()[:2], platform.architecture()[0], isinstance(platform.platform(), str), platform.uname().system, len(platform.uname()), isinstance(platform.node(), str))
# ---
import platform
print(platform.python_implementation(), platform.python_version_tuple()[:2], platform.python_version().split(".")[:2], platform.python_branch() == "" or True, type(platform.python_build()).__name__, len(platform.python_build()))
# ---
import platform
u = platform.uname(); print(u.system == platform.system(), u[0] == u.system, len(u), type(u).__name__, tuple(u)[0] == u.system)
# ---
import platform
print(platform.system() in ("Linux", "Darwin", "Windows"), platform.system(), platform.architecture(), platform.libc_ver()[0] in ("glibc", ""), type(platform.machine()).__name__, type(platform.release()).__name__)
# ---
import platform, sys
print(platform.python_version() == "%d.%d.%d" % sys.version_info[:3], sys.platform, platform.python_compiler() != "", type(platform.python_revision()).__name__)
# ---
import platform
def describe(): return {"os": platform.system(), "python": ".".join(platform.python_version_tuple()[:2]), "impl": platform.python_implementation()}
print(describe())
# ---
import platform
if platform.system() == "Windows": sep = ";"
elif platform.system() == "Darwin": sep = "mac"
else: sep = ":"
print(sep, [isinstance(f(), str) for f in (platform.node, platform.processor, platform.version, platform.platform)])
# ---
import platform
u = platform.uname(); print(u == u, "uname_result(system='Linux'" in repr(u))
# ---
import platform
print(tuple(map(int, platform.python_version_tuple()[:2])) >= (3, 8), platform.python_version() >= "3.12")
# ---
import platform
print(platform.platform(terse=True).startswith("Linux"), platform.platform(aliased=True).startswith("Linux"))
# ---
import platform
print(platform.architecture("x" * 3)[0] in ("64bit", "32bit"), platform.architecture(bits="7bit")[0], platform.uname().nope if hasattr(platform.uname(), "nope") else "none")
# ---
import platform
versions = ["3.9.1", "3.12.0", "3.10.4"]
print(sorted(versions, key=lambda v: tuple(map(int, v.split(".")))), [v for v in versions if tuple(map(int, v.split("."))) <= tuple(map(int, platform.python_version().split(".")))] == versions)
# ---
import platform
print(platform.uname().system.lower(), platform.system().upper(), f"{platform.system():>8}|")
# ---
import platform
try: print(platform.linux_distribution())
except AttributeError as e: print(e)
# ---
import platform
platform.system("x")  # uncaught
