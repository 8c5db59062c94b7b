/**
 * Text as Python has it: numbers from and to text, the three formatting languages, {@code repr}, Unicode rules.
 * Works on Java strings and code points only; knows nothing of the engine's values.
 */
@NullMarked
package dev.adder.engine.text;

import org.jspecify.annotations.NullMarked;
