package dev.adder.connect.host;

import dev.adder.engine.data.Data;
import dev.adder.sdk.ToolFailure;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** What the file tools do. Every path is walked name by name from the allowed folder that it starts with. */
final class FileWork {
    private static final int BUFFER = 64 * 1024;

    private final Map<String, FileTools.Folder> folders;
    private final int maxRead;
    private final int maxWrite;
    private final long maxFile;
    private final int maxEntries;

    FileWork(Map<String, FileTools.Folder> folders, int maxRead, int maxWrite, long maxFile, int maxEntries) {
        this.folders = folders;
        this.maxRead = maxRead;
        this.maxWrite = maxWrite;
        this.maxFile = maxFile;
        this.maxEntries = maxEntries;
    }

    /** Something done in an open folder with a name in it. */
    @FunctionalInterface
    private interface Step<T> {
        T in(Dir dir, String name) throws IOException;
    }

    /** The folders on the way to a path, the innermost last. */
    private final class Walk implements Closeable {
        private final List<Dir> open = new ArrayList<>();

        Dir to(FilePath path, List<String> inner) throws IOException {
            FileTools.Folder folder = folders.get(path.folder());
            if (folder == null) {
                throw new ToolFailure("FileNotFoundError", "there is no folder '" + path.folder() + "'; there are "
                        + String.join(", ", folders.keySet().stream().sorted().toList()));
            }
            Dir dir = Dir.open(folder.real(), folder.byName());
            open.add(dir);
            for (String name : inner) {
                dir = dir.folder(name);
                open.add(dir);
            }
            return dir;
        }

        @Override
        public void close() throws IOException {
            for (Dir dir : open.reversed()) {
                dir.close();
            }
        }
    }

    /** Does something with what a path names, in its folder. */
    private <T> T at(FilePath path, boolean writes, Step<T> step) {
        FileTools.Folder folder = path.isEmpty() ? null : folders.get(path.folder());
        if (path.names().size() < 2) {
            if (folder == null) {
                throw FileTools.missing(path);
            }
            throw new ToolFailure("IsADirectoryError", "'" + path + "' is a folder");
        }
        if (writes && folder != null && !folder.writable()) {
            throw new ToolFailure("PermissionError", "the folder '" + path.folder() + "' may only be read");
        }
        List<String> inner = path.inner();
        try (Walk walk = new Walk()) {
            return step.in(walk.to(path, inner.subList(0, inner.size() - 1)), path.name());
        } catch (IOException | InvalidPathException e) {
            throw failure(e, path);
        }
    }

    /** A failure in the program's terms; messages of the system, which know more than the program, are left out. */
    private static ToolFailure failure(Exception thrown, FilePath path) {
        return switch (thrown) {
            case NoSuchFileException e -> FileTools.missing(path);
            case Dir.LinkFound e -> link(path);
            case NotDirectoryException e ->
                new ToolFailure("NotADirectoryError", "a part of '" + path + "' is no folder");
            case FileAlreadyExistsException e -> new ToolFailure("FileExistsError", "'" + path + "' is there already");
            case DirectoryNotEmptyException e -> new ToolFailure("OSError", "the folder '" + path + "' is not empty");
            case AccessDeniedException e -> new ToolFailure("PermissionError", "'" + path + "' may not be used");
            case InvalidPathException e -> new ToolFailure("ValueError", "'" + path + "' is no file name here");
            default -> new ToolFailure("OSError", "'" + path + "' cannot be used");
        };
    }

    private static ToolFailure link(FilePath path) {
        return new ToolFailure("PermissionError", "'" + path + "' leads over a link, and links are not followed");
    }

    private static FilePath path(Data.Map arguments) {
        return FilePath.parse(String.valueOf(arguments.text("path")));
    }

    private static BasicFileAttributes ordinary(Dir dir, String name, FilePath path) throws IOException {
        BasicFileAttributes attributes = dir.attributes(name);
        if (attributes.isSymbolicLink()) {
            throw link(path);
        }
        if (attributes.isDirectory()) {
            throw new ToolFailure("IsADirectoryError", "'" + path + "' is a folder");
        }
        if (!attributes.isRegularFile()) {
            throw new ToolFailure("PermissionError", "'" + path + "' is no ordinary file");
        }
        return attributes;
    }

    Data read(Data.Map arguments) {
        FilePath path = path(arguments);
        long first = number(arguments, "first_line", 1);
        long lines = number(arguments, "lines", Long.MAX_VALUE);
        byte[] bytes = at(path, false, (dir, name) -> {
            ordinary(dir, name, path);
            try (SeekableByteChannel file = dir.file(name, StandardOpenOption.READ)) {
                return lines(file, first, lines, path);
            }
        });
        try {
            return Data.text(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            throw new ToolFailure("ValueError", "'" + path + "' is not UTF-8 text; use files.read_bytes");
        }
    }

    private static long number(Data.Map arguments, String name, long otherwise) {
        return arguments.get(name) instanceof Data.Int number ? number.value() : otherwise;
    }

    Data readBytes(Data.Map arguments) {
        FilePath path = path(arguments);
        return at(path, false, (dir, name) -> {
            ordinary(dir, name, path);
            try (SeekableByteChannel file = dir.file(name, StandardOpenOption.READ)) {
                return new Data.Bytes(lines(file, 1, Long.MAX_VALUE, path));
            }
        });
    }

    /** The bytes of these lines; the size of a file is what is read of it, not what it was said to be. */
    private byte[] lines(ReadableByteChannel file, long first, long count, FilePath path) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long line = 1;
        long end = count > Long.MAX_VALUE - first ? Long.MAX_VALUE : first + count;
        while (line < end && file.read(buffer.clear()) >= 0) {
            buffer.flip();
            while (buffer.hasRemaining() && line < end) {
                int from = buffer.position();
                boolean wanted = line >= first;
                boolean ended = false;
                while (buffer.hasRemaining() && !ended) {
                    ended = buffer.get() == '\n';
                }
                if (wanted) {
                    out.write(buffer.array(), from, buffer.position() - from);
                }
                line += ended ? 1 : 0;
            }
            if (out.size() > maxRead) {
                throw new ToolFailure("ValueError", "'" + path + "' is larger than " + HttpBody.words(maxRead)
                        + ", which is the most that is read; read some of its lines with first_line and lines");
            }
        }
        return out.toByteArray();
    }

    Data stat(Data.Map arguments) {
        FilePath path = path(arguments);
        if (path.names().size() == 1) {
            try (Walk walk = new Walk()) {
                walk.to(path, List.of());
                return info(path, attributesOf(path));
            } catch (IOException e) {
                throw failure(e, path);
            }
        }
        return at(path, false, (dir, name) -> info(path, dir.attributes(name)));
    }

    private BasicFileAttributes attributesOf(FilePath path) throws IOException {
        FileTools.Folder folder = folders.get(path.folder());
        if (folder == null) {
            throw FileTools.missing(path);
        }
        return Files.readAttributes(folder.real(), BasicFileAttributes.class);
    }

    private static Data info(FilePath path, BasicFileAttributes attributes) {
        String kind = attributes.isSymbolicLink() || attributes.isDirectory() && attributes.isOther() ? "link"
                : attributes.isDirectory() ? "folder" : attributes.isRegularFile() ? "file" : "other";
        return Data.Map.builder().put("path", path.toString()).put("name", path.name()).put("kind", kind)
                .put("size", kind.equals("file") ? attributes.size() : 0)
                .put("modified",
                        attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.SECONDS).toString())
                .build().as("FileInfo");
    }

    Data list(Data.Map arguments) {
        Glob glob = Glob.parse(text(arguments, "pattern", "*"));
        List<Data.Map> found = new ArrayList<>();
        each(text(arguments, "path", ""), glob,
                (dir, path, attributes) -> found.add((Data.Map) info(path, attributes)));
        found.sort(Comparator.comparing(f -> String.valueOf(f.text("path"))));
        return Data.list(found);
    }

    private static String text(Data.Map arguments, String name, String otherwise) {
        String text = arguments.text(name);
        return text == null ? otherwise : text;
    }

    /** Goes through what lies below a folder and matches, or through the folders themselves. */
    private void each(String start, Glob glob, FileVisit visit) {
        FilePath path = FilePath.parse(start);
        FileVisits visits = new FileVisits(glob, maxEntries, visit);
        try {
            if (path.isEmpty()) {
                for (String name : folders.keySet().stream().sorted().toList()) {
                    FilePath folder = new FilePath(List.of(name));
                    try (Walk walk = new Walk()) {
                        Dir dir = walk.to(folder, List.of());
                        visits.top(dir, folder, attributesOf(folder));
                    }
                }
            } else {
                try (Walk walk = new Walk()) {
                    visits.below(walk.to(path, path.inner()), path, List.of());
                }
            }
        } catch (IOException | InvalidPathException e) {
            throw failure(e, path);
        }
    }

    Data search(Data.Map arguments) {
        FileSearch search = new FileSearch(text(arguments, "text", ""),
                arguments.flag("ignore_case"), (int) number(arguments, "limit", 100));
        each(text(arguments, "path", ""), Glob.parse(text(arguments, "pattern", "**")), search);
        return search.found();
    }

    Data write(Data.Map arguments) {
        FilePath path = path(arguments);
        byte[] content = content(arguments);
        at(path, true, (dir, name) -> {
            create(dir, name, content);
            return name;
        });
        return Data.NULL;
    }

    private byte[] content(Data.Map arguments) {
        byte[] bytes = switch (arguments.get("content")) {
            case Data.Text text -> text.value().getBytes(StandardCharsets.UTF_8);
            case Data.Bytes raw -> raw.value();
            case Data.Media media -> media.content();
            case null, default -> throw new ToolFailure("TypeError", "argument 'content' must be str or bytes");
        };
        if (bytes.length > maxWrite) {
            throw new ToolFailure("ValueError", "the content is larger than " + HttpBody.words(maxWrite)
                    + ", which is the most that is written at once");
        }
        return bytes;
    }

    private static void create(Dir dir, String name, byte[] content) throws IOException {
        try (SeekableByteChannel file =
                dir.file(name, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            put(file, content);
        }
    }

    private static void put(SeekableByteChannel file, byte[] content) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
    }

    /** What is at a path, or null when there is nothing. */
    private static @Nullable BasicFileAttributes present(Dir dir, String name, FilePath path) throws IOException {
        try {
            return ordinary(dir, name, path);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    Data append(Data.Map arguments) {
        FilePath path = path(arguments);
        byte[] content = content(arguments);
        at(path, true, (dir, name) -> {
            BasicFileAttributes there = present(dir, name, path);
            if (there == null) {
                create(dir, name, content);
                return name;
            }
            try (SeekableByteChannel file = dir.file(name, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                if (file.size() + content.length > maxFile) {
                    throw new ToolFailure("ValueError",
                            "'" + path + "' would become larger than " + HttpBody.words(maxFile));
                }
                put(file, content);
            }
            return name;
        });
        return Data.NULL;
    }

    /** The new file is complete before it takes the place of the old one. */
    Data replace(Data.Map arguments) {
        FilePath path = path(arguments);
        byte[] content = content(arguments);
        at(path, true, (dir, name) -> {
            BasicFileAttributes there = present(dir, name, path);
            String fresh = ".adder-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
            create(dir, fresh, content);
            try {
                if (there != null) {
                    dir.copyRights(name, fresh);
                }
                dir.replace(name, fresh);
            } catch (IOException e) {
                dir.deleteFile(fresh);
                throw e;
            }
            return name;
        });
        return Data.NULL;
    }

    Data makeFolder(Data.Map arguments) {
        FilePath path = path(arguments);
        at(path, true, (dir, name) -> {
            try {
                dir.makeFolder(name);
            } catch (FileAlreadyExistsException e) {
                dir.folder(name).close();
            }
            return name;
        });
        return Data.NULL;
    }

    Data delete(Data.Map arguments) {
        FilePath path = path(arguments);
        at(path, true, (dir, name) -> {
            if (dir.attributes(name).isDirectory()) {
                dir.deleteFolder(name);
            } else {
                dir.deleteFile(name);
            }
            return name;
        });
        return Data.NULL;
    }
}
