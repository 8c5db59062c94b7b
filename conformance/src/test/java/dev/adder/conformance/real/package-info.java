/** Compares the functions of real and complex numbers with CPython's to the last digit. */
@NullMarked
package dev.adder.conformance.real;

import org.jspecify.annotations.NullMarked;
