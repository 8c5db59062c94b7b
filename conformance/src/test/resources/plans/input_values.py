import os, sys
home = os.environ.get("CITY", "Oslo")
echo(home)
echo(sys.argv[0])
echo(len(sys.argv))
