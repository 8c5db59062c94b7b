page = 1
while page:
    result = list_orders(status="late", page=page)
    page = result.next_page
tries = 0
while True:
    tries += 1
    if echo(tries) == 3:
        break
while (value := get_value("left", 0)) > 0:
    set_value("left", value - 1)
