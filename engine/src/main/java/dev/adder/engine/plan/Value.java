package dev.adder.engine.plan;

import dev.adder.engine.ToolStub;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that a variable may hold and that matters to a plan, because calling it may call a tool. Each is one
 * object, compared by identity.
 */
abstract sealed class Value permits Value.Tool, Value.Space, Value.AnyOf, Value.Earlier, Value.Std, Value.Member,
        Value.Host, Value.Bag, Value.Partial, Value.Super, OwnFunction, OwnFunction.Bound, OwnClass, OwnClass.Instance {
    private final Values alone = new Values(false, List.of(this));

    /** This value and no other. */
    Values alone() {
        return alone;
    }

    /** A tool. */
    static final class Tool extends Value {
        final ToolStub stub;

        Tool(ToolStub stub) {
            this.stub = stub;
        }
    }

    /** A module of tools; its prefix ends in a dot and is empty for {@code sdk}. */
    static final class Space extends Value {
        final String prefix;
        /** All tools in it, at whatever depth; empty for {@code sdk}, which has all there are. */
        final List<ToolName> tools = new ArrayList<>();

        Space(String prefix) {
            this.prefix = prefix;
        }

        String shown() {
            return prefix.isEmpty() ? "sdk" : prefix.substring(0, prefix.length() - 1);
        }
    }

    /** A member of a module of tools, of which the text does not say which. */
    static final class AnyOf extends Value {
        final String prefix;

        AnyOf(String prefix) {
            this.prefix = prefix;
        }
    }

    /** What an earlier block of the session has bound to a name. */
    static final class Earlier extends Value {
        final String name;

        Earlier(String name) {
            this.name = name;
        }
    }

    /** A builtin, or a module or member of the library, by its full name. */
    static final class Std extends Value {
        final String name;
        final Known.Role role;
        private final Map<String, Std> members = new HashMap<>(4);

        Std(String name) {
            this.name = name;
            this.role = Known.role(name);
        }

        /** A member of a module or class. */
        Std member(String member) {
            return members.computeIfAbsent(member, m -> new Std(name + "." + m));
        }
    }

    /** A method of a {@link Host} or a {@link Bag}. */
    static final class Member extends Value {
        final Value owner;
        final String name;

        Member(Value owner, String name) {
            this.owner = owner;
            this.name = name;
        }
    }

    /** An object of the library that runs what it is given beside the program. */
    static final class Host extends Value {
        /** What kind of object it is, as the program would name it. */
        final String kind;

        Host(String kind) {
            this.kind = kind;
        }
    }

    /** A container, generator or task; whatever comes out of it, at whatever depth, is among what it holds. */
    static final class Bag extends Value {
        final Cell held = new Cell();
        final SyntaxNode site;

        Bag(SyntaxNode site) {
            this.site = site;
        }
    }

    /** A function with some arguments given already. */
    static final class Partial extends Value {
        final Cell target = new Cell();
        /** The arguments of the latest look. */
        Given given;
        /** Whether looks differed in what they gave. */
        boolean mixed;

        Partial(Given given) {
            this.given = given;
        }
    }

    /** What {@code super()} gives in a class. */
    static final class Super extends Value {
        final OwnClass owner;

        Super(OwnClass owner) {
            this.owner = owner;
        }
    }
}
