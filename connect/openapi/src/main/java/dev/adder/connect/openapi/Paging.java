package dev.adder.connect.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How an operation gives its results page by page, as far as names tell, in one sentence for its documentation. */
final class Paging {
    private static final Set<String> CURSORS = Set.of("cursor", "after", "startingafter", "marker", "pagetoken",
            "nexttoken", "nextpagetoken", "continuationtoken", "nextcursor", "pagecursor", "startcursor", "nextmarker",
            "pageafter", "exclusivestartkey");
    private static final List<String> NEXT = List.of("nextcursor", "nextmarker", "nextpagetoken", "nexttoken",
            "endcursor", "nextpage", "continuationtoken", "lastid", "aftercursor", "lastevaluatedkey", "cursor",
            "marker");
    private static final List<String> LINKS = List.of("nextpageuri", "nextpageurl", "nextlink", "nexturl", "next");
    private static final Set<String> OFFSETS = Set.of("offset", "skip", "startindex", "start", "startat", "pageoffset");
    private static final Set<String> PAGES = Set.of("page", "pagenumber", "pageno", "pageindex", "currentpage");
    private static final List<String> SIZES = List.of("pagesize", "perpage", "limit", "maxresults", "maxitems", "count",
            "size", "pagelimit", "first", "top", "resultsperpage", "rows", "itemsperpage", "numberofitems");
    private static final Set<String> FOLDERS =
            Set.of("meta", "paging", "pagination", "pageinfo", "links", "responsemetadata", "metadata");

    private Paging() {}

    /**
     * The sentence, or empty.
     *
     * @param parameters Python names of the parameters by their names in the request
     * @param fields fields of the result, with those of its paging objects as {@code meta.next}
     * @param nextIsCursor whether a field of the result with the name {@code next} is what a parameter takes
     */
    static String note(Map<String, String> parameters, List<String> fields, boolean nextIsCursor) {
        Map<String, String> plain = new LinkedHashMap<>();
        parameters.forEach((name, python) -> plain.putIfAbsent(plain(name), python));
        String size = find(plain, SIZES);
        String cursor = find(plain, CURSORS);
        String next = named(fields, NEXT);
        if (next == null && nextIsCursor) {
            next = named(fields, List.of("next"));
        }
        String numbered = find(plain, PAGES);
        if (cursor == null && numbered != null) {
            cursor = named(fields, List.of("nextpage")) == null ? null : numbered;
        }
        String link = named(fields, LINKS);
        String more = named(fields, List.of("hasmore", "hasnextpage", "hasnext", "more", "morepages"));
        String sized = size == null ? "" : "; " + size + " is the size of a page";
        if (cursor != null && next != null) {
            return "Paging: pass the result's " + next + " as " + cursor + " for the next page"
                    + (more == null ? ", until there is none" : ", while " + more + " is true") + sized + ".";
        }
        if (cursor != null && link != null) {
            return "Paging: the result's " + link + " is the address of the next page; pass the " + cursor
                    + " in it" + sized + ".";
        }
        List<String> steps = new ArrayList<>();
        String offset = find(plain, OFFSETS);
        String page = numbered;
        if (cursor != null && size != null) {
            steps.add(cursor);
        } else if (page != null && (size != null || link != null)) {
            steps.add(page);
        } else if (offset != null && size != null) {
            steps.add(offset);
        }
        if (steps.isEmpty()) {
            return "";
        }
        if (size != null) {
            steps.add(size);
        }
        return "Paging: by " + String.join(" and ", steps) + ".";
    }

    private static @Nullable String find(Map<String, String> plain, Iterable<String> names) {
        for (String name : names) {
            String python = plain.get(name);
            if (python != null) {
                return python;
            }
        }
        return null;
    }

    private static @Nullable String named(List<String> fields, List<String> names) {
        for (String name : names) {
            for (String field : fields) {
                if (plain(field.substring(field.lastIndexOf('.') + 1)).equals(name)) {
                    return field;
                }
            }
        }
        return null;
    }

    /** The fields of a result by which pages can be told. */
    static List<String> fields(Spot schema, TypeNames names) {
        List<String> fields = new ArrayList<>();
        try {
            Shape shape = Shape.of(schema, "", names);
            for (Map.Entry<String, Shape.Property> entry : shape.properties().entrySet()) {
                fields.add(entry.getKey());
                if (FOLDERS.contains(plain(entry.getKey()))) {
                    Shape inner = Shape.of(entry.getValue().schema(), "", names);
                    inner.properties().keySet().forEach(key -> fields.add(entry.getKey() + "." + key));
                }
            }
        } catch (BadPart e) {
            return fields;
        }
        return fields;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
