package dev.adder.engine.stdlib.python;

import dev.adder.engine.lower.Lowering;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.run.Link;
import dev.adder.engine.syntax.Parser;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.value.Cell;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.Lowered;
import dev.adder.engine.value.Namespace;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a library module that is written in Python, lowered once and shared by all runs. It runs as any program
 * does, metered and with no more rights; tracebacks leave its frames out.
 */
final class PythonText {
    private final List<Lowered> parts = new ArrayList<>();

    private PythonText() {}

    /** Lowers the parts of a module, which run one after the other in one namespace; they are resources beside it. */
    static PythonText of(String module, String... files) {
        PythonText made = new PythonText();
        for (String file : files) {
            Source source = Source.of(Code.LIBRARY + module + ">", read(file));
            made.parts.add(Lowering.lower(Parser.parseModule(source), 0, false, false));
        }
        return made;
    }

    private static String read(String file) {
        try (InputStream in = PythonText.class.getResourceAsStream("/dev/adder/engine/stdlib/" + file)) {
            if (in == null) throw new IllegalStateException("no resource " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the module says of itself. */
    @Nullable
    String doc() {
        return parts.getFirst().code().doc;
    }

    /** Fills a module, which the run must know already by its name. */
    void run(Ctx ctx, PyModule module, Namespace names) {
        for (Lowered part : parts) {
            Cell[] cells = new Cell[part.globalNames().length];
            for (int i = 0; i < cells.length; i++) cells[i] = names.cell(part.globalNames()[i]);
            Link link = new Link(cells, part.globalNames(), names, part.sites(), module);
            Frame frame = new Frame(ctx, part.code(), link);
            frame.makeCells();
            PyFunction.run(ctx, frame);
        }
    }
}
