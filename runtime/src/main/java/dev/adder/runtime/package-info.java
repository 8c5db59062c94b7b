/**
 * A run: the gateway that every tool call passes, the journal it leaves, replay and resume, and the sandboxes that
 * programs run in.
 */
@NullMarked
package dev.adder.runtime;

import org.jspecify.annotations.NullMarked;
