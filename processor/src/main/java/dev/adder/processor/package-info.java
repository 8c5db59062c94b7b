/**
 * The annotation processor that reads the declarations of builtins and library functions, checks them against their
 * Java methods and writes one dispatch table for each declaring class.
 */
@NullMarked
package dev.adder.processor;

import org.jspecify.annotations.NullMarked;
