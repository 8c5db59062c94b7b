/** The module {@code dataclasses}: classes whose methods are made from their annotations. */
@NullMarked
package dev.adder.engine.stdlib.dataclasses;

import org.jspecify.annotations.NullMarked;
