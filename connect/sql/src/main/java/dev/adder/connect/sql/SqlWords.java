package dev.adder.connect.sql;

import java.util.Set;

/**
 * The words that {@link SqlGuard} knows. Lists of what is allowed decide; lists of what is not only give the reason.
 */
final class SqlWords {
    /** Functions that look at their arguments and at nothing else, and whose result is no larger than they are. */
    static final Set<String> FUNCTIONS = Set.of("COUNT", "SUM", "AVG", "MIN", "MAX", "ABS", "ROUND", "CEIL",
            "CEILING", "FLOOR", "TRUNC", "TRUNCATE", "MOD", "POWER", "SQRT", "EXP", "LN", "LOG", "LOG10", "SIGN",
            "COALESCE", "NULLIF", "IFNULL", "NVL", "GREATEST", "LEAST", "CASEWHEN", "DECODE", "UPPER", "LOWER",
            "INITCAP", "LENGTH", "CHAR_LENGTH", "CHARACTER_LENGTH", "OCTET_LENGTH", "SUBSTRING", "SUBSTR", "LEFT",
            "RIGHT", "TRIM", "LTRIM", "RTRIM", "BTRIM", "REPLACE", "POSITION", "STRPOS", "LOCATE", "INSTR", "CONCAT",
            "CONCAT_WS", "SPLIT_PART", "REVERSE", "CHR", "ASCII", "LPAD", "RPAD", "TO_CHAR", "TO_DATE",
            "TO_TIMESTAMP", "TO_NUMBER", "DATE_TRUNC", "DATE_PART", "EXTRACT", "YEAR", "MONTH", "DAY", "HOUR",
            "MINUTE", "SECOND", "QUARTER", "WEEK", "ISO_WEEK", "ISO_YEAR", "DAYOFWEEK", "DAY_OF_WEEK",
            "ISO_DAY_OF_WEEK", "DAYOFMONTH", "DAYOFYEAR", "DAYNAME", "MONTHNAME", "DATEADD", "DATEDIFF",
            "TIMESTAMPADD", "TIMESTAMPDIFF", "FORMATDATETIME", "PARSEDATETIME", "AGE", "NOW", "DATE", "TIME",
            "TIMESTAMP", "MAKE_DATE", "CAST", "LISTAGG", "STRING_AGG", "GROUP_CONCAT", "ARRAY_AGG", "MEDIAN", "MODE",
            "STDDEV", "STDDEV_POP", "STDDEV_SAMP", "VARIANCE", "VAR_POP", "VAR_SAMP", "CORR", "COVAR_POP",
            "COVAR_SAMP", "REGR_SLOPE", "REGR_INTERCEPT", "PERCENTILE_CONT", "PERCENTILE_DISC", "ROW_NUMBER", "RANK",
            "DENSE_RANK", "PERCENT_RANK", "CUME_DIST", "NTILE", "LAG", "LEAD", "FIRST_VALUE", "LAST_VALUE",
            "NTH_VALUE", "BOOL_AND", "BOOL_OR", "EVERY", "ANY_VALUE", "JSON_VALUE", "JSON_OBJECT", "JSON_ARRAY",
            "GROUPING", "CARDINALITY", "ARRAY_LENGTH");

    /** Functions that match regular expressions: only where the database can stop them. */
    static final Set<String> REGEX_FUNCTIONS = Set.of("REGEXP_LIKE", "REGEXP_REPLACE", "REGEXP_SUBSTR");

    /** Words that may stand before a parenthesis without being a function. */
    static final Set<String> BEFORE_PARENTHESIS = Set.of("SELECT", "IN", "AND", "OR", "NOT", "ON", "WHERE",
            "HAVING", "WHEN", "THEN", "ELSE", "CASE", "AS", "FROM", "JOIN", "EXISTS", "ANY", "ALL", "SOME", "OVER",
            "BY", "UNION", "EXCEPT", "INTERSECT", "VALUES", "USING", "BETWEEN", "LIKE", "ILIKE", "DISTINCT", "FILTER",
            "WITHIN", "GROUP", "LIMIT", "OFFSET", "IS", "ORDER", "PARTITION", "LATERAL", "ROLLUP", "CUBE", "SETS",
            "MATERIALIZED", "MINUS");

    /** Types that a value may be cast to, word by word. */
    static final Set<String> TYPES = Set.of("INT", "INTEGER", "INT2", "INT4", "INT8", "SMALLINT", "BIGINT", "TINYINT",
            "DECIMAL", "NUMERIC", "NUMBER", "DEC", "REAL", "FLOAT", "FLOAT4", "FLOAT8", "DOUBLE", "PRECISION",
            "DECFLOAT", "BOOLEAN", "BOOL", "VARCHAR", "VARCHAR2", "CHARACTER", "CHAR", "VARYING", "TEXT", "DATE",
            "TIME", "TIMESTAMP", "TIMESTAMPTZ", "TIMETZ", "WITH", "WITHOUT", "ZONE", "LOCAL", "INTERVAL", "YEAR",
            "MONTH", "DAY", "HOUR", "MINUTE", "SECOND", "TO", "UUID", "JSON", "JSONB", "ARRAY", "SIGNED");

    /** Words that may stand right before a text, which no database reads as the text's type. */
    static final Set<String> BEFORE_TEXT = Set.of("DATE", "TIME", "TIMESTAMP", "ZONE", "INTERVAL", "SELECT", "DISTINCT",
            "ALL", "WHERE", "HAVING", "AND", "OR", "NOT", "ON", "BY", "IN", "WHEN", "THEN", "ELSE", "CASE", "LIKE",
            "ILIKE", "ESCAPE", "BETWEEN", "FROM", "BOTH", "LEADING", "TRAILING", "SEPARATOR", "TO", "IS", "VALUES",
            "VALUE", "KEY", "RETURN");

    /** Words that change, write or advance something wherever they stand in a statement. */
    static final Set<String> CHANGING = Set.of("INTO", "INSERT", "UPDATE", "DELETE", "MERGE", "UPSERT", "NEXTVAL",
            "CURRVAL", "LASTVAL");

    /** Words that ask the database to match a regular expression. */
    static final Set<String> REGEX = Set.of("REGEXP", "RLIKE", "SIMILAR");

    /** What may follow FOR. */
    static final Set<String> LOCKS = Set.of("UPDATE", "SHARE", "NO", "KEY", "READ", "XML", "JSON", "BROWSE",
            "SYSTEM_TIME");

    /** Schemas that hold the database's own tables. */
    static final Set<String> CATALOGS = Set.of("INFORMATION_SCHEMA", "PG_CATALOG", "PG_TOAST", "SYS", "SYSTEM",
            "MYSQL", "PERFORMANCE_SCHEMA");

    private SqlWords() {}
}
