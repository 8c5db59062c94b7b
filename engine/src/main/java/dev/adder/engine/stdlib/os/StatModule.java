package dev.adder.engine.stdlib.os;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;

/** The module {@code stat}: what the bits of a file mode mean. */
@PyModule("stat")
final class StatModule {
    @PyValue("FILE_ATTRIBUTE_READONLY") static final long FILE_ATTRIBUTE_READONLY = 1L;
    @PyValue("FILE_ATTRIBUTE_HIDDEN") static final long FILE_ATTRIBUTE_HIDDEN = 2L;
    @PyValue("FILE_ATTRIBUTE_SYSTEM") static final long FILE_ATTRIBUTE_SYSTEM = 4L;
    @PyValue("FILE_ATTRIBUTE_DIRECTORY") static final long FILE_ATTRIBUTE_DIRECTORY = 16L;
    @PyValue("FILE_ATTRIBUTE_ARCHIVE") static final long FILE_ATTRIBUTE_ARCHIVE = 32L;
    @PyValue("FILE_ATTRIBUTE_DEVICE") static final long FILE_ATTRIBUTE_DEVICE = 64L;
    @PyValue("FILE_ATTRIBUTE_NORMAL") static final long FILE_ATTRIBUTE_NORMAL = 128L;
    @PyValue("FILE_ATTRIBUTE_TEMPORARY") static final long FILE_ATTRIBUTE_TEMPORARY = 256L;
    @PyValue("FILE_ATTRIBUTE_SPARSE_FILE") static final long FILE_ATTRIBUTE_SPARSE_FILE = 512L;
    @PyValue("FILE_ATTRIBUTE_REPARSE_POINT") static final long FILE_ATTRIBUTE_REPARSE_POINT = 1024L;
    @PyValue("FILE_ATTRIBUTE_COMPRESSED") static final long FILE_ATTRIBUTE_COMPRESSED = 2048L;
    @PyValue("FILE_ATTRIBUTE_OFFLINE") static final long FILE_ATTRIBUTE_OFFLINE = 4096L;
    @PyValue("FILE_ATTRIBUTE_NOT_CONTENT_INDEXED") static final long FILE_ATTRIBUTE_NOT_CONTENT_INDEXED = 8192L;
    @PyValue("FILE_ATTRIBUTE_ENCRYPTED") static final long FILE_ATTRIBUTE_ENCRYPTED = 16384L;
    @PyValue("FILE_ATTRIBUTE_INTEGRITY_STREAM") static final long FILE_ATTRIBUTE_INTEGRITY_STREAM = 32768L;
    @PyValue("FILE_ATTRIBUTE_VIRTUAL") static final long FILE_ATTRIBUTE_VIRTUAL = 65536L;
    @PyValue("FILE_ATTRIBUTE_NO_SCRUB_DATA") static final long FILE_ATTRIBUTE_NO_SCRUB_DATA = 131072L;
    @PyValue("SF_ARCHIVED") static final long SF_ARCHIVED = 65536L;
    @PyValue("SF_IMMUTABLE") static final long SF_IMMUTABLE = 131072L;
    @PyValue("SF_APPEND") static final long SF_APPEND = 262144L;
    @PyValue("SF_NOUNLINK") static final long SF_NOUNLINK = 1048576L;
    @PyValue("SF_SNAPSHOT") static final long SF_SNAPSHOT = 2097152L;
    @PyValue("ST_MODE") static final long ST_MODE = 0L;
    @PyValue("ST_INO") static final long ST_INO = 1L;
    @PyValue("ST_DEV") static final long ST_DEV = 2L;
    @PyValue("ST_NLINK") static final long ST_NLINK = 3L;
    @PyValue("ST_UID") static final long ST_UID = 4L;
    @PyValue("ST_GID") static final long ST_GID = 5L;
    @PyValue("ST_SIZE") static final long ST_SIZE = 6L;
    @PyValue("ST_ATIME") static final long ST_ATIME = 7L;
    @PyValue("ST_MTIME") static final long ST_MTIME = 8L;
    @PyValue("ST_CTIME") static final long ST_CTIME = 9L;
    @PyValue("S_ENFMT") static final long S_ENFMT = 1024L;
    @PyValue("S_IFDOOR") static final long S_IFDOOR = 0L;
    @PyValue("S_IFPORT") static final long S_IFPORT = 0L;
    @PyValue("S_IFWHT") static final long S_IFWHT = 0L;
    @PyValue("S_IXOTH") static final long S_IXOTH = 1L;
    @PyValue("S_IWOTH") static final long S_IWOTH = 2L;
    @PyValue("S_IROTH") static final long S_IROTH = 4L;
    @PyValue("S_IRWXO") static final long S_IRWXO = 7L;
    @PyValue("S_IXGRP") static final long S_IXGRP = 8L;
    @PyValue("S_IWGRP") static final long S_IWGRP = 16L;
    @PyValue("S_IRGRP") static final long S_IRGRP = 32L;
    @PyValue("S_IRWXG") static final long S_IRWXG = 56L;
    @PyValue("S_IEXEC") static final long S_IEXEC = 64L;
    @PyValue("S_IXUSR") static final long S_IXUSR = 64L;
    @PyValue("S_IWRITE") static final long S_IWRITE = 128L;
    @PyValue("S_IWUSR") static final long S_IWUSR = 128L;
    @PyValue("S_IREAD") static final long S_IREAD = 256L;
    @PyValue("S_IRUSR") static final long S_IRUSR = 256L;
    @PyValue("S_IRWXU") static final long S_IRWXU = 448L;
    @PyValue("S_ISVTX") static final long S_ISVTX = 512L;
    @PyValue("S_ISGID") static final long S_ISGID = 1024L;
    @PyValue("S_ISUID") static final long S_ISUID = 2048L;
    @PyValue("S_IFIFO") static final long S_IFIFO = 4096L;
    @PyValue("S_IFCHR") static final long S_IFCHR = 8192L;
    @PyValue("S_IFDIR") static final long S_IFDIR = 16384L;
    @PyValue("S_IFBLK") static final long S_IFBLK = 24576L;
    @PyValue("S_IFREG") static final long S_IFREG = 32768L;
    @PyValue("S_IFLNK") static final long S_IFLNK = 40960L;
    @PyValue("S_IFSOCK") static final long S_IFSOCK = 49152L;
    @PyValue("UF_NODUMP") static final long UF_NODUMP = 1L;
    @PyValue("UF_IMMUTABLE") static final long UF_IMMUTABLE = 2L;
    @PyValue("UF_APPEND") static final long UF_APPEND = 4L;
    @PyValue("UF_OPAQUE") static final long UF_OPAQUE = 8L;
    @PyValue("UF_NOUNLINK") static final long UF_NOUNLINK = 16L;
    @PyValue("UF_COMPRESSED") static final long UF_COMPRESSED = 32L;
    @PyValue("UF_HIDDEN") static final long UF_HIDDEN = 32768L;

    private StatModule() {}

    /** Return whether a mode is that of a directory. */
    @Py("S_ISDIR(mode: int, /) -> bool")
    static boolean isDirectory(Ctx ctx, long mode) {
        return (mode & 0170000) == S_IFDIR;
    }

    /** Return whether a mode is that of a file. */
    @Py("S_ISREG(mode: int, /) -> bool")
    static boolean isFile(Ctx ctx, long mode) {
        return (mode & 0170000) == S_IFREG;
    }

    /** Return whether a mode is that of a symbolic link. */
    @Py("S_ISLNK(mode: int, /) -> bool")
    static boolean isLink(Ctx ctx, long mode) {
        return (mode & 0170000) == S_IFLNK;
    }

    /** Return whether a mode is that of a character device. */
    @Py("S_ISCHR(mode: int, /) -> bool")
    static boolean isCharacterDevice(Ctx ctx, long mode) {
        return (mode & 0170000) == S_IFCHR;
    }

    /** Return whether a mode is that of a block device. */
    @Py("S_ISBLK(mode: int, /) -> bool")
    static boolean isBlockDevice(Ctx ctx, long mode) {
        return (mode & 0170000) == S_IFBLK;
    }

    /** Return whether a mode is that of a pipe. */
    @Py("S_ISFIFO(mode: int, /) -> bool")
    static boolean isPipe(Ctx ctx, long mode) {
        return (mode & 0170000) == S_IFIFO;
    }

    /** Return whether a mode is that of a socket. */
    @Py("S_ISSOCK(mode: int, /) -> bool")
    static boolean isSocket(Ctx ctx, long mode) {
        return (mode & 0170000) == S_IFSOCK;
    }

    /** Return the permission bits of a mode. */
    @Py("S_IMODE(mode: int, /) -> int")
    static long permissions(Ctx ctx, long mode) {
        return mode & 07777;
    }

    /** Return the type of file of a mode. */
    @Py("S_IFMT(mode: int, /) -> int")
    static long type(Ctx ctx, long mode) {
        return mode & 0170000;
    }

    /** Return a mode as ls shows it. */
    @Py("filemode(mode: int, /) -> str")
    static String filemode(Ctx ctx, long mode) {
        char[] text = "?rwxrwxrwx".toCharArray();
        text[0] = switch ((int) (mode & 0170000)) {
            case 0040000 -> 'd';
            case 0100000 -> '-';
            case 0120000 -> 'l';
            case 0060000 -> 'b';
            case 0020000 -> 'c';
            case 0010000 -> 'p';
            case 0140000 -> 's';
            default -> '?';
        };
        for (int i = 1; i < 10; i++) if ((mode & 1L << 9 - i) == 0) text[i] = '-';
        if ((mode & 04000) != 0) text[3] = text[3] == 'x' ? 's' : 'S';
        if ((mode & 02000) != 0) text[6] = text[6] == 'x' ? 's' : 'S';
        if ((mode & 01000) != 0) text[9] = text[9] == 'x' ? 't' : 'T';
        return new String(text);
    }
}
