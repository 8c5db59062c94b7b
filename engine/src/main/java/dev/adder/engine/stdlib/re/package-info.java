/** The {@code re} module over {@code engine.regex}. */
@NullMarked
package dev.adder.engine.stdlib.re;

import org.jspecify.annotations.NullMarked;
