package dev.peacetime;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;

/** A tool that was sent one thing and said that it is gone: there is a delivery, and nothing more goes on behind it. */
final class ToolThatIsGone {

    private static final int GONE = 410;

    private ToolThatIsGone() {}

    /** Its webhook, once that is disabled. */
    static Answer hearsOf(Api admin) {
        try {
            var tool = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            tool.createContext("/", call -> {
                call.getRequestBody().readAllBytes();
                call.sendResponseHeaders(GONE, -1);
                call.close();
            });
            tool.start();
            try {
                var url = "http://127.0.0.1:" + tool.getAddress().getPort() + "/";
                return disabled(admin, admin.post("/v1/webhooks", Map.of("url", url)));
            } finally {
                tool.stop(0);
            }
        } catch (IOException noPort) {
            throw new AssertionError(noPort);
        }
    }

    private static Answer disabled(Api admin, Answer made) {
        var path = "/v1/webhooks/" + made.created().id();
        admin.post(path + "/test").created();
        Woken.soon("its webhook is disabled", () -> !admin.get(path).ok().<Boolean>at("enabled"));
        return admin.get(path).ok();
    }
}
