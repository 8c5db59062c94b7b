/** {@code threading}: threads are strands, which pass one baton and run side by side only while they wait. */
@NullMarked
package dev.adder.engine.stdlib.threading;

import org.jspecify.annotations.NullMarked;
