package dev.peacetime.report;

import dev.peacetime.kernel.Page;
import dev.peacetime.relationship.KeepInTouchView;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** What of all that is answered is a report, and can be a table and a picture beside JSON. */
final class ReportForm {

    static final String SVG = "image/svg+xml";

    private ReportForm() {}

    static boolean isOne(Class<?> type, Type generic) {
        return Report.class.isAssignableFrom(type)
                || type == Page.class
                        && generic instanceof ParameterizedType page
                        && page.getActualTypeArguments()[0] == KeepInTouchView.class;
    }

    static Report of(Object answer) {
        return answer instanceof Page<?> page
                ? new KeepInTouch(
                        page.items().stream().map(KeepInTouchView.class::cast).toList())
                : (Report) answer;
    }
}
