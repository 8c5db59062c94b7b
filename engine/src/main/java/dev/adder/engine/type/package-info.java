/** The one type model: read from Python stubs and JSON Schema, printed as both, checked against data, inferred into. */
@NullMarked
package dev.adder.engine.type;

import org.jspecify.annotations.NullMarked;
