import colorsys
for f in (colorsys.rgb_to_hsv, colorsys.rgb_to_hls, colorsys.rgb_to_yiq, colorsys.hsv_to_rgb, colorsys.hls_to_rgb, colorsys.yiq_to_rgb):
    for c in [(0.2, 0.4, 0.4), (1, 0, 0), (0.9, 0.1, 0.5), (0, 0, 0), (1, 1, 1), (.3,.7,.2), (.51,.52,.99)]: print(f.__name__, c, f(*c))
