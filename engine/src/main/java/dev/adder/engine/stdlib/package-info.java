/** The standard library, one class or small group per module; nothing is loaded before it is imported. */
@NullMarked
package dev.adder.engine.stdlib;

import org.jspecify.annotations.NullMarked;
