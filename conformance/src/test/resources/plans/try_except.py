try:
    user = get_user(99)
except LookupError:
    user = get_user(1)
except (ValueError, TypeError):
    print("odd")
else:
    set_value("found", True)
finally:
    set_value("done", user.name)
try:
    echo(1)
except Exception:
    pass
