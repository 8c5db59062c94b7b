users = list_users()
first = users[0]
orders = list_orders(user_id=first.id, status="open")
print(first.name, orders.total)
send_notification(first.name, f"{orders.total} open orders")
