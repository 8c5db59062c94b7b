/**
 * What a process of the isolated mode and its parent say to each other: frames of a kind and a length, and messages of
 * one binary form. Nothing here makes an object that the reader did not ask for, and every number is checked before
 * something is made of its size.
 */
@NullMarked
package dev.adder.isolated.wire;

import org.jspecify.annotations.NullMarked;
