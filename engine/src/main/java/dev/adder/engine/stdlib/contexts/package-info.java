/** The module {@code contextlib}: context managers made from generators, and stacks of them. */
@NullMarked
package dev.adder.engine.stdlib.contexts;

import org.jspecify.annotations.NullMarked;
