/** The modules {@code hashlib} and {@code hmac}: digests, in pure Java. */
@NullMarked
package dev.adder.engine.stdlib.digest;

import org.jspecify.annotations.NullMarked;
