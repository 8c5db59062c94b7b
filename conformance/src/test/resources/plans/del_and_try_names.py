try:
    echo = None
    del echo
except Exception:
    pass
print(echo(1))
