/** The module {@code warnings}. */
@NullMarked
package dev.adder.engine.stdlib.warnings;

import org.jspecify.annotations.NullMarked;
