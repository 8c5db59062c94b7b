/** The module {@code struct}. */
@NullMarked
package dev.adder.engine.stdlib.struct;

import org.jspecify.annotations.NullMarked;
