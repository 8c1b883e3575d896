package lantern.model.entity;

/**
 * One reason for or against two being the same.
 *
 * @param field what was compared: "name", "date of birth", "passport", "phone"
 * @param because in plain words, without the values of any person
 * @param weight above 0 speaks for, below 0 against; bits
 */
public record Clue(String field, String because, double weight) {}
