for page in range(1, 4):
    print(list_orders(page=page).page)
for name in ("Ann", "Bob"):
    print(send_notification(name, "hello").sent)
for number, word in enumerate(["java", "python"]):
    search(word, number)
