/** The module {@code operator}: operators as functions, and functions that get items, attributes and call methods. */
@NullMarked
package dev.adder.engine.stdlib.operator;

import org.jspecify.annotations.NullMarked;
