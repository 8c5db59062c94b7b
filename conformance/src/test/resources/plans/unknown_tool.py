try:
    print(serach("java"))
except NameError:
    print(len(search("java")))
