/** Python exceptions as Java carries them, their texts, and tracebacks. */
@NullMarked
package dev.adder.engine.error;

import org.jspecify.annotations.NullMarked;
