/** The module {@code secrets}. */
@NullMarked
package dev.adder.engine.stdlib.secrets;

import org.jspecify.annotations.NullMarked;
