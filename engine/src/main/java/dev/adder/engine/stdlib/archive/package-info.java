/** The modules {@code zlib}, {@code gzip} and {@code zipfile}: what is inflated is paid for before it is. */
@NullMarked
package dev.adder.engine.stdlib.archive;

import org.jspecify.annotations.NullMarked;
