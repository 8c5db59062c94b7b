package dev.adder.engine.plan;

/**
 * One argument of a call.
 *
 * @param name the parameter; {@link #REST} or {@link #NAMES} where several are passed at once
 * @param origin what it is, or where it comes from
 */
public record Argument(String name, Origin origin) {
    /** Any further arguments by position, from {@code *values}. */
    public static final String REST = "*";
    /** Any further arguments by name, from {@code **values}. */
    public static final String NAMES = "**";

    /** Whether it stands for arguments whose names are not known. */
    public boolean open() {
        return name.startsWith("*");
    }
}
