/** Tools for what a host has: the web, files and commands, each no further than it is allowed. */
@NullMarked
package dev.adder.connect.host;

import org.jspecify.annotations.NullMarked;
