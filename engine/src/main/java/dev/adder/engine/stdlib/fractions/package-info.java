/** The module {@code fractions}: exact ratios of ints. */
@NullMarked
package dev.adder.engine.stdlib.fractions;

import org.jspecify.annotations.NullMarked;
