final_answer(calculate("1234 * 5678"))
