/** {@code asyncio}: an event loop per strand that schedules tasks in CPython's order. */
@NullMarked
package dev.adder.engine.stdlib.asyncio;

import org.jspecify.annotations.NullMarked;
