/**
 * The executable tree: immutable nodes that a run walks. Meaning lives in {@code ops}; nodes add fast paths and sites.
 */
@NullMarked
package dev.adder.engine.tree;

import org.jspecify.annotations.NullMarked;
