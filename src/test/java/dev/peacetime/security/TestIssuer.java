package dev.peacetime.security;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.HashMap;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** An identity provider as small as one can be: its discovery document, its keys, and whatever tokens a test wants. */
final class TestIssuer implements AutoCloseable {

    static final String AUDIENCE = "https://peacetime.example";

    final KeyPair rsa = pair("RSA", 2048);
    final KeyPair ec = pair("EC", 256);

    private final HttpServer server;

    TestIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        serve(
                "/.well-known/openid-configuration",
                JsonUtil.toJson(Map.of("issuer", url(), "jwks_uri", url() + "/jwks")));
        serve("/jwks", "{\"keys\": [" + published(rsa, "rsa") + ", " + published(ec, "ec") + "]}");
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** An access token like any, but for the claims given; an empty text takes a claim away. */
    String token(Map<String, ?> claims) {
        return token(claims, Map.of("alg", "RS256", "kid", "rsa"), rsa.getPrivate());
    }

    /** A token with that header, signed with that key. */
    String token(Map<String, ?> claims, Map<String, String> header, Key key) {
        var now = System.currentTimeMillis() / 1000;
        var all = new HashMap<String, Object>(
                Map.of("iss", url(), "aud", AUDIENCE, "sub", "ada", "iat", now, "exp", now + 300));
        all.putAll(claims);
        all.values().removeIf(""::equals);
        var token = new JsonWebSignature();
        token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        header.forEach(token::setHeader);
        token.setPayload(JsonUtil.toJson(all));
        token.setKey(key);
        try {
            return token.getCompactSerialization();
        } catch (JoseException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    static KeyPair pair(String kind, int size) {
        try {
            var generator = KeyPairGenerator.getInstance(kind);
            generator.initialize(size);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String published(KeyPair pair, String id) {
        try {
            var key = PublicJsonWebKey.Factory.newPublicJwk(pair.getPublic());
            key.setKeyId(id);
            key.setUse("sig");
            return key.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        } catch (JoseException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void serve(String path, String body) {
        server.createContext(path, exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
