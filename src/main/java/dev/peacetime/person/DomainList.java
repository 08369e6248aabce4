package dev.peacetime.person;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Domains by name, and whole families of them: {@code yahoo.*} is yahoo under any public suffix. */
record DomainList(Set<String> names, Set<String> families) {
    static DomainList of(Collection<String> entries) {
        var names = new HashSet<String>();
        var families = new HashSet<String>();
        for (var entry : entries) {
            if (entry.endsWith(".*")) families.add(entry.substring(0, entry.length() - 2));
            else names.add(entry);
        }
        return new DomainList(Set.copyOf(names), Set.copyOf(families));
    }

    boolean contains(String domain) {
        var dot = domain.indexOf('.');
        return names.contains(domain)
                || (dot > 0
                        && families.contains(domain.substring(0, dot))
                        && Domains.isPublicSuffix(domain.substring(dot + 1)));
    }
}
