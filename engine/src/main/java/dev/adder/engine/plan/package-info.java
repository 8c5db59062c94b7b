/** Which tools a program can call, in which order and with what, found out from its text before it runs. */
@NullMarked
package dev.adder.engine.plan;

import org.jspecify.annotations.NullMarked;
