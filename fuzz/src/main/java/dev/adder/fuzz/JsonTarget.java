package dev.adder.fuzz;

import dev.adder.engine.Program;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonSyntaxException;
import dev.adder.engine.data.JsonText;

/** A text as JSON, for programs and for the host: what is read is written, and read again as the same. */
final class JsonTarget implements FuzzTarget {
    private final Runs runs = new Runs();
    private final Program program = Runs.resource("json.py");

    @Override
    public void run(byte[] input) {
        String text = Input.text(input);
        runs.runToItsEnd(program, text);
        host(text);
    }

    private static void host(String text) {
        try {
            JsonText.readExact(text);
        } catch (JsonSyntaxException e) {
            e.problem();
        }
        Data data;
        try {
            data = JsonText.read(text);
        } catch (JsonSyntaxException e) {
            return;
        }
        String exact = JsonText.writeExact(data);
        String again = JsonText.writeExact(JsonText.readExact(exact));
        if (!again.equals(exact)) throw new IllegalStateException(exact + " is read as " + again);
    }
}
