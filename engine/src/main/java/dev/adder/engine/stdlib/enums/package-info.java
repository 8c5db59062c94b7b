/** The module {@code enum}: classes whose members are made once, when the class is. */
@NullMarked
package dev.adder.engine.stdlib.enums;

import org.jspecify.annotations.NullMarked;
