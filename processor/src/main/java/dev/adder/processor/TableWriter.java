package dev.adder.processor;

import dev.adder.processor.Signature.Kind;
import dev.adder.processor.Signature.Parameter;
import dev.adder.processor.Table.Accessor;
import dev.adder.processor.Table.Function;
import dev.adder.processor.Table.Member;
import dev.adder.processor.Table.Property;
import dev.adder.processor.Table.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the source of a dispatch table: its declarations, the switches, and one small adapter per way to call. */
final class TableWriter {
    private static final int SPLIT_ABOVE = 150;
    private static final int CHUNK = 60;
    private static final int MAX_CALL = 3;
    private static final List<String> ARGUMENTS = List.of("a", "b", "c");

    private final Table table;
    private final boolean generatedKnown;
    private final Imports imports;
    private final Conversions conversions;
    private final String ctx;
    private final StringBuilder adapters = new StringBuilder();

    private TableWriter(Table table, boolean generatedKnown) {
        this.table = table;
        this.generatedKnown = generatedKnown;
        imports = new Imports(table.packageName(), table.tableName());
        conversions = new Conversions(imports, table.pythonName());
        ctx = imports.name(Names.CTX);
    }

    /** The whole file; {@code generatedKnown} says whether the {@code Generated} annotation can be used. */
    static String write(Table table, boolean generatedKnown) {
        return new TableWriter(table, generatedKnown).file();
    }

    private String file() {
        String dispatch = imports.name(Names.DISPATCH);
        String name = table.tableName();
        String methods = methods();
        String declarations = declarations();
        String generated = generatedKnown
                ? "@" + imports.name(Names.GENERATED) + "(\"" + DeclarationProcessor.class.getName() + "\")\n" : "";
        StringBuilder constants = new StringBuilder();
        if (adapters.indexOf(Conversions.EMPTY) >= 0) {
            constants.append("    private static final Object[] ").append(Conversions.EMPTY).append(" = {};\n");
        }
        conversions.constants().forEach((initialiser, constant) -> constants.append("    private static final Object ")
                .append(constant).append(" = ").append(initialiser).append(";\n"));
        return "package " + table.packageName() + ";\n\n" + imports.lines()
                + "\n/** What {@link " + table.className() + "} declares, and how to call it. */\n" + generated
                + "public final class " + name + " extends " + dispatch + " {\n"
                + "    /** The only instance. */\n"
                + "    public static final " + name + " INSTANCE = new " + name + "();\n\n"
                + constants + (constants.isEmpty() ? "" : "\n")
                + "    private " + name + "() {\n        super(" + JavaText.string(table.pythonName()) + ", " + dispatch
                + ".Kind." + (table.type() ? "TYPE" : "MODULE") + ", declarations());\n    }\n"
                + methods + declarations + adapters + "}\n";
    }

    private String declarations() {
        String declaration = imports.name(Names.DECLARATION);
        int count = table.members().size();
        StringBuilder chunks = new StringBuilder();
        StringBuilder out = new StringBuilder("\n    private static " + declaration + "[] declarations() {\n        "
                + declaration + "[] all = new " + declaration + "[" + count + "];\n");
        for (int start = 0; start < count; start += CHUNK) {
            String chunk = "declarations" + start / CHUNK;
            out.append("        ").append(chunk).append("(all);\n");
            chunks.append("\n    private static void ").append(chunk).append("(").append(declaration)
                    .append("[] all) {\n");
            for (int id = start; id < Math.min(count, start + CHUNK); id++) {
                chunks.append("        all[").append(id).append("] = ").append(declaration).append(".of(").append(id)
                        .append(", ").append(declaration(table.members().get(id))).append(");\n");
            }
            chunks.append("    }\n");
        }
        return out.append("        return all;\n    }\n").append(chunks).toString();
    }

    private String declaration(Member member) {
        return switch (member) {
            case Function function -> functionDeclaration(function);
            case Property property -> declaration(property, "PROPERTY",
                    "(self)" + (property.pythonType() == null ? "" : " -> " + property.pythonType()),
                    List.of(), List.of("self"), "1, 0, false, 0, false, 1");
            case Value value -> declaration(value, "VALUE",
                    value.pythonType() == null ? "" : ": " + value.pythonType(),
                    List.of(), List.of(), "0, 0, false, 0, false, 0");
        };
    }

    private String functionDeclaration(Function function) {
        Signature signature = function.signature();
        String counts = signature.count(Kind.POSITIONAL_ONLY) + ", " + signature.count(Kind.POSITIONAL) + ", "
                + signature.has(Kind.VAR_ARGS) + ", " + signature.count(Kind.KEYWORD_ONLY) + ", "
                + signature.has(Kind.VAR_KEYWORDS) + ", " + signature.requiredMask();
        List<String> names = signature.parameters().stream().map(Parameter::name).toList();
        return declaration(function, function.binding().name(), signature.text(), function.overloads(), names, counts);
    }

    private String declaration(Member member, String kind, String signature, List<String> overloads,
            List<String> names, String counts) {
        String indent = ",\n                ";
        return JavaText.string(member.name()) + ", " + imports.name(Names.DECLARATION) + ".Kind." + kind
                + indent + JavaText.string(signature)
                + indent + JavaText.strings(overloads)
                + indent + JavaText.strings(names) + ", " + counts
                + indent + JavaText.string(member.doc());
    }

    private String methods() {
        StringBuilder out = new StringBuilder();
        for (int arguments = 0; arguments <= MAX_CALL; arguments++) {
            out.append(call(arguments));
        }
        SortedMap<Integer, String> invokes = new TreeMap<>();
        SortedMap<Integer, String> values = new TreeMap<>();
        SortedMap<Integer, String> getters = new TreeMap<>();
        SortedMap<Integer, String> setters = new TreeMap<>();
        for (int id = 0; id < table.members().size(); id++) {
            switch (table.members().get(id)) {
                case Function function -> invokes.put(id, invokeAdapter(id, function));
                case Value value -> values.put(id, value(value));
                case Property property -> {
                    getters.put(id, getAdapter(id, property));
                    if (property.setter() != null) {
                        setters.put(id, setAdapter(id, property, property.setter()));
                    }
                }
            }
        }
        out.append(invokes.isEmpty() ? "" : switchOf("invoke", "Object", nullable() + " Object[] bound", "bound")
                .write(invokes));
        out.append(switchOf("value", "Object", "", "").write(values));
        out.append(getters.isEmpty() ? "" : switchOf("getProperty", nullable() + " Object", "Object self", "self")
                .write(getters));
        return out.append(switchOf("setProperty", "void", "Object self, Object value", "self, value").write(setters))
                .toString();
    }

    private SwitchWriter switchOf(String method, String result, String parameters, String arguments) {
        String comma = parameters.isEmpty() ? "" : ", ";
        return new SwitchWriter(method, result, ctx + " ctx" + comma + parameters, "ctx" + comma + arguments,
                table.members().size() > SPLIT_ABOVE);
    }

    private String nullable() {
        return "@" + imports.name(Names.NULLABLE);
    }

    private String call(int count) {
        List<String> arguments = ARGUMENTS.subList(0, count);
        SortedMap<Integer, String> cases = new TreeMap<>();
        for (int id = 0; id < table.members().size(); id++) {
            if (table.members().get(id) instanceof Function function && function.signature().accepts(count)) {
                cases.put(id, callAdapter(id, function, arguments));
            }
        }
        String parameters = String.join(", ", arguments.stream().map(name -> "Object " + name).toList());
        return switchOf("call" + count, "Object", parameters, String.join(", ", arguments)).write(cases);
    }

    /** Writes the adapter for a number of positional arguments and returns the call of it. */
    private String callAdapter(int id, Function function, List<String> arguments) {
        int positional = function.signature().positionalCount();
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < function.types().size(); i++) {
            if (i < positional && i < arguments.size()) {
                passed.add(conversions.given(function, i, arguments.get(i)));
            } else if (function.parameter(i).kind() == Kind.VAR_ARGS && arguments.size() > positional) {
                List<String> rest = arguments.subList(positional, arguments.size());
                passed.add("new Object[] {" + String.join(", ", rest) + "}");
            } else {
                passed.add(conversions.absent(function, i));
            }
        }
        String name = "f" + id + "_" + arguments.size();
        String parameters = String.join("", arguments.stream().map(argument -> ", Object " + argument).toList());
        adapter(name, "Object", parameters, "", returning(function, passed));
        return name + "(" + String.join(", ", withCtx(arguments)) + ")";
    }

    /** Writes the adapter for bound arguments and returns the call of it. */
    private String invokeAdapter(int id, Function function) {
        List<String> passed = new ArrayList<>();
        StringBuilder locals = new StringBuilder();
        for (int i = 0; i < function.types().size(); i++) {
            String variable = "a" + i;
            boolean required = function.parameter(i).required();
            String bound = "bound[" + i + "]";
            locals.append("        Object ").append(variable).append(" = ")
                    .append(required ? imports.name(Names.OBJECTS) + ".requireNonNull(" + bound + ")" : bound)
                    .append(";\n");
            passed.add(required ? conversions.given(function, i, variable)
                    : conversions.givenOrDefault(function, i, variable));
        }
        String name = "f" + id + "_n";
        adapter(name, "Object", ", " + nullable() + " Object[] bound", locals.toString(), returning(function, passed));
        return name + "(ctx, bound)";
    }

    private String getAdapter(int id, Property property) {
        Accessor getter = property.getter();
        String call = javaCall(getter.javaName(),
                withCtx(List.of(conversions.self(getter.self(), "self", property.name()))));
        adapter("g" + id, nullable() + " Object", ", Object self", "",
                "return " + conversions.result(getter.value(), call) + ";");
        return "g" + id + "(ctx, self)";
    }

    private String setAdapter(int id, Property property, Accessor setter) {
        String self = conversions.self(setter.self(), "self", property.name());
        String value = conversions.assigned(setter.value(), "value", property.name());
        adapter("s" + id, "void", ", Object self, Object value", "",
                javaCall(setter.javaName(), withCtx(List.of(self, value))) + ";");
        return "s" + id + "(ctx, self, value)";
    }

    private String value(Value value) {
        if (value.method()) return conversions.result(value.result(), javaCall(value.javaName(), List.of("ctx")));
        String constant = conversions.result(value.result(), table.className() + "." + value.javaName());
        JavaType.Kind kind = value.result().kind();
        return kind == JavaType.Kind.VALUE || kind == JavaType.Kind.OBJECT ? "shared(" + constant + ")" : constant;
    }

    private void adapter(String name, String result, String parameters, String locals, String last) {
        adapters.append("\n    private static ").append(result).append(' ').append(name).append("(").append(ctx)
                .append(" ctx").append(parameters).append(") {\n").append(locals).append("        ").append(last)
                .append("\n    }\n");
    }

    private String returning(Function function, List<String> passed) {
        String call = javaCall(function.javaName(), withCtx(passed));
        return function.result().kind() == JavaType.Kind.VOID
                ? call + ";\n        return " + imports.name(Names.PY_NONE) + ".NONE;"
                : "return " + conversions.result(function.result(), call) + ";";
    }

    private String javaCall(String method, List<String> arguments) {
        return table.className() + "." + method + "(" + String.join(", ", arguments) + ")";
    }

    private static List<String> withCtx(List<String> arguments) {
        List<String> all = new ArrayList<>();
        all.add("ctx");
        all.addAll(arguments);
        return all;
    }
}
