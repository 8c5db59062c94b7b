/** The module {@code string}. */
@NullMarked
package dev.adder.engine.stdlib.string;

import org.jspecify.annotations.NullMarked;
