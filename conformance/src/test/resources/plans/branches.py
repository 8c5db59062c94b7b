total = list_orders(status="late").total
if total > 100:
    send_notification("Ann", "many")
elif total > 10:
    send_notification("Ann", "some")
else:
    print("few")
if not total:
    pass
else:
    add(total, 1)
