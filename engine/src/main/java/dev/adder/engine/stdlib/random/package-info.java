/** The module {@code random}. */
@NullMarked
package dev.adder.engine.stdlib.random;

import org.jspecify.annotations.NullMarked;
