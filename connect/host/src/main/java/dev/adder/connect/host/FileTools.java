package dev.adder.connect.host;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.Constraints;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolFailure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Folders of this machine as tools: {@code files.read}, {@code list}, {@code stat} and {@code search}, and where a
 * folder may be written {@code write}, {@code append}, {@code replace}, {@code make_folder} and {@code delete}.
 * Programs name files by the folder's name and what lies below it; links are never followed.
 */
public final class FileTools {
    private final Builder spec;
    private final FileWork work;

    private FileTools(Builder spec) {
        this.spec = spec;
        this.work = new FileWork(Map.copyOf(spec.folders), spec.maxRead, spec.maxWrite, spec.maxFile, spec.maxEntries);
    }

    /** Starts without a folder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A folder that programs may reach.
     *
     * @param byName whether it is reached by its path also where it could be held open
     */
    record Folder(Path real, boolean writable, boolean byName) {}

    /** Which folders may be reached, and how much. */
    public static final class Builder {
        private final Map<String, Folder> folders = new LinkedHashMap<>();
        private int maxRead = 5 << 20;
        private int maxWrite = 5 << 20;
        private long maxFile = 50L << 20;
        private int maxEntries = 10_000;
        private boolean byName;

        private Builder() {}

        /** Reaches the folders that follow as where the system can only go by path. */
        Builder byName() {
            byName = true;
            return this;
        }

        /**
         * A folder to read from, under a name of its own.
         *
         * @throws IllegalArgumentException when there is no such folder, or the name is no file name
         */
        public Builder readable(String name, Path folder) {
            return add(name, folder, false);
        }

        /**
         * A folder to read from and write to, under a name of its own.
         *
         * @throws IllegalArgumentException when there is no such folder, or the name is no file name
         */
        public Builder writable(String name, Path folder) {
            return add(name, folder, true);
        }

        private Builder add(String name, Path folder, boolean writable) {
            if (!FilePath.isName(name, true) || name.equals(".") || folders.containsKey(name)) {
                throw new IllegalArgumentException("not a name for a folder, or used already: '" + name + "'");
            }
            try {
                Path real = folder.toRealPath();
                if (!Files.isDirectory(real)) {
                    throw new IllegalArgumentException("not a folder: " + folder);
                }
                folders.put(name, new Folder(real, writable, byName));
                return this;
            } catch (IOException e) {
                throw new IllegalArgumentException("there is no folder " + folder, e);
            }
        }

        /** The most bytes that one call reads; five megabytes unless set. */
        public Builder maxRead(int bytes) {
            maxRead = (int) atLeastOne(bytes, "maxRead");
            return this;
        }

        /** The most bytes that one call writes; five megabytes unless set. */
        public Builder maxWrite(int bytes) {
            maxWrite = (int) atLeastOne(bytes, "maxWrite");
            return this;
        }

        /** The size up to which a file may be appended to; 50 megabytes unless set. */
        public Builder maxFile(long bytes) {
            maxFile = atLeastOne(bytes, "maxFile");
            return this;
        }

        /** The most entries that one call lists; 10,000 unless set. */
        public Builder maxEntries(int value) {
            maxEntries = (int) atLeastOne(value, "maxEntries");
            return this;
        }

        private static long atLeastOne(long value, String name) {
            if (value < 1) {
                throw new IllegalArgumentException(name + " must be at least 1");
            }
            return value;
        }

        /**
         * The tools.
         *
         * @throws IllegalArgumentException when there is no folder
         */
        public FileTools build() {
            if (folders.isEmpty()) {
                throw new IllegalArgumentException("name at least one folder");
            }
            return new FileTools(this);
        }
    }

    private static final Type.Record INFO = new Type.Record("FileInfo", List.of(
            Type.Field.required("path", Type.STR, ""), Type.Field.required("name", Type.STR, ""),
            Type.Field.required("kind", new Type.Literal(List.of(Data.text("file"), Data.text("folder"),
                    Data.text("link"), Data.text("other"))), "links are not followed"),
            Type.Field.required("size", Type.INT, "in bytes"),
            Type.Field.required("modified", new Type.Constrained(Type.STR, Constraints.ofFormat("date-time")), "")),
            "", false);

    private static final Type.Record MATCH = new Type.Record("FileMatch", List.of(
            Type.Field.required("path", Type.STR, ""), Type.Field.required("line", Type.INT, "from 1"),
            Type.Field.required("text", Type.STR, "the line, at most 500 characters of it")), "", false);

    private static final Type CONTENT = Types.union(List.of(Type.STR, Type.BYTES));

    /** The tools; those that change something only when some folder may be written. */
    public List<Tool> tools() {
        List<Tool> tools = new ArrayList<>(reading());
        if (spec.folders.values().stream().anyMatch(Folder::writable)) {
            tools.addAll(writing());
        }
        return List.copyOf(tools);
    }

    private List<Tool> reading() {
        return List.of(
                tool("read", "Read a text file, or some of its lines.", Effect.READ)
                        .required("path", Type.STR, where())
                        .optional("first_line", atLeastOne(), "Where to start, from 1.", 1)
                        .optional("lines", Types.optional(atLeastOne()), "How many lines; all when left out.", null)
                        .result(Type.STR, "its text, at most " + HttpBody.words(spec.maxRead))
                        .plainFunction(work::read).build(),
                tool("read_bytes", "Read a file as bytes.", Effect.READ)
                        .required("path", Type.STR, "")
                        .result(Type.BYTES, "its content, at most " + HttpBody.words(spec.maxRead))
                        .plainFunction(work::readBytes).build(),
                tool("list", "List a folder.", Effect.READ)
                        .optional("path", Type.STR, "The folder; all folders there are when left out.", "")
                        .optional("pattern", Type.STR, "Such as *.csv, or **/*.csv for all folders below it.", "*")
                        .result(new Type.ListOf(INFO), "by path")
                        .plainFunction(work::list).build(),
                tool("stat", "Say what a path is: file or folder, size, time of its last change.", Effect.READ)
                        .required("path", Type.STR, "").result(INFO)
                        .plainFunction(work::stat).build(),
                tool("search", "Find the lines of text files that contain a text.", Effect.READ)
                        .required("text", Type.STR, "What to look for, as it is.")
                        .optional("path", Type.STR, "The folder to look in, with all below it.", "")
                        .optional("pattern", Type.STR, "Only these files.", "**")
                        .optional("ignore_case", Type.BOOL, "", false)
                        .optional("limit", limit(), "How many lines at most.", 100)
                        .result(new Type.ListOf(MATCH), "by path and line")
                        .plainFunction(work::search).build());
    }

    private List<Tool> writing() {
        return List.of(
                tool("write", "Write a new file.", Effect.WRITE)
                        .required("path", Type.STR, where()).required("content", CONTENT, "")
                        .result(Type.NONE).plainFunction(work::write).build(),
                tool("append", "Add to the end of a file, or make it.", Effect.WRITE)
                        .required("path", Type.STR, "").required("content", CONTENT, "")
                        .result(Type.NONE).plainFunction(work::append).build(),
                tool("replace", "Write a file in the place of what was there.", Effect.DESTROY).idempotent(true)
                        .required("path", Type.STR, "").required("content", CONTENT, "")
                        .result(Type.NONE).plainFunction(work::replace).build(),
                tool("make_folder", "Make a folder, unless it is there.", Effect.WRITE).idempotent(true)
                        .required("path", Type.STR, "")
                        .result(Type.NONE).plainFunction(work::makeFolder).build(),
                tool("delete", "Delete a file or an empty folder.", Effect.DESTROY)
                        .required("path", Type.STR, "")
                        .result(Type.NONE).plainFunction(work::delete).build());
    }

    private static Tool.Builder tool(String name, String doc, Effect effect) {
        return Tool.builder(name).namespace("files").doc(doc).effect(effect).blocking(true).source("files")
                .timeout(Duration.ofSeconds(30));
    }

    private String where() {
        List<String> names = new ArrayList<>();
        spec.folders.forEach((name, folder) -> names.add(name + "/..." + (folder.writable ? "" : " (read only)")));
        return "Starts with the name of a folder: " + String.join(", ", names);
    }

    private static Type atLeastOne() {
        return new Type.Constrained(Type.INT, Constraints.builder().minimum(BigDecimal.ONE, false).build());
    }

    private static Type limit() {
        return new Type.Constrained(Type.INT, Constraints.builder().minimum(BigDecimal.ONE, false)
                .maximum(BigDecimal.valueOf(1000), false).build());
    }

    /** The failure that a program sees; nothing in it is from outside the folders it knows. */
    static ToolFailure missing(FilePath path) {
        return new ToolFailure("FileNotFoundError", "there is no '" + path + "'");
    }
}
