if (n := add(1, 1)) > 1:
    print(list_users()[: add(n, 0)][0].name, [y for x in (1, 2) if (y := echo(x)) > 1])
