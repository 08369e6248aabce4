package dev.peacetime.report;

/**
 * One bar of a chart.
 *
 * @param length what it is drawn by, not below nought
 * @param told what stands at its end
 */
record Bar(String label, double length, String told) {

    static Bar of(String label, int number) {
        return new Bar(label, number, String.valueOf(number));
    }
}
