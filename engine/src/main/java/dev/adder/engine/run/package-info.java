/** A run and its strands: frames, limits, memory, scheduling, output. */
@NullMarked
package dev.adder.engine.run;

import org.jspecify.annotations.NullMarked;
