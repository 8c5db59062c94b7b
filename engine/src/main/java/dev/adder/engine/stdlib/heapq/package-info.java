/** The module {@code heapq}: heaps in lists. */
@NullMarked
package dev.adder.engine.stdlib.heapq;

import org.jspecify.annotations.NullMarked;
