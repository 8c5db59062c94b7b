/** The module {@code decimal}: the General Decimal Arithmetic specification over exact integers. */
@NullMarked
package dev.adder.engine.stdlib.decimal;

import org.jspecify.annotations.NullMarked;
