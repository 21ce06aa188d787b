package plumbline.feeds;

/** Whether a report says that somebody is in danger. Anything but NO alerts at once. */
public enum DangerFlag {
    NO,
    POSSIBLE,
    IMMEDIATE
}
