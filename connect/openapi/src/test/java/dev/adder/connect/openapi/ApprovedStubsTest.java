package dev.adder.connect.openapi;

import dev.adder.sdk.Sdk;
import dev.adder.sdk.StubWriter;
import dev.adder.testing.Approved;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model reads of the documents that are called. */
class ApprovedStubsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"styles30", "styles31"})
    void styles(String name) throws Exception {
        OpenApi api = OpenApi.document(Tools.document(folder, name + ".yaml")).build();
        Approved.check("connect/openapi", name + ".txt", StubWriter.write(Sdk.of(api.tools())));
    }
}
