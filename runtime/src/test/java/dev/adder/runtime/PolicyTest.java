package dev.adder.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.CallId;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.plan.PlanNode;
import dev.adder.engine.type.Type;
import dev.adder.runtime.Policy.Verdict;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolParameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyTest {
    private static final Tool REFUND = Tool.builder("refund").namespace("shop").effect(Effect.DESTROY).inline()
            .required("order", Type.INT, "").optional("amount", Type.FLOAT, "", 10.0)
            .plainFunction(a -> Data.TRUE).build();
    private static final Tool FIND = Tool.builder("find").namespace("shop").effect(Effect.READ).inline()
            .optional("q", Type.STR, "", "").plainFunction(a -> Data.text("found")).build();
    private static final Tool SEND = Tool.builder("send").namespace("mail").inline().approval(true)
            .optional("to", Type.ANY, "", null).plainFunction(a -> Data.NULL).build();

    private static Verdict decide(Policy policy, Tool tool, Object... arguments) {
        Data.Map.Builder map = Data.Map.builder();
        for (int i = 0; i < arguments.length; i += 2) {
            map.put((String) arguments[i], arguments[i + 1]);
        }
        return policy.decide(new ToolCall(new CallId("0", 1), tool, map.build(), "", 1));
    }

    private static Policy rule(PolicyRule rule) {
        return Policy.rules().rule(rule).otherwise(Verdict.ALLOW).build();
    }

    private static boolean denies(ArgumentTest test, Object value) {
        Policy policy = rule(PolicyRule.of("shop.refund", Verdict.DENY).when("order", test));
        return decide(policy, REFUND, "order", value) == Verdict.DENY;
    }

    @Test
    void theFirstRuleThatFitsCounts() {
        Policy policy = Policy.rules().tools("shop.find", Verdict.ALLOW).tools("shop.*", Verdict.ASK)
                .effect(Effect.WRITE, Verdict.DENY).build();
        assertEquals(Verdict.ALLOW, decide(policy, FIND));
        assertEquals(Verdict.ASK, decide(policy, REFUND));
        assertEquals(Verdict.DENY, decide(policy, SEND));
        assertEquals(Verdict.ASK, decide(Policy.rules().build(), SEND));
        assertEquals(Verdict.ASK, decide(Policy.declared(), SEND));
        assertEquals(Verdict.DENY, decide(Policy.rules().otherwise(Verdict.DENY).build(), FIND));
    }

    @Test
    void patternsOfNames() {
        for (String fits : List.of("shop.refund", "shop.*", "*", "*.refund", "s*p.re*", "shop.refun?", "sh**d")) {
            assertTrue(NamePattern.fits(fits, REFUND.name()), fits);
        }
        for (String not : List.of("shop", "refund", "shop.refund?", "shop.*s", "", "mail.*", "SHOP.*")) {
            assertFalse(NamePattern.fits(not, REFUND.name()), not);
        }
        assertTrue(NamePattern.fits("a*a*a*a*b", "a".repeat(200) + "b"));
        assertFalse(NamePattern.fits("*a*a*a*a*a*a*a*a*b", "a".repeat(20_000)));
    }

    @Test
    void testsOfArguments() {
        assertTrue(denies(ArgumentTest.is(5), 5) && denies(ArgumentTest.is(5), 5.0) && denies(ArgumentTest.is(5.0), 5));
        assertFalse(denies(ArgumentTest.is(5), true) || denies(ArgumentTest.is(1), true)
                || denies(ArgumentTest.is(5), "5"));
        assertTrue(denies(ArgumentTest.above(100), 100.5) && denies(ArgumentTest.above(100), new BigDecimal("100.01")));
        assertTrue(denies(ArgumentTest.above(100), Double.POSITIVE_INFINITY));
        assertFalse(denies(ArgumentTest.above(100), 100) || denies(ArgumentTest.above(100), "200")
                || denies(ArgumentTest.above(100), Double.NaN) || denies(ArgumentTest.above(0), true));
        assertTrue(denies(ArgumentTest.below(0), -1) && denies(ArgumentTest.below(0), Double.NEGATIVE_INFINITY));
        BigDecimal ten = BigDecimal.TEN;
        ArgumentTest range = new ArgumentTest.Range(null, BigDecimal.ONE, null, ten);
        assertTrue(denies(range, 1) && denies(range, 10) && !denies(range, 0.9) && !denies(range, 11));
        ArgumentTest text = new ArgumentTest.Matches("/data/*");
        assertTrue(denies(text, "/data/x/y") && !denies(text, "/etc/data/") && !denies(text, List.of("/data/x")));
        assertTrue(
                denies(new ArgumentTest.Not(text), "/etc") && denies(new ArgumentTest.Not(text), List.of("/data/x")));
        assertTrue(denies(new ArgumentTest.Any(text), List.of("/etc", "/data/x")));
        assertFalse(denies(new ArgumentTest.Every(text), List.of("/etc", "/data/x")));
        assertTrue(denies(new ArgumentTest.All(List.of(text, new ArgumentTest.Matches("*.txt"))), "/data/a.txt"));
    }

    @Test
    void absentArgumentsHaveTheirDefaults() {
        Policy policy = rule(PolicyRule.of("*", Verdict.DENY).when("amount", ArgumentTest.is(10)));
        assertEquals(Verdict.DENY, decide(policy, REFUND, "order", 1));
        assertEquals(Verdict.ALLOW, decide(policy, REFUND, "order", 1, "amount", 11));
        Policy none = rule(PolicyRule.of("mail.send", Verdict.DENY).when("to", ArgumentTest.is(null)));
        assertEquals(Verdict.DENY, decide(none, SEND));
    }

    @Test
    void entriesInsideArguments() {
        Policy policy = rule(PolicyRule.of("mail.*", Verdict.DENY).when("to.address.city", ArgumentTest.is("Oslo")));
        assertEquals(Verdict.DENY, decide(policy, SEND, "to", Data.Map.of("address", Data.Map.of("city", "Oslo"))));
        assertEquals(Verdict.ALLOW, decide(policy, SEND, "to", Data.Map.of("address", "Oslo")));
        assertEquals(Verdict.ALLOW, decide(policy, SEND, "to", "Oslo"));
    }

    private static Adder adder(Policy policy) {
        return Adder.builder().tools(REFUND, FIND, SEND).policy(policy).build();
    }

    private static ProgramPlan plan(Policy policy, String program) {
        return adder(policy).plan(program);
    }

    private static Outlook outlook(Policy policy, String program) {
        ProgramPlan plan = plan(policy, program);
        return plan.outlook(plan.plan().calls().getFirst());
    }

    private static final Policy LARGE = Policy.rules().rule(PolicyRule.of("shop.refund", Verdict.ASK)
            .when("amount", ArgumentTest.above(100)).because("large refunds")).otherwise(Verdict.ALLOW).build();

    @Test
    void aPlannedCallShowsItsVerdict() {
        assertTrue(outlook(LARGE, "shop.refund(1, 500)").must(Verdict.ASK));
        assertTrue(outlook(LARGE, "shop.refund(1, amount=5)").must(Verdict.ALLOW));
        assertTrue(outlook(LARGE, "shop.refund(1)").must(Verdict.ALLOW));
        assertTrue(outlook(LARGE, "shop.refund(1, None)").must(Verdict.ALLOW));
        assertTrue(outlook(LARGE, "for a in (200, 300):\n    shop.refund(1, a)").must(Verdict.ASK));
        Outlook either = outlook(LARGE, "for a in (20, 300):\n    shop.refund(1, a)");
        assertEquals(Set.of(Verdict.ALLOW, Verdict.ASK), either.verdicts());
        assertEquals(List.of("amount"), either.dependsOn());
        assertEquals(List.of("amount"), outlook(LARGE, "x = [1, 2]\nshop.refund(*x)").dependsOn());
    }

    @Test
    void verdictsAreShownInAllForms() {
        ProgramPlan plan = plan(LARGE, "n = input()\nshop.refund(1, float(n))\nmail.send('x')\n");
        assertEquals("""
                1. shop.refund(order=1, amount=<float(n)>)  -- line 2, destroy, allow or ask, depends on amount
                2. mail.send(to='x')  -- line 3, write, allow
                """, plan.text());
        Data.Map call = (Data.Map) ((Data.List) plan.data().get("steps")).get(0);
        assertEquals(Data.list(List.of("allow", "ask")), call.get("verdicts"));
        assertEquals(Data.list(List.of("amount")), call.get("dependsOn"));
        assertEquals("destroy", call.text("effect"));
        assertTrue(plan.mermaid().contains("allow or ask, depends on amount"));
    }

    @Test
    void sensitiveArgumentsAreNotShown() {
        Tool login = Tool.builder("login").inline().parameter(
                new ToolParameter("password", "password", Type.STR, "", true, null, false, true)).build();
        ProgramPlan plan =
                Adder.builder().tools(login).build().plan("login('s3cret')\nfor p in ('s3cret',):\n    login(p)");
        String all = plan.text() + plan.data() + plan.mermaid();
        assertFalse(plan.text().lines().findFirst().orElse("").contains("s3cret"), plan.text());
        assertTrue(all.contains("hidden"));
    }

    private static Policy denying(PlanRefusal refusal) {
        return Policy.rules().rule(PolicyRule.of("shop.refund", Verdict.DENY).when("amount", ArgumentTest.above(100)))
                .otherwise(Verdict.ALLOW).refusePlans(refusal).build();
    }

    @Test
    void aCertainDenialRefusesTheProgram() {
        Policy policy = denying(PlanRefusal.CERTAIN);
        assertTrue(plan(policy, "shop.refund(1, 500)").refused());
        assertTrue(plan(policy, "def f(a):\n    shop.refund(1, a)\nf(500)").refused());
        assertTrue(plan(policy, "for a in (500, 600):\n    shop.refund(1, a)").refused());
        assertFalse(plan(policy, "if shop.find():\n    shop.refund(1, 500)").refused());
        assertFalse(plan(policy, "shop.refund(1, 50)").refused());
        assertFalse(plan(policy, "shop.refund(1, float(shop.find()))").refused());
        assertFalse(plan(policy, "eval('1')").refused());
        assertFalse(plan(denying(PlanRefusal.NEVER), "shop.refund(1, 500)").refused());
        assertEquals("""
                main.py:2:5: policy: shop.refund() is not allowed: the policy has a rule for shop.refund, by amount
                    x = shop.refund(1, 500)
                        ^^^^^^^^^^^^^^^^^^^
                """, plan(policy, "y = 1\nx = shop.refund(1, 500)\n").refusalText());
    }

    @Test
    void aPossibleDenialRefusesItWhenTheyAreToBeRefused() {
        Policy policy = denying(PlanRefusal.POSSIBLE);
        assertTrue(plan(policy, "if shop.find():\n    shop.refund(1, 500)").refused());
        assertTrue(plan(policy, "shop.refund(1, float(shop.find()))").refused());
        assertTrue(plan(policy, "eval('1')").refused());
        assertTrue(plan(policy, "sorted([5, 500], key=lambda a: shop.refund(1, a))").refused());
        assertFalse(plan(policy, "sorted([500], key=shop.refund)").refused());
        assertFalse(plan(policy, "sorted([1], key=shop.find)").refused());
        assertFalse(plan(policy, "shop.refund(1, 50)\nmail.send('x')").refused());
        assertFalse(plan(policy, "for a in (5, 6):\n    shop.refund(1, a)").refused());
    }

    @Test
    void aPolicyOfCodeIsOpenUntilTheCall() {
        Policy policy = call -> Verdict.ALLOW;
        ProgramPlan plan = plan(policy, "shop.find('x')");
        assertEquals(3, plan.outlook(plan.plan().calls().getFirst()).verdicts().size());
        assertFalse(plan.refused());
        assertEquals(ToolName.parse("shop.find"), ((PlanNode.Call) plan.plan().steps().getFirst()).tool());
    }

    @Test
    void theGatewayGoesByTheSameRules() {
        Run run = adder(denying(PlanRefusal.NEVER)).run("""
                shop.refund(1, 50)
                try:
                    shop.refund(1, 500)
                except PermissionError as e:
                    print(e)
                """);
        assertEquals("shop.refund() is not allowed here\n", run.output());
    }
}
