package dev.adder.cli;

/** What a check does with problems: nothing, show them, or refuse what is certain to fail. */
enum CheckMode {
    off, report, refuse
}
