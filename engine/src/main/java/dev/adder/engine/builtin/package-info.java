/** Builtin types and functions, declared once each, and how calls are bound to them. */
@NullMarked
package dev.adder.engine.builtin;

import org.jspecify.annotations.NullMarked;
