import sys
print(echo(1))
def stop():
    sys.exit(0)
if echo(2) == 2:
    stop()
print(echo(3))
