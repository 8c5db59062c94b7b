/** The module {@code email.utils}. */
@NullMarked
package dev.adder.engine.stdlib.email;

import org.jspecify.annotations.NullMarked;
