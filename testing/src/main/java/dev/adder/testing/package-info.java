/** What tests of several modules share. */
@NullMarked
package dev.adder.testing;

import org.jspecify.annotations.NullMarked;
