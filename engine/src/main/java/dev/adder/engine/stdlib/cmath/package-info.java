/** The module {@code cmath}. */
@NullMarked
package dev.adder.engine.stdlib.cmath;

import org.jspecify.annotations.NullMarked;
