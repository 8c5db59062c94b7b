/**
 * How builtins and library functions are declared: annotations on plain static methods, each with a Python signature.
 * They exist in source only; the annotation processor turns each annotated class {@code X} into a class {@code XTable}
 * and fails the build where a declaration and its Java method do not fit.
 */
@NullMarked
package dev.adder.engine.declare;

import org.jspecify.annotations.NullMarked;
