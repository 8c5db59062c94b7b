/** The module {@code graphlib}: ordering the nodes of a graph. */
@NullMarked
package dev.adder.engine.stdlib.graphlib;

import org.jspecify.annotations.NullMarked;
