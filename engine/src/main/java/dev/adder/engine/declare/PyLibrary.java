package dev.adder.engine.declare;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The class that loads modules by name. For a class {@code X} the processor writes {@code XModules}: the sorted names
 * of all {@link PyModule} classes that are compiled together with it, and a method from a name to the tables of that
 * module. A module's classes are loaded when its name is first asked for.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface PyLibrary {}
