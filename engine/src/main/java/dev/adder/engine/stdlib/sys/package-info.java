/** The module {@code sys}, and tuples with named fields such as it has. */
@NullMarked
package dev.adder.engine.stdlib.sys;

import org.jspecify.annotations.NullMarked;
