/** The module {@code inspect}: what functions, classes and other objects are made of. */
@NullMarked
package dev.adder.engine.stdlib.inspect;

import org.jspecify.annotations.NullMarked;
