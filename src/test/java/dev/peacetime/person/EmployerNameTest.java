package dev.peacetime.person;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Domain(AnyText.class)
class EmployerNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme | acme",
                "Acme Corp | acme",
                "ACME Corp. | acme",
                "Acme Corporation | acme",
                "Acme™ Inc. | acme",
                "  acme ,  INC | acme",
                "Ａｃｍｅ | acme",
                "Globex, Inc. | globex",
                "Initech GmbH | initech",
                "Initech G.m.b.H. | initech",
                "Initech gGmbH | initech",
                "Initech GmbH & Co. KG | initech",
                "Initech GmbH & Co. KGaA | initech",
                "Initech UG (haftungsbeschränkt) | initech",
                "Initech Gesellschaft mit beschränkter Haftung | initech",
                "McKinsey & Company | mckinsey",
                "Johnson & Johnson | johnson and johnson",
                "Johnson and Johnson, Ltd | johnson and johnson",
                "AT&T Inc. | at and t",
                "The Walt Disney Company | walt disney",
                "The The | the",
                "The Company | the",
                "Company | company",
                "Limited | limited",
                "Co. Ltd. | co",
                "L'Oréal S.A. | loreal",
                "L’Oréal SA | loreal",
                "Société Générale | societe generale",
                "Dupont S.à r.l. | dupont",
                "Dupont SARL | dupont",
                "Ferrari S.p.A. | ferrari",
                "Ferrari S. p. A. | ferrari",
                "Philips N.V. | philips",
                "Novo Nordisk A/S | novo nordisk",
                "Ørsted A/S | orsted",
                "Equinor ASA | equinor",
                "Volvo AB (publ) | volvo",
                "Nokia Oyj | nokia",
                "Bolt Technology OÜ | bolt technology",
                "Allegro Sp. z o.o. | allegro",
                "Škoda Auto a.s. | skoda auto",
                "Cemex, S.A.B. de C.V. | cemex",
                "Atlassian Pty Ltd | atlassian",
                "Infosys Private Limited | infosys",
                "Grab Pte. Ltd. | grab",
                "Alibaba Co., Ltd. | alibaba",
                "I.B.M. Corp. | ibm",
                "IBM | ibm",
                "J.P. Morgan | jp morgan",
                "JP Morgan | jp morgan",
                "Plan B S.A. | plan b",
                "Amazon.com, Inc. | amazon com",
                "3M Company | 3m",
                "株式会社トヨタ | トヨタ",
                "トヨタ株式会社 | トヨタ",
                "株式会社 トヨタ | トヨタ",
                "㈱トヨタ | トヨタ",
                "(株)トヨタ | トヨタ",
                "有限会社山田 | 山田",
                "株式会社 | 株式会社",
                "삼성전자 주식회사 | 삼성전자",
                "腾讯科技股份有限公司 | 腾讯科技",
                "ООО «Яндекс» | яндекс",
                "Яндекс, ООО | яндекс",
                "טבע בע״מ | טבע",
                "SAS | sas",
                "🚀 | 🚀",
                "!!! | !!!"
            })
    void keyIsTheNameWithoutItsLegalForm(String name, String key) {
        assertThat(EmployerName.key(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme | Acme Labs",
                "Alphabet | Alphabet Capital",
                "Bain & Company | Bain Capital",
                "Ford | Fjord",
                "ガ | カ",
                "Co-op | Co"
            })
    void differentCompaniesHaveDifferentKeys(String one, String other) {
        assertThat(EmployerName.key(one)).isNotEqualTo(EmployerName.key(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "a", ". ", "Inc ", "the ", "株式会社", "/", " - ", "\u0301", "&"})
    void longNamesHaveKeysToo(String part) {
        var name = part.repeat(10_000);

        assertThat(EmployerName.key(EmployerName.key(name))).isEqualTo(EmployerName.key(name));
    }

    @Property
    void keyIsItsOwnKey(@ForAll String name) {
        var key = EmployerName.key(name);

        assertThat(EmployerName.key(key)).isEqualTo(key);
    }

    @Property
    void caseNeverMatters(@ForAll String name) {
        assertThat(EmployerName.key(AnyText.upper(name))).isEqualTo(EmployerName.key(name));
    }

    @Property
    void composedAndDecomposedAreOne(@ForAll String name) {
        assertThat(EmployerName.key(Normalizer.normalize(name, Form.NFD)))
                .isEqualTo(EmployerName.key(Normalizer.normalize(name, Form.NFC)));
    }

    @Property
    void noNameIsCutToNothing(@ForAll String text) {
        var name = text + "a";

        assertThat(EmployerName.key(name)).isNotEmpty();
    }
}
