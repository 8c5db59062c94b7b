package dev.adder.engine.stdlib.calendar;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;

/** Calendars of a locale. There is the locale C alone, which they remember. */
@PyType("LocaleTextCalendar")
final class LocaleCalendarMethods {
    private LocaleCalendarMethods() {}

    /** Say which day weeks start with, and the locale. */
    @Py("__init__(self, firstweekday: int = 0, locale=None) -> None")
    static void init(Ctx ctx, PyCalendar self, Object firstweekday, Object locale) {
        AttrOps.set(ctx, self, "firstweekday", firstweekday);
        AttrOps.set(ctx, self, "locale", locale == PyNone.NONE ? "C" : locale);
    }
}
