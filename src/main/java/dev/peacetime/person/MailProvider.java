package dev.peacetime.person;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Providers that deliver several spellings of an address to one mailbox. All of them ignore what follows a {@code +}
 * (RFC 5233). Who is not listed takes each spelling for itself; Yahoo's {@code -} divides names that different people chose.
 */
enum MailProvider {
    /** support.google.com/mail/answer/7436150 (dots), …/22370 (tags), …/10313 (googlemail.com). */
    GOOGLE(Domain.ONE_MAILBOX, ".", List.of("gmail.com", "googlemail.com")),
    /** support.apple.com/118230: whoever has the older address has the newer one as well. */
    APPLE(Domain.ONE_MAILBOX, "", List.of("icloud.com", "me.com", "mac.com")),
    /** learn.microsoft.com, "Plus Addressing in Exchange Online"; in Outlook.com since 2013. */
    MICROSOFT(Domain.OWN_MAILBOX, "", List.of("outlook.*", "hotmail.*", "live.*", "msn.com")),
    /** fastmail.help, article 360060591053. */
    FASTMAIL(
            Domain.OWN_MAILBOX, "", List.of("fastmail.com", "fastmail.fm", "fastmail.net", "fastmail.org", "sent.com")),
    /** proton.me/support/addresses-and-aliases. */
    PROTON(Domain.OWN_MAILBOX, "", List.of("proton.me", "protonmail.com", "protonmail.ch", "pm.me")),
    /** zoho.com/mail/help, "Plus addressing". */
    ZOHO(
            Domain.OWN_MAILBOX,
            "",
            List.of("zoho.com", "zoho.eu", "zoho.in", "zohomail.com", "zohomail.eu", "zohomail.in"));

    private enum Domain {
        ONE_MAILBOX,
        OWN_MAILBOX
    }

    private final Domain eachDomain;
    private final String ignored;
    private final String mainDomain;
    private final DomainList domains;

    MailProvider(Domain eachDomain, String ignored, List<String> domains) {
        this.eachDomain = eachDomain;
        this.ignored = ignored;
        this.mainDomain = domains.get(0);
        this.domains = DomainList.of(domains);
    }

    static Optional<MailProvider> of(String domain) {
        return Arrays.stream(values())
                .filter(provider -> provider.domains.contains(domain))
                .findFirst();
    }

    /** The one spelling of a mailbox here; what would leave nothing before the {@code @} is kept. */
    String mailbox(String local, String domain) {
        var tag = local.indexOf('+');
        var name = tag > 0 ? local.substring(0, tag) : local;
        for (var sign : ignored.split("")) name = name.replace(sign, "");
        return name + "@" + (eachDomain == Domain.ONE_MAILBOX ? mainDomain : domain);
    }
}
