package plumbline.matches;

/**
 * When a token is too common to introduce by. A function of present membership alone, so that it does not
 * depend on what came first.
 *
 * @param feedMembers above so many feed members a token introduces no two feed records
 * @param registerMembers above so many feed members it introduces no feed record to a register either
 */
public record Caps(int feedMembers, int registerMembers) {
    public static final Caps STANDARD = new Caps(128, 1024);

    public Caps {
        if (feedMembers < 1 || registerMembers < feedMembers) {
            throw new IllegalArgumentException("caps must satisfy 1 <= feedMembers <= registerMembers: feedMembers="
                    + feedMembers + ", registerMembers=" + registerMembers);
        }
    }
}
