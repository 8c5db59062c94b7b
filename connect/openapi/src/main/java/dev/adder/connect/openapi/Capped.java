package dev.adder.connect.openapi;

import dev.adder.sdk.ToolFailure;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Receives an answer up to a number of bytes and gives up at the first one more. */
final class Capped implements HttpResponse.BodySubscriber<Capped.Content> {
    private final int limit;
    private final CompletableFuture<Content> done = new CompletableFuture<>();
    private final List<byte[]> parts = new ArrayList<>();
    private int size;
    private Flow.@Nullable Subscription subscription;

    /** What was received. */
    record Content(byte[] bytes) {}

    private Capped(int limit) {
        this.limit = limit;
    }

    static HttpResponse.BodyHandler<Content> handler(int limit) {
        return info -> {
            Capped capped = new Capped(limit);
            if (info.headers().firstValueAsLong("Content-Length").orElse(0) > limit) {
                capped.refuse();
            }
            return capped;
        };
    }

    @Override
    public CompletionStage<Content> getBody() {
        return done;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (done.isDone()) {
            given.cancel();
        } else {
            given.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (done.isDone()) {
            return;
        }
        for (ByteBuffer buffer : buffers) {
            if (buffer.remaining() > limit - size) {
                refuse();
                return;
            }
            byte[] part = new byte[buffer.remaining()];
            buffer.get(part);
            parts.add(part);
            size += part.length;
        }
    }

    private void refuse() {
        parts.clear();
        done.completeExceptionally(new ToolFailure("RuntimeError",
                "the answer is larger than " + limit + " bytes; ask for less at a time"));
        Flow.Subscription s = subscription;
        if (s != null) {
            s.cancel();
        }
    }

    @Override
    public void onError(Throwable error) {
        done.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        byte[] all = new byte[size];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        done.complete(new Content(all));
    }
}
