package dev.adder.runtime;

import dev.adder.engine.data.CallId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The log of a run or of a session's runs, in memory. Listeners are told of each event as it is appended, one at a time
 * and in order, before the effect that the event announces: one that writes to a store makes the run durable, one that
 * prints shows progress. A listener's failure is the run's failure.
 *
 * <p>What {@link #toText()} writes, {@link #parse} reads: a header line and one event a line.
 */
public final class Journal {
    private final List<RunEvent> events = new ArrayList<>();
    private final List<Consumer<? super RunEvent>> listeners = new ArrayList<>();
    private long bytes;

    private Journal() {}

    /** An empty journal. */
    public static Journal create() {
        return new Journal();
    }

    /** A journal that starts with these events. */
    public static Journal of(List<RunEvent> events) {
        Journal journal = new Journal();
        events.forEach(journal::append);
        return journal;
    }

    /**
     * Reads the text form. A last line that was cut off in the middle is left out, as after a crash.
     *
     * @throws IllegalArgumentException when it is not a journal; the message names the line
     */
    public static Journal parse(String text) {
        return of(JournalText.read(text));
    }

    /** The text form, one event a line after a header. */
    public String toText() {
        StringBuilder out = new StringBuilder(JournalText.HEADER).append('\n');
        events().forEach(event -> out.append(JournalText.line(event)).append('\n'));
        return out.toString();
    }

    /** The first line of the text form, for one who writes it event by event. */
    public static String header() {
        return JournalText.HEADER;
    }

    /** One event as a line of the text form, without its line end. */
    public static String line(RunEvent event) {
        return JournalText.line(event);
    }

    /** Adds a listener for events from now on. */
    public synchronized void listen(Consumer<? super RunEvent> listener) {
        listeners.add(listener);
    }

    synchronized void append(RunEvent event) {
        events.add(event);
        bytes += switch (event) {
            case RunEvent.Called called -> called.arguments().sizeEstimate();
            case RunEvent.Completed completed -> completed.bytes();
            default -> 0;
        };
        for (int i = 0; i < listeners.size(); i++) {
            listeners.get(i).accept(event);
        }
    }

    /** All events so far. */
    public synchronized List<RunEvent> events() {
        return List.copyOf(events);
    }

    /** The events from a position on. */
    public synchronized List<RunEvent> events(int from) {
        return List.copyOf(events.subList(from, events.size()));
    }

    /** Number of events. */
    public synchronized int size() {
        return events.size();
    }

    /** Size of all recorded arguments and results, as limits count it. */
    public synchronized long resultBytes() {
        return bytes;
    }

    /** All calls so far in the order they were made. */
    public List<RunCall> calls() {
        return RunCall.of(events());
    }

    /** All text printed so far. */
    public String output() {
        return output(events());
    }

    static String output(List<RunEvent> events) {
        StringBuilder text = new StringBuilder();
        for (RunEvent event : events) {
            if (event instanceof RunEvent.Printed printed) {
                text.append(printed.text());
            }
        }
        return text.toString();
    }

    /** The outcomes by call. */
    static Map<CallId, RunEvent.Completed> outcomes(List<RunEvent> events) {
        Map<CallId, RunEvent.Completed> outcomes = new HashMap<>();
        for (RunEvent event : events) {
            if (event instanceof RunEvent.Completed completed) {
                outcomes.putIfAbsent(completed.id(), completed);
            }
        }
        return outcomes;
    }
}
