/** The demonstration: one business question over a real database, in code mode and by function calling. */
@NullMarked
package dev.adder.cli.demo;

import org.jspecify.annotations.NullMarked;
