package plumbline.identifiers;

import plumbline.values.Validity;

/** A normalised identifier (E.164 phone, lower-case email, VRM, {@code force/number} collar) and when it was somebody's. */
public record Dated(String value, Validity validity) {}
