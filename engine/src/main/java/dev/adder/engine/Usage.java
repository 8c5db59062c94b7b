package dev.adder.engine;

import java.time.Duration;

/**
 * What a block used.
 *
 * @param steps statements, loop rounds, calls and native work, as the step limit counts them
 * @param memoryBytes modelled bytes in use at the end, garbage since the last census included
 * @param outputBytes printed bytes
 * @param wall from start to end
 * @param active without waiting for tools and timers
 */
public record Usage(long steps, long memoryBytes, long outputBytes, Duration wall, Duration active) {}
