package dev.adder.connect.openapi;

import dev.adder.sdk.Sdk;
import dev.adder.sdk.StubWriter;
import dev.adder.sdk.Tool;
import dev.adder.testing.Approved;
import dev.adder.testing.Needs;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a model reads of real services' documents. The stubs as a whole are too large to be kept: of them there is a
 * digest, beside the stubs of every nineteenth function, which were read.
 */
class RealStubsTest {
    private static final int STEP = 19;
    private static final int MOST_LINES = 120;

    @ParameterizedTest
    @CsvSource({"box, box.json", "twilio, twilio_api_v2010.json", "openai, openai.yaml"})
    void stubs(String name, String document) throws Exception {
        OpenApi api = OpenApi.document(Needs.openApiDocument(document)).name(name).build();
        Sdk sdk = Sdk.of(api.tools());
        String all = StubWriter.write(sdk);
        StringBuilder shown = new StringBuilder();
        shown.append(sdk.tools().size()).append(" functions, ").append(all.lines().count()).append(" lines, SHA-256 ")
                .append(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(all.getBytes(StandardCharsets.UTF_8))))
                .append("\n\n");
        List<String> lines = StubWriter.write(some(sdk)).lines().toList();
        int functions = lines.indexOf(lines.stream().filter(l -> l.startsWith("class " + name + ":")).findFirst()
                .orElseThrow());
        lines.stream().limit(MOST_LINES).forEach(line -> shown.append(line).append('\n'));
        shown.append("... ").append(functions - MOST_LINES).append(" lines of types more\n\n");
        lines.stream().skip(functions).forEach(line -> shown.append(line).append('\n'));
        Approved.check("connect/openapi", name + ".txt", shown.toString());
    }

    private static List<Tool> some(Sdk sdk) {
        List<Tool> some = new ArrayList<>();
        for (int i = 0; i < sdk.tools().size(); i += STEP) {
            some.add(sdk.tools().get(i));
        }
        return some;
    }
}
