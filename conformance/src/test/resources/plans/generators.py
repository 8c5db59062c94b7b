def pages(status):
    page = 1
    while page:
        batch = list_orders(status=status, page=page)
        yield from batch.orders
        page = batch.next_page
print(next(pages("open")).id)
def squares(numbers):
    for n in numbers:
        yield echo(n * n)
print(list(squares([1, 2])), sum(x for x in squares((3,))))
