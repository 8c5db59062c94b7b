/**
 * The process of the isolated mode: one engine, reached through standard input and output. It knows the engine and the
 * form of messages, and nothing else of Adder.
 */
@NullMarked
package dev.adder.isolated.child;

import org.jspecify.annotations.NullMarked;
