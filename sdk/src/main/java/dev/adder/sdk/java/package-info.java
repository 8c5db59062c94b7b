/** Tools from annotated Java methods: annotations, Java types as Python types, values in both directions. */
@NullMarked
package dev.adder.sdk.java;

import org.jspecify.annotations.NullMarked;
