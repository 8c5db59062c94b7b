/** The module {@code urllib.parse}. */
@NullMarked
package dev.adder.engine.stdlib.urllib;

import org.jspecify.annotations.NullMarked;
