/** The modules {@code collections} and {@code collections.abc}. */
@NullMarked
package dev.adder.engine.stdlib.collections;

import org.jspecify.annotations.NullMarked;
