package dev.adder.engine.run;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/**
 * What a run can learn of the world besides its tools, all of it fixed when the run starts.
 *
 * @param start the time at which the run's clock starts
 * @param zone the local time zone
 * @param seed feeds {@code random}, {@code uuid} and {@code secrets}
 * @param environment what {@code os.environ} holds
 * @param arguments what {@code sys.argv} holds
 */
public record World(Instant start, ZoneId zone, long seed, Map<String, String> environment,
        java.util.List<String> arguments) {

    public World withStart(Instant value) {
        return new World(value, zone, seed, environment, arguments);
    }

    public World withSeed(long value) {
        return new World(start, zone, value, environment, arguments);
    }
}
