/** Tests of the processor, on the sources in {@code testsources}. */
@NullMarked
package dev.adder.processor;

import org.jspecify.annotations.NullMarked;
