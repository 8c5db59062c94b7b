/** The {@code json} module. */
@NullMarked
package dev.adder.engine.stdlib.json;

import org.jspecify.annotations.NullMarked;
