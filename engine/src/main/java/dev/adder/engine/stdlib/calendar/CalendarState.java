package dev.adder.engine.stdlib.calendar;

import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the module keeps in a run: its enums, and the calendar that its functions belong to. */
final class CalendarState {
    private @Nullable Object monthType;
    private @Nullable Object dayType;
    private final @Nullable Object[] days = new @Nullable Object[7];
    private @Nullable PyCalendar text;

    static CalendarState of(Ctx ctx) {
        return ctx.run.state(CalendarState.class, CalendarState::new);
    }

    Object monthType(Ctx ctx) {
        Object type = monthType;
        if (type != null) return type;
        PyDict members = new PyDict();
        for (Month m : Month.values()) members.put(ctx, m.name(), (long) m.getValue());
        return monthType = enumType(ctx, "Month", members);
    }

    Object dayType(Ctx ctx) {
        Object type = dayType;
        if (type != null) return type;
        PyDict members = new PyDict();
        for (DayOfWeek d : DayOfWeek.values()) members.put(ctx, d.name(), (long) d.getValue() - 1);
        return dayType = enumType(ctx, "Day", members);
    }

    private static Object enumType(Ctx ctx, String name, PyDict members) {
        var enums = ModuleOps.importModule(ctx, "enum");
        Object made = CallOps.call(ctx, ModuleOps.importFrom(ctx, enums, "IntEnum"),
                new Object[] {name, members, "calendar"}, new String[] {"module"});
        return CallOps.callAttribute(ctx, enums, "global_enum", made);
    }

    /** The member of Day. */
    Object day(Ctx ctx, int weekday) {
        Object known = days[weekday];
        if (known != null) return known;
        Object day = AttrOps.get(ctx, dayType(ctx), DayOfWeek.of(weekday + 1).name());
        days[weekday] = day;
        return day;
    }

    /** The calendar behind the functions of the module. */
    PyCalendar text(Ctx ctx) {
        PyCalendar known = text;
        if (known != null) return known;
        ctx.charge(64);
        PyCalendar made = new PyCalendar(PyCalendar.TEXT);
        text = made;
        return made;
    }

    /** The English names of the days, whole or abbreviated. */
    static PyNames dayNames(Ctx ctx, boolean brief) {
        PyList names = new PyList();
        for (DayOfWeek d : DayOfWeek.values()) names.append(ctx, name(d.name(), brief));
        return new PyNames(PyNames.DAY, names);
    }

    /** The English names of the months, whole or abbreviated, after an empty one. */
    static PyNames monthNames(Ctx ctx, boolean brief) {
        PyList names = new PyList();
        names.append(ctx, "");
        for (Month m : Month.values()) names.append(ctx, name(m.name(), brief));
        return new PyNames(PyNames.MONTH, names);
    }

    private static String name(String upper, boolean brief) {
        return upper.charAt(0) + upper.substring(1, brief ? 3 : upper.length()).toLowerCase(Locale.ROOT);
    }

    /** A name as the module has it, which the program may have replaced there. */
    static Object named(Ctx ctx, String list, Object index) {
        return dev.adder.engine.ops.SubscriptOps.get(ctx,
                ModuleOps.importFrom(ctx, ModuleOps.importModule(ctx, "calendar"), list), index);
    }

}
