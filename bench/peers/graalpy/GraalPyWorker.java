import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/** Runs programs in GraalPy and times them, with worker.py inside it. Arguments: worker.py, GraalPy's version. */
final class GraalPyWorker {
    public static void main(String[] arguments) throws Exception {
        String worker = Files.readString(Path.of(arguments[0])).replace("__main__", "__worker__");
        try (Context context = Context.newBuilder("python").option("engine.WarnInterpreterOnly", "false")
                .allowAllAccess(true).build()) {
            context.eval("python", worker);
            Value answer = context.eval("python", "lambda line: json.dumps(answer(line))");
            var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String told = line.contains("\"kind\":\"version\"")
                        ? "{\"version\": \"" + arguments[1] + "\"}"
                        : answer.execute(line).asString();
                System.out.println(told);
                System.out.flush();
            }
        }
    }
}
