package dev.adder.connect.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RevivalsTest {
    @Test
    void startsInVainAreBounded() {
        AtomicLong clock = new AtomicLong(-5);
        Revivals revivals = new Revivals(clock::get);
        for (int i = 0; i < Revivals.MOST; i++) assertNull(revivals.start());
        clock.addAndGet(Duration.ofSeconds(12).toNanos());
        assertEquals(Duration.ofSeconds(19), revivals.start());
        clock.addAndGet(Duration.ofSeconds(18).toNanos());
        assertNull(revivals.start());
        assertEquals(Duration.ofSeconds(31), revivals.start());
        revivals.worked();
        assertNull(revivals.start());
    }
}
