package dev.adder.connect.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import org.junit.jupiter.api.Test;

class ShallowTest {
    @Test
    void cutsWhatIsDeepAndNothingElse() {
        String deep = "[".repeat(300) + "{\"a\": \"]]\\\"]\"}" + "]".repeat(300);
        String text = "{\"a\": [1, {\"b\": 2}], \"deep\": " + deep + ", \"c\": \"[[\"}";
        Data.Map data = (Data.Map) JsonText.read(String.valueOf(Shallow.cut(text)));
        assertEquals(JsonText.read("[1, {\"b\": 2}]"), data.get("a"));
        assertEquals("[[", data.text("c"));
        assertTrue(Shallow.isCut(data));
        assertFalse(Shallow.isCut(Data.list(data.list("a").items())));
        assertNull(Shallow.cut("[[1], {}]"));
        assertNull(Shallow.cut("[".repeat(300)));
    }
}
