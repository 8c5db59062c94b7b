import platform
print(platform.python_version().startswith("3.12"), platform.python_implementation(), platform.system(), platform.python_version_tuple()[:2], platform.architecture()[0], isinstance(platform.platform(), str), platform.uname().system, len(platform.uname()), isinstance(platform.node(), str))
