package dev.adder.processor;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Chooses the names of classes in a generated file: imported where the simple name is free, else in full. */
final class Imports {
    private static final Set<String> TAKEN = Set.of("Object", "String", "Long", "Double", "Boolean", "Override");

    private final String packageName;
    private final String className;
    private final Map<String, String> bySimpleName = new TreeMap<>();

    Imports(String packageName, String className) {
        this.packageName = packageName;
        this.className = className;
    }

    String name(String qualifiedName) {
        String simpleName = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        String outer = qualifiedName.substring(0, qualifiedName.length() - simpleName.length());
        boolean nested = outer.chars().anyMatch(Character::isUpperCase);
        if (nested || TAKEN.contains(simpleName) || simpleName.equals(className)) {
            return qualifiedName;
        }
        bySimpleName.putIfAbsent(simpleName, qualifiedName);
        return qualifiedName.equals(bySimpleName.get(simpleName)) ? simpleName : qualifiedName;
    }

    /** The import lines for all names chosen so far. */
    String lines() {
        StringBuilder out = new StringBuilder();
        bySimpleName.values().stream()
                .filter(name -> !name.substring(0, name.lastIndexOf('.')).equals(packageName))
                .sorted()
                .forEach(name -> out.append("import ").append(name).append(";\n"));
        return out.toString();
    }
}
