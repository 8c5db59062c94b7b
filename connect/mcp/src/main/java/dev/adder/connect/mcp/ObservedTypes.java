package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonSyntaxException;
import dev.adder.engine.data.JsonText;
import dev.adder.sdk.Names;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what the results of tools looked like whose server does not declare them: kinds and keys, never values.
 * Stubs show it as observed, and no program is refused for it. There is one small file per server and version; a tool
 * is known by its name and its parameters.
 */
public final class ObservedTypes {
    private static final int LARGEST_FILE = 4 << 20;
    private static final int MOST_TOOLS = 2_000;
    private static final int ENOUGH = 200;
    private static final System.Logger LOG = System.getLogger("dev.adder.connect.mcp");

    private final @Nullable Path folder;
    private final Map<String, Memory> memories = new ConcurrentHashMap<>();

    private ObservedTypes(@Nullable Path folder) {
        this.folder = folder;
    }

    /** A memory in files of this folder, which is made when there is something to remember. */
    public static ObservedTypes in(Path folder) {
        return new ObservedTypes(folder);
    }

    /** A memory that ends with this object. */
    public static ObservedTypes inMemory() {
        return new ObservedTypes(null);
    }

    /**
     * The memory of one server.
     *
     * @param name what it is called here
     * @param target where it is
     * @param ownName what it calls itself
     * @param version its version
     */
    Memory of(String name, String target, String ownName, String version) {
        String identity = Data.list(java.util.List.of(name, target, ownName, version)).sha256().substring(0, 16);
        return memories.computeIfAbsent(identity, i -> new Memory(folder == null ? null
                : folder.resolve("mcp-" + Names.function(name) + "-" + i + ".json"), ownName, version));
    }

    /** What is known of one server's tools. A file that cannot be read or written only costs the memory. */
    static final class Memory {
        private final @Nullable Path file;
        private final String server;
        private final String version;
        private final Map<String, ResultShape> shapes = new LinkedHashMap<>();
        private final Map<String, Integer> calls = new LinkedHashMap<>();
        private boolean broken;

        private Memory(@Nullable Path file, String server, String version) {
            this.file = file;
            this.server = server;
            this.version = version;
            shapes.putAll(load());
        }

        /** What is known of a tool's results, or null. */
        synchronized @Nullable ResultShape shape(String tool) {
            return shapes.get(tool);
        }

        /** Looks at one more result of a tool. */
        void learn(String tool, Data result) {
            synchronized (this) {
                if (calls.merge(tool, 1, Integer::sum) > ENOUGH) return;
            }
            ResultShape seen = ResultShape.of(result);
            synchronized (this) {
                ResultShape before = shapes.getOrDefault(tool, ResultShape.NOTHING);
                ResultShape now = before.with(seen);
                if (now.equals(before) || shapes.size() >= MOST_TOOLS && !shapes.containsKey(tool)) return;
                shapes.put(tool, now);
                if (file != null && !broken) save(file);
            }
        }

        private Map<String, ResultShape> load() {
            Map<String, ResultShape> found = new LinkedHashMap<>();
            try {
                if (file == null || !Files.isRegularFile(file) || Files.size(file) > LARGEST_FILE) return found;
                Data.Map tools = JsonText.read(Files.readString(file)) instanceof Data.Map m ? m.map("tools") : null;
                if (tools == null) return found;
                for (Map.Entry<String, Data> e : tools.entries().entrySet()) {
                    if (found.size() < MOST_TOOLS) found.put(e.getKey(), ResultShape.read(e.getValue()));
                }
            } catch (IOException | JsonSyntaxException e) {
                LOG.log(Level.DEBUG, "what was remembered of results cannot be read", e);
            }
            return found;
        }

        /** Writes what is known here and what another process has written meanwhile. */
        private void save(Path to) {
            load().forEach((tool, shape) -> shapes.merge(tool, shape, (here, there) -> here.with(there)));
            Data.Map.Builder tools = Data.Map.builder();
            shapes.forEach((tool, shape) -> tools.put(tool, shape.toData()));
            String text = JsonText.write(Data.Map.builder().put("server", server).put("version", version)
                    .put("tools", tools.build()).build());
            if (text.length() > LARGEST_FILE) return;
            try {
                Path folder = to.toAbsolutePath().getParent();
                if (folder != null) Files.createDirectories(folder);
                Path fresh = Files.createTempFile(folder, "mcp-", ".tmp");
                try {
                    Files.writeString(fresh, text + "\n");
                    Files.move(fresh, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                } finally {
                    Files.deleteIfExists(fresh);
                }
            } catch (IOException | SecurityException | UnsupportedOperationException e) {
                broken = true;
                LOG.log(Level.DEBUG, "what results look like cannot be remembered in " + to, e);
            }
        }
    }
}
