/** The module {@code textwrap}. */
@NullMarked
package dev.adder.engine.stdlib.textwrap;

import org.jspecify.annotations.NullMarked;
