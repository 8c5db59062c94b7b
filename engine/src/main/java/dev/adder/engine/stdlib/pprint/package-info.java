/** The module {@code pprint}. */
@NullMarked
package dev.adder.engine.stdlib.pprint;

import org.jspecify.annotations.NullMarked;
