/** The module {@code numbers}: abstract classes that say what a number can do. */
@NullMarked
package dev.adder.engine.stdlib.numbers;

import org.jspecify.annotations.NullMarked;
