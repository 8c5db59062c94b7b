/** The modules {@code base64} and {@code binascii}. */
@NullMarked
package dev.adder.engine.stdlib.encoding;

import org.jspecify.annotations.NullMarked;
