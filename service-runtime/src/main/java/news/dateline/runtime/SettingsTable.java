package news.dateline.runtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one mapping, read off its interface, so that documents can be compared with the code.
 *
 * @param rows in order of their keys
 */
public record SettingsTable(List<Row> rows) {
    /**
     * One setting.
     *
     * @param key lower-case words and dots
     * @param type for people: {@code number}, {@code duration}, {@code text}, {@code true or false}, or the words
     *     allowed
     * @param defaultValue absent when the setting must be given, or may stay absent
     * @param about what it means
     * @param atLeast the least number allowed; absent when any is
     */
    public record Row(
            String key,
            String type,
            @Nullable String defaultValue,
            String about,
            @Nullable Long atLeast) {}

    /** Copies its list. */
    public SettingsTable {
        rows = List.copyOf(rows);
    }

    /** @param mapping an interface with {@link ConfigMapping}, each of whose methods has {@link WithName} */
    public static SettingsTable of(Class<?> mapping) {
        String prefix = mapping.getAnnotation(ConfigMapping.class).prefix();
        return new SettingsTable(
                rows(prefix, mapping).sorted(Comparator.comparing(Row::key)).toList());
    }

    private static Stream<Row> rows(String prefix, Class<?> group) {
        return Arrays.stream(group.getMethods()).flatMap(method -> rowsOf(prefix, method));
    }

    private static Stream<Row> rowsOf(String prefix, Method method) {
        String key = prefix + "." + name(method);
        return isGroup(method.getReturnType()) ? rows(key, method.getReturnType()) : Stream.of(row(key, method));
    }

    private static Row row(String key, Method method) {
        WithDefault value = method.getAnnotation(WithDefault.class);
        About about = method.getAnnotation(About.class);
        AtLeast least = method.getAnnotation(AtLeast.class);
        return new Row(
                key,
                word(method.getGenericReturnType()),
                value == null ? null : value.value(),
                about == null ? "" : about.value(),
                least == null ? null : least.value());
    }

    private static String name(Method method) {
        WithName name = method.getAnnotation(WithName.class);
        return name == null ? method.getName().toLowerCase(Locale.ROOT) : name.value();
    }

    private static boolean isGroup(Class<?> type) {
        return type.isInterface() && type.getName().startsWith("news.dateline.");
    }

    private static String word(Type type) {
        if (type instanceof ParameterizedType generic) {
            String inner = word(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Optional.class ? inner + ", optional" : "list of " + inner;
        }
        return word((Class<?>) type);
    }

    private static String word(Class<?> type) {
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "number";
        }
        if (type == double.class || type == Double.class) {
            return "fraction";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        return type == Duration.class ? "duration" : wordOrChoice(type);
    }

    private static String wordOrChoice(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))
                : "text";
    }
}
