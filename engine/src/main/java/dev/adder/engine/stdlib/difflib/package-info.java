/** The module {@code difflib}. */
@NullMarked
package dev.adder.engine.stdlib.difflib;

import org.jspecify.annotations.NullMarked;
