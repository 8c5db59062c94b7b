package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

@PyType("list")
final class ListMethods {
    @PyValue("__hash__: None")
    static final Object HASH = PyNone.NONE;

    private ListMethods() {}

    /**
     * Create a {@code list} from {@link PyTuple an iterable}.
     *
     * <p>Empty &lt;by default&gt;, "quoted".
     *
     * @param cls not for Python
     */
    @Py(value = "__new__(cls, iterable: Iterable[T] = (), /) -> list[T]",
            overloads = {"__new__(cls) -> list[Any]", "__new__(cls, iterable: Iterable[T], /) -> list[T]"})
    static PyList create(Ctx ctx, PyClass cls, Object iterable) {
        PyList list = new PyList();
        list.items.add(iterable);
        return list;
    }

    /** Append object to the end of the list. */
    @Py("append(self, object, /) -> None")
    static void append(Ctx ctx, PyList self, Object object) {
        self.items.add(object);
    }

    /// Remove and return the item at index (default last).
    @Py("pop(self, index: int = -1, /) -> T")
    static Object pop(Ctx ctx, PyList self, long index) {
        return self.items.remove((int) (index < 0 ? index + self.items.size() : index));
    }

    /** Sort in place. */
    @Py("sort(self, /, *, key: Callable[[T], Any] | None = None, reverse: bool = False) -> None")
    static void sort(Ctx ctx, PyList self, Object key, boolean reverse) {
        self.items.add("sorted " + key + " " + reverse);
    }

    /** Read an attribute, or the default. */
    @Py("get(self, name: str, default: Any = ..., /) -> Any")
    static Object get(Ctx ctx, PyList self, String name, @Nullable Object defaultValue) {
        return name + defaultValue;
    }

    /** All conversions at once. */
    @Py("all(self, i: int = 3, /, f: float = 2, s: str | None = None, t: tuple[int, ...] = (), *rest: int, "
            + "c: Literal['a,b', \"c\"] | None = 'utf-8', n: 'int' = 0x10, **kwargs: object) -> str")
    static String all(Ctx ctx, Object self, int i, double f, @Nullable String s, PyTuple t, Object[] rest,
            @Nullable String c, Object n, PyDict kwargs) {
        return i + " " + f + " " + s + " " + t + " " + rest.length + " " + c + " " + n + " " + kwargs;
    }

    /** Static, and all defaults of objects. */
    @Py("objects(a=5, b=-1.5e300, c='\\t\"\\u00e9\\ud83d\\ude00', d=None, e=True, f=123456789012345678901234567890, "
            + "g=5) -> str")
    static String objects(Ctx ctx, Object a, Object b, Object c, Object d, Object e, Object f, Object g) {
        return a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g;
    }

    /** The other list, or None. */
    @Py("other(self, other: list[T] | None, key: list[T] | None = None, **options) -> bool")
    static boolean other(Ctx ctx, PyList self, @Nullable PyList other, @Nullable PyList key,
            @Nullable PyDict options) {
        return other == null && key == null && options == null;
    }

    /** The number of items. */
    @PyProperty("size")
    static int size(Ctx ctx, PyList self) {
        return self.items.size();
    }

    /** The first item. */
    @PyProperty("first: T")
    static @Nullable Object first(Ctx ctx, PyList self) {
        return self.items.isEmpty() ? null : self.items.getFirst();
    }

    @PySetter("first")
    static void first(Ctx ctx, PyList self, @Nullable String value) {
        self.items.addFirst(String.valueOf(value));
    }
}
