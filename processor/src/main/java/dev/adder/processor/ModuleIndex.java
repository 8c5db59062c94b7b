package dev.adder.processor;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Collects the modules of a compilation and writes the class that finds their tables by name. */
final class ModuleIndex {
    private final String packageName;
    private final String library;
    private final Map<String, TreeSet<String>> tables = new TreeMap<>();

    ModuleIndex(String packageName, String library) {
        this.packageName = packageName;
        this.library = library;
    }

    /** Adds the table of a class to a module; several tables are put in the order of their class names. */
    void add(@Nullable String module, TypeElement owner) {
        tables.computeIfAbsent(module == null ? "" : module, name -> new TreeSet<>())
                .add(owner.getQualifiedName() + "Table");
    }

    String name() {
        return packageName + "." + simpleName();
    }

    private String simpleName() {
        return library + "Modules";
    }

    String write() {
        String names = tables.keySet().stream().map(name -> "            " + JavaText.string(name))
                .collect(Collectors.joining(",\n"));
        StringBuilder cases = new StringBuilder();
        tables.forEach((name, owners) -> cases.append("            case ").append(JavaText.string(name))
                .append(" -> new Dispatch[] {").append(owners.stream().map(table -> table + ".INSTANCE")
                        .collect(Collectors.joining(", ")))
                .append("};\n"));
        return """
                package %s;

                import %s;
                import java.util.List;
                import %s;

                /** The modules of {@link %s}, by name. */
                final class %s {
                    static final List<String> NAMES = List.of(
                %s);

                    private %s() {}

                    static Dispatch @Nullable [] tables(String name) {
                        return switch (name) {
                %s            default -> null;
                        };
                    }
                }
                """.formatted(packageName, Names.DISPATCH, Names.NULLABLE, library, simpleName(), names, simpleName(),
                cases);
    }
}
