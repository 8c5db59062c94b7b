package dev.adder.agent;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Models by name: {@code anthropic:NAME}, {@code openai:NAME}, {@code ollama:NAME}, or {@code openai:NAME} with a base
 * URL for any endpoint that speaks OpenAI's protocol. Keys and addresses come from the environment.
 */
public final class Models {
    private static final int MAX_OUTPUT = 8192;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration TIMEOUT = Duration.ofSeconds(120);

    private Models() {}

    private record Provider(String prefix, String url, String urlVariable, String keyVariable, boolean needsKey) {}

    private static final Provider ANTHROPIC = new Provider("anthropic", "https://api.anthropic.com/v1",
            "ANTHROPIC_BASE_URL", "ANTHROPIC_API_KEY", true);
    private static final Provider OPENAI =
            new Provider("openai", "https://api.openai.com/v1", "OPENAI_BASE_URL", "OPENAI_API_KEY", true);
    private static final Provider OLLAMA =
            new Provider("ollama", "http://localhost:11434/v1", "OLLAMA_BASE_URL", "OLLAMA_API_KEY", false);

    /**
     * The model that the environment asks for: {@code ADDER_MODEL}, or the usual one of the provider whose key is set;
     * null when there is neither.
     *
     * @throws ModelFailure when {@code ADDER_MODEL} names none, or its key is missing
     */
    public static @Nullable Model fromEnvironment(Map<String, String> env) {
        String name = value(env, "ADDER_MODEL");
        if (name != null) {
            return of(name, env);
        }
        if (value(env, ANTHROPIC.keyVariable) != null) {
            return of("anthropic:claude-sonnet-4-5", env);
        }
        return value(env, OPENAI.keyVariable) == null ? null : of("openai:gpt-4.1", env);
    }

    /**
     * A model by name, with real time between attempts.
     *
     * @param name such as {@code anthropic:claude-sonnet-4-5}
     * @param env the environment: keys in {@code ANTHROPIC_API_KEY} and {@code OPENAI_API_KEY}, addresses in {@code
     *     ADDER_BASE_URL} or {@code ANTHROPIC_BASE_URL}, {@code OPENAI_BASE_URL}, {@code OLLAMA_BASE_URL}
     * @throws ModelFailure when the name names no provider, or the key is missing
     */
    public static Model of(String name, Map<String, String> env) {
        return of(name, env, Backoff.sleeping(), TIMEOUT);
    }

    /** A model by name; says also how time between attempts passes and how long one request may take. */
    public static Model of(String name, Map<String, String> env, Backoff backoff, Duration timeout) {
        Provider provider = provider(name);
        String model = name.startsWith(provider.prefix + ":") ? name.substring(provider.prefix.length() + 1) : name;
        if (model.isBlank()) {
            throw unknown(name);
        }
        String own = value(env, "ADDER_BASE_URL");
        String given = own == null ? value(env, provider.urlVariable) : own;
        String url = given == null ? provider.url : address(given, own == null ? provider.urlVariable
                : "ADDER_BASE_URL");
        String key = value(env, provider.keyVariable);
        if (key == null && provider.needsKey && given == null) {
            throw new ModelFailure(ModelFailure.Kind.NO_KEY, "no key for " + name + ": set " + provider.keyVariable
                    + (provider == OPENAI ? ", or OPENAI_BASE_URL for an endpoint that needs none" : ""));
        }
        ProviderFailures failures = new ProviderFailures(name, url, provider.keyVariable);
        HttpClientBuilder http = new ProviderHttp.Builder(CONNECT, timeout);
        String secret = key == null ? "none" : key;
        if (provider == ANTHROPIC) {
            return new LangModel(name, AnthropicChatModel.builder().httpClientBuilder(http).baseUrl(url)
                    .apiKey(secret).modelName(model).maxTokens(MAX_OUTPUT).maxRetries(0).timeout(timeout).build(),
                    failures, backoff);
        }
        return new LangModel(name, OpenAiChatModel.builder().httpClientBuilder(http).baseUrl(url).apiKey(secret)
                .modelName(model).maxRetries(0).timeout(timeout).build(), failures, backoff);
    }

    private static Provider provider(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Provider provider : new Provider[] {ANTHROPIC, OPENAI, OLLAMA}) {
            if (lower.startsWith(provider.prefix + ":")) {
                return provider;
            }
        }
        if (lower.startsWith("claude-")) {
            return ANTHROPIC;
        }
        if (lower.matches("(gpt-|chatgpt-|o\\d).*")) {
            return OPENAI;
        }
        throw unknown(name);
    }

    private static ModelFailure unknown(String name) {
        return new ModelFailure(ModelFailure.Kind.UNKNOWN_MODEL, "unknown model '" + name
                + "'; write anthropic:NAME, openai:NAME or ollama:NAME, such as anthropic:claude-sonnet-4-5");
    }

    private static String address(String url, String variable) {
        try {
            URI uri = URI.create(url.strip());
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return url.strip();
            }
        } catch (IllegalArgumentException e) {
            throw new ModelFailure(ModelFailure.Kind.UNREACHABLE, variable + " is not an address: " + url, e);
        }
        throw new ModelFailure(ModelFailure.Kind.UNREACHABLE, variable + " is not an http address: " + url);
    }

    private static @Nullable String value(Map<String, String> env, String variable) {
        String value = env.get(variable);
        return value == null || value.isBlank() ? null : value;
    }
}
