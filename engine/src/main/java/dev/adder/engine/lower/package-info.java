/** From syntax to executable tree: names to slots, yields out of expressions, one node per operation. */
@NullMarked
package dev.adder.engine.lower;

import org.jspecify.annotations.NullMarked;
