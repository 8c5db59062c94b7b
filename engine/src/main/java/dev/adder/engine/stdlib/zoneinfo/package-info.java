/** The module {@code zoneinfo}. */
@NullMarked
package dev.adder.engine.stdlib.zoneinfo;

import org.jspecify.annotations.NullMarked;
