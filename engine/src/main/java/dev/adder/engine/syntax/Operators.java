package dev.adder.engine.syntax;

import org.jspecify.annotations.Nullable;

/** Which tokens are which operators, and how tightly they bind. */
final class Operators {
    private Operators() {}

    /** The binary operator written by the token; not {@code **}, which binds its own way. */
    static @Nullable BinaryOperator binary(TokenKind kind) {
        return switch (kind) {
            case PLUS -> BinaryOperator.ADD;
            case MINUS -> BinaryOperator.SUB;
            case STAR -> BinaryOperator.MULT;
            case AT -> BinaryOperator.MAT_MULT;
            case SLASH -> BinaryOperator.DIV;
            case PERCENT -> BinaryOperator.MOD;
            case DOUBLE_SLASH -> BinaryOperator.FLOOR_DIV;
            case LEFT_SHIFT -> BinaryOperator.L_SHIFT;
            case RIGHT_SHIFT -> BinaryOperator.R_SHIFT;
            case V_BAR -> BinaryOperator.BIT_OR;
            case CIRCUMFLEX -> BinaryOperator.BIT_XOR;
            case AMPER -> BinaryOperator.BIT_AND;
            default -> null;
        };
    }

    static int level(BinaryOperator op) {
        return switch (op) {
            case BIT_OR -> ExpressionParser.BIT_OR;
            case BIT_XOR -> ExpressionParser.BIT_OR + 1;
            case BIT_AND -> ExpressionParser.BIT_OR + 2;
            case L_SHIFT, R_SHIFT -> ExpressionParser.BIT_OR + 3;
            case ADD, SUB -> ExpressionParser.BIT_OR + 4;
            case MULT, MAT_MULT, DIV, MOD, FLOOR_DIV -> ExpressionParser.BIT_OR + 5;
            case POW -> ExpressionParser.BIT_OR + 7;
        };
    }

    /** The comparison that starts with the token; {@code is not} and {@code not in} are told apart by the caller. */
    static @Nullable CompareOperator comparison(TokenKind kind) {
        return switch (kind) {
            case EQ_EQUAL -> CompareOperator.EQ;
            case NOT_EQUAL -> CompareOperator.NOT_EQ;
            case LESS -> CompareOperator.LT;
            case LESS_EQUAL -> CompareOperator.LT_E;
            case GREATER -> CompareOperator.GT;
            case GREATER_EQUAL -> CompareOperator.GT_E;
            case IS -> CompareOperator.IS;
            case IN -> CompareOperator.IN;
            default -> null;
        };
    }

    /** The operator of an augmented assignment. */
    static @Nullable BinaryOperator augmented(TokenKind kind) {
        return switch (kind) {
            case PLUS_EQUAL -> BinaryOperator.ADD;
            case MINUS_EQUAL -> BinaryOperator.SUB;
            case STAR_EQUAL -> BinaryOperator.MULT;
            case AT_EQUAL -> BinaryOperator.MAT_MULT;
            case SLASH_EQUAL -> BinaryOperator.DIV;
            case PERCENT_EQUAL -> BinaryOperator.MOD;
            case AMPER_EQUAL -> BinaryOperator.BIT_AND;
            case V_BAR_EQUAL -> BinaryOperator.BIT_OR;
            case CIRCUMFLEX_EQUAL -> BinaryOperator.BIT_XOR;
            case LEFT_SHIFT_EQUAL -> BinaryOperator.L_SHIFT;
            case RIGHT_SHIFT_EQUAL -> BinaryOperator.R_SHIFT;
            case DOUBLE_STAR_EQUAL -> BinaryOperator.POW;
            case DOUBLE_SLASH_EQUAL -> BinaryOperator.FLOOR_DIV;
            default -> null;
        };
    }
}
