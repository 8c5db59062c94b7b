/** The module {@code time}, and the formats of times that {@code datetime} shares. */
@NullMarked
package dev.adder.engine.stdlib.time;

import org.jspecify.annotations.NullMarked;
