print(convert(convert(100, "USD", "EUR"), "EUR", src="GBP") if False else add(add(1, 2), add(3, 4)))
