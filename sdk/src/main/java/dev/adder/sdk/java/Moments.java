package dev.adder.sdk.java;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Where moments lie as seen from now. */
final class Moments {
    private Moments() {}

    /** Whether a moment lies where it should: below zero is the past, above it the future. What is no moment passes. */
    static boolean lies(Object value, IntPredicate where) {
        Integer order = ofNow(value);
        return order == null || where.test(order);
    }

    private static @Nullable Integer ofNow(Object value) {
        return switch (value) {
            case Instant moment -> moment.compareTo(Instant.now());
            case LocalDate day -> day.compareTo(LocalDate.now());
            case LocalDateTime moment -> moment.compareTo(LocalDateTime.now());
            case LocalTime time -> time.compareTo(LocalTime.now());
            case OffsetDateTime moment -> moment.toInstant().compareTo(Instant.now());
            case ZonedDateTime moment -> moment.toInstant().compareTo(Instant.now());
            case OffsetTime time -> time.compareTo(OffsetTime.now(time.getOffset()));
            case YearMonth month -> month.compareTo(YearMonth.now());
            case Year year -> year.compareTo(Year.now());
            case MonthDay day -> day.compareTo(MonthDay.now());
            case Date moment -> moment.compareTo(Date.from(Instant.now()));
            default -> null;
        };
    }
}
