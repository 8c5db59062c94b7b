/** The module {@code queue}, and what its queues have in common with those of {@code asyncio}. */
@NullMarked
package dev.adder.engine.stdlib.queue;

import org.jspecify.annotations.NullMarked;
