/** The operations of HTTP services that describe themselves by an OpenAPI 3.0 or 3.1 document. */
@NullMarked
package dev.adder.connect.openapi;

import org.jspecify.annotations.NullMarked;
