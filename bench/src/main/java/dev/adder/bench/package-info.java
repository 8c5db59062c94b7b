/** Measures Adder beside other Python engines, in one run on one machine, and writes {@code docs/performance.md}. */
@NullMarked
package dev.adder.bench;

import org.jspecify.annotations.NullMarked;
