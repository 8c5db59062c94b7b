package dev.adder.runtime;

import dev.adder.engine.Result;
import dev.adder.engine.Usage;
import dev.adder.engine.data.CallId;
import dev.adder.engine.data.CallSite;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Host;
import dev.adder.engine.data.Input;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.run.RunEnd;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A sandbox whose programs are Java, by name: what the gateway and replay do can be seen without an engine. */
final class FakeSandbox implements Sandbox {
    /** A program: gives its answer. */
    interface Program {
        Data run(Context context);
    }

    private final Map<String, Program> programs = new HashMap<>();

    FakeSandbox program(String source, Program program) {
        programs.put(source, program);
        return this;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(true, false, Set.of(), List.of("json", "math"));
    }

    @Override
    public SandboxSession open(SandboxRequest request) {
        Context context = new Context(request.host(), request.output());
        return new SandboxSession() {
            @Override
            public Result run(String name, String source, Supplier<@Nullable String> cancelled) {
                Usage usage = new Usage(0, 0, 0, Duration.ZERO, Duration.ZERO);
                try {
                    return new Result.Answered(programs.get(source).run(context), usage);
                } catch (RunEnd.Suspended e) {
                    return new Result.Suspended(e.getMessage(), usage);
                } catch (RunEnd.Cancelled e) {
                    return new Result.Cancelled(e.getMessage(), usage);
                } catch (RunEnd.LimitReached e) {
                    return new Result.LimitReached(e.limit, e.value, 1, usage);
                } catch (PythonError e) {
                    return new Result.Failed(e.type, e.text, e.type + ": " + e.text + "\n", 1, usage);
                }
            }

            @Override
            public void cancel(String reason) {
                context.cancel();
            }

            @Override
            public void close() {}
        };
    }

    /** What a tool raised. */
    static final class PythonError extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final String type;
        final String text;

        PythonError(String type, String text) {
            super(type + ": " + text);
            this.type = type;
            this.text = text;
        }
    }

    /** What programs do, in one strand. */
    static final class Context {
        private final Host host;
        private final Consumer<String> output;
        private final LinkedBlockingQueue<Optional<Input.Completion>> inbox = new LinkedBlockingQueue<>();
        private final Map<CallId, Outcome> arrived = new HashMap<>();
        private final Map<CallId, Outcome> taken = new HashMap<>();
        private int calls;

        Context(Host host, Consumer<String> output) {
            this.host = host;
            this.output = output;
        }

        void print(String text) {
            output.accept(text);
        }

        /** Starts a call: its id, with its outcome on the way or there. */
        CallId start(String tool, Object... arguments) {
            Data.Map.Builder map = Data.Map.builder();
            for (int i = 0; i < arguments.length; i += 2) {
                map.put((String) arguments[i], arguments[i + 1]);
            }
            CallId id = new CallId("0", ++calls);
            Outcome outcome = host.call(new CallSite(id, 0, calls, 1), ToolName.parse(tool), map.build());
            if (outcome instanceof Outcome.Later later) {
                later.stage()
                        .whenComplete((o, e) -> inbox.add(Optional.of(new Input.Completion(id, o, inbox.size()))));
            } else {
                taken.put(id, outcome);
            }
            return id;
        }

        Data call(String tool, Object... arguments) {
            return await(start(tool, arguments));
        }

        Data await(CallId id) {
            while (!taken.containsKey(id)) {
                takeInput();
            }
            return switch (taken.get(id)) {
                case Outcome.Value value -> value.data();
                case Outcome.Raised raised -> throw new PythonError(raised.type(), raised.message());
                case Outcome other -> throw new IllegalStateException(other.toString());
            };
        }

        /** The next input, whichever call it is of. */
        CallId takeInput() {
            Input expected = host.expected();
            Input.Completion input = expected == null ? live() : replayed((Input.Completion) expected);
            host.taken(input);
            taken.put(input.id(), input.outcome());
            return input.id();
        }

        private Input.Completion live() {
            for (Map.Entry<CallId, Outcome> entry : arrived.entrySet()) {
                arrived.remove(entry.getKey());
                return new Input.Completion(entry.getKey(), entry.getValue(), 1);
            }
            return poll();
        }

        private Input.Completion replayed(Input.Completion expected) {
            while (!arrived.containsKey(expected.id())) {
                Input.Completion input = poll();
                arrived.put(input.id(), input.outcome());
            }
            return new Input.Completion(expected.id(), arrived.remove(expected.id()), expected.at());
        }

        /** Ends the wait for the next input, and with it the program. */
        void cancel() {
            inbox.add(Optional.empty());
        }

        private Input.Completion poll() {
            try {
                return inbox.take().orElseThrow(() -> new RunEnd.Cancelled("cancelled"));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
