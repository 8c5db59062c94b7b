/** A differential fuzzer: random programs, run by the engine and by CPython 3.12, must print the same. */
@NullMarked
package dev.adder.conformance.fuzz;

import org.jspecify.annotations.NullMarked;
