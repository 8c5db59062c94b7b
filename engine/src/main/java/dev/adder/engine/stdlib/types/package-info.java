/** The module {@code types}: the classes of the language's own objects. */
@NullMarked
package dev.adder.engine.stdlib.types;

import org.jspecify.annotations.NullMarked;
