/** The module {@code tomllib}. */
@NullMarked
package dev.adder.engine.stdlib.tomllib;

import org.jspecify.annotations.NullMarked;
