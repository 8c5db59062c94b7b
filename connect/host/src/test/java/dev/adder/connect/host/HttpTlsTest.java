package dev.adder.connect.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.adder.engine.data.Data;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The certificate is that of the name in the URL, whatever address was called. */
class HttpTlsTest {
    @TempDir Path folder;

    private SSLContext certificateFor(String name) throws Exception {
        Path store = folder.resolve(name + ".p12");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "san=dns:" + name,
                "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", "secret", "-validity", "30")
                .redirectErrorStream(true).start();
        assertEquals(true, process.waitFor(60, TimeUnit.SECONDS));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "secret".toCharArray());
        }
        KeyManagerFactory key = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        key.init(keys, "secret".toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys.getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(key.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    @Test
    void namesAreVerifiedAtTheAddressThatWasChecked() throws Exception {
        SSLContext context = certificateFor("api.test");
        HttpsServer server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            try (exchange) {
                WebServer.send(exchange, 200, "text/plain", "safe".getBytes(StandardCharsets.UTF_8));
            }
        });
        server.start();
        try {
            int port = server.getAddress().getPort();
            HttpTools.Builder tools = HttpTools.builder()
                    .allow(AllowedHost.of("api.test:" + port).network("127.0.0.1"),
                            AllowedHost.of("other.test:" + port).network("127.0.0.1"))
                    .resolver(host -> List.of(InetAddress.ofLiteral("127.0.0.1")));
            assertEquals("ConnectionError: https://api.test:" + port + " has no certificate that is trusted",
                    get(tools, "https://api.test:" + port + "/"));
            assertEquals("safe", get(tools.tls(context), "https://api.test:" + port + "/"));
            assertEquals("ConnectionError: https://other.test:" + port + " has no certificate that is trusted",
                    get(tools, "https://other.test:" + port + "/"));
        } finally {
            server.stop(0);
        }
    }

    private static String get(HttpTools.Builder tools, String url) {
        Data answer = WebServer.call(tools.build().tools(), "http.get", "url", url);
        return answer instanceof Data.Map map ? String.valueOf(map.text("text")) : ((Data.Text) answer).value();
    }
}
