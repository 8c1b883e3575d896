package lantern.analytics.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a parameter does, in one line, and between which numbers it may lie. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Help {

    String value();

    /** The smallest number allowed. */
    double least() default Double.NEGATIVE_INFINITY;

    /** The largest number allowed. */
    double most() default Double.POSITIVE_INFINITY;
}
