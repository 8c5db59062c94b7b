for user in (1, 2, 99, 3):
    if user > 12:
        break
    print(get_user(user).name)
else:
    list_users()
for _ in range(0):
    add(0, 0)
