/** Python programs held against CPython's recorded answers, and rules for the whole build. */
@NullMarked
package dev.adder.conformance;

import org.jspecify.annotations.NullMarked;
