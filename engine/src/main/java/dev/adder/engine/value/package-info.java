/** The values of Python: what they hold, not what operators do with them (see {@code ops}). */
@NullMarked
package dev.adder.engine.value;

import org.jspecify.annotations.NullMarked;
