package dev.adder.isolated;

import dev.adder.engine.data.Data;
import dev.adder.sdk.Effect;
import dev.adder.sdk.ToolFailure;
import dev.adder.sdk.java.Tool;
import java.util.concurrent.CountDownLatch;

/** Tools of the tests: some that answer at once, some on threads of their own, one that fails, one that never ends. */
public final class Things {
    final CountDownLatch hanging = new CountDownLatch(1);
    private int count;

    record Point(int x, int y) {}

    @Tool(value = "The value itself.", effect = Effect.READ, inline = true)
    Data now(Data value) {
        return value;
    }

    @Tool(value = "The value itself, from another thread.", effect = Effect.READ)
    Data later(Data value) {
        return value;
    }

    @Tool(value = "A point.", effect = Effect.READ)
    Point point(int x) {
        return new Point(x, -x);
    }

    @Tool(value = "How often it was called.", inline = true)
    synchronized int count() {
        return ++count;
    }

    @Tool(value = "Fails.", effect = Effect.READ)
    void fails(String kind) {
        throw new ToolFailure(kind, "it failed: \u20ac");
    }

    @Tool(value = "Never ends.", effect = Effect.READ)
    void hangs() throws InterruptedException {
        hanging.countDown();
        new CountDownLatch(1).await();
    }

    @Tool(value = "Needs approval.", approval = true)
    int careful(int x) {
        return x + 1;
    }
}
