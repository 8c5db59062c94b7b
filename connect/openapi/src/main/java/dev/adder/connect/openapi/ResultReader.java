package dev.adder.connect.openapi;

import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an operation gives when it succeeds. */
final class ResultReader {
    private static final int BINARY = 4;
    private static final int STREAM = 5;
    private static final int BARE_JSON = 6;

    private final OperationReader.Loading loading;
    private final String typeName;
    private final boolean reads;
    private final Set<String> accept = new LinkedHashSet<>();
    private Type type = Type.NONE;
    private Operation.Answer answer = Operation.Answer.NONE;
    private String doc = "";
    private List<String> fields = List.of();

    /** Reads what an operation gives; one that {@code reads} gives something even when the document forgets to say. */
    ResultReader(OperationReader.Loading loading, String typeName, boolean reads) {
        this.loading = loading;
        this.typeName = typeName;
        this.reads = reads;
    }

    void read(@Nullable Spot responses) throws BadPart {
        List<Spot> successes = new ArrayList<>();
        boolean full = false;
        if (responses != null) {
            for (Map.Entry<String, Spot> entry : responses.children().entrySet()) {
                if (entry.getKey().matches("2(\\d\\d|XX|xx)")) {
                    full |= entry.getKey().equals("200");
                    successes.add(entry.getValue().resolved());
                }
            }
            Spot fallback = responses.get("default");
            if (successes.isEmpty() && fallback != null && responses.children().size() == 1) {
                successes.add(fallback.resolved());
            }
        }
        boolean silent = reads && full && successes.stream().allMatch(s -> s.children("content").isEmpty());
        if (successes.isEmpty() || silent) {
            doc = successes.isEmpty() ? "" : successes.getFirst().words("description");
            answer = Operation.Answer.UNKNOWN;
            type = Type.ANY;
            return;
        }
        List<Type> types = new ArrayList<>();
        boolean nothing = false;
        for (Spot success : successes) {
            Type one = content(success);
            if (one == null) {
                nothing = true;
            } else {
                types.add(one);
            }
            doc = doc.isEmpty() ? success.words("description") : doc;
        }
        if (!types.isEmpty()) {
            type = Types.union(types);
            type = nothing && !(type instanceof Type.Any) ? Types.optional(type) : type;
        }
    }

    /** The type of one answer's content, or null when it has none. */
    private @Nullable Type content(Spot response) throws BadPart {
        Map<String, Spot> all = response.children("content");
        String best = null;
        int rank = Integer.MAX_VALUE;
        for (String mediaType : all.keySet()) {
            int own = rank(mediaType.toLowerCase(Locale.ROOT), all.get(mediaType), all.size() > 1);
            if (own < rank) {
                rank = own;
                best = mediaType;
            }
        }
        Spot content = best == null ? null : all.get(best);
        if (best == null || content == null) {
            return null;
        }
        String plain = best.split(";")[0].strip();
        if (plain.matches("[A-Za-z0-9!#$&^_.+*-]{1,100}/[A-Za-z0-9!#$&^_.+*-]{1,100}")) {
            accept.add(plain);
        }
        Operation.Answer kind = rank <= 1 || rank == BARE_JSON ? Operation.Answer.JSON
                : rank == BINARY ? Operation.Answer.BYTES : Operation.Answer.TEXT;
        Spot schema = content.get("schema");
        Type own = switch (kind) {
            case JSON -> schema == null ? Type.ANY : loading.results().read(schema, name(response));
            case TEXT -> Type.STR;
            default -> Type.BYTES;
        };
        if (kind == Operation.Answer.JSON && schema != null && fields.isEmpty()) {
            fields = Paging.fields(schema, loading.names());
        }
        boolean other = answer != Operation.Answer.NONE && answer != kind;
        answer = other ? Operation.Answer.UNKNOWN : kind;
        return own;
    }

    /** A shared answer has a name of its own. */
    private String name(Spot response) {
        String pointer = response.pointer();
        boolean shared = pointer.startsWith("/components/responses/") && pointer.indexOf('/', 22) < 0;
        String own = shared ? TypeNames.pascal(pointer.substring(22)) : "";
        return own.isEmpty() || loading.names().isTaken(own) ? typeName + "Result" : own;
    }

    /** JSON first, then what is text, then the rest; JSON that is said to be just text stands for something else. */
    private static int rank(String mediaType, @Nullable Spot content, boolean others) {
        String type = mediaType.split(";")[0].strip();
        if (type.equals("application/json") || type.endsWith("+json") || type.endsWith("/json")) {
            Spot schema = content == null ? null : content.get("schema");
            return others && schema != null && "string".equals(schema.text("type")) && !schema.has("enum")
                    ? BARE_JSON : 0;
        }
        if (type.equals("*/*")) {
            return 1;
        }
        if (type.startsWith("text/") && !type.equals("text/event-stream")) {
            return 2;
        }
        if (type.endsWith("xml") || type.endsWith("yaml") || type.endsWith("javascript") || type.endsWith("sdp")
                || type.endsWith("ndjson") || type.endsWith("jsonl")) {
            return 3;
        }
        return type.equals("text/event-stream") ? STREAM : BINARY;
    }

    Type type() {
        return type;
    }

    Operation.Answer answer() {
        return answer;
    }

    String doc() {
        return doc;
    }

    List<String> fields() {
        return fields;
    }

    /** The types of answers to ask for. */
    String accept() {
        List<String> types = new ArrayList<>(accept);
        if (types.isEmpty()) {
            return "application/json, */*;q=0.5";
        }
        return types.contains("*/*") ? String.join(", ", types) : String.join(", ", types) + ", */*;q=0.1";
    }
}
