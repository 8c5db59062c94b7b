package dev.adder.bench;

import dev.adder.engine.Program;
import dev.adder.engine.Result;
import dev.adder.engine.Session;
import dev.adder.engine.run.Limits;
import dev.adder.engine.syntax.SyntaxErrorException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long after its deadline a run ends that would go on for ever, in all the forms that this takes. */
final class Lateness {
    static final Duration LIMIT = Duration.ofMillis(200);
    private static final int RUNS = 20;
    private static final Map<String, String> ENDLESS = new LinkedHashMap<>();

    static {
        ENDLESS.put("guest loop", "while True: pass");
        ENDLESS.put("guest calls", "def f(): return f\nwhile True: f()()");
        ENDLESS.put("guest exceptions", """
                while True:
                    try: raise ValueError
                    except ValueError: pass
                """);
        ENDLESS.put("generators", "def g():\n    while True: yield 1\nfor x in g(): pass");
        ENDLESS.put("tasks", """
                import asyncio
                async def f():
                    while True: await asyncio.sleep(0)
                asyncio.run(f())
                """);
        ENDLESS.put("`sum(range(...))`", "sum(range(10**12))");
        ENDLESS.put("`sorted` with a key", """
                def key(x):
                    while True: pass
                sorted([1, 2], key=key)
                """);
        ENDLESS.put("`in itertools.count()`", "import itertools\n'a' in itertools.count()");
        ENDLESS.put("`max(itertools.cycle(...))`", "import itertools\nmax(itertools.cycle([1, 2]))");
        ENDLESS.put("`itertools.product`", "import itertools\nfor x in itertools.product(range(100), repeat=9): pass");
        ENDLESS.put("`deque(count(), maxlen=0)`", """
                import itertools, collections
                collections.deque(itertools.count(), maxlen=0)
                """);
        ENDLESS.put("comparison of shared structure", """
                a = b = ()
                for i in range(200): a, b = (a, a), (b, b)
                a == b
                """);
        ENDLESS.put("repr of shared structure", """
                a = ()
                for i in range(25): a = (a, a)
                while True: repr(a)
                """);
        ENDLESS.put("regex, nested repeats", "import re\nwhile True: re.match('(a+)+$', 'a' * 60 + '!')");
        ENDLESS.put("regex, alternatives", "import re\nwhile True: re.match('(a|a|b)*$', 'ab' * 60 + '!')");
        ENDLESS.put("regex, backreference", """
                import re
                while True: re.match(r'(.*)(.*)(.*)(.*)\\1\\2$', 'a' * 3000 + '!')
                """);
        ENDLESS.put("regex, long search", "import re\nwhile True: re.search('(?:.*a)*$', 'a' * 10000 + '!')");
        ENDLESS.put("int products", "x = 3 ** 4_000_000\nwhile True: x * x");
        ENDLESS.put("int quotients", "x = 1 << 16_000_000\ny = (1 << 8_000_000) - 12345\nwhile True: x // y");
        ENDLESS.put("int powers", "while True: 7 ** 5_000_000");
        ENDLESS.put("modular powers", "x = (1 << 400_000) - 1\npow(3, x, x - 2)");
        ENDLESS.put("int to text", """
                import sys
                sys.set_int_max_str_digits(0)
                x = (1 << 15_000_000) + 1
                while True: str(x)
                """);
        ENDLESS.put("int from text", """
                import sys
                sys.set_int_max_str_digits(0)
                x = '7' * 4_000_000
                while True: int(x)
                """);
        ENDLESS.put("roots", "import math\nx = (1 << 16_000_000) - 1\nwhile True: math.isqrt(x)");
        ENDLESS.put("greatest common divisors", """
                import math
                x = 3 ** 300_000
                y = 7 ** 150_000
                while True: math.gcd(x, y)
                """);
        ENDLESS.put("factorials", "import math\nwhile True: math.factorial(300_000)");
        ENDLESS.put("decimals", """
                from decimal import *
                getcontext().prec = 100_000
                while True: Decimal(2).sqrt()
                """);
        ENDLESS.put("formatting", "x = 'a' * 1_000_000\nwhile True: f'{x:>2000000}'");
        ENDLESS.put("percent formatting", "x = ('%s' * 100_000)\ny = (1,) * 100_000\nwhile True: x % y");
        ENDLESS.put("joining", "x = ['ab'] * 1_000_000\nwhile True: ','.join(x)");
        ENDLESS.put("replacing", "x = 'ab' * 1_000_000\nwhile True: x.replace('a', 'bb')");
        ENDLESS.put("searching", "x = 'a' * 1_000_000 + 'b'\ny = 'a' * 500_000 + 'c'\nwhile True: y in x");
        ENDLESS.put("JSON to text", "import json\nx = [[1.5, 'a']] * 300_000\nwhile True: json.dumps(x)");
        ENDLESS.put("JSON from text", """
                import json
                x = '[' + ','.join(['[1.5, "a"]'] * 100_000) + ']'
                while True: json.loads(x)
                """);
        ENDLESS.put("deep copies", "import copy\nx = [[1] for i in range(100_000)]\nwhile True: copy.deepcopy(x)");
        ENDLESS.put("hashing", "x = tuple(range(1_000_000))\nwhile True: hash(x)");
        ENDLESS.put("crafted keys", "x = {i * (2**61 - 1): 0 for i in range(1_000_000)}");
        ENDLESS.put("keys with an evil `__eq__`", """
                class K:
                    def __hash__(self): return 1
                    def __eq__(self, other): return False
                x = {}
                while True: x[K()] = 1
                """);
        ENDLESS.put("digests", "import hashlib\nx = b'a' * 10_000_000\nwhile True: hashlib.sha256(x).digest()");
        ENDLESS.put("compression", "import zlib, os\nx = os.urandom(1_000_000) * 5\nwhile True: zlib.compress(x, 9)");
        ENDLESS.put("digests of any length", "import hashlib\nwhile True: hashlib.shake_256(b'a').digest(20_000_000)");
        ENDLESS.put("check sums", "import zlib\nx = b'ab' * 20_000_000\nwhile True: zlib.crc32(x)");
        ENDLESS.put("base 64", """
                import base64
                x = base64.b64encode(b'ab' * 10_000_000)
                while True: base64.b64decode(x)
                """);
        ENDLESS.put("bytes to hexadecimal", "x = b'ab' * 10_000_000\nwhile True: x.hex(' ', 2)");
        ENDLESS.put("change of case", "x = 'ß' * 5_000_000\nwhile True: x.upper()");
        ENDLESS.put("normal forms", """
                import unicodedata
                x = 'a' + '\\u0301\\u0323' * 1_000_000
                while True: unicodedata.normalize('NFC', x)
                """);
        ENDLESS.put("splitting", "x = ' ' * 20_000_000\nwhile True: x.split()");
        ENDLESS.put("representation of text", "x = 'é' * 5_000_000\nwhile True: ascii(x)");
        ENDLESS.put("decoding", "x = 'é'.encode() * 10_000_000\nwhile True: x.decode()");
        ENDLESS.put("encoding", "x = 'あ' * 3_000_000\nwhile True: x.encode('gb18030')");
        ENDLESS.put("sorting of long texts", """
                x = ['a' * 100_000 + str(i % 7) for i in range(1000)]
                while True: sorted(x)
                """);
        ENDLESS.put("classes in a lattice", """
                class R: pass
                A = type('A', (R,), {})
                C = type('C', (R,), {})
                for i in range(60): A, C = type('A', (A, C), {}), type('C', (A, C), {})
                while True: R.x = 1
                """);
        ENDLESS.put("parsing", "x = 'x = [1, (2, 3), f(a, b)]\\n' * 30_000\nwhile True: compile(x, 'x', 'exec')");
        ENDLESS.put("parsing of brackets", """
                x = '(' * 100 + ')' * 100 + ';'
                while True: compile(x * 200, 'x', 'exec')
                """);
        ENDLESS.put("trees of syntax", "import ast\nx = 'x = 1 + 2\\n' * 20_000\nwhile True: ast.parse(x)");
    }

    /** Milliseconds after the deadline of the runs of one form. */
    record Late(double median, double most99, double most) {}

    private Lateness() {}

    static Map<String, Late> measure(int rounds) {
        Map<String, Late> found = new LinkedHashMap<>();
        List<Double> all = new ArrayList<>();
        ENDLESS.forEach((form, source) -> {
            once(form, source);
            List<Double> late = new ArrayList<>();
            for (int i = 0; i < RUNS * rounds / 5; i++) late.add(once(form, source));
            found.put(form, late(late));
            all.addAll(late);
            System.err.println("limits: " + form + " " + found.get(form));
        });
        found.put("all", late(all));
        return found;
    }

    private static Late late(List<Double> values) {
        Collections.sort(values);
        int n = values.size();
        int most99 = Math.min(n - 1, (int) Math.ceil(n * 0.99) - 1);
        return new Late(values.get(n / 2), values.get(most99), values.getLast());
    }

    private static double once(String form, String source) {
        Limits limits = Limits.defaults().withTime(LIMIT).withMemoryBytes(1L << 30);
        try (Session session = Session.builder().limits(limits).build()) {
            Program program = Program.of("endless.py", source);
            long start = System.nanoTime();
            Result result = session.run(program);
            double millis = (System.nanoTime() - start - LIMIT.toNanos()) / 1e6;
            if (result instanceof Result.LimitReached limit && limit.limit().endsWith("time")) return millis;
            throw new IllegalStateException(form + " ended with " + result);
        } catch (SyntaxErrorException e) {
            throw new IllegalStateException(form, e);
        }
    }
}
