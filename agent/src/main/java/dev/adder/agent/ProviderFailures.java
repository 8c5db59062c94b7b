package dev.adder.agent;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a provider's failures mean to the user.
 *
 * @param model the model's name
 * @param url where it is reached
 * @param keyVariable the environment variable that holds the key
 */
record ProviderFailures(String model, String url, String keyVariable) {

    /** Whether asking again later may help. */
    static boolean mayPass(Throwable thrown) {
        HttpException http = cause(thrown, HttpException.class);
        if (http != null) {
            int status = http.statusCode();
            return status == 408 || status == 409 || status == 429 || status >= 500;
        }
        if (unreachable(thrown)) {
            return false;
        }
        return thrown instanceof RateLimitException || thrown instanceof InternalServerException || timeout(thrown)
                || cause(thrown, IOException.class) != null;
    }

    /** How long the provider asks to wait before the next attempt, or null when it does not say. */
    static @Nullable Duration retryAfter(Throwable thrown) {
        ProviderHttp.Refused refused = cause(thrown, ProviderHttp.Refused.class);
        return refused == null ? null : refused.retryAfter();
    }

    /** Whether it ended because the thread was interrupted. */
    static boolean interrupted(Throwable thrown) {
        InterruptedIOException io = cause(thrown, InterruptedIOException.class);
        return cause(thrown, InterruptedException.class) != null
                || cause(thrown, ClosedByInterruptException.class) != null
                || io != null && !(io instanceof SocketTimeoutException);
    }

    private static boolean timeout(Throwable thrown) {
        return thrown instanceof TimeoutException || cause(thrown, HttpTimeoutException.class) != null
                || cause(thrown, SocketTimeoutException.class) != null;
    }

    private static boolean unreachable(Throwable thrown) {
        return cause(thrown, ConnectException.class) != null || cause(thrown, UnknownHostException.class) != null
                || cause(thrown, UnresolvedAddressException.class) != null;
    }

    /** The failure, after so many attempts. */
    ModelFailure of(RuntimeException e, int attempts) {
        HttpException http = cause(e, HttpException.class);
        int status = http == null ? 0 : http.statusCode();
        String said = said(http);
        if (status == 401 || status == 403 || e instanceof AuthenticationException) {
            return new ModelFailure(ModelFailure.Kind.KEY_REFUSED, url + " refuses the key in " + keyVariable + said,
                    e);
        }
        if (status == 404 || e instanceof ModelNotFoundException) {
            return new ModelFailure(ModelFailure.Kind.UNKNOWN_MODEL,
                    url + " knows no model of the name of " + model + said, e);
        }
        if (status == 429 || e instanceof RateLimitException) {
            Duration wait = retryAfter(e);
            return new ModelFailure(ModelFailure.Kind.RATE_LIMITED, url + " allows no more requests now"
                    + (wait == null ? "" : " and asks to come again in " + wait.toSeconds() + " s") + "; tried "
                    + times(attempts) + said, e);
        }
        if (status >= 500) {
            return new ModelFailure(ModelFailure.Kind.PROVIDER, url + " fails with status " + status + "; tried "
                    + times(attempts) + said, e);
        }
        if (status >= 400) {
            return new ModelFailure(ModelFailure.Kind.REFUSED, url + " refuses the request with status " + status
                    + said, e);
        }
        if (unreachable(e)) {
            return new ModelFailure(ModelFailure.Kind.UNREACHABLE, "cannot reach " + url
                    + "; is the address right and the server running?", e);
        }
        if (timeout(e)) {
            return new ModelFailure(ModelFailure.Kind.UNREACHABLE, url + " did not answer in time; tried "
                    + times(attempts), e);
        }
        if (cause(e, IOException.class) != null && attempts > 1) {
            return new ModelFailure(ModelFailure.Kind.UNREACHABLE, "the connection to " + url
                    + " broke or gave garbage; tried " + times(attempts), e);
        }
        return new ModelFailure(ModelFailure.Kind.PROVIDER, url + " gave a reply that is not understood", e);
    }

    private static String times(int attempts) {
        return attempts == 1 ? "once" : attempts + " times";
    }

    /** The provider's own words, where it has some. */
    private static String said(@Nullable HttpException http) {
        String body = http == null ? null : http.getMessage();
        if (body == null || body.isBlank()) {
            return "";
        }
        String text = body;
        try {
            Data error = JsonText.read(body) instanceof Data.Map map ? map.get("error") : null;
            String message = error instanceof Data.Map map ? map.text("message") : null;
            text = message != null ? message : error instanceof Data.Text plain ? plain.value() : body;
        } catch (IllegalArgumentException notJson) {
            text = body;
        }
        String line = text.strip().replaceAll("\\s+", " ");
        return ": " + (line.length() <= 300 ? line : line.substring(0, 300) + "…");
    }

    private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> type) {
        Throwable t = thrown;
        for (int depth = 0; t != null && depth < 20; depth++) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
            t = t.getCause();
        }
        return null;
    }
}
