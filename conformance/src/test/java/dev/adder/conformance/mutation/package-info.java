/** Breaks the methods of the engine one at a time, and looks which of the conformance programs notices. */
@NullMarked
package dev.adder.conformance.mutation;

import org.jspecify.annotations.NullMarked;
