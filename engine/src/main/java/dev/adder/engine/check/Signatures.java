package dev.adder.engine.check;

import dev.adder.engine.builtin.Declaration;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.TypeReader;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The declared signatures of builtin and library functions, each read once, when a program first uses it. The cache
 * holds nothing of any program: it is what the declarations say, and is replaced whole when something is added.
 */
final class Signatures {
    private static final Type.Callable UNKNOWN = new Type.Callable(null, Type.ANY);
    private static final AtomicReference<Map<Declaration, Declared>> KNOWN =
            new AtomicReference<>(new IdentityHashMap<>());

    /** What is declared of a function; without an arity where its parameters are not told. */
    private record Declared(Type.Callable type, @Nullable Arity arity) {
        static Declared of(Type.Callable type) {
            List<Type.Parameter> all = type.parameters();
            return new Declared(type, all == null ? null : Arity.of(all.subList(hidden(all), all.size())));
        }
    }

    private Signatures() {}

    /** The signature of a function as declared; one that says nothing when it cannot be read. */
    static Type.Callable of(Declaration d) {
        return declared(d).type;
    }

    /** What arguments a function takes as declared; null when nothing says so. */
    static @Nullable Arity arity(Declaration d) {
        return declared(d).arity;
    }

    private static Declared declared(Declaration d) {
        Declared found = KNOWN.get().get(d);
        return found != null ? found : add(d);
    }

    /** How many of the parameters a call does not write: the first of a method. */
    static int hidden(List<Type.Parameter> parameters) {
        String first = parameters.isEmpty() ? "" : parameters.getFirst().name();
        return first.equals("self") || first.equals("cls") ? 1 : 0;
    }

    private static synchronized Declared add(Declaration d) {
        Declared read = Declared.of(read(d));
        Map<Declaration, Declared> more = new IdentityHashMap<>(KNOWN.get());
        more.put(d, read);
        KNOWN.set(more);
        return read;
    }

    private static Type.Callable read(Declaration d) {
        String line = d.overloads().length == 1 ? d.overloads()[0] : d.signature();
        try {
            Type.Callable read = TypeReader.signature(line).type();
            return d.overloads().length > 1 ? new Type.Callable(null, read.result()) : read;
        } catch (IllegalArgumentException e) {
            return UNKNOWN;
        }
    }

    /** The type behind {@code name: type} of a property; unknown when none is declared. */
    static Type property(Declaration d) {
        int colon = d.signature().indexOf(':');
        if (colon < 0) return Type.ANY;
        try {
            return TypeReader.read(d.signature().substring(colon + 1).strip());
        } catch (IllegalArgumentException e) {
            return Type.ANY;
        }
    }
}
