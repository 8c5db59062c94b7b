package dev.adder.engine.value;

/** The descriptor of one name in {@code __slots__}. */
public final class PyMember extends PyObject {
    public final PyClass owner;
    public final String name;

    public PyMember(PyClass owner, String name) {
        super(Types.MEMBER_DESCRIPTOR);
        this.owner = owner;
        this.name = name;
    }
}
