package dev.peacetime.webhook;

import dev.peacetime.kernel.Refusal;

/** Everything about webhooks that is said no to. */
public enum WebhookRefusal implements Refusal {
    WEBHOOK_URL_INVALID(400, "A webhook's url is https, names a host, and has neither a user nor a fragment in it."),
    WEBHOOK_ADDRESS_REFUSED(
            422,
            "The url leads to an address that is not public. Whoever runs this installation can allow networks by"
                    + " PEACETIME_WEBHOOK_ALLOWED_NETWORKS."),
    WEBHOOK_TYPE_UNKNOWN(400, "There is no event of this type; `known` lists all that there are."),
    WEBHOOK_DISABLED(409, "The webhook is disabled. Enable it first."),
    REPLAY_TOO_FAR(410, "Events are kept for 30 days; what happened before can be sent no more."),
    DELIVERY_ON_ITS_WAY(409, "The delivery is being sent at this moment.");

    private final int status;
    private final String sentence;

    WebhookRefusal(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
