package dev.adder.connect.openapi;

import dev.adder.engine.data.Data;
import java.io.StringReader;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * YAML as data, by the types of YAML 1.2 and from the parser's events: nothing is constructed from tags, what is
 * too deep is cut off, and what aliases stand for counts each time it is used. {@code <<} merges as people expect.
 * Keys are text, also {@code 200}.
 */
final class YamlText {
    private static final int MAX_VALUES = 5_000_000;
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,40}");
    private static final Pattern FLOAT =
            Pattern.compile("[-+]?(\\.[0-9]{1,40}|[0-9]{1,40}(\\.[0-9]{0,40})?)([eE][-+]?[0-9]{1,4})?");

    private final Iterator<Event> events;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int values;

    private int deepest;

    /** What an anchor names, how many values that is, and how many levels. */
    private record Anchored(Data data, int values, int levels) {}

    private YamlText(Iterator<Event> events) {
        this.events = events;
    }

    static Data read(String text) throws BadPart {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(DocumentText.MAX_LENGTH);
        options.setProcessComments(false);
        try {
            return new YamlText(new Yaml(options).parse(new StringReader(text)).iterator()).document();
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            String where = mark == null ? ""
                    : " in line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
            throw new BadPart("not valid YAML" + where + ": " + e.getProblem());
        } catch (YAMLException e) {
            throw new BadPart("not valid YAML: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private Data document() throws BadPart {
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent node) {
                return value(node, 0);
            }
        }
        throw new BadPart("it is empty");
    }

    private Data value(NodeEvent event, int depth) throws BadPart {
        if (depth > Deep.LEVELS && !(event instanceof ScalarEvent || event instanceof AliasEvent)) {
            skip();
            return Deep.MARK;
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias, depth);
        }
        int before = values;
        int deep = deepest;
        deepest = depth;
        count(1);
        Data data = switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent sequence -> sequence(depth);
            case MappingStartEvent mapping -> mapping(depth);
            default -> throw new BadPart("it has something at a place where a value belongs");
        };
        remember(event, data, values - before, deepest - depth);
        deepest = Math.max(deep, deepest);
        return data;
    }

    /** Passes over the rest of a sequence or mapping. */
    private void skip() throws BadPart {
        for (int open = 1; open > 0;) {
            count(1);
            Event event = next();
            open += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
        }
    }

    private void remember(NodeEvent event, Data data, int size, int levels) {
        String anchor = event.getAnchor();
        if (anchor != null) {
            anchors.put(anchor, new Anchored(data, size, levels));
        }
    }

    private void count(int more) throws BadPart {
        if (more > MAX_VALUES - values) {
            throw new BadPart("it holds more than " + MAX_VALUES + " values");
        }
        values += more;
    }

    private Data alias(AliasEvent alias, int depth) throws BadPart {
        Anchored anchored = anchors.get(alias.getAnchor());
        if (anchored == null) {
            throw new BadPart("the alias *" + alias.getAnchor() + " names nothing, or what it is part of");
        }
        count(anchored.values());
        if (depth + anchored.levels() > Deep.LEVELS) {
            return Deep.MARK;
        }
        deepest = Math.max(deepest, depth + anchored.levels());
        return anchored.data();
    }

    private Data sequence(int depth) throws BadPart {
        List<Data> items = new ArrayList<>();
        while (next() instanceof NodeEvent item) {
            items.add(value(item, depth + 1));
        }
        return new Data.List(items);
    }

    private Data mapping(int depth) throws BadPart {
        Map<String, Data> entries = new LinkedHashMap<>();
        List<Data> merged = new ArrayList<>();
        while (next() instanceof NodeEvent keyEvent) {
            boolean merge = keyEvent instanceof ScalarEvent s && s.isPlain() && s.getValue().equals("<<");
            String key = key(keyEvent, depth + 1);
            if (!(next() instanceof NodeEvent valueEvent)) {
                throw new BadPart("the key '" + key + "' has no value");
            }
            Data data = value(valueEvent, depth + 1);
            if (merge) {
                merged.add(data);
            } else {
                entries.put(key, data);
            }
        }
        for (Data data : merged) {
            merge(entries, data);
        }
        return Data.Map.of(entries);
    }

    private static void merge(Map<String, Data> entries, Data data) {
        if (data instanceof Data.Map map) {
            map.entries().forEach(entries::putIfAbsent);
        } else if (data instanceof Data.List list) {
            for (Data item : list.items()) {
                if (item instanceof Data.Map map) {
                    map.entries().forEach(entries::putIfAbsent);
                }
            }
        }
    }

    private Event next() throws BadPart {
        if (!events.hasNext()) {
            throw new BadPart("it ends too early");
        }
        return events.next();
    }

    private String key(NodeEvent event, int depth) throws BadPart {
        if (event instanceof ScalarEvent scalar) {
            count(1);
            remember(scalar, text(scalar), 1, 0);
            return scalar.getValue();
        }
        if (value(event, depth) instanceof Data.Text text) {
            return text.value();
        }
        throw new BadPart("a key must be text");
    }

    private static Data text(ScalarEvent scalar) {
        return new Data.Text(scalar.getValue());
    }

    private static Data scalar(ScalarEvent scalar) {
        String tag = scalar.getTag() == null ? "" : scalar.getTag();
        if (!scalar.isPlain() || tag.equals("!") || tag.endsWith(":str")) {
            return text(scalar);
        }
        Data plain = plain(scalar.getValue());
        return plain == null ? text(scalar) : plain;
    }

    /** The core schema of YAML 1.2; null for what is text. */
    private static @Nullable Data plain(String value) {
        return switch (value) {
            case "", "~", "null", "Null", "NULL" -> Data.NULL;
            case "true", "True", "TRUE" -> Data.TRUE;
            case "false", "False", "FALSE" -> Data.FALSE;
            default -> startsNumber(value.charAt(0)) ? number(value) : null;
        };
    }

    private static boolean startsNumber(char c) {
        return c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.';
    }

    private static @Nullable Data number(String value) {
        if (INTEGER.matcher(value).matches()) {
            return Data.of(new BigInteger(value.startsWith("+") ? value.substring(1) : value));
        }
        return FLOAT.matcher(value).matches() ? Data.of(Double.parseDouble(value)) : null;
    }
}
