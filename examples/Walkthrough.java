import dev.adder.connect.sql.Sql;
import dev.adder.runtime.Adder;
import dev.adder.runtime.Run;
import dev.adder.sdk.Effect;
import dev.adder.sdk.java.Description;
import dev.adder.sdk.java.Param;
import dev.adder.sdk.java.RateLimit;
import dev.adder.sdk.java.Tool;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The walk-through: an SDK of six functions, and programs as models write them against it. Run it with
 * {@code examples/walkthrough [FILE]}.
 */
public final class Walkthrough {
    @Description("What a search found.")
    public record Article(String title, String url, String snippet, LocalDate date) {}

    /** The tools; parameters carry their names, so that it also runs where class files do not keep them. */
    public static final class Tools {
        private static final List<Article> WEB = List.of(
                article("LLM benchmarks in review", "Scores rose all year.", "2024-11-30"),
                article("A benchmark for tool use", "Programs beat single calls.", "2024-06-12"),
                article("LLM benchmarks 2024: what they miss", "Few benchmarks measure cost.", "2024-03-05"),
                article("LLM benchmarks for long texts", "Length still hurts.", "2024-01-20"),
                article("LLM benchmarks 2023", "The year before.", "2023-12-31"),
                article("Baking bread", "Flour, water, salt, time.", "2024-02-02"));

        private static Article article(String title, String snippet, String date) {
            String path = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            return new Article(title, "https://example.org/" + path, snippet, LocalDate.parse(date));
        }

        @Tool(value = "Searches the web, newest first.", effect = Effect.READ)
        public List<Article> search(@Param(name = "query", value = "what to look for") String query) {
            List<String> words = Arrays.asList(query.toLowerCase(Locale.ROOT).split("\\W+"));
            return WEB.stream().filter(a -> words.stream().anyMatch(a.title().toLowerCase(Locale.ROOT)::contains))
                    .sorted(Comparator.comparing(Article::date).reversed()).toList();
        }

        @Tool(value = "Sums articles up, one line each.", effect = Effect.READ)
        public String summarise(@Param(name = "articles") List<Article> articles) {
            return articles.stream().map(a -> a.date() + " " + a.title() + ": " + a.snippet())
                    .collect(Collectors.joining("\n"));
        }

        @Tool(value = "Works out an expression of numbers, + - * / and brackets.", effect = Effect.READ,
                returns = "the number, an int where it is whole")
        public Object calculate(@Param(name = "expression", value = "such as 2 * (3 + 4)") String expression) {
            return new Arithmetic(expression).value();
        }

        @Tool(value = "Sends a short message to a user.", returns = "what was sent")
        @RateLimit(count = 1, per = "1h", keys = "user")
        public String sendNotification(@Param(name = "user") String user, @Param(name = "message") String message) {
            return "sent to " + user + ": " + message;
        }
    }

    /** Reads and works out an expression from left to right, by the usual rules. */
    private static final class Arithmetic {
        private final String text;
        private int at;

        Arithmetic(String text) {
            this.text = text.replace(" ", "");
        }

        BigDecimal value() {
            BigDecimal value = sum();
            if (at < text.length()) throw new IllegalArgumentException("not understood: " + text.substring(at));
            return value;
        }

        private BigDecimal sum() {
            BigDecimal value = product();
            while (at < text.length() && "+-".indexOf(text.charAt(at)) >= 0) {
                value = text.charAt(at++) == '+' ? value.add(product()) : value.subtract(product());
            }
            return value;
        }

        private BigDecimal product() {
            BigDecimal value = factor();
            while (at < text.length() && "*/".indexOf(text.charAt(at)) >= 0) {
                value = text.charAt(at++) == '*' ? value.multiply(factor())
                        : value.divide(factor(), MathContext.DECIMAL64);
            }
            return value;
        }

        private BigDecimal factor() {
            if (at < text.length() && text.charAt(at) == '-') {
                at++;
                return factor().negate();
            }
            if (at < text.length() && text.charAt(at) == '(') {
                at++;
                BigDecimal value = sum();
                if (at++ >= text.length()) throw new IllegalArgumentException("a bracket is not closed");
                return value;
            }
            int start = at;
            while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) at++;
            if (start == at) throw new IllegalArgumentException("a number is missing at position " + at);
            return new BigDecimal(text.substring(start, at));
        }
    }

    private static final String DATABASE = "jdbc:h2:mem:walkthrough;INIT=CREATE TABLE IF NOT EXISTS orders("
            + "id INT PRIMARY KEY, customer VARCHAR(20), total NUMERIC(8, 2)) AS VALUES (1, 'Ada'\\, 120.5)"
            + "\\, (2\\, 'Bob'\\, 80)\\, (3\\, 'Ada'\\, 30)";

    /** The SDK: the tools above, {@code database_query} which only selects, and {@code final_answer}. */
    public static Adder adder() throws SQLException {
        return Adder.builder().tools(new Tools()).tools(Sql.url(DATABASE).build().tools()).build();
    }

    /** Runs a program of a file, and shows what it printed, its answer and its calls. */
    public static void main(String[] arguments) throws IOException, SQLException {
        String program = Files.readString(Path.of(arguments[0]));
        try (Adder adder = adder()) {
            Run run = adder.run(program);
            System.out.print(run.output());
            if (run.answer() != null) System.out.println(run.answer(Object.class));
            if (run.error() != null) System.err.println(run.error());
            run.calls().forEach(c -> System.err.println("called " + c.tool() + " in line " + c.line()));
        }
    }
}
