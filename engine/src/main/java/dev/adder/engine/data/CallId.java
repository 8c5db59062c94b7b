package dev.adder.engine.data;

/**
 * A call's identity: its place in the program, not its arrival. Printed as {@code 0.2#1}.
 *
 * @param taskPath creation indexes from the main task down to the calling one, joined by dots
 * @param number count of the call within that task, from one
 */
public record CallId(String taskPath, int number) {

    /** Reads the printed form. */
    public static CallId parse(String text) {
        int mark = text.lastIndexOf('#');
        if (mark <= 0) {
            throw new IllegalArgumentException("not a call id: " + text);
        }
        return new CallId(text.substring(0, mark), Integer.parseInt(text.substring(mark + 1)));
    }

    @Override
    public String toString() {
        return taskPath + "#" + number;
    }
}
