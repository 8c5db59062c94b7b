/** The module {@code datetime}. */
@NullMarked
package dev.adder.engine.stdlib.datetime;

import org.jspecify.annotations.NullMarked;
