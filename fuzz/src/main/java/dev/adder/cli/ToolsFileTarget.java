package dev.adder.cli;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonSyntaxException;
import dev.adder.engine.data.JsonText;
import dev.adder.fuzz.FuzzTarget;
import dev.adder.fuzz.Input;
import java.nio.file.Path;

/**
 * A text as {@code tools.json}: understood, or refused with one message. Nothing is started, and documents of the web
 * are left out.
 */
public final class ToolsFileTarget implements FuzzTarget {
    private static final Path FILE = Path.of("tools.json");

    @Override
    public void run(byte[] input) {
        String text = Input.text(input);
        if (readsTheWeb(text)) return;
        try {
            ToolsFile.understand(FILE, text);
        } catch (CommandFailure e) {
            if (String.valueOf(e.getMessage()).isBlank()) throw new IllegalStateException("no message", e);
        }
    }

    private static boolean readsTheWeb(String text) {
        Data root;
        try {
            root = JsonText.read(text);
        } catch (JsonSyntaxException e) {
            return false;
        }
        return root instanceof Data.Map map && map.get("openapi") instanceof Data.Map services
                && services.entries().values().stream().anyMatch(s -> s instanceof Data.Map service
                        && service.get("document") instanceof Data.Text document
                        && document.value().startsWith("http"));
    }
}
