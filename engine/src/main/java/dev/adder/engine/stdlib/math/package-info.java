/** The {@code math} module. */
@NullMarked
package dev.adder.engine.stdlib.math;

import org.jspecify.annotations.NullMarked;
