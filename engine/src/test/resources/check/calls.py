search()  # problem: call!: search() missing 1 required argument: 'query'; it takes search(query: str, limit: int = 5) -> list[Order]
# ---
search("a", 1, 2)  # problem: call!: search() takes 2 positional arguments but 3 were given; it takes search(query: str, limit: int = 5) -> list[Order]
# ---
search("a", limti=3)  # problem: call!: search() got an unexpected keyword argument 'limti'. Did you mean 'limit'?
# ---
search(query="a", query2="b")  # problem: call!: search() got an unexpected keyword argument 'query2'. Did you mean 'query'?
# ---
get_user(1, id=2)  # problem: call!: get_user() got multiple values for argument 'id'
# ---
get_user("1")  # problem: argument!: argument 'id' of get_user() must be int, not "1"
# ---
get_user(None)  # problem: argument!: argument 'id' of get_user() must be int, not None
# ---
get_user([1])  # problem: argument!: argument 'id' of get_user() must be int, not list
# ---
search(5)  # problem: argument!: argument 'query' of search() must be str, not 5
# ---
search("a", limit="5")  # problem: argument!: argument 'limit' of search() must be int, not "5"
# ---
search({"q": 1})  # problem: argument!: argument 'query' of search() must be str, not dict
# ---
set_status(1, "opne")  # problem: argument!: argument 'status' of set_status() must be Literal["open", "paid", "late"], not "opne". Did you mean 'open'?
# ---
set_status(1, status="closed")  # problem: argument!: argument 'status' of set_status() must be Literal["open", "paid", "late"], not "closed"
# ---
set_status("1", "open")  # problem: argument!: argument 'id' of set_status() must be int, not "1"
# ---
set_status(1)  # problem: call!: set_status() missing 1 required argument: 'status'; it takes set_status(id: int, status: Status) -> None
# ---
set_status(1, 5)  # problem: argument!: argument 'status' of set_status() must be Literal["open", "paid", "late"], not 5
# ---
n = "1"; get_user(n)  # problem: argument!: argument 'id' of get_user() must be int, not str
# ---
for u in list_users(): get_user(u.name)  # problem: argument: argument 'id' of get_user() must be int, not str
# ---
get_user(search("a"))  # problem: argument!: argument 'id' of get_user() must be int, not list
# ---
find_user(5)  # problem: argument!: argument 'name' of find_user() must be str, not 5
# ---
find_user(name=get_user(1))  # problem: argument!: argument 'name' of find_user() must be str, not User
# ---
def f(a): return a
f()  # problem: call!: f() missing 1 required argument: 'a'
# ---
def f(a): return a
f(1, 2)  # problem: call!: f() takes 1 positional argument but 2 were given
# ---
def f(a): return a
f(b=1)  # problem: call!: f() got an unexpected keyword argument 'b'. Did you mean 'a'?
# ---
def f(a, *, key): return a
f(1)  # problem: call!: f() missing 1 required argument: 'key'
# ---
def f(a, b=1): return a
f(1, 2, 3)  # problem: call!: f() takes 2 positional arguments but 3 were given
# ---
def f(value): return value
f(valeu=1)  # problem: call!: f() got an unexpected keyword argument 'valeu'. Did you mean 'value'?
# ---
def f(a): return a
f(1, a=2)  # problem: call!: f() got multiple values for argument 'a'
# ---
len()  # problem: call!: len() missing required argument 'obj'
# ---
len([1], [2])  # problem: call!: len() takes exactly 1 argument (2 given)
# ---
print(1, separator=",")  # problem: call!: print() got an unexpected keyword argument 'separator'
# ---
isinstance(1)  # problem: call!: isinstance() missing required argument 'class_or_tuple'
# ---
abs()  # problem: call!: abs() missing required argument 'x'
# ---
"a".upper(1)  # problem: call!: upper() takes exactly 0 arguments (1 given)
# ---
"a".split(",", 1, 2)  # problem: call!: split() takes at most 2 arguments (3 given)
# ---
"a".join()  # problem: call!: join() missing required argument 'iterable'
# ---
[].append()  # problem: call!: append() missing required argument 'object'
# ---
[].append(1, 2)  # problem: call!: append() takes exactly 1 argument (2 given)
# ---
[].pop(1, 2)  # problem: call!: pop() takes at most 1 argument (2 given)
# ---
{}.get()  # problem: call!: get() missing required argument 'key'
# ---
{}.get(1, 2, 3)  # problem: call!: get() takes at most 2 arguments (3 given)
# ---
"a".replace("b")  # problem: call!: replace() missing required argument 'new'
# ---
import math
math.sqrt()  # problem: call!: sqrt() missing required argument 'x'
# ---
import math
math.sqrt(1, 2)  # problem: call!: sqrt() takes exactly 1 argument (2 given)
# ---
import json
json.dumps()  # problem: call!: dumps() missing required argument 'obj'
# ---
import time
time.sleep()  # problem: call!: sleep() missing required argument 'seconds'
# ---
def f(): pass
f(1)  # problem: call!: f() takes 0 positional arguments but 1 was given
# ---
def f(a):
    return g(a, 1)  # problem: call: g() takes 1 positional argument but 2 were given
def g(x): return x
# ---
anything()  # problem: call!: anything() missing 1 required argument: 'value'; it takes anything(value: Any) -> Any
# ---
list_users(5)  # problem: call!: list_users() takes 0 positional arguments but 1 was given; it takes list_users() -> list[User]
