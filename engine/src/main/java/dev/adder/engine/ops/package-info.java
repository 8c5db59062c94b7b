/** What Python's operators, calls, attributes, iteration and text forms do with values: the one semantics layer. */
@NullMarked
package dev.adder.engine.ops;

import org.jspecify.annotations.NullMarked;
