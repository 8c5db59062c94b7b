print(globals()["f"]() if "f" in globals() else echo("none"))
def h():
    return 1
print(h.__globals__.get("nothing"))
