/** The module {@code logging}. */
@NullMarked
package dev.adder.engine.stdlib.logging;

import org.jspecify.annotations.NullMarked;
