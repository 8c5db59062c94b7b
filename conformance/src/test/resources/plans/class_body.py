class Settings:
    first = echo("at definition")
    table = {n: add(n, 1) for n in (1, 2)}
    find = staticmethod(search)
    user = get_user
print(Settings.first, Settings.table, len(Settings.find("java")), Settings().user(2).name)
