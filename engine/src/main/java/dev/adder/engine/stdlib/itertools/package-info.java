/** The module {@code itertools}: lazy iterators made from others. */
@NullMarked
package dev.adder.engine.stdlib.itertools;

import org.jspecify.annotations.NullMarked;
