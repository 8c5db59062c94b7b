package dev.adder.isolated.child;

import dev.adder.engine.Program;
import dev.adder.engine.Result;
import dev.adder.engine.Session;
import dev.adder.engine.ToolStub;
import dev.adder.engine.run.Limits;
import dev.adder.isolated.wire.Frame;
import dev.adder.isolated.wire.ToChild;
import dev.adder.isolated.wire.ToParent;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The process of the isolated mode. One thread reads messages, another runs blocks; when the parent goes away, so does
 * this.
 */
public final class ChildMain {
    /** The argument that says not to install a filter for system calls. */
    public static final String PLAIN = "plain";

    private static final long MUCH = 128L << 20;

    private final InputStream in;
    private final Pipe pipe;
    private final ChildHost host;
    private final LinkedBlockingQueue<ToChild> work = new LinkedBlockingQueue<>();
    private volatile @Nullable Session session;
    /** The block under way or last seen; for the thread that reads messages. */
    private int block;
    private volatile boolean running;
    private volatile @Nullable String cancelled;
    private List<ToolStub> tools = List.of();

    private ChildMain(InputStream in, Pipe pipe) {
        this.in = in;
        this.pipe = pipe;
        this.host = new ChildHost(pipe);
    }

    /** Starts the process; it ends with its parent. */
    public static void main(String[] arguments) throws Exception {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        ChildMain child = new ChildMain(new BufferedInputStream(new FileInputStream(FileDescriptor.in)), new Pipe(out));
        child.pipe.send(new ToParent.Hello(ToParent.VERSION, confine(arguments)));
        Thread.ofPlatform().daemon().name("adder-messages").start(child::read);
        Thread.ofPlatform().daemon().name("adder-warm-up").start(ChildMain::warmUp);
        child.run();
    }

    private static Map<String, String> confine(String[] arguments) {
        boolean plain = arguments.length > 0 && arguments[0].equals(PLAIN);
        String problem = plain ? "it was not wanted" : SelfConfinement.filter();
        Map<String, String> facts = SelfConfinement.facts();
        facts.put("filter", problem == null ? "" : problem);
        return facts;
    }

    /** Loads what most programs need while nobody waits for it. */
    private static void warmUp() {
        try (Session session = Session.builder().limits(Limits.defaults().withTime(Duration.ofSeconds(5))).build()) {
            session.run(Program.of("warm-up", """
                    import asyncio, collections, dataclasses, datetime, json, math, re
                    @dataclasses.dataclass
                    class A:
                        b: int = 1
                    rows = [{'a': i, 'b': f'{i:>5}'} for i in range(100)]
                    json.loads(json.dumps(sorted(rows, key=lambda r: -r['a'])))
                    print(re.sub('a+', 'b', 'caat'), A().b, math.sqrt(2))
                    try:
                        [][1]
                    except IndexError as e:
                        print(e)
                    """));
        }
    }

    private void read() {
        try {
            while (true) {
                ToChild message = ToChild.read(Frame.read(in, () -> Integer.MAX_VALUE - 64));
                switch (message) {
                    case ToChild.Answer answer -> host.answered(answer);
                    case ToChild.Completed completed -> {
                        if (completed.block() == block) {
                            host.completed(completed);
                        }
                    }
                    case ToChild.Cancel cancel -> {
                        if (cancel.block() == block) {
                            cancel(cancel.reason());
                        }
                    }
                    case ToChild.RunBlock next -> {
                        block = next.block();
                        cancelled = null;
                        running = true;
                        host.begin();
                        work.add(next);
                    }
                    case ToChild.Open open -> work.add(open);
                    case ToChild.Close close -> work.add(close);
                }
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        } catch (Throwable e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private void cancel(String reason) {
        cancelled = reason;
        Session current = session;
        if (running && current != null) {
            current.cancel(reason);
        }
    }

    private void run() throws Exception {
        while (true) {
            switch (work.take()) {
                case ToChild.Open open -> session = open(open);
                case ToChild.RunBlock next -> {
                    Result result = run(next);
                    running = false;
                    pipe.send(result);
                }
                case ToChild.Close close -> close();
                default -> throw new IllegalStateException("a message that is no work");
            }
        }
    }

    private Session open(ToChild.Open open) {
        List<ToolStub> given = open.tools();
        if (given != null) {
            tools = given;
        }
        pipe.allow(open.longest(), open.budget());
        Printer out = new Printer(pipe, false);
        return Session.builder().limits(open.limits()).world(open.world()).host(host).tools(tools).output(out)
                .errors(open.errorsApart() ? new Printer(pipe, true) : out)
                .imports(open.imports()).builtins(open.builtins()).build();
    }

    private Result run(ToChild.RunBlock next) {
        Session current = session;
        if (current == null) {
            throw new IllegalStateException("a block without a session");
        }
        return current.run(next.source(), look -> Program.of(next.name(), next.source(), look), () -> cancelled);
    }

    private void close() throws IOException {
        Session current = session;
        session = null;
        if (current != null) {
            current.close();
        }
        pipe.allow(ToParent.SHORT, ToParent.SHORT);
        pipe.send(new ToParent.Ready());
        Runtime runtime = Runtime.getRuntime();
        if (runtime.totalMemory() - runtime.freeMemory() > MUCH) {
            System.gc();
        }
    }
}
