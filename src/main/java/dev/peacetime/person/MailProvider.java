package dev.peacetime.person;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Providers that deliver several spellings of an address to one mailbox. All of them ignore what follows a {@code +}
 * (RFC 5233). Who is not listed takes each spelling for itself; a {@code -} at Yahoo is part of the name.
 */
enum MailProvider {
    /** support.google.com/mail/answer/7436150 (dots), …/22370 (tags); googlemail.com is what it was called in Germany and Britain. */
    GOOGLE(Set.of(Trait.IGNORES_DOTS, Trait.ONE_NAME_FOR_ALL_DOMAINS), "gmail.com", "googlemail.com"),
    /** support.apple.com/118230: whoever has an older address has the newer one as well. */
    APPLE(Set.of(Trait.ONE_NAME_FOR_ALL_DOMAINS), "icloud.com", "me.com", "mac.com"),
    /** learn.microsoft.com, "Plus Addressing in Exchange Online"; in Outlook.com since 2013. */
    MICROSOFT(Set.of(), "outlook.*", "hotmail.*", "live.*", "msn.com"),
    /** fastmail.help, article 360060591053. */
    FASTMAIL(Set.of(), "fastmail.com", "fastmail.fm", "fastmail.net", "fastmail.org", "sent.com"),
    /** proton.me/support/addresses-and-aliases. */
    PROTON(Set.of(), "proton.me", "protonmail.com", "protonmail.ch", "pm.me"),
    /** As listed by the library email-normalize (pypi.org). */
    ZOHO(Set.of(), "zoho.com", "zoho.eu", "zoho.in", "zohomail.com", "zohomail.eu", "zohomail.in");

    private enum Trait {
        IGNORES_DOTS,
        ONE_NAME_FOR_ALL_DOMAINS
    }

    private final Set<Trait> traits;
    private final String mainDomain;
    private final DomainList domains;

    MailProvider(Set<Trait> traits, String... domains) {
        this.traits = traits;
        this.mainDomain = domains[0];
        this.domains = DomainList.of(List.of(domains));
    }

    static Optional<MailProvider> of(String domain) {
        return Arrays.stream(values())
                .filter(provider -> provider.domains.contains(domain))
                .findFirst();
    }

    /** The one spelling of a mailbox here. A {@code +} at the start begins no tag, since nothing would be left. */
    String mailbox(String local, String domain) {
        var tag = local.indexOf('+');
        var name = tag > 0 ? local.substring(0, tag) : local;
        return (traits.contains(Trait.IGNORES_DOTS) ? name.replace(".", "") : name)
                + "@"
                + (traits.contains(Trait.ONE_NAME_FOR_ALL_DOMAINS) ? mainDomain : domain);
    }
}
