package dev.adder.connect.host;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open folder. Everything in it is reached by a single name from here, and no link is ever followed, so that nobody
 * who changes names meanwhile can lead a call elsewhere. Where the system cannot open by name from an open folder, the
 * place is checked before and after instead.
 */
abstract sealed class Dir implements Closeable permits Dir.Held, Dir.Named {

    /** A link stood where a file or folder was expected. */
    static final class LinkFound extends FileSystemException {
        private static final long serialVersionUID = 1L;

        LinkFound(String name) {
            super(name);
        }
    }

    /** Opens a folder that is allowed. */
    static Dir open(Path real, boolean byName) throws IOException {
        DirectoryStream<Path> stream = Files.newDirectoryStream(real);
        if (!byName && stream instanceof SecureDirectoryStream<Path> secure) {
            return new Held(secure, real);
        }
        stream.close();
        return new Named(real);
    }

    /** Opens a folder in this one. */
    abstract Dir folder(String name) throws IOException;

    /** What is known about a name in this folder, itself and not what it may link to. */
    abstract BasicFileAttributes attributes(String name) throws IOException;

    /** Opens an ordinary file in this folder. */
    abstract SeekableByteChannel file(String name, OpenOption... options) throws IOException;

    /** The names in this folder, in no order; only once. */
    abstract Iterator<Path> entries() throws IOException;

    abstract void deleteFile(String name) throws IOException;

    abstract void deleteFolder(String name) throws IOException;

    /** Puts a file in the place of another. */
    abstract void replace(String name, String by) throws IOException;

    abstract void makeFolder(String name) throws IOException;

    abstract @Nullable PosixFileAttributeView rights(String name);

    /** Gives a file the rights of another, where there are such rights. */
    final void copyRights(String from, String to) throws IOException {
        PosixFileAttributeView source = rights(from);
        PosixFileAttributeView target = rights(to);
        if (source != null && target != null) {
            target.setPermissions(source.readAttributes().permissions());
        }
    }

    final BasicFileAttributes folderAttributes(String name) throws IOException {
        BasicFileAttributes found = attributes(name);
        if (found.isSymbolicLink() || found.isDirectory() && found.isOther()) {
            throw new LinkFound(name);
        }
        if (!found.isDirectory()) {
            throw new NotDirectoryException(name);
        }
        return found;
    }

    private static Set<OpenOption> withoutLinks(OpenOption... options) {
        Set<OpenOption> all = new HashSet<>(List.of(options));
        all.add(LinkOption.NOFOLLOW_LINKS);
        return all;
    }

    /** A folder that is held open: the system finds names from it and from nowhere else. */
    static final class Held extends Dir {
        private final SecureDirectoryStream<Path> stream;
        private final Path path;

        Held(SecureDirectoryStream<Path> stream, Path path) {
            this.stream = stream;
            this.path = path;
        }

        private Path local(String name) {
            return path.getFileSystem().getPath(name);
        }

        @Override
        Dir folder(String name) throws IOException {
            folderAttributes(name);
            return new Held(stream.newDirectoryStream(local(name), LinkOption.NOFOLLOW_LINKS), path.resolve(name));
        }

        @Override
        BasicFileAttributes attributes(String name) throws IOException {
            return stream.getFileAttributeView(local(name), BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .readAttributes();
        }

        @Override
        SeekableByteChannel file(String name, OpenOption... options) throws IOException {
            return stream.newByteChannel(local(name), withoutLinks(options));
        }

        @Override
        Iterator<Path> entries() {
            return stream.iterator();
        }

        @Override
        void deleteFile(String name) throws IOException {
            stream.deleteFile(local(name));
        }

        @Override
        void deleteFolder(String name) throws IOException {
            stream.deleteDirectory(local(name));
        }

        @Override
        void replace(String name, String by) throws IOException {
            stream.move(local(by), stream, local(name));
        }

        /** The one thing that cannot be done from an open folder; what was made is then looked at from it. */
        @Override
        void makeFolder(String name) throws IOException {
            Files.createDirectory(path.resolve(name));
            folder(name).close();
        }

        @Override
        PosixFileAttributeView rights(String name) {
            return stream.getFileAttributeView(local(name), PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }

    /** A folder by its real path. */
    static final class Named extends Dir {
        private final Path real;
        private @Nullable DirectoryStream<Path> listing;

        Named(Path real) {
            this.real = real;
        }

        private Path checked(String name) throws IOException {
            if (!real.toRealPath().equals(real)) {
                throw new LinkFound(name);
            }
            return real.resolve(name);
        }

        @Override
        Dir folder(String name) throws IOException {
            folderAttributes(name);
            Path inner = checked(name).toRealPath();
            if (!real.equals(inner.getParent())) {
                throw new LinkFound(name);
            }
            return new Named(inner);
        }

        @Override
        BasicFileAttributes attributes(String name) throws IOException {
            return Files.readAttributes(checked(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        }

        @Override
        SeekableByteChannel file(String name, OpenOption... options) throws IOException {
            SeekableByteChannel channel = Files.newByteChannel(checked(name), withoutLinks(options));
            try {
                checked(name);
                return channel;
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        }

        @Override
        Iterator<Path> entries() throws IOException {
            listing = Files.newDirectoryStream(real);
            return listing.iterator();
        }

        @Override
        void deleteFile(String name) throws IOException {
            Files.delete(checked(name));
        }

        @Override
        void deleteFolder(String name) throws IOException {
            folderAttributes(name);
            Files.delete(checked(name));
        }

        @Override
        void replace(String name, String by) throws IOException {
            Files.move(checked(by), checked(name), StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        void makeFolder(String name) throws IOException {
            Files.createDirectory(checked(name));
        }

        @Override
        @Nullable
        PosixFileAttributeView rights(String name) {
            return Files.getFileAttributeView(real.resolve(name), PosixFileAttributeView.class,
                    LinkOption.NOFOLLOW_LINKS);
        }

        @Override
        public void close() throws IOException {
            DirectoryStream<Path> open = listing;
            if (open != null) {
                open.close();
            }
        }
    }
}
