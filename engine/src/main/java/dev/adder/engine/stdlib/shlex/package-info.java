/** The module {@code shlex}. */
@NullMarked
package dev.adder.engine.stdlib.shlex;

import org.jspecify.annotations.NullMarked;
