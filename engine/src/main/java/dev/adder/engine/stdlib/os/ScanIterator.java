package dev.adder.engine.stdlib.os;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** What {@code os.scandir} gives: an iterator that can be closed. */
final class ScanIterator extends PyIterator {
    static final PyClass TYPE = iteratorType();

    private final ArrayDeque<DirEntryMethods.Entry> entries = new ArrayDeque<>();

    ScanIterator() {
        super(TYPE);
    }

    private static PyClass iteratorType() {
        PyClass cls = PyClass.builtin("posix", "ScandirIterator",
                dev.adder.engine.builtin.IteratorMethodsTable.INSTANCE).install(ScanMethodsTable.INSTANCE).inC();
        cls.canBeBase = false;
        return cls;
    }

    void add(DirEntryMethods.Entry entry) {
        entries.add(entry);
    }

    void close() {
        entries.clear();
    }

    @Override
    public @Nullable Object next(Ctx ctx) {
        return entries.poll();
    }

    @Override
    public void trace(LiveData live) {
        live.add(48);
        entries.forEach(live::visit);
    }
}
