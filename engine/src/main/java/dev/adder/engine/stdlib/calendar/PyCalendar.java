package dev.adder.engine.stdlib.calendar;

import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** A calendar of any of the module's classes: it knows the day that its weeks start with, and nothing else. */
final class PyCalendar extends PyObject {
    static final PyClass TYPE = made("Calendar", CalendarMethodsTable.INSTANCE).install(CalendarTablesTable.INSTANCE);
    static final PyClass TEXT = made("TextCalendar", TextCalendarMethodsTable.INSTANCE, TYPE)
            .install(TextPagesTable.INSTANCE);
    static final PyClass HTML = made("HTMLCalendar", HtmlCalendarMethodsTable.INSTANCE, TYPE);
    static final PyClass LOCALE_TEXT = made("LocaleTextCalendar", LocaleCalendarMethodsTable.INSTANCE, TEXT);
    static final PyClass LOCALE_HTML = made("LocaleHTMLCalendar", LocaleCalendarMethodsTable.INSTANCE, HTML);

    /** What the program gave as the first day of the week: it need not be a number before somebody asks. */
    Object first = 0L;

    PyCalendar(PyClass cls) {
        super(cls);
    }

    private static PyClass made(String name, Dispatch methods, PyClass... bases) {
        PyClass cls = PyClass.builtin("calendar", name, bases.length == 0, bases).install(methods);
        cls.hasDict = true;
        return cls;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(first);
    }
}
