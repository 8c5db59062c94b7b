package dev.adder.engine.stdlib.io;

import dev.adder.engine.builtin.Codecs;
import dev.adder.engine.builtin.RunOutput;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An instance of {@code io.TextIOWrapper}: text over a binary stream. */
public final class PyTextFile extends PyStream implements RunOutput {
    private static final int[] NOTHING = {};

    /** The stream below; null before the start and after {@code detach}. */
    @Nullable Object buffer;
    String encoding = "UTF-8";
    String errors = "strict";
    @Nullable Newlines newlines;
    boolean lineBuffering;
    boolean writeThrough;
    /** Whether what is written goes down at once: files that {@code open} makes. */
    boolean eager;
    boolean readable;
    boolean writable;
    boolean detached;
    /** What this stands for when it is {@code sys.stdout} or {@code sys.stderr} as the run began. */
    PyFileIO.@Nullable Standard standard;
    private @Nullable TextDecoder decoder;
    private int[] chunk = NOTHING;
    private int from;
    private int size;
    private byte[] tail = {};
    private boolean pendingReturn;
    private boolean telling = true;
    private @Nullable String writeEncoding;
    private final PyByteArray pending = new PyByteArray(Types.BYTEARRAY, new byte[0], 0);

    PyTextFile(PyClass cls) {
        super(cls);
    }

    @Override
    public boolean isOutput() {
        return standard == PyFileIO.Standard.OUTPUT && !closed && buffer != null;
    }

    Object buffer() {
        Object b = buffer;
        if (b != null) return b;
        throw Errors.valueError(detached ? "underlying buffer has been detached"
                : "I/O operation on uninitialized object");
    }

    void check(Ctx ctx) {
        if (Streams.isClosed(ctx, buffer())) throw Streams.closed();
    }

    void checkReadable(Ctx ctx) {
        check(ctx);
        if (!readable) throw Streams.unsupported("not readable");
        if (pending.size > 0) flushPending(ctx);
    }

    private TextDecoder decoder() {
        TextDecoder d = decoder;
        if (d == null) {
            d = new TextDecoder(encoding);
            decoder = d;
        }
        return d;
    }

    /** Decodes some more; false at the end. */
    private boolean fill(Ctx ctx) {
        TextDecoder d = decoder();
        while (true) {
            ctx.step();
            byte[] more = Streams.readSome(ctx, buffer(), d.indivisible() ? Integer.MAX_VALUE - 16 : Streams.CHUNK);
            boolean last = more.length == 0;
            if (last && tail.length == 0) return false;
            byte[] bytes = tail.length == 0 ? more : joined(tail, more);
            int whole = last || d.indivisible() && more.length < Streams.CHUNK ? bytes.length : d.whole(bytes);
            tail = whole == bytes.length ? new byte[0] : Arrays.copyOfRange(bytes, whole, bytes.length);
            int[] points = d.decode(ctx, whole == bytes.length ? bytes : Arrays.copyOf(bytes, whole), errors);
            if (points.length > 0) {
                add(points);
                return true;
            }
            if (last) return false;
        }
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private void add(int[] points) {
        Newlines n = newlines;
        for (int i = 0; n != null && n.universal && i < points.length; i++) {
            boolean both = points[i] == '\n' && (i == 0 ? pendingReturn : points[i - 1] == '\r');
            if (both) n.saw('\r', true);
            else if (points[i] == '\n') n.saw('\n', false);
            else if (points[i] == '\r' && i + 1 < points.length && points[i + 1] != '\n') n.saw('\r', false);
        }
        pendingReturn = points[points.length - 1] == '\r';
        if (from == size) {
            chunk = points;
            from = 0;
            size = points.length;
        } else {
            int[] both = Arrays.copyOf(Arrays.copyOfRange(chunk, from, size), size - from + points.length);
            System.arraycopy(points, 0, both, size - from, points.length);
            chunk = both;
            from = 0;
            size = both.length;
        }
    }

    /** The next character as the program sees it, or -1 at the end. */
    private int take(Ctx ctx) {
        if (from == size && !fill(ctx)) return -1;
        int c = chunk[from++];
        if (c != '\r' || newlines == null || !newlines.translates) return c;
        if (from == size) fillAfterReturn(ctx);
        if (from < size && chunk[from] == '\n') from++;
        return '\n';
    }

    private void fillAfterReturn(Ctx ctx) {
        if (!fill(ctx) && newlines != null && pendingReturn) newlines.saw('\r', false);
    }

    Object read(Ctx ctx, long most) {
        StringBuilder out = new StringBuilder();
        long charged = 0;
        for (long n = 0; most < 0 || n < most; n++) {
            int c = take(ctx);
            if (c < 0) break;
            out.appendCodePoint(c);
            if (out.length() > charged) {
                charged = out.length() + 4096L + out.length();
                ctx.charge(4 * (4096L + out.length()));
            }
        }
        return Str.of(out.toString());
    }

    /** A line, of so many characters at most; empty at the end. */
    Object readLine(Ctx ctx, long most) {
        StringBuilder out = new StringBuilder();
        Newlines n = newlines;
        String terminator = n == null ? "\n" : n.terminator;
        boolean universal = n == null || n.universal;
        while (most < 0 || out.length() < most) {
            int c = take(ctx);
            if (c < 0) break;
            out.appendCodePoint(c);
            if ((out.length() & 4095) == 0) ctx.charge(4 * 4096);
            if (c == '\n' && (universal || terminator.equals("\n"))) break;
            if (c == '\r' && universal && (n == null || !n.translates)) {
                if (from < size || fill(ctx)) {
                    if (chunk[from] == '\n' && (most < 0 || out.length() < most)) {
                        out.append('\n');
                        from++;
                    }
                } else if (n != null) {
                    n.saw('\r', false);
                }
                break;
            }
            if (!universal && terminator.length() == 1 && c == terminator.charAt(0)) break;
            int end = out.length();
            if (!universal && terminator.length() == 2 && c == '\n' && end >= 2 && out.charAt(end - 2) == '\r') break;
        }
        ctx.charge(48 + 2L * out.length());
        ctx.tick(out.length() >> 5);
        return Str.of(out.toString());
    }

    @Override
    public @Nullable Object next(Ctx ctx) {
        if (!type().shared && type().find("readline") != Streams.TEXT_WRAPPER.find("readline")) return super.next(ctx);
        checkReadable(ctx);
        telling = false;
        Object line = readLine(ctx, -1);
        if (Str.length(line) > 0) return line;
        telling = true;
        return null;
    }

    /** Writes text that is paid for. */
    void write(Ctx ctx, Object text) {
        if (standard != null && isPlainUtf8()) {
            Console.write(ctx, standard, Str.text(text));
            return;
        }
        Object out = text;
        Newlines n = newlines;
        if (n != null && n.written != null) out = Str.of(n.forWriting(ctx, Str.text(text)));
        byte[] bytes = Codecs.encode(ctx, out, writeEncoding(), errors).value;
        if (!encoded(bytes)) return;
        forget();
        if (eager && buffer instanceof PyBuffered b && b.eager) {
            b.write(ctx, bytes);
            return;
        }
        BytesBuffer.append(ctx, pending, bytes, bytes.length);
        boolean line = lineBuffering && (Str.text(text).indexOf('\n') >= 0 || Str.text(text).indexOf('\r') >= 0);
        if (pending.size > Streams.CHUNK || line || writeThrough) flushPending(ctx);
        if (line) CallOps.callAttribute(ctx, buffer(), "flush");
    }

    private boolean isPlainUtf8() {
        return encoding.equals("utf-8") && !errors.startsWith("surrogate") && newlines == null;
    }

    private static boolean encoded(byte[] bytes) {
        return bytes.length > 0;
    }

    private String writeEncoding() {
        String now = writeEncoding;
        if (now == null) {
            String name = Codecs.normalName(encoding);
            now = name == null ? encoding : name;
            writeEncoding = switch (now) {
                case "utf-16", "utf-32" -> now + "-le";
                case "utf-8-sig" -> "utf-8";
                default -> now;
            };
        }
        return now;
    }

    /** Says that the stream is not at its beginning, so that no byte order mark is due. */
    void pastStart() {
        writeEncoding();
    }

    private void forget() {
        from = 0;
        size = 0;
        tail = new byte[0];
        pendingReturn = false;
    }

    void flushPending(Ctx ctx) {
        if (pending.size == 0) return;
        byte[] bytes = Arrays.copyOf(pending.value, pending.size);
        pending.size = 0;
        CallOps.callAttribute(ctx, buffer(), "write", new PyBytes(bytes));
    }

    void flush(Ctx ctx) {
        check(ctx);
        telling = Streams.asks(ctx, buffer(), "seekable");
        flushPending(ctx);
        CallOps.callAttribute(ctx, buffer(), "flush");
    }

    Object tell(Ctx ctx) {
        check(ctx);
        if (!Streams.asks(ctx, buffer(), "seekable")) throw Streams.unsupported("underlying stream is not seekable");
        if (!telling) throw Errors.of(Exceptions.OS_ERROR, "telling position disabled by next() call");
        flushPending(ctx);
        long below = Streams.number(ctx, CallOps.callAttribute(ctx, buffer(), "tell"), "invalid position");
        return below - tail.length - decoder().size(ctx, chunk, from, size);
    }

    Object seek(Ctx ctx, Object cookie, Object whence) {
        check(ctx);
        if (!Streams.asks(ctx, buffer(), "seekable")) throw Streams.unsupported("underlying stream is not seekable");
        long way = Streams.number(ctx, whence, "invalid whence");
        long to = Streams.number(ctx, cookie, "invalid position");
        if (way == 1 && to != 0) throw Streams.unsupported("can't do nonzero cur-relative seeks");
        if (way == 2 && to != 0) throw Streams.unsupported("can't do nonzero end-relative seeks");
        if (way < 0 || way > 2) throw Errors.valueError("invalid whence (" + way + ", should be 0, 1 or 2)");
        if (way == 1) to = Streams.number(ctx, tell(ctx), "invalid position");
        if (to < 0) throw Errors.valueError("negative seek position " + to);
        flush(ctx);
        forget();
        telling = true;
        Object at = CallOps.callAttribute(ctx, buffer(), "seek", to, way == 2 ? 2L : 0L);
        if (at instanceof Long l && l == 0) {
            decoder().reset();
            writeEncoding = null;
        } else {
            decoder().pastStart();
            pastStart();
        }
        return at;
    }

    /** Sets the encoding anew; what was read with the old one is gone. */
    void use(String newEncoding) {
        encoding = newEncoding;
        decoder = null;
        writeEncoding = null;
    }

    /** The value of {@code newlines}. */
    Object seen() {
        return newlines == null ? PyNone.NONE : newlines.seen();
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(120 + 4L * chunk.length + tail.length);
        live.visit(pending);
        live.visit(buffer);
    }
}
