/** Modules of the library that are written in Python, and what they need to know of the engine. */
@NullMarked
package dev.adder.engine.stdlib.python;

import org.jspecify.annotations.NullMarked;
