/** What can be said of a program before it runs: names, modules and calls of tools that cannot work. */
@NullMarked
package dev.adder.engine.check;

import org.jspecify.annotations.NullMarked;
