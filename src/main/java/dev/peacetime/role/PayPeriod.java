package dev.peacetime.role;

/** What a pay is paid for. */
public enum PayPeriod {
    HOUR,
    DAY,
    MONTH,
    YEAR
}
