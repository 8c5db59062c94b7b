/** The module {@code weakref}: references stay alive while the run does. */
@NullMarked
package dev.adder.engine.stdlib.weakref;

import org.jspecify.annotations.NullMarked;
