/** The module {@code timeit}. */
@NullMarked
package dev.adder.engine.stdlib.timeit;

import org.jspecify.annotations.NullMarked;
