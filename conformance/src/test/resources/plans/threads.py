import threading
found = []
def look(topic, limit):
    found.append(len(search(topic, limit)))
threads = [threading.Thread(target=look, args=(t, 2)) for t in ("java", "python")]
for t in threads:
    t.start()
for t in threads:
    t.join()
t = threading.Thread(target=set_value, args=("k", 1))
t.start()
t.join()
print(found)
