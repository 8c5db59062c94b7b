/**
 * The isolated mode: programs run in processes that are started, confined, watched and thrown away here. A process is
 * treated as if its program had taken it over.
 */
@NullMarked
package dev.adder.isolated;

import org.jspecify.annotations.NullMarked;
