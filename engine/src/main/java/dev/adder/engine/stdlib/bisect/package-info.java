/** The module {@code bisect}: searching in sorted sequences. */
@NullMarked
package dev.adder.engine.stdlib.bisect;

import org.jspecify.annotations.NullMarked;
