package dev.adder.connect.sql;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.Statements;
import net.sf.jsqlparser.statement.select.Select;

/**
 * Lets through what reads and nothing else: one statement that parses as a SELECT, calls only functions on an
 * allow-list, and has none of the clauses that change, lock or advance something. What does not parse is refused. This
 * stands in front of a read-only connection and a user without rights to write, not in their place.
 */
public final class SqlGuard {
    private static final Set<String> FUNCTIONS = Set.of("COUNT", "SUM", "AVG", "MIN", "MAX", "ABS", "ROUND", "CEIL",
            "CEILING", "FLOOR", "TRUNC", "TRUNCATE", "MOD", "POWER", "SQRT", "EXP", "LN", "LOG", "LOG10", "SIGN",
            "COALESCE", "NULLIF", "IFNULL", "NVL", "GREATEST", "LEAST", "CASEWHEN", "DECODE", "UPPER", "LOWER",
            "INITCAP",
            "LENGTH", "CHAR_LENGTH", "CHARACTER_LENGTH", "SUBSTRING", "SUBSTR", "LEFT", "RIGHT", "TRIM", "LTRIM",
            "RTRIM", "REPLACE", "POSITION", "STRPOS", "LOCATE", "INSTR", "CONCAT", "CONCAT_WS", "SPLIT_PART",
            "REGEXP_LIKE", "TO_CHAR", "TO_DATE", "TO_TIMESTAMP", "TO_NUMBER", "DATE_TRUNC", "DATE_PART", "EXTRACT",
            "YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND", "QUARTER", "WEEK", "ISO_WEEK", "DAYOFWEEK",
            "DAY_OF_WEEK", "DAYOFYEAR", "DAYNAME", "MONTHNAME", "DATEADD", "DATEDIFF", "TIMESTAMPADD",
            "TIMESTAMPDIFF", "FORMATDATETIME", "PARSEDATETIME", "AGE", "NOW", "DATE", "TIME", "TIMESTAMP", "CAST",
            "TRY_CAST", "CONVERT", "LISTAGG", "STRING_AGG", "GROUP_CONCAT", "ARRAY_AGG", "MEDIAN", "MODE", "STDDEV",
            "STDDEV_POP", "STDDEV_SAMP", "VARIANCE", "VAR_POP", "VAR_SAMP", "CORR", "PERCENTILE_CONT",
            "PERCENTILE_DISC", "ROW_NUMBER", "RANK", "DENSE_RANK", "PERCENT_RANK", "CUME_DIST", "NTILE", "LAG", "LEAD",
            "FIRST_VALUE", "LAST_VALUE", "NTH_VALUE", "BOOL_AND", "BOOL_OR", "EVERY", "ANY_VALUE", "JSON_VALUE",
            "JSON_OBJECT", "JSON_ARRAY", "GROUPING", "LPAD", "RPAD");

    /** Words that may stand before a parenthesis without being a function. */
    private static final Set<String> BEFORE_PARENTHESIS = Set.of("SELECT", "IN", "AND", "OR", "NOT", "ON", "WHERE",
            "HAVING", "WHEN", "THEN", "ELSE", "CASE", "AS", "FROM", "JOIN", "EXISTS", "ANY", "ALL", "SOME", "OVER",
            "BY", "UNION", "EXCEPT", "INTERSECT", "VALUES", "USING", "BETWEEN", "LIKE", "ILIKE", "DISTINCT", "FILTER",
            "WITHIN", "GROUP", "LIMIT", "OFFSET", "WITH", "IS", "ORDER", "PARTITION", "LATERAL",
            "INTERVAL", "ROLLUP", "CUBE", "SETS", "DECIMAL", "NUMERIC", "VARCHAR", "CHAR", "CHARACTER", "FLOAT",
            "TIMESTAMP", "TIME", "MATERIALIZED", "FETCH", "MINUS", "INNER", "CROSS");

    private static final Set<String> FORBIDDEN = Set.of("INTO", "INSERT", "UPDATE", "DELETE", "MERGE", "UPSERT",
            "CREATE", "ALTER", "DROP", "GRANT", "REVOKE", "CALL", "EXECUTE", "EXEC", "PREPARE", "COPY",
            "LOAD", "ATTACH", "DETACH", "PRAGMA", "VACUUM", "LOCK", "NEXTVAL", "CURRVAL", "SETVAL", "RUNSCRIPT",
            "SCRIPT", "BACKUP", "SHUTDOWN", "HANDLER", "DO", "LISTEN", "NOTIFY", "DBLINK");

    private static final Set<String> LOCKS = Set.of("UPDATE", "SHARE", "NO", "KEY", "READ", "XML", "JSON", "BROWSE");

    private SqlGuard() {}

    /**
     * Checks a statement.
     *
     * @throws SqlRefused with the reason, in words for whoever wrote the statement
     */
    public static void check(String sql) {
        List<SqlTokens.Token> tokens = SqlTokens.of(sql);
        checkWords(tokens);
        checkFunctions(tokens);
        parse(sql);
    }

    private static void parse(String sql) {
        Statements statements;
        try {
            statements = CCJSqlParserUtil.parseStatements(sql);
        } catch (JSQLParserException | RuntimeException | StackOverflowError e) {
            throw new SqlRefused("it does not parse as SQL: " + firstLine(e.getMessage()));
        }
        if (statements.isEmpty()) throw new SqlRefused("there is no statement");
        if (statements.size() > 1) throw new SqlRefused("only one statement at a time");
        Statement statement = statements.getFirst();
        if (!(statement instanceof Select)) {
            throw new SqlRefused("only SELECT is allowed, not " + statement.getClass().getSimpleName().toUpperCase(
                    Locale.ROOT));
        }
    }

    private static String firstLine(@org.jspecify.annotations.Nullable String message) {
        if (message == null) return "unknown error";
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        return line.length() > 200 ? line.substring(0, 200) + "..." : line;
    }

    private static void checkWords(List<SqlTokens.Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            SqlTokens.Token t = tokens.get(i);
            SqlTokens.Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
            boolean column = i > 0 && tokens.get(i - 1).is(".") && !t.is("NEXTVAL") && !t.is("CURRVAL");
            if (t.kind() == SqlTokens.Kind.WORD && FORBIDDEN.contains(t.text()) && !column) {
                throw new SqlRefused("only reading is allowed, and " + t.text() + " does more");
            }
            if (t.is("FOR") && next != null && next.kind() == SqlTokens.Kind.WORD && LOCKS.contains(next.text())) {
                throw new SqlRefused("only reading is allowed, and FOR " + next.text() + " does more");
            }
            if (t.is("NEXT") && next != null && next.is("VALUE")) {
                throw new SqlRefused("only reading is allowed, and NEXT VALUE does more");
            }
            if (t.is(":") && next != null && next.is("=")) throw new SqlRefused("variables are not allowed");
            if (t.is("@")) throw new SqlRefused("variables are not allowed");
        }
    }

    private static void checkFunctions(List<SqlTokens.Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (!tokens.get(i).is("(")) continue;
            SqlTokens.Token name = tokens.get(i - 1);
            if (name.kind() != SqlTokens.Kind.WORD && name.kind() != SqlTokens.Kind.QUOTED) continue;
            String upper = name.text().toUpperCase(Locale.ROOT);
            boolean qualified = i > 1 && tokens.get(i - 2).is(".");
            boolean keyword = name.kind() == SqlTokens.Kind.WORD && BEFORE_PARENTHESIS.contains(upper);
            if (!qualified && (keyword || FUNCTIONS.contains(upper) || namesCommonTable(tokens, i))) continue;
            throw new SqlRefused("function " + name.text() + " is not allowed; compute it in Python, or use one of the"
                    + " usual aggregate, text, number and date functions");
        }
    }

    /** Whether {@code name (columns) AS (} stands here, as in {@code WITH name (a, b) AS (SELECT ...)}. */
    private static boolean namesCommonTable(List<SqlTokens.Token> tokens, int open) {
        SqlTokens.Token before = open >= 2 ? tokens.get(open - 2) : null;
        boolean starts = before != null && (before.is("WITH") || before.is("RECURSIVE") || before.is(",")
                || before.is("AS") || before.is(")"));
        if (!starts) return false;
        int close = open + 1;
        while (close < tokens.size() && !tokens.get(close).is(")")) {
            SqlTokens.Token t = tokens.get(close);
            if (!t.is(",") && t.kind() != SqlTokens.Kind.WORD && t.kind() != SqlTokens.Kind.QUOTED) return false;
            close++;
        }
        boolean with = before != null && (before.is("WITH") || before.is("RECURSIVE") || before.is(","));
        return with && close + 2 < tokens.size() && tokens.get(close + 1).is("AS")
                && (tokens.get(close + 2).is("(") || tokens.get(close + 2).is("NOT")
                        || tokens.get(close + 2).is("MATERIALIZED"));
    }
}
