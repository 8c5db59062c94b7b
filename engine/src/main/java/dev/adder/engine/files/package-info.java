/** The virtual files of a run: a tree in memory, and directories that the host mounts in it. */
@NullMarked
package dev.adder.engine.files;

import org.jspecify.annotations.NullMarked;
