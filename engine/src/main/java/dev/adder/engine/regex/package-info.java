/**
 * Python's regular expressions: pattern text to tree, tree to program, and a matcher that backtracks on a stack of
 * its own, which is metered and charged. Works on code points; knows nothing of the engine's values.
 */
@NullMarked
package dev.adder.engine.regex;

import org.jspecify.annotations.NullMarked;
