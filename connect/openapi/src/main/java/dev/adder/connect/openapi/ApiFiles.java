package dev.adder.connect.openapi;

import dev.adder.engine.data.Data;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files of one document and the references between them. A file other than the first is read only when it lies in
 * the first one's folder; nothing is ever fetched over the network.
 */
final class ApiFiles {
    private static final int MAX_FILES = 500;
    private static final long MAX_BYTES = DocumentText.MAX_LENGTH;

    private final @Nullable Path folder;
    private final Map<Path, Source> byPath = new HashMap<>();

    private ApiFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /** One file, read. */
    static final class Source {
        private final ApiFiles files;
        private final String name;
        private final @Nullable Path path;
        private final Data root;
        private @Nullable Map<String, Spot> anchors;

        private Source(ApiFiles files, String name, @Nullable Path path, Data root) {
            this.files = files;
            this.name = name;
            this.path = path;
            this.root = root;
        }

        ApiFiles files() {
            return files;
        }

        String name() {
            return name;
        }

        Spot spot() {
            return new Spot(this, root, "");
        }

        /** The schema that calls itself so by {@code $anchor}, or null. */
        private @Nullable Spot anchor(String anchor) {
            Map<String, Spot> known = anchors;
            if (known == null) {
                known = new HashMap<>();
                anchors = known;
                List<Spot> open = new ArrayList<>(List.of(spot()));
                while (!open.isEmpty()) {
                    Spot spot = open.removeLast();
                    remember(known, spot, "$anchor");
                    remember(known, spot, "$dynamicAnchor");
                    open.addAll(spot.children().values());
                    open.addAll(spot.items());
                }
            }
            return known.get(anchor);
        }

        private static void remember(Map<String, Spot> known, Spot spot, String key) {
            String name = spot.text(key);
            if (name != null) {
                known.putIfAbsent(name, spot);
            }
        }
    }

    /** The document in a file. */
    static Spot open(Path file) {
        try {
            Path real = file.toRealPath();
            Path folder = real.getParent();
            ApiFiles files = new ApiFiles(folder == null ? real : folder);
            return files.read(real, String.valueOf(real.getFileName())).spot();
        } catch (IOException e) {
            throw new OpenApiException("cannot read " + file + ": " + reason(e));
        } catch (BadPart e) {
            throw new OpenApiException(file + ": " + e.why());
        }
    }

    /** The document that a text is; it can refer to no other file. */
    static Spot ofText(String name, String text) {
        try {
            return new Source(new ApiFiles(null), name, null, DocumentText.read(text)).spot();
        } catch (BadPart e) {
            throw new OpenApiException(name + ": " + e.why());
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.NoSuchFileException none -> "there is no such file";
            case java.nio.file.AccessDeniedException denied -> "no permission";
            case MalformedInputException notText -> "it is not UTF-8 text";
            default -> String.valueOf(e.getMessage());
        };
    }

    private Source read(Path real, String name) throws IOException, BadPart {
        Source known = byPath.get(real);
        if (known != null) {
            return known;
        }
        if (byPath.size() >= MAX_FILES) {
            throw new BadPart("it refers to more than " + MAX_FILES + " files");
        }
        if (!Files.isRegularFile(real)) {
            throw new BadPart("it is not a file");
        }
        if (Files.size(real) > MAX_BYTES) {
            throw new BadPart("it is larger than " + MAX_BYTES / 1024 / 1024 + " MB");
        }
        Source source = new Source(this, name, real, DocumentText.read(Files.readString(real)));
        byPath.put(real, source);
        return source;
    }

    /** What a reference leads to: a JSON pointer or an anchor, perhaps in another file of the folder. */
    Spot follow(Spot from, String reference) throws BadPart {
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : reference.substring(hash + 1);
        Source source = file.isEmpty() ? from.source() : other(from.source(), file);
        if (fragment.isEmpty()) {
            return source.spot();
        }
        if (!fragment.startsWith("/")) {
            Spot anchored = source.anchor(fragment);
            if (anchored == null) {
                throw new BadPart("reference to nothing: " + Spot.shown(reference));
            }
            return anchored;
        }
        Spot spot = source.spot();
        for (String step : fragment.substring(1).split("/", -1)) {
            spot = step(spot, unescape(step), reference);
        }
        return spot;
    }

    private static Spot step(Spot spot, String key, String reference) throws BadPart {
        Spot next = spot.get(key);
        if (next == null && spot.data() instanceof Data.List && key.matches("\\d{1,6}")) {
            List<Spot> items = spot.items();
            int index = Integer.parseInt(key);
            next = index < items.size() ? items.get(index) : null;
        }
        if (next == null) {
            throw new BadPart("reference to nothing: " + Spot.shown(reference));
        }
        return next;
    }

    private static String unescape(String step) {
        String decoded = step;
        if (step.indexOf('%') >= 0) {
            try {
                decoded = URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                decoded = step;
            }
        }
        return decoded.replace("~1", "/").replace("~0", "~");
    }

    private Source other(Source from, String file) throws BadPart {
        Path base = from.path;
        Path home = folder;
        if (file.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") || file.startsWith("//")) {
            throw new BadPart("a reference to another place is not followed: " + Spot.shown(file));
        }
        if (base == null || home == null) {
            throw new BadPart("a document that is not a file can refer to no other: " + Spot.shown(file));
        }
        try {
            Path real = base.resolveSibling(unescape(file)).toRealPath();
            if (!real.startsWith(home)) {
                throw new BadPart("a reference out of the document's folder is not followed: " + Spot.shown(file));
            }
            return read(real, home.relativize(real).toString());
        } catch (IOException | InvalidPathException e) {
            throw new BadPart("the file " + Spot.shown(file) + " that it refers to cannot be read");
        } catch (BadPart e) {
            throw e.why().startsWith("a reference") ? e
                    : new BadPart("the file " + Spot.shown(file) + " that it refers to: " + e.why());
        }
    }
}
