/** What fuzzing needs of the package of the same name: its tools file is not public. */
@NullMarked
package dev.adder.cli;

import org.jspecify.annotations.NullMarked;
