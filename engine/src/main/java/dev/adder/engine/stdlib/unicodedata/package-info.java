/** The module {@code unicodedata}. */
@NullMarked
package dev.adder.engine.stdlib.unicodedata;

import org.jspecify.annotations.NullMarked;
