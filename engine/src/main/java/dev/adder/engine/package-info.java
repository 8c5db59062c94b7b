/**
 * Adder's Python engine: programs, sessions that run them, and their results. A program reaches nothing but the
 * {@link dev.adder.engine.data.Host} it is given.
 */
@NullMarked
package dev.adder.engine;

import org.jspecify.annotations.NullMarked;
