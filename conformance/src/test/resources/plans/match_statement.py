order = list_orders(page=2).orders[0]
match order.status:
    case "late":
        send_notification("Ann", "late")
    case "open" | "paid" if order.total > 10:
        print(convert(order.total, "USD", "EUR"))
    case other:
        print(echo(other))
