package dev.adder.engine.builtin;

import dev.adder.engine.ToolStub;
import dev.adder.engine.data.CallId;
import dev.adder.engine.data.CallSite;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.run.RunEnd;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A tool as a program sees it: a function whose calls go to the host. */
public final class PyTool extends PyCallable {
    public final ToolStub stub;

    public PyTool(ToolStub stub) {
        super(Types.BUILTIN_FUNCTION);
        this.stub = stub;
    }

    @Override
    public String functionName() {
        return stub.name().name();
    }

    @Override
    public String documentation() {
        return stub.doc();
    }

    @Override
    public Object call(Ctx ctx, Object[] arguments, String[] names) {
        Data.Map data = bind(ctx, arguments, names);
        CallId id = new CallId(ctx.path(), ctx.nextCall());
        ctx.run.countToolCall();
        Outcome outcome = ctx.run.host.call(site(ctx, id), stub.name(), data);
        if (stub.async()) return new ToolAwaitable(id, outcome);
        if (outcome instanceof Outcome.Later later) outcome = ctx.run.scheduler.await(ctx, id, later.stage());
        return value(ctx, outcome);
    }

    private static CallSite site(Ctx ctx, CallId id) {
        Frame f = ctx.top;
        if (f == null) return new CallSite(id, 0, 0, 0);
        Source source = f.code.source;
        int start = (int) (f.position >>> 32);
        return new CallSite(id, f.code.block, source.line(start), source.column(start));
    }

    /** The value of an outcome that is there. */
    static Object value(Ctx ctx, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Value v -> DataOps.fromData(ctx, v.data());
            case Outcome.Raised r -> throw raised(ctx, r);
            case Outcome.Suspend s -> throw new RunEnd.Suspended(s.reason());
            case Outcome.Placeholder p -> throw new RunEnd.Suspended("needs the result of staged call " + p.id());
            case Outcome.Later l -> throw new IllegalStateException("an outcome that is later twice");
        };
    }

    private static PyException raised(Ctx ctx, Outcome.Raised r) {
        PyClass type = Exceptions.all().getOrDefault(r.type(), Exceptions.RUNTIME_ERROR);
        boolean plain = type.isSubclassOf(Exceptions.EXCEPTION) && !type.isSubclassOf(Exceptions.BASE_EXCEPTION_GROUP);
        if (!plain) type = Exceptions.RUNTIME_ERROR;
        ctx.charge(2L * r.message().length());
        PyBaseException value = new PyBaseException(type, Str.of(r.message()));
        if (r.detail() != Data.NULL) value.setAttribute("detail", DataOps.fromData(ctx, r.detail()));
        return new PyException(value);
    }

    private Data.Map bind(Ctx ctx, Object[] arguments, String[] names) {
        List<ToolStub.Parameter> parameters = stub.parameters();
        int given = arguments.length - names.length;
        Map<String, Data> bound = new LinkedHashMap<>();
        int next = 0;
        for (ToolStub.Parameter p : parameters) {
            if (next == given || p.keywordOnly()) break;
            bound.put(p.name(), argument(ctx, p.name(), arguments[next++]));
        }
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            if (parameters.stream().noneMatch(p -> p.name().equals(name))) {
                throw Errors.typeError(functionName() + "() got an unexpected keyword argument '" + name + "'");
            }
            if (bound.putIfAbsent(name, argument(ctx, name, arguments[given + i])) != null) {
                throw Errors.typeError(functionName() + "() got multiple values for argument '" + name + "'");
            }
        }
        if (next < given) throw tooMany(given, bound);
        requireAll(bound, false);
        requireAll(bound, true);
        return Data.Map.of(bound);
    }

    private Data argument(Ctx ctx, String name, Object value) {
        return DataOps.toData(ctx, value, functionName() + "() argument '" + name + "'");
    }

    private PyException tooMany(int given, Map<String, Data> bound) {
        List<ToolStub.Parameter> positional = stub.parameters().stream().filter(p -> !p.keywordOnly()).toList();
        int most = positional.size();
        long least = positional.stream().filter(ToolStub.Parameter::required).count();
        long keywords = stub.parameters().stream().filter(p -> p.keywordOnly() && bound.containsKey(p.name())).count();
        String takes = least == most ? String.valueOf(most) : "from " + least + " to " + most;
        String extra = keywords == 0 ? ""
                : " positional argument" + (given == 1 ? "" : "s") + " (and " + keywords + " keyword-only argument"
                        + (keywords == 1 ? "" : "s") + ")";
        return Errors.typeError(functionName() + "() takes " + takes + " positional argument"
                + (most == 1 && least == most ? "" : "s") + " but " + given + extra
                + (given == 1 && keywords == 0 ? " was" : " were") + " given");
    }

    private void requireAll(Map<String, Data> bound, boolean keywordOnly) {
        List<String> names = new ArrayList<>();
        for (ToolStub.Parameter p : stub.parameters()) {
            if (p.required() && p.keywordOnly() == keywordOnly && !bound.containsKey(p.name())) {
                names.add("'" + p.name() + "'");
            }
        }
        if (names.isEmpty()) return;
        String list = names.size() == 1 ? names.getFirst()
                : names.size() == 2 ? names.get(0) + " and " + names.get(1)
                        : String.join(", ", names.subList(0, names.size() - 1)) + ", and " + names.getLast();
        throw Errors.typeError(functionName() + "() missing " + names.size() + " required "
                + (keywordOnly ? "keyword-only" : "positional") + " argument" + (names.size() == 1 ? "" : "s") + ": "
                + list);
    }
}
