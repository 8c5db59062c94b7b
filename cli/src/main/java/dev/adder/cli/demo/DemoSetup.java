package dev.adder.cli.demo;

import dev.adder.agent.AgentEvent;
import dev.adder.agent.AgentOptions;
import dev.adder.connect.sql.Sql;
import dev.adder.runtime.Adder;
import dev.adder.runtime.RunRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/** Question, tools and options of the demonstration: the same for every run, so that recordings hold. */
final class DemoSetup implements AutoCloseable {
    static final String QUESTION = "Which five customers with an open high-priority support ticket owe us the most, "
            + "and which product has each of them ordered most, by quantity? What a customer owes is the total of "
            + "their orders less their completed payments; cancelled orders count for nothing. Give name, amount owed "
            + "and product, the largest amount first.";
    private static final int MAX_ROWS = 200;

    private final Connection open;
    private final Adder adder;

    private DemoSetup(Connection open, Adder adder) {
        this.open = open;
        this.adder = adder;
    }

    /** Opens the database in a folder, which is created when it is not there. */
    static DemoSetup open(Path folder) throws IOException, SQLException {
        String url = DemoShop.open(folder);
        Connection open = DemoShop.connect(url, DemoShop.DESK);
        try {
            Adder adder = Adder.builder()
                    .tools(new DemoTools(url))
                    .tools(Sql.url(url).user(DemoShop.REPORTS, DemoShop.password()).maxRows(MAX_ROWS).brief(true)
                            .build().tools())
                    .build();
            return new DemoSetup(open, adder);
        } catch (SQLException | RuntimeException e) {
            open.close();
            throw e;
        }
    }

    Adder adder() {
        return adder;
    }

    static AgentOptions options(Consumer<? super AgentEvent> listener) {
        return AgentOptions.builder().listener(listener)
                .session(RunRequest.session().start(DemoShop.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC)).seed(1))
                .build();
    }

    @Override
    public void close() throws SQLException {
        adder.close();
        open.close();
    }
}
