/** Coverage-guided fuzzing of what takes texts and bytes of strangers, with Jazzer. */
@NullMarked
package dev.adder.fuzz;

import org.jspecify.annotations.NullMarked;
