package dev.adder.sdk;

/** What a call does to the world. What is not known counts as a write. */
public enum Effect {
    /** Looks only. */
    READ("reads only"),
    /** Changes or adds something. */
    WRITE("changes things"),
    /** Removes something or does what cannot be undone. */
    DESTROY("deletes or cannot be undone");

    private final String words;

    Effect(String words) {
        this.words = words;
    }

    /** The effect in words for documentation. */
    public String words() {
        return words;
    }
}
