package lantern.analytics.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The form of a parameters record, and the way back from what was filled in. A component is an int,
 * long, double, boolean, String or enum, explained by {@link Help}.
 *
 * @param <P> the parameters record
 */
public final class ParameterForm<P extends Record> {

    private final P defaults;
    private final RecordComponent[] components;

    public ParameterForm(P defaults) {
        this.defaults = defaults;
        this.components = defaults.getClass().getRecordComponents();
    }

    /** The fields in the order of the record. */
    public List<Parameter> parameters() {
        return Arrays.stream(components).map(this::parameter).toList();
    }

    /**
     * The defaults with what was filled in put in their place.
     *
     * @throws BadParameter when there is no such parameter or its value cannot be taken
     */
    public P bind(Map<String, String> filledIn) {
        refuseUnknown(filledIn);
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            String text = filledIn.get(component.getName());
            values.add(text == null ? byDefault(component) : read(component, text.strip()));
        }
        return make(values);
    }

    /**
     * Every parameter by name, those that were not filled in by their defaults; choices as text.
     */
    public Map<String, Object> values(Map<String, String> filledIn) {
        P bound = bind(filledIn);
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            Object value = value(component, bound);
            values.put(component.getName(), value instanceof Enum<?> ? written(value) : value);
        }
        return values;
    }

    private void refuseUnknown(Map<String, String> filledIn) {
        SortedSet<String> unknown = new TreeSet<>(filledIn.keySet());
        SortedSet<String> known =
                Arrays.stream(components)
                        .map(RecordComponent::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new BadParameter(
                    "no such parameter '"
                            + unknown.first()
                            + "'; there are: "
                            + String.join(", ", known));
        }
    }

    private Parameter parameter(RecordComponent component) {
        Help help = component.getAnnotation(Help.class);
        Class<?> type = component.getType();
        return new Parameter(
                component.getName(),
                typeOf(component),
                written(byDefault(component)),
                help == null ? "" : help.value(),
                help == null ? Double.NEGATIVE_INFINITY : help.least(),
                help == null ? Double.POSITIVE_INFINITY : help.most(),
                type.isEnum()
                        ? Arrays.stream(type.getEnumConstants()).map(this::written).toList()
                        : List.of());
    }

    private static Parameter.Type typeOf(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == int.class || type == long.class) {
            return Parameter.Type.WHOLE_NUMBER;
        }
        if (type == double.class) {
            return Parameter.Type.DECIMAL;
        }
        if (type == boolean.class) {
            return Parameter.Type.FLAG;
        }
        if (type == String.class) {
            return Parameter.Type.TEXT;
        }
        if (type.isEnum()) {
            return Parameter.Type.CHOICE;
        }
        throw new IllegalArgumentException(
                "a form has no field for a " + type.getSimpleName() + ": " + component.getName());
    }

    private Object read(RecordComponent component, String text) {
        return switch (typeOf(component)) {
            case WHOLE_NUMBER -> {
                long number = wholeNumber(component, text);
                yield component.getType() == int.class
                        ? (Object) Math.toIntExact(number)
                        : (Object) number;
            }
            case DECIMAL -> decimal(component, text);
            case FLAG -> flag(component, text);
            case TEXT -> text;
            case CHOICE -> choice(component, text);
        };
    }

    private static long wholeNumber(RecordComponent component, String text) {
        try {
            long number =
                    component.getType() == int.class
                            ? Integer.parseInt(text)
                            : Long.parseLong(text);
            return checked(component, number, text);
        } catch (NumberFormatException _) {
            throw bad(component, text, "is not a whole number");
        }
    }

    private static double decimal(RecordComponent component, String text) {
        try {
            double number = Double.parseDouble(text);
            if (!Double.isFinite(number)) {
                throw bad(component, text, "is not a number");
            }
            checked(component, number, text);
            return number;
        } catch (NumberFormatException _) {
            throw bad(component, text, "is not a number");
        }
    }

    private static boolean flag(RecordComponent component, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw bad(component, text, "is neither true nor false");
        };
    }

    private Object choice(RecordComponent component, String text) {
        Object[] constants = component.getType().getEnumConstants();
        String wanted = text.toLowerCase(Locale.ROOT).replaceAll("[ _]", "-");
        for (Object constant : constants) {
            if (written(constant).equals(wanted)) {
                return constant;
            }
        }
        throw bad(
                component,
                text,
                "is none of " + Arrays.stream(constants).map(this::written).toList());
    }

    private static long checked(RecordComponent component, long number, String text) {
        checked(component, (double) number, text);
        return number;
    }

    private static void checked(RecordComponent component, double number, String text) {
        Help help = component.getAnnotation(Help.class);
        if (help != null && number < help.least()) {
            throw bad(component, text, "is under " + plain(help.least()));
        }
        if (help != null && number > help.most()) {
            throw bad(component, text, "is over " + plain(help.most()));
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private static BadParameter bad(RecordComponent component, String text, String why) {
        return new BadParameter("parameter " + component.getName() + ": '" + text + "' " + why);
    }

    /** A choice is written in small letters with dashes, anything else as Java does. */
    private String written(Object value) {
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : value.toString();
    }

    private Object byDefault(RecordComponent component) {
        return value(component, defaults);
    }

    private Object value(RecordComponent component, P parameters) {
        try {
            return component.getAccessor().invoke(parameters);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a parameters record is public", e);
        }
    }

    @SuppressWarnings("unchecked") // the constructor of the record that the defaults are of
    private P make(List<Object> values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            Constructor<?> constructor = defaults.getClass().getDeclaredConstructor(types);
            return (P) constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw new BadParameter(String.valueOf(refused.getMessage()));
            }
            throw new IllegalStateException("a parameters record refuses with a reason", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a parameters record is public", e);
        }
    }
}
