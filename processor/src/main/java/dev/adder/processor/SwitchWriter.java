package dev.adder.processor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes one overriding method that switches on the id. In a large class the switch is split by ranges of ids, since
 * HotSpot does not compile methods of more than 8000 bytes.
 *
 * @param result the result type as written
 * @param parameters the declared parameters after the id
 * @param arguments the names of the same
 */
record SwitchWriter(String method, String result, String parameters, String arguments, boolean split) {
    private static final int RANGE = 100;

    /** The method with the expression for each id, or nothing if there is no id. */
    String write(SortedMap<Integer, String> cases) {
        if (cases.isEmpty()) {
            return "";
        }
        if (!split) {
            return "\n    @Override\n" + method("public", method, "id", cases);
        }
        Map<Integer, SortedMap<Integer, String>> ranges = new LinkedHashMap<>();
        cases.forEach((id, call) -> ranges.computeIfAbsent(id / RANGE, range -> new TreeMap<>()).put(id, call));
        SortedMap<Integer, String> outer = new TreeMap<>();
        StringBuilder inner = new StringBuilder();
        ranges.forEach((range, rangeCases) -> {
            String name = method + "Range" + range;
            outer.put(range, name + "(id, " + arguments + ")");
            inner.append('\n').append(method("private", name, "id", rangeCases));
        });
        return "\n    @Override\n" + method("public", method, "id / " + RANGE, outer) + inner;
    }

    private String method(String access, String name, String selector, SortedMap<Integer, String> cases) {
        boolean isVoid = result.equals("void");
        StringBuilder out = new StringBuilder("    " + access + " " + result + " " + name + "(int id, " + parameters
                + ") {\n        " + (isVoid ? "" : "return ") + "switch (" + selector + ") {\n");
        cases.forEach(
                (id, call) -> out.append("            case ").append(id).append(" -> ").append(call).append(";\n"));
        return out.append("            default -> super.").append(method).append("(id, ").append(arguments)
                .append(");\n        }").append(isVoid ? "" : ";").append("\n    }\n").toString();
    }
}
