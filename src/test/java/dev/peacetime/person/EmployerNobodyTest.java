package dev.peacetime.person;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Domain(AnyText.class)
class EmployerNobodyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "—",
                "...",
                "?",
                "N/A",
                "n.a.",
                "None",
                "Self-employed",
                "self employed",
                "SELF‑EMPLOYED",
                "Selfemployed",
                "Freelance",
                "Freelancer",
                "Freelance / Self-employed",
                "Self-employed (Freelance)",
                "Freelance - Various Clients",
                "Independent",
                "Independent Consultant",
                "Stealth",
                "Stealth Startup",
                "Stealth-Mode Startup",
                "Startup (Stealth)",
                "Stealth Start-Up",
                "Retired",
                "Unemployed",
                "Confidential",
                "Career Break",
                "Selbständig",
                "selbststaendig",
                "Selbstständig",
                "Freiberuflich",
                "Freiberufler",
                "Im Ruhestand",
                "Arbeitslos",
                "Vertraulich",
                "Indépendant",
                "independante",
                "Auto-entrepreneur",
                "À mon compte",
                "Sans emploi",
                "Retraité",
                "En recherche d’emploi",
                "Confidentiel",
                "Autónomo",
                "Por cuenta propia",
                "Jubilada",
                "Confidencial",
                "Desempleado"
            })
    void nobodyIsNoEmployer(String text) {
        assertThat(EmployerName.isNobody(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme", "The Independent", "Freelance.com", "Freelancers Union", "Stealth Security", "Retired Racing",
                        "Student Loans Company",
                "Confidential Records Inc.", "Acme / Freelance", "Acme -", "X", "株式会社", "N26", "Nothing"
            })
    void aCompanyIsSomebody(String text) {
        assertThat(EmployerName.isNobody(text)).isFalse();
    }

    @Property
    void caseNeverMatters(@ForAll String name) {
        assertThat(EmployerName.isNobody(AnyText.upper(name))).isEqualTo(EmployerName.isNobody(name));
    }

    @Property
    void aCompanyBesideThemIsSomebody(@ForAll String name) {
        assertThat(EmployerName.isNobody("Acme" + name)).isFalse();
    }
}
