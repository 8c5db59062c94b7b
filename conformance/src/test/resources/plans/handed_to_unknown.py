import json, queue
jobs = queue.Queue()
jobs.put(add)
print(jobs.get()(1, 2))
print(json.loads('{"a": 1}', object_hook=lambda d: echo(d)))
print([1, 2].__len__(), callable(search), search is sdk.search)
