/** The module {@code functools}: functions that make functions from others. */
@NullMarked
package dev.adder.engine.stdlib.functools;

import org.jspecify.annotations.NullMarked;
