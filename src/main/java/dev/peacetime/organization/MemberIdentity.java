package dev.peacetime.organization;

/**
 * Who a member is to an identity provider: never the mail address, which can change hands.
 *
 * @param issuer the provider, as its tokens name it
 * @param subject whom the provider knows under this name for good
 */
public record MemberIdentity(String issuer, String subject) {}
