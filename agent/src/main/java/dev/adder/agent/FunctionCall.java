package dev.adder.agent;

/**
 * A function call that a model asks for.
 *
 * @param id what the provider calls it, so that the result can be given back
 * @param name the function
 * @param arguments a JSON object as text, as the model wrote it: it may be broken
 */
public record FunctionCall(String id, String name, String arguments) {}
