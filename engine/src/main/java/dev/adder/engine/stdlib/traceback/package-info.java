/** The module {@code traceback}. */
@NullMarked
package dev.adder.engine.stdlib.traceback;

import org.jspecify.annotations.NullMarked;
