/** What fuzzing needs of the package of the same name: its lexer is not public. */
@NullMarked
package dev.adder.engine.syntax;

import org.jspecify.annotations.NullMarked;
