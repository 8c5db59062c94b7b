package dev.adder.isolated;

import dev.adder.engine.Session;
import dev.adder.isolated.child.ChildMain;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The classes of a process: those of the engine and of {@link ChildMain}, and no others. Where the process runs as
 * another user than its parent, they are copied to a folder that this user can read.
 */
final class ChildImage implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("dev.adder.isolated");

    private final List<Path> classPath;
    private final @Nullable Path folder;

    private ChildImage(List<Path> classPath, @Nullable Path folder) {
        this.classPath = classPath;
        this.folder = folder;
    }

    /** The class path of the classes that this process runs with; more of it for tests. */
    static ChildImage create(boolean copy, List<Path> more) throws IOException {
        Set<Path> sources = new LinkedHashSet<>(List.of(source(ChildMain.class), source(Session.class)));
        sources.addAll(more);
        if (!copy) {
            return new ChildImage(List.copyOf(sources), null);
        }
        Path folder = Files.createTempDirectory("adder-isolated-");
        folder.toFile().deleteOnExit();
        List<Path> copies = new ArrayList<>();
        ChildImage image = new ChildImage(copies, folder);
        try {
            for (Path source : sources) {
                Path file = folder.resolve(copies.size() + ".jar");
                copies.add(file);
                file.toFile().deleteOnExit();
                copy(source, file);
            }
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
                for (Path file : copies) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
                }
            }
            return image;
        } catch (IOException e) {
            image.close();
            throw e;
        }
    }

    private static Path source(Class<?> type) throws IOException {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            throw new IOException("the classes of " + type.getName() + " are in no file");
        }
        try {
            return Path.of(source.getLocation().toURI()).toAbsolutePath();
        } catch (URISyntaxException | RuntimeException e) {
            throw new IOException("the classes of " + type.getName() + " are in no file: " + source.getLocation(), e);
        }
    }

    /** A jar as it is; a folder of classes as a jar, not compressed, since it is read at once. */
    private static void copy(Path source, Path file) throws IOException {
        if (!Files.isDirectory(source)) {
            Files.copy(source, file);
            return;
        }
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> all = Files.walk(source)) {
            for (Path entry : all.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(entry);
                ZipEntry header = new ZipEntry(source.relativize(entry).toString().replace('\\', '/'));
                CRC32 check = new CRC32();
                check.update(bytes);
                header.setMethod(ZipEntry.STORED);
                header.setSize(bytes.length);
                header.setCrc(check.getValue());
                zip.putNextEntry(header);
                zip.write(bytes);
            }
        }
    }

    /** What the process has to read. */
    List<Path> files() {
        return classPath;
    }

    /** The class path as one text. */
    String classPath() {
        return String.join(java.io.File.pathSeparator, classPath.stream().map(Path::toString).toList());
    }

    /** Deletes the copies. */
    @Override
    public void close() {
        if (folder == null) {
            return;
        }
        try {
            for (Path file : classPath) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a copy of the classes is deleted later", e);
        }
    }
}
