/** The module {@code html}. */
@NullMarked
package dev.adder.engine.stdlib.html;

import org.jspecify.annotations.NullMarked;
