/** The module {@code pathlib}. */
@NullMarked
package dev.adder.engine.stdlib.pathlib;

import org.jspecify.annotations.NullMarked;
