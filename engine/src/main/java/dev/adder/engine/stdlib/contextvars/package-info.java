/** The module {@code contextvars}: variables with a value of their own per task and thread. */
@NullMarked
package dev.adder.engine.stdlib.contextvars;

import org.jspecify.annotations.NullMarked;
