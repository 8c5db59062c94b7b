/** How commands declare what they take, understand what they were given, and show their help. */
@NullMarked
package dev.adder.cli.command;

import org.jspecify.annotations.NullMarked;
