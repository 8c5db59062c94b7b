package dev.adder.sdk;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import dev.adder.engine.type.Validator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at tools from anywhere before they become part of an SDK: documentation is made harmless, types that nothing
 * could print become {@code Any}, and what is beyond help is left out. Each of these is told to the host.
 */
final class ToolVetting {
    private static final int MAX_PARAMETERS = 1_000;
    private static final int MAX_DEPTH = 100;
    private static final int MAX_NODES = 500_000;
    private static final int MAX_WARNINGS = 200;
    private static final int MAX_NAME = 200;

    private final List<Sdk.Warning> warnings = new ArrayList<>();
    private int more;

    /** The tool, perhaps mended; null when it cannot be used. */
    @Nullable
    Tool vet(Tool tool) {
        String about = tool.name().toString();
        tool.problems().forEach(p -> warn(about, p));
        if (tool.parameters().size() > MAX_PARAMETERS) {
            warn(about, "left out: it has " + tool.parameters().size() + " parameters, and " + MAX_PARAMETERS
                    + " are the most");
            return null;
        }
        if (!isName(tool.originalName())) {
            warn(about, "its name at the source is no name; it is called " + about);
        }
        return mended(tool, about);
    }

    void warn(String about, String text) {
        if (warnings.size() < MAX_WARNINGS) {
            warnings.add(new Sdk.Warning(DocText.line(about, 100), DocText.line(text, 300)));
        } else {
            more++;
        }
    }

    List<Sdk.Warning> warnings() {
        if (more > 0) {
            warnings.add(new Sdk.Warning("", "and " + more + " more warnings"));
            more = 0;
        }
        return List.copyOf(warnings);
    }

    private static boolean isName(String name) {
        return name.length() <= MAX_NAME && name.codePoints().anyMatch(Character::isLetterOrDigit)
                && name.codePoints().noneMatch(c -> Character.isISOControl(c) || c == '`' || c == '"'
                        || Character.getType(c) == Character.FORMAT);
    }

    private Tool mended(Tool tool, String about) {
        boolean changed = false;
        Tool.Builder builder = tool.toBuilder();
        if (isUnclean(tool.doc(), about, "")) {
            builder.doc(DocText.block(tool.doc()));
            changed = true;
        }
        if (isUnclean(tool.resultDoc(), about, "result: ")) {
            builder.result(tool.result(), DocText.line(tool.resultDoc()));
            changed = true;
        }
        List<ToolParameter> parameters = new ArrayList<>();
        for (ToolParameter parameter : tool.parameters()) {
            ToolParameter fine = mended(parameter, about);
            changed |= fine != parameter;
            parameters.add(fine);
        }
        if (!isFlatEnough(tool.result())) {
            warn(about, "its result is nested too deep to be described");
            builder.result(Type.ANY, DocText.line(tool.resultDoc()));
            changed = true;
        }
        return changed ? builder.parameters(parameters).build().named(tool.name()) : tool;
    }

    private ToolParameter mended(ToolParameter parameter, String about) {
        boolean unclean = isUnclean(parameter.doc(), about, parameter.name() + ": ");
        boolean flat = isFlatEnough(parameter.type());
        if (!flat) {
            warn(about, parameter.name() + " is nested too deep to be described");
        }
        boolean fits = !flat || fits(parameter);
        if (!fits) {
            warn(about, parameter.name() + ": its default is nothing that it takes, and is left out");
        }
        if (!unclean && flat && fits) {
            return parameter;
        }
        return new ToolParameter(parameter.name(), parameter.key(), flat ? parameter.type() : Type.ANY,
                DocText.block(parameter.doc()), parameter.required(), fits ? parameter.defaultValue() : null,
                parameter.keywordOnly(), parameter.sensitive());
    }

    /** Whether the default, if there is one, is of the type that the parameter takes. */
    private static boolean fits(ToolParameter parameter) {
        Data value = parameter.defaultValue();
        return value == null || value instanceof Data.Null
                || Validator.argument(parameter.name(), Types.resolve(parameter.type()), value).ok();
    }

    /** Whether documentation is better replaced, which the host is told when it is more than long. */
    private boolean isUnclean(String doc, String about, String where) {
        String concern = DocText.concern(doc);
        if (concern != null) {
            warn(about, where + concern);
        }
        return concern != null || doc.length() > DocText.MAX_LENGTH;
    }

    private record Step(Type type, int depth) {}

    /** Whether no part is nested deeper than what recursive code can follow; named types are looked at once. */
    private static boolean isFlatEnough(Type type) {
        Deque<Step> open = new ArrayDeque<>();
        Set<Type> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        open.push(new Step(type, 0));
        int nodes = 0;
        for (Step step = open.poll(); step != null; step = open.poll()) {
            if (step.depth > MAX_DEPTH || ++nodes > MAX_NODES) {
                return false;
            }
            if (seen.add(step.type)) {
                for (Type part : parts(step.type)) {
                    open.push(new Step(part, step.type instanceof Type.Ref ? 0 : step.depth + 1));
                }
            }
        }
        return true;
    }

    private static List<Type> parts(Type type) {
        return switch (type) {
            case Type.Record r -> r.fields().stream().map(Type.Field::type).toList();
            case Type.Ref r -> List.of(r.target());
            case Type.Constrained c -> List.of(c.base());
            case Type.ListOf l -> List.of(l.item());
            case Type.SetOf s -> List.of(s.item());
            case Type.DictOf d -> List.of(d.key(), d.value());
            case Type.TupleOf t -> t.items();
            case Type.Union u -> u.members();
            case Type.Awaitable a -> List.of(a.result());
            default -> List.of();
        };
    }
}
