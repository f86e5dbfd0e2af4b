package news.dateline.sink.desk;

import java.util.List;
import news.dateline.model.EnrichedArticle;

/**
 * Which articles go to a desk's topic.
 *
 * @param topic the desk's
 * @param conditions all must hold
 */
record DeskRule(String topic, List<Condition> conditions) {
    /**
     * One thing asked of an article.
     *
     * @param field what of it
     * @param values of which it must have one; lower case, a last {@code *} stands for any ending
     */
    record Condition(Field field, List<String> values) {
        /** Copies its list. */
        Condition {
            values = List.copyOf(values);
        }

        boolean holds(EnrichedArticle article) {
            return field.of(article).anyMatch(has -> values.stream().anyMatch(value -> matches(has, value)));
        }

        private static boolean matches(String has, String value) {
            return value.endsWith("*") ? has.startsWith(value.substring(0, value.length() - 1)) : has.equals(value);
        }
    }

    /** Copies its list. */
    DeskRule {
        conditions = List.copyOf(conditions);
    }

    boolean wants(EnrichedArticle article) {
        return conditions.stream().allMatch(condition -> condition.holds(article));
    }
}
