/** The module {@code calendar}. */
@NullMarked
package dev.adder.engine.stdlib.calendar;

import org.jspecify.annotations.NullMarked;
