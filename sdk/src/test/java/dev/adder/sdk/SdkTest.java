package dev.adder.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdkTest {
    private static Tool tool(String namespace, String name) {
        return Tool.builder(name).namespace(namespace).build();
    }

    private static List<String> names(Sdk sdk) {
        return sdk.tools().stream().map(t -> t.name().toString()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "listIssues,list_issues", "HTTPServer,http_server", "get-user.byID,get_user_by_id", "already_fine,already_fine",
        "2fa,n2fa", "import,import_", "Übersicht,ubersicht", "数据,tool", "__init__,init", "a b\"\"\"c,a_b_c",
        "getV2Item,get_v2_item"
    })
    void functionNamesReadAsPython(String original, String name) {
        assertEquals(name, Names.function(original));
    }

    @Test
    void namesAreUniqueAndHideNothing() {
        Sdk sdk = Sdk.of(tool("", "list"), tool("", "doIt"), tool("", "do_it"), tool("", "do-it"), tool("json", "x"),
                tool("git", "git_log"));
        assertEquals(List.of("do_it", "do_it_2", "do_it_3", "list_", "git.log", "json_tools.x"), names(sdk));
        assertEquals(List.of("do_it", "do-it", "doIt"),
                sdk.tools().stream().limit(3).map(Tool::originalName).toList());
        assertEquals(List.of("tools_tools.search", "tools_"), names(Sdk.of(tool("tools", "search"),
                tool("", "tools"))).reversed());
    }

    @Test
    void namesDoNotDependOnOrder() {
        List<Tool> tools =
                new ArrayList<>(List.of(tool("", "doIt"), tool("", "do_it"), tool("a", "get"), tool("b", "get")));
        TreeSet<String> before = new TreeSet<>(names(Sdk.of(tools)));
        Sdk first = Sdk.of(tools);
        Collections.reverse(tools);
        Sdk second = Sdk.of(tools);
        assertEquals(before, new TreeSet<>(names(second)));
        Tool a = first.find("do_it_2");
        Tool b = second.find("do_it_2");
        assertNotNull(a);
        assertNotNull(b);
        assertEquals("doIt", a.originalName());
        assertEquals("doIt", b.originalName());
    }

    @Test
    void bareNamesReachWhatIsNotAmbiguous() {
        Sdk sdk = Sdk.of(tool("a", "get"), tool("b", "get"), tool("a", "filter"), tool("b", "put"), tool("", "top"));
        assertEquals(Set.of("put", "top"), sdk.bareNames().keySet());
        assertNotNull(sdk.find("put"));
        assertNotNull(sdk.find("b.put"));
        assertNull(sdk.find("get"));
        assertEquals("put", sdk.suggest("puts"));
        assertEquals("a.get", sdk.suggest("a.gett"));
        assertEquals(List.of("a", "b"), sdk.namespaces());
    }

    @Test
    void parametersAreOrderedAndNamed() {
        Tool tool = Tool.builder("t")
                .optional("limit", Type.INT, "", 10)
                .required("content-type", Type.STR, "")
                .parameter(ToolParameter.required("from", Type.STR, "").asKeywordOnly())
                .required("content_type", Type.STR, "")
                .build();
        assertEquals(
                "t(content_type: str, content_type_2: str, limit: int = 10, *, from_: str) -> Any", tool.toString());
        assertEquals(
                Data.Map.of("content-type", "a", "from", "b"),
                tool.wireArguments(Data.Map.of("content_type", "a", "from_", "b")));
    }

    @Test
    void rateLimitsNameParameters() {
        assertThrows(IllegalArgumentException.class, () -> Tool.builder("t")
                .rateLimit(RateLimit.perKey(1, Duration.ofHours(1), "user"))
                .build());
        assertEquals("at most 10 calls per 5 minutes", RateLimit.of(10, Duration.ofMinutes(5)).words());
        assertEquals("at most 2 calls per caller per day",
                new RateLimit(2, Duration.ofDays(1), List.of(), true).words());
    }
}
