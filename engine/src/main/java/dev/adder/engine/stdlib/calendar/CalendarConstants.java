package dev.adder.engine.stdlib.calendar;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.run.Ctx;

/** The members of the module's enums, which are names of the module too. */
@PyModule("calendar")
final class CalendarConstants {
    private CalendarConstants() {}

    /** The months. */
    @PyValue("Month")
    static Object months(Ctx ctx) {
        return CalendarState.of(ctx).monthType(ctx);
    }

    /** The days of the week. */
    @PyValue("Day")
    static Object days(Ctx ctx) {
        return CalendarState.of(ctx).dayType(ctx);
    }

    private static Object month(Ctx ctx, String name) {
        return AttrOps.get(ctx, months(ctx), name);
    }

    /** January is 1. */
    @PyValue("JANUARY")
    static Object january(Ctx ctx) {
        return month(ctx, "JANUARY");
    }

    /** February is 2. */
    @PyValue("FEBRUARY")
    static Object february(Ctx ctx) {
        return month(ctx, "FEBRUARY");
    }

    /** March is 3. */
    @PyValue("MARCH")
    static Object march(Ctx ctx) {
        return month(ctx, "MARCH");
    }

    /** April is 4. */
    @PyValue("APRIL")
    static Object april(Ctx ctx) {
        return month(ctx, "APRIL");
    }

    /** May is 5. */
    @PyValue("MAY")
    static Object may(Ctx ctx) {
        return month(ctx, "MAY");
    }

    /** June is 6. */
    @PyValue("JUNE")
    static Object june(Ctx ctx) {
        return month(ctx, "JUNE");
    }

    /** July is 7. */
    @PyValue("JULY")
    static Object july(Ctx ctx) {
        return month(ctx, "JULY");
    }

    /** August is 8. */
    @PyValue("AUGUST")
    static Object august(Ctx ctx) {
        return month(ctx, "AUGUST");
    }

    /** September is 9. */
    @PyValue("SEPTEMBER")
    static Object september(Ctx ctx) {
        return month(ctx, "SEPTEMBER");
    }

    /** October is 10. */
    @PyValue("OCTOBER")
    static Object october(Ctx ctx) {
        return month(ctx, "OCTOBER");
    }

    /** November is 11. */
    @PyValue("NOVEMBER")
    static Object november(Ctx ctx) {
        return month(ctx, "NOVEMBER");
    }

    /** December is 12. */
    @PyValue("DECEMBER")
    static Object december(Ctx ctx) {
        return month(ctx, "DECEMBER");
    }

    /** Monday is 0. */
    @PyValue("MONDAY")
    static Object monday(Ctx ctx) {
        return CalendarState.of(ctx).day(ctx, 0);
    }

    /** Tuesday is 1. */
    @PyValue("TUESDAY")
    static Object tuesday(Ctx ctx) {
        return CalendarState.of(ctx).day(ctx, 1);
    }

    /** Wednesday is 2. */
    @PyValue("WEDNESDAY")
    static Object wednesday(Ctx ctx) {
        return CalendarState.of(ctx).day(ctx, 2);
    }

    /** Thursday is 3. */
    @PyValue("THURSDAY")
    static Object thursday(Ctx ctx) {
        return CalendarState.of(ctx).day(ctx, 3);
    }

    /** Friday is 4. */
    @PyValue("FRIDAY")
    static Object friday(Ctx ctx) {
        return CalendarState.of(ctx).day(ctx, 4);
    }

    /** Saturday is 5. */
    @PyValue("SATURDAY")
    static Object saturday(Ctx ctx) {
        return CalendarState.of(ctx).day(ctx, 5);
    }

    /** Sunday is 6. */
    @PyValue("SUNDAY")
    static Object sunday(Ctx ctx) {
        return CalendarState.of(ctx).day(ctx, 6);
    }
}
