/**
 * The module {@code typing}: special forms, aliases of classes with type arguments, protocols, typed tuples and dicts.
 */
@NullMarked
package dev.adder.engine.stdlib.typing;

import org.jspecify.annotations.NullMarked;
