package dev.adder.connect.sql;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.Statements;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.select.WithItem;
import net.sf.jsqlparser.statement.update.Update;
import org.jspecify.annotations.Nullable;

/**
 * Lets through what reads and nothing else: one statement that parses as a SELECT, calls only functions on an
 * allow-list, casts only to plain types, reads no catalog, and has none of the clauses that change, lock or advance
 * something. What does not parse is refused. This stands in front of a read-only connection and a user without rights
 * to write, not in their place.
 */
public final class SqlGuard {
    private static final int MOST_CHARACTERS = 20_000;
    private static final int MOST_NESTED = 24;
    private static final int MOST_PADDING = 1_000;
    private static final int PARSE_MILLIS = 3_000;
    /** The most {@code %} of one LIKE in an embedded database, which tries all ways to place them. */
    static final int MOST_WILDCARDS = 4;

    private final List<SqlTokens.Token> tokens;
    private final boolean embedded;
    private final boolean writes;

    private SqlGuard(List<SqlTokens.Token> tokens, boolean embedded, boolean writes) {
        this.tokens = tokens;
        this.embedded = embedded;
        this.writes = writes;
    }

    /**
     * Checks a statement for any database.
     *
     * @throws SqlRefused with the reason, in words for whoever wrote the statement
     */
    public static void check(String sql) {
        check(sql, true);
    }

    /**
     * Checks a statement.
     *
     * @param embedded whether it runs in this process, where nobody can stop a regular expression
     * @return how many parameters it has
     * @throws SqlRefused with the reason, in words for whoever wrote the statement
     */
    static int check(String sql, boolean embedded) {
        SqlGuard guard = checked(sql, embedded, false);
        Statement statement = parse(sql);
        if (!(statement instanceof Select select)) {
            throw new SqlRefused("only SELECT is allowed, not " + statement.getClass().getSimpleName().toUpperCase(
                    Locale.ROOT));
        }
        checkSelect(select);
        return guard.parameters();
    }

    /**
     * Checks a statement that changes rows: one INSERT, UPDATE or DELETE, which in all else is held to the rules of a
     * query.
     *
     * @param embedded whether it runs in this process
     * @return how many parameters it has
     * @throws SqlRefused with the reason, in words for whoever wrote the statement
     */
    static int checkWrite(String sql, boolean embedded) {
        SqlGuard guard = checked(sql, embedded, true);
        switch (parse(sql)) {
            case Insert insert -> {
                if (insert.getSelect() instanceof Select select && !(select instanceof Values)) checkSelect(select);
            }
            case Update update -> requireWhere(update.getWhere());
            case Delete delete -> requireWhere(delete.getWhere());
            default -> throw new SqlRefused("only INSERT, UPDATE and DELETE are allowed");
        }
        return guard.parameters();
    }

    private static void requireWhere(@Nullable Object where) {
        if (where == null) throw new SqlRefused("it has no WHERE; for all rows write WHERE TRUE");
    }

    private static SqlGuard checked(String sql, boolean embedded, boolean writes) {
        if (sql.length() > MOST_CHARACTERS) {
            throw new SqlRefused("it is longer than " + MOST_CHARACTERS + " characters");
        }
        SqlGuard guard = new SqlGuard(SqlTokens.of(sql), embedded, writes);
        guard.checkStart();
        guard.checkWords();
        guard.checkMarks();
        guard.checkParentheses();
        guard.checkPatterns();
        return guard;
    }

    private SqlTokens.@Nullable Token token(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
    }

    private boolean is(int index, String word) {
        SqlTokens.Token t = token(index);
        return t != null && t.is(word);
    }

    private boolean isKind(int index, SqlTokens.Kind kind) {
        SqlTokens.Token t = token(index);
        return t != null && t.kind() == kind;
    }

    private void checkStart() {
        int first = 0;
        while (is(first, "(")) first++;
        SqlTokens.Token t = token(first);
        if (t == null) throw new SqlRefused("there is no statement");
        if (writes) {
            if (t.is("INSERT") || t.is("UPDATE") || t.is("DELETE")) return;
            throw new SqlRefused("only INSERT, UPDATE and DELETE are allowed"
                    + (t.kind() == SqlTokens.Kind.WORD ? ", not " + t.text() : ""));
        }
        if (!t.is("SELECT") && !t.is("WITH")) {
            String found = t.kind() == SqlTokens.Kind.WORD ? ", not " + t.text() : "";
            throw new SqlRefused("only SELECT is allowed" + found);
        }
    }

    private void checkWords() {
        for (int i = 0; i < tokens.size(); i++) {
            SqlTokens.Token t = tokens.get(i);
            boolean column = is(i - 1, ".");
            if (t.isName()) checkName(t, column, is(i + 1, "."));
            if (t.kind() == SqlTokens.Kind.WORD) checkWord(i, t.text(), column);
            SqlTokens.Token before = token(i - 1);
            if (t.kind() == SqlTokens.Kind.TEXT && before != null && (before.kind() == SqlTokens.Kind.QUOTED
                    || before.kind() == SqlTokens.Kind.WORD && !SqlWords.BEFORE_TEXT.contains(before.text()))) {
                throw new SqlRefused("text after " + before.text() + " is not allowed; give it in params");
            }
        }
    }

    private void checkWord(int i, String word, boolean column) {
        boolean advances = word.equals("NEXTVAL") || word.equals("CURRVAL") || word.equals("LASTVAL");
        if (SqlWords.CHANGING.contains(word) && (!column || advances) && !mayChange(i, word)) {
            throw new SqlRefused("only reading is allowed, and " + word + " does more");
        }
        if (column) return;
        if (word.equals("RECURSIVE")) {
            throw new SqlRefused("recursive queries are not allowed; follow the rows in Python");
        }
        SqlTokens.Token next = token(i + 1);
        if (next == null || next.kind() != SqlTokens.Kind.WORD) return;
        if (word.equals("FOR") && SqlWords.LOCKS.contains(next.text())) {
            throw new SqlRefused("only reading is allowed, and FOR " + next.text() + " does more");
        }
        if ((word.equals("NEXT") || word.equals("CURRENT") || word.equals("PREVIOUS")) && next.is("VALUE")) {
            throw new SqlRefused("only reading is allowed, and " + word + " VALUE does more");
        }
        if (word.equals("LOCK") && next.is("IN")) {
            throw new SqlRefused("only reading is allowed, and LOCK IN does more");
        }
    }

    /** Whether a word belongs to the one change that is asked for. */
    private boolean mayChange(int i, String word) {
        if (!writes) return false;
        return i == 0 || i == 1 && word.equals("INTO") && is(0, "INSERT") || word.equals("UPDATE") && is(i - 1, "DO");
    }

    private void checkName(SqlTokens.Token t, boolean column, boolean schema) {
        String upper = t.text().toUpperCase(Locale.ROOT);
        if (schema && SqlWords.CATALOGS.contains(upper) || upper.startsWith("PG_")) {
            throw new SqlRefused(t.text().toLowerCase(Locale.ROOT)
                    + " is not for queries; the documentation of this tool lists the tables and columns");
        }
        if (t.kind() == SqlTokens.Kind.QUOTED && column && (upper.equals("NEXTVAL") || upper.equals("CURRVAL"))) {
            throw new SqlRefused("only reading is allowed, and " + upper + " does more");
        }
        if (embedded && t.kind() == SqlTokens.Kind.WORD && SqlWords.REGEX.contains(upper)) {
            throw new SqlRefused(upper + " is not allowed; use LIKE, or match in Python");
        }
    }

    private void checkMarks() {
        for (int i = 0; i < tokens.size(); i++) {
            SqlTokens.Token t = tokens.get(i);
            if (t.kind() != SqlTokens.Kind.MARK) continue;
            switch (t.text()) {
                case ";" -> {
                    if (i < tokens.size() - 1) throw new SqlRefused("only one statement at a time");
                }
                case ":" -> {
                    if (is(i + 1, ":") && !is(i - 1, ":")) checkType(i + 2);
                    else if (!is(i - 1, ":") || is(i - 2, ":")) throw new SqlRefused("a colon is not allowed");
                }
                case "@" -> {
                    if (!is(i + 1, ">") && !is(i - 1, "<")) throw new SqlRefused("variables are not allowed");
                }
                case "?" -> {
                    if (isKind(i + 1, SqlTokens.Kind.NUMBER) || is(i + 1, "?") || is(i + 1, "|") && !is(i + 2, "|")
                            || is(i + 1, "&")) {
                        throw new SqlRefused("only plain ? marks are allowed");
                    }
                }
                default -> {
                }
            }
        }
    }

    /** The word at an index must be a plain type. */
    private void checkType(int index) {
        SqlTokens.Token t = token(index);
        if (t == null || t.kind() != SqlTokens.Kind.WORD || !SqlWords.TYPES.contains(t.text()) || is(index + 1, ".")) {
            throw new SqlRefused("a cast to " + (t == null ? "nothing" : t.text().toLowerCase(Locale.ROOT))
                    + " is not allowed; cast to a plain number, text, date or time type");
        }
    }

    private void checkParentheses() {
        Set<Integer> columnLists = columnListsOfCommonTables();
        if (writes) columnLists.addAll(columnListsOfInsert());
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (is(i, ")")) depth--;
            if (!is(i, "(")) continue;
            if (++depth > MOST_NESTED) {
                throw new SqlRefused("it is nested deeper than " + MOST_NESTED + " parentheses");
            }
            SqlTokens.Token name = token(i - 1);
            if (name == null || !name.isName() || columnLists.contains(i) || namesColumns(i)) continue;
            checkFunction(i, name);
        }
    }

    /** Whether the parenthesis names the columns of a table in parentheses: {@code (SELECT ...) AS t (a, b)}. */
    private boolean namesColumns(int open) {
        if (!is(open - 2, "AS") || !is(open - 3, ")")) return false;
        int end = close(open);
        for (int i = open + 1; i < end; i++) {
            SqlTokens.Token t = tokens.get(i);
            if ((i - open) % 2 == 1 ? !t.isName() : !t.is(",")) return false;
        }
        return true;
    }

    private void checkFunction(int open, SqlTokens.Token name) {
        String upper = name.text();
        boolean plain = name.kind() == SqlTokens.Kind.WORD && !is(open - 2, ".");
        if (plain && (SqlWords.BEFORE_PARENTHESIS.contains(upper) || inCast(open))) return;
        if (plain && (SqlWords.FUNCTIONS.contains(upper) || !embedded && SqlWords.REGEX_FUNCTIONS.contains(upper))) {
            if (upper.equals("CAST")) checkCast(open);
            if (upper.equals("LPAD") || upper.equals("RPAD")) checkPadding(open);
            return;
        }
        throw new SqlRefused("function " + name.text() + " is not allowed; compute it in Python, or use one of the"
                + " usual aggregate, text, number and date functions");
    }

    /** Whether the parenthesis belongs to a type: {@code CAST(x AS VARCHAR(10))} or {@code x::VARCHAR(10)}. */
    private boolean inCast(int open) {
        int i = open - 1;
        while (isKind(i, SqlTokens.Kind.WORD) && SqlWords.TYPES.contains(tokens.get(i).text())) i--;
        return i < open - 1 && (is(i, ":") && is(i - 1, ":") || is(i, "AS"));
    }

    private void checkCast(int open) {
        int end = close(open);
        int as = topLevel(open, end, "AS");
        if (as < 0) throw new SqlRefused("a CAST without AS is not allowed");
        for (int i = as + 1; i < end; i++) {
            SqlTokens.Token t = tokens.get(i);
            if (t.isName() || t.kind() == SqlTokens.Kind.TEXT || t.is(".")) checkType(i);
        }
    }

    private void checkPadding(int open) {
        int end = close(open);
        int comma = topLevel(open, end, ",");
        SqlTokens.Token length = token(comma + 1);
        boolean small = comma > 0 && length != null && length.kind() == SqlTokens.Kind.NUMBER
                && length.text().matches("\\d{1,4}") && Integer.parseInt(length.text()) <= MOST_PADDING
                && (is(comma + 2, ",") || comma + 2 == end);
        if (!small) throw new SqlRefused("padding needs a plain number up to " + MOST_PADDING + " for its length");
    }

    /** The parenthesis that closes one. */
    private int close(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            if (is(i, "(")) depth++;
            if (is(i, ")") && --depth == 0) return i;
        }
        throw new SqlRefused("a parenthesis is not closed");
    }

    /** The first such word between two parentheses that is in no inner ones, or -1. */
    private int topLevel(int open, int end, String word) {
        int depth = 0;
        for (int i = open + 1; i < end; i++) {
            if (is(i, "(")) depth++;
            if (is(i, ")")) depth--;
            if (depth == 0 && is(i, word)) return i;
        }
        return -1;
    }

    /** Where {@code (columns)} stands in {@code WITH name (columns) AS (SELECT ...)}. */
    private Set<Integer> columnListsOfCommonTables() {
        Set<Integer> lists = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!is(i, "WITH") || is(i - 1, ".")) continue;
            int at = i + 1;
            while (at > 0) at = commonTable(at, lists);
        }
        return lists;
    }

    /** Where the columns stand in {@code INSERT INTO name (columns) ... ON CONFLICT (columns)}. */
    private Set<Integer> columnListsOfInsert() {
        Set<Integer> lists = new HashSet<>();
        if (!is(0, "INSERT") || !is(1, "INTO")) return lists;
        int open = is(3, ".") ? 5 : 3;
        if (is(open, "(")) lists.add(open);
        for (int i = open; i < tokens.size(); i++) {
            if (is(i, "(") && is(i - 1, "CONFLICT") && is(i - 2, "ON")) lists.add(i);
        }
        return lists;
    }

    /** Reads {@code name (columns) AS (...)} and gives where the next one begins, or -1. */
    private int commonTable(int name, Set<Integer> lists) {
        SqlTokens.Token t = token(name);
        if (t == null || !t.isName()) return -1;
        int as = is(name + 1, "(") ? close(name + 1) + 1 : name + 1;
        if (!is(as, "AS")) return -1;
        int body = as + 1;
        if (is(body, "NOT")) body++;
        if (is(body, "MATERIALIZED")) body++;
        if (!is(body, "(")) return -1;
        int end = close(body);
        if (is(name + 1, "(")) lists.add(name + 1);
        for (int i = body + 1; i < end; i++) {
            SqlTokens.Token inner = tokens.get(i);
            if (inner.isName() && inner.text().equalsIgnoreCase(t.text()) && !is(i - 1, ".") && !is(i + 1, ".")
                    && !is(i - 1, "AS") && (is(i - 1, "FROM") || is(i - 1, "JOIN") || is(i - 1, ",")
                            && within(i, body))) {
                throw new SqlRefused(t.text().toLowerCase(Locale.ROOT) + " is read in its own definition; recursive"
                        + " queries are not allowed, and what reads a table of that name needs another name");
            }
        }
        return is(end + 1, ",") ? end + 2 : -1;
    }

    /** Whether the last clause word before an index is FROM or JOIN: a comma there separates tables. */
    private boolean within(int index, int start) {
        int depth = 0;
        for (int i = index - 1; i > start; i--) {
            if (is(i, ")")) depth++;
            if (is(i, "(") && depth-- == 0) return is(i - 1, "FROM") || is(i - 1, "JOIN");
            if (depth > 0) continue;
            if (is(i, "FROM") || is(i, "JOIN")) return true;
            if (is(i, "SELECT") || is(i, "WHERE") || is(i, "BY") || is(i, "HAVING") || is(i, "ON")) return false;
        }
        return false;
    }

    /** In this process a LIKE may only have a pattern that is seen here, with few wildcards. */
    private void checkPatterns() {
        if (!embedded) return;
        for (int i = 0; i < tokens.size(); i++) {
            if (!is(i, "LIKE") && !is(i, "ILIKE") || is(i - 1, ".")) continue;
            int wildcards = 0;
            int at = i + 1;
            while (true) {
                SqlTokens.Token t = token(at);
                if (t == null || t.kind() != SqlTokens.Kind.TEXT && !t.is("?")) {
                    throw new SqlRefused("the pattern of LIKE must be a text or ? here");
                }
                wildcards += t.is("?") ? 1 : wildcards(t.text());
                at++;
                if (!is(at, "|") || !is(at + 1, "|")) break;
                at += 2;
            }
            if (wildcards > MOST_WILDCARDS) {
                throw new SqlRefused("the pattern of LIKE has more than " + MOST_WILDCARDS + " wildcards");
            }
        }
    }

    static int wildcards(String pattern) {
        return (int) pattern.chars().filter(c -> c == '%').count();
    }

    private int parameters() {
        return (int) tokens.stream().filter(t -> t.is("?")).count();
    }

    private static Statement parse(String sql) {
        @Nullable Statements statements;
        try {
            statements = CCJSqlParserUtil.parseStatements(sql,
                    parser -> parser.withTimeOut(PARSE_MILLIS).withErrorRecovery(false));
        } catch (JSQLParserException | RuntimeException | StackOverflowError e) {
            if (e.getCause() instanceof InterruptedException) Thread.currentThread().interrupt();
            throw new SqlRefused("it does not parse as SQL: " + firstLine(e.getMessage()));
        }
        if (statements == null) throw new SqlRefused("it is nested too deep");
        if (statements.isEmpty()) throw new SqlRefused("there is no statement");
        if (statements.size() > 1) throw new SqlRefused("only one statement at a time");
        return statements.getFirst();
    }

    /** What the words have shown once more, by the parser's reading. */
    private static void checkSelect(Select select) {
        if (select.getForMode() != null || select.getForClause() != null) {
            throw new SqlRefused("only reading is allowed, and FOR does more");
        }
        List<WithItem<?>> with = select.getWithItemsList();
        if (with != null) {
            for (WithItem<?> item : with) {
                if (!(item.getParenthesedStatement() instanceof ParenthesedSelect inner)) {
                    throw new SqlRefused("only reading is allowed, and a WITH does more");
                }
                checkSelect(inner);
            }
        }
        switch (select) {
            case PlainSelect plain -> {
                if (plain.getIntoTables() != null || plain.getIntoTempTable() != null) {
                    throw new SqlRefused("only reading is allowed, and INTO does more");
                }
            }
            case ParenthesedSelect inner -> checkSelect(inner.getSelect());
            case SetOperationList list -> list.getSelects().forEach(SqlGuard::checkSelect);
            default -> throw new SqlRefused("only SELECT is allowed");
        }
    }

    private static String firstLine(@Nullable String message) {
        if (message == null) return "unknown error";
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        return line.length() > 200 ? line.substring(0, 200) + "..." : line;
    }
}
