/** What crosses the border between a program and its host: neutral, immutable data, and the one call for it. */
@NullMarked
package dev.adder.engine.data;

import org.jspecify.annotations.NullMarked;
