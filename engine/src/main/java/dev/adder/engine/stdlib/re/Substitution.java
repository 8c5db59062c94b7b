package dev.adder.engine.stdlib.re;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.regex.MatchResult;
import dev.adder.engine.regex.Matcher;
import dev.adder.engine.regex.RegexException;
import dev.adder.engine.regex.ReplacementTemplate;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** {@code sub} and {@code subn}: the text with its matches replaced. */
final class Substitution {
    private final Ctx ctx;
    private final PyPattern pattern;
    private final Subject subject;
    private final @Nullable Object function;
    private final @Nullable ReplacementTemplate template;
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean changed;
    long count;

    Substitution(Ctx ctx, PyPattern pattern, Object replacement, Subject subject) {
        this.ctx = ctx;
        this.pattern = pattern;
        this.subject = subject;
        if (CallOps.isCallable(replacement)) {
            this.function = replacement;
            this.template = null;
        } else {
            this.function = null;
            this.template = template(ctx, pattern, replacement);
        }
    }

    /** A replacement that can be none is an error before the text is looked at. */
    static Object checked(Ctx ctx, PyPattern pattern, Object replacement) {
        if (!CallOps.isCallable(replacement) && !Str.isText(replacement) && !(replacement instanceof PyBytes)) {
            template(ctx, pattern, replacement);
        }
        return replacement;
    }

    /** A replacement text taken apart. */
    static ReplacementTemplate template(Ctx ctx, PyPattern pattern, Object replacement) {
        String written;
        byte[] given = pattern.bytes ? BytesView.bytesOrNull(replacement) : null;
        if (given != null) {
            written = new String(given, StandardCharsets.ISO_8859_1);
        } else if (Str.isText(replacement) && !pattern.bytes) {
            written = Str.text(replacement);
        } else if (Str.isText(replacement)) {
            throw Errors.typeError("sequence item 0: expected a bytes-like object, str found");
        } else if (replacement instanceof PyBytes) {
            throw Errors.typeError("sequence item 0: expected str instance, bytes found");
        } else {
            throw Errors.typeError("decoding to str: need a bytes-like object, " + Types.nameOf(replacement)
                    + " found");
        }
        ctx.charge(20L * written.length());
        ctx.tick(written.length());
        try {
            return ReplacementTemplate.parse(written, pattern.program, pattern.bytes);
        } catch (RegexException e) {
            throw Patterns.raised(replacement, e);
        }
    }

    Object run(long most) {
        Matcher matcher = pattern.program.matcher(subject.input, subject.length(), Patterns.meter(ctx));
        int mark = Held.hold(ctx, text);
        Held.hold(ctx, bytes);
        int at = 0;
        boolean advance = false;
        int done = 0;
        while (most == 0 || count < most) {
            MatchResult m = matcher.search(at, advance);
            if (m == null) break;
            ctx.step();
            append(subject.slice(done, m.start(0)));
            replace(m);
            count++;
            done = m.end(0);
            at = done;
            advance = m.start(0) == m.end(0);
        }
        if (changed || count > 0) append(subject.slice(done, subject.length()));
        ctx.charge(text.length() + bytes.size());
        Held.release(ctx, mark);
        if (!changed && count == 0) return subject.value;
        return pattern.bytes ? new PyBytes(bytes.toByteArray()) : Str.of(text.toString());
    }

    private void replace(MatchResult m) {
        changed = true;
        PyMatch match = new PyMatch(pattern, subject, m, 0, subject.length());
        if (function != null) {
            Object value = CallOps.call1(ctx, function, match);
            if (value == PyNone.NONE) return;
            if (pattern.bytes ? !(value instanceof PyBytes) : !Str.isText(value)) {
                throw Errors.typeError(pattern.bytes
                        ? "sequence item 0: expected a bytes-like object, " + Types.nameOf(value) + " found"
                        : "sequence item " + (text.isEmpty() ? 0 : 1) + ": expected str instance, "
                                + Types.nameOf(value) + " found");
            }
            append(value);
            return;
        }
        expand(match, java.util.Objects.requireNonNull(template));
    }

    /** Appends the template with the match's groups filled in. */
    void expand(PyMatch match, ReplacementTemplate parts) {
        for (ReplacementTemplate.Part part : parts.parts()) {
            switch (part) {
                case ReplacementTemplate.Text t -> append(pattern.bytes
                        ? new PyBytes(t.text().getBytes(StandardCharsets.ISO_8859_1)) : Str.of(t.text()));
                case ReplacementTemplate.Group g -> {
                    Object value = match.group(g.number());
                    if (value != PyNone.NONE) append(value);
                }
            }
        }
    }

    /** The template with the match's groups filled in. */
    Object expanded(PyMatch match, ReplacementTemplate parts) {
        int mark = Held.hold(ctx, text);
        Held.hold(ctx, bytes);
        expand(match, parts);
        ctx.charge(text.length() + bytes.size());
        Held.release(ctx, mark);
        return pattern.bytes ? new PyBytes(bytes.toByteArray()) : Str.of(text.toString());
    }

    private void append(Object piece) {
        ctx.step();
        if (piece instanceof PyBytes b) {
            ctx.charge(b.value.length);
            bytes.writeBytes(b.value);
        } else {
            String s = Str.text(piece);
            ctx.charge(2L * s.length());
            text.append(s);
        }
    }
}
