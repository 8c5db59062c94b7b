package dev.adder.bench;

import org.jspecify.annotations.Nullable;

/**
 * What a worker measured, as one line of JSON.
 *
 * @param nanos the time of each run
 * @param output what the last run printed
 * @param error why it could not be run; null if it was
 */
record Answer(long @Nullable [] nanos, @Nullable String output, @Nullable String error, @Nullable String version) {
    static Answer failed(String error) {
        return new Answer(null, null, error, null);
    }
}
