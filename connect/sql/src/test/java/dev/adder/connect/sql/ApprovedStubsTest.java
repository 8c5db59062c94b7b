package dev.adder.connect.sql;

import dev.adder.sdk.Sdk;
import dev.adder.sdk.StubWriter;
import dev.adder.testing.Approved;
import org.junit.jupiter.api.Test;

/** What a model reads of a database. */
class ApprovedStubsTest {
    @Test
    void shop() throws Exception {
        try (ShopDatabase shop = new ShopDatabase()) {
            Approved.check("connect/sql", "shop.txt", StubWriter.write(Sdk.of(shop.reader().build().tools())));
        }
    }
}
