package dev.adder.runtime;

import dev.adder.engine.Result;
import dev.adder.engine.Usage;
import dev.adder.engine.data.CallId;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.data.ToolName;
import dev.adder.sdk.Effect;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events as lines of JSON and back. Reading is strict: what is not an event of this version is refused. */
final class JournalText {
    static final String HEADER = "{\"adder.journal\":1}";

    private JournalText() {}

    static String line(RunEvent event) {
        return JsonText.writeExact(data(event));
    }

    static List<RunEvent> read(String text) {
        List<RunEvent> events = new ArrayList<>();
        int number = 0;
        for (int at = 0; at < text.length();) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(at, end);
            at = end + 1;
            number++;
            if (number == 1) {
                header(line);
            } else if (!line.isBlank() && newline >= 0) {
                events.add(event(line, number));
            }
        }
        if (number == 0) {
            header("");
        }
        return events;
    }

    private static void header(String line) {
        if (!line.strip().equals(HEADER)) {
            throw new IllegalArgumentException(line.startsWith("{\"adder.journal\":")
                    ? "this journal has another version; this Adder reads version 1"
                    : "not a journal: the first line should be " + HEADER);
        }
    }

    private static RunEvent event(String line, int number) {
        try {
            if (JsonText.readExact(line) instanceof Data.Map map) {
                return event(new Fields(map));
            }
            throw new IllegalArgumentException("an event is an object");
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("journal line " + number + ": " + e.getMessage(), e);
        }
    }

    private static Data.Map data(RunEvent event) {
        Data.Map.Builder map = Data.Map.builder();
        switch (event) {
            case RunEvent.Started e -> map.put("event", "started").put("block", e.block()).put("name", e.name())
                    .put("source", e.source()).put("program", e.programHash()).put("semantics", e.semantics())
                    .put("sdk", e.sdkHash()).put("principal", e.principal()).put("start", e.start())
                    .put("zone", e.zone().getId()).put("seed", e.seed());
            case RunEvent.Called e -> map.put("event", "called").put("id", e.id().toString())
                    .put("tool", e.tool().toString()).put("arguments", e.arguments()).put("effect", e.effect())
                    .put("repeatable", e.repeatable()).put("waiting", e.waiting()).put("line", e.line());
            case RunEvent.Sent e -> map.put("event", "sent").put("id", e.id().toString());
            case RunEvent.Postponed e ->
                map.put("event", "postponed").put("id", e.id().toString()).put("reason", e.reason());
            case RunEvent.Completed e -> completed(e, map);
            case RunEvent.Taken e ->
                map.put("event", "taken").put("id", e.id().toString()).put("at", e.at().toNanos());
            case RunEvent.Timer e ->
                map.put("event", "timer").put("number", e.number()).put("at", e.at().toNanos());
            case RunEvent.Printed e -> map.put("event", "printed").put("text", e.text());
            case RunEvent.Noted e -> map.put("event", "noted").put("id", e.id().toString()).put("text", e.text());
            case RunEvent.Resumed e -> map.put("event", "resumed").put("at", e.at());
            case RunEvent.Ended e -> ended(e.result(), map.put("event", "ended"));
        }
        return map.build();
    }

    private static void completed(RunEvent.Completed e, Data.Map.Builder map) {
        map.put("event", "completed").put("id", e.id().toString());
        switch (e.outcome()) {
            case Outcome.Value value -> map.put("value", value.data());
            case Outcome.Raised raised -> map.put("raised", raised.type()).put("message", raised.message())
                    .put("detail", raised.detail());
            case Outcome.Placeholder placeholder -> map.put("placeholder", placeholder.id().toString());
            case Outcome.Later later -> throw new IllegalArgumentException("not an outcome to keep: " + later);
            case Outcome.Suspend suspend -> throw new IllegalArgumentException("not an outcome to keep: " + suspend);
        }
        map.put("duration", e.duration().toNanos()).put("bytes", e.bytes()).put("by", e.by())
                .put("immediate", e.immediate());
    }

    private static void ended(Result result, Data.Map.Builder map) {
        switch (result) {
            case Result.Done r -> map.put("result", "done").putIfPresent("value", r.value());
            case Result.Answered r -> map.put("result", "answered").put("answer", r.answer());
            case Result.Exited r ->
                map.put("result", "exited").put("code", r.code()).putIfPresent("message", r.message());
            case Result.Failed r -> map.put("result", "failed").put("type", r.type()).put("message", r.message())
                    .put("traceback", r.traceback()).put("line", r.line());
            case Result.LimitReached r -> map.put("result", "limit").put("limit", r.limit())
                    .put("value", r.value()).put("line", r.line());
            case Result.Suspended r -> map.put("result", "suspended").put("reason", r.reason());
            case Result.Cancelled r -> map.put("result", "cancelled").put("reason", r.reason());
            case Result.Internal r -> map.put("result", "internal").put("id", r.id());
        }
        Usage usage = result.usage();
        map.put("usage", Data.Map.builder().put("steps", usage.steps()).put("memory", usage.memoryBytes())
                .put("output", usage.outputBytes()).put("wall", usage.wall().toNanos())
                .put("active", usage.active().toNanos()).build());
    }

    private static RunEvent event(Fields f) {
        return switch (f.text("event")) {
            case "started" -> new RunEvent.Started(f.number("block"), f.text("name"), f.text("source"),
                    f.number("semantics"), f.text("sdk"), f.text("principal"), Instant.parse(f.text("start")),
                    ZoneId.of(f.text("zone")), f.whole("seed"));
            case "called" -> new RunEvent.Called(f.id(), ToolName.parse(f.text("tool")), f.map("arguments"),
                    Effect.valueOf(f.text("effect")), f.flag("repeatable"), f.flag("waiting"), f.number("line"));
            case "sent" -> new RunEvent.Sent(f.id());
            case "postponed" -> new RunEvent.Postponed(f.id(), f.text("reason"));
            case "completed" -> new RunEvent.Completed(f.id(), outcome(f), f.nanos("duration"), f.whole("bytes"),
                    AnsweredBy.valueOf(f.text("by")), f.flag("immediate"));
            case "taken" -> new RunEvent.Taken(f.id(), f.nanos("at"));
            case "timer" -> new RunEvent.Timer(f.number("number"), f.nanos("at"));
            case "printed" -> new RunEvent.Printed(f.text("text"));
            case "noted" -> new RunEvent.Noted(f.id(), f.text("text"));
            case "resumed" -> new RunEvent.Resumed(Instant.parse(f.text("at")));
            case "ended" -> new RunEvent.Ended(result(f));
            default -> throw new IllegalArgumentException("unknown event '" + f.text("event") + "'");
        };
    }

    private static Outcome outcome(Fields f) {
        String raised = f.map.text("raised");
        if (raised != null) {
            return new Outcome.Raised(raised, f.text("message"), f.data("detail"));
        }
        String placeholder = f.map.text("placeholder");
        return placeholder != null
                ? new Outcome.Placeholder(CallId.parse(placeholder))
                : Outcome.value(f.data("value"));
    }

    private static Result result(Fields f) {
        Fields u = new Fields(f.map("usage"));
        Usage usage = new Usage(u.whole("steps"), u.whole("memory"), u.whole("output"), u.nanos("wall"),
                u.nanos("active"));
        return switch (f.text("result")) {
            case "done" -> new Result.Done(f.map.get("value"), usage);
            case "answered" -> new Result.Answered(f.data("answer"), usage);
            case "exited" -> new Result.Exited(f.number("code"), f.map.text("message"), usage);
            case "failed" -> new Result.Failed(f.text("type"), f.text("message"), f.text("traceback"),
                    f.number("line"), usage);
            case "limit" -> new Result.LimitReached(f.text("limit"), f.text("value"), f.number("line"), usage);
            case "suspended" -> new Result.Suspended(f.text("reason"), usage);
            case "cancelled" -> new Result.Cancelled(f.text("reason"), usage);
            case "internal" -> new Result.Internal(f.text("id"), usage);
            default -> throw new IllegalArgumentException("unknown result '" + f.text("result") + "'");
        };
    }

    /** The fields of one event, each of the kind it must have. */
    private record Fields(Data.Map map) {
        Data data(String key) {
            Data data = map.get(key);
            if (data == null) {
                throw wrong(key, "is missing");
            }
            return data;
        }

        String text(String key) {
            return data(key) instanceof Data.Text text ? text.value() : refuse(key, "must be text");
        }

        Data.Map map(String key) {
            return data(key) instanceof Data.Map value ? value : refuse(key, "must be an object");
        }

        boolean flag(String key) {
            return data(key) instanceof Data.Bool value ? value.value() : refuse(key, "must be true or false");
        }

        long whole(String key) {
            return data(key) instanceof Data.Int value ? value.value() : refuse(key, "must be a whole number");
        }

        int number(String key) {
            return Math.toIntExact(whole(key));
        }

        Duration nanos(String key) {
            return Duration.ofNanos(whole(key));
        }

        CallId id() {
            return CallId.parse(text("id"));
        }

        private static <T> T refuse(String key, String why) {
            throw wrong(key, why);
        }

        private static IllegalArgumentException wrong(String key, @Nullable String why) {
            return new IllegalArgumentException("'" + key + "' " + why);
        }
    }
}
