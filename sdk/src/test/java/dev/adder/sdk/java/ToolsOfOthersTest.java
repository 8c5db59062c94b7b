package dev.adder.sdk.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.adder.engine.data.CallId;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Validator;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolContext;
import dev.adder.sdk.ToolParameter;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.ToolMemoryId;
import dev.langchain4j.invocation.InvocationParameters;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.ai.tool.annotation.ToolParam;

/** Tools that were written for LangChain4j and Spring AI come as they are. */
class ToolsOfOthersTest {
    private static final ToolContext ANN = new ToolContext.Standalone(new CallId("0", 3), "ann", false);

    private static Tool tool(Object source, String name) {
        Tool tool = Sdk.of(JavaTools.of(source)).find(name);
        assertNotNull(tool, name);
        return tool;
    }

    private static Object call(Object source, String name, String arguments) throws Exception {
        Tool tool = tool(source, name);
        Validator.Checked checked = tool.check((Data.Map) JsonText.read(arguments));
        assertEquals(List.of(), checked.problems());
        return switch (tool.function().invoke((Data.Map) checked.data(), ANN)) {
            case Outcome.Value value -> {
                assertEquals(List.of(), Validator.result(tool.result(), value.data()).problems());
                yield JsonText.write(value.data());
            }
            case Outcome.Raised raised -> raised.type() + ": " + raised.message();
            case Outcome other -> other;
        };
    }

    /** As in LangChain4j's own examples. */
    public static class Booking {
        /** A booking as a plain class, as older code has it. */
        public static class Details {
            private String bookingNumber = "";
            private @Nullable String customerName;
            private int nights = 1;
            private DayOfWeek day = DayOfWeek.MONDAY;
            private @Nullable List<Details> related;
            private transient int cached = 9;

            public String getBookingNumber() {
                return bookingNumber;
            }

            public void setBookingNumber(String value) {
                bookingNumber = value.toUpperCase(Locale.ROOT);
            }

            public int getCached() {
                return cached;
            }
        }

        @dev.langchain4j.agent.tool.Tool({"Finds a booking.", "Only for its customer."})
        public Details getBookingDetails(@P("the number") String bookingNumber,
                @P(value = "first name", required = false) String name, @P(value = "pages", required = false) int pages,
                @ToolMemoryId String memory) {
            Details details = new Details();
            details.setBookingNumber(bookingNumber);
            details.customerName = memory + "/" + name + "/" + pages;
            return details;
        }

        @dev.langchain4j.agent.tool.Tool(name = "cancelBooking", value = "Cancels a booking.")
        void cancel(@P(value = "what to cancel", name = "what") Details details, InvocationParameters about) {
            throw new IllegalArgumentException("no booking " + details.bookingNumber + " for "
                    + details.nights + " nights on " + details.day + " by " + about.get("principal"));
        }

        @dev.langchain4j.agent.tool.Tool
        public int count(@P(value = "how far", defaultValue = "7") int days) {
            return days;
        }

        /** No tool. */
        public void other(Thread thread) {}
    }

    @Test
    void toolsOfLangChain4j() throws Exception {
        Booking booking = new Booking();
        Tool find = tool(booking, "get_booking_details");
        assertEquals("get_booking_details(booking_number: str, name: str | None = None, pages: int | None = None)"
                + " -> Details", find.toString());
        assertEquals("Finds a booking.\nOnly for its customer.", find.doc());
        assertEquals(List.of("the number", "first name", "pages"),
                find.parameters().stream().map(ToolParameter::doc).toList());
        assertEquals(List.of("booking_number", "customer_name", "nights", "day", "related"),
                ((Type.Record) find.result()).fields().stream().map(Type.Field::name).toList());
        assertEquals("{\"booking_number\":\"AB1\",\"customer_name\":\"ann/null/0\",\"nights\":1,\"day\":\"MONDAY\","
                + "\"related\":null}", call(booking, "get_booking_details", "{\"booking_number\": \"ab1\"}"));
        assertEquals("ValueError: no booking X9 for 3 nights on MONDAY by ann", call(booking, "cancel_booking",
                "{\"what\": {\"booking_number\": \"x9\", \"nights\": 3, \"customer_name\": null}}"));
        assertEquals("7", call(booking, "count", "{}"));
        assertEquals("8", call(booking, "count", "{\"days\": 8}"));
        assertEquals(Effect.WRITE, tool(booking, "count").effect());
        assertEquals(3, JavaTools.of(booking).size());
    }

    /** As in Spring AI's own examples. */
    public static class Weather {
        /** What is asked. */
        public record Request(@JsonProperty("place") @JsonPropertyDescription("city and country") String location,
                @ToolParam(required = false, description = "C or F") String unit) {}

        /** What comes back. */
        public static class Answer {
            public double temperature = 21.5;
            @JsonProperty("where") public String location = "";
            @JsonIgnore public String secret = "hidden";
        }

        @org.springframework.ai.tool.annotation.Tool(description = "Gets the weather.")
        Answer currentWeather(Request request, @ToolParam(description = "days ahead", required = false) Integer ahead,
                org.springframework.ai.chat.model.ToolContext context) {
            Answer answer = new Answer();
            answer.location = request.location() + " " + request.unit() + " " + ahead + " "
                    + context.getContext().get("principal") + " " + context.getContext().get("call");
            return answer;
        }

        @org.springframework.ai.tool.annotation.Tool(
                name = "set_alarm",
                description = "Sets an alarm.",
                returnDirect = true)
        Map<String, Object> alarm(@ToolParam(description = "ISO time") String time) {
            return Map.of("set", time);
        }
    }

    @Test
    void toolsOfSpringAi() throws Exception {
        Weather weather = new Weather();
        Tool current = tool(weather, "current_weather");
        assertEquals("current_weather(request: Request, ahead: int | None = None) -> Answer", current.toString());
        Type.Record request = (Type.Record) current.parameters().getFirst().type();
        assertEquals(List.of("place: city and country", "unit: C or F"),
                request.fields().stream().map(f -> f.name() + ": " + f.doc()).toList());
        assertEquals(List.of("temperature", "where"),
                ((Type.Record) current.result()).fields().stream().map(Type.Field::name).toList());
        assertEquals("{\"temperature\":21.5,\"where\":\"Oslo null 2 ann 0#3\"}",
                call(weather, "current_weather", "{\"request\": {\"place\": \"Oslo\"}, \"ahead\": 2}"));
        assertEquals("{\"set\":\"07:00\"}", call(weather, "set_alarm", "{\"time\": \"07:00\"}"));
    }

    /** Only what a tool declares is taken apart. */
    public static class Leaking {
        /** Not declared by any tool. */
        public static class Vault {
            public String password = "hunter2";
        }

        @dev.langchain4j.agent.tool.Tool("Gives anything.")
        public Object reveal() {
            return Map.of("vault", new Vault());
        }
    }

    @Test
    void whatIsNotDeclaredIsNotData() throws Exception {
        assertEquals("RuntimeError: the tool's result has no Python form", call(new Leaking(), "reveal", "{}"));
    }

    /** Cannot be made from data. */
    public static class Sealed {
        /** Has no constructor without parameters. */
        public static class Fixed {
            private final int number;

            public Fixed(int number) {
                this.number = number;
            }

            public int getNumber() {
                return number;
            }
        }

        @dev.langchain4j.agent.tool.Tool("Takes one.")
        public int take(Fixed fixed) {
            return fixed.number;
        }
    }

    /** A memory that is no text. */
    public static class Numbered {
        @dev.langchain4j.agent.tool.Tool("Counts.")
        public int take(@ToolMemoryId int memory) {
            return memory;
        }
    }

    @Test
    void whatCannotComeAsItIsIsRefusedByName() {
        assertEquals(
                "Sealed.take: the Java type Fixed cannot be a parameter: it needs a constructor without parameters, "
                        + "and setters; use a record",
                assertThrows(IllegalArgumentException.class,
                        () -> JavaTools.of(new Sealed())).getMessage());
        assertEquals("Numbered.take: @ToolMemoryId is the principal's name here and needs a String, not int",
                assertThrows(IllegalArgumentException.class, () -> JavaTools.of(new Numbered())).getMessage());
    }
}
