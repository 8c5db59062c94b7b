package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.run.Limits;
import dev.adder.engine.stdlib.StandardLibrary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * What one run does to the library is never seen by the next: a program writes into everything that it can reach from
 * every module, class and function there is, and another run then looks for what it wrote.
 */
@Isolated
class LeakTest {
    private static final Limits LIMITS = Limits.defaults().withTime(Duration.ofSeconds(60))
            .withActiveTime(Duration.ofSeconds(60)).withMemoryBytes(512L << 20).withOutputBytes(64 << 20);

    /** Walks over what can be reached from the modules; {@code touch} is told of each object and its path. */
    private static final String WALK = """
            import sys
            NAMES = [%s]
            seen = {}
            LEAVES = {'builtin_function_or_method', 'method_descriptor', 'getset_descriptor', 'method',
                'member_descriptor', 'method-wrapper', 'wrapper_descriptor', 'classmethod_descriptor'}
            def children(o):
                if type(o).__name__ in LEAVES or 'entinel' in type(o).__name__: return
                try: names = dir(o) if not isinstance(o, (list, tuple, dict, set, frozenset)) else []
                except Exception: names = []
                for n in names:
                    if n in ('leak_mark', '__builtins__'): continue
                    try: yield n, getattr(o, n)
                    except Exception: pass
                for n in ('__class__', '__bases__', '__mro__', '__dict__', '__code__', '__defaults__', '__kwdefaults__',
                        '__annotations__', '__func__', '__wrapped__', '__self__', '__objclass__', '__globals__',
                        '__origin__', '__args__', '__parameters__', 'fget', 'fset', '__slots__', '__match_args__',
                        '__dataclass_fields__', '__abstractmethods__', '__type_params__', '__members__',
                        '_member_map_', '__subclasses__'):
                    try: v = getattr(o, n)
                    except Exception: continue
                    yield n, v
                    if n == '__subclasses__':
                        try: yield from (('subclass', c) for c in v())
                        except Exception: pass
                if isinstance(o, dict):
                    for k, v in list(o.items()): yield repr(k)[:30], v
                elif isinstance(o, (list, tuple, set, frozenset)):
                    for i, v in enumerate(list(o)[:300]): yield str(i), v
            def walk(touch):
                todo = []
                for n in NAMES:
                    try:
                        __import__(n)
                        todo.append((n, sys.modules[n]))
                    except Exception as e: print('no', n, type(e).__name__, e)
                todo += [(repr(o), o) for o in (None, True, ..., NotImplemented, 1, 'a', b'', (), frozenset(), 1.5, 1j)]
                while todo:
                    path, o = todo.pop()
                    if isinstance(o, (int, str, bytes, float)) and type(o).__module__ == 'builtins': continue
                    key = path if path.count('.') < 2 else (id(o), type(o).__name__)
                    if key in seen: continue
                    leaf = type(o).__name__ in LEAVES
                    if leaf and path.count('.') > 3: continue
                    seen[key] = None if leaf else o
                    touch(path, o)
                    if path.count('.') < 5: todo += [(path + '.' + n, c) for n, c in children(o)]
            """;
    private static final String WRITE = """
            def touch(path, o):
                if o is seen or o is NAMES or o is sys.stdout: return
                for change in changes:
                    try: change(o)
                    except Exception: pass
            def replace(o):
                for n in ('__doc__', '__name__', '__qualname__', '__module__'):
                    try: setattr(o, n, 'leak_mark')
                    except Exception: pass
            changes = [lambda o: setattr(o, 'leak_mark', 1), lambda o: object.__setattr__(o, 'leak_mark', 1),
                lambda o: type.__setattr__(o, 'leak_mark', 1), lambda o: vars(o).__setitem__('leak_mark', 1),
                lambda o: o.__dict__.update(leak_mark=1), lambda o: o.append('leak_mark'), lambda o: o.add('leak_mark'),
                lambda o: o.__setitem__('leak_mark', 1) if isinstance(o, dict) else None,
                lambda o: setattr(o, '__dict__', {'leak_mark': 1}),
                lambda o: setattr(o, '__annotations__', {'leak_mark': 1}), lambda o: o.register('leak_mark', 1),
                lambda o: setattr(o, '__class__', type('leak_mark', (), {})),
                lambda o: setattr(o, '__bases__', (type('leak_mark', (), {}),)),
                lambda o: type('leak_mark', (o,), {}), lambda o: o.cache_info and o('leak_mark'), replace]
            walk(touch)
            print(len(seen))
            """;
    private static final String LOOK = """
            found = []
            def touch(path, o):
                if o is seen or o is NAMES or o is found or 'entinel' in type(o).__name__: return
                try:
                    if getattr(o, 'leak_mark', None) == 1: found.append(path + ' has the attribute')
                except Exception: pass
                for n in ('__doc__', '__name__', '__qualname__', '__module__'):
                    try:
                        if getattr(o, n, None) == 'leak_mark': found.append(path + '.' + n)
                    except Exception: pass
                if isinstance(o, (dict, set, list, tuple, frozenset)):
                    try:
                        if 'leak_mark' in o: found.append(path + ' holds it')
                    except Exception: pass
            walk(touch)
            print(*found, sep='\\n')
            """;

    private static final String IDS = """
            plain_id = id
            def id(o):
                n = plain_id(o)
                if not isinstance(o, (int, str, float)): print(type(o).__name__, getattr(o, '__qualname__', ''), n)
                return n
            """;

    @Test
    void nothingOfARunIsSeenByTheNext() {
        String walk = walk();
        String before = end(walk + LOOK);
        assertEquals("", before, "before anything was written");
        String written = end(walk + WRITE);
        assertTrue(Integer.parseInt(written) > 3000, () -> "objects that were written to: " + written);
        assertEquals("", end(walk + LOOK), "seen by the next run");
    }

    @Test
    void numbersOfObjectsAreTheRunsOwn() {
        Set<String> first = Set.copyOf(end(IDS + walk() + "walk(lambda path, o: id(o))\n").lines().toList());
        Set<String> second = new HashSet<>(end("others = [id(object()) for _ in range(1000000)]\n" + IDS + walk()
                + "walk(lambda path, o: id(o))\n").lines().toList());
        assertTrue(first.size() > 3000, () -> "objects: " + first.size());
        second.retainAll(first);
        assertEquals(Set.of(), second);
    }

    private static String walk() {
        List<String> names = new ArrayList<>(new StandardLibrary().names());
        names.add("builtins");
        return WALK.formatted(names.stream().map(n -> "'" + n + "'").collect(Collectors.joining(", ")));
    }

    private static String end(String program) {
        StringBuilder out = new StringBuilder();
        String end = AttackRun.run("leak", program, LIMITS, out, Duration.ofSeconds(90));
        assertTrue(end.startsWith("prints: "), end);
        return out.toString().strip();
    }
}
