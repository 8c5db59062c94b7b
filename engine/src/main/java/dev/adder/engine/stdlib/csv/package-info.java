/** The module {@code csv}. */
@NullMarked
package dev.adder.engine.stdlib.csv;

import org.jspecify.annotations.NullMarked;
