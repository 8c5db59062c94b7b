/** The module {@code reprlib}: representations of bounded length. */
@NullMarked
package dev.adder.engine.stdlib.reprlib;

import org.jspecify.annotations.NullMarked;
