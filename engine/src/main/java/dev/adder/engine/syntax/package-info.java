/** Program text to syntax tree: source, tokens, parser, and CPython's syntax errors. Knows nothing of values. */
@NullMarked
package dev.adder.engine.syntax;

import org.jspecify.annotations.NullMarked;
