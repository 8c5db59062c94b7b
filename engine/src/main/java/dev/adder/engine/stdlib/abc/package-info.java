/** Abstract base classes: the metaclass that counts abstract methods and knows virtual subclasses. */
@NullMarked
package dev.adder.engine.stdlib.abc;

import org.jspecify.annotations.NullMarked;
