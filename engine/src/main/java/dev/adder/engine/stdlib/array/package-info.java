/** The module {@code array}. */
@NullMarked
package dev.adder.engine.stdlib.array;

import org.jspecify.annotations.NullMarked;
