/** The module {@code ast}. */
@NullMarked
package dev.adder.engine.stdlib.ast;

import org.jspecify.annotations.NullMarked;
