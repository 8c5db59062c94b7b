import threading
class Worker(threading.Thread):
    def __init__(self, sku):
        super().__init__()
        self.sku = sku
    def run(self):
        print(get_product(self.sku).stock)
w = Worker("A-100")
w.start()
w.join()
