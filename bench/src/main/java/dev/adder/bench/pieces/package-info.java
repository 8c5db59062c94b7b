/** Pieces of the engine under JMH. */
@NullMarked
package dev.adder.bench.pieces;

import org.jspecify.annotations.NullMarked;
