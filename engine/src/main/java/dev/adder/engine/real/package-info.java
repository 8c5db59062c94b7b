/** Elementary functions of floats to the last digit, as CPython has them from its C library; pure Java. */
@NullMarked
package dev.adder.engine.real;

import org.jspecify.annotations.NullMarked;
