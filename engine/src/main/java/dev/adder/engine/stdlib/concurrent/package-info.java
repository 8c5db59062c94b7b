/** {@code concurrent.futures}: pools of threads, whose calls wait side by side. */
@NullMarked
package dev.adder.engine.stdlib.concurrent;

import org.jspecify.annotations.NullMarked;
