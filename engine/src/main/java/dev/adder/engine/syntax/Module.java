package dev.adder.engine.syntax;

import java.util.List;

/** A parsed program: its statements over its source. */
public record Module(Source source, List<Stmt> body) {}
