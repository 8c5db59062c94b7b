/** The module {@code statistics}. */
@NullMarked
package dev.adder.engine.stdlib.statistics;

import org.jspecify.annotations.NullMarked;
