package dev.adder.bench;

/**
 * What a worker is asked for, as one line of JSON.
 *
 * @param kind {@code version}; {@code repeated}: run one text several times, each in a fresh namespace, the first time
 *     with its parse; {@code varied}: run several texts that differ in a comment, each parsed and run once
 * @param source the program
 * @param repeat how often it is run
 */
record Request(String kind, String source, int repeat) {
    static Request version() {
        return new Request("version", "", 1);
    }

    static Request repeated(String source, int repeat) {
        return new Request("repeated", source, repeat);
    }

    static Request varied(String source, int repeat) {
        return new Request("varied", source, repeat);
    }
}
