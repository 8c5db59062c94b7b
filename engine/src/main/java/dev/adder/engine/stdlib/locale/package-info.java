/** The module {@code locale}. */
@NullMarked
package dev.adder.engine.stdlib.locale;

import org.jspecify.annotations.NullMarked;
