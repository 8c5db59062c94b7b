/** The {@code adder} command. */
@NullMarked
package dev.adder.cli;

import org.jspecify.annotations.NullMarked;
