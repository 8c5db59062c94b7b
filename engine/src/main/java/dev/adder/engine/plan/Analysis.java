package dev.adder.engine.plan;

import dev.adder.engine.Program;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.syntax.Patience;
import dev.adder.engine.syntax.Scope;
import dev.adder.engine.syntax.ScopeTable;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.syntax.SyntaxNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows a program as it would run, function calls included, and drafts its plan. What variables, attributes and
 * containers may hold only grows; the program is followed again until nothing grows any more that was believed before.
 */
final class Analysis {
    private static final int MOST_ROUNDS = 8;
    private static final int MOST_LOOKS = 200_000;
    private static final int MOST_DEPTH = 400;

    final Source source;
    final ScopeTable scopes;
    final PlannedTools tools;
    final Survey survey;
    final Collection<String> defined;
    final Origins origins;
    final Names names = new Names(this);
    final Terms terms = new Terms(this);
    final Targets targets = new Targets(this);
    final Steps steps = new Steps(this);
    final Members members = new Members(this);
    final Calls calls = new Calls(this);
    final Inlining inlining = new Inlining(this);
    final Classes classes = new Classes(this);
    final Library library = new Library(this);
    final Hosts hosts = new Hosts(this);
    final Escapes escapes = new Escapes(this);

    /** What the program stores in attributes, by name. */
    final Map<String, Cell> fields = new HashMap<>();

    Draft draft = new Draft();
    Frame frame = new Frame(null, null);
    Scope scope;
    /** Above zero where exceptions may be swallowed. */
    int guarded;
    /** Whether a loop may have been left before the place that is looked at. */
    boolean loopLeft;
    /** Global variables that certainly have a value by now. */
    Set<Variable> bound = new HashSet<>();

    private final Program program;
    private final Patience patience;
    private final Map<String, Value.Std> known = new HashMap<>();
    private final Map<String, Value.Earlier> earlier = new HashMap<>();
    private final Map<SyntaxNode, Value.Bag> bags = new IdentityHashMap<>();
    private final int limit;
    private int looks;
    private int depth;
    private boolean again;
    private boolean gaveUp;

    Analysis(Program program, PlannedTools tools, Survey survey, Collection<String> defined, Patience patience) {
        this.patience = patience;
        this.program = program;
        this.source = program.source();
        this.scopes = program.scopes();
        this.tools = tools;
        this.survey = survey;
        this.defined = defined;
        this.origins = new Origins(this, survey);
        this.scope = scopes.module();
        this.limit = Math.min(MOST_LOOKS, 10_000 + 20 * program.text().length());
    }

    Plan plan() {
        for (Stmt.ClassDef d : survey.classes) classes.known(d);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            again = false;
            start();
            steps.run(program.module().body());
            inlining.finish();
            if (!again || gaveUp || draft.isCut()) break;
        }
        int end = source.text().length();
        Place last = new Place(end, end, source.lineCount(), 1);
        return draft.plan(program.name(), !again && !gaveUp, last);
    }

    /** The plan of a program that is not followed at all. */
    Plan nothing() {
        return draft.plan(program.name(), false, new Place(0, 0, 1, 1));
    }

    private void start() {
        draft = new Draft();
        frame = new Frame(null, null);
        scope = scopes.module();
        guarded = 0;
        loopLeft = false;
        bound = new HashSet<>();
        depth = 0;
        origins.start();
        inlining.start();
        escapes.start();
        classes.start();
    }

    /** Counts a look at something; false when the program is not to be followed any further. */
    boolean look(SyntaxNode at) {
        patience.step();
        if (draft.isCut()) return false;
        if (++looks <= limit && depth <= MOST_DEPTH) return true;
        draft.cut(place(at));
        return false;
    }

    /** Counts work on many things at once. */
    void charge(int things) {
        patience.steps(things);
        looks += things;
    }

    /** The program is more than can be followed. */
    void giveUp() {
        gaveUp = true;
    }

    void deeper() {
        depth++;
    }

    void shallower() {
        depth--;
    }

    /** Lets values flow somewhere. */
    void flow(Cell to, Values values) {
        if (to.add(values, survey.objects)) again = true;
        if (to.tooMany()) gaveUp = true;
    }

    void flow(Variable to, Values values) {
        if (to.cell.add(values, survey.objects && !to.loose())) again = true;
        if (to.cell.tooMany()) gaveUp = true;
    }

    /** Something is known now that was not when others relied on it. */
    void news() {
        again = true;
    }

    Values checked(Values values) {
        if (values.tooMany()) gaveUp = true;
        return values;
    }

    Value.Std std(String name) {
        return known.computeIfAbsent(name, Value.Std::new);
    }

    Value.Earlier earlier(String name) {
        return earlier.computeIfAbsent(name, Value.Earlier::new);
    }

    /** The container that is made at a place. */
    Value.Bag bag(SyntaxNode site) {
        return bags.computeIfAbsent(site, Value.Bag::new);
    }

    /** A container at a place for some values; plain when they do not matter. */
    Values bagOf(SyntaxNode site, Values held) {
        if (held.items().isEmpty()) return Values.PLAIN;
        Value.Bag bag = bag(site);
        flow(bag.held, held);
        return bag.alone();
    }

    Cell field(String name) {
        return fields.computeIfAbsent(name, n -> new Cell());
    }

    Place place(SyntaxNode node) {
        return Place.of(source, node);
    }

    String text(SyntaxNode node) {
        return Excerpt.of(source, node.start(), node.end());
    }

    void any(String reason, SyntaxNode at) {
        draft.dynamic(List.<ToolName>of(), reason, place(at));
    }
}
