/** The loop around a model: code mode and JSON dispatch side by side, and the models themselves. */
@NullMarked
package dev.adder.agent;

import org.jspecify.annotations.NullMarked;
