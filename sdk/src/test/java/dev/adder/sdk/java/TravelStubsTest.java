package dev.adder.sdk.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.type.Validator;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.StubWriter;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolContext;
import dev.adder.testing.Approved;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a model reads of tools in Java, and twenty calls that were written from nothing else. */
class TravelStubsTest {
    private static final List<String> CALLS = List.of(
            "travel.airports {'in_': ['DE', 'NO']}",
            "travel.airports {'in_': []}",
            "travel.book {'flight': 'LH 454', 'travellers': [{'name': 'Ada', 'born': '1990-12-10'}], "
                    + "'payment': {'type': 'Points', 'amount': 5000}}",
            "travel.book {'flight': 'LH 454', 'travellers': [{'name': 'Bo', 'born': '2001-01-01', 'passport': 'C01X00T47'}], "
                    + "'payment': {'type': 'Card', 'number': '4111111111111111', 'month': 12, 'year': 2027}}",
            "travel.book {'flight': 'LH 454', 'travellers': [{'name': 'Cy', 'born': '1960-02-29', 'passport': null}], "
                    + "'payment': {'type': 'Points', 'amount': 1}, 'remark': 'window'}",
            "travel.cancel {'bookings': ['123e4567-e89b-12d3-a456-426614174000']}",
            "travel.cancel {'bookings': []}",
            "travel.convert {'amount': 10.5, 'into': 'USD'}",
            "travel.convert {'amount': 3, 'into': 'JPY'}",
            "travel.delays {'flight': 'LH 454'}",
            "travel.delays {'flight': 'LH 454', 'days': 30}",
            "travel.find_flights {'from_': 'FRA', 'to': 'SFO', 'day': '2025-03-01'}",
            "travel.find_flights {'from_': 'FRA', 'to': 'SFO', 'day': '2025-03-01', 'cabin': 'BUSINESS'}",
            "travel.find_flights {'from_': 'OSL', 'to': 'LIM', 'day': '2025-12-31', 'cabin': null, 'page': 3}",
            "travel.gate {'flight': 'LH 454'}",
            "travel.miles {'name': 'Ada'}",
            "travel.miles {'name': 'Zoë'}",
            "travel.open_cabins {'flight': 'LH 454', 'with_upgrade': false}",
            "travel.open_cabins {'flight': 'SK 4', 'with_upgrade': true}",
            "travel.book {'flight': 'LH 454', 'travellers': [{'name': 'Di', 'born': '1999-09-09'}, {'name': 'Ed', "
                    + "'born': '2020-05-05'}], 'payment': {'type': 'Points', 'amount': 90000}, 'remark': null}");

    private final Sdk sdk = Sdk.of(JavaTools.of(new Travel()));

    @Test
    void stubs() {
        Approved.check("sdk", "travel.txt", StubWriter.write(sdk));
    }

    @Test
    void callsFromStubs() throws Exception {
        assertEquals(20, CALLS.size());
        for (String call : CALLS) {
            call(call.replace('\'', '"'));
        }
    }

    private void call(String call) throws Exception {
        String name = call.substring(0, call.indexOf(' '));
        Tool tool = sdk.tools().stream().filter(t -> t.name().toString().equals(name)).findFirst().orElseThrow();
        Validator.Checked checked = tool.check((Data.Map) JsonText.read(call.substring(call.indexOf(' ') + 1)));
        assertTrue(checked.ok(), () -> call + " -> " + checked.problems());
        Outcome first = tool.function().invoke((Data.Map) checked.data(), ToolContext.standalone());
        Outcome outcome = first instanceof Outcome.Later later ? later.stage().toCompletableFuture().get() : first;
        Outcome.Value value = assertInstanceOf(Outcome.Value.class, outcome, () -> call + " -> " + outcome);
        Validator.Checked result = Validator.result(tool.result(), value.data());
        assertTrue(result.ok(), () -> call + " -> " + result.problems());
    }
}
