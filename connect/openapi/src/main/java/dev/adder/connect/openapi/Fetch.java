package dev.adder.connect.openapi;

import dev.adder.sdk.ToolFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Gets a document from the address that the host gave. */
final class Fetch {
    private Fetch() {}

    static String text(URI address, Duration timeout) {
        String shown = address.getHost() + address.getPath();
        HttpRequest request = HttpRequest.newBuilder(address).timeout(timeout)
                .header("Accept", "application/json, application/yaml, */*;q=0.5").build();
        try (HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(timeout).build()) {
            HttpResponse<Capped.Content> response = client.send(request, Capped.handler(DocumentText.MAX_LENGTH));
            if (response.statusCode() != 200) {
                throw new OpenApiException("cannot read " + shown + ": HTTP " + response.statusCode());
            }
            return new String(response.body().bytes(), StandardCharsets.UTF_8);
        } catch (IOException | ToolFailure e) {
            throw new OpenApiException("cannot read " + shown + ": it cannot be reached, or is too large");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OpenApiException("reading " + shown + " was interrupted");
        }
    }
}
