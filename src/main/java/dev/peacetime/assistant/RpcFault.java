package dev.peacetime.assistant;

import java.util.Map;

/** Why a message is answered by an error of the protocol: it is no message of it. What a tool refuses is its answer, and no fault. */
final class RpcFault extends RuntimeException {

    static final int INVALID = -32600;
    static final int METHOD_UNKNOWN = -32601;
    static final int PARAMETERS = -32602;
    static final int HEADERS_DIFFER = -32020;
    static final int VERSION_UNKNOWN = -32022;

    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;
    private final transient Map<String, Object> data;

    RpcFault(int status, int code, String sentence) {
        this(status, code, sentence, Map.of());
    }

    RpcFault(int status, int code, String sentence, Map<String, Object> data) {
        super(sentence, null, false, false);
        this.status = status;
        this.code = code;
        this.data = data;
    }

    /** The HTTP status that it is answered with. */
    int status() {
        return status;
    }

    RpcError error() {
        return new RpcError(code, String.valueOf(getMessage()), data);
    }
}
