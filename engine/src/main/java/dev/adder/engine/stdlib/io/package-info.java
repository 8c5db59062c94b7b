/** The module {@code io} and the builtin {@code open}. */
@NullMarked
package dev.adder.engine.stdlib.io;

import org.jspecify.annotations.NullMarked;
