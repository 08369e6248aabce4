package dev.peacetime.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber.CountryCodeSource;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number.
 *
 * @param written as given, composed (NFC), without the space around it
 * @param e164 the number in the world's one form (ITU-T E.164: {@code +} and up to 15 digits), by which numbers compare; absent
 *     where the country is anybody's guess, and where an extension tells of a switchboard that colleagues share
 */
public record PhoneNumber(String written, @Nullable String e164) {
    private static final int LONGEST = 60;
    private static final int FEWEST_DIGITS = 3;
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /**
     * Empty for what is no number at all: fewer than 3 digits, more than 60 characters, or control characters.
     *
     * @param regionHint the country, of two letters (ISO 3166-1), in which a number without {@code +} would be dialled
     */
    public static Optional<PhoneNumber> parse(String text, @Nullable String regionHint) {
        var written = Folding.trimmed(text);
        var isNumber = written.codePointCount(0, written.length()) <= LONGEST
                && written.codePoints().filter(Character::isDigit).count() >= FEWEST_DIGITS
                && written.codePoints().noneMatch(Character::isISOControl);
        return isNumber ? Optional.of(new PhoneNumber(written, e164(written, regionHint))) : Optional.empty();
    }

    private static @Nullable String e164(String written, @Nullable String regionHint) {
        try {
            var region = regionHint == null ? null : regionHint.strip().toUpperCase(Locale.ROOT);
            var number = NUMBERS.parseAndKeepRawInput(written, region);
            return !number.hasExtension() && isCertain(number) ? NUMBERS.format(number, PhoneNumberFormat.E164) : null;
        } catch (NumberParseException noNumberAnywhere) {
            return null;
        }
    }

    /** A country that was only hinted at must know the number; one that was written must only have numbers as long. */
    private static boolean isCertain(com.google.i18n.phonenumbers.Phonenumber.PhoneNumber number) {
        return number.getCountryCodeSource() == CountryCodeSource.FROM_NUMBER_WITH_PLUS_SIGN
                ? NUMBERS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
                : NUMBERS.isValidNumber(number);
    }
}
