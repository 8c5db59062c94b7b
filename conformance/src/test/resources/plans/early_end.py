def check(n):
    if n < 0:
        return None
    return add(n, 1)
check(4)
if get_value("stop"):
    final_answer("stopped")
add(5, 5)
final_answer(6)
add(7, 7)
