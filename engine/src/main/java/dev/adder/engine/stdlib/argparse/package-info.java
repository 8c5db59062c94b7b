/** The module {@code argparse}. */
@NullMarked
package dev.adder.engine.stdlib.argparse;

import org.jspecify.annotations.NullMarked;
