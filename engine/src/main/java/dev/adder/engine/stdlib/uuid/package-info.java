/** The module {@code uuid}. */
@NullMarked
package dev.adder.engine.stdlib.uuid;

import org.jspecify.annotations.NullMarked;
