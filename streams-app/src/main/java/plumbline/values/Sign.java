package plumbline.values;

/** Whether a message says that something holds now, or that it no longer does. */
public enum Sign {
    PLUS,
    MINUS
}
