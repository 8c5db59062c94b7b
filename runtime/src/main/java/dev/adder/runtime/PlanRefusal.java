package dev.adder.runtime;

/** When a policy refuses a program because of its plan, before it runs. */
public enum PlanRefusal {
    /** Never: calls are refused when they are made. */
    NEVER,
    /** When a call is certainly reached, if nothing fails before it, and certainly denied. */
    CERTAIN,
    /** When any call that it can make may be denied, also one that the text does not show. */
    POSSIBLE
}
