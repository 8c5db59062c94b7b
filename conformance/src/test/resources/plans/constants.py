LIMIT = 2 + 1
TOPIC = "ja" + "va"
NAMES = ("Ann", "Bob")
tags = ["a"]
tags.append("b")
print(len(search(TOPIC, LIMIT)))
set_value("deep", {"a": [1, -2.5, None, True], "b": {"c": "d"}})
set_value("names", NAMES)
set_value("tags", tags)
set_value(f"key {LIMIT}", f"{TOPIC}!")
again = 1
again += 1
set_value("again", again)
