/** The module {@code configparser}. */
@NullMarked
package dev.adder.engine.stdlib.configparser;

import org.jspecify.annotations.NullMarked;
