import statistics

values = [(i * 7919 % 10_007) / 10 for i in range(60_000)]
print(round(statistics.mean(values), 6), statistics.median(values), round(statistics.stdev(values), 6))
print([round(q, 3) for q in statistics.quantiles(values, n=4)], statistics.mode(i % 13 for i in range(25_000)))
whole = [i % 1000 for i in range(150_000)]
print(statistics.mean(whole), statistics.pvariance(whole[:25_000]), round(statistics.fmean(values), 6))
