/** The module {@code codecs}. */
@NullMarked
package dev.adder.engine.stdlib.codecs;

import org.jspecify.annotations.NullMarked;
